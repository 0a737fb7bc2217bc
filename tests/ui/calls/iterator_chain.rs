use chainrule::differentiate;

#[differentiate]
fn f(x: &[f64]) -> f64 {
    x.iter().cycle().take(7).map(|v| v * v).sum()
}

fn main() {}
