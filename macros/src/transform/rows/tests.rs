//! The backward sweep when it has been tidied, and reads rows.

use crate::tests::{assert_backward, reverse};
use crate::transform::tidy::tidy;

#[track_caller]
fn check(source: &str, expected: &str) {
    let mut func = reverse(source);
    tidy(&mut func);
    super::rows(&mut func);
    func.verify("rows");
    assert_backward(&func, expected);
}

#[test]
fn the_elements_of_a_row_are_read_from_a_slice() {
    check(
        "fn f(w: &[f64], x: &[f64], i: usize) -> f64 {
            let n = x.len();
            let mut s = 0.0; for j in 0..n { s += w[i * n + j] * x[j]; } s
        }",
        "
        pullback(v14, &mut v15, &mut v16) {
            v17 = `x1 . len ()`
            v18 = `i2 * v17`
            v19 = `v18 + v17`
            for j7 in v5..v17 {
                v10 = w0[v18..v19][j7]
                v11 = x1[j7]
                v20 = mul(v14, v11)
                v21 = mul(v14, v10)
                v16[j7] += v21
                v15[v18..v19][j7] += v20
            }
            v22 = ()
            return (v22)
        }
        ",
    );
}

#[test]
fn an_element_that_is_not_always_there_is_left() {
    check(
        "fn f(w: &[f64], i: usize, n: usize) -> f64 {
            let mut s = 0.0; for j in 0..n { if j > 2 { s += w[i + j]; } } s
        }",
        "
        pullback(v13, &mut v14) {
            v15 = for j6 in v4..n2 rev carry v16 = v13 {
                v8 = `j6 > 2`
                v17 = if v8 {
                    v10 = `i1 + j6`
                    v14[v10] += v16
                    yield v16
                } else {
                    yield v16
                }
                yield v17
            }
            v18 = ()
            v19 = ()
            return (v18, v19)
        }
        ",
    );
}
