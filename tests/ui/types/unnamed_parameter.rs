use chainrule::differentiate;

#[differentiate]
fn f(x: f64, g: impl Fn(f64) -> f64) -> f64 {
    g(2.0) * x
}

fn main() {
    let _ = f(1.0, |x| x);
}
