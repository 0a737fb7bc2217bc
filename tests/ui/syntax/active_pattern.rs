use chainrule::differentiate;

#[differentiate]
fn f(x: f64) -> f64 {
    match (x, 1) {
        (0.0, 1) => 1.0,
        _ => x,
    }
}

fn main() {
    let _ = f(1.0);
}
