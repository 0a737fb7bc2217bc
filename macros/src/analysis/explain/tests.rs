//! Functions, and what is said of their gradients.

use crate::tests::reverse;

#[track_caller]
fn check(source: &str, expected: &[&str]) {
    let found = super::explain(&reverse(source));
    assert_eq!(found.lines().collect::<Vec<_>>(), expected);
}

#[test]
fn what_the_next_iteration_overwrites_is_saved() {
    check(
        "fn f(x: f64, r: f64, n: usize) -> f64 {
            let mut x = x; for _ in 0..n { x = r * x * (1.0 - x); } x
        }",
        &[
            "saved in each iteration of `for _ in 0..n`: `x`, since the next iteration has another",
            "computed again: `r * x`, since it is arithmetic of what is there",
            "computed again: `1.0 - x`, since it is arithmetic of what is there",
        ],
    );
}

#[test]
fn what_is_dear_is_saved_and_what_is_cheap_is_not() {
    check(
        "fn f(x: &[f64], k: f64) -> f64 {
            let mut s = 0.0; for i in 0..x.len() { let d = x[i] * k; s += d.exp() * d; } s
        }",
        &[
            "saved in each iteration of `for i in 0..x.len()`: `d.exp()`, since `exp` is dear",
            "computed again: `x[i]`, since its memory is as it was",
            "computed again: `d`, since it is arithmetic of what is there",
        ],
    );
}

#[test]
fn memory_that_changes_is_copied_for_a_call() {
    check(
        "fn f(x: &mut [f64], z: &mut [f64]) { g(&*x, &mut *z); x[0] *= z[0]; }",
        &["saved: a copy of `x`, which changes before the sweep reads it"],
    );
}

#[test]
fn a_sum_needs_nothing() {
    check(
        "fn f(x: &[f64]) -> f64 { let mut s = 0.0; for v in x { s += v; } s }",
        &["nothing is saved on tapes, and nothing is computed again"],
    );
}
