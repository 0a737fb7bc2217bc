use chainrule::differentiate;

#[differentiate]
fn f(x: f64) -> f64 {
    Some(x).unwrap_or(0.0)
}

fn main() {}
