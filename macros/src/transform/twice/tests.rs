use crate::tests::{assert_backward, reverse};

#[track_caller]
fn check(source: &str, expected: &str) {
    let mut func = reverse(source);
    crate::transform::tidy::tidy(&mut func);
    super::twice(&mut func);
    func.verify("twice");
    assert_backward(&func, expected);
}

#[test]
fn a_literal_takes_the_two() {
    check(
        "fn f(x: f64) -> f64 { let t = x * x; (1.0 + t).sqrt() }",
        "
        pullback(v5) {
            v6 = 0.5
            v7 = 1.0
            v8 = div(v7, v4)
            v9 = mul(v5, v8)
            v10 = mul(v9, x0)
            return (v10)
        }
        ",
    );
}

#[test]
fn a_literal_takes_the_two_of_all_that_share_it() {
    check(
        "fn f(x: f64, y: f64) -> f64 { (1.0 + x * x + y * y).sqrt() }",
        "
        pullback(v8) {
            v9 = 0.5
            v10 = 1.0
            v11 = div(v10, v7)
            v12 = mul(v8, v11)
            v13 = mul(v12, y1)
            v14 = mul(v12, x0)
            return (v14, v13)
        }
        ",
    );
}

#[test]
fn a_factor_that_something_else_reads_is_left_alone() {
    check(
        "fn f(x: f64, y: f64) -> f64 { (1.0 + x * x + y).sqrt() }",
        "
        pullback(v7) {
            v8 = 0.5
            v9 = div(v8, v6)
            v10 = zero_mul(v7, v9)
            v11 = zero_mul(x0, v10)
            v12 = add(v11, v11)
            return (v12, v10)
        }
        ",
    );
}

#[test]
fn what_a_sum_has_twice_it_adds_once_and_doubles() {
    check(
        "fn f(x: f64) -> f64 { let a = 1.0 - x; let b = 2.0 - x; a * a + b * b }",
        "
        pullback(v8) {
            v9 = mul(v8, b4)
            v10 = mul(v8, a2)
            v11 = add(v9, v10)
            v12 = - 2.0
            v13 = mul(v12, v11)
            return (v13)
        }
        ",
    );
}

#[test]
fn a_difference_that_two_sums_have_stays() {
    check(
        "fn f(x: f64, y: f64, p: f64, q: f64) -> (f64, f64) { ((x - y) * p, (x - y) * q) }",
        "
        pullback((v8, v9)) {
            v10 = mul(v9, q3)
            v11 = mul(v9, v6)
            v12 = mul(v8, p2)
            v13 = mul(v8, v4)
            v14 = add(v10, v12)
            v15 = neg(v14)
            return (v14, v15, v13, v11)
        }
        ",
    );
}
