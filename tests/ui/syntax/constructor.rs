use chainrule::differentiate;

struct Meters(f64);

#[differentiate]
fn f(x: f64) -> f64 {
    let y = Meters(x);
    y.0
}

fn main() {
    let _ = f(1.0);
}
