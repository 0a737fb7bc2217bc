use chainrule::{Differentiable, differentiate};

#[derive(Differentiable)]
struct Vec2 {
    x: f64,
    y: f64,
}

#[differentiate(lanes)]
impl Vec2 {
    fn area(&self) -> f64 {
        self.x * self.y
    }
}

fn main() {}
