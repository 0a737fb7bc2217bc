use chainrule::differentiate;

#[differentiate]
fn square(x: f64) -> f64 {
    x * x
}

#[differentiate(order = 2)]
fn cube(x: f64) -> f64 {
    square(x) * x
}

fn main() {}
