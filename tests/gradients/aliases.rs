//! Names for types.

use crate::{gradients, pullbacks};

gradients! { aliases:
    dot(a: [f64; 3], b: [f64; 3]) => (a, b) at [([0.3, 0.7, 1.1], [1.5, -0.4, 0.9])];
    dot_ref(a: [f64; 3], b: [f64; 3]) => (&a, &b) at [([0.3, 0.7, 1.1], [1.5, -0.4, 0.9])];
    dot_zip(a: [f64; 3], b: [f64; 3]) => (&a, &b) at [([0.3, 0.7, 1.1], [1.5, -0.4, 0.9])];
    dist(a: [f64; 3], b: [f64; 3]) => (&a, &b) at [([0.3, 0.7, 1.1], [1.5, -0.4, 0.9])];
    norm(a: [f64; 3]) => (&a) at [[0.3, 0.7, 1.1]];
    triple(a: [f64; 3], b: [f64; 3], c: [f64; 3]) => (a, b, c) at [([0.3, 0.7, 1.1], [1.5, -0.4, 0.9], [2.0, 1.0, 0.5])];
    in_place(a: [f64; 3], s: f64) => (a, s) at [([0.3, 0.7, 1.1], 2.0)];
    in_place_index(a: [f64; 3], s: f64) => (a, s) at [([0.3, 0.7, 1.1], 2.0)];
    det(m: [[f64; 3]; 3]) => (&m) at [[[0.3, 0.7, 1.1], [1.5, -0.4, 0.9], [2.0, 1.0, 0.5]]];
    real_result(x: f64, y: f64) => (x, y) at [(0.3, 0.7)];
    real_poly(x: f64) => (x, 4) at [0.3];
    real_branch(x: f64, lim: f64) => (x, lim) at [(1.3, 0.7), (-1.3, 0.7), (0.3, 0.7)];
    real_slice(x: Vec<f64>) => (&x) at [vec![1.3, 0.7]];
    real_iter(x: Vec<f64>) => (&x) at [vec![1.3, 0.7]];
    real_min(x: f64, y: f64) => (x, y) at [(1.3, 0.7), (0.6, 0.7), (0.1, 0.2)];
    energy(p: Vec<[f64; 3]>) => (&p) at [vec![[0.3, 0.7, 1.1], [1.5, -0.4, 0.9], [2.0, 1.0, 0.5]]];
    pair(p: (f64, f64)) => (p) at [(0.3, 0.7)];
    calls_only(a: [f64; 3], b: [f64; 3]) => (a, b) at [([0.3, 0.7, 1.1], [1.5, -0.4, 0.9])];
    chosen(a: [f64; 3], b: [f64; 3]) => (a, b, true) at [([0.3, 0.7, 1.1], [1.5, -0.4, 0.9])];
    destructure(a: [f64; 3]) => (a) at [[0.3, 0.7, 1.1]];
    copied_and_changed(a: [f64; 3]) => (a) at [[0.3, 0.7, 1.1]];
    largest(a: [f64; 3]) => (a) at [[0.3, 1.7, 1.1]];
    carried(a: [f64; 3]) => (a, 3) at [[0.3, 0.7, 1.1]];
    half_width(x: f32, y: Vec<f32>) => (x, &y) at [(0.3, vec![0.7, 1.1, -1.0, 2.0])];
}

pullbacks! { aliases:
    cross(a: [f64; 3], b: [f64; 3]) => (&a, &b) at [([0.3, 0.7, 1.1], [1.5, -0.4, 0.9])];
    normalize(a: [f64; 3]) => (a) at [[0.3, 0.7, 1.1]];
    scaled(a: [f64; 3], s: f64) => (a, s) at [([0.3, 0.7, 1.1], 2.0)];
    mat_vec(m: [[f64; 3]; 3], v: [f64; 3]) => (&m, &v) at [([[0.3, 0.7, 1.1], [1.5, -0.4, 0.9], [2.0, 1.0, 0.5]], [0.3, 0.7, 1.1])];
    centroid(p: Vec<[f64; 3]>) => (&p) at [vec![[0.3, 0.7, 1.1], [1.5, -0.4, 0.9]]];
    difference(a: [f64; 3], b: [f64; 3]) => (a, b) at [([0.3, 0.7, 1.1], [1.5, -0.4, 0.9])];
    taken_apart(p: (f64, f64)) => (p) at [(0.3, 0.7)];
}

#[test]
fn behind_a_reference() {
    use chainrule_tests::aliases::behind_a_reference;
    let mut a = [0.3, 0.7, 1.1];
    let ((), pullback) = behind_a_reference::vjp(&mut a, 2.0);
    let mut d_a = [1.0, 0.0, 0.0];
    assert!((pullback((), &mut d_a) - 0.3_f64.sin()).abs() < 1e-12);
    assert!((d_a[0] - 2.0 * 0.3_f64.cos()).abs() < 1e-12 && d_a[1] == 0.0, "{d_a:?}");
}
