//! Which variables are one `let mut` in Rust.
//!
//! A loop's variable before, during and after an iteration are one, and so is what a branch or
//! an inner loop makes of it, provided that nobody reads the old value after that:
//! `if c { s += x; }` and not `let s_1 = if c { s + x } else { s }; s = s_1;`.

use crate::ir::{Block, Func, Loop, Origin, Stmt, Var, walk};
use crate::map::Map;
use proc_macro2::Ident;

/// What a variable is one with, step by step towards the variable that is declared. The
/// sweeps are apart: one may define again what the other did.
pub(super) fn merged(func: &Func, sweep: &[Stmt]) -> Map<Var, Var> {
    let mut merged = Map::new();
    walk::each(sweep, &mut |stmt| {
        if let Stmt::Loop(looped) = stmt {
            merge_loop(func, looped, &mut merged);
        }
    });
    merged
}

fn merge_loop(func: &Func, looped: &Loop, merged: &mut Map<Var, Var>) {
    for (carried, next) in looped.carried.iter().zip(&looped.body.yields) {
        merged.insert(carried.out, carried.phi);
        if looped.exit != Some(carried.phi) {
            merge_next(func, &looped.body, carried.phi, *next, merged);
        }
    }
}

/// Makes the value that a block yields one with the variable that it is assigned to.
fn merge_next(func: &Func, block: &Block, target: Var, next: Var, merged: &mut Map<Var, Var>) {
    if merged.contains_key(&next) && !is_loop_result(block, next) {
        return;
    }
    let Some(at) = block.stmts.iter().position(|stmt| stmt.defs().contains(&next)) else { return };
    let is_read_after =
        walk::all_uses(&block.stmts[at + 1..]).contains(&target) || block.yields.contains(&target);
    if is_read_after || differ(func, target, next) {
        return;
    }
    match &block.stmts[at] {
        Stmt::If { dst, then, otherwise, .. } => {
            merge_arms(func, dst, &[then, otherwise], target, next, merged)
        }
        Stmt::Match { dst, arms, .. } => {
            let arms: Vec<_> = arms.iter().map(|arm| &arm.body).collect();
            merge_arms(func, dst, &arms, target, next, merged);
        }
        Stmt::Loop(inner) => {
            let uses = walk::all_uses(&block.stmts[at..=at]);
            let is_read_inside = uses.iter().filter(|used| **used == target).count() > 1;
            let goes_on =
                inner.carried.iter().find(|carried| carried.out == next && carried.init == target);
            if let Some(carried) = goes_on.filter(|_| !is_read_inside) {
                merged.insert(carried.phi, target);
            }
        }
        _ => {}
    }
}

fn merge_arms(
    func: &Func,
    dst: &[Var],
    arms: &[&Block],
    target: Var,
    next: Var,
    merged: &mut Map<Var, Var>,
) {
    let Some(nth) = dst.iter().position(|dst| *dst == next) else { return };
    merged.insert(next, target);
    for arm in arms {
        if let Some(value) = arm.yields.get(nth) {
            merge_next(func, arm, target, *value, merged);
        }
    }
}

/// The user has two names for them.
fn differ(func: &Func, a: Var, b: Var) -> bool {
    matches!((label(func, a), label(func, b)), (Some(a), Some(b)) if a != b)
}

fn label(func: &Func, var: Var) -> Option<&Ident> {
    match &func.info(var).origin {
        Origin::User(name) | Origin::Pullback(name) => Some(name),
        Origin::Adjoint(of)
        | Origin::Tangent(of)
        | Origin::Again(of)
        | Origin::Tape(of)
        | Origin::Snapshot(of) => label(func, *of),
        Origin::Temporary | Origin::Named(_) => None,
    }
}

/// The result of a loop is one with what the loop carries from the beginning.
fn is_loop_result(block: &Block, var: Var) -> bool {
    block.stmts.iter().any(|stmt| matches!(stmt, Stmt::Loop(inner) if inner.carried.iter().any(|carried| carried.out == var)))
}
