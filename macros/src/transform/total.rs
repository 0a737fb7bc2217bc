//! Elements are summed at once.
//!
//! In:  a function with its backward sweep.
//! Out: the same, where a loop that adds `c * p[i]` or `c * p[i] * q[i]` to a variable, with a `c` from
//!      outside, leaves that to a sum over `p`, or over `p` and `q`: there, several elements are added at a time, and none waits for
//!      the one before. A sum that the function has itself, of what a tape keeps, is not computed again.

use super::invariant::Inside;
use super::reverse::prune;
use crate::ir::walk::{Touch, all_uses, each};
use crate::ir::{Carried, Float, Func, Head, Kind, Loop, Origin, Place, Proj, Stmt, Var};
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
    let known = Known { zeros, sums: sums_of_tapes(func) };
    block(func, &known, &mut pullback.body);
    func.pullback = Some(pullback);
}

struct Known {
    /// Where the numbers of elements begin.
    zeros: BTreeSet<Var>,
    /// The sums of all that is on these tapes.
    sums: Map<Var, Var>,
}

/// What the loops of the function sum up while they put it on tapes.
fn sums_of_tapes(func: &Func) -> Map<Var, Var> {
    let mut nothing = BTreeSet::new();
    let mut sums = Map::new();
    for stmt in &func.body {
        if let Stmt::Const { dst, value } = stmt
            && ["0.0", "- 0.0"].contains(&value.to_string().as_str())
        {
            nothing.insert(*dst);
        }
        let Stmt::Loop(looped) = stmt else { continue };
        if looped.exit.is_some() {
            continue;
        }
        let Head::Range { index, .. } = &looped.head else { continue };
        for (tape, value) in looped.body.stmts.iter().filter_map(|stmt| kept(func, stmt, *index)) {
            let mut carried = looped.carried.iter().zip(&looped.body.yields);
            let summed = carried.find(|(carried, next)| {
                let adds = |stmt: &Stmt| {
                    matches!(stmt, Stmt::Apply { dst, rule, args }
                    if dst == *next && rule.name == "add" && **args == [carried.phi, value])
                };
                nothing.contains(&carried.init) && looped.body.stmts.iter().any(adds)
            });
            sums.extend(summed.map(|(carried, _)| (tape, carried.out)));
        }
    }
    sums
}

/// The tape that keeps a value of each iteration, and the value.
fn kept(func: &Func, stmt: &Stmt, index: Var) -> Option<(Var, Var)> {
    let Stmt::Store { place, value } = stmt else { return None };
    let is_tape = matches!(func.info(place.root).origin, Origin::Tape(_));
    (is_tape && *place.path == [Proj::Index(index)]).then_some((place.root, *value))
}

fn block(func: &mut Func, known: &Known, stmts: &mut Vec<Stmt>) {
    for mut stmt in std::mem::take(stmts) {
        for inner in stmt.blocks_mut() {
            block(func, known, &mut inner.stmts);
        }
        let mut after = Vec::new();
        if let Stmt::Loop(looped) = &mut stmt {
            sum_up(func, known, looped, &mut after);
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

/// A product of elements of one row or two and what is the same in every iteration.
struct Term {
    row: Place,
    times: Option<Place>,
    factors: Vec<Var>,
    is_negative: bool,
}

fn sum_up(func: &mut Func, known: &Known, looped: &mut Loop, after: &mut Vec<Stmt>) {
    let Head::Range { index, lo, hi, inclusive: false, adapters } = &looped.head else { return };
    let has_steps = adapters.iter().any(|it| matches!(it, crate::ir::Adapter::StepBy(_)));
    if has_steps || !known.zeros.contains(lo) || looped.exit.is_some() {
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
            Some(term) => add(func, &carried, term, (hi, known), after),
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
    let mut term = Term { row: Place::whole(next), times: None, factors: Vec::new(), is_negative };
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
    let mut rows = rows.iter().map(|row| whole_row(func, looped, row, index));
    (term.row, term.times) = (rows.next()??, rows.next().map_or(Some(None), |row| row.map(Some))?);
    let is_float = matches!(func.kind(next), Kind::Scalar(Float::F64 | Float::F32));
    (rows.next().is_none() && (is_float || term.times.is_none())).then_some(term)
}

/// The row of which the place is element `index`, if the loop leaves it as it is.
fn whole_row(func: &Func, looped: &Loop, element: &Place, index: Var) -> Option<Place> {
    let inside = Inside::new(looped);
    let (Proj::Index(at), path) = element.path.split_last()? else { return None };
    let is_slice = path.iter().all(|proj| matches!(proj, Proj::Slice(..)));
    let is_array =
        matches!(func.kind(element.root), Kind::Array(element, _) if element.is_scalar());
    let row = Place { root: element.root, path: path.to_vec() };
    let is_fixed = [row.root].iter().chain(&row.indices()).all(|it| !inside.defines(*it));
    let mut is_written = false;
    each(&looped.body.stmts, &mut |stmt| {
        is_written |= stmt.touches().iter().any(|it| it.0 == element.root && it.1 != Touch::Read);
    });
    let is_row = *at == index && is_slice && is_array && is_fixed && !is_written;
    is_row.then_some(row)
}

/// `out = init - c * sum(p[..hi])`
fn add(
    func: &mut Func,
    carried: &Carried,
    term: Term,
    (hi, sums): (Var, &Known),
    after: &mut Vec<Stmt>,
) {
    let (kind, span) = (func.kind(carried.phi).clone(), func.info(carried.phi).span);
    let mut fresh = || func.fresh(Origin::Temporary, kind.clone(), span);
    let whole = term.row.path.is_empty() && term.times.is_none();
    let there = sums.sums.get(&term.row.root).filter(|_| whole);
    let mut sum = there.copied().unwrap_or_else(&mut fresh);
    let up_to = |mut row: Place| {
        row.path.push(Proj::Slice(None, Some(hi)));
        row
    };
    let (place, times) = (up_to(term.row), term.times.map(up_to));
    if there.is_none() {
        after.push(Stmt::SumAll { dst: sum, place, times });
    }
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
