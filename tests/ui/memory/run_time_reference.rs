use chainrule::differentiate;

#[differentiate]
fn f(x: f64, y: f64) -> f64 {
    let larger = if x > y { &x } else { &y };
    *larger
}

fn main() {
    let _ = f(1.0, 2.0);
}
