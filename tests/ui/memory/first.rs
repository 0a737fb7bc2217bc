use chainrule::differentiate;

#[differentiate]
fn f(x: &[f64]) -> f64 {
    match x.first() {
        Some(first) => *first,
        None => 0.0,
    }
}

fn main() {}
