//! Gradients of other functions in differentiated functions.

use chainrule::{Scalar, differentiate};

/// Two wells.
#[differentiate(order = 2, lanes)]
pub fn potential(at: &[f64; 2], depth: f64) -> f64 {
    let (x, y) = (at[0], at[1]);
    depth * (x * x - 1.0) * (x * x - 1.0) + y * y * (x + depth)
}

/// What depends on itself through a sum.
#[differentiate(order = 2)]
pub fn energy(x: f64, weights: &[f64]) -> f64 {
    let mut sum = 0.0;
    for w in weights {
        sum += (w * x).sin() * w;
    }
    sum * sum
}

/// One gradient of several.
#[differentiate]
pub fn force(x: f64, depth: f64) -> f64 {
    let (at_x, _) = potential::grad(&[x, x * depth], depth);
    at_x[0] * x - at_x[1]
}

/// The value goes along.
#[differentiate]
pub fn slope(x: f64, weights: &[f64]) -> f64 {
    let (value, (d_x, d_weights)) = energy::value_and_grad(x, weights);
    value * d_x + d_weights[0]
}

/// A particle in a field moves by the gradient in every step.
#[differentiate]
pub fn landing(depth: f64, start: f64) -> f64 {
    let mut at = [start, 0.3];
    let mut speed = [0.0, 0.1];
    for _ in 0..20 {
        let (d_at, _) = potential::grad(&at, depth);
        for k in 0..2 {
            speed[k] -= 0.05 * d_at[k];
            at[k] += 0.05 * speed[k];
        }
    }
    at[0] * at[0] + at[1]
}

/// Tangents of another function, of arguments by value and by reference, in both of its directions.
#[differentiate]
pub fn along(x: f64, depth: f64, v: f64) -> f64 {
    let (value, slope) = potential::jvp((&[x, 0.4], depth), (&[v, x * v], v * v));
    value * slope + slope.sin()
}

/// Of one argument: a bare pair. The value does not matter.
#[differentiate(order = 2)]
pub fn cubic(x: f64) -> f64 {
    x * x * x
}

/// The tangent in a loop.
#[differentiate]
pub fn twice_along(x: f64, v: f64) -> f64 {
    let mut sum = 0.0;
    for _ in 0..3 {
        let (_, slope) = cubic::jvp(x + sum, v);
        sum += slope * 0.1;
    }
    sum
}

/// The inner derivative is one: that of `x` goes through the outer function alone.
#[differentiate(order = 2)]
pub fn sum(x: f64, y: f64) -> f64 {
    x + y
}

/// Group I, 4: the inner derivative does not see the tangent of the outer one.
#[differentiate]
pub fn confused_by_jvp(x: f64, y: f64) -> f64 {
    x * sum::jvp((x, y), (0.0, 1.0)).1
}

/// The same by gradients.
#[differentiate]
pub fn confused_by_grad(x: f64, y: f64) -> f64 {
    let (_, d_y) = sum::grad(x, y);
    x * d_y
}

/// With an argument that has no tangent, and vectors by value.
#[differentiate(order = 2)]
pub fn weighted(weights: Vec<f64>, #[no_grad] at: &[f64], power: i32) -> f64 {
    let mut sum = 0.0;
    for k in 0..weights.len() {
        sum += (weights[k] * at[k]).powi(power);
    }
    sum.sin()
}

/// Which is called with them.
#[differentiate]
pub fn along_vectors(x: &[f64], y: f64) -> f64 {
    let at = [0.5, 1.5];
    let (value, slope) = weighted::jvp((x.to_vec(), &at, 3), vec![y, x[0]]);
    value + slope * y
}

/// Of any float.
#[differentiate(order = 2)]
pub fn bell<T: Scalar>(x: T, width: T) -> T {
    (-(x * x) / width).exp()
}

/// Both widths of floats.
#[differentiate]
pub fn along_bells(x: f64, y: f32) -> f64 {
    let (_, a) = bell::jvp((x, 2.0), (x, 0.5));
    let (b, c): (f32, f32) = bell::jvp((y, y), (1.0, y));
    a + f64::from(b * c)
}

/// A field of forces, of which an implicit step takes the Jacobian.
#[differentiate(jacobian)]
pub fn field(at: &[f64; 2], depth: f64) -> [f64; 2] {
    let (d_at, _) = potential::grad(at, depth);
    [-d_at[0], -d_at[1]]
}
