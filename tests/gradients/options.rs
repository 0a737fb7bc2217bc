//! `Option`, `?`, `if let` and `let else`.

use crate::gradients;

gradients! { options:
    asked_of_settings(x: f64) => (x, Some(1.5).filter(|_| x > 0.0), usize::from(x > 0.0)) at [0.7, -1.3];
    beyond_the_end_in_loops(x: Vec<f64>, p: f64) => (&x, p) at [(vec![0.7, -1.3, 2.0], 1.2), (vec![0.7], -0.4), (vec![], 1.0)];
    chained(x: f64, y: f64) => (x, y) at [(0.7, 1.3), (-0.6, 0.45), (0.05, 0.3)];
    plain_option(x: f64) => (x, 3) at [0.7, -1.3];
    plain_option_of_none(x: f64) => (x) at [0.7, -1.3];
    learnt(x: f64, y: f64) => (x, y) at [(0.7, 1.3), (-0.6, 0.4)];
    learnt_by_all(x: f64, y: f64) => (x, y) at [(0.7, 1.3), (-0.6, 0.4)];
    largest_field(points: Vec<(f64, f64)>, scale: f64) => (&points, scale) at [(vec![(0.7, 1.5), (1.2, 0.3)], 1.5), (vec![], 0.5)];
    extremes(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0, 0.4]];
    reduced(x: Vec<f64>, limit: f64) => (&x, limit) at [(vec![0.7, -1.3, 2.0], 0.8), (vec![0.7], 0.8), (vec![], 0.8)];
    ends(x: Vec<f64>) => (&x, 1) at [vec![0.7, -1.3, 2.0], vec![0.7], vec![]];
    found_in_loop(x: Vec<f64>, limit: f64) => (&x, limit) at [(vec![0.7, -1.3, 2.0], 0.5), (vec![0.7], 1.5)];
    until_none(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0], vec![]];
    called(x: f64, y: f64) => (x, y) at [(3.0, 0.4), (-1.0, 0.7), (1.5, -0.3), (-4.0, 1.0)];
    written(x: f64, y: f64) => (x, y) at [(0.7, 1.3), (0.7, 2.4), (0.7, 0.4), (-0.6, 0.4), (-0.6, 2.4)];
    methods(x: f64, y: f64) => (x, y) at [(3.0, 0.4), (1.5, 0.7), (-1.0, 0.3)];
}

#[test]
fn the_cotangent_of_an_option_is_an_option() {
    use chainrule_tests::options::{always, checked_sqrt, handed_on};
    let (value, pull) = checked_sqrt::vjp(4.0, 3.0);
    assert_eq!((value, pull(Some(1.0))), (Some(6.0), (0.75, 2.0)));
    assert_eq!(pull(None), (0.0, 0.0));
    let (value, pull) = checked_sqrt::vjp(-1.0, 3.0);
    assert_eq!((value, pull(None)), (None, (0.0, 0.0)));
    let (value, pull) = handed_on::vjp(4.0, 1.0);
    assert!(value.is_none() && pull(None) == (0.0, 0.0));
    let (value, pull) = handed_on::vjp(0.25, 4.0);
    assert!(value.is_some());
    let both = |x: f64, y: f64| handed_on(x, y).unwrap();
    let (d_x, d_y) = pull(Some(1.0));
    let h = 1e-6;
    assert!((d_x - (both(0.25 + h, 4.0) - both(0.25 - h, 4.0)) / (2.0 * h)).abs() < 1e-7);
    assert!((d_y - (both(0.25, 4.0 + h) - both(0.25, 4.0 - h)) / (2.0 * h)).abs() < 1e-7);
    let (value, pull) = always::vjp(3.0);
    assert_eq!((value, pull(Some(2.0)), pull(None)), (Some(9.0), 12.0, 0.0));
}

#[test]
fn what_is_put_into_an_option_has_its_cotangent() {
    use chainrule_tests::options::{Guess, GuessTangent};
    let mut guess = Guess { value: 1.0, error: None };
    let ((), pull) = guess.learn_vjp(3.0, 0.5);
    assert_eq!(guess, Guess { value: 3.0, error: Some(2.0) });
    // value + rate e^2, e = truth - value
    let mut d_guess = GuessTangent { value: 1.0, error: Some(10.0) };
    assert_eq!(pull((), &mut d_guess), (12.0, 4.0));
    assert_eq!(d_guess, GuessTangent { value: -11.0, error: None });
    let mut d_guess = GuessTangent { value: 1.0, error: None };
    assert_eq!(pull((), &mut d_guess), (2.0, 4.0));
}

#[test]
fn options_of_a_type_that_is_written() {
    use chainrule_tests::options::{of_written_type, squares, sum_of_squares};
    let (value, pull) = of_written_type::vjp(4.0, 3.0);
    assert_eq!((value, pull(Some(1.0))), (Some(18.0), (2.25, 12.0)));
    assert_eq!(of_written_type::vjp(-4.0, 3.0).1(None), (0.0, 0.0));
    assert_eq!(squares::vjp(&[3.0, 2.0]).1(Some(vec![1.0, 0.5])), vec![6.0, 2.0]);
    let (value, pull) = sum_of_squares::vjp(&[3.0, 2.0], 0.5);
    assert_eq!((value, pull(Some(1.0))), (Some(6.5), (vec![3.0, 2.0], 13.0)));
}
