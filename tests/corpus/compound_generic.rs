//! Compound assignments of types of any float.

use chainrule::{Differentiable, Scalar, differentiate};
use std::ops::{AddAssign, DivAssign};

/// Of any float.
#[derive(Clone, Copy, Debug, Differentiable, PartialEq)]
pub struct Vector<T> {
    /// One.
    pub x: T,
    /// The other.
    pub y: T,
}

#[differentiate]
impl<T: Scalar> AddAssign for Vector<T> {
    fn add_assign(&mut self, other: Self) {
        self.x += other.x;
        self.y += other.y;
    }
}

#[differentiate]
impl<T: Scalar> DivAssign<T> for Vector<T> {
    fn div_assign(&mut self, k: T) {
        self.x /= k;
        self.y /= k;
    }
}

/// Through a type parameter.
#[differentiate]
pub fn of_any_float(x: f64, y: f64) -> f64 {
    let mut vector = Vector { x, y };
    vector += Vector { x: y, y: 1.0 };
    vector /= x;
    vector.x * vector.y
}
