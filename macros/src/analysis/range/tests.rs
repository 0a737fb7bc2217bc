//! Whether each operation with a pole stays away from it, in the order of the operations.

use super::Ranges;
use crate::ir::Stmt;
use crate::ir::walk::each;
use crate::tests::lower;

#[track_caller]
fn check(source: &str, expected: &[bool]) {
    let func = lower(source);
    let ranges = Ranges::new(&func);
    let mut found = Vec::new();
    each(&func.body, &mut |stmt| {
        if let Stmt::Apply { rule, args, .. } = stmt
            && rule.has_pole
        {
            found.push(ranges.is_regular(rule, args));
        }
    });
    assert_eq!(found, expected, "{func}");
}

#[test]
fn a_divisor_may_be_zero() {
    check("fn f(x: f64, y: f64) -> f64 { x / y }", &[false]);
}

#[test]
fn a_literal_divisor_is_not() {
    check("fn f(x: f64) -> f64 { x / 2.0 + x / -3.0 }", &[true, true]);
    check("fn f(x: f64) -> f64 { x / 0.0 }", &[false]);
}

#[test]
fn one_more_than_a_square_is_positive() {
    check("fn f(x: f64) -> f64 { (1.0 + x * x).sqrt() }", &[true]);
    check("fn f(w: &[f64], i: usize) -> f64 { (1.0 + w[i] * w[i]).ln() }", &[true]);
}

#[test]
fn a_square_may_be_zero() {
    check("fn f(x: f64) -> f64 { (x * x).ln() }", &[false]);
}

#[test]
fn the_root_of_a_sum_of_squares_is_flat_at_zero() {
    check("fn f(x: f64, y: f64) -> f64 { (x * x + 2.0 * y * y).sqrt() }", &[true]);
    check("fn f(x: f64, y: f64) -> f64 { (x * x + y).sqrt() }", &[false]);
    check("fn f(x: f64, y: f64) -> f64 { (x * x * y).sqrt() }", &[false]);
    check("fn f(x: f64) -> f64 { (x * x - 0.5).sqrt() }", &[false]);
}

#[test]
fn a_loop_adds_squares_to_squares() {
    let norm = |step: &str| {
        format!(
            "fn f(x: &[f64]) -> f64 {{
                let mut sum = 0.0;
                for i in 0..x.len() {{ {step}; }}
                sum.sqrt()
            }}"
        )
    };
    check(&norm("sum += x[i] * x[i]"), &[true]);
    check(&norm("sum = sum + x[i] * x[i]"), &[true]);
    check(&norm("sum += x[i]"), &[false]);
    check(&norm("sum = x[i] - sum"), &[false]);
}

#[test]
fn one_more_than_what_a_loop_adds_is_positive() {
    let source = "fn f(x: &[f64]) -> f64 {
        let mut sum = 0.0;
        for i in 0..x.len() { sum += x[i].exp(); }
        (1.0 + sum).ln()
    }";
    check(source, &[true]);
}

#[test]
fn an_exponential_may_underflow() {
    check("fn f(x: f64) -> f64 { x.exp().ln() }", &[false]);
}

#[test]
fn memory_that_is_written_may_differ_from_read_to_read() {
    // one index, which is one variable: two literals are two
    let source = |between: &str| {
        format!(
            "fn f(w: &mut [f64], i: usize, j: usize) -> f64 {{
                let a = w[i];
                {between}
                let b = w[i];
                (1.0 + a * b).sqrt()
            }}"
        )
    };
    check(&source(""), &[true]);
    check(&source("w[j] = -1.0;"), &[false]);
}

#[test]
fn a_value_of_either_arm_is_in_both_intervals() {
    check("fn f(x: f64) -> f64 { let d = if x > 0.0 { 1.0 } else { 2.0 }; x / d }", &[true]);
    check("fn f(x: f64) -> f64 { let d = if x > 0.0 { 1.0 } else { -1.0 }; x / d }", &[false]);
}

#[test]
fn nothing_is_known_of_what_a_loop_carries() {
    let source = "fn f(x: f64) -> f64 { let mut d = 1.0; for _ in 0..3 { d = d - x / d; } d }";
    check(source, &[false]);
}

#[test]
fn each_rule_has_its_own_pole() {
    check("fn f(x: f64) -> f64 { x.ln_1p() }", &[false]);
    check("fn f(x: f64) -> f64 { (x * x).ln_1p() }", &[true]);
    check("fn f(x: f64) -> f64 { x.recip() + x.cbrt() }", &[false, false]);
    check("fn f(x: f64) -> f64 { (1.0 + x.abs()).recip() }", &[true]);
}

#[test]
fn a_power_is_positive_if_its_exponent_is_even() {
    let root = |n: &str| format!("fn f(x: f64, n: i32) -> f64 {{ (1.0 + x.powi({n})).ln() }}");
    // the power may have a pole itself
    check(&root("2"), &[false, true]);
    check(&root("3"), &[false, false]);
    check(&root("n"), &[false, false]);
}

#[test]
fn the_larger_of_two_is_the_other_where_one_is_not_a_number() {
    check("fn f(x: f64) -> f64 { x.max(1.0).ln() }", &[true]);
    check("fn f(x: f64, y: f64) -> f64 { (1.0 + x.abs()).max(y).ln() }", &[false]);
}

#[test]
fn a_square_may_underflow() {
    let source = "fn f(x: f64) -> f64 { let d = 1e-20 + x.abs(); (d * d / 1e-20).ln() }";
    check(source, &[true, false]);
}

#[test]
fn a_cosine_may_be_zero() {
    check("fn f(x: f64) -> f64 { x.cos().ln() + x.tanh().ln() }", &[false, false]);
}
