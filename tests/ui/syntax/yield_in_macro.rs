use chainrule::differentiate;

// the macro takes the expression away: not every rustc has generators
macro_rules! dbg {
    ($($expression:tt)*) => {};
}

#[differentiate]
fn f(x: f64) -> f64 {
    dbg!(yield x);
    x
}

fn main() {
    let _ = f(1.0);
}
