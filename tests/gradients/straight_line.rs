//! Functions without control flow.

use crate::{bits, gradients, numbers, pullbacks};

gradients! { straight_line:
    nested_tuple_assigned(x: f64, y: f64) => (x, y) at [(1.3, 0.4), (-0.7, 2.0)];
    items(x: f64) => (x, 3) at [0.7, -1.3];
    upper_case(x: Vec<f64>, y: f64) => (&x, y) at [(vec![0.7, -1.3], 2.0)];
    power_of_constants(x: f64) => (x) at [0.7, -1.3];
    identity(x: f64) => (x) at [0.7, -2.0];
    constant(x: f64) => (x) at [0.7, -2.0];
    total(price: f64, count: f64, tax: f64) => (price, count, tax) at [(100.0, 2.0, 1.1), (-3.0, 0.5, 2.0)];
    used_twice(x: f64) => (x) at [0.7, -1.3];
    shadowed(x: f64) => (x) at [0.7, -1.3];
    shadowed_in_block(x: f64) => (x) at [0.7, -1.3];
    overwritten(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (-1.1, 0.4)];
    compound_assignments(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (-1.1, 0.4)];
    operators_on_references(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (-1.1, 0.4)];
    assigned_in_block(x: f64) => (x) at [0.7, -1.3];
    declared_before_assigned(x: f64) => (x) at [0.7, -1.3];
    dead_value(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (-1.1, 0.0)];
    unused_argument(x: f64, y: f64, z: f64) => (x, y, z) at [(0.7, 1.2, 0.3), (-1.1, 0.4, 2.0)];
    constants(x: f64) => (x) at [0.7, -1.3];
    nested(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (-1.1, 0.4)];
    remainder(x: f64, y: f64) => (x, y) at [(5.5, 2.2), (-5.5, 2.0)];
    names_of_ours(a: f64, b: f64, c: f64, d: f64) => (a, b, c, d) at [(0.7, 1.2, -0.4, 2.0), (1.0, -1.5, 0.3, 0.8)];
    destructured(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (-1.1, 0.4)];
    tuple_fields(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (-1.1, 0.4)];
    tuple_argument(p: (f64, f64), scale: f64) => (p, scale) at [((0.7, 1.2), 3.0), ((-1.1, 0.4), 0.5)];
    pattern_argument(p: (f64, f64), scale: f64) => (p, scale) at [((0.7, 1.2), 3.0), ((-1.1, 0.4), 0.5)];
    array_argument(p: [f64; 3]) => (p) at [[0.7, 1.2, -0.3], [2.0, -1.0, 0.5]];
    not_differentiated(x: f64, y: f64) => (x, 3.0, y) at [(0.7, 1.2), (-1.1, 0.4)];
    single_precision(x: f32, y: f32) => (x, y) at [(0.7, 1.2), (-1.1, 0.4)];
    generic(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (-1.1, 0.4)];
    generic_where(x: f64) => (x) at [0.7, -1.3];
    literals(x: f64) => (x) at [0.7, -1.3];
}

pullbacks! { straight_line:
    tuple_result(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (-1.1, 0.4)];
    array_result(r: f64, phi: f64) => (r, phi) at [(0.7, 1.2), (1.1, -0.4)];
}

mod single {
    crate::gradients! { straight_line:
        generic(x: f32, y: f32) => (x, y) at [(0.7, 1.2), (-1.1, 0.4)];
        generic_where(x: f32) => (x) at [0.7, -1.3];
    }
}

numbers! { straight_line:
    identity(2.0) => [1.0];
    constant(2.0) => [0.0];
    total(100.0, 2.0, 1.1) => [2.2, 110.0, 200.0];
    shadowed_in_block(3.0) => [25.0];
    constants(3.0) => [5.0 + std::f64::consts::PI];
    generic_where(1.0_f64) => [0.1];
    generic_where(1.0_f32) => [0.1];
    dead_value(3.0, 0.0) => [0.0, 3.0];
}

#[test]
fn mixed_result() {
    use chainrule_tests::straight_line::mixed_result as f;
    let (value, pull) = f::vjp(0.5, 3);
    assert_eq!(value, f(0.5, 3));
    let gradient = pull((2.0, (), [10.0, 100.0]));
    assert_eq!(bits(&gradient), bits(&(2.0 + 10.0 * 0.5_f64.cos())));
}

#[test]
fn a_module_without_prelude() {
    use chainrule_tests::straight_line::without_prelude::bare;
    let mut d_v = [0.0];
    let d_x = bare::vjp(2.0, &mut [3.0]).1(1.0, &mut d_v);
    assert_eq!((d_x, d_v), (3.0 * 6.0_f64.cos(), [2.0 * 6.0_f64.cos()]));
}
