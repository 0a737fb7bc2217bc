use chainrule::differentiate;

#[differentiate]
fn f(x: f64, n: usize) -> f64 {
    let powers = (0..n).map(|k| x.powi(k as i32)).collect();
    last(powers)
}

fn last(x: Vec<f64>) -> f64 {
    x[x.len() - 1]
}

fn main() {}
