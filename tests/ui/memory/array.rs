use chainrule::differentiate;

#[differentiate]
fn f<const N: usize>(x: [f64; N]) -> f64 {
    let a = x.map(g);
    a[0] * a[1]
}

#[differentiate]
fn g(x: f64) -> f64 {
    x * x
}

fn main() {}
