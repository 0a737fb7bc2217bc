use chainrule::{Differentiable, differentiate};

#[derive(Differentiable)]
enum Shape {
    Triangle(f64, f64, f64),
    Nothing,
}

#[differentiate]
fn f(shape: &Shape) -> f64 {
    match shape {
        Shape::Triangle(.., last) => 2.0 * last,
        Shape::Nothing => 0.0,
    }
}

fn main() {}
