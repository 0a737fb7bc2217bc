//! Second derivatives that are known.

use crate::corpus::adversarial_c::c9;
use chainrule_tests::adversarial_i::{g16, i1, i3, i6};
use chainrule_tests::second::cubic;

#[test]
fn the_hessian_of_a_polynomial() {
    // 6x 2y
    // 2y 2x
    assert_eq!(cubic::hvp(2.0, 3.0, 1.0, 0.0), ((21.0, 12.0), (12.0, 6.0)));
    assert_eq!(cubic::hvp(2.0, 3.0, 0.0, 1.0), ((21.0, 12.0), (6.0, 4.0)));
    assert_eq!(cubic::hvp(2.0, 3.0, 1.0, 0.5).1, (15.0, 8.0));
}

#[test]
fn rows_of_a_hessian_are_in_order() {
    let hessian = i1::hessian(3.0, 5.0);
    assert_eq!(hessian.as_slice(), [10.0, 6.0, 6.0, 30.0]);
}

#[test]
fn a_linear_function_has_a_hessian_of_zeros() {
    assert_eq!(i3::hvp(1.0, &[0.7, -0.4], 2.0, &[3.0, 5.0]).1, (0.0, vec![0.0, 0.0]));
    assert!(i3::hessian(1.0, &[0.7]).as_slice().iter().all(|part| *part == 0.0));
}

#[test]
fn the_curvature_beside_a_flat_factor_remains() {
    let (_, curvature) = i6::hvp(1.0, 1.0);
    assert_eq!(curvature, -2e16);
}

#[test]
fn a_row_is_differentiated_in_the_second_pass() {
    // 6 x times 8, and 6 x
    assert_eq!(g16::hvp(1.5, 1.0), (60.75, 48.0 * 1.5 + 6.0 * 1.5));
}

#[test]
fn a_loop_that_is_not_entered_has_no_curvature() {
    let (gradient, product) = c9::hvp(&[1.0, 2.0, 3.0], 3, &[1.0, 1.0, 1.0]);
    assert_eq!((gradient, product), (vec![1.0, 1.0, 1.0], vec![0.0, 0.0, 0.0]));
    // p[0] + p[1] + p[0] * p[2]
    let (gradient, product) = c9::hvp(&[1.0, 2.0, 3.0], 4, &[1.0, 0.0, 0.0]);
    assert_eq!((gradient, product), (vec![4.0, 1.0, 1.0], vec![0.0, 0.0, 1.0]));
}

#[test]
fn threads_with_workspaces_of_their_own_give_the_same_bits() {
    let compute = || {
        let points = (0..500).map(|k| f64::from(k) * 0.01 - 2.0);
        let curved = |x: f64| (i1::grad(x, 0.7), i1::hvp(x, 0.7, 1.0, -0.3), g16::hvp(x, 1.0));
        points.map(|x| format!("{:?}", curved(x))).collect::<Vec<_>>()
    };
    let here = compute();
    std::thread::scope(|scope| {
        let others = [(); 4].map(|()| scope.spawn(compute));
        for other in others {
            assert!(other.join().unwrap() == here);
        }
    });
}
