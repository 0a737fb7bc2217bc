//! Calls between differentiated functions.

use crate::{gradients, numbers, pullbacks};
use chainrule::check::pullback_of;
use chainrule_tests::calls as corpus;

gradients! { calls:
    called_in_an_arm(x: f64, y: f64) => (x, y) at [(0.7, 1.3), (1.3, 0.4)];
    constants_passed(x: Vec<f64>) => (&x) at [vec![0.7, 1.3], vec![-0.4]];
    product(x: f64, y: f64) => (x, y) at [(0.7, 1.2)];
    dot(x: Vec<f64>, y: Vec<f64>) => (&x, &y) at [(vec![0.7, -1.3], vec![2.0, 0.4])];
    take_half(x: f64) => (&mut x.clone()) at [0.7, -1.3];
    same_value_twice(x: f64) => (x) at [0.7, -1.3];
    nested(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (-1.1, 0.4)];
    same_slice_twice(x: Vec<f64>) => (&x) at [vec![0.7, -1.3]];
    overlapping_views(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0, 0.4]];
    changed_between(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (-1.1, 0.4)];
    changed_by_callee(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (-1.1, 0.4)];
    taken_apart(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (1.1, -0.4)];
    one_of_two(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (1.1, -0.4)];
    plain_result(x: Vec<f64>, limit: f64) => (&x, limit) at [(vec![0.7, -1.3, 2.0, 0.4], 1.0), (vec![3.0, 1.0], 1.5)];
    by_mutable_reference(x: f64) => (x) at [0.7, -1.3];
    in_loop(x: f64) => (x, 4) at [0.7, -1.3];
    changes_in_loop(x: Vec<f64>) => (&x, 2) at [vec![0.7, -1.3, 0.5]];
    in_branch(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (1.1, -0.4)];
    rows(w: Vec<f64>, x: Vec<f64>) => (&w, &x) at [(vec![1.0, 2.0, 3.0, 4.0], vec![0.5, -1.0])];
    handed_on(x: Vec<f64>, y: f64) => (&mut x.clone(), y) at [(vec![0.7, -1.3], 2.0)];
    by_path(x: f64) => (x) at [0.7, -1.3];
    scaled(x: f64, by: f64) => (x, by) at [(0.7, 1.2)];
    generic_callee(x: f64, y: f32) => (x, y) at [(0.7, 1.2), (-1.1, 0.4)];
    generic_caller(x: f64) => (x) at [0.7, -1.3];
    plain_arguments(x: f64) => (x, 3) at [0.7, -1.3];
    weighted(x: f64) => (x, 3.0) at [0.7, -1.3];
    through_no_grad(x: f64) => (x) at [0.7, -1.3];
    result_in_loop(x: f64) => (x, 3) at [0.7, -1.3];
    tuple_in_loop(x: f64) => (x, 3) at [0.7, -1.3];
    vector_in_loop(x: f64) => (x, 3) at [0.7, -1.3];
    assigned_apart(x: f64) => (x, 3) at [0.7, -1.3];
    literal_argument(x: f64) => (x) at [0.7, -1.3];
    named(x: f64) => (x, "long") at [0.7, -1.3];
    vector_of_branch(x: f64) => (x, 4) at [0.7, -1.3];
    counted_by_callee(a: Vec<f64>) => (&a) at [vec![0.7, -1.3, 0.4], vec![1.3, 0.5]];
}

pullbacks! { calls:
    polar(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (-1.1, 0.4)];
    powers(x: f64) => (x, 4) at [0.7, -1.3];
}

mod single {
    crate::gradients! { calls:
        generic_caller(x: f32) => (x) at [0.7, -1.3];
    }
}

numbers! { calls:
    same_value_twice(3.0) => [6.0];
    by_path(1.0) => [27.0];
    through_no_grad(2.0) => [12.0];
}

#[test]
fn square() {
    pullback_of(
        |mut x: [f64; 2]| {
            corpus::square(&mut x);
            x
        },
        |mut x, mut d_x| {
            corpus::square::vjp(&mut x).1((), &mut d_x);
            d_x
        },
        [0.7, -1.3],
    )
    .assert();
}

#[test]
fn a_function_with_a_plain_result_has_a_gradient_of_zero() {
    let (at, pull) = corpus::first_above::vjp(&[1.0, 5.0], 2.0);
    assert_eq!(at, 1);
    assert_eq!(pull(()), (vec![0.0, 0.0], 0.0));
}

#[test]
fn a_function_of_plain_arguments_has_no_gradient() {
    let (value, ()) = corpus::offset::value_and_grad(3, 2);
    assert_eq!(value, corpus::offset(3, 2));
}

#[test]
fn a_function_of_another_module() {
    assert_eq!(corpus::inner::cube::grad(2.0), 12.0);
}

#[test]
fn positive_squares() {
    let (mut out, mut d_out) = ([0.0; 2], [1.0, 10.0]);
    let (count, pull) = corpus::positive_squares::vjp(&[0.5, -1.0, 2.0], &mut out);
    let d_a = pull((), &mut d_out);
    assert_eq!((count, d_a, d_out), (2, vec![1.0, 0.0, 40.0], [0.0, 0.0]));
}

#[test]
fn found_later() {
    use chainrule_tests::calls::{found_later, product_of};
    use chainrule_tests::structs::Vec2;
    let points =
        |v: &[f64]| -> Vec<Vec2> { v.chunks(2).map(|v| Vec2 { x: v[0], y: v[1] }).collect() };
    let at = [0.7, 0.4, -1.3, 0.9, 2.0, 0.3, 0.5];
    let (d_points, d_x) = found_later::grad(&points(&at[..6]), at[6]);
    let mut found: Vec<f64> = d_points.iter().flat_map(|d| [d.x, d.y]).collect();
    found.push(d_x);
    for (found, by_differences) in found
        .iter()
        .zip(chainrule::check::gradient(|v: &[f64]| found_later(&points(&v[..6]), v[6]), &at))
    {
        assert!((found - by_differences.value).abs() < 1e-8);
    }
    assert_eq!(product_of::grad(&3.0, 2.0), (2.0, 3.0));
}
