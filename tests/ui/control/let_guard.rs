use chainrule::differentiate;

fn half(v: f64) -> Option<f64> {
    (v > 1.0).then_some(v / 2.0)
}

#[differentiate]
fn f(x: f64, n: Option<f64>) -> f64 {
    match n {
        Some(n) if let Some(half) = half(n) => x * half,
        _ => x,
    }
}

fn main() {}
