use chainrule::differentiate;

fn g(x: &mut f64) -> &mut f64 {
    x
}

#[differentiate]
fn f(mut x: f64) -> f64 {
    *g(&mut x) = 1.0;
    x
}

fn main() {
    let _ = f(1.0);
}
