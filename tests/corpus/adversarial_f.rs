//! Group F: integers, casts and precision.

use chainrule::differentiate;

/// A cast to an integer is not the identity.
#[differentiate]
pub fn f1(x: f64) -> f64 {
    (x as i64) as f64 * x
}

/// An index from an active value.
#[differentiate]
pub fn f3(x: f64) -> f64 {
    let i = x as usize;
    let a = [1.0, 2.0, 4.0];
    a[i] * x
}

/// An integer argument has no gradient.
#[differentiate]
pub fn f4(x: [i32; 2], y: f64) -> f64 {
    return x[0] as f64 * y;
}

/// An integer argument as trip count and as value.
#[differentiate]
pub fn f6(k: i32, x: f64) -> f64 {
    let mut p = 1.0;
    for _ in 0..k {
        p *= x;
    }
    p + k as f64
}
