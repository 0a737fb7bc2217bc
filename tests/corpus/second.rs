//! Second derivatives: the backward sweep has tangents, too.

use chainrule::differentiate;

/// Straight lines.
#[differentiate(order = 2)]
pub fn cubic(x: f64, y: f64) -> f64 {
    x * x * x + x * y * y
}

/// A loop whose tape has tangents beside it.
#[differentiate(order = 2)]
pub fn sines(x: f64, w: &[f64]) -> f64 {
    let mut y = x;
    for k in 0..w.len() {
        y = (y * w[k]).sin();
    }
    y
}

/// The pullback of a callee takes and gives tangents.
#[differentiate(order = 2)]
pub fn of_calls(x: f64, w: &[f64; 2]) -> f64 {
    let y = sines(x, w);
    y * cubic(y, w[0])
}
