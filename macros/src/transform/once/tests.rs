use crate::tests::{assert_ir, lower};

#[track_caller]
fn check(source: &str, expected: &str) {
    let func = super::once(lower(source));
    func.verify("once");
    assert_ir(&func, expected);
}

#[test]
fn an_element_is_loaded_once() {
    check(
        "fn f(a: &[f64], i: usize) -> f64 { a[i + 1] * a[i + 1] }",
        "
        fn(&a0, i1) {
            v2 = `i1 + 1`
            v3 = a0[v2]
            v4 = mul(v3, v3)
            return v4
        }
        ",
    );
}

#[test]
fn an_element_is_loaded_again_after_a_write() {
    check(
        "fn f(a: &mut [f64], x: f64) -> f64 { let y = a[0] * a[0]; a[1] = x; y * a[0] }",
        "
        fn(&mut a0, x1) {
            v2 = 0
            v3 = a0[v2]
            v4 = 0
            y5 = mul(v3, v3)
            v6 = 1
            a0[v6] = x1
            v7 = 0
            v8 = a0[v7]
            v9 = mul(y5, v8)
            return v9
        }
        ",
    );
}

#[test]
fn a_loop_that_writes_loads_again() {
    check(
        "fn f(a: &mut [f64]) -> f64 { let mut y = a[0]; for i in 0..3 { y *= a[0]; a[i] = y; } y }",
        "
        fn(&mut a0) {
            v1 = 0
            y2 = a0[v1]
            v3 = 0
            v4 = 3
            y5 = for i6 in v3..v4 carry y7 = y2 {
                v8 = 0
                v9 = a0[v8]
                y10 = mul(y7, v9)
                a0[i6] = y10
                yield y10
            }
            return y5
        }
        ",
    );
}

#[test]
fn what_an_arm_computes_is_not_there_after_it() {
    check(
        "fn f(a: &[f64]) -> f64 { let y = if a.len() > 3 { a[0].sin() } else { 1.0 }; y * a[0].sin() }",
        "
        fn(&a0) {
            v1 = `a0 . len () > 3`
            y2 = if v1 {
                v3 = 0
                v4 = a0[v3]
                v5 = sin(v4)
                yield v5
            } else {
                v6 = 1.0
                yield v6
            }
            v7 = 0
            v8 = a0[v7]
            v9 = sin(v8)
            v10 = mul(y2, v9)
            return v10
        }
        ",
    );
}

#[test]
fn variables_that_change_in_place_stay_apart() {
    check(
        "fn f(x: f64, n: usize) -> f64 { let mut a = n + 1; let b = n + 1; grow(&mut a); x * a as f64 * b as f64 }",
        "
        fn(x0, n1) {
            v2 = `n1 + 1`
            mut a3 = [v2]
            b4 = `n1 + 1`
            effect `grow (& mut a3)`
            v5 = a3
            v6 = `v5 as f64`
            v7 = mul(x0, v6)
            v8 = `b4 as f64`
            v9 = mul(v7, v8)
            return v9
        }
        ",
    );
}
