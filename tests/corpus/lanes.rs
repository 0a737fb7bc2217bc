//! Several tangents at once.

use chainrule::{Differentiable, Scalar, differentiate};
use std::ops::{Add, Mul, Neg};

/// Eight inputs and one output.
#[differentiate(lanes)]
pub fn eight(x: [f64; 8]) -> f64 {
    let mut sum = 0.0;
    for i in 0..7 {
        let t = x[i + 1] - x[i] * x[i];
        sum += 100.0 * t * t + (1.0 - x[i]).powi(2);
    }
    sum.sqrt()
}

/// One observation of a camera: a block of a Jacobian.
#[differentiate(lanes)]
pub fn block(camera: &[f64; 3], point: &[f64; 2], weight: f64) -> [f64; 2] {
    let r = camera[0].cos() * point[0] - camera[0].sin() * point[1];
    let s = camera[0].sin() * point[0] + camera[0].cos() * point[1];
    [weight * (r + camera[1]), weight * (s + camera[2])]
}

/// A type parameter, and a scratch buffer without a gradient.
#[differentiate(lanes)]
pub fn generic<T: Scalar>(x: &[T], #[no_grad] scratch: &mut [T]) -> T {
    for i in 0..x.len() {
        scratch[i] = x[i].tanh();
    }
    let mut sum = T::ZERO;
    for i in 0..x.len() {
        sum += scratch[i] * x[i];
    }
    sum
}

/// A type parameter is said where it is called.
#[differentiate(lanes)]
pub fn called(x: f64, y: f64) -> f64 {
    let a = generic::<f64>(&[x, y], &mut [0.0; 2]);
    a * eight([x; 8]) + row(y)
}

/// A row.
#[differentiate(lanes, partials(x.cos()))]
pub fn row(x: f64) -> f64 {
    x.sin()
}

/// What is written has its tangents there.
#[differentiate(lanes)]
pub fn residuals(p: &[f64], t: &[f64], out: &mut [f64]) {
    for i in 0..t.len() {
        out[i] = p[0] * (-p[1] * t[i]).exp() + p[2];
    }
}

/// Has no tangents at all.
#[derive(Debug)]
pub struct Settings {
    /// A factor.
    pub rate: f64,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings { rate: 2.0 }
    }
}

/// Takes it by value.
#[differentiate(lanes)]
pub fn with_settings(x: f64, #[no_grad] settings: Settings) -> f64 {
    x * x * settings.rate
}

/// Hands it on.
#[differentiate(lanes)]
pub fn hands_settings_on(x: f64) -> f64 {
    let settings = Settings::default();
    with_settings(x, settings) + x
}

/// Rows for the result, then for what is written; the weights have no columns.
#[differentiate(jacobian)]
pub fn polar(r: f64, phi: &[f64; 1], #[no_grad] by: f64, out: &mut [f64]) -> (f64, [f64; 1]) {
    out[0] = by * r;
    out[1] = phi[0] * r;
    (r * phi[0].cos(), [r * phi[0].sin()])
}

/// More columns than are computed at once, and more rows.
#[differentiate(jacobian)]
pub fn differences(x: &[f64]) -> Vec<f64> {
    let mut out = Vec::new();
    for i in 1..x.len() {
        out.push(x[i] * x[i] - x[i - 1]);
    }
    out
}

/// Many columns and few rows.
#[differentiate(jacobian)]
pub fn moments(x: &[f64; 20], y: f64) -> [f64; 2] {
    let mut first = 0.0;
    let mut second = y;
    for i in 0..20 {
        first += x[i] * y;
        second += x[i] * x[i];
    }
    [first, second]
}

/// What is written to has columns, too.
#[differentiate(jacobian(state, rate))]
pub fn step(state: &mut [f64], rate: f64, #[no_grad] count: &mut usize) {
    *count += 1;
    let first = state[0];
    for i in 0..state.len() - 1 {
        state[i] += rate * state[i + 1];
    }
    let last = state.len() - 1;
    state[last] -= rate * first;
}

/// There is nothing else that could have columns.
#[differentiate(jacobian)]
pub fn doubled(x: &mut [f64; 2]) {
    x[1] += x[0];
    x[0] *= 2.0;
}

/// As many rows as columns.
#[differentiate(jacobian)]
pub fn rotated(angle: f64, x: f64) -> [f64; 2] {
    [x * angle.cos(), x * angle.sin()]
}

/// An arrow.
#[derive(Differentiable, Clone, Copy, Debug, PartialEq)]
#[differentiable(lanes)]
pub struct Arrow {
    /// To the right.
    pub x: f64,
    /// Up.
    pub y: f64,
}

/// A path: more floats than are computed at once, and fields without any.
#[derive(Differentiable, Clone, Debug)]
#[differentiable(lanes)]
pub struct Path<T> {
    /// One after the other.
    pub steps: Vec<Arrow>,
    /// Of no consequence.
    pub name: String,
    /// Two more floats, and none.
    pub ends: ([T; 2], usize),
    /// No column.
    #[no_grad]
    pub rate: f64,
}

/// A figure.
#[derive(Differentiable, Clone, Debug, PartialEq)]
#[differentiable(lanes)]
pub enum Figure {
    /// Around a point.
    Circle {
        /// How far.
        radius: f64,
    },
    /// With two sides.
    Rectangle(f64, f64),
    /// Without an area.
    Point,
}

/// Bends the sum of two.
#[differentiate(jacobian)]
impl Add for Arrow {
    type Output = Arrow;

    fn add(self, other: Arrow) -> Arrow {
        Arrow { x: self.x + other.x * other.y, y: self.y + other.y }
    }
}

/// One operand is a number.
#[differentiate(jacobian)]
impl Mul<f64> for Arrow {
    type Output = Arrow;

    fn mul(self, by: f64) -> Arrow {
        Arrow { x: self.x * by, y: self.y * by }
    }
}

/// Mirrors and bends.
#[differentiate(jacobian)]
impl Neg for Arrow {
    type Output = Arrow;

    fn neg(self) -> Arrow {
        Arrow { x: -self.x, y: self.x * self.y }
    }
}

#[differentiate(jacobian)]
impl Arrow {
    /// The result is of the type itself.
    #[must_use]
    pub fn turned(&self, angle: f64) -> Self {
        let (sin, cos) = angle.sin_cos();
        Arrow { x: self.x * cos - self.y * sin, y: self.x * sin + self.y * cos }
    }

    /// The receiver is written to: it has rows.
    pub fn grow(&mut self, by: f64) {
        self.x *= by;
        self.y += by * by;
    }

    /// Without a receiver.
    pub fn made(x: f64, y: f64) -> Arrow {
        Arrow { x, y: x * y }
    }

    /// Methods are called by value and by their path.
    pub fn total(self, k: f64) -> f64 {
        let mut arrow = self.turned(k);
        arrow.grow(k);
        let other = Arrow::made(k, arrow.x) + Self::turned(&arrow, 2.0 * k);
        other.x * arrow.y - other.y
    }
}

impl Arrow {
    /// The attribute stands on the method alone, and names its receiver.
    #[differentiate(jacobian(self))]
    pub fn alone(&self, k: f64) -> f64 {
        self.x * k * k * self.y
    }
}

/// Operators of a struct, and a struct for a result.
#[differentiate(jacobian)]
pub fn combined(a: &Arrow, b: Arrow) -> Arrow {
    (*a + b) * a.x + -b
}

/// Vectors of structs in a struct.
#[differentiate(jacobian)]
pub fn length(path: &Path<f64>, scale: f64) -> f64 {
    let mut sum = path.ends.0[0] * scale;
    for step in &path.steps {
        sum += step.x * step.y * path.ends.0[1];
    }
    sum
}

/// Another variant, another number of columns.
#[differentiate(jacobian)]
pub fn covered(figure: &Figure, by: f64) -> f64 {
    match figure {
        Figure::Circle { radius } => radius * radius * by,
        Figure::Rectangle(a, b) => a * b * b,
        Figure::Point => by,
    }
}

/// An enum for a result, which is handed on.
#[differentiate(jacobian)]
pub fn drawn(size: f64) -> f64 {
    let figure =
        if size > 1.0 { Figure::Circle { radius: size } } else { Figure::Rectangle(size, 2.0) };
    covered(&figure, size)
}
