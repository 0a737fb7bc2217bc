use chainrule::differentiate;

#[differentiate]
fn f(x: f64) -> f64 {
    let y = &mut (2.0 * x);
    *y
}

fn main() {
    let _ = f(1.0);
}
