//! What stands in groups A and D of types of one's own and of errors.

use chainrule::{Differentiable, differentiate};

/// Two numbers.
#[derive(Clone, Debug, Differentiable)]
pub struct A12 {
    /// The one that is overwritten.
    pub a: f64,
    /// The one that stays.
    pub b: f64,
}

/// A field is overwritten by another.
#[differentiate]
pub fn a12(mut s: A12) -> f64 {
    s.a = s.b;
    s.a * s.a + s.b
}

/// A field behind a reference is overwritten by another.
#[differentiate]
pub fn a12_reference(s: &mut A12) -> f64 {
    s.a = s.b;
    s.a * s.a + s.b
}

/// A field is overwritten by update syntax.
#[differentiate]
pub fn a12_update(s: &A12) -> f64 {
    let s = A12 { a: s.b, ..s.clone() };
    s.a * s.a + s.b
}

/// Fails below 0.
#[differentiate]
pub fn d13_parse(x: f64) -> Result<f64, String> {
    if x < 0.0 {
        return Err("negative".to_string());
    }
    Ok(x)
}

/// `?` leaves early.
#[differentiate]
pub fn d13(x: f64) -> Result<f64, String> {
    let r = d13_parse(x)?;
    Ok(r * r)
}

/// `?` in the middle of an expression, and the error is turned into a number.
#[differentiate]
pub fn d13_number(x: f64) -> f64 {
    d13(x).unwrap_or(-1.0)
}
