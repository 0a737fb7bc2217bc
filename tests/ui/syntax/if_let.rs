use chainrule::differentiate;

fn g(x: f64) -> Option<f64> {
    Some(x)
}

#[differentiate]
fn f(x: f64) -> f64 {
    if let Some(y) = g(x) { y } else { 0.0 }
}

fn main() {
    let _ = f(1.0);
}
