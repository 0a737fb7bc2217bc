//! A few lines of Rust, and their IR.

use crate::tests::{assert_ir, lower};

#[track_caller]
fn check(source: &str, expected: &str) {
    assert_ir(&lower(source), expected);
}

#[test]
fn an_operation_is_a_statement() {
    check(
        "fn f(x: f64, y: f64) -> f64 { x * y + 1.0 }",
        "
        fn(x0, y1) {
            v2 = mul(x0, y1)
            v3 = 1.0
            v4 = add(v2, v3)
            return v4
        }
        ",
    );
}

#[test]
fn a_name_bound_twice_is_two_variables() {
    check(
        "fn f(x: f64) -> f64 { let x = x * x; let x = x.sin() * x; x }",
        "
        fn(x0) {
            x1 = mul(x0, x0)
            v2 = sin(x1)
            x3 = mul(v2, x1)
            return x3
        }
        ",
    );
}

#[test]
fn a_tuple_is_taken_apart() {
    check(
        "fn f(p: (f64, f64)) -> f64 { let (a, b) = p; let t = (b, a * 2.0); t.0 * t.1 }",
        "
        fn((p0, p1)) {
            v2 = 2.0
            t3 = mul(p0, v2)
            v4 = mul(p1, t3)
            return v4
        }
        ",
    );
}

#[test]
fn code_without_a_derivative_stays_as_it_is() {
    check(
        "fn f(n: usize, x: f64) -> f64 { let m = n + 1; x * m as f64 }",
        "
        fn(n0, x1) {
            m2 = `n0 + 1`
            v3 = `m2 as f64`
            v4 = mul(x1, v3)
            return v4
        }
        ",
    );
}

#[test]
fn the_right_side_of_a_compound_assignment_comes_first() {
    check(
        "fn f(x: f64) -> f64 { let mut y = x; y *= { y = 3.0; x }; y }",
        "
        fn(x0) {
            y1 = 3.0
            y2 = mul(y1, x0)
            return y2
        }
        ",
    );
}

#[test]
fn the_same_holds_for_memory() {
    check(
        "fn f(a: &mut [f64], x: f64) { a[0] += { a[0] = 2.0; x }; }",
        "
        fn(&mut a0, x1) {
            v2 = 2.0
            v3 = 0
            a0[v3] = v2
            v4 = 0
            a0[v4] += x1
            return ()
        }
        ",
    );
}

#[test]
fn a_borrow_is_a_name_for_a_path() {
    check(
        "fn f(w: &[f64]) -> f64 { let s = &w[1..]; s[0] }",
        "
        fn(&w0) {
            v1 = 1
            v2 = 0
            v3 = w0[v1..][v2]
            return v3
        }
        ",
    );
}

#[test]
fn an_array_bound_to_a_name_is_copied() {
    check(
        "fn f(x: f64) -> f64 { let a = [x, 1.0]; let b = a; b[0] }",
        "
        fn(x0) {
            v1 = 1.0
            mut a2 = [x0, v1]
            mut b3 = copy a2
            v4 = 0
            v5 = b3[v4]
            return v5
        }
        ",
    );
}

#[test]
fn a_call_passes_arguments_as_they_are_written() {
    check(
        "fn f(x: f64, w: &[f64]) -> f64 { g(x, w) * h(&x) }",
        "
        fn(x0, &w1) {
            v2 = call g(x0, &w1)
            v3 = call h(&x0)
            v4 = mul(v2, v3)
            return v4
        }
        ",
    );
}

#[test]
fn an_if_yields_what_its_arms_assign() {
    check(
        "fn f(x: f64) -> f64 { let mut y = x; if x > 0.0 { y = x * x; } y }",
        "
        fn(x0) {
            v1 = `x0 > 0.0`
            y2 = if v1 {
                y3 = mul(x0, x0)
                yield y3
            } else {
                yield x0
            }
            return y2
        }
        ",
    );
}

#[test]
fn a_match_keeps_its_patterns() {
    check(
        "fn f(n: u8, x: f64) -> f64 { match n { 0 => x, 1..=3 => x * x, _ => 0.0 } }",
        "
        fn(n0, x1) {
            v2 = `n0`
            v3 = match v2 {
                0 => {
                    yield x1
                }
                1 ..= 3 => {
                    v4 = mul(x1, x1)
                    yield v4
                }
                _ => {
                    v5 = 0.0
                    yield v5
                }
            }
            return v3
        }
        ",
    );
}

#[test]
fn a_loop_carries_what_it_assigns() {
    check(
        "fn f(x: f64, n: usize) -> f64 { let mut y = x; let z = x + x; for _ in 0..n { let t = y * z; y = t; } y }",
        "
        fn(x0, n1) {
            z2 = add(x0, x0)
            v3 = 0
            y4 = for v5 in v3..n1 carry y6 = x0 {
                t7 = mul(y6, z2)
                yield t7
            }
            return y4
        }
        ",
    );
}

#[test]
fn a_while_tests_before_each_iteration() {
    check(
        "fn f(x: f64) -> f64 { let mut y = x; while y < 9.0 { y *= x; } y }",
        "
        fn(x0) {
            y1 = loop carry y2 = x0 {
                v3 = `y2 < 9.0`
                while v3
                y4 = mul(y2, x0)
                yield y4
            }
            return y1
        }
        ",
    );
}

#[test]
fn a_return_that_ends_an_arm_needs_no_flag() {
    check(
        "fn f(x: f64) -> f64 { if x > 0.0 { return x; } x * x }",
        "
        fn(x0) {
            v1 = `x0 > 0.0`
            v2 = if v1 {
                yield x0
            } else {
                v3 = mul(x0, x0)
                yield v3
            }
            return v2
        }
        ",
    );
}

#[test]
fn a_continue_needs_no_flag_where_the_rest_is_in_the_other_arm() {
    check(
        "fn f(x: f64) -> f64 { let mut s = 0.0; for i in 0..3 { if i == 1 { continue; } s += x; } s }",
        "
        fn(x0) {
            s1 = 0.0
            v2 = 0
            v3 = 3
            s4 = for i5 in v2..v3 carry s6 = s1 {
                v7 = `i5 == 1`
                s8 = if v7 {
                    yield s6
                } else {
                    s9 = add(s6, x0)
                    yield s9
                }
                yield s8
            }
            return s4
        }
        ",
    );
}

#[test]
fn a_break_is_a_flag_that_the_loop_exits_by() {
    check(
        "fn f(x: f64) -> f64 { let mut s = 0.0; for i in 0..3 { if s > x { break; } s += x; } s }",
        "
        fn(x0) {
            s1 = 0.0
            v2 = 0
            v3 = 3
            s4 = for i5 in v2..v3 carry s6 = s1 {
                v7 = false
                v8 = `s6 > x0`
                s9, v10 = if v8 {
                    v11 = true
                    yield s6, v11
                } else {
                    s12 = add(s6, x0)
                    yield s12, v7
                }
                yield s9
                exit v10
            }
            return s4
        }
        ",
    );
}

#[test]
fn a_return_from_a_loop_is_a_flag_that_is_asked_after_it() {
    check(
        "fn f(x: f64) -> f64 { for i in 0..3 { if x > 1.0 { return x; } } x * x }",
        "
        fn(x0) {
            v1 = false
            v2 = 0
            v3 = 3
            v4 = 0.0
            v5, v6 = for i7 in v2..v3 carry v8 = v1, v9 = v4 {
                v10 = false
                v11 = `x0 > 1.0`
                v12, v13 = if v11 {
                    v14 = true
                    yield v14, x0
                } else {
                    yield v10, v9
                }
                yield v12, v13
                exit v12
            }
            v15 = if v5 {
                yield v6
            } else {
                v16 = mul(x0, x0)
                yield v16
            }
            return v15
        }
        ",
    );
}
