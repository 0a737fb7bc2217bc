//! Elements that change places.

use crate::{gradients, numbers};

gradients! { sorting:
    interpolated(xs: Vec<f64>, ys: Vec<f64>, x: f64) => (&xs, &ys, x) at [
        (vec![0.0, 1.0, 2.5], vec![0.3, 0.9, -0.4], 1.6),
        (vec![0.0, 1.0, 2.5], vec![0.3, 0.9, -0.4], 3.1),
        (vec![0.0, 1.0, 0.5, 2.5], vec![0.3, 0.9, -0.4, 0.7], -0.6),
    ];
    equals_in_any_order(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.1, 0.4, -0.9]];
    median(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0], vec![0.7, -1.3, 2.0, 0.4]];
    quantile(x: Vec<f64>, p: f64) => (&x, p) at [(vec![0.7, -1.3, 2.0, 0.4], 0.3)];
    trimmed_mean(x: Vec<f64>) => (&x, 1) at [vec![0.7, -1.3, 2.0, 0.4, 0.1]];
    largest(x: Vec<f64>) => (&x, 2) at [vec![0.7, -1.3, 2.0, 0.4]];
    nearest(x: Vec<f64>, to: f64) => (&x, to) at [(vec![0.7, -1.3, 2.0, 0.4], 0.5), (vec![0.7, -1.3], -0.6)];
    points_and_pairs(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (-1.1, 0.4)];
    again(x: Vec<f64>) => (&x, 3) at [vec![0.7, -1.3, 2.0, 0.4], vec![0.7, -1.3, -2.0]];
    ragged(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (-1.1, 0.4)];
    by_a_function(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0, 0.4]];
    selected(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0, 0.4, 1.1]];
    ranked(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0, 0.4]];
    wasserstein(a: Vec<f64>, b: Vec<f64>) => (&a, &b) at [(vec![0.7, -1.3], vec![2.0, 0.4])];
}

numbers! { sorting:
    median(&[3.0, 1.0, 2.0]) => [0.0, 0.0, 1.0];
    median(&[4.0, 1.0, 3.0, 2.0]) => [0.0, 0.0, 0.5, 0.5];
    largest(&[3.0, 1.0, 2.0], 2) => [6.0, 0.0, 4.0];
}

/// Enough for a sort that is not by insertion, and several that round to the same.
fn many() -> Vec<f64> {
    (0..40).map(|k| f64::from(k * 37 % 41) * 0.11 - 2.06).collect()
}

#[test]
fn in_place() {
    use chainrule_tests::sorting::in_place;
    chainrule::check::pullback_of(
        |mut x: [f64; 3]| {
            in_place(&mut x);
            x
        },
        |mut x, mut d_x| {
            in_place::vjp(&mut x).1((), &mut d_x);
            d_x
        },
        [0.7, -1.3, 2.0],
    )
    .assert();
}

/// Beside the rows: of so many elements a trace shows some, so that the edges of an element need not add up.
#[test]
fn many_equals_in_any_order() {
    use chainrule_tests::sorting::equals_in_any_order as f;
    let (value, gradient) = f::value_and_grad(&many());
    assert_eq!(value.to_bits(), f(&many()).to_bits());
    assert_eq!(gradient, f::grad(&many()));
    chainrule::check::gradient_of(|x: Vec<f64>| f(&x), |x: Vec<f64>| f::grad(&x), many()).assert();
}
