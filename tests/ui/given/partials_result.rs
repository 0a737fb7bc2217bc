use chainrule::differentiate;

#[differentiate(partials((1.0, 2.0)))]
fn both(x: f64) -> (f64, f64) {
    (x, 2.0 * x)
}

fn main() {
    let _ = both(1.0);
}
