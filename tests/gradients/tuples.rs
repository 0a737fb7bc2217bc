//! Tuples that calls give.

use crate::gradients;

gradients! { tuples:
    branches(x: f64, y: f64) => (x, y) at [(0.7, 1.3), (-0.6, 0.9)];
    assigned(x: f64, y: f64) => (x, y) at [(0.7, 1.3), (-0.6, 0.9)];
    left_with(x: f64, y: f64) => (x, y) at [(0.7, 1.3), (-0.6, 0.9)];
    tested(x: f64, y: f64) => (x, y) at [(0.7, 1.3), (-0.6, 0.9), (1.7, 0.04)];
    instead(x: f64, y: f64) => (x, y) at [(0.7, 1.3), (-0.6, 0.9), (1.7, 0.4)];
}

#[test]
fn pairs_that_are_returned() {
    use chainrule_tests::tuples::{maybe, pair, two_returns};
    assert_eq!(pair::vjp(2.0, 3.0).1((1.0, 0.5)), (3.5, 5.0));
    assert_eq!(maybe::vjp(2.0, 3.0).1(Some((1.0, 0.5))), (3.0, 2.5));
    assert_eq!(two_returns::vjp(2.0, 3.0).1((1.0, 0.5)), (7.5, 8.0));
    assert_eq!(two_returns::vjp(-2.0, 3.0).1((1.0, 0.5)), (7.0, -9.0));
}
