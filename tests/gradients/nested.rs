//! Gradients of other functions in differentiated functions.

use crate::{gradients, numbers};

gradients! { nested:
    potential(at: [f64; 2], depth: f64) => (&at, depth) at [([0.7, -0.4], 1.5)];
    energy(x: f64, weights: Vec<f64>) => (x, &weights) at [(0.7, vec![0.5, -1.2]), (-0.3, vec![2.0])];
    force(x: f64, depth: f64) => (x, depth) at [(0.7, 1.5), (-1.2, 0.4)];
    slope(x: f64, weights: Vec<f64>) => (x, &weights) at [(0.7, vec![0.5, -1.2]), (-0.3, vec![2.0])];
    landing(depth: f64, start: f64) => (depth, start) at [(1.5, 0.7), (0.3, -0.4)];
    along(x: f64, depth: f64, v: f64) => (x, depth, v) at [(0.7, 1.5, 0.4), (-1.2, 0.4, 1.0)];
    cubic(x: f64) => (x) at [0.7];
    twice_along(x: f64, v: f64) => (x, v) at [(0.7, 0.4), (-0.3, 0.0)];
    sum(x: f64, y: f64) => (x, y) at [(0.7, 0.4)];
    weighted(weights: Vec<f64>) => (weights.clone(), &[0.5, 1.5], 3) at [vec![0.7, -0.4]];
    along_vectors(x: Vec<f64>, y: f64) => (&x, y) at [(vec![0.7, -0.4], 0.3)];
    bell(x: f64, width: f64) => (x, width) at [(0.7, 1.5)];
    along_bells(x: f64, y: f32) => (x, y) at [(0.7, 1.5)];
}

numbers! { nested:
    potential(&[1.0, 2.0], 3.0) => [4.0, 16.0, 4.0];
    confused_by_jvp(3.0, 5.0) => [1.0, 0.0];
    confused_by_grad(3.0, 5.0) => [1.0, 0.0];
    twice_along(0.0, 1.0) => [0.0, 0.0];
}

crate::pullbacks! { nested:
    field(at: [f64; 2], depth: f64) => (&at, depth) at [([0.7, -0.4], 1.5)];
}

#[test]
fn the_jacobian_of_a_gradient() {
    let jacobian = crate::corpus::nested::field::jacobian(&[1.0, 2.0], 3.0);
    assert_eq!(jacobian.as_slice(), [-24.0, -4.0, 0.0, -4.0, -8.0, -4.0]);
}
