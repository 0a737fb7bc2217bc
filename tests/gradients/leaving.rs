//! Values that leave loops, and that one arm moves.

use crate::gradients;

gradients! { leaving:
    left_loops(x: f64) => (x) at [0.7, -1.3];
    broken_off(x: f64) => (x) at [0.7, -1.3];
    moved_in_one_arm(x: f64) => (x) at [0.7, -1.3];
    left_with_numbers(x: f64) => (x) at [0.7, -1.3];
}
