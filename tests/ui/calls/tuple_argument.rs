use chainrule::differentiate;

fn g(x: (f64, f64)) -> f64 {
    x.0 * x.1
}

#[differentiate]
fn f(x: f64) -> f64 {
    g((x, x))
}

fn main() {
    let _ = f(1.0);
}
