//! Arrays made as a whole.

use crate::{gradients, pullbacks};

gradients! { arrays:
    mapped(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (-1.1, 0.4)];
    half(x: f64) => (x) at [0.7];
    mapped_by_function(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (-1.1, 0.4)];
    of_any_length(a: [f64; 3], scale: f64) => (a, scale) at [([0.7, -1.3, 2.0], 0.4)];
    gathered(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0]];
    converted(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0]];
    concatenated(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0]];
    literal(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (-1.1, 0.4)];
}

pullbacks! { arrays:
    from_function(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0]];
}
