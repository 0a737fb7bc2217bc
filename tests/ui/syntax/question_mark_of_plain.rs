use chainrule::differentiate;

#[differentiate]
fn f(x: f64, text: &str) -> Result<f64, std::num::ParseFloatError> {
    let scale: f64 = text.parse()?;
    Ok(x * scale)
}

fn main() {}
