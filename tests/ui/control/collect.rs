use chainrule::differentiate;

#[differentiate]
fn f(x: &[f64]) -> f64 {
    let squares = x.iter().map(|v| v * v).collect();
    first(squares)
}

#[differentiate]
fn first(x: Vec<f64>) -> f64 {
    x[0]
}

fn main() {}
