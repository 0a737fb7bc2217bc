use chainrule::differentiate;

// the macro takes the expression away: rustc reports a label that is not there, too
macro_rules! dbg {
    ($($expression:tt)*) => {};
}

#[differentiate]
fn f(x: f64) -> f64 {
    dbg!(break 'outer);
    x
}

fn main() {
    let _ = f(1.0);
}
