use chainrule::differentiate;

#[differentiate]
fn f(x: f64) -> f64 {
    match half(x) {
        Ok(y) => y,
        Err(()) => 0.0,
    }
}

fn half(x: f64) -> Result<f64, ()> {
    if x > 0.0 { Ok(x / 2.0) } else { Err(()) }
}

fn main() {}
