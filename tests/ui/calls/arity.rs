use chainrule::differentiate;

trait Sum {
    fn hypot(self, x: f64, y: f64) -> f64;
}

struct Vector;

#[differentiate]
fn f(x: f64) -> f64 {
    x.hypot(1.0)
}

fn main() {
    let _ = f(1.0);
}
