//! Several tangents at once.

use chainrule::{Scalar, differentiate};

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
