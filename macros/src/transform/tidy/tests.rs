//! The backward sweep before it is tidied is in the tests of `reverse`.

use crate::tests::{assert_backward, reverse};

#[track_caller]
fn check(source: &str, expected: &str) {
    let mut func = reverse(source);
    super::tidy(&mut func);
    func.verify("tidy");
    assert_backward(&func, expected);
}

#[test]
fn a_product_is_computed_once() {
    check(
        "fn f(x: f64) -> f64 { x * x * x }",
        "
        pullback(v3) {
            v4 = mul(v3, x0)
            v5 = mul(v3, v1)
            v6 = mul(v4, x0)
            v7 = add(v5, v6)
            v8 = add(v7, v6)
            return (v8)
        }
        ",
    );
}

#[test]
fn a_value_is_loaded_once_and_its_place_added_to_once() {
    check(
        "fn f(w: &[f64]) -> f64 { let mut s = 0.0; for i in 0..w.len() { s += w[i] * w[i]; } s }",
        "
        pullback(v11, &mut v12) {
            v13 = `w0 . len ()`
            for i5 in v2..v13 {
                v7 = w0[i5]
                v14 = mul(v11, v7)
                v15 = add(v14, v14)
                v12[i5] += v15
            }
            return ()
        }
        ",
    );
}

#[test]
fn a_second_quotient_by_the_same_divisor_is_a_product() {
    check(
        "fn f(x: f64, y: f64) -> f64 { y.ln() + x / y }",
        "
        pullback(v5) {
            v6 = 1.0
            v7 = div(v6, y1)
            v8 = zero_mul(v5, v7)
            v9 = mul(x0, v7)
            v10 = mul(v9, v7)
            v11 = zero_mul(v5, v10)
            v12 = 1.0
            v13 = sub(v8, v11)
            return (v8, v13)
        }
        ",
    );
}

#[test]
fn arms_share_only_what_comes_before_them() {
    check(
        "fn f(x: f64, y: f64) -> f64 { if x > 0.0 { x.sin() * y } else { x.sin() * y * y } }",
        "
        pullback(v13) {
            v14, v15 = if v2 {
                v16 = mul(v13, y1)
                v17 = mul(v13, v4)
                v18 = cos(x0)
                v19 = mul(v16, v18)
                yield v19, v17
            } else {
                v10 = mul(v5, y1)
                v20 = mul(v13, y1)
                v21 = mul(v13, v10)
                v22 = mul(v20, y1)
                v23 = mul(v20, v5)
                v24 = cos(x0)
                v25 = mul(v22, v24)
                v26 = add(v21, v23)
                yield v25, v26
            }
            return (v14, v15)
        }
        ",
    );
}
