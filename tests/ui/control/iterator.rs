use chainrule::differentiate;

#[differentiate]
fn f(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for pair in x.windows(2) {
        sum += pair[0] * pair[1];
    }
    sum
}

fn main() {
    let _ = f(&[1.0]);
}
