//! Enums with data: made, matched and taken apart.

use super::structs::Vec2;
use chainrule::{Differentiable, differentiate};

/// A figure in the plane.
#[derive(Differentiable, Clone, Copy, Debug, PartialEq)]
pub enum Shape {
    /// Of some radius.
    Circle {
        /// From the middle.
        radius: f64,
    },
    /// Of two sides.
    Rectangle(f64, f64),
    /// As often as it is there.
    Squares {
        /// Of each.
        side: f64,
        /// How many.
        count: usize,
    },
    /// A point.
    Nothing,
}

/// A boundary, where a curve ends.
#[derive(Differentiable, Clone, Debug, PartialEq)]
pub enum Curve {
    /// Through points.
    Points(Vec<f64>),
    /// From one to the other.
    Line {
        /// From here.
        from: Vec2,
        /// To here.
        to: Vec2,
    },
}

/// A shape in a struct, and what may not be there.
#[derive(Differentiable, Clone, Debug, PartialEq)]
pub struct Scene {
    /// In front.
    pub front: Shape,
    /// Behind.
    pub others: Vec<Shape>,
    /// Of all.
    pub scale: Option<f64>,
}

/// Matched by reference.
#[differentiate]
pub fn area(shape: &Shape) -> f64 {
    match shape {
        Shape::Circle { radius } => 3.0 * radius * radius,
        Shape::Rectangle(a, b) => a * b,
        Shape::Squares { side, count } => *count as f64 * side * side,
        Shape::Nothing => 0.0,
    }
}

/// Matched by value.
#[differentiate]
pub fn border(shape: Shape, k: f64) -> f64 {
    match shape {
        Shape::Circle { radius: r } => 6.0 * r * k,
        Shape::Rectangle(a, b) => (a + b) * k * k,
        Shape::Squares { side, .. } => side.powi(2),
        Shape::Nothing => k,
    }
}

/// A pattern, an alternative, a guard, and the rest.
#[differentiate]
pub fn sizes(shape: &Shape) -> f64 {
    match *shape {
        Shape::Circle { radius: x } | Shape::Squares { side: x, .. } => x.exp(),
        Shape::Rectangle(a, b) if a > b => a - b * b,
        Shape::Rectangle(a, ..) => a * a * a,
        Shape::Nothing => 1.0,
    }
}

/// What is made is taken apart again.
#[differentiate]
pub fn made(x: f64, y: f64) -> f64 {
    let shape = if x > y { Shape::Circle { radius: x * y } } else { Shape::Rectangle(x, y * y) };
    area(&shape) + border(shape, y)
}

/// Variants come out.
#[differentiate]
pub fn grown(shape: Shape, k: f64) -> Shape {
    match shape {
        Shape::Circle { radius } => Shape::Circle { radius: radius * k },
        Shape::Rectangle(a, b) => Shape::Rectangle(a * k, b / k),
        other => other,
    }
}

/// What another function gives.
#[differentiate]
pub fn grown_area(shape: Shape, k: f64) -> f64 {
    area(&grown(shape, k)) * k
}

/// In place.
#[differentiate]
pub fn stretched(shape: &mut Shape, k: f64) {
    match shape {
        Shape::Circle { radius } => *radius *= k,
        Shape::Rectangle(a, b) => {
            *a += k * *b;
            *b = *a * k;
        }
        Shape::Squares { side, count } if *count > 1 => *side = k,
        _ => {}
    }
}

/// In place, by another function.
#[differentiate]
pub fn stretched_area(shape: Shape, k: f64) -> f64 {
    let mut shape = shape;
    stretched(&mut shape, k);
    match shape {
        Shape::Circle { radius } => radius * radius,
        Shape::Rectangle(a, b) => a + b * b,
        Shape::Squares { side, .. } => side,
        Shape::Nothing => k,
    }
}

/// One variant takes the place of another.
#[differentiate]
pub fn replaced(shape: &mut Shape, k: f64) -> f64 {
    let before = area(&*shape);
    if let Shape::Circle { radius } = *shape {
        *shape = Shape::Rectangle(radius, k);
    } else {
        *shape = Shape::Nothing;
    }
    before * k
}

/// A slice of them.
#[differentiate]
pub fn total(shapes: &[Shape], k: f64) -> f64 {
    let mut sum = 0.0;
    for shape in shapes {
        if let Shape::Circle { radius } = shape {
            sum += radius * radius * k;
        } else {
            sum += area(shape);
        }
    }
    sum
}

/// One variable, of another variant in each round.
#[differentiate]
pub fn turns(start: f64, k: f64, n: usize) -> f64 {
    let mut shape = Shape::Circle { radius: start };
    let mut sum = 0.0;
    for _ in 0..n {
        shape = match shape {
            Shape::Circle { radius } => Shape::Rectangle(radius * k, radius),
            Shape::Rectangle(a, b) => Shape::Squares { side: a * b, count: 2 },
            Shape::Squares { side, .. } => Shape::Circle { radius: side.sin() },
            Shape::Nothing => Shape::Nothing,
        };
        sum += area(&shape) * k;
    }
    sum
}

/// Elements are made, changed and exchanged.
#[differentiate]
pub fn exchanged(x: f64, y: f64) -> f64 {
    let mut shapes = [Shape::Circle { radius: x }, Shape::Rectangle(x, y)];
    shapes[0] = shapes[1];
    if let Shape::Rectangle(a, _) = &mut shapes[0] {
        *a *= y;
    }
    shapes.swap(0, 1);
    area(&shapes[0]) * 2.0 + area(&shapes[1])
}

/// A vector that is behind a variant, and structs in it.
#[differentiate]
pub fn length(curve: &Curve) -> f64 {
    match curve {
        Curve::Points(points) => {
            let mut sum = 0.0;
            for i in 1..points.len() {
                sum += (points[i] - points[i - 1]).powi(2);
            }
            sum
        }
        Curve::Line { from, to: Vec2 { x, y } } => (x - from.x) * (y - from.y),
    }
}

/// By value, with the vector handed on.
#[differentiate]
pub fn consumed(curve: Curve, k: f64) -> f64 {
    match curve {
        Curve::Points(points) => super::structs::sum_of_squares(&points) * k,
        Curve::Line { from, to } => super::structs::dot(from, to) + k,
    }
}

/// In fields, vectors and options.
#[differentiate]
pub fn shown(scene: &Scene) -> f64 {
    let mut sum = match scene.front {
        Shape::Circle { radius } => radius,
        _ => 2.0,
    };
    for shape in &scene.others {
        sum += area(shape);
    }
    match scene.scale {
        Some(scale) => sum * scale,
        None => sum,
    }
}

/// Two at once.
#[differentiate]
pub fn both(a: &Shape, b: &Shape) -> f64 {
    match (a, b) {
        (Shape::Circle { radius: r }, Shape::Circle { radius: s }) => r * s,
        (Shape::Rectangle(x, y), other) | (other, Shape::Rectangle(x, y)) => x * area(other) - y,
        _ => 0.5,
    }
}

/// With `let … else`, in a loop.
#[differentiate]
pub fn circles(shapes: &[Shape]) -> f64 {
    let mut product = 1.0;
    for shape in shapes {
        let Shape::Circle { radius } = shape else { continue };
        product *= radius;
    }
    product
}

impl Shape {
    /// A method that matches `self`.
    #[differentiate]
    pub fn scaled_area(&self, k: f64) -> f64 {
        match self {
            Self::Circle { radius } => radius * radius * k,
            Self::Rectangle(a, b) => a * b + k,
            _ => k,
        }
    }
}

/// The method from outside.
#[differentiate]
pub fn by_method(shape: Shape, k: f64) -> f64 {
    shape.scaled_area(k) * k
}

/// Slices by their length.
#[differentiate]
pub fn sliced(x: &[f64]) -> f64 {
    match x {
        [] => 0.0,
        [only] => only * only,
        [first, middle @ .., last] => first * last + middle.iter().sum::<f64>(),
    }
}

/// Arrays in patterns.
#[differentiate]
pub fn arrays(x: [f64; 3], rest: &[f64]) -> f64 {
    let [a, b, c] = x;
    let value = if let [d, _, ..] = rest { d * a } else { b };
    value * c
}

/// A number and its bounds.
#[differentiate]
pub fn bounded(x: f64, n: usize) -> f64 {
    match (x, n) {
        (v @ 0.0..=1.0, 0) => v * v,
        (v, k @ 1..=3) => v * k as f64,
        (v, _) if v < 0.0 => -v * v,
        (v, _) => v,
    }
}

/// A variant and nothing else.
#[differentiate]
pub fn circle(x: f64) -> Shape {
    Shape::Circle { radius: 2.0 * x }
}

/// Alternatives that bind what carries a derivative, and a guard that calls.
#[differentiate]
pub fn alternatives(x: f64, y: f64, n: usize) -> f64 {
    let first = match (x, n) {
        (v, 0) | (v @ ..0.0, 2) => v * v,
        (v, _) if circles(&[Shape::Circle { radius: v }]) > 1.0 => v * y,
        (_, _) => y,
    };
    match first {
        v if v.max(y) > 2.0 => v * x,
        v @ (0.0..1.0 | 1.0..) => v + x,
        v => -v,
    }
}

/// The same with another number.
#[differentiate]
pub fn alternatives_called(x: f64, y: f64) -> f64 {
    alternatives(x, y, 1)
}

/// Variants that are imported, made before they are matched.
#[differentiate]
pub fn imported(x: f64, y: f64) -> f64 {
    use self::Shape::{Circle, Rectangle};
    let shapes = [Circle { radius: x }, Rectangle(x, y)];
    let mut sum = 0.0;
    for shape in &shapes {
        sum += area(shape).sin();
    }
    sum
}

/// Options in an array, each made where it stands.
#[differentiate]
pub fn in_an_array(x: f64, y: f64) -> f64 {
    let mut sum = 0.0;
    for v in [Some(x), None, Some(y * y)] {
        if let Some(v) = v {
            sum += v * v;
        }
    }
    sum
}

/// Options and a vector that are made in the literal.
#[derive(Clone, Debug, Differentiable)]
pub struct Fit {
    /// One for each input.
    pub weights: Vec<f64>,
    /// Where it begins, if anywhere.
    pub origin: Option<Vec2>,
    /// What is added, if anything.
    pub bias: Option<f64>,
    /// What came last.
    pub last: Option<f64>,
}

#[differentiate]
impl Fit {
    fn value(&self) -> f64 {
        let mut sum: f64 = self.weights.iter().sum();
        if let Some(origin) = &self.origin {
            sum *= origin.x * origin.y;
        }
        if let Some(bias) = self.bias {
            sum += bias;
        }
        match self.last {
            Some(last) => sum * last,
            None => sum,
        }
    }
}

/// Options in the fields of a literal, and of one with the rest of another.
#[differentiate]
pub fn of_options(x: f64, y: f64) -> f64 {
    let fit = Fit {
        weights: [x, y].iter().map(|v| v * v).collect(),
        origin: Some(Vec2 { x, y }),
        bias: Some(x * y),
        last: None,
    };
    let before = fit.value();
    let last = Fit { last: Some(x.sin()), ..fit.clone() };
    before * last.value()
}

/// A struct without a default value, returned from a loop, which may end without it.
#[derive(Clone, Copy, Debug, Differentiable)]
pub struct Swing {
    /// From the vertical.
    pub angle: f64,
    /// How fast the angle grows.
    pub speed: f64,
}

#[differentiate]
fn first_beyond(swings: &[Swing], limit: f64) -> Swing {
    for swing in swings {
        if swing.angle > limit {
            return *swing;
        }
    }
    swings[0]
}

/// Structs that a loop returns.
#[differentiate]
pub fn returned_from_loop(x: f64, y: f64) -> f64 {
    let swings = [Swing { angle: x, speed: x * y }, Swing { angle: y, speed: x }];
    let (found, other) = (first_beyond(&swings, 0.9), first_beyond(&swings, 9.0));
    found.angle * found.speed + other.angle * other.speed.sin()
}

/// Shapes without a derivative at first, through a reference: `&mut` writes to them, `&` reads.
#[differentiate]
pub fn constant_at_first(x: f64, n: usize) -> f64 {
    let mut shape = Shape::Rectangle(1.5, 0.5);
    let (mut other, mut nothing) = (Shape::Circle { radius: 2.0 }, Shape::Nothing);
    for k in 0..n {
        if let Shape::Rectangle(a, _) = &mut shape {
            *a += k as f64;
        }
        if let Shape::Rectangle(a, b) = &shape
            && *a > 3.0
        {
            shape = Shape::Rectangle(x * *b, *a);
        }
        if let Shape::Circle { ref mut radius } = other {
            *radius *= 1.5;
        }
        if let Shape::Circle { radius } = &mut nothing {
            *radius += 1.0;
        }
    }
    let fixed = Shape::Rectangle(2.0, 3.0);
    let factor = match &fixed {
        Shape::Rectangle(a, b) if *b > 1.0 => *a * x,
        _ => x,
    };
    factor * area(&shape) + area(&other) * x + area(&nothing)
}
