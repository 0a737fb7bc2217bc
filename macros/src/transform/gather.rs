//! What a loop adds to one place is summed in a variable.
//!
//! In:  a function with its backward sweep.
//! Out: the same, where a loop that adds to `p[i]`, with an `i` from outside, adds to a variable,
//!      and the sum is added to `p[i]` once. No addition waits for the store of the one before.

use super::invariant::{FixedProj, Inside, place_before, runs};
use super::reverse::prune;
use crate::ir::walk::each;
use crate::ir::{Block, Carried, Func, Kind, Loop, Origin, Proj, Stmt, Var};
use crate::rules::known;
use proc_macro2::Span;
use quote::quote;
use std::collections::BTreeSet;

pub(crate) fn gather(func: &mut Func) {
    let Some(mut pullback) = func.pullback.take() else { return };
    block(func, &mut pullback.body);
    func.pullback = Some(pullback);
}

/// Inner loops first: what they add to once is added to by the loop around them, again and again.
fn block(func: &mut Func, stmts: &mut Vec<Stmt>) {
    for mut stmt in std::mem::take(stmts) {
        for inner in stmt.blocks_mut() {
            block(func, &mut inner.stmts);
        }
        let mut after = Vec::new();
        if let Stmt::Loop(looped) = &mut stmt {
            gather_loop(func, looped, stmts, &mut after);
            let live = looped.body.yields.iter().copied().chain(looped.exit).collect();
            looped.body.stmts = prune(std::mem::take(&mut looped.body.stmts), &live);
        }
        stmts.push(stmt);
        stmts.append(&mut after);
    }
}

/// A place that is the same in every iteration, and the variable that is added to it.
struct Fixed {
    root: Var,
    path: Vec<FixedProj>,
    value: Var,
}

fn gather_loop(func: &mut Func, looped: &mut Loop, before: &mut Vec<Stmt>, after: &mut Vec<Stmt>) {
    let Some(test) = runs(looped) else { return };
    let inside = Inside::new(looped);
    let only_added = only_added(&looped.body.stmts);
    let mut fixed = Vec::new();
    looped.body.stmts.retain(|stmt| {
        let found = fixed_update(func, stmt, &inside).filter(|it| only_added.contains(&it.root));
        let is_kept = found.is_none();
        fixed.extend(found);
        is_kept
    });
    let mut then = Vec::new();
    for Fixed { root, path, value } in fixed {
        let sum = carry(func, looped, value, before);
        let place = place_before(func, root, path, &mut then);
        then.push(Stmt::Update { place, value: sum });
    }
    if then.is_empty() {
        return;
    }
    if then.iter().all(is_whole) {
        return after.append(&mut then);
    }
    let cond = func.fresh(Origin::Temporary, Kind::Plain, Span::mixed_site());
    after.push(Stmt::Plain { dst: Some(cond), code: test });
    let then = Block { stmts: then, yields: Vec::new() };
    after.push(Stmt::If { dst: Vec::new(), cond, then, otherwise: Block::default() });
}

/// Adds to a variable, where no index can be out of bounds.
fn is_whole(stmt: &Stmt) -> bool {
    matches!(stmt, Stmt::Update { place, .. }
        if place.path.iter().all(|proj| matches!(proj, Proj::Field(_))))
}

/// The memory that the statements add to and do not touch otherwise.
fn only_added(stmts: &[Stmt]) -> BTreeSet<Var> {
    let (mut added, mut touched) = (BTreeSet::new(), BTreeSet::new());
    each(stmts, &mut |stmt| match stmt {
        Stmt::Update { place, value } => {
            added.insert(place.root);
            touched.extend(place.indices().into_iter().chain([*value]));
        }
        Stmt::AddAll { into, from } => {
            added.insert(into.root);
            touched.insert(from.root);
        }
        other => {
            touched.extend(other.uses());
            touched.extend(other.defs());
        }
    });
    &added - &touched
}

fn fixed_update(func: &Func, stmt: &Stmt, inside: &Inside) -> Option<Fixed> {
    let Stmt::Update { place, value } = stmt else { return None };
    if !func.kind(*value).is_scalar() || inside.defines(place.root) {
        return None;
    }
    Some(Fixed { root: place.root, path: inside.fixed_path(place)?, value: *value })
}

/// The loop adds the value to a variable; gives the sum.
fn carry(func: &mut Func, looped: &mut Loop, value: Var, before: &mut Vec<Stmt>) -> Var {
    let (kind, span) = (func.kind(value).clone(), func.info(value).span);
    let origin = match func.info(value).origin {
        Origin::Adjoint(of) => Origin::Adjoint(of),
        _ => Origin::Named("total"),
    };
    let [init, phi, next, out] = [Origin::Temporary, origin.clone(), origin.clone(), origin]
        .map(|origin| func.fresh(origin, kind.clone(), span));
    before.push(Stmt::Const { dst: init, value: quote!(0.0) });
    let rule = known("add", 2);
    looped.body.stmts.push(Stmt::Apply { dst: next, rule, args: vec![phi, value] });
    looped.body.yields.push(next);
    looped.carried.push(Carried { phi, init, out });
    out
}

#[cfg(test)]
mod tests;
