//! `Option`, `?`, `if let` and `let else`.

use crate::gradients;

gradients! { options:
    extremes(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0, 0.4]];
    reduced(x: Vec<f64>, limit: f64) => (&x, limit) at [(vec![0.7, -1.3, 2.0], 0.8), (vec![0.7], 0.8), (vec![], 0.8)];
    ends(x: Vec<f64>) => (&x, 1) at [vec![0.7, -1.3, 2.0], vec![0.7], vec![]];
    found_in_loop(x: Vec<f64>, limit: f64) => (&x, limit) at [(vec![0.7, -1.3, 2.0], 0.5), (vec![0.7], 1.5)];
    until_none(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0], vec![]];
    methods(x: f64, y: f64) => (x, y) at [(3.0, 0.4), (1.5, 0.7), (-1.0, 0.3)];
}

#[test]
fn the_cotangent_of_an_option_is_an_option() {
    use chainrule_tests::options::{always, checked_sqrt};
    let (value, pull) = checked_sqrt::vjp(4.0, 3.0);
    assert_eq!((value, pull(Some(1.0))), (Some(6.0), (0.75, 2.0)));
    assert_eq!(pull(None), (0.0, 0.0));
    let (value, pull) = checked_sqrt::vjp(-1.0, 3.0);
    assert_eq!((value, pull(None)), (None, (0.0, 0.0)));
    let (value, pull) = always::vjp(3.0);
    assert_eq!((value, pull(Some(2.0))), (Some(9.0), 12.0));
}
