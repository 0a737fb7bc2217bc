use chainrule::differentiate;

fn g(x: f64) -> Box<f64> {
    Box::new(x)
}

#[differentiate]
fn f(x: f64) -> f64 {
    *g(x)
}

fn main() {
    let _ = f(1.0);
}
