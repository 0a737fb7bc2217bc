//! `match` on plain values.

use crate::numbers;

macro_rules! for_each_selector {
    ($($module:ident($k:expr))+) => {$(
        mod $module {
            crate::gradients! { matches:
                literals(x: f64) => (x, $k) at [0.7, -1.3];
                ranges(x: f64) => (x, $k) at [0.7, -1.3];
                selector_overwritten(x: f64) => (x, $k) at [0.7, -1.3];
                active_guard(x: f64) => (x, $k) at [0.7, 1.3];
                by_ordering(x: f64) => (x, $k) at [0.7, -1.3];
                bound(x: f64) => (x, std::hint::black_box($k)) at [0.7, -1.3];
            }
        }
    )+};
}

for_each_selector! { zero(0) one(1) two(2) three(3) four(4) five(5) seven(7) }

crate::gradients! { matches:
    guard_on_flags(x: f64) => (x, &[0, 1, 1, 0, 2]) at [0.7, -1.3];
    guard_on_array(x: f64) => (x, 3) at [1.5, 0.5];
    guard_on_argument(x: Vec<f64>) => (&mut x.clone()) at [vec![0.7], vec![1.3]];
    active_selector(x: f64) => (x) at [0.7, 1.3, 3.5];
    in_loop(x: f64) => (x, &[0, 2, 1, 3, 0, 2]) at [0.7, -1.3];
    by_name(x: f64) => (x, "square", '-') at [0.7, -1.3];
    only_arm(x: f64) => (x, 3) at [0.7, -1.3];
    reference_to_tuple(x: f64) => (x) at [0.7, -1.3];
    match_on_reference(x: f64) => (x) at [0.7, -1.3, 2.6];
    reference_to_vector(x: f64) => (x) at [0.7, -1.3];
    pairs(x: f64, y: f64) => (x, y, true, true) at [(0.7, 1.2), (-1.1, 0.4)];
    referred_to_in_conditions(x: Vec<f64>) => (&x) at [vec![0.5, -1.7, 0.7, 1.3, -0.4], vec![1.6, 0.2]];
}

numbers! { matches:
    literals(3.0, 7) => [7.0];
    by_name(3.0, "other", '+') => [1.0];
    by_name(0.0, "sin", '-') => [-1.0];
    pairs(2.0, 3.0, true, false) => [1.0, 0.0];
    pairs(2.0, 3.0, false, true) => [0.0, 6.0];
    pairs(2.0, 3.0, false, false) => [0.0, 0.0];
}
