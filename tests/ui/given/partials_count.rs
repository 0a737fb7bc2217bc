use chainrule::differentiate;

#[differentiate(partials(y))]
fn product(x: f64, y: f64) -> f64 {
    x * y
}

fn main() {
    let _ = product(1.0, 2.0);
}
