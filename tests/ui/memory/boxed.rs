use chainrule::differentiate;

#[differentiate]
fn f(x: f64) -> f64 {
    let boxed = Box::new(x);
    *boxed
}

fn main() {}
