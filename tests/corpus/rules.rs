//! Every float method that has a derivative, and every form in which it is called.

use chainrule::{Scalar, differentiate};

/// Zero at 0.
#[differentiate]
pub fn abs(x: f64) -> f64 {
    x.abs()
}

/// Defined up to 1.
#[differentiate]
pub fn acos(x: f64) -> f64 {
    x.acos()
}

/// Defined from 1 on.
#[differentiate]
pub fn acosh(x: f64) -> f64 {
    x.acosh()
}

/// Defined up to 1.
#[differentiate]
pub fn asin(x: f64) -> f64 {
    x.asin()
}

/// An odd function.
#[differentiate]
pub fn asinh(x: f64) -> f64 {
    x.asinh()
}

/// A bounded function.
#[differentiate]
pub fn atan(x: f64) -> f64 {
    x.atan()
}

/// The receiver is the ordinate.
#[differentiate]
pub fn atan2(y: f64, x: f64) -> f64 {
    y.atan2(x)
}

/// Infinite at 1.
#[differentiate]
pub fn atanh(x: f64) -> f64 {
    x.atanh()
}

/// Defined for negative numbers, too.
#[differentiate]
pub fn cbrt(x: f64) -> f64 {
    x.cbrt()
}

/// Constant between the jumps.
#[differentiate]
pub fn ceil(x: f64) -> f64 {
    x.ceil() * x
}

/// The bounds have derivatives, too.
#[differentiate]
pub fn clamp(x: f64, lo: f64, hi: f64) -> f64 {
    x.clamp(lo, hi)
}

/// The sign of the other operand.
#[differentiate]
pub fn copysign(x: f64, y: f64) -> f64 {
    x.copysign(y)
}

/// Its derivative has a minus.
#[differentiate]
pub fn cos(x: f64) -> f64 {
    x.cos()
}

/// Its derivative has none.
#[differentiate]
pub fn cosh(x: f64) -> f64 {
    x.cosh()
}

/// Constant between the jumps.
#[differentiate]
pub fn div_euclid(x: f64, y: f64) -> f64 {
    x.div_euclid(y) * x
}

/// The result is the partial.
#[differentiate]
pub fn exp(x: f64) -> f64 {
    x.exp()
}

/// The partial has a constant factor.
#[differentiate]
pub fn exp2(x: f64) -> f64 {
    x.exp2()
}

/// The result is the partial but for 1.
#[differentiate]
pub fn exp_m1(x: f64) -> f64 {
    x.exp_m1()
}

/// Constant between the jumps.
#[differentiate]
pub fn floor(x: f64) -> f64 {
    x.floor() * x
}

/// The slope is 1 between the jumps.
#[differentiate]
pub fn fract(x: f64) -> f64 {
    x.fract() * x
}

/// No overflow where the squares would.
#[differentiate]
pub fn hypot(x: f64, y: f64) -> f64 {
    x.hypot(y)
}

/// Infinite at 0.
#[differentiate]
pub fn ln(x: f64) -> f64 {
    x.ln()
}

/// Infinite at -1.
#[differentiate]
pub fn ln_1p(x: f64) -> f64 {
    x.ln_1p()
}

/// The base has a derivative, too.
#[differentiate]
pub fn log(x: f64, base: f64) -> f64 {
    x.log(base)
}

/// The partial has a constant factor.
#[differentiate]
pub fn log10(x: f64) -> f64 {
    x.log10()
}

/// The partial has a constant factor.
#[differentiate]
pub fn log2(x: f64) -> f64 {
    x.log2()
}

/// Only one operand passes.
#[differentiate]
pub fn max(x: f64, y: f64) -> f64 {
    x.max(y)
}

/// Only one operand passes.
#[differentiate]
pub fn min(x: f64, y: f64) -> f64 {
    x.min(y)
}

/// Three operands.
#[differentiate]
pub fn mul_add(x: f64, y: f64, z: f64) -> f64 {
    x.mul_add(y, z)
}

/// The exponent has a derivative, too.
#[differentiate]
pub fn powf(x: f64, p: f64) -> f64 {
    x.powf(p)
}

/// The exponent is plain.
#[differentiate]
pub fn powi(x: f64, n: i32) -> f64 {
    x.powi(n)
}

/// Negative everywhere.
#[differentiate]
pub fn recip(x: f64) -> f64 {
    x.recip()
}

/// Non-negative for every sign of both operands.
#[differentiate]
pub fn rem_euclid(x: f64, y: f64) -> f64 {
    x.rem_euclid(y)
}

/// Constant between the jumps.
#[differentiate]
pub fn round(x: f64) -> f64 {
    x.round() * x
}

/// Constant but at 0.
#[differentiate]
pub fn signum(x: f64) -> f64 {
    x.signum() * x
}

/// Its partial is another method.
#[differentiate]
pub fn sin(x: f64) -> f64 {
    x.sin()
}

/// A pair of results.
#[differentiate]
pub fn sin_cos(x: f64) -> f64 {
    let (s, c) = x.sin_cos();
    s * c * c
}

/// One of the pair, by its field.
#[differentiate]
pub fn sin_cos_field(x: f64) -> f64 {
    x.sin_cos().1 * x
}

/// Its partial is another method.
#[differentiate]
pub fn sinh(x: f64) -> f64 {
    x.sinh()
}

/// Infinite at 0.
#[differentiate]
pub fn sqrt(x: f64) -> f64 {
    x.sqrt()
}

/// The partial is a function of the result.
#[differentiate]
pub fn tan(x: f64) -> f64 {
    x.tan()
}

/// The partial is a function of the result.
#[differentiate]
pub fn tanh(x: f64) -> f64 {
    x.tanh()
}

/// A constant factor.
#[differentiate]
pub fn to_degrees(x: f64) -> f64 {
    x.to_degrees()
}

/// A constant factor.
#[differentiate]
pub fn to_radians(x: f64) -> f64 {
    x.to_radians()
}

/// Constant between the jumps.
#[differentiate]
pub fn trunc(x: f64) -> f64 {
    x.trunc() * x
}

/// The path form of methods of one operand.
#[differentiate]
pub fn path_forms(x: f64) -> f64 {
    f64::sin(x) + f64::exp(-x) * f64::ln(x) + f64::sqrt(f64::tanh(x)) + f64::abs(x) + f64::recip(x)
}

/// The path form of methods of more operands.
#[differentiate]
pub fn path_forms_of_two(x: f64, y: f64) -> f64 {
    f64::max(x, y) * f64::powf(x, y) + f64::powi(y, 3) + f64::atan2(x, y) + f64::hypot(x, y)
        - f64::mul_add(x, y, x)
}

/// A method on the result of a method.
#[differentiate]
pub fn chained(x: f64, y: f64) -> f64 {
    x.sin().exp().max(y).mul_add(2.0, x).sqrt()
}

/// Methods of literals and of parenthesised expressions.
#[differentiate]
pub fn other_receivers(x: f64) -> f64 {
    2.0_f64.powf(x) + (x * x + 1.0).ln() + (-x).exp() - 10f64.powi(2) * x
}

/// Methods through a reference.
#[differentiate]
pub fn through_reference(x: &f64) -> f64 {
    x.sin() * x.exp() + x.powi(2)
}

/// One operand of each is constant.
#[differentiate]
pub fn constant_operands(x: f64) -> f64 {
    x.max(0.5) + x.atan2(2.0) + x.powf(1.5) + x.clamp(-1.0, 3.0) + x.hypot(1.0) + x.log(2.0)
}

/// Predicates are plain.
#[differentiate]
pub fn predicates(x: f64) -> f64 {
    let broken = x.is_nan() || x.is_infinite() || !x.is_finite();
    if broken || x.is_sign_negative() {
        0.0
    } else if x.is_sign_positive() && x.is_normal() {
        x * x
    } else {
        x
    }
}

/// The same methods in the other float type.
#[differentiate]
pub fn methods_f32(x: f32, y: f32) -> f32 {
    x.sin() * y.exp() + x.powf(y).sqrt() + x.hypot(y).ln() + f32::tanh(x) + x.powi(3) + x.max(y)
}

/// The same methods of a type parameter.
#[differentiate]
pub fn methods_generic<T: Scalar>(x: T, y: T) -> T {
    x.sin() * y.exp() + x.powf(y).sqrt() + x.hypot(y).ln() + x.tanh() + x.powi(3) + x.max(y)
}
