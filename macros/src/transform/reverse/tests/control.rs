//! Branches, loops, and what they save.

use super::{check, check_both};
use crate::tests::{assert_ir, reverse_by};
use crate::transform::reverse::Policy;

#[test]
fn an_if_goes_back_through_the_same_arm_with_what_it_saved() {
    check_both(
        "fn f(x: f64) -> f64 { if x > 0.0 { x.exp() } else { x } }",
        "
        fn(x0) {
            v1 = `x0 > 0.0`
            v2, v3 = if v1 {
                v4 = exp(x0)
                yield v4, v4
            } else {
                v5 = 0.0
                yield x0, v5
            }
            return v2
        }
        pullback(v6) {
            v7 = if v1 {
                v8 = mul(v6, v3)
                yield v8
            } else {
                yield v6
            }
            return (v7)
        }
        ",
    );
}

#[test]
fn a_match_goes_back_through_the_same_arm() {
    check(
        "fn f(x: f64, n: u8) -> f64 { match n { 0 => x * x, _ => 1.0 } }",
        "
        pullback(v6) {
            v7 = match v2 {
                0 => {
                    v8 = mul(v6, x0)
                    v9 = mul(v6, x0)
                    v10 = add(v8, v9)
                    yield v10
                }
                _ => {
                    v11 = 0.0
                    yield v11
                }
            }
            v12 = ()
            return (v7, v12)
        }
        ",
    );
}

#[test]
fn a_loop_goes_back_over_what_it_saved() {
    check_both(
        "fn f(x: f64, n: usize) -> f64 { let mut y = x; for _ in 0..n { y = y.sin(); } y }",
        "
        fn(x0, n1) {
            v2 = 0
            v3 = 0.0
            mut v4 = [v3; n1]
            y5 = for v6 in v2..n1 carry y7 = x0 {
                y8 = sin(y7)
                v9 = cos(y7)
                v4[v6] = v9
                yield y8
            }
            return y5
        }
        pullback(v10) {
            v11 = for v6 in v2..n1 rev carry v12 = v10 {
                v9 = v4[v6]
                v13 = mul(v12, v9)
                yield v13
            }
            v14 = ()
            return (v11, v14)
        }
        ",
    );
}

#[test]
fn a_loop_without_a_range_counts_its_iterations() {
    check_both(
        "fn f(x: f64) -> f64 { let mut y = x; while y < 9.0 { y = y * y; } y }",
        "
        fn(x0) {
            y1 = loop carry y2 = x0 count v3 {
                v4 = `y2 < 9.0`
                while v4
                y5 = mul(y2, y2)
                push y2 on v6
                yield y5
            }
            return y1
        }
        pullback(v7) {
            v8 = repeat v3 carry v9 = v7 {
                y2 = pop v6
                v10 = mul(v9, y2)
                v11 = mul(v9, y2)
                v12 = add(v10, v11)
                yield v12
            }
            return (v8)
        }
        ",
    );
}

#[test]
fn a_loop_that_only_adds_runs_forwards() {
    check(
        "fn f(w: &[f64]) -> f64 { let mut s = 0.0; for i in 0..w.len() { s += w[i] * w[i]; } s }",
        "
        pullback(v11, &mut v12) {
            v13 = `w0 . len ()`
            for i5 in v2..v13 {
                v7 = w0[i5]
                v8 = w0[i5]
                v14 = mul(v11, v8)
                v15 = mul(v11, v7)
                v12[i5] += v15
                v12[i5] += v14
            }
            return ()
        }
        ",
    );
}

#[test]
fn a_cheap_value_is_computed_again() {
    check_both(
        "fn f(x: f64, n: usize) -> f64 { let mut y = 1.0; for i in 0..n { y = y + x.sin() * i as f64 } y }",
        "
        fn(x0, n1) {
            y2 = 1.0
            v3 = 0
            y4 = for i5 in v3..n1 carry y6 = y2 {
                v7 = sin(x0)
                v8 = `i5 as f64`
                v9 = mul(v7, v8)
                y10 = add(y6, v9)
                yield y10
            }
            return y4
        }
        pullback(v11) {
            v12 = 0.0
            v13 = for i5 in v3..n1 carry v14 = v12 {
                v8 = `i5 as f64`
                v15 = mul(v11, v8)
                v16 = cos(x0)
                v17 = mul(v15, v16)
                v18 = add(v14, v17)
                yield v18
            }
            v19 = ()
            return (v13, v19)
        }
        ",
    );
}

#[test]
fn the_same_value_is_saved_where_that_is_the_policy() {
    let source = "fn f(x: f64, n: usize) -> f64 { let mut y = 1.0; for i in 0..n { y = y + x.sin() * i as f64 } y }";
    assert_ir(
        &reverse_by(Policy::SaveEverything, source),
        "
        fn(x0, n1) {
            y2 = 1.0
            v3 = 0
            v4 = 0.0
            mut v5 = [v4; n1]
            y6 = for i7 in v3..n1 carry y8 = y2 {
                v9 = sin(x0)
                v10 = `i7 as f64`
                v11 = mul(v9, v10)
                y12 = add(y8, v11)
                v5[i7] = v10
                yield y12
            }
            return y6
        }
        pullback(v13) {
            v14 = 0.0
            v15 = for i7 in v3..n1 carry v16 = v14 {
                v10 = v5[i7]
                v17 = mul(v13, v10)
                v18 = cos(x0)
                v19 = mul(v17, v18)
                v20 = add(v16, v19)
                yield v20
            }
            v21 = ()
            return (v15, v21)
        }
        ",
    );
}

#[test]
fn memory_that_the_loop_overwrites_is_saved() {
    check_both(
        "fn f(w: &mut [f64]) -> f64 { let mut s = 0.0; for i in 0..3 { s += w[i].sin(); w[i] = s; } s }",
        "
        fn(&mut w0) {
            s1 = 0.0
            v2 = 0
            v3 = 3
            v4 = 3
            v5 = 0.0
            mut v6 = [v5; v4]
            s7 = for i8 in v2..v3 carry s9 = s1 {
                v10 = w0[i8]
                v11 = sin(v10)
                v12 = cos(v10)
                s13 = add(s9, v11)
                w0[i8] = s13
                v6[i8] = v12
                yield s13
            }
            return s7
        }
        pullback(v14, &mut v15) {
            v16 = for i8 in v2..v3 rev carry v17 = v14 {
                v12 = v6[i8]
                v18 = v15[i8]
                v19 = 0.0
                v15[i8] = v19
                v20 = add(v17, v18)
                v21 = mul(v20, v12)
                v15[i8] += v21
                yield v20
            }
            return ()
        }
        ",
    );
}

#[test]
fn memory_that_is_overwritten_after_two_loops_is_copied_before_them() {
    check_both(
        "fn f(a: &mut [f64]) -> f64 { let mut s = 0.0; for i in 0..9 { for j in 0..9 { s += (a[i] * a[j]).sin(); } } a[0] = s; s }",
        "
        fn(&mut a0) {
            s1 = 0.0
            v2 = 0
            v3 = 9
            mut v4 = copy a0
            s5 = for i6 in v2..v3 carry s7 = s1 {
                v8 = 0
                v9 = 9
                s10 = for j11 in v8..v9 carry s12 = s7 {
                    v13 = a0[i6]
                    v14 = a0[j11]
                    v15 = mul(v13, v14)
                    v16 = sin(v15)
                    s17 = add(s12, v16)
                    yield s17
                }
                yield s10
            }
            v18 = 0
            a0[v18] = s5
            return s5
        }
        pullback(v19, &mut v20) {
            v21 = v20[v18]
            v22 = 0.0
            v20[v18] = v22
            v23 = add(v19, v21)
            for i6 in v2..v3 {
                v8 = 0
                v9 = 9
                for j11 in v8..v9 {
                    v13 = v4[i6]
                    v14 = v4[j11]
                    v15 = mul(v13, v14)
                    v24 = cos(v15)
                    v25 = mul(v23, v24)
                    v26 = mul(v25, v14)
                    v27 = mul(v25, v13)
                    v20[j11] += v27
                    v20[i6] += v26
                }
            }
            return ()
        }
        ",
    );
}
