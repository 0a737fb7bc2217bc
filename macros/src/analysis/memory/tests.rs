//! Where each load finds its memory again, in the order of the loads.

use super::{Memory, Source};
use crate::ir::Stmt;
use crate::ir::walk::each;
use crate::tests::lower;

#[track_caller]
fn check(source: &str, expected: &[Source]) {
    let func = lower(source);
    let memory = Memory::new(&func);
    let mut found = Vec::new();
    each(&func.body, &mut |stmt| {
        if let Stmt::Load { dst, place } = stmt {
            found.push(memory.source(place.root, *dst));
        }
    });
    assert_eq!(found, expected, "{func}");
}

#[test]
fn memory_that_nobody_writes_is_as_it_was() {
    check("fn f(w: &[f64]) -> f64 { w[0] }", &[Source::Root]);
}

#[test]
fn a_write_before_the_read_does_no_harm() {
    check("fn f(x: f64) -> f64 { let mut a = [x; 2]; a[0] = 1.0; a[1] }", &[Source::Root]);
}

#[test]
fn a_write_after_the_read_does() {
    check(
        "fn f(x: f64) -> f64 { let mut a = [x; 2]; let y = a[0]; a[0] = 1.0; y + a[1] }",
        &[Source::Gone, Source::Root],
    );
}

#[test]
fn the_caller_may_write_what_it_lends_mutably() {
    check("fn f(a: &mut [f64]) -> f64 { a[0] }", &[Source::Gone]);
}

#[test]
fn a_write_in_the_same_loop_comes_after_the_read() {
    check(
        "fn f(x: f64) -> f64 { let mut a = [x; 2]; let mut s = x; for _ in 0..9 { a[0] = s; s = a[1]; } s }",
        &[Source::Gone],
    );
}

#[test]
fn a_loop_that_does_not_write_can_be_preceded_by_a_copy() {
    let source = "fn f(a: &mut [f64]) -> f64 { let mut s = 0.0; for i in 0..9 { for j in 0..9 { s += a[i] * a[j]; } } s }";
    check(source, &[Source::BeforeLoop(0, 2), Source::BeforeLoop(0, 2)]);
}

#[test]
fn the_copy_is_made_inside_the_loop_that_writes() {
    let source = "fn f(a: &mut [f64]) { for i in 0..9 { let mut s = 0.0; for j in 0..9 { s += a[j]; } a[i] = s; } }";
    check(source, &[Source::BeforeLoop(1, 1)]);
}

#[test]
fn memory_that_a_call_may_write_is_gone() {
    check(
        "fn f(x: f64) -> f64 { let mut a = [x; 2]; let y = a[0]; g(&mut a); y }",
        &[Source::Gone],
    );
}

#[test]
fn a_vec_that_is_returned_is_gone_and_an_array_is_copied() {
    check(
        "fn f(x: f64) -> Vec<f64> { let mut a = vec![x; 2]; let y = a[0]; a[1] += y; a }",
        &[Source::Gone],
    );
    check(
        "fn f(x: f64) -> [f64; 2] { let a = [x; 2]; let y = a[0]; let b = y * y; a }",
        &[Source::Root],
    );
}

#[test]
fn what_is_returned_or_moved_is_gone() {
    check(
        "fn f(x: f64) -> Vec<f64> { let a = vec![x; 2]; let y = a[0]; let b = y * y; a }",
        &[Source::Gone],
    );
    check(
        "fn f(x: f64) -> f64 { let a = vec![x; 2]; let y = a[0]; let mut b = vec![1.0]; b = a; y + b[0] }",
        &[Source::Gone, Source::Root],
    );
    check(
        "fn f(x: f64, t: bool) -> f64 { let a = vec![x; 2]; let y = a[0]; let b = if t { a } else { vec![1.0; 2] }; y + b[0] }",
        &[Source::Gone, Source::Root],
    );
}

#[test]
fn memory_of_a_block_ends_with_it() {
    check(
        "fn f(x: f64) -> f64 { let mut s = x; for _ in 0..9 { let a = [s; 2]; s *= a[1]; } s }",
        &[Source::Gone],
    );
    check(
        "fn f(x: f64) -> f64 { let mut s = x; for _ in 0..9 { let a = [s; 2]; for j in 0..2 { s *= a[j]; } } s }",
        &[Source::BeforeLoop(1, 1)],
    );
}

/// The same where the elements are told apart.
#[track_caller]
fn check_elements(source: &str, expected: &[Source]) {
    let func = lower(source);
    let memory = Memory::new(&func);
    let mut found = Vec::new();
    each(&func.body, &mut |stmt| {
        if let Stmt::Load { dst, place } = stmt {
            found.push(memory.source_of_element(place, *dst));
        }
    });
    assert_eq!(found, expected, "{func}");
}

#[test]
fn rows_above_that_of_the_index_are_written_only() {
    check_elements(
        "fn f(a: [[f64; 9]; 9]) -> f64 { let mut a = a; for k in 0..9 { for i in k + 1..9 { for j in 0..9 { a[i][j] -= a[k][j]; } } } a[8][8] }",
        &[Source::Root, Source::Root],
    );
    check_elements(
        "fn f(a: [[f64; 9]; 9]) -> f64 { let mut a = a; for k in 0..9 { for i in k..9 { for j in 0..9 { a[i][j] -= a[k][j]; } } } a[8][8] }",
        &[Source::Gone, Source::Root],
    );
    // the index of a column says nothing of rows
    check_elements(
        "fn f(a: [[f64; 9]; 9]) -> f64 { let mut a = a; for k in 0..9 { for i in k + 1..9 { for j in 0..9 { a[j][i] -= a[k][j]; } } } a[8][8] }",
        &[Source::Gone, Source::Root],
    );
}

#[test]
fn a_loop_that_goes_down_leaves_what_is_above() {
    check_elements(
        "fn f(x: [f64; 9]) -> f64 { let mut x = x; for i in (0..9).rev() { for j in i + 1..9 { x[i] -= x[j]; } } x[0] }",
        &[Source::Root, Source::Root],
    );
    check_elements(
        "fn f(x: [f64; 9]) -> f64 { let mut x = x; for i in 0..9 { for j in i + 1..9 { x[i] -= x[j]; } } x[0] }",
        &[Source::Gone, Source::Root],
    );
}

#[test]
fn what_a_loop_chooses_is_compared_as_what_it_chooses_from() {
    let swapped = |from: &str| {
        format!(
            "fn f(x: [f64; 9]) -> f64 {{
                let mut x = x;
                let mut y = 0.0;
                for k in 0..9 {{
                    let mut best = {from};
                    for i in k + 1..9 {{ if x[i] > x[best] {{ best = i; }} }}
                    x.swap(k, best);
                    y += x[k];
                }}
                y
            }}"
        )
    };
    let all = |last| [Source::Gone, Source::Gone, last];
    check_elements(&swapped("k"), &all(Source::Root));
    check_elements(&swapped("0"), &all(Source::Gone));
}

#[test]
fn what_an_iteration_hands_on_is_of_the_one_before() {
    check_elements(
        "fn f(x: [f64; 9]) -> f64 {
            let mut x = x;
            let mut y = 0.0;
            let mut next = 0;
            for k in 0..9 { y += x[k]; x[next] *= 2.0; next = k + 1; }
            y
        }",
        &[Source::Gone, Source::Gone],
    );
}
