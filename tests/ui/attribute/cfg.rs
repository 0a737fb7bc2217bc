use chainrule::differentiate;

#[differentiate]
fn f(x: f64) -> f64 {
    #[cfg(all())]
    let x = 2.0 * x;
    x
}

fn main() {
    let _ = f(1.0);
}
