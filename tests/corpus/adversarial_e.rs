//! Group E: singular points and conventions.

use chainrule::differentiate;

/// The square root of a square at its minimum.
#[differentiate]
pub fn e1(x: f64) -> f64 {
    (x * x).sqrt()
}

/// The operand not taken has a pole.
#[differentiate]
pub fn e3(x: f64) -> f64 {
    f64::min(1.0, 1.0 / x)
}

/// A power whose base is 0.
#[differentiate]
pub fn e4(x: f64, p: f64) -> f64 {
    x.powf(p)
}

/// A power of 0 with respect to the exponent.
#[differentiate]
pub fn e7(p: f64) -> f64 {
    0.0_f64.powf(p)
}

/// Integer powers at 0.
#[differentiate]
pub fn e9(x: f64, n: i32) -> f64 {
    x.powi(n)
}

/// The slope at the kink.
#[differentiate]
pub fn e10(x: f64) -> f64 {
    x.abs()
}

/// The partials at a tie add up to 1.
#[differentiate]
pub fn e12(x: f64) -> f64 {
    x.max(x)
}

/// A quotient of an argument and itself, by way of a maximum.
#[differentiate]
pub fn e13(x: f64) -> f64 {
    let all = [x];
    let mut m = f64::NEG_INFINITY;
    for i in 0..all.len() {
        m = m.max(all[i]);
    }
    x / m
}

/// The distance at the origin.
#[differentiate]
pub fn e15(x: f64, y: f64) -> f64 {
    x.hypot(y)
}

/// The square of a norm at its minimum.
#[differentiate]
pub fn e16(v: &[f64]) -> f64 {
    let mut sum = 0.0;
    for x in v {
        sum += x * x;
    }
    let norm = sum.sqrt();
    norm * norm
}

/// The square of a norm at its minimum, by `powi`.
#[differentiate]
pub fn e16_powi(v: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..v.len() {
        sum += v[i].powi(2);
    }
    sum.sqrt().powi(2)
}

/// The bounds belong to the interval.
#[differentiate]
pub fn e18(x: f64) -> f64 {
    x.clamp(0.0, 1.0)
}

/// The remainder truncates.
#[differentiate]
pub fn e19(x: f64, y: f64) -> f64 {
    x % y
}

/// What is left after the floor.
#[differentiate]
pub fn e21(x: f64) -> f64 {
    x - x.floor()
}

/// What is left after truncation.
#[differentiate]
pub fn e21_trunc(x: f64) -> f64 {
    x - x.trunc()
}

/// All steps at once.
#[differentiate]
pub fn e21_steps(x: f64) -> f64 {
    x.fract() + x.round() + x.ceil() + x.signum()
}

/// `xlogy` at 0, which is no special case where the logarithm is finite.
#[differentiate]
pub fn e22(x: f64, y: f64) -> f64 {
    x * y.ln()
}

/// The gradient is the softmax, at a tie and far away.
#[differentiate]
pub fn e24(a: f64, b: f64) -> f64 {
    let m = a.max(b);
    m + ((a - m).exp() + (b - m).exp()).ln()
}

/// A dead value that is NaN.
#[differentiate]
pub fn e25(c: f64, a: f64) -> f64 {
    let _a = (-c / a).acos();
    2.0 * c * c * a
}

/// A product with two zeros.
#[differentiate]
pub fn e27(x: &[f64]) -> f64 {
    let mut product = 1.0;
    for i in 0..x.len() {
        product *= x[i];
    }
    product
}

/// Cumulative products with a zero.
#[differentiate]
pub fn e28(x: &[f64]) -> f64 {
    let (mut product, mut sum) = (1.0, 0.0);
    for &value in x {
        product *= value;
        sum += product;
    }
    sum
}

/// Cumulative products kept in memory.
#[differentiate]
pub fn e28_memory(x: &[f64]) -> f64 {
    let mut products = x.to_vec();
    for i in 1..x.len() {
        products[i] *= products[i - 1];
    }
    let mut sum = 0.0;
    for i in 0..x.len() {
        sum += products[i];
    }
    sum
}

/// 0 times a value whose derivative is infinite where it is not computed.
#[differentiate]
pub fn e30(x: f64) -> f64 {
    let mut n = 0.;
    if x > 0.0 {
        n = x.ln();
    }
    n * 0.0 + x
}
