use chainrule::differentiate;

#[differentiate]
fn f<F: Fn(f64) -> f64>(g: F, x: f64) -> f64 {
    g(x)
}

#[differentiate]
fn h<F>(g: F, x: f64) -> f64
where
    F: Fn(f64) -> f64,
{
    g(x)
}

fn main() {}
