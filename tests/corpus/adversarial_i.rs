//! Group I: higher order.

use chainrule::differentiate;

/// The Hessian is symmetric, and its rows are in order.
#[differentiate(order = 2)]
pub fn i1(x: f64, y: f64) -> f64 {
    x * x * y + y * y * y
}

/// The second derivatives of a linear function are zero, and there are some.
#[differentiate(order = 2)]
pub fn i3(x: f64, y: &[f64]) -> f64 {
    let mut sum = 3.0 * x;
    for y in y {
        sum -= y * 2.0;
    }
    sum
}

/// A square beside what is flat: its curvature remains.
#[differentiate(order = 2)]
pub fn i6(v: f64) -> f64 {
    let u = -1e8 * v;
    u.tanh() * u * u
}

/// A rule that is given by hand.
#[differentiate(order = 2, partials(3.0 * x * x))]
pub fn g16_cube(x: f64) -> f64 {
    x * x * x
}

/// A rule given by hand holds in the second pass, too.
#[differentiate(order = 2)]
pub fn g16(x: f64) -> f64 {
    g16_cube(2.0 * x) + g16_cube(x)
}
