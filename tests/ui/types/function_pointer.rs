use chainrule::differentiate;

#[differentiate]
fn f(g: fn(f64) -> f64, x: f64) -> f64 {
    g(x)
}

fn main() {}
