//! Nothing is kept that nobody reads.
//!
//! In:  a function with its backward sweep.
//! Out: the same, without what the sweep reads and does not use, and without the tapes that it does
//!      not read then: the tangent of a value whose partial is constant, for one.

use super::reverse::prune;
use crate::ir::walk::{Touch, all_uses, each};
use crate::ir::{Func, Head, Origin, Stmt, Tree, Var};
use std::collections::BTreeSet;

pub(crate) fn unread(func: &mut Func) {
    let Some(mut pullback) = func.pullback.take() else { return };
    let mut forward = std::mem::take(&mut func.body);
    prune_inside(&mut pullback.body);
    let live = pullback.results.values().flat_map(Tree::leaves).collect();
    pullback.body = prune(pullback.body, &live);
    drop_tapes(func, &mut forward, &mut pullback.body);
    func.body = forward;
    func.pullback = Some(pullback);
}

fn prune_inside(stmts: &mut [Stmt]) {
    for stmt in stmts {
        let mut live = BTreeSet::new();
        if let Stmt::Loop(looped) = stmt {
            live.extend(looped.exit);
            if let Head::While { before, cond } = &looped.head {
                live.extend(all_uses(before).into_iter().chain([*cond]));
            }
        }
        for block in stmt.blocks_mut() {
            prune_inside(&mut block.stmts);
            let live = live.iter().chain(&block.yields).copied().collect();
            block.stmts = prune(std::mem::take(&mut block.stmts), &live);
        }
    }
}

/// Nothing is written to tapes that are not read any more.
pub(super) fn drop_tapes(func: &Func, forward: &mut Vec<Stmt>, backward: &mut Vec<Stmt>) {
    let is_tape = |var: &Var| match func.info(*var).origin {
        Origin::Tape(_) => true,
        Origin::Tangent(of) => matches!(func.info(of).origin, Origin::Tape(_)),
        _ => false,
    };
    let mut read = BTreeSet::new();
    for stmts in [&*forward, backward] {
        each(stmts, &mut |stmt| match stmt {
            Stmt::Pop { tape, .. } => read.extend([*tape]),
            // how long it is counts only if something else is read
            Stmt::Shrink { .. } | Stmt::Plain { .. } => {}
            stmt => read.extend(
                stmt.touches()
                    .into_iter()
                    .filter(|(_, touch)| *touch == Touch::Read)
                    .map(|(root, _)| root),
            ),
        });
    }
    let is_dead = |var: &Var| is_tape(var) && !read.contains(var);
    for stmts in [&mut *forward, backward] {
        remove(stmts, &|stmt| match stmt {
            Stmt::Store { place, .. } => is_dead(&place.root),
            Stmt::Push { tape, .. } | Stmt::Grow { tape, .. } | Stmt::Shrink { tape, .. } => {
                is_dead(tape)
            }
            Stmt::Declare { dst, .. } => is_dead(dst),
            Stmt::Plain { dst: None, code } => code.uses.first().is_some_and(is_dead),
            _ => false,
        });
    }
    remove_unused(func, forward, backward);
}

/// The bounds of tapes that are gone.
fn remove_unused(func: &Func, forward: &mut Vec<Stmt>, backward: &mut Vec<Stmt>) {
    loop {
        let used: BTreeSet<Var> = all_uses(forward).into_iter().chain(all_uses(backward)).collect();
        let is_unused = |stmt: &Stmt| match stmt {
            Stmt::Plain { dst: Some(dst), code } => {
                let is_ours = matches!(func.info(*dst).origin, Origin::Named(_));
                is_ours && code.pure && !used.contains(dst)
            }
            _ => false,
        };
        if !(remove(forward, &is_unused) | remove(backward, &is_unused)) {
            return;
        }
    }
}

pub(super) fn remove(stmts: &mut Vec<Stmt>, is_gone: &impl Fn(&Stmt) -> bool) -> bool {
    let before = stmts.len();
    stmts.retain(|stmt| !is_gone(stmt));
    let mut removed = stmts.len() != before;
    for block in stmts.iter_mut().flat_map(Stmt::blocks_mut) {
        removed |= remove(&mut block.stmts, is_gone);
    }
    removed
}
