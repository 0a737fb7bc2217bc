use chainrule::{Differentiable, differentiate};

#[derive(Differentiable)]
struct Body {
    x: f64,
    v: f64,
}

#[differentiate]
fn attract(one: &mut Body, other: &Body) {
    one.v += other.x - one.x;
}

#[differentiate]
fn f(bodies: &mut [Body]) -> f64 {
    let (one, other) = bodies.split_at_mut(1);
    attract(&mut one[0], &other[0]);
    bodies[0].v
}

fn main() {
    let _ = f(&mut [Body { x: 1.0, v: 0.0 }, Body { x: 2.0, v: 0.0 }]);
}
