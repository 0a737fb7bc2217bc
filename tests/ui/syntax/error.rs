use chainrule::differentiate;

#[differentiate]
fn f(x: f64) -> Result<f64, f64> {
    if x < 0.0 {
        return Err(x);
    }
    Ok(x.sqrt())
}

fn main() {
    let _ = f(1.0);
}
