//! How many operations on tangents are left.

use crate::analysis::activity::activity;
use crate::ir::walk::each;
use crate::ir::{Origin, Stmt};
use crate::tests::lower;
use crate::transform::{fold::fold, forward::forward, once::once, tidy::tidy};

#[track_caller]
fn check(source: &str, expected: [usize; 2]) {
    let primal = once(lower(source));
    let mut func = forward(&primal, &activity(&primal));
    tidy(&mut func);
    fold(&mut func);
    func.verify("fold");
    let [mut products, mut sums] = [0, 0];
    each(&func.body, &mut |stmt| {
        if let Stmt::Apply { dst, rule, .. } = stmt
            && matches!(func.info(*dst).origin, Origin::Tangent(_))
        {
            products += usize::from(rule.name == "mul");
            sums += usize::from(matches!(rule.name, "add" | "sub" | "neg"));
        }
    });
    assert_eq!([products, sums], expected, "{func}");
}

#[test]
fn a_chain_costs_one_product() {
    check("fn f(x: f64) -> f64 { (2.0 * x * 3.0 * x).sin() * 5.0 }", [1, 0]);
}

#[test]
fn a_sum_of_plain_tangents_is_multiplied_as_a_whole() {
    check("fn f(x: f64, y: f64, z: f64) -> f64 { (x + y - z).sin() * 2.0 }", [1, 2]);
}

#[test]
fn a_sum_that_goes_into_several_tangents_is_computed_once() {
    check("fn f(x: f64, y: f64) -> (f64, f64) { let a = x * y; (a.sin(), a.cos()) }", [4, 2]);
}

#[test]
fn what_a_loop_adds_up_is_added_last() {
    let source = "fn f(x: &[f64]) -> f64 {
        let mut sum = 0.0;
        for i in 1..x.len() { let t = x[i] - x[i - 1] * x[i - 1]; sum += 100.0 * t * t; }
        sum
    }";
    check(source, [2, 2]);
}

#[test]
fn a_product_with_a_pole_stays_as_it_is() {
    check("fn f(x: f64) -> f64 { (x * 2.0).sqrt() * 3.0 }", [2, 0]);
}
