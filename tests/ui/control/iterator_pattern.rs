use chainrule::differentiate;

#[differentiate]
fn f(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for (_, &(ref value)) in x.iter().enumerate() {
        sum += value;
    }
    sum
}

fn main() {
    let _ = f(&[1.0]);
}
