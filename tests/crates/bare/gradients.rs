//! The gradients of the functions without `std`.

use chainrule_bare::{arrays, calls, generic, scalars, scaled};

#[test]
#[allow(clippy::float_cmp)]
fn gradients_are_right() {
    assert_eq!(scalars::grad(0.5, 2.0), (1.5, 0.3125));
    assert_eq!(generic::grad(2.0, 1), -0.125);
    assert_eq!(arrays::grad(&[1.0], [1.0, 2.0, 3.0]), ([6.0], [12.0, 3.0, 2.0]));
    let mut x = [1.0, 2.0];
    let ((), pullback) = scaled::vjp(&mut x, 3.0);
    assert_eq!(pullback((), &mut [1.0, 1.0]), 3.0);
    let (_, (d_x, d_y)) = calls::value_and_grad([1.0, 2.0], 3.0);
    let h = 1e-6;
    let difference = (calls([1.0, 2.0], 3.0 + h) - calls([1.0, 2.0], 3.0 - h)) / (2.0 * h);
    assert!((d_y - difference).abs() < 1e-6, "{d_y} is not {difference}, beside {d_x:?}");
}
