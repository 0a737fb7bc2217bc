use chainrule::differentiate;

#[differentiate]
fn f(x: &[f64]) -> f64 {
    *x.last().unwrap()
}

fn main() {
    let _ = f(&[1.0]);
}
