use chainrule::{Differentiable, differentiate};

#[derive(Differentiable)]
enum Shape {
    Circle(f64),
    Square(f64),
}

#[differentiate]
fn f(x: f64) -> Shape {
    Shape::Circle(2.0 * x)
}

fn main() {}
