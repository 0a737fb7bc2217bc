//! Compound assignments of types of the user's.

use crate::gradients;

gradients! { compound:
    scaled_in_place(x: f64, y: f64) => (x, y) at [(0.7, 1.3), (-1.1, 0.4)];
    sum_by_assignment(x: f64, y: f64) => (x, y) at [(0.7, 1.3), (-1.1, 0.4)];
    walked(x: f64, y: f64, mass: f64) => (x, y, mass) at [(0.7, 1.3, 0.4), (0.2, -0.6, 1.1)];
    of_parts(x: f64, y: f64) => (x, y) at [(0.7, 1.3), (0.2, 0.3)];
}
