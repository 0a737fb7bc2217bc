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

#[test]
fn what_is_read_next_is_handed_on_though_others_may_be_the_same() {
    check(
        "fn f(w: &mut [f64], n: usize) { for i in 0..w.len() - 1 { let k = i + n; w[k] += w[k - 1] + w[i]; } }",
        "
        pullback((), &mut v10) {
            v11 = `v2 < v3`
            v12 = if v11 {
                v13 = `v3 - 1`
                v14 = `v13 + n1`
                v15 = v10[v14]
                yield v15
            } else {
                v16 = 0.0
                yield v16
            }
            v17 = for i4 in v2..v3 rev carry v18 = v12 {
                k5 = `i4 + n1`
                v6 = `k5 - 1`
                v10[i4] += v18
                v19 = v10[v6]
                v20 = add(v19, v18)
                v10[v6] = v20
                yield v20
            }
            v21 = ()
            return (v21)
        }
        ",
    );
}

#[test]
fn what_is_read_later_is_left_in_memory() {
    check(
        "fn f(w: &mut [f64], n: usize) { for i in 0..w.len() - 1 { let k = i + n; w[k] += w[k + 2] + w[i]; } }",
        "
        pullback((), &mut v10) {
            for i4 in v2..v3 rev {
                k5 = `i4 + n1`
                v6 = `k5 + 2`
                v11 = v10[k5]
                v10[i4] += v11
                v10[v6] += v11
            }
            v12 = ()
            return (v12)
        }
        ",
    );
}
