use chainrule::differentiate;

fn g(x: f64) -> Result<f64, ()> {
    Ok(x)
}

#[differentiate]
fn f(x: f64) -> f64 {
    let Ok(y) = g(x) else { return 0.0 };
    y
}

fn main() {
    let _ = f(1.0);
}
