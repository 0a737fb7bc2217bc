use chainrule::differentiate;

macro_rules! double {
    ($x:expr) => {
        2.0 * $x
    };
}

#[differentiate]
fn f(x: f64) -> f64 {
    double!(x)
}

fn main() {
    let _ = f(1.0);
}
