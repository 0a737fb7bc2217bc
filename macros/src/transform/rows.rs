//! Elements beside each other are read from a slice.
//!
//! In:  a function with its backward sweep.
//! Out: the same, where a loop over `i` that reads or writes `p[base + i]` in every iteration says
//!      `p[base..end][i]`. That the slice is there is tested once, before the loop, and then no
//!      element needs a test: this is what lets the compiler work on several elements at a time.

use super::invariant::Inside;
use super::reverse::prune;
use crate::ir::{Code, Form, Func, Head, Kind, Loop, Origin, Place, Proj, Stmt, Var};
use crate::map::Map;
use crate::names;
use proc_macro2::Span;
use quote::quote;

pub(crate) fn rows(func: &mut Func) {
    let Some(mut pullback) = func.pullback.take() else { return };
    block(func, &mut pullback.body);
    func.pullback = Some(pullback);
}

fn block(func: &mut Func, stmts: &mut Vec<Stmt>) {
    for mut stmt in std::mem::take(stmts) {
        for inner in stmt.blocks_mut() {
            block(func, &mut inner.stmts);
        }
        if let Stmt::Loop(looped) = &mut stmt {
            slice(func, looped, stmts);
            let live = looped.body.yields.iter().copied().chain(looped.exit).collect();
            looped.body.stmts = prune(std::mem::take(&mut looped.body.stmts), &live);
        }
        stmts.push(stmt);
    }
}

fn slice(func: &mut Func, looped: &mut Loop, before: &mut Vec<Stmt>) {
    let Head::Range { hi, inclusive: false, adapters, .. } = &looped.head else { return };
    let hi = *hi;
    if adapters.iter().any(|adapter| matches!(adapter, crate::ir::Adapter::StepBy(_))) {
        return;
    }
    let inside = Inside::new(looped);
    let index = match &looped.head {
        Head::Range { index, .. } => *index,
        _ => return,
    };
    let mut bounds = Map::new();
    for stmt in &mut looped.body.stmts {
        let (Stmt::Load { place, .. } | Stmt::Update { place, .. } | Stmt::Store { place, .. }) =
            stmt
        else {
            continue;
        };
        let Some(base) = base(func, place, &inside) else { continue };
        let (lo, end) =
            bounds.entry(base.tokens.to_string()).or_insert_with(|| bound(func, &base, hi, before));
        place.path.pop();
        place.path.extend([Proj::Slice(Some(*lo), Some(*end)), Proj::Index(index)]);
    }
}

/// `base` where the place is `p[base + i]`.
fn base(func: &Func, place: &Place, inside: &Inside) -> Option<Code> {
    let (Proj::Index(at), path) = place.path.split_last()? else { return None };
    let is_array = matches!(func.kind(place.root), Kind::Array(_, Form::Slice | Form::Vec));
    let is_fixed = path.is_empty() && !inside.defines(place.root);
    if !(is_array && is_fixed) {
        return None;
    }
    // a difference may be less than zero where the loop does not run at all
    inside.base(*at)?.filter(|base| !base.tokens.to_string().contains('-'))
}

/// `base` and `base + hi`
fn bound(func: &mut Func, base: &Code, hi: Var, before: &mut Vec<Stmt>) -> (Var, Var) {
    let span = Span::mixed_site();
    let mut plain = |func: &mut Func, name, code: Code| {
        let dst = func.fresh(Origin::Named(name), Kind::Plain, span);
        before.push(Stmt::Plain { dst: Some(dst), code });
        dst
    };
    let lo = plain(func, "start", base.clone());
    let (start, end) = (names::placeholder(lo, span), names::placeholder(hi, span));
    let code = Code { tokens: quote!(#start + #end), uses: vec![lo, hi], pure: true };
    (lo, plain(func, "end", code))
}

#[cfg(test)]
mod tests;
