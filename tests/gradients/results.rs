//! `Result`: made, taken apart and handed on.

use crate::corpus::results::{Failure, root, roots, scaled};
use crate::corpus::structs::{Vec2, Vec2Tangent};
use crate::gradients_along;

fn vec2(v: (f64, f64)) -> Vec2 {
    Vec2 { x: v.0, y: v.1 }
}

gradients_along! { results:
    called(x: f64, y: f64) => (x, y) at [(3.0, 0.4), (-1.0, 0.7), (1.5, -0.3), (1.2, 2.5), (-4.0, 1.0)];
    asked(x: f64, y: f64) => (x, y) at [(3.0, 0.4), (3.0, 0.7), (0.2, 0.7)];
    vectors(x: Vec<f64>, k: f64) => (&x, k) at [(vec![0.4, 2.0], 0.7), (vec![0.4, -2.0], 0.7)];
    nearest_sum(points: Vec<Vec2>, limit: f64) => (&points, limit) at [
        (vec![vec2((0.4, 0.7)), vec2((0.1, -0.3)), vec2((2.0, 2.0))], 3.0),
        (vec![vec2((0.4, 0.7))], 0.2),
        (vec![], 3.0),
    ];
    mixed(x: f64, y: f64) => (x, y) at [(3.0, 0.4), (-1.0, 0.7), (0.3, 4.0), (-1.0, -2.0)];
    present_ones(x: Vec<f64>, y: f64) => (&x, y) at [
        (vec![0.7, 1.3, 2.0], 1.1),
        (vec![0.7, -1.3, 2.0], 1.1),
        (vec![-0.7, 1.3, 2.0], 1.1),
        (vec![7.0, 13.0, 2.0], 3.0),
    ];
    stacked(x: f64, y: f64) => (x, y) at [(3.0, 0.4)];
    handed_over(x: Vec<f64>, points: Vec<Vec2>) => (&x, &points) at [
        (vec![2.5, 0.4, 0.7], vec![vec2((0.4, 0.7)), vec2((0.1, -0.3))]),
        (vec![2.5, -0.4, 0.7], vec![vec2((0.4, 0.7)), vec2((0.1, -0.3))]),
        (vec![1.5, 0.4, 0.7], vec![vec2((0.4, 0.7)), vec2((0.1, -0.3))]),
        (vec![0.4, 0.9, 0.7], vec![vec2((0.4, 0.7)), vec2((0.1, -0.3))]),
        (vec![0.4, -0.9, 0.7], vec![vec2((2.4, 0.7)), vec2((4.1, -0.3))]),
        (vec![1.2, -0.9, 0.7], vec![vec2((2.4, 0.7)), vec2((4.1, -0.3))]),
    ];
    nearest_crossing(p: Vec<f64>) => (&p) at [vec![0.7, 1.2, 0.9], vec![1.3, 0.4, 0.6], vec![-0.3, -0.2, 1.1]];
    never_or_always(x: Vec<f64>, y: f64) => (&x, y) at [(vec![0.7, -1.3], 0.4), (vec![-0.7, 1.3], -0.4), (vec![0.2, 0.3, 0.4], 1.4)];
}

/// A function with a result as one of a number.
macro_rules! good {
    ($name:ident: ($($arg:ident: $ty:ty),+) => ($($pass:expr),+) at $points:expr;) => {
        #[test]
        fn $name() {
            use crate::corpus::results::$name as f;
            for point in $points {
                crate::along::assert_along(
                    |($($arg),+): &mut ($($ty),+)| f($($pass),+).unwrap(),
                    |($($arg),+): &mut ($($ty),+)| f::vjp($($pass),+).1(Some(1.0)),
                    &point,
                );
            }
        }
    };
}

good! { handed_on: (x: f64, y: f64) => (*x, *y, "1.5") at [(2.0, 0.7)]; }
good! { of_texts: (x: f64, y: f64) => (*x, *y) at [(2.0, 0.7), (0.3, 0.7)]; }
good! { projected: (v: Vec2, w: Vec2) => (*v, *w) at [(vec2((0.7, -1.3)), vec2((2.0, 0.4)))]; }

#[test]
fn sum_of_roots() {
    use crate::corpus::results::sum_of_roots as f;
    crate::along::assert_along(
        |x: &mut Vec<f64>| f(x).unwrap(),
        |x: &mut Vec<f64>| f::vjp(x).1(Some(1.0)),
        &vec![0.7, 2.0, 1.1],
    );
    let (value, pull) = f::vjp(&[0.7, -2.0]);
    assert_eq!((value, pull(None)), (Err(Failure::Negative(-2.0)), vec![0.0, 0.0]));
}

#[test]
fn the_cotangent_of_a_result_is_an_option() {
    let (value, pull) = root::vjp(4.0);
    assert_eq!((value, pull(Some(8.0)), pull(None)), (Ok(2.0), 2.0, 0.0));
    let (value, pull) = root::vjp(-4.0);
    assert_eq!((value, pull(None)), (Err(Failure::Negative(-4.0)), 0.0));
    assert_eq!(root::jvp(4.0, 8.0), (Ok(2.0), Some(2.0)));
    assert_eq!(root::jvp(-4.0, 8.0), (Err(Failure::Negative(-4.0)), None));
    let (value, pull) = scaled::vjp(4.0, "0.5");
    assert_eq!((value, pull(Some(8.0))), (Ok(1.0), 2.0));
    assert!(scaled::vjp(4.0, "half").0.is_err());
    let (value, pull) = roots::vjp(&[4.0, 1.0]);
    assert_eq!((value, pull(Some(vec![4.0, 2.0]))), (Ok(vec![2.0, 1.0]), vec![1.0, 1.0]));
    assert_eq!(roots::vjp(&[4.0, -1.0]).0, Err("-1 is negative".to_string()));
    let (value, pull) = crate::corpus::results::handed_on::vjp(-1.0, 2.0, "1.5");
    assert_eq!((value, pull(None)), (Err(Failure::Negative(-1.0)), (0.0, 0.0)));
    assert!(crate::corpus::results::handed_on(1.0, 2.0, "x").is_err());
    assert_eq!(crate::corpus::results::of_texts::vjp(2.0, 0.5).1(Some(1.0)), (18.0, 72.0));
    assert!(crate::corpus::results::unit::vjp(vec2((0.0, 0.0))).0.is_err());
    assert!(crate::corpus::results::nearest::vjp(&[], 1.0).0.is_none());
    let (wall, ray) = (vec2((1.0, 6.0)), vec2((2.0, 0.5)));
    let (value, pull) = crate::corpus::results::crossing::vjp(&wall, &ray);
    let tangent = |x, y| Vec2Tangent { x, y };
    assert_eq!((value, pull(Some(1.0))), (Some(6.0), (tangent(-3.0, 1.0), tangent(3.0, 0.0))));
    let (value, pull) = crate::corpus::results::crossing_point::vjp(&wall, &ray);
    assert_eq!(value, Some(vec2((12.0, 6.0))));
    assert_eq!(pull(Some(tangent(0.0, 1.0))), (tangent(3.0, 1.0), tangent(3.0, 0.0)));
    assert!(crate::corpus::results::projected::vjp(vec2((1.0, 0.0)), vec2((0.0, 0.0))).0.is_err());
}

#[test]
fn what_a_call_gave_is_handed_on() {
    use crate::corpus::results::{either, either_pair, either_point, either_vector, pair};
    let (value, pull) = either::vjp(4.0, 0.25);
    assert_eq!((value, pull(Some(1.0)), pull(None)), (Ok(1.0), (0.125, 2.0), (0.0, 0.0)));
    assert_eq!(either::vjp(1.0, -2.0).0, Err(Failure::Other));
    assert_eq!(either::vjp(-3.0, 4.0).1(Some(1.0)), (0.0, 0.25));
    assert_eq!(pair::vjp(3.0, 0.0).1(Some((1.0, 1.0))), (0.0, 4.0));
    assert_eq!(either_pair::vjp(3.0, 0.0).1(Some((1.0, 0.0))), (0.0, 9.0));
    assert_eq!(either_pair::vjp(3.0, -1.0).1(None), (0.0, 0.0));
    assert_eq!(either_vector::vjp(&[4.0, 0.25]).1(Some(vec![1.0, 1.0])), vec![0.25, 1.0]);
    let points = [vec2((3.0, 2.0))];
    let (value, pull) = either_point::vjp(&points, 0.5);
    assert_eq!(value, Some(vec2((1.0, 3.0))));
    let tangent = |x, y| Vec2Tangent { x, y };
    assert_eq!(pull(Some(tangent(1.0, 1.0))), (vec![tangent(1.0, 0.5)], 2.0));
}

#[test]
fn all_of_them_or_the_first_that_is_missing() {
    use crate::corpus::results::{all_or_nothing, all_roots};
    let (value, pull) = all_roots::vjp(&[4.0, 0.25]);
    assert_eq!((value, pull(Some(vec![1.0, 2.0]))), (Ok(vec![2.0, 0.5]), vec![0.25, 2.0]));
    let (value, pull) = all_roots::vjp(&[4.0, -0.25, -3.0]);
    assert_eq!((value, pull(None)), (Err(Failure::Negative(-0.25)), vec![0.0; 3]));
    assert_eq!(all_or_nothing::vjp(&[4.0, 1.0], 0.5).1(Some(1.0)).1, 10.0);
    assert_eq!(all_or_nothing::vjp(&[4.0, -1.0], 0.5).0, None);
}

#[test]
fn a_function_that_always_fails_has_no_gradient() {
    use crate::corpus::results::{always, never, nothing};
    for (x, error) in [(-2.0, -2.0), (0.5, 0.0)] {
        let (value, pull) = never::vjp(x);
        assert_eq!((value, pull(None)), (Err(Failure::Negative(error)), 0.0));
    }
    assert_eq!(never::jvp(2.0, 1.0), (Err(Failure::Other), None));
    assert_eq!((nothing::vjp(2.0).0, nothing::vjp(-2.0).1(None)), (None, 0.0));
    let (value, pull) = always::vjp(&[3.0, 2.0]);
    assert_eq!((value, pull(Some(1.0))), (Ok(9.0), vec![6.0, 0.0]));
    assert_eq!(always::vjp(&[-3.0, 2.0]).1(Some(1.0)), vec![2.0, -3.0]);
}
