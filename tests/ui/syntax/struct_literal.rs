use chainrule::{Differentiable, differentiate};

#[derive(Differentiable)]
enum Shape {
    Circle { radius: f64 },
    Square { side: f64 },
}

#[differentiate]
fn f(x: f64) -> Shape {
    Shape::Circle { radius: 2.0 * x }
}

fn main() {}
