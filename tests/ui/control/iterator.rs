use chainrule::differentiate;

#[differentiate]
fn f(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for group in x.rchunks(2) {
        sum += group[0];
    }
    sum
}

fn main() {
    let _ = f(&[1.0]);
}
