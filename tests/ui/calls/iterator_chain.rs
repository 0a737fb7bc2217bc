use chainrule::differentiate;

#[differentiate]
fn f(x: &[f64]) -> f64 {
    x.iter().map(|v| v * v).try_fold(0.0, |sum, v| Some(sum + v)).unwrap()
}

fn main() {}
