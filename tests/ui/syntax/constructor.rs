use chainrule::differentiate;
use std::ops::ControlFlow;

#[differentiate]
fn f(x: f64) -> ControlFlow<f64> {
    ControlFlow::Break(2.0 * x)
}

fn main() {}
