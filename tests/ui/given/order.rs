use chainrule::differentiate;

#[differentiate(order = 2, vjp = cube_vjp)]
fn cube(x: f64) -> f64 {
    x * x * x
}

fn cube_vjp(x: f64) -> (f64, impl Fn(f64) -> f64) {
    (x * x * x, move |d_out| d_out * 3.0 * x * x)
}

fn main() {}
