use chainrule::differentiate;

#[differentiate(lanes, vjp = square_vjp)]
fn square(x: f64) -> f64 {
    x * x
}

fn square_vjp(x: f64) -> (f64, impl Fn(f64) -> f64) {
    (x * x, move |d_out| 2.0 * x * d_out)
}

fn main() {}
