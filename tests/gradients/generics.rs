//! Type parameters, constant parameters and lifetimes.

use crate::{gradients, numbers, pullbacks};

gradients! { generics:
    quadratic(a: f64, b: f64, c: f64) => (a, b, c) at [(1.3, -4.0, 0.7), (1.3, 4.0, 0.7), (0.1, 0.3, 0.2), (1.3, 0.4, 0.7)];
    operators_by_name(x: f64, y: f64) => (x, y) at [(0.7, 1.9), (-1.3, 0.6)];
    generic_operators_by_name(x: f64, y: f64) => (x, y) at [(0.7, 1.9), (-1.3, 0.6)];
    methods_of_float(x: f64, y: f64) => (x, y) at [(1.2, 0.7), (0.3, 2.5)];
    more_methods(x: f64, y: f64) => (x, y) at [(1.7, 2.3), (2.6, 1.4)];
    constants(x: f64) => (x, 3) at [0.4, 2.5];
    converted(x: f64) => (x) at [0.4, 2.5];
    converted_back(x: f64, y: f64) => (x, y) at [(0.4, 2.5)];
    operators(x: f64, y: f64) => (x, y) at [(0.4, 2.5), (-1.0, 3.0)];
    cloned(x: f64, y: f64) => (x, &y) at [(0.4, 2.5)];
    by_reference(x: Vec<f64>, y: f64) => (&x, &y) at [(vec![0.4, 2.5], 3.0)];
    horner(c: Vec<f64>, x: f64) => (&c, x) at [(vec![0.4, 2.5, -1.0], 3.0)];
    smooth_noise(x: f64) => (x, &[1.0, 3.0, -2.0][..]) at [0.3, 1.6, -0.7];
    norm(x: Vec<f64>) => (&x) at [vec![3.0, 4.0, 5.0]];
    folded(x: Vec<f64>, w: Vec<f64>) => (&x, &w) at [(vec![3.0, 4.0, 5.0], vec![1.0, 2.0, -3.0])];
    mean(x: [f64; 3]) => (x) at [[1.0, 2.0, 4.0]];
    calls(x: Vec<f64>, y: f64) => (&x, y) at [(vec![0.5, 0.7, 0.9], 1.3)];
    power(x: f64) => (x, 4) at [1.5];
    both_traits(x: f64) => (x) at [1.5];
    own_trait(x: f64) => (x) at [1.5];
    infallible(x: f64, y: f64) => (x, y) at [(1.5, 0.3)];
    two_parameters(x: f64, y: f32) => (x, y) at [(1.5, 0.5)];
    guarded(x: f64, y: f64) => (x, y) at [(1.5, 0.3), (0.3, 1.5)];
    containers(x: f64, y: f64) => (x, y) at [(1.5, 0.3), (0.3, 1.5)];
    widened(x: f32, y: f32) => (x, y) at [(1.5, 0.3)];
    literals(x: f64, y: f64) => (x, y) at [(1.5, 0.3)];
    determinant(a: [[f64; 3]; 3]) => (&a) at [[[2.0, 0.5, 1.0], [0.3, 1.5, 0.2], [0.1, 0.7, 3.0]]];
    repeated(x: f64, n: f64) => (x, n) at [(1.3, 2.5)];
    scaled_by_floats(x: f64, y: f64) => (x, y) at [(1.3, 2.5)];
    unused_parameter(x: f64) => (x, Some("a")) at [1.5];
    of_somebodys_floats(x: f64, y: f64) => (x, y, 3u8) at [(0.4, 2.5), (-1.0, 3.0)];
}

pullbacks! { generics:
    optional(x: f64, y: f64) => (x, y) at [(1.5, 0.3), (0.3, 1.5)];
    matrix_times_vector(a: [[f64; 3]; 2], x: [f64; 3]) => (&a, &x) at [([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], [0.5, 0.25, 2.0])];
}

numbers! { generics:
    power(2.0_f32, 3) => [12.0];
    norm(&[3.0_f32, 4.0]) => [0.6, 0.8];
    mean([1.0_f32, 2.0]) => [0.5, 0.5];
}

#[test]
fn height() {
    use chainrule_tests::generics::{Wave, height};
    let gradient = height::grad(&Wave { amplitude: 2.0_f32, phase: 0.5 });
    let (sin, cos) = 0.5_f32.sin_cos();
    assert_eq!((gradient.amplitude, gradient.phase), (sin, 2.0 * cos));
}

#[test]
fn normalize() {
    use chainrule_tests::generics::normalize;
    let mut x = [3.0_f32, 4.0];
    let ((length, sum), pullback) = normalize::vjp(&mut x, 10.0);
    assert_eq!((length, sum, x), (5.0, 14.0, [6.0, 8.0]));
    let mut d_x = [0.0, 0.0];
    assert!((pullback((0.0, 1.0), &mut d_x) - 1.4).abs() < 1e-6);
    assert!((d_x[0] - 0.32).abs() < 1e-5 && (d_x[1] + 0.24).abs() < 1e-5, "{d_x:?}");
}
