use chainrule::differentiate;

#[differentiate]
fn f(x: f64) -> f64 {
    let double = |y: f64| 2.0 * y;
    double(x)
}

fn main() {
    let _ = f(1.0);
}
