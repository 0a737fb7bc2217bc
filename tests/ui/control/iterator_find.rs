use chainrule::differentiate;

#[differentiate]
fn f(x: &[f64]) -> f64 {
    let mut items = x.iter();
    let first = items.find(|v| **v < 0.0).unwrap();
    first * items.sum::<f64>()
}

fn main() {}
