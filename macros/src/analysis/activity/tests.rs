//! The variables of the user's that are active.

use super::activity;
use crate::ir::{Origin, Var};
use crate::tests::lower;

#[track_caller]
fn check(source: &str, expected: &[&str]) {
    let func = lower(source);
    let active = activity(&func);
    let vars = func.vars.iter().enumerate().filter(|(at, _)| active.contains(Var(*at)));
    let names = vars.filter_map(|(_, info)| match &info.origin {
        Origin::User(name) => Some(name.to_string()),
        _ => None,
    });
    assert_eq!(names.collect::<Vec<_>>(), expected, "{func}");
}

#[test]
fn what_depends_on_a_parameter_and_reaches_the_result_is_active() {
    check("fn f(x: f64, y: f64) -> f64 { let z = x * x; z + y }", &["x", "y", "z"]);
}

#[test]
fn a_value_nobody_uses_is_not_active() {
    check("fn f(x: f64, y: f64) -> f64 { let dead = x * y; y.sin() }", &["y"]);
}

#[test]
fn a_constant_is_not_active() {
    check("fn f(x: f64) -> f64 { let two = 1.0 + 1.0; two * x }", &["x"]);
}

#[test]
fn a_parameter_without_a_gradient_is_not_active() {
    check("fn f(x: f64, #[no_grad] y: f64) -> f64 { let z = y * y; x * z }", &["x"]);
}

#[test]
fn nothing_flows_through_an_integer_or_a_step() {
    check(
        "fn f(x: f64, y: f64) -> f64 { let n = y as i32; let m = y.floor(); n as f64 + m + x }",
        &["x"],
    );
}

#[test]
fn memory_is_active_as_a_whole() {
    check("fn f(x: f64) -> f64 { let mut a = [1.0, 2.0]; a[0] = x; a[1] }", &["x", "a"]);
}

#[test]
fn memory_of_the_caller_is_a_result() {
    check("fn f(x: f64, out: &mut f64) { *out = x; }", &["x", "out"]);
}

#[test]
fn a_derivative_flows_around_a_loop() {
    let source = "fn f(x: f64) -> f64 { let mut a = 1.0; let mut b = x; for _ in 0..9 { let t = a; a = b; b = t; } a }";
    check(source, &["x", "a", "b", "a"]);
}

#[test]
fn what_memory_is_made_of_flows_into_it() {
    check("fn f(x: f64) -> f64 { let a = [x, 1.0]; a[1] }", &["x", "a"]);
    check("fn f(p: Point) -> Point { let q = Point { x: 1.0, ..p }; q }", &["p", "q"]);
}

#[test]
fn a_call_may_write_what_it_reads_anywhere() {
    check("fn f(x: f64) -> f64 { let mut a = [0.0; 2]; g(x, &mut a); a[0] }", &["x", "a"]);
    check(
        "fn f(x: f64) -> f64 { let mut a = [0.0; 2]; let y = g(x, &mut a); y }",
        &["x", "a", "y"],
    );
}
