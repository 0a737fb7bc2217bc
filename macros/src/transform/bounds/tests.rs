//! The backward sweep when it has been tidied, and bounds are tested once.

use crate::tests::{assert_backward, reverse};
use crate::transform::tidy::tidy;

#[track_caller]
fn check(source: &str, expected: &str) {
    let mut func = reverse(source);
    tidy(&mut func);
    super::bounds(&mut func);
    func.verify("bounds");
    assert_backward(&func, expected);
}

#[test]
fn neighbours_are_elements_of_slices() {
    check(
        "fn f(x: &[f64], y: &mut [f64]) { for i in 1..x.len() { y[i] = 2.0 * x[i - 1]; } }",
        "
        pullback((), &mut v9, &mut v10) {
            v11 = `x0 . len ()`
            for i4 in v2..v11 {
                v12 = `v11 - 1`
                v5 = 2.0
                v6 = `i4 - 1`
                v13 = v10[..v11][i4]
                v14 = 0.0
                v10[..v11][i4] = v14
                v15 = mul(v13, v5)
                v9[..v12][v6] += v15
            }
            return ()
        }
        ",
    );
}

#[test]
fn loops_that_call_functions_are_left_as_they_are() {
    check(
        "fn f(x: &[f64], y: &mut [f64]) { for i in 1..x.len() { y[i] = x[i - 1].sin(); } }",
        "
        pullback((), &mut v8, &mut v9) {
            v10 = `x0 . len ()`
            for i4 in v2..v10 {
                v5 = `i4 - 1`
                v6 = x0[v5]
                v11 = v9[i4]
                v12 = 0.0
                v9[i4] = v12
                v13 = cos(v6)
                v14 = mul(v11, v13)
                v8[v5] += v14
            }
            return ()
        }
        ",
    );
}
