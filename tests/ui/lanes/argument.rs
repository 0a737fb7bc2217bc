use chainrule::{Differentiable, differentiate};

#[derive(Differentiable)]
struct Vec2 {
    x: f64,
    y: f64,
}

#[differentiate(lanes)]
fn area(v: &Vec2) -> f64 {
    v.x * v.y
}

fn main() {}
