//! References: in, out, and as names of parts.

use crate::{gradients, numbers};
use chainrule::check::pullback_of;
use chainrule_tests::references as corpus;

gradients! { references:
    copied_before_it_rotates(x: f64, a: [f64; 3]) => (x, a) at [(0.7, [1.0, -2.0, 3.0])];
    referred_to_or_left(x: Vec<f64>, y: f64) => (&x, y) at [(vec![0.7, -1.3], 0.4), (vec![0.2, -1.3], 0.4)];
    swept(above: [f64; 2], row: [f64; 2]) => (&above, &mut row.clone()) at [([0.7, 1.3], [2.4, 3.6])];
    eliminated_in_parts(a: [[f64; 2]; 2]) => (&mut a.clone()) at [[[0.7, 1.3], [2.4, 3.6]]];
    rotated(a: [f64; 2], b: [f64; 2], angle: f64) => (&mut a.clone(), &mut b.clone(), angle) at [([0.7, 1.3], [2.4, 3.6], 0.4)];
    rotated_in_parts(x: Vec<f64>, angle: f64) => (x.clone(), angle) at [(vec![0.7, 1.3, 2.4, 3.6], 0.4)];
    exchanged(a: f64, b: f64, scale: f64) => (&mut a.clone(), &mut b.clone(), scale) at [(0.7, 1.3, 0.4)];
    exchanged_in_parts(x: f64, y: f64) => (x, y) at [(0.7, 1.3)];
    moved_into_a_filter(rows: [[f64; 2]; 2], x: f64) => (&mut rows.clone(), x) at [([[0.7, 1.3], [2.4, 3.6]], 1.1)];
    moved_into_a_closure(rows: [[f64; 2]; 2], x: f64) => (&mut rows.clone(), x) at [([[0.7, 1.3], [0.4, 0.6]], 1.5)];
    rows_exchanged(x: f64, y: f64) => (x, y) at [(0.7, 1.3), (-0.4, 0.6)];
    parts_exchanged(x: f64, y: f64) => (x, y) at [(0.7, 1.3), (-0.4, 0.6)];
    two_rows_or_none(x: Vec<f64>, y: f64) => (&x, y) at [(vec![0.7, 1.3], 0.4), (vec![0.7], 1.3), (vec![0.7, 0.2, 0.9], 1.3)];
    ends_and_rest(x: Vec<f64>, y: f64) => (x.clone(), y) at [(vec![0.7, 1.3, 0.5], 0.4), (vec![0.3, 0.7], 1.3)];
    shared(x: f64, y: f64) => (&x, &y) at [(0.7, 1.2), (-1.1, 0.4)];
    changed(x: f64, y: f64) => (&mut x.clone(), y) at [(0.7, 1.2), (-1.1, 0.4)];
    vector(x: Vec<f64>) => (&x) at [vec![0.7, -1.3], vec![]];
    vector_in_place(x: Vec<f64>) => (&mut x.clone()) at [vec![0.7, -1.3], vec![2.0, 3.0]];
    result_and_output(x: Vec<f64>, out: [f64; 2]) => (&x, &mut out.clone()) at [(vec![0.7, -1.3], [2.0, 3.0])];
    assigned_then_borrowed(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (1.7, 0.4)];
    captured_before_change(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (1.7, 0.4)];
    borrowed_local(x: f64) => (x) at [0.7, -1.3];
    borrowed_element(x: Vec<f64>) => (&x, 1) at [vec![0.7, -1.3], vec![2.0, 3.0]];
    part_of_part(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0, 0.4]];
    parts_written(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (-1.1, 0.4)];
    moving_window(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0, 0.4], vec![1.0]];
    row(a: Vec<[f64; 2]>) => (&a) at [vec![[0.7, -1.3], [2.0, 0.4]]];
    rows(a: Vec<[f64; 2]>) => (&a) at [vec![[0.7, -1.3], [2.0, 0.4]]];
}

numbers! { references:
    changed(&mut 2.0, 3.0) => [24.0, 4.0];
}

#[test]
fn squared_in_place() {
    pullback_of(
        |(mut x, scale): (Vec<f64>, f64)| {
            corpus::squared_in_place(&mut x, scale);
            x
        },
        |(mut x, scale), mut d_x| {
            let d_scale = corpus::squared_in_place::vjp(&mut x, scale).1((), &mut d_x);
            (d_x, d_scale)
        },
        (vec![0.7, -1.3, 2.0], 1.5),
    )
    .assert();
}

#[test]
fn written() {
    pullback_of(
        |(x, mut out): (Vec<f64>, Vec<f64>)| {
            corpus::written(&x, &mut out);
            out
        },
        |(x, mut out), mut d_out| {
            let d_x = corpus::written::vjp(&x, &mut out).1((), &mut d_out);
            (d_x, d_out)
        },
        (vec![0.7, -1.3, 2.0], vec![1.0, 2.0, 3.0]),
    )
    .assert();
}

#[test]
fn added_to() {
    pullback_of(
        |(x, mut out): (f64, [f64; 3])| {
            corpus::added_to(x, &mut out);
            out
        },
        |(x, mut out), mut d_out| {
            let d_x = corpus::added_to::vjp(x, &mut out).1((), &mut d_out);
            (d_x, d_out)
        },
        (0.7, [1.0, 2.0, 3.0]),
    )
    .assert();
}

#[test]
fn the_pullback_takes_the_cotangents_of_result_and_output() {
    pullback_of(
        |(x, mut out): ([f64; 2], [f64; 2])| (corpus::result_and_output(&x, &mut out), out),
        |(x, mut out), (d_value, mut d_out)| {
            let d_x = corpus::result_and_output::vjp(&x, &mut out).1(d_value, &mut d_out);
            (d_x, d_out)
        },
        ([0.7, -1.3], [1.0, 2.0]),
    )
    .assert();
}

#[test]
fn a_function_changes_its_arguments_as_ever() {
    let mut x = vec![2.0, 3.0];
    let (value, _) = corpus::vector_in_place::value_and_grad(&mut x);
    assert_eq!((value, x), (42.0, vec![6.0, 36.0]));
}
