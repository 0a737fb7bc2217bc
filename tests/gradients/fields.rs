//! Vectors in fields that change their length.

use crate::gradients;

gradients! { fields:
    pushed(x: f64) => (x) at [0.7, -1.3];
    popped(x: f64) => (x) at [0.7, -1.3];
    changed(x: f64) => (x) at [0.7, 2.0];
    replaced(x: f64) => (x) at [0.7, -1.3];
    replaced_in_branches(x: f64) => (x, 5) at [0.7, -1.3];
    by_methods(x: f64) => (x, 3) at [0.7, -1.3];
    waves(x: f64, y: f64) => (x, y) at [(0.7, 0.4), (-1.3, 1.1)];
    exchanged(x: f64) => (x) at [0.7, -1.3];
    nested(x: f64) => (x) at [0.7, -1.3];
    repeated(x: f64, y: f64) => (x, y) at [(0.7, 0.4), (-1.3, 1.1)];
    of_a_block(x: f64, y: f64) => (x, y) at [(0.7, 0.4), (-1.3, 1.1)];
    out_of_a_struct(x: f64) => (x) at [0.7, -1.3];
}

use chainrule_tests::fields::{Atlas, Path, PathTangent, Wave, WaveTangent, lent};

#[test]
fn the_gradient_has_the_shape_from_before() {
    let path = |scale, steps| Path { scale, steps };
    let mut map = Atlas { first: path(1.0, vec![2.0]), others: vec![path(2.0, vec![])] };
    let (value, (gradient, d_x)) = lent::value_and_grad(&mut map.clone(), 3.0);
    assert_eq!((value, d_x), (12.0, 4.0));
    assert_eq!(gradient.first, PathTangent { scale: 0.0, steps: vec![6.0] });
    assert_eq!(gradient.others, [PathTangent { scale: 6.0, steps: vec![] }]);
    assert_eq!(lent(&mut map, 3.0), 12.0);
    assert_eq!(map.first.steps, [2.0, 3.0]);
}

#[test]
fn a_method_that_pushes_takes_the_last_of_the_cotangent() {
    let mut path = Path { scale: 2.0, steps: vec![1.0] };
    let ((), pull) = path.add_vjp(3.0);
    assert_eq!(path.steps, [1.0, 6.0]);
    let mut d_path = PathTangent { scale: 0.5, steps: vec![4.0, 10.0] };
    let d_x = pull((), &mut d_path);
    assert_eq!((d_path, d_x), (PathTangent { scale: 30.5, steps: vec![4.0] }, 20.0));
}

#[test]
fn a_method_that_renews_leaves_zeros_in_the_shape_from_before() {
    let mut path = Path { scale: 2.0, steps: vec![1.0] };
    let ((), pull) = path.renew_vjp(3.0);
    let mut d_path = PathTangent { scale: 0.5, steps: vec![4.0, 10.0, 1.0] };
    let d_x = pull((), &mut d_path);
    assert_eq!((d_path, d_x), (PathTangent { scale: 45.5, steps: vec![0.0] }, 30.0));
    let (length, pull) = path.length_vjp();
    assert_eq!(length, 18.0);
    assert_eq!(pull(2.0).steps, [2.0; 3]);
}

#[test]
fn what_is_replaced_has_its_own_cotangent() {
    let mut path = Path { scale: 2.0, steps: vec![3.0, 4.0] };
    let (value, pull) = path.turn_over_vjp(0.5);
    assert_eq!((value, &path.steps), (12.5, &vec![0.5, 1.0, 1.0]));
    let mut d_path = PathTangent { scale: 1.0, steps: vec![10.0, 20.0, 30.0] };
    // 25 of the old steps, 10 of the first new one, 2 × 20 of the second
    assert_eq!(pull(1.0, &mut d_path), 75.0);
    assert_eq!(d_path, PathTangent { scale: 11.0, steps: vec![3.0, 4.0] });
}

#[test]
fn what_is_taken_and_put_back_has_one_cotangent() {
    let mut path = Path { scale: 2.0, steps: vec![3.0] };
    let ((), pull) = path.grow_vjp(0.5);
    assert_eq!(path.steps, [0.75, 1.0, 1.0]);
    let mut d_path = PathTangent { scale: 0.0, steps: vec![1.0, 10.0, 100.0] };
    // the first is 3 x², the others are scale × x
    assert_eq!(pull((), &mut d_path), 3.0 + 220.0);
    assert_eq!(d_path, PathTangent { scale: 55.0, steps: vec![0.25] });
}

#[test]
fn a_step_takes_the_cotangents_back_by_one_state() {
    let mut wave = Wave { now: vec![0.0, 1.0, 0.0], before: vec![0.0, 0.5, 0.0] };
    let ((), pull) = wave.step_vjp(1.0);
    // 2 − 0.5 − 2 × 0.16
    assert_eq!(wave.before, [0.0, 1.0, 0.0]);
    assert!((wave.now[1] - 1.18).abs() < 1e-15);
    let mut d_wave = WaveTangent { now: vec![0.0, 1.0, 0.0], before: vec![0.0, 3.0, 0.0] };
    let d_speed = pull((), &mut d_wave);
    assert!((d_speed + 4.0 * 0.16).abs() < 1e-15);
    assert_eq!(d_wave.before, [0.0, -1.0, 0.0]);
    assert!((d_wave.now[1] - (3.0 + 2.0 - 0.32)).abs() < 1e-15);
    assert!((d_wave.now[0] - 0.16).abs() < 1e-15);
}
