use chainrule::differentiate;

#[differentiate]
fn f(x: f64) -> f64 {
    let y = std::ops::RangeInclusive::new(0.0, 1.0);
    if (0.0..x).contains(&1.0) && y.contains(&1.0) { x } else { 1.0 }
}

fn main() {
    let _ = f(1.0);
}
