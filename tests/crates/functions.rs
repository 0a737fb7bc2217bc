//! One function for each form of generated code, compiled in crates of every edition.

#![forbid(unsafe_code)]
#![deny(warnings, missing_docs, clippy::pedantic)]

extern crate chainrule;

use chainrule::{differentiate, Scalar};

/// Scalars only.
#[differentiate]
#[must_use]
pub fn scalars(x: f64, y: f64) -> f64 {
    x.sin() * y / x
}

/// A loop with branches, whose values are kept for the way back.
#[differentiate]
#[must_use]
pub fn looped(x: &[f64], w: &[f64; 3]) -> f64 {
    let mut sum = 0.0;
    let mut kept = 1.0;
    for i in 0..x.len() {
        kept *= x[i];
        sum += if kept > 1.0 { kept.sqrt() } else { w[i % 3] * kept };
    }
    sum
}

/// A loop of which nobody knows how often it runs.
#[differentiate]
#[must_use]
pub fn newton(a: f64) -> f64 {
    let mut x = a;
    while (x * x - a).abs() > 1e-12 {
        x = 0.5 * (x + a / x);
    }
    x
}

/// Memory that is written to, and a plain argument.
#[differentiate]
pub fn scaled(x: &mut [f64], by: f64, from: usize) {
    for value in x.iter_mut().skip(from) {
        *value *= by;
    }
}

/// Calls, by value, by reference and mutable reference.
#[differentiate]
#[must_use]
pub fn calls(x: &[f64], y: f64) -> f64 {
    let mut copy = x.to_vec();
    scaled(&mut copy, y, 1);
    looped(&copy, &[y, 1.0, 2.0]) + scalars(y, newton(y))
}

/// A closure and an iterator chain.
#[differentiate]
#[must_use]
pub fn chained(x: &[f64], y: &[f64]) -> f64 {
    let square = |value: f64| value * value;
    x.iter().zip(y).map(|(a, b)| square(a - b)).sum()
}

/// A lifetime, a type parameter and a constant one.
#[differentiate]
#[must_use]
pub fn generic<'a, T: Scalar, const N: usize>(x: &'a [T; N], y: &'a T) -> T {
    let mut product = T::ONE;
    for value in x {
        product *= value.exp() + *y;
    }
    product
}

/// Recursion.
#[differentiate]
#[must_use]
pub fn power(x: f64, n: u32) -> f64 {
    if n == 0 {
        1.0
    } else {
        x * power(x, n - 1)
    }
}

/// A tuple for a result, and one for an argument.
#[differentiate]
#[must_use]
pub fn rotated((x, y): (f64, f64), angle: f64) -> (f64, f64) {
    let (sin, cos) = angle.sin_cos();
    (x * cos - y * sin, x * sin + y * cos)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[allow(clippy::uninlined_format_args)]
    fn assert_close(a: f64, b: f64) {
        assert!((a - b).abs() < 1e-9, "{} is not {}", a, b);
    }

    #[test]
    #[allow(clippy::uninlined_format_args)]
    fn gradients_are_right() {
        assert_close(scalars::grad(1.0, 2.0).1, 1.0_f64.sin());
        assert_close(newton::grad(4.0), 0.25);
        assert_close(power::grad(3.0, 2), 6.0);
        assert_close(chained::grad(&[3.0], &[1.0]).0[0], 4.0);
        assert_close(generic::grad(&[0.0, 0.0], &1.0).1, 4.0);
        assert_close(looped::grad(&[4.0], &[0.0; 3]).0[0], 0.25);
        assert_close(rotated::vjp((1.0, 0.0), 0.0).1((0.0, 1.0)).1, 1.0);
        let (value, (d_x, d_y)) = calls::value_and_grad(&[0.5, 2.0], 1.5);
        let h = 1e-6;
        let difference = (calls(&[0.5, 2.0], 1.5 + h) - calls(&[0.5, 2.0], 1.5 - h)) / (2.0 * h);
        assert_close(value, calls(&[0.5, 2.0], 1.5));
        assert_eq!(d_x.len(), 2);
        assert!((d_y - difference).abs() < 1e-6, "{} is not {}", d_y, difference);
    }
}
