use chainrule::{Differentiable, differentiate};

#[derive(Differentiable)]
struct Vec2 {
    x: f64,
    y: f64,
}

#[differentiate(lanes)]
fn norm(x: f64) -> f64 {
    let v = Vec2 { x, y: 2.0 * x };
    v.x * v.y
}

fn main() {}
