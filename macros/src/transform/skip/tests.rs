//! The backward sweep when it has been tidied, and what is not chosen is passed over.

use crate::tests::{assert_backward, reverse};
use crate::transform::tidy::tidy;

#[track_caller]
fn check(source: &str, expected: &str) {
    let mut func = reverse(source);
    tidy(&mut func);
    super::skip(&mut func);
    func.verify("skip");
    assert_backward(&func, expected);
}

#[test]
fn the_sum_that_is_not_the_least_is_passed_over() {
    check(
        "fn f(a: f64, x: &[f64]) -> f64 { let mut s = 0.0; for v in x { s += v * v; } a.min(s) }",
        "
        pullback(v13, &mut v14) {
            v15 = `x1 . len ()`
            v16 = min_first(a0, s5)
            v17 = mul(v13, v16)
            v18 = min_second(a0, s5)
            v19 = mul(v13, v18)
            v20 = `v18 != 0.0`
            if v20 {
                for v6 in v3..v15 {
                    v8 = x1[v6]
                    v21 = mul(v19, v8)
                    v22 = add(v21, v21)
                    v14[v6] += v22
                }
            }
            return (v17)
        }
        ",
    );
}

#[test]
fn a_loop_that_does_more_runs() {
    check(
        "fn f(a: f64, x: &[f64]) -> f64 {
            let (mut s, mut t) = (0.0, 0.0); for v in x { s += v * v; t += v * v; } a.min(s) + t
        }",
        "
        pullback(v21, &mut v22) {
            v23 = `x1 . len ()`
            v24 = min_first(a0, s6)
            v25 = mul(v21, v24)
            v26 = min_second(a0, s6)
            v27 = mul(v21, v26)
            for v8 in v4..v23 {
                v11 = x1[v8]
                v28 = mul(v21, v11)
                v29 = add(v28, v28)
                v30 = mul(v27, v11)
                v31 = add(v29, v30)
                v32 = add(v31, v30)
                v22[v8] += v32
            }
            return (v25)
        }
        ",
    );
}
