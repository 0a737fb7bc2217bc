use chainrule::differentiate;

#[differentiate]
fn square(x: f64) -> f64 {
    x * x
}

#[differentiate(lanes)]
fn twice(x: f64) -> f64 {
    square(square(x))
}

fn main() {}
