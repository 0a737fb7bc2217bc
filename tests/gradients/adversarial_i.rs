//! Group I: higher order.

use crate::{gradients, numbers};

gradients! { adversarial_i:
    i1(x: f64, y: f64) => (x, y) at [(3.0, 5.0), (-0.4, 0.7)];
    i3(x: f64, y: Vec<f64>) => (x, &y) at [(1.0, vec![0.7, -0.4]), (1.0, vec![])];
    g16_cube(x: f64) => (x) at [1.5];
    g16(x: f64) => (x) at [1.5, -0.3];
}

numbers! { adversarial_i:
    i1(3.0, 5.0) => [30.0, 84.0];
    i3(1.0, &[0.7, -0.4]) => [3.0, -2.0, -2.0];
    i6(1.0) => [-2e16];
    g16(1.5) => [60.75];
}
