//! Group A: overwritten values and in-place mutation.

use crate::{gradients, numbers};
use chainrule_tests::adversarial_a as corpus;

gradients! { adversarial_a:
    a1(x: f64) => (x) at [1.1, -0.4];
    a1_parameter(x: f64) => (x) at [1.1, -0.4];
    a3(u: f64, v: f64) => (u, v) at [(3.0, 5.0)];
    a3_constant(u: f64, v: f64) => (u, v) at [(3.0, 5.0)];
    a4(x: f64) => (x) at [1.0];
    a4_new_variable(x: f64) => (x) at [1.0];
    a6(x: f64) => (x) at [1.5, -0.4];
    a6_vector(x: f64) => (x) at [1.5, -0.4];
    a7(x: Vec<f64>) => (&x) at [vec![3.0, 4.0]];
    a7_array(x: [f64; 2]) => (x) at [[3.0, 4.0]];
    a7_handed_on(x: Vec<f64>) => (&mut x.clone()) at [vec![3.0, 4.0]];
    a9(a: [f64; 4]) => (a) at [[2.0, 3.0, 0.5, 4.0]];
    a9_slice(a: Vec<f64>) => (&mut a.clone()) at [vec![2.0, 3.0, 0.5, 4.0]];
    a10(x: f64) => (x) at [1.3, -0.4];
    a13(x: f64, tmp: Vec<f64>) => (x, &mut tmp.clone()) at [(1.2, vec![7.0])];
    a15_result(x: f64, out: [f64; 1]) => (x, &mut out.clone()) at [(4.0, [7.0])];
    a16(a: Vec<f64>) => (&mut a.clone()) at [vec![1.0, 3.0]];
    a16_by_value(a: Vec<f64>) => (a.clone()) at [vec![1.0, 3.0]];
    a18(x: f64, y: f64) => (x, y) at [(2.0, 5.0)];
    a19(x: f64) => (x) at [1.4, -0.3];
    a19_from_empty(x: f64) => (x) at [1.4, -0.3];
}

numbers! { adversarial_a:
    a1(1.1) => [0.776643];
    a1_parameter(1.1) => [0.776643];
    a3(3.0, 5.0) => [0.0, 0.0];
    a3_constant(3.0, 5.0) => [0.0, 0.0];
    a4(1.0) => [-1.0];
    a4_new_variable(1.0) => [-1.0];
    a6(1.5) => [27.0];
    a6_vector(1.5) => [27.0];
    a7(&[3.0, 4.0]) => [24.0, 9.0];
    a7_array([3.0, 4.0]) => [24.0, 9.0];
    a7_handed_on(&mut [3.0, 4.0]) => [24.0, 9.0];
    a9([2.0, 3.0, 0.5, 4.0]) => [6.0, 4.0, 24.0, 3.0];
    a9_slice(&mut [2.0, 3.0, 0.5, 4.0]) => [6.0, 4.0, 24.0, 3.0];
    a10(1.3) => [8.788];
    a13(1.2, &mut [7.0]) => [10.368, 0.0];
    a15_result(4.0, &mut [7.0]) => [8.0, 1.0];
    a16(&mut vec![1.0, 3.0]) => [4.0, 12.0];
    a16_by_value(vec![1.0, 3.0]) => [4.0, 12.0];
    a18(2.0, 5.0) => [6.0, 2.0];
    a19(1.4) => [8.68];
    a19_from_empty(1.4) => [8.68];
}

#[test]
fn a7_square() {
    let (mut a, mut d_a) = ([3.0, 4.0], [1.0, 10.0]);
    corpus::a7_square::vjp(&mut a).1((), &mut d_a);
    assert_eq!((a, d_a), ([9.0, 4.0], [6.0, 10.0]));
}

#[test]
fn a15() {
    let (mut out, mut d_out) = ([7.0], [1.0]);
    let d_x = corpus::a15::vjp(4.0, &mut out).1((), &mut d_out);
    assert_eq!((out, d_x, d_out), ([23.0], 8.0, [1.0]));
}
