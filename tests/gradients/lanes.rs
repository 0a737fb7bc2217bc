//! Several tangents at once.

use crate::corpus::lanes as corpus;
use crate::gradients;
use chainrule::Lanes;
use corpus::{Arrow, ArrowLanes, Figure, Path, Settings};

gradients! { lanes:
    eight(x: [f64; 8]) => (x) at [[0.1, 0.2, -0.3, 0.4, 0.5, -0.6, 0.7, 0.8]];
    generic(x: Vec<f64>) => (&x, &mut [0.0; 2]) at [vec![0.7, -1.2]];
    called(x: f64, y: f64) => (x, y) at [(0.7, -1.2)];
    row(x: f64) => (x) at [0.7];
    with_settings(x: f64) => (x, Settings { rate: 2.0 }) at [0.7];
    hands_settings_on(x: f64) => (x) at [0.7];
}

crate::pullbacks! { lanes:
    block(camera: [f64; 3], point: [f64; 2], weight: f64) => (&camera, &point, weight) at [([0.3, 1.0, 2.0], [0.7, -0.4], 1.5)];
}

/// The identity, row by row.
fn units<const N: usize>() -> [Lanes<f64, N>; N] {
    std::array::from_fn(|at| Lanes(std::array::from_fn(|lane| f64::from(u8::from(at == lane)))))
}

#[test]
fn a_gradient_in_one_pass() {
    let x = [0.1, 0.2, -0.3, 0.4, 0.5, -0.6, 0.7, 0.8];
    let (value, gradient) = corpus::eight::jvp_lanes(x, units());
    let (expected, by_reverse) = corpus::eight::value_and_grad(x);
    assert_eq!(value, expected);
    for (a, b) in gradient.0.iter().zip(by_reverse) {
        assert!((a - b).abs() < 1e-13 * b.abs(), "{a} {b}");
    }
}

#[test]
fn a_block_of_a_jacobian() {
    let (camera, point, weight) = ([0.3, 1.0, 2.0], [0.7, -0.4], 1.5);
    let [a, b, c, d, e, f] = units::<6>();
    let tangents = (&[a, b, c], &[d, e], f);
    let (value, rows) = corpus::block::jvp_lanes((&camera, &point, weight), tangents);
    let (_, pull) = corpus::block::vjp(&camera, &point, weight);
    assert_eq!(value, corpus::block(&camera, &point, weight));
    for (row, seed) in rows.iter().zip([[1.0, 0.0], [0.0, 1.0]]) {
        let (d_camera, d_point, d_weight) = pull(seed);
        let expected = [d_camera.as_slice(), &d_point, &[d_weight]].concat();
        for (a, b) in row.0.iter().zip(expected) {
            assert!((a - b).abs() < 1e-14, "{a} {b}");
        }
    }
}

#[test]
fn other_types_and_numbers_of_lanes() {
    let x = [0.5_f32, -1.0];
    let units = [Lanes([1.0_f32, 0.0, 2.0]), Lanes([0.0, 1.0, 2.0])];
    let (_, tangents) = corpus::generic::jvp_lanes((&x, &mut [0.0; 2]), &units);
    let gradient = corpus::generic::grad(&x, &mut [0.0; 2]);
    let expected = [gradient[0], gradient[1], 2.0 * (gradient[0] + gradient[1])];
    for (a, b) in tangents.0.iter().zip(expected) {
        assert!((a - b).abs() < 1e-6, "{a} {b}");
    }
}

#[test]
fn what_is_written_has_its_tangents_there() {
    let (p, t) = ([2.0, 0.5, 0.1], [0.0, 1.0]);
    let (mut out, mut tangents) = ([0.0; 2], [Lanes::default(); 2]);
    corpus::residuals::jvp_lanes(
        (&p, &t, &mut out),
        (&units::<3>(), &[Lanes::default(); 2], &mut tangents),
    );
    let decay = (-0.5_f64).exp();
    assert_eq!(out, [2.1, 2.0 * decay + 0.1]);
    assert_eq!(tangents[0].0, [1.0, 0.0, 1.0]);
    assert_eq!(tangents[1].0, [decay, -2.0 * decay, 1.0]);
}

crate::pullbacks! { lanes:
    rotated(angle: f64, x: f64) => (angle, x) at [(0.3, 0.7)];
    differences(x: Vec<f64>) => (&x) at [vec![1.0, 2.0, 4.0]];
    moments(x: [f64; 20], y: f64) => (&x, y) at [([0.5; 20], 2.0)];
}

#[test]
fn a_jacobian_has_rows_for_the_result_and_then_for_what_is_written_to() {
    let (r, phi, by) = (2.0, [0.5_f64], 3.0);
    let mut out = [0.0; 2];
    let jacobian = corpus::polar::jacobian(r, &phi, by, &mut out);
    let (sin, cos) = phi[0].sin_cos();
    assert_eq!(out, [6.0, 1.0]);
    assert_eq!((jacobian.rows(), jacobian.columns()), (4, 2));
    assert_eq!(jacobian.as_slice(), [cos, -2.0 * sin, sin, 2.0 * cos, 3.0, 0.0, 0.5, 2.0]);
    let mut rows = [[0.0; 2]; 4];
    let value = corpus::polar::jacobian_into(r, &phi, by, &mut [0.0; 2], rows.as_flattened_mut());
    assert_eq!(value, (r * cos, [r * sin]));
    assert_eq!(rows.as_flattened(), jacobian.as_slice());
}

#[test]
fn columns_are_computed_in_pieces_and_rows_where_they_are_fewer() {
    for len in [1, 2, 9, 20] {
        let x: Vec<f64> = (0..len).map(|i| i as f64 + 0.5).collect();
        let jacobian = corpus::differences::jacobian(&x);
        assert_eq!((jacobian.rows(), jacobian.columns()), (len - 1, len));
        for row in 0..len - 1 {
            for column in 0..len {
                let expected = match column.wrapping_sub(row) {
                    0 => -1.0,
                    1 => 2.0 * x[column],
                    _ => 0.0,
                };
                assert_eq!(jacobian[(row, column)], expected);
            }
        }
    }
    let x = std::array::from_fn(|i| i as f64);
    let jacobian = corpus::moments::jacobian(&x, 2.0);
    assert_eq!((jacobian.rows(), jacobian.columns()), (2, 21));
    for column in 0..20 {
        assert_eq!(jacobian[(0, column)], 2.0);
        assert_eq!(jacobian[(1, column)], 2.0 * x[column]);
    }
    assert_eq!((jacobian[(0, 20)], jacobian[(1, 20)]), (190.0, 1.0));
}

#[test]
fn what_is_written_to_has_columns_if_it_is_named() {
    let before: Vec<f64> = (0..10).map(f64::from).collect();
    let (mut state, mut count) = (before.clone(), 0);
    let jacobian = corpus::step::jacobian(&mut state, 0.5, &mut count);
    let mut expected = before.clone();
    corpus::step(&mut expected, 0.5, &mut 0);
    assert_eq!((&state, count), (&expected, 1));
    assert_eq!((jacobian.rows(), jacobian.columns()), (10, 11));
    for row in 0..10 {
        for column in 0..10 {
            let neighbour = if row == 9 { 0 } else { row + 1 };
            let rate = if row == 9 { -0.5 } else { 0.5 };
            let expected = if column == row { 1.0 } else { 0.0 }
                + if column == neighbour { rate } else { 0.0 };
            assert_eq!(jacobian[(row, column)], expected, "{row} {column}");
        }
        let rate = if row == 9 { -before[0] } else { before[row + 1] };
        assert_eq!(jacobian[(row, 10)], rate);
    }
}

#[test]
#[should_panic(expected = "a Jacobian of 2 rows and 21 columns in a buffer of 41")]
fn a_buffer_has_the_size_of_the_jacobian() {
    corpus::moments::jacobian_into(&[0.0; 20], 1.0, &mut [0.0; 41]);
}

#[test]
fn what_is_written_to_has_columns_if_nothing_else_has() {
    let mut x = [3.0, 4.0];
    let jacobian = corpus::doubled::jacobian(&mut x);
    assert_eq!(x, [6.0, 7.0]);
    assert_eq!(jacobian.as_slice(), [2.0, 0.0, 1.0, 1.0]);
}

pub(crate) const A: Arrow = Arrow { x: 0.7, y: -1.3 };
const B: Arrow = Arrow { x: 2.0, y: 0.4 };

/// The tangent along a column by differences of what the function gives.
#[track_caller]
pub(crate) fn assert_columns(
    jacobian: &chainrule::Matrix,
    point: &[f64],
    f: impl Fn(&[f64]) -> Vec<f64>,
) {
    assert_eq!((jacobian.rows(), jacobian.columns()), (f(point).len(), point.len()));
    for column in 0..point.len() {
        let moved = |by: f64| {
            let mut point = point.to_vec();
            point[column] += by;
            f(&point)
        };
        let h = 1e-5;
        for (row, (ahead, behind)) in moved(h).iter().zip(moved(-h)).enumerate() {
            let (difference, own) = ((ahead - behind) / (2.0 * h), jacobian[(row, column)]);
            assert!((difference - own).abs() < 1e-7, "{row}, {column}: {own}, not {difference}");
        }
    }
}

pub(crate) fn arrow(v: &[f64]) -> Arrow {
    Arrow { x: v[0], y: v[1] }
}

#[test]
fn structs_have_rows_and_columns() {
    let point = [A.x, A.y, B.x, B.y];
    assert_columns(&corpus::combined::jacobian(&A, B), &point, |v| {
        let out = corpus::combined(&arrow(v), arrow(&v[2..]));
        vec![out.x, out.y]
    });
    let path = |v: &[f64]| Path {
        steps: v[..8].chunks(2).map(arrow).collect(),
        name: "north".to_string(),
        ends: ([v[8], v[9]], 3),
        rate: 2.0,
    };
    let point: Vec<f64> = (0..11).map(|i| f64::from(i) * 0.3 - 1.0).collect();
    let jacobian = corpus::length::jacobian(&path(&point), point[10]);
    assert_columns(&jacobian, &point, |v| vec![corpus::length(&path(v), v[10])]);
}

#[test]
fn the_columns_of_an_enum_are_those_of_its_variant() {
    let jacobian = corpus::covered::jacobian(&Figure::Rectangle(2.0, 3.0), 5.0);
    assert_eq!(jacobian.as_slice(), [9.0, 12.0, 0.0]);
    let jacobian = corpus::covered::jacobian(&Figure::Point, 5.0);
    assert_eq!(jacobian.as_slice(), [1.0]);
    assert_eq!(corpus::drawn::jacobian(2.0).as_slice(), [12.0]);
    assert_eq!(corpus::drawn::jacobian(0.5).as_slice(), [4.0]);
}

#[test]
fn the_receiver_of_a_method_has_the_first_columns_or_rows() {
    let point = [A.x, A.y, 0.3];
    assert_columns(&A.turned_jacobian(0.3), &point, |v| {
        let out = arrow(v).turned(v[2]);
        vec![out.x, out.y]
    });
    assert_columns(&A.total_jacobian(0.3), &point, |v| vec![arrow(v).total(v[2])]);
    assert_columns(&Arrow::made_jacobian(0.7, 2.0), &[0.7, 2.0], |v| {
        let out = Arrow::made(v[0], v[1]);
        vec![out.x, out.y]
    });
    let (mut grown, mut again) = (A, A);
    grown.grow(0.5);
    assert_eq!(again.grow_jacobian(0.5).as_slice(), [0.7, 1.0]);
    assert_eq!(grown, again);
    assert_eq!(A.alone_jacobian(2.0).as_slice(), [4.0 * A.y, 4.0 * A.x]);
    let along = ArrowLanes { x: Lanes([1.0, 0.0]), y: Lanes([0.0, 1.0]) };
    let (value, tangents) = A.alone_jvp_lanes(2.0, (&along, Lanes([0.0, 0.0])));
    assert_eq!((value, tangents.0), (A.alone(2.0), [4.0 * A.y, 4.0 * A.x]));
    let mut row = [0.0; 3];
    assert_eq!(A.total_jacobian_into(0.3, &mut row), A.total(0.3));
    assert_eq!(row, A.total_jacobian(0.3).as_slice());
}
