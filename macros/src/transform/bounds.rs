//! Bounds are tested once.
//!
//! In:  a function with its backward sweep.
//! Out: the same, where a loop of arithmetic over `i` says `p[..end + 1][i + 1]` for `p[i + 1]`: then
//!      the compiler tests before the loop that all elements are there, and works on several at a time.

use super::slide::distances;
use crate::ir::walk::each;
use crate::ir::{
    Adapter, Code, Form, Func, Head, Init, Kind, Loop, Origin, Place, Proj, Stmt, Var,
};
use crate::map::Map;
use crate::names;
use proc_macro2::{Literal, Span};
use quote::quote;

pub(crate) fn bounds(func: &mut Func) {
    let Some(mut pullback) = func.pullback.take() else { return };
    let mut lengths = Map::new();
    for stmts in [&func.body, &pullback.body] {
        each(stmts, &mut |stmt| lengths.extend(length(stmt)));
    }
    block(func, &lengths, &mut pullback.body);
    func.pullback = Some(pullback);
}

/// What the statement says of the length of some memory: the memory and the variable, either way round.
fn length(stmt: &Stmt) -> Vec<((Var, Var), ())> {
    match stmt {
        Stmt::Declare { dst, init: Init::Repeat(_, len) | Init::Zeros(len) } => {
            vec![((*dst, *len), ())]
        }
        Stmt::Plain { dst: Some(dst), code: Code { tokens, uses, .. } } if uses.len() == 1 => {
            let root = names::placeholder(uses[0], Span::mixed_site());
            let is_length = tokens.to_string() == quote!(#root.len()).to_string();
            is_length.then_some(((uses[0], *dst), ())).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

fn block(func: &mut Func, lengths: &Map<(Var, Var), ()>, stmts: &mut Vec<Stmt>) {
    for mut stmt in std::mem::take(stmts) {
        for inner in stmt.blocks_mut() {
            block(func, lengths, &mut inner.stmts);
        }
        if let Stmt::Loop(looped) = &mut stmt
            && is_arithmetic(looped)
        {
            slice(func, lengths, looped, stmts);
        }
        stmts.push(stmt);
    }
}

/// Iterations that the compiler can take several at a time.
fn is_arithmetic(looped: &Loop) -> bool {
    let is_simple = |stmt: &Stmt| match stmt {
        Stmt::Const { .. } | Stmt::Load { .. } | Stmt::Update { .. } | Stmt::Store { .. } => true,
        Stmt::Apply { rule, .. } => !rule.is_dear,
        Stmt::Plain { dst, code } => dst.is_some() && code.pure,
        _ => false,
    };
    looped.carried.is_empty() && looped.exit.is_none() && looped.body.stmts.iter().all(is_simple)
}

fn slice(
    func: &mut Func,
    lengths: &Map<(Var, Var), ()>,
    looped: &mut Loop,
    before: &mut Vec<Stmt>,
) {
    let Head::Range { index, hi, inclusive: false, adapters, .. } = &looped.head else { return };
    let (index, hi) = (*index, *hi);
    if adapters.iter().any(|adapter| matches!(adapter, Adapter::StepBy(_))) {
        return;
    }
    let distances = distances(index, &looped.body.stmts);
    let mut ends = Map::new();
    let mut inside = Vec::new();
    for stmt in &mut looped.body.stmts {
        let (Stmt::Load { place, .. } | Stmt::Update { place, .. } | Stmt::Store { place, .. }) =
            stmt
        else {
            continue;
        };
        let Some((at, distance)) = neighbour(func, place, &distances) else { continue };
        if distance <= 0 && lengths.contains_key(&(place.root, hi)) {
            continue;
        }
        let end = *ends.entry(distance).or_insert_with(|| {
            // less than zero where the loop does not run at all
            let stmts = if distance < 0 { &mut inside } else { &mut *before };
            end(func, hi, distance, stmts)
        });
        place.path = vec![Proj::Slice(None, Some(end)), Proj::Index(at)];
    }
    looped.body.stmts.splice(0..0, inside);
}

/// The index and its distance from that of the loop, where the place is `p[i + 1]`.
fn neighbour(func: &Func, place: &Place, distances: &Map<Var, i64>) -> Option<(Var, i64)> {
    let [Proj::Index(at)] = place.path.as_slice() else { return None };
    let is_row = matches!(func.kind(place.root), Kind::Array(element, Form::Slice | Form::Vec) if element.is_scalar());
    is_row.then_some((*at, *distances.get(at)?))
}

/// `end + 1`
fn end(func: &mut Func, hi: Var, distance: i64, stmts: &mut Vec<Stmt>) -> Var {
    if distance == 0 {
        return hi;
    }
    let span = Span::mixed_site();
    let (name, by) = (names::placeholder(hi, span), Literal::i64_unsuffixed(distance.abs()));
    let tokens = if distance > 0 { quote!(#name + #by) } else { quote!(#name - #by) };
    let dst = func.fresh(Origin::Named("end"), Kind::Plain, span);
    stmts.push(Stmt::Plain { dst: Some(dst), code: Code { tokens, uses: vec![hi], pure: true } });
    dst
}

#[cfg(test)]
mod tests;
