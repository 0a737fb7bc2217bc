//! The backward sweep when it has been tidied, and slid along.

use crate::tests::{assert_backward, reverse};
use crate::transform::tidy::tidy;

#[track_caller]
fn check(source: &str, expected: &str) {
    let mut func = reverse(source);
    tidy(&mut func);
    super::slide(&mut func);
    func.verify("slide");
    assert_backward(&func, expected);
}

#[test]
fn neighbours_are_added_to_once() {
    check(
        "fn f(w: &[f64]) -> f64 { let mut s = 0.0; for i in 0..w.len() - 1 { s += w[i] * w[i + 1]; } s }",
        "
        pullback(v12, &mut v13) {
            v14 = `w0 . len () - 1`
            v15 = 0.0
            v16 = for i5 in v2..v14 carry v17 = v15 {
                v7 = w0[i5]
                v8 = `i5 + 1`
                v9 = w0[v8]
                v18 = mul(v12, v9)
                v19 = mul(v12, v7)
                v20 = add(v17, v18)
                v13[i5] += v20
                yield v19
            }
            v21 = `v2 < v14`
            if v21 {
                v13[v14] += v16
            }
            return ()
        }
        ",
    );
}

#[test]
fn elements_that_are_not_neighbours_are_left_in_memory() {
    check(
        "fn f(w: &[f64]) -> f64 { let mut s = 0.0; for i in 0..w.len() - 1 { s += w[i] * w[2 * i]; } s }",
        "
        pullback(v12, &mut v13) {
            v14 = `w0 . len () - 1`
            for i5 in v2..v14 {
                v7 = w0[i5]
                v8 = `2 * i5`
                v9 = w0[v8]
                v15 = mul(v12, v9)
                v16 = mul(v12, v7)
                v13[v8] += v16
                v13[i5] += v15
            }
            return ()
        }
        ",
    );
}

#[test]
fn what_is_added_to_and_read_is_held_in_a_variable() {
    check(
        "fn f(w: &mut [f64]) { for i in 0..w.len() - 1 { w[i] += w[i + 1]; } }",
        "
        pullback((), &mut v6) {
            v7 = `v1 < v2`
            v8 = if v7 {
                v9 = v6[v2]
                yield v9
            } else {
                v10 = 0.0
                yield v10
            }
            v11 = for i3 in v1..v2 rev carry v12 = v8 {
                v13 = v6[i3]
                v4 = `i3 + 1`
                v14 = add(v12, v13)
                v6[v4] = v14
                yield v13
            }
            if v7 {
                v6[v1] = v11
            }
            return ()
        }
        ",
    );
}
