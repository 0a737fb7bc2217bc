use chainrule::differentiate;

#[differentiate(partials({ x += 1.0; 2.0 * x }, if y > 0.0 { return 1.0 } else { y }))]
fn f(x: f64, y: f64) -> f64 {
    x * x + y
}

fn main() {
    let _ = f(1.0, 2.0);
}
