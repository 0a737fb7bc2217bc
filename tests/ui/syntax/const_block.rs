use chainrule::differentiate;

macro_rules! scale {
    (x) => {
        2.0
    };
}

#[differentiate]
fn f(x: f64) -> f64 {
    x * const { scale!(x) }
}

fn main() {
    let _ = f(1.0);
}
