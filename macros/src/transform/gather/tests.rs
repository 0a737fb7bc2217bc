//! The backward sweep when it has been tidied, and what loops add to is summed.

use crate::tests::{assert_backward, reverse};
use crate::transform::tidy::tidy;

#[track_caller]
fn check(source: &str, expected: &str) {
    let mut func = reverse(source);
    tidy(&mut func);
    super::gather(&mut func);
    func.verify("gather");
    assert_backward(&func, expected);
}

#[test]
fn one_element_is_added_to_once() {
    check(
        "fn f(w: &[f64], x: &[f64], i: usize) -> f64 {
            let mut s = 0.0; for j in 0..x.len() { s += w[i] * x[j]; } s
        }",
        "
        pullback(v13, &mut v14, &mut v15) {
            v16 = `x1 . len ()`
            v17 = 0.0
            v18 = for j7 in v4..v16 carry v19 = v17 {
                v9 = w0[i2]
                v10 = x1[j7]
                v20 = mul(v13, v10)
                v21 = mul(v13, v9)
                v15[j7] += v21
                v22 = add(v19, v20)
                yield v22
            }
            v23 = `v4 < v16`
            if v23 {
                v14[i2] += v18
            }
            v24 = ()
            return (v24)
        }
        ",
    );
}

#[test]
fn an_element_that_is_read_in_the_loop_stays_in_memory() {
    check(
        "fn f(x: f64, n: usize) -> f64 {
            let mut a = [x, x]; for j in 0..n { a[1] = a[1] * x; } a[1]
        }",
        "
        pullback(v13) {
            mut v14 = zero
            v14[v11] += v13
            v15 = 0.0
            v16 = for j6 in v3..n1 rev carry v17 = v15 {
                v8 = v5[j6]
                v7 = 1
                v10 = 1
                v18 = v14[v10]
                v19 = 0.0
                v14[v10] = v19
                v20 = mul(v18, x0)
                v21 = mul(v18, v8)
                v14[v7] += v20
                v22 = add(v17, v21)
                yield v22
            }
            v23 = 0
            v24 = v14[v23]
            v25 = 1
            v26 = v14[v25]
            v27 = add(v16, v24)
            v28 = add(v27, v26)
            v29 = ()
            return (v28, v29)
        }
        ",
    );
}
