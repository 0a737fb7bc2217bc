use chainrule::{Differentiable, differentiate};
use std::ops::Add;

#[derive(Differentiable, Clone, Copy)]
#[differentiable(lanes)]
struct Vec2 {
    x: f64,
    y: f64,
}

#[differentiate]
impl Add for Vec2 {
    type Output = Vec2;

    fn add(self, other: Vec2) -> Vec2 {
        Vec2 { x: self.x + other.x, y: self.y + other.y }
    }
}

#[differentiate(lanes)]
fn twice(v: Vec2) -> Vec2 {
    v + v
}

fn main() {}
