//! Group F: integers, casts and precision.

use crate::{gradients, numbers};

gradients! { adversarial_f:
    f1(x: f64) => (x) at [2.7];
    f3(x: f64) => (x) at [1.5];
    f4(y: f64) => ([3, 4], y) at [2.0];
    f6(x: f64) => (3, x) at [2.0, -0.4];
}

numbers! { adversarial_f:
    f1(2.7) => [2.0];
    f3(1.5) => [2.0];
    f4([3, 4], 2.0) => [3.0];
    f6(3, 2.0) => [12.0];
}
