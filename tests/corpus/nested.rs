//! Gradients of other functions in differentiated functions.

use chainrule::differentiate;

/// Two wells.
#[differentiate(order = 2)]
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
