use chainrule::differentiate;

#[differentiate(partials(2.0 *))]
fn square(x: f64) -> f64 {
    x * x
}

fn main() {
    let _ = square(1.0);
}
