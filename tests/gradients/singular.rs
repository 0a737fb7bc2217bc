//! Points where the derivative jumps, is infinite or does not exist.

use crate::{gradients, numbers};
use chainrule_tests::singular as corpus;

gradients! { singular:
    zero_times_sqrt(x: f64) => (x) at [0.7, 2.0];
    zero_times_ln(x: f64, y: f64) => (x, y) at [(0.7, 2.0)];
    powf_constant(x: f64) => (x) at [0.7, -2.0];
    guarded(x: f64) => (x) at [0.7, -2.0];
    unchosen_poles(x: f64) => (x) at [4.0];
}

numbers! { singular:
    root_of_square(0.0) => [0.0];
    root_of_square(-2.0) => [-1.0];
    max(2.0, 2.0) => [1.0, 0.0];
    max(f64::NAN, 2.0) => [0.0, 1.0];
    min(2.0, 2.0) => [1.0, 0.0];
    min(2.0, f64::NAN) => [1.0, 0.0];
    abs(0.0) => [0.0];
    abs(-0.0) => [0.0];
    jumps(2.0) => [0.0];
    jumps(0.0) => [0.0];
    jumps(0.5) => [0.0];
    sqrt(0.0) => [f64::INFINITY];
    cbrt(0.0) => [f64::INFINITY];
    zero_times_sqrt(0.0) => [0.0];
    hypot(0.0, 0.0) => [0.0, 0.0];
    atan2(0.0, 0.0) => [0.0, 0.0];
    powf(0.0, 2.0) => [0.0, 0.0];
    powf(0.0, 1.0) => [1.0, 0.0];
    powf(0.0, 0.0) => [0.0, 0.0];
    powf_constant(0.0) => [0.0];
    powf_constant(-2.0) => [12.0];
    powi(0.0, 0) => [0.0];
    powi(0.0, 1) => [1.0];
    powi(0.0, 2) => [0.0];
    clamp(0.0) => [1.0];
    clamp(1.0) => [1.0];
    clamp(-0.5) => [0.0];
    clamp(1.5) => [0.0];
    norm_squared(&[0.0, 0.0]) => [0.0, 0.0];
    distance(0.0, 0.0, 0.0) => [0.0, 0.0, 0.0];
    distance(-3.0, 0.0, 4.0) => [-0.6, 0.0, 0.8];
    root_of_product(2.0, 0.0) => [0.0, f64::INFINITY];
    guarded(0.0) => [0.0];
    min_of_pole(0.0) => [0.0];
    unchosen_poles(0.0) => [1.0];
    largest(&[1.0, 5.0, 5.0], &[2.0, 2.0]) => [0.0, 1.0, 0.0, 1.0, 0.0];
    copysign(0.0, 1.0) => [0.0, 0.0];
    copysign(0.0, -1.0) => [0.0, 0.0];
    copysign(3.0, 0.0) => [1.0, 0.0];
    ln(0.0) => [f64::INFINITY];
    written_between(1.0, 1.0, 0, 0) => [2.0, 0.0];
    zero_times_ln(0.0, 0.0) => [0.0, f64::NEG_INFINITY];
}

#[test]
fn a_seed_of_zero_gives_zero_at_a_pole() {
    let (value, pull) = corpus::sqrt::vjp(0.0);
    assert_eq!(value, 0.0);
    assert_eq!(pull(0.0), 0.0);
    assert_eq!(pull(1.0), f64::INFINITY);
}

/// With `order = 2` and in forward mode the conventions are the same: these are the tangents in the direction of
/// each argument.
#[test]
fn forward_mode_has_the_same_conventions() {
    assert_eq!(corpus::max::jvp((2.0, 2.0), (1.0, 0.0)).1, 1.0);
    assert_eq!(corpus::max::jvp((2.0, 2.0), (0.0, 1.0)).1, 0.0);
    assert_eq!(corpus::abs::jvp(0.0, 1.0).1, 0.0);
    assert_eq!(corpus::sqrt::jvp(0.0, 0.0).1, 0.0);
    assert_eq!(corpus::sqrt::jvp(0.0, 1.0).1, f64::INFINITY);
    assert_eq!(corpus::hypot::jvp((0.0, 0.0), (1.0, 1.0)).1, 0.0);
    assert_eq!(corpus::atan2::jvp((0.0, 0.0), (1.0, 1.0)).1, 0.0);
    assert_eq!(corpus::powf::jvp((0.0, 2.0), (0.0, 1.0)).1, 0.0);
    assert_eq!(corpus::powf::jvp((-2.0, 3.0), (1.0, 0.0)).1, 12.0);
    assert_eq!(corpus::powi::jvp((0.0, 0), 1.0).1, 0.0);
    assert_eq!(corpus::clamp::jvp(1.0, 1.0).1, 1.0);
    let ties = (&[5.0, 5.0][..], &[2.0, 2.0][..]);
    assert_eq!(corpus::largest::jvp(ties, (&[1.0, 0.0], &[0.0, 1.0])).1, 1.0);
}

#[test]
fn a_power_of_a_negative_base_has_a_derivative_by_the_base() {
    assert_eq!(corpus::powf::grad(-2.0, 3.0).0, 12.0);
}
