use chainrule::differentiate;

#[differentiate]
fn f(x: f64) -> f64 {
    let pairs = [(x, 2.0 * x)];
    pairs[0].1
}

fn main() {}
