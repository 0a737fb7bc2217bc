//! Several tangents at once.

use crate::gradients;
use chainrule::Lanes;
use chainrule_tests::lanes as corpus;
use corpus::Settings;

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
