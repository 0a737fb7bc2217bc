//! Group B: aliasing, arguments given twice, gather and scatter.

use crate::{gradients, numbers};

gradients! { adversarial_b:
    mul(a: f64, b: f64) => (a, b) at [(3.0, 4.0)];
    mul_references(a: f64, b: f64) => (&a, &b) at [(3.0, 4.0)];
    b1(x: f64) => (x) at [3.0, -0.4];
    b1_references(x: f64) => (x) at [3.0, -0.4];
    b3(a: [f64; 2]) => (a) at [[3.0, 5.0]];
    b4(w: [f64; 2]) => (w) at [[2.0, 5.0]];
    b4_slices(w: [f64; 2]) => (&w) at [[2.0, 5.0]];
    b6(a: [f64; 3]) => (a) at [[1.0, 2.0, 3.0]];
    b6_loop(a: [f64; 3]) => (&a) at [[1.0, 2.0, 3.0]];
    b10_element(x: f64) => (x) at [3.0, 101.0];
    b7(x: [f64; 3]) => (&x) at [[1.0, 2.0, 3.0]];
    b7_elements(x: [f64; 3]) => (&x, &[0, 0, 2]) at [[1.0, 2.0, 3.0]];
    b9(x: [f64; 2]) => (x) at [[2.0, 3.0]];
}

numbers! { adversarial_b:
    b1(3.0) => [6.0];
    b1_references(3.0) => [6.0];
    b3([3.0, 5.0]) => [10.0, 6.0];
    b4([2.0, 5.0]) => [4.0, 10.0];
    b4_slices(&[2.0, 5.0]) => [4.0, 10.0];
    b6([1.0, 2.0, 3.0]) => [4.0, 4.0, 0.0];
    b6_loop(&[1.0, 2.0, 3.0]) => [4.0, 4.0, 0.0];
    b10_element(3.0) => [6.0];
    b7(&[1.0, 2.0, 3.0]) => [4.0, 0.0, 6.0];
    b7_elements(&[1.0, 2.0, 3.0], &[0, 0, 2]) => [4.0, 0.0, 6.0];
    b9([2.0, 3.0]) => [0.0, 6.0];
}
