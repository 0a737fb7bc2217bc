use chainrule::differentiate;

fn g(x: f64) -> Result<f64, ()> {
    Ok(x)
}

#[differentiate]
fn f(x: f64) -> Result<f64, ()> {
    let y = g(x)?;
    g(y)
}

fn main() {
    let _ = f(1.0);
}
