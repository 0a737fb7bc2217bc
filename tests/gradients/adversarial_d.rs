//! Group D: branches and control flow.

use crate::{gradients, numbers};

gradients! { adversarial_d:
    d1(x: f64) => (x) at [-1.5, 1.5];
    d3(x: f64) => (x) at [0.1];
    d4(x: f64) => (x) at [1.0, -1.0];
    d4_swapped(x: f64) => (x) at [1.0, -1.0];
    d6(x: f64) => (x) at [2.0, -2.0];
    d7_made(x: f64) => (x) at [3.0, -3.0];
    d7_map_or(x: f64) => (x) at [3.0, -3.0];
    d7_then(x: f64) => (x, 3) at [3.0, -3.0, 11.0];
    d9(x: f64) => (x, 2) at [3.0];
    d10(x: f64) => (x) at [2.0, -2.0];
    d10_named(x: f64) => (x) at [2.0, -2.0];
    d12(a: f64, b: f64) => (a, b) at [(2.0, 3.0), (3.0, 2.0)];
}

numbers! { adversarial_d:
    d1(-1.5) => [-1.0];
    d1(1.5) => [3.0];
    d3(0.1) => [0.0];
    d4(1.0) => [1.0];
    d4(-1.0) => [0.0];
    d4_swapped(1.0) => [1.0];
    d4_swapped(-1.0) => [0.0];
    d6(2.0) => [4.0];
    d7_made(3.0) => [6.0];
    d7_made(-3.0) => [0.0];
    d7_map_or(3.0) => [6.0];
    d9(3.0, 0) => [1.0];
    d9(3.0, 1) => [6.0];
    d9(3.0, 4) => [0.0];
    d9(3.0, 7) => [7.0];
    d10(2.0) => [1.0];
    d10_named(2.0) => [1.0];
    d12(2.0, 3.0) => [0.0, 6.0];
}

#[test]
fn d7() {
    use chainrule_tests::adversarial_d::d7;
    assert_eq!(d7::value_and_grad(Some(3.0)), (9.0, Some(6.0)));
    assert_eq!(d7::value_and_grad(None), (3.0, None));
}
