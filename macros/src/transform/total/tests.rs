//! The backward sweep when it has been tidied, and elements are summed at once.

use crate::tests::{assert_backward, reverse};
use crate::transform::tidy::tidy;

#[track_caller]
fn check(source: &str, expected: &str) {
    let mut func = reverse(source);
    tidy(&mut func);
    super::total(&mut func);
    func.verify("total");
    assert_backward(&func, expected);
}

#[test]
fn what_the_function_sums_up_is_not_summed_again() {
    check(
        "fn f(x: &[f64], m: f64) -> f64 { let mut s = 0.0; for v in x { s += (v - m).exp(); } s }",
        "
        pullback(v14, &mut v15) {
            v16 = `x0 . len ()`
            v17 = 0.0
            for v8 in v3..v16 {
                v12 = v6[v8]
                v18 = mul(v14, v12)
                v15[v8] += v18
            }
            v19 = zero_mul(s7, v14)
            v20 = sub(v17, v19)
            return (v20)
        }
        ",
    );
}

#[test]
fn the_elements_of_a_tape_are_summed_at_once() {
    check(
        "fn f(x: &[f64], m: f64) -> f64 { let mut s = 1.0; for v in x { s += (v - m).exp(); } s }",
        "
        pullback(v14, &mut v15) {
            v16 = `x0 . len ()`
            v17 = 0.0
            for v8 in v3..v16 {
                v12 = v6[v8]
                v18 = mul(v14, v12)
                v15[v8] += v18
            }
            v19 = sum v6[..v16]
            v20 = zero_mul(v19, v14)
            v21 = sub(v17, v20)
            return (v21)
        }
        ",
    );
}

#[test]
fn a_sum_of_other_terms_stays_in_the_loop() {
    check(
        "fn f(x: &[f64], m: f64) -> f64 { let mut s = 0.0; for v in x { s += v / m; } s }",
        "
        pullback(v11, &mut v12) {
            v13 = `x0 . len ()`
            v14 = 0.0
            v15 = for v6 in v3..v13 carry v16 = v14 {
                v8 = x0[v6]
                v17 = 1.0
                v18 = div(v17, m1)
                v19 = zero_mul(v11, v18)
                v20 = mul(v8, v18)
                v21 = mul(v20, v18)
                v22 = zero_mul(v11, v21)
                v23 = neg(v22)
                v12[v6] += v19
                v24 = add(v16, v23)
                yield v24
            }
            return (v15)
        }
        ",
    );
}

#[test]
fn products_of_two_rows_are_summed_at_once() {
    check(
        "fn f(w: &[f64], x: &[f64], c: f64) -> f64 {
            let mut s = 0.0; for j in 0..x.len() { s += w[j] * (c * x[j]); } s
        }",
        "
        pullback(v14, &mut v15, &mut v16) {
            v17 = `x1 . len ()`
            v18 = 0.0
            for j7 in v4..v17 {
                v9 = w0[j7]
                v10 = x1[j7]
                v11 = mul(c2, v10)
                v19 = mul(v14, v11)
                v20 = mul(v14, v9)
                v21 = mul(v20, c2)
                v16[j7] += v21
                v15[j7] += v19
            }
            v22 = sum w0[..v17] * x1[..v17]
            v23 = zero_mul(v22, v14)
            v24 = add(v18, v23)
            return (v24)
        }
        ",
    );
}
