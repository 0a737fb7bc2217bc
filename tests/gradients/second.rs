//! Functions with second derivatives.

use crate::{gradients, numbers};

gradients! { second:
    cubic(x: f64, y: f64) => (x, y) at [(2.0, 3.0), (-0.4, 0.9)];
    sines(x: f64, w: Vec<f64>) => (x, &w) at [(0.7, vec![1.2, -0.6, 2.0]), (1.3, vec![])];
    of_calls(x: f64, w: [f64; 2]) => (x, &w) at [(0.7, [1.2, -0.6]), (-1.3, [2.0, 0.4])];
}

numbers! { second:
    cubic(2.0, 3.0) => [21.0, 12.0];
}
