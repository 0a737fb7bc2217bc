//! Expansions without `std`, without `alloc`, and without a prelude.

#![no_std]
#![no_implicit_prelude]
#![deny(warnings, missing_docs, clippy::pedantic)]
#![allow(clippy::needless_range_loop, reason = "iterators have methods of a trait in the prelude")]

use ::chainrule::{Scalar, differentiate};

/// Scalars only.
#[differentiate]
#[must_use]
pub fn scalars(x: f64, y: f64) -> f64 {
    let z = x * y - x / y;
    if z > 0.0 { z.abs() * x % 2.0 } else { z.max(y) }
}

/// Any float.
#[differentiate]
#[must_use]
pub fn generic<T: Scalar>(x: T, n: usize) -> T {
    if n == 0 { T::ONE } else { x.recip() * T::from_f64(0.5) }
}

/// Loops over arrays, forwards and backwards.
#[differentiate]
#[must_use]
pub fn arrays<const N: usize>(x: &[f64; N], w: [f64; 3]) -> f64 {
    let mut sum = 0.0;
    for i in 0..N {
        sum += x[i] * w[i % 3];
    }
    for i in 0..3 {
        sum *= w[i];
    }
    sum
}

/// Memory that is written to.
#[differentiate]
pub fn scaled(x: &mut [f64; 2], by: f64) {
    for i in 0..2 {
        x[i] *= by;
    }
}

/// Calls of the above.
#[differentiate]
#[must_use]
pub fn calls(x: [f64; 2], y: f64) -> f64 {
    let mut scratch = x;
    scaled(&mut scratch, y);
    arrays(&scratch, [y, 1.0, 2.0]) + scalars(x[0], y)
}

/// Slices and `Vec`s, where there is `alloc`.
#[cfg(feature = "alloc")]
#[differentiate]
#[must_use]
pub fn slices(x: &[f64]) -> f64 {
    let mut product = 1.0;
    for i in 0..x.len() {
        product *= x[i] * x[i];
    }
    product
}

/// The methods of floats, where there is `libm`.
#[cfg(feature = "libm")]
#[differentiate]
#[must_use]
pub fn methods(x: f64, y: f64) -> f64 {
    x.sin() * y.exp().sqrt() + x.powi(3)
}
