//! A module with the name of its function.

use ad::differentiate;

/// Recursive, so that it calls its own derivatives.
#[differentiate(crate = ad, name = dawson_ad)]
#[must_use]
pub fn dawson(x: f64, n: u32) -> f64 {
    if n == 0 { 1.0 } else { x * dawson(x, n - 1) }
}
