//! Fields without a gradient.

use crate::gradients;

gradients! { fixed_fields:
    operands(x: f64, y: f64) => (x, y) at [(0.4, 0.9), (0.9, 1.1)];
    receivers(x: f64, y: f64) => (x, y) at [(0.4, 0.9), (-0.9, 1.1)];
    parts(x: f64, y: f64) => (x, y) at [(0.4, 0.9), (0.9, 1.1)];
    neighbours(x: f64, y: f64) => (x, y) at [(0.4, 0.9), (-0.9, 1.1)];
    written(x: f64, y: f64) => (x, y) at [(0.4, 0.9), (0.9, 1.1)];
    several(x: f64, y: f64) => (x, y) at [(0.4, 0.9), (0.9, 1.1)];
    variants(x: f64, y: f64) => (x, y) at [(0.4, 0.9), (-0.9, 1.1)];
    exponents(x: f64, y: f64) => (x, y) at [(0.4, 0.9), (-0.9, 1.1)];
}

use chainrule_tests::fixed_fields::{Adam, AdamTangent};

#[test]
fn a_method_counts_its_calls_in_an_exponent() {
    let mut adam = Adam { decay: 0.5, mean: 0.0, steps: 0, marked: 2 };
    let (value, pull) = adam.step_vjp(3.0);
    assert_eq!((value, adam.steps, adam.marked), (12.0, 1, 3));
    let mut d_adam = AdamTangent::default();
    let d_x = pull(1.0, &mut d_adam);
    assert_eq!((d_x, d_adam.mean, d_adam.decay), (7.0, 1.0, 0.0));
}
