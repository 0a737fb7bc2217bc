//! A generic function in a module of its name.

use ad::{Scalar, differentiate};

/// The third power.
#[differentiate(name = derivatives, crate = ad)]
#[must_use]
pub fn cube<T: Scalar>(x: T) -> T {
    x * x * x
}
