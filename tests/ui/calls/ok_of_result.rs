use chainrule::differentiate;

#[differentiate]
fn f(x: f64) -> Result<f64, String> {
    if x < 0.0 {
        return Err("negative".into());
    }
    Ok(x * x)
}

fn main() {}
