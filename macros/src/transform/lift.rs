//! An element that a loop reads in every iteration is loaded before it.
//!
//! In:  a lowered function.
//! Out: the same, where a loop that reads `p[k]`, with a `k` from outside, and writes to other elements of `p` has it from a
//!      variable. So the backward sweep keeps it once for the loop, and not for each iteration.

use super::invariant::{FixedProj, Inside, place_before, runs};
use crate::analysis::memory::{Memory, Source};
use crate::ir::{Block, Func, Kind, Loop, Origin, Place, Stmt, Var};
use proc_macro2::Span;
use quote::quote;
use std::collections::BTreeSet;

pub(crate) fn lift(mut func: Func) -> Func {
    let mut found = BTreeSet::new();
    find(&func, &Memory::new(&func), &func.body, &mut found);
    if found.is_empty() {
        return func;
    }
    let mut body = std::mem::take(&mut func.body);
    block(&mut func, &found, &mut body);
    func.body = body;
    func
}

/// The variables that have such elements, of memory that changes later.
fn find(func: &Func, memory: &Memory, stmts: &[Stmt], found: &mut BTreeSet<Var>) {
    for stmt in stmts {
        for (inner, _) in stmt.blocks() {
            find(func, memory, &inner.stmts, found);
        }
        let Stmt::Loop(looped) = stmt else { continue };
        if looped.exit.is_some() || runs(looped).is_none() {
            continue;
        }
        let inside = Inside::new(looped);
        for stmt in &looped.body.stmts {
            match stmt {
                // what it does would come after the load
                Stmt::Plain { code, .. } if !code.pure => break,
                Stmt::Load { dst, place }
                    if func.kind(*dst).is_scalar()
                        && !inside.defines(place.root)
                        && inside.fixed_path(place).is_some()
                        && memory.source_of_element(place, *dst) != Source::Root
                        && memory.is_fixed_in_loop(place, *dst) =>
                {
                    found.insert(*dst);
                }
                _ => {}
            }
        }
    }
}

fn block(func: &mut Func, found: &BTreeSet<Var>, stmts: &mut Vec<Stmt>) {
    for mut stmt in std::mem::take(stmts) {
        for inner in stmt.blocks_mut() {
            block(func, found, &mut inner.stmts);
        }
        if let Stmt::Loop(looped) = &mut stmt {
            lift_from(func, found, looped, stmts);
        }
        stmts.push(stmt);
    }
}

/// `let v = if lo < hi { p[k] } else { 0.0 };`
fn lift_from(func: &mut Func, found: &BTreeSet<Var>, looped: &mut Loop, before: &mut Vec<Stmt>) {
    let inside = Inside::new(looped);
    let mut lifted: Vec<(Var, Var, Vec<FixedProj>)> = Vec::new();
    looped.body.stmts.retain(|stmt| match stmt {
        Stmt::Load { dst, place } if found.contains(dst) => {
            let path = inside.fixed_path(place);
            lifted.extend(path.map(|path| (*dst, place.root, path)));
            false
        }
        _ => true,
    });
    let Some(test) = runs(looped).filter(|_| !lifted.is_empty()) else { return };
    let span = Span::mixed_site();
    let cond = func.fresh(Origin::Temporary, Kind::Plain, span);
    before.push(Stmt::Plain { dst: Some(cond), code: test });
    let (mut dst, mut then, mut otherwise) = (Vec::new(), Block::default(), Block::default());
    for (var, root, path) in lifted {
        let [loaded, zero] = [(); 2].map(|()| {
            let kind = func.kind(var).clone();
            func.fresh(Origin::Temporary, kind, span)
        });
        let place: Place = place_before(func, root, path, &mut then.stmts);
        then.stmts.push(Stmt::Load { dst: loaded, place });
        otherwise.stmts.push(Stmt::Const { dst: zero, value: quote!(0.0) });
        then.yields.push(loaded);
        otherwise.yields.push(zero);
        dst.push(var);
    }
    before.push(Stmt::If { dst, cond, then, otherwise });
}

#[cfg(test)]
mod tests;
