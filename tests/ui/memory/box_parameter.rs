use chainrule::differentiate;

#[differentiate]
fn f(x: Box<f64>) -> f64 {
    2.0 * *x
}

fn main() {}
