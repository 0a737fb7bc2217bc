use chainrule::differentiate;

fn g(x: f64) -> Option<f64> {
    Some(x)
}

#[differentiate]
fn f(x: f64) -> Option<f64> {
    let y = g(x)?;
    g(y)
}

fn main() {
    let _ = f(1.0);
}
