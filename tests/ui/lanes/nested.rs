use chainrule::differentiate;

#[differentiate(order = 2)]
fn potential(x: f64) -> f64 {
    x * x * x
}

#[differentiate(lanes)]
fn force(x: f64) -> f64 {
    -potential::grad(x)
}

fn main() {}
