use chainrule::differentiate;

#[differentiate(order = 3)]
fn cube(x: f64) -> f64 {
    x * x * x
}

fn main() {}
