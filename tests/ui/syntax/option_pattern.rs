use chainrule::differentiate;

#[differentiate]
fn f(x: &[f64]) -> f64 {
    match x.first() {
        Some(v) if *v > 0.0 => v * v,
        _ => 0.0,
    }
}

fn main() {}
