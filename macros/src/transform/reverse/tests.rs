//! A few lines of Rust, and what goes back through them.

mod control;
mod select;

use crate::tests::{assert_backward, assert_ir, reverse};

/// The backward sweep.
#[track_caller]
fn check(source: &str, expected: &str) {
    assert_backward(&reverse(source), expected);
}

/// The forward part as well, with what it saves.
#[track_caller]
fn check_both(source: &str, expected: &str) {
    assert_ir(&reverse(source), expected);
}

#[test]
fn a_row_is_written_out_for_each_operand() {
    check(
        "fn f(x: f64, y: f64) -> f64 { x * y }",
        "
        pullback(v3) {
            v4 = mul(v3, y1)
            v5 = mul(v3, x0)
            return (v4, v5)
        }
        ",
    );
}

#[test]
fn what_arrives_at_a_variable_is_summed() {
    check(
        "fn f(x: f64) -> f64 { x * x + x }",
        "
        pullback(v3) {
            v4 = mul(v3, x0)
            v5 = mul(v3, x0)
            v6 = add(v3, v4)
            v7 = add(v6, v5)
            return (v7)
        }
        ",
    );
}

#[test]
fn a_result_is_not_computed_again() {
    check(
        "fn f(x: f64) -> f64 { x.exp() }",
        "
        pullback(v2) {
            v3 = mul(v2, v1)
            return (v3)
        }
        ",
    );
}

#[test]
fn a_partial_with_a_pole_is_guarded() {
    check(
        "fn f(x: f64) -> f64 { x.sqrt() }",
        "
        pullback(v2) {
            v3 = 0.5
            v4 = div(v3, v1)
            v5 = zero_mul(v2, v4)
            return (v5)
        }
        ",
    );
}

#[test]
fn what_does_not_reach_the_result_has_no_adjoint() {
    check(
        "fn f(x: f64) -> f64 { let dead = x * x; x.floor(); 2.0 * x }",
        "
        pullback(v5) {
            v6 = mul(v5, v3)
            return (v6)
        }
        ",
    );
}

#[test]
fn each_part_of_a_tuple_has_its_cotangent() {
    check(
        "fn f(x: f64) -> (f64, f64) { (x, x * 2.0) }",
        "
        pullback((v3, v4)) {
            v5 = mul(v4, v1)
            v6 = add(v3, v5)
            return (v6)
        }
        ",
    );
}

#[test]
fn the_type_picks_the_rule_of_an_unknown_value() {
    check(
        "fn f(x: Real) -> Real { x * x }",
        "
        pullback(v2) {
            v3, v4 = mul_pullback(x0, x0, v1, v2)
            v5 = plus(v3, v4)
            return (v5)
        }
        ",
    );
}

#[test]
fn a_parameter_without_a_gradient_gets_zero() {
    check(
        "fn f(x: f64, #[no_grad] y: f64) -> f64 { x * y }",
        "
        pullback(v3) {
            v4 = mul(v3, y1)
            v5 = 0.0
            return (v4, v5)
        }
        ",
    );
}

#[test]
fn a_store_takes_the_adjoint_away_and_an_update_leaves_it() {
    check(
        "fn f(a: &mut [f64], x: f64, y: f64) { a[0] = x; a[1] += y; }",
        "
        pullback((), &mut v5) {
            v6 = v5[v4]
            v7 = v5[v3]
            v8 = 0.0
            v5[v3] = v8
            return (v7, v6)
        }
        ",
    );
}

#[test]
fn the_adjoint_of_repeated_memory_is_a_sum() {
    check(
        "fn f(x: f64) -> f64 { let a = [x; 3]; let b = a; b[1] }",
        "
        pullback(v6) {
            mut v7 = zero
            mut v8 = zero
            v7[v4] += v6
            v8 += all v7
            v9 = sum v8
            return (v9)
        }
        ",
    );
}

#[test]
fn an_adjoint_moves_back_with_its_memory() {
    check(
        "fn f(v: Vec<f64>, x: f64) -> Vec<f64> { let mut w = vec![x; 3]; w = v; w }",
        "
        pullback(v6) {
            mut v7 = zeros v2
            mut v8 = move v6
            v7 = move v8
            mut v9 = zeros v5
            v8 = move v9
            v10 = sum v8
            return (v7, v10)
        }
        ",
    );
}

#[test]
fn a_call_keeps_the_pullback_that_goes_back() {
    check_both(
        "fn f(x: f64, w: &[f64]) -> f64 { g(x, w) }",
        "
        fn(x0, &w1) {
            v2 = call g(x0, &w1) keep v3
            return v2
        }
        pullback(v4, &mut v5) {
            pull v3(v4; -> v6, &w1 -> &mut v5)
            return (v6)
        }
        ",
    );
}

#[test]
fn memory_that_a_call_borrows_twice_gets_a_second_buffer() {
    check(
        "fn f(w: &[f64]) -> f64 { g(w, w) }",
        "
        pullback(v3, &mut v4) {
            mut v5 = zero like w0
            pull v2(v3; &w0 -> &mut v4, &w0 -> &mut v5[..])
            v4 += all v5
            return ()
        }
        ",
    );
}

#[test]
fn memory_that_a_call_read_is_copied_if_it_changes() {
    check_both(
        "fn f(a: &mut [f64]) -> f64 { let s = g(&a[..]); a[0] = 0.0; s }",
        "
        fn(&mut a0) {
            mut v1 = copy a0[..]
            s2 = call g(&a0[..]) keep v3
            v4 = 0.0
            v5 = 0
            a0[v5] = v4
            return s2
        }
        pullback(v6, &mut v7) {
            v8 = 0.0
            v7[v5] = v8
            pull v3(v6; &v1[..] -> &mut v7[..])
            return ()
        }
        ",
    );
}

#[test]
fn adjoints_change_places_back() {
    check(
        "fn f(x: &[f64]) -> f64 {
            let mut v = x.to_vec();
            v.sort_by(f64::total_cmp);
            v.rotate_left(1);
            v[0]
        }",
        "
        pullback(v7, &mut v8) {
            mut v9 = zeros v2
            v9[v5] += v7
            v9 = rotate right by v4
            v9 = permute back by v3
            v8 += all v9
            return ()
        }
        ",
    );
}

#[test]
fn an_arm_hands_out_what_is_dear() {
    check(
        "fn f(x: f64) -> f64 { if x > 0.0 { x.sin() * x.cos() } else { x } }",
        "
        pullback(v10) {
            v11 = if v1 {
                v12 = mul(v10, v4)
                v13 = mul(v10, v3)
                v14 = mul(v13, v3)
                v15 = mul(v12, v4)
                v16 = sub(v15, v14)
                yield v16
            } else {
                yield v10
            }
            return (v11)
        }
        ",
    );
}
