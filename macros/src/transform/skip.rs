//! What a selection has not chosen is not gone back to.
//!
//! In:  a function with its backward sweep.
//! Out: the same, where a loop that does nothing but add products of a number `d` is passed over if
//!      `d` is zero because a `max` or `min` chose the other operand.

use crate::ir::{Block, Carried, Code, Float, Func, Kind, Loop, Origin, Stmt, Var};
use crate::map::Map;
use crate::names;
use proc_macro2::Span;
use quote::quote;
use std::collections::BTreeSet;

pub(crate) fn skip(func: &mut Func) {
    let Some(mut pullback) = func.pullback.take() else { return };
    block(func, &mut pullback.body);
    func.pullback = Some(pullback);
}

fn block(func: &mut Func, stmts: &mut Vec<Stmt>) {
    let mut chosen = Chosen::default();
    for mut stmt in std::mem::take(stmts) {
        for inner in stmt.blocks_mut() {
            block(func, &mut inner.stmts);
        }
        chosen.note(func, &stmt);
        stmt = match stmt {
            Stmt::Loop(looped) => match chosen.passes_over(&looped) {
                Some(choice) => guarded(func, looped, choice, stmts),
                None => Stmt::Loop(looped),
            },
            other => other,
        };
        stmts.push(stmt);
    }
}

/// The numbers that a selection may have left at zero.
#[derive(Default)]
struct Chosen {
    /// Whether an operand was chosen, as 0 or 1.
    choices: BTreeSet<Var>,
    /// The choice that a number is a multiple of.
    multiples: Map<Var, Var>,
}

impl Chosen {
    fn note(&mut self, func: &Func, stmt: &Stmt) {
        let Stmt::Apply { dst, rule, args } = stmt else { return };
        match rule.name {
            "max_first" | "max_second" | "min_first" | "min_second"
                if matches!(func.kind(*dst), Kind::Scalar(Float::F64 | Float::F32)) =>
            {
                self.choices.insert(*dst);
            }
            "mul" | "zero_mul" | "strong_mul" | "neg" => {
                let of = |arg: &Var| match self.choices.contains(arg) {
                    true => Some(*arg),
                    false => self.multiples.get(arg).copied(),
                };
                if let Some(choice) = args.iter().find_map(of) {
                    self.multiples.insert(*dst, choice);
                }
            }
            _ => {}
        }
    }

    /// The choice without which the loop does nothing.
    fn passes_over(&self, looped: &Loop) -> Option<Var> {
        let (uses, mut found) = (looped.body.stmts.iter().flat_map(Stmt::uses), Map::new());
        for used in uses {
            if let Some(choice) = self.multiples.get(&used) {
                found.entry(*choice).or_insert_with(BTreeSet::new).insert(used);
            }
        }
        let does_nothing = |zeros: &BTreeSet<Var>| adds_nothing(looped, &mut zeros.clone());
        found.into_iter().find(|(_, zeros)| does_nothing(zeros)).map(|(choice, _)| choice)
    }
}

/// The loop leaves everything as it is where these are zero.
pub(super) fn adds_nothing(looped: &Loop, zeros: &mut BTreeSet<Var>) -> bool {
    if looped.exit.is_some() || looped.trips.is_some() {
        return false;
    }
    let mut sums: BTreeSet<Var> = looped.carried.iter().map(|carried| carried.phi).collect();
    let is_still = looped.body.stmts.iter().all(|stmt| adds_zero(stmt, zeros, &mut sums));
    is_still && looped.body.yields.iter().all(|next| sums.contains(next))
}

/// The statement changes nothing; `sums` are the variables that are what the loop began with.
fn adds_zero(stmt: &Stmt, zeros: &mut BTreeSet<Var>, sums: &mut BTreeSet<Var>) -> bool {
    match stmt {
        Stmt::Const { dst, value } => {
            if value.to_string() == "0.0" {
                zeros.insert(*dst);
            }
            true
        }
        Stmt::Load { .. } => true,
        Stmt::Plain { dst, code } => dst.is_some() && code.pure,
        Stmt::Update { value, .. } => zeros.contains(value),
        Stmt::Apply { dst, rule, args } => {
            let is_zero = |arg: &Var| zeros.contains(arg);
            let vanishes = match rule.name {
                "mul" | "zero_mul" | "strong_mul" => args.iter().any(is_zero),
                "add" | "sub" | "neg" => args.iter().all(is_zero),
                "div" => is_zero(&args[0]),
                _ => false,
            };
            let stays = matches!(rule.name, "add" | "sub") && sums.contains(&args[0]);
            if vanishes {
                zeros.insert(*dst);
            } else if stays && is_zero(&args[1]) {
                sums.insert(*dst);
            }
            true
        }
        Stmt::Loop(inner) => {
            let is_still = adds_nothing(inner, zeros);
            for carried in &inner.carried {
                if zeros.contains(&carried.init) {
                    zeros.insert(carried.out);
                } else if sums.contains(&carried.init) {
                    sums.insert(carried.out);
                }
            }
            is_still
        }
        _ => false,
    }
}

/// `if choice != 0.0 { loop }`
fn guarded(func: &mut Func, mut looped: Loop, choice: Var, before: &mut Vec<Stmt>) -> Stmt {
    let span = Span::mixed_site();
    let cond = func.fresh(Origin::Temporary, Kind::Plain, span);
    let name = names::placeholder(choice, span);
    let code = Code { tokens: quote!(#name != 0.0), uses: vec![choice], pure: true };
    before.push(Stmt::Plain { dst: Some(cond), code });
    let mut dst = Vec::new();
    for carried in &mut looped.carried {
        let info = func.info(carried.out).clone();
        dst.push(std::mem::replace(
            &mut carried.out,
            func.fresh(info.origin, info.kind, info.span),
        ));
    }
    let yields = |of: fn(&Carried) -> Var| looped.carried.iter().map(of).collect();
    let otherwise = Block { stmts: Vec::new(), yields: yields(|carried| carried.init) };
    let then_yields = yields(|carried| carried.out);
    let then = Block { stmts: vec![Stmt::Loop(looped)], yields: then_yields };
    Stmt::If { dst, cond, then, otherwise }
}

#[cfg(test)]
mod tests;
