use chainrule::{Differentiable, differentiate};

#[derive(Differentiable)]
#[differentiable(lanes)]
struct Vec2 {
    x: f64,
    y: f64,
}

#[differentiate]
impl Vec2 {
    fn area(&self) -> f64 {
        self.x * self.y
    }
}

#[differentiate(lanes)]
fn twice(v: &Vec2) -> f64 {
    2.0 * v.area()
}

fn main() {}
