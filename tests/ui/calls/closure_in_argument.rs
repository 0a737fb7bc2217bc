use chainrule::differentiate;

#[differentiate]
fn f(x: f64) -> f64 {
    apply(|z| z * x, 2.0)
}

fn apply(g: impl Fn(f64) -> f64, x: f64) -> f64 {
    g(x)
}

fn main() {}
