//! Group G: functions, closures, scopes and rules.

use crate::{gradients, numbers};

gradients! { adversarial_g:
    g1(x: f64) => (x) at [2.0];
    g1_block(x: f64) => (x) at [2.0];
    g3(x: f64) => (x) at [2.0];
    g3_pattern(x: f64) => (x) at [2.0];
    g3_named(x: f64) => (x) at [2.0];
    g4(c: f64, t: [f64; 3]) => (c, &t) at [(3.0, [1.0, 1.0, 2.0])];
    g4_named(c: f64, t: [f64; 3]) => (c, t) at [(3.0, [1.0, 1.0, 2.0])];
    g4_array(c: f64, t: [f64; 3]) => (c, t) at [(3.0, [1.0, 1.0, 2.0])];
    g6(x: f64) => (x) at [2.0];
    g6_array(x: f64) => (x) at [2.0];
    g6_for_each(x: f64) => (x) at [2.0];
    g7(x: f64) => (x) at [3.0];
    g7_parameter(x: f64) => (x) at [3.0];
    g9_even(x: f64) => (x, 3) at [1.2];
    g9_odd(x: f64) => (x, 2) at [1.2];
    g9(x: f64) => (x) at [1.2];
    g10(x: f64) => (x) at [1.3];
    g10_square(x: f64) => (x) at [1.3];
    g10_function(x: f64) => (x) at [1.3];
    g12(x: f64) => (x) at [3.0];
    g12_types(x: f64) => (x) at [3.0];
    g13(x: f64) => (x) at [3.0];
    g13_arm(x: f64) => (x) at [3.0, -3.0];
    g15(x: f64) => (x) at [2.0];
    g18(x: f64) => (x) at [3.0];
    g18_inside(x: f64) => (x) at [3.0];
    g21(x: f64) => (x) at [1.0];
    g21_float(x: f64) => (x) at [1.0];
}

numbers! { adversarial_g:
    g1(2.0) => [0.0];
    g1_block(2.0) => [0.0];
    g3(2.0) => [4.0];
    g3_pattern(2.0) => [4.0];
    g3_named(2.0) => [4.0];
    g4(3.0, &[1.0, 1.0, 2.0]) => [4.0, 3.0, 3.0, 3.0];
    g4_named(3.0, [1.0, 1.0, 2.0]) => [4.0, 3.0, 3.0, 3.0];
    g4_array(3.0, [1.0, 1.0, 2.0]) => [4.0, 3.0, 3.0, 3.0];
    g6(2.0) => [36.0];
    g6_array(2.0) => [36.0];
    g6_for_each(2.0) => [36.0];
    g7(3.0) => [12.0];
    g7_parameter(3.0) => [12.0];
    g9(1.2) => [11.712];
    g10(1.3) => [8.788];
    g10_function(1.3) => [8.788];
    g12(3.0) => [6.0];
    g12_types(3.0) => [6.0];
    g13(3.0) => [25.0];
    g13_arm(3.0) => [25.0];
    g15(2.0) => [4.0];
    g18(3.0) => [10.0];
    g18_inside(3.0) => [10.0];
    g21(1.0_f64) => [0.1];
    g21(1.0_f32) => [0.1];
    g21_float(1.0_f64) => [0.1];
    g21_float(1.0_f32) => [0.1];
}

#[test]
fn g3_both() {
    let (both, pullback) = chainrule_tests::adversarial_g::g3_both::vjp(2.0);
    assert_eq!(both, (4.0, 2.0_f64.sin()));
    assert_eq!((pullback((1.0, 0.0)), pullback((0.0, 1.0))), (4.0, 2.0_f64.cos()));
}
