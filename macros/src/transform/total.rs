//! Elements are summed at once.
//!
//! In:  a function with its backward sweep.
//! Out: the same, where a loop that adds `c * p[i]` to a variable, with a `c` from outside, leaves
//!      that to a sum over `p`: there, several elements are added at a time, and none waits for
//!      the one before.

use super::invariant::Inside;
use super::reverse::prune;
use crate::ir::walk::{Touch, all_uses, each};
use crate::ir::{Carried, Func, Head, Kind, Loop, Origin, Place, Proj, Stmt, Var};
use crate::map::Map;
use crate::rules::known;
use std::collections::BTreeSet;

pub(crate) fn total(func: &mut Func) {
    let Some(mut pullback) = func.pullback.take() else { return };
    let mut zeros = BTreeSet::new();
    for stmts in [&func.body, &pullback.body] {
        each(stmts, &mut |stmt| match stmt {
            Stmt::Const { dst, value } if value.to_string() == "0" => zeros.extend([*dst]),
            _ => {}
        });
    }
    block(func, &zeros, &mut pullback.body);
    func.pullback = Some(pullback);
}

fn block(func: &mut Func, zeros: &BTreeSet<Var>, stmts: &mut Vec<Stmt>) {
    for mut stmt in std::mem::take(stmts) {
        for inner in stmt.blocks_mut() {
            block(func, zeros, &mut inner.stmts);
        }
        let mut after = Vec::new();
        if let Stmt::Loop(looped) = &mut stmt {
            sum_up(func, zeros, looped, &mut after);
            let is_empty = looped.body.stmts.is_empty() && looped.carried.is_empty();
            if is_empty && looped.trips.is_none() && !after.is_empty() {
                stmts.append(&mut after);
                continue;
            }
        }
        stmts.push(stmt);
        stmts.append(&mut after);
    }
}

/// A product of one element of a row and what is the same in every iteration.
struct Term {
    row: Place,
    factors: Vec<Var>,
    is_negative: bool,
}

fn sum_up(func: &mut Func, zeros: &BTreeSet<Var>, looped: &mut Loop, after: &mut Vec<Stmt>) {
    let Head::Range { index, lo, hi, inclusive: false, adapters } = &looped.head else { return };
    let has_steps = adapters.iter().any(|it| matches!(it, crate::ir::Adapter::StepBy(_)));
    if has_steps || !zeros.contains(lo) || looped.exit.is_some() {
        return;
    }
    let (index, hi) = (*index, *hi);
    let terms: Vec<Option<Term>> =
        (0..looped.carried.len()).map(|at| term(func, looped, index, at)).collect();
    if terms.iter().all(Option::is_none) {
        return;
    }
    let carried = std::mem::take(&mut looped.carried);
    let yields = std::mem::take(&mut looped.body.yields);
    for ((carried, next), term) in carried.into_iter().zip(yields).zip(terms) {
        match term {
            Some(term) => add(func, &carried, term, hi, after),
            None => {
                looped.carried.push(carried);
                looped.body.yields.push(next);
            }
        }
    }
    let live = looped.body.yields.iter().copied().collect();
    looped.body.stmts = prune(std::mem::take(&mut looped.body.stmts), &live);
}

/// What is added to the carried variable, if all that happens to it is that.
fn term(func: &Func, looped: &Loop, index: Var, at: usize) -> Option<Term> {
    let (carried, next) = (looped.carried[at], looped.body.yields[at]);
    let inside = Inside::new(looped);
    let defs: Map<Var, &Stmt> = looped
        .body
        .stmts
        .iter()
        .flat_map(|stmt| stmt.defs().into_iter().map(move |dst| (dst, stmt)))
        .collect();
    let Stmt::Apply { rule, args, .. } = defs.get(&next)? else { return None };
    let is_negative = match rule.name {
        "add" => false,
        "sub" => true,
        _ => return None,
    };
    let uses = all_uses(&looped.body.stmts);
    let count = |var: Var| uses.iter().filter(|used| **used == var).count();
    if args[0] != carried.phi
        || args[1] == carried.phi
        || count(carried.phi) != 1
        || count(next) > 0
    {
        return None;
    }
    let mut rows = Vec::new();
    let mut term = Term { row: Place::whole(next), factors: Vec::new(), is_negative };
    let mut open = vec![args[1]];
    while let Some(var) = open.pop() {
        if !inside.defines(var) {
            term.factors.push(var);
            continue;
        }
        match defs.get(&var)? {
            Stmt::Apply { rule, args, .. } if rule.name == "mul" => open.extend(args.iter().rev()),
            Stmt::Apply { rule, args, .. } if rule.name == "neg" => {
                term.is_negative = !term.is_negative;
                open.extend(args);
            }
            Stmt::Load { place, .. } => rows.push(place.clone()),
            _ => return None,
        }
    }
    let [row] = rows.as_slice() else { return None };
    let is_element = row.path.as_slice() == [Proj::Index(index)] && !inside.defines(row.root);
    let is_array = matches!(func.kind(row.root), Kind::Array(element, _) if element.is_scalar());
    let mut is_written = false;
    each(&looped.body.stmts, &mut |stmt| {
        is_written |= stmt.touches().iter().any(|it| it.0 == row.root && it.1 != Touch::Read);
    });
    term.row = Place::whole(row.root);
    (is_element && is_array && !is_written).then_some(term)
}

/// `out = init - c * p[..hi].iter().sum()`
fn add(func: &mut Func, carried: &Carried, term: Term, hi: Var, after: &mut Vec<Stmt>) {
    let (kind, span) = (func.kind(carried.phi).clone(), func.info(carried.phi).span);
    let mut fresh = || func.fresh(Origin::Temporary, kind.clone(), span);
    let mut sum = fresh();
    let place = Place { root: term.row.root, path: vec![Proj::Slice(None, Some(hi))] };
    after.push(Stmt::SumAll { dst: sum, place });
    for factor in term.factors {
        let dst = fresh();
        // no element is no reason for a NaN where the factor is infinite
        after.push(Stmt::Apply { dst, rule: known("zero_mul", 2), args: vec![sum, factor] });
        sum = dst;
    }
    let rule = known(if term.is_negative { "sub" } else { "add" }, 2);
    after.push(Stmt::Apply { dst: carried.out, rule, args: vec![carried.init, sum] });
}

#[cfg(test)]
mod tests;
