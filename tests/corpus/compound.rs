//! Compound assignments of types of the user's, which are not what their operators are.

use chainrule::{Differentiable, differentiate};
use std::ops::{Add, AddAssign, Mul, MulAssign, RemAssign, SubAssign};

/// Two numbers.
#[derive(Clone, Copy, Debug, Default, Differentiable, PartialEq)]
pub struct Pair {
    /// One.
    pub a: f64,
    /// The other.
    pub b: f64,
}

#[differentiate]
impl MulAssign<f64> for Pair {
    fn mul_assign(&mut self, k: f64) {
        self.a *= k;
        self.b *= k * k;
    }
}

#[differentiate]
impl Mul<f64> for Pair {
    type Output = Pair;

    fn mul(self, k: f64) -> Pair {
        Pair { a: self.a * k, b: self.b * k }
    }
}

#[differentiate]
impl AddAssign for Pair {
    fn add_assign(&mut self, other: Pair) {
        self.a += other.a;
        self.b += other.b * other.a;
    }
}

#[differentiate]
impl Add for Pair {
    type Output = Pair;

    fn add(mut self, other: Pair) -> Pair {
        self += other;
        self
    }
}

#[differentiate]
impl SubAssign for Pair {
    fn sub_assign(&mut self, other: Pair) {
        *self = Pair { a: self.a - other.a, b: self.b - other.b };
    }
}

/// Scaled in place otherwise than by its product.
#[differentiate]
pub fn scaled_in_place(x: f64, y: f64) -> f64 {
    let mut pair = Pair { a: x, b: y };
    pair *= x;
    let product = pair * y;
    pair.a * pair.b + product.b
}

/// A sum that is written with `+=`.
#[differentiate]
pub fn sum_by_assignment(x: f64, y: f64) -> f64 {
    let sum = Pair { a: x, b: y } + Pair { a: y, b: x };
    sum.a * sum.b
}

/// A sum of squares, which nothing but a number is added to.
#[derive(Clone, Copy, Debug, Default, Differentiable, PartialEq)]
pub struct Squares {
    /// Of all.
    pub sum: f64,
    /// How many.
    #[no_grad]
    pub count: usize,
}

#[differentiate]
impl AddAssign<f64> for Squares {
    fn add_assign(&mut self, x: f64) {
        self.sum += x * x;
        self.count += 1;
    }
}

/// Fields, elements and numbers in a loop.
#[derive(Clone, Debug, Differentiable, PartialEq)]
pub struct Body {
    /// Where.
    pub position: Pair,
    /// How fast.
    pub velocity: Pair,
    /// How heavy.
    pub mass: f64,
    /// Where it has been.
    pub path: Vec<Pair>,
    /// Of its velocities.
    pub squares: Squares,
}

#[differentiate]
impl Body {
    fn step(&mut self, dt: f64) {
        self.position += self.velocity * dt;
        self.velocity *= 0.9 + self.mass * dt;
        self.mass += 0.1 * self.position.a;
        self.mass *= self.mass;
        self.path[0] -= self.position;
        self.squares += self.velocity.b;
        for pair in self.path.iter_mut() {
            *pair *= dt;
            pair.a += 1.0;
        }
    }
}

/// Steps of a body.
#[differentiate]
pub fn walked(x: f64, y: f64, mass: f64) -> f64 {
    let pair = Pair { a: x, b: y };
    let squares = Squares::default();
    let path = vec![pair, pair * 2.0];
    let mut body = Body { position: pair, velocity: pair * y, mass, path, squares };
    for _ in 0..3 {
        body.step(0.1 + x);
    }
    let squares = body.squares.sum / body.squares.count as f64;
    body.position.a * body.velocity.b + body.mass + body.path[0].a * body.path[1].b + squares
}

/// By number.
#[derive(Clone, Copy, Debug, Differentiable, PartialEq)]
pub struct Complex(pub f64, pub f64);

#[differentiate]
impl AddAssign<f64> for Complex {
    fn add_assign(&mut self, x: f64) {
        self.0 += x;
    }
}

#[differentiate]
impl RemAssign<f64> for Complex {
    fn rem_assign(&mut self, x: f64) {
        self.0 %= x;
    }
}

/// Elements and parts of tuples.
#[differentiate]
pub fn of_parts(x: f64, y: f64) -> f64 {
    let mut all = vec![Complex(x, y); 2];
    let mut pair = (all[0], 2.0);
    for complex in &mut all {
        *complex += y;
        *complex += 1.0;
        complex.1 *= 2.0;
        *complex %= 1.7;
    }
    pair.0 += x;
    pair.1 *= x;
    all[0].0 * all[1].1 * pair.0.0 * pair.1
}
