//! Points where the derivative jumps, is infinite or does not exist.

use chainrule::differentiate;

/// A tie goes to the first.
#[differentiate]
pub fn max(x: f64, y: f64) -> f64 {
    x.max(y)
}

/// A tie goes to the first.
#[differentiate]
pub fn min(x: f64, y: f64) -> f64 {
    x.min(y)
}

/// The slope is 0 at 0.
#[differentiate]
pub fn abs(x: f64) -> f64 {
    x.abs()
}

/// Constant, at the jump as well.
#[differentiate]
pub fn jumps(x: f64) -> f64 {
    x.signum() + x.floor() + x.ceil() + x.round() + x.trunc()
}

/// Infinite at 0 for a seed that is not 0.
#[differentiate]
pub fn sqrt(x: f64) -> f64 {
    x.sqrt()
}

/// A seed of 0 at the pole of the square root.
#[differentiate]
pub fn zero_times_sqrt(x: f64) -> f64 {
    0.0 * x.sqrt()
}

/// 0 at the origin.
#[differentiate]
pub fn hypot(x: f64, y: f64) -> f64 {
    x.hypot(y)
}

/// 0 at the origin.
#[differentiate]
pub fn atan2(y: f64, x: f64) -> f64 {
    y.atan2(x)
}

/// The base may be 0, and negative where the exponent is constant.
#[differentiate]
pub fn powf(x: f64, p: f64) -> f64 {
    x.powf(p)
}

/// A constant exponent: the NaN of the exponent's partial must not appear.
#[differentiate]
pub fn powf_constant(x: f64) -> f64 {
    x.powf(3.0)
}

/// The base may be 0.
#[differentiate]
pub fn powi(x: f64, n: i32) -> f64 {
    x.powi(n)
}

/// The interval is closed.
#[differentiate]
pub fn clamp(x: f64) -> f64 {
    x.clamp(0.0, 1.0)
}

/// The norm at its minimum.
#[differentiate]
pub fn norm_squared(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() {
        sum += x[i] * x[i];
    }
    let norm = sum.sqrt();
    norm * norm
}

/// The arm not taken has an infinite partial.
#[differentiate]
pub fn guarded(x: f64) -> f64 {
    if x == 0.0 { 0.0 } else { x * x.abs().ln() }
}

/// The operand not taken has an infinite partial.
#[differentiate]
pub fn min_of_pole(x: f64) -> f64 {
    1.0_f64.min(1.0 / x)
}

/// The logarithm of 0 in a product with 0.
#[differentiate]
pub fn zero_times_ln(x: f64, y: f64) -> f64 {
    y * x.ln()
}

/// The infinite partial of the cube root at 0.
#[differentiate]
pub fn cbrt(x: f64) -> f64 {
    x.cbrt()
}

/// Another name for a float.
pub type Real = f64;

/// The square root of a square of a type that is not known.
#[differentiate]
pub fn root_of_square(x: Real) -> f64 {
    (x * x).sqrt()
}

/// The distance from the origin, with a gradient of zero there.
#[differentiate]
pub fn distance(x: f64, y: f64, z: f64) -> f64 {
    (x * x + 2.0 * y * y + z.powi(2)).sqrt()
}

/// What is under the root is zero where its derivative is not.
#[differentiate]
pub fn root_of_product(x: f64, y: f64) -> f64 {
    (x * x * y).sqrt()
}

/// Of equal elements the first is the largest, in a fold and in a loop.
#[differentiate]
pub fn largest(x: &[f64], y: &[f64]) -> f64 {
    let mut most = y[0];
    for i in 1..y.len() {
        if y[i] > most {
            most = y[i];
        }
    }
    x.iter().copied().fold(f64::NEG_INFINITY, f64::max) + most
}

/// The sign jumps at 0.
#[differentiate]
pub fn copysign(x: f64, y: f64) -> f64 {
    x.copysign(y)
}

/// The logarithm at its pole.
#[differentiate]
pub fn ln(x: f64) -> f64 {
    x.ln()
}

/// What is loaded twice is written to in between: one more than the product may be zero.
#[differentiate]
pub fn written_between(x: f64, y: f64, i: usize, j: usize) -> f64 {
    let mut a = [x, y];
    let before = a[i];
    a[j] = -y;
    let pole = 1.0 / (1.0 + before * a[i]);
    pole.min(2.0) * x
}

/// At 0, each operand that is not chosen is at the pole of its rule.
#[differentiate]
pub fn unchosen_poles(x: f64) -> f64 {
    let logarithms = (x - 1.0).ln_1p().max(-1.0) + x.log2().max(-1.0) + x.log10().max(-1.0);
    let roots = x.cbrt().max(1.0) + x.powf(0.5).max(1.0);
    logarithms + roots + x.recip().min(1.0) + x
}
