use chainrule::differentiate;

#[differentiate]
fn f(mut x: Vec<f64>) -> f64 {
    x.drain(..1);
    x[0]
}

fn main() {}
