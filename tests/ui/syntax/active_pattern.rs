use chainrule::differentiate;

#[differentiate]
fn f(x: f64) -> f64 {
    match half(x) {
        Some(y) => y,
        None => 0.0,
    }
}

fn half(x: f64) -> Option<f64> {
    (x > 0.0).then_some(x / 2.0)
}

fn main() {}
