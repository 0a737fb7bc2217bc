use chainrule::differentiate;

#[differentiate]
fn f(x: f64, n: usize) -> f64 {
    let powers: Vec<f64> = (0..n).map(|k| x.powi(k as i32)).collect();
    powers[0]
}

fn main() {}
