use crate::tests::{assert_ir, lower};

#[track_caller]
fn check(source: &str, expected: &str) {
    let func = super::lift(lower(source));
    func.verify("lift");
    assert_ir(&func, expected);
}

#[test]
fn an_element_below_those_that_are_written_is_loaded_before() {
    check(
        "fn f(x: &mut [f64], n: usize) { for k in 0..n { for i in k + 1..n { x[i] *= x[k]; } } }",
        "
        fn(&mut x0, n1) {
            v2 = 0
            for k3 in v2..n1 {
                v4 = `k3 + 1`
                v5 = `v4 < n1`
                v6 = if v5 {
                    v7 = x0[k3]
                    yield v7
                } else {
                    v8 = 0.0
                    yield v8
                }
                for i9 in v4..n1 {
                    v10 = x0[i9]
                    v11 = mul(v10, v6)
                    x0[i9] = v11
                }
            }
            return ()
        }
        ",
    );
}

#[test]
fn an_element_that_may_be_written_stays() {
    check(
        "fn f(x: &mut [f64], n: usize) { for k in 0..n { for i in k..n { x[i] *= x[k]; } } }",
        "
        fn(&mut x0, n1) {
            v2 = 0
            for k3 in v2..n1 {
                for i4 in k3..n1 {
                    v5 = x0[k3]
                    v6 = x0[i4]
                    v7 = mul(v6, v5)
                    x0[i4] = v7
                }
            }
            return ()
        }
        ",
    );
}

#[test]
fn what_is_not_reached_in_every_iteration_stays() {
    check(
        "fn f(x: &mut [f64], n: usize) { for k in 0..n { for i in k + 1..n { if i > 3 { x[i] *= x[k]; } } } }",
        "
        fn(&mut x0, n1) {
            v2 = 0
            for k3 in v2..n1 {
                v4 = `k3 + 1`
                for i5 in v4..n1 {
                    v6 = `i5 > 3`
                    if v6 {
                        v7 = x0[k3]
                        v8 = x0[i5]
                        v9 = mul(v8, v7)
                        x0[i5] = v9
                    }
                }
            }
            return ()
        }
        ",
    );
}
