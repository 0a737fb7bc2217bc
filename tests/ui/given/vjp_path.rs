use chainrule::differentiate;

#[differentiate(vjp = |x: f64| (x * x, move |d_out: f64| 2.0 * x * d_out))]
fn square(x: f64) -> f64 {
    x * x
}

fn main() {
    let _ = square(1.0);
}
