//! Gradients of other functions in differentiated functions.

use crate::{gradients, numbers};

gradients! { nested:
    potential(at: [f64; 2], depth: f64) => (&at, depth) at [([0.7, -0.4], 1.5)];
    energy(x: f64, weights: Vec<f64>) => (x, &weights) at [(0.7, vec![0.5, -1.2]), (-0.3, vec![2.0])];
    force(x: f64, depth: f64) => (x, depth) at [(0.7, 1.5), (-1.2, 0.4)];
    slope(x: f64, weights: Vec<f64>) => (x, &weights) at [(0.7, vec![0.5, -1.2]), (-0.3, vec![2.0])];
    landing(depth: f64, start: f64) => (depth, start) at [(1.5, 0.7), (0.3, -0.4)];
}

numbers! { nested:
    potential(&[1.0, 2.0], 3.0) => [4.0, 16.0, 4.0];
}
