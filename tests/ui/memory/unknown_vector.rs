use chainrule::differentiate;

#[differentiate]
fn f(x: Vec<f64>) -> f64 {
    let mut kept = first(x);
    kept.pop();
    kept[0]
}

#[differentiate]
fn first(x: Vec<f64>) -> Vec<f64> {
    vec![x[0]]
}

fn main() {}
