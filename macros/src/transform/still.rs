//! What does nothing where a number is zero.

use crate::ir::{Block, Code, Func, Kind, Loop, Origin, Stmt, Var};
use crate::map::Map;
use crate::names;
use proc_macro2::Span;
use quote::quote;
use std::collections::BTreeSet;

/// What is zero.
#[derive(Clone, Default)]
pub(super) struct Zeros {
    pub(super) vars: BTreeSet<Var>,
    /// Memory all of which is zero.
    pub(super) memory: BTreeSet<Var>,
    /// What loops end with and nobody reads.
    pub(super) unread: BTreeSet<Var>,
}

impl Zeros {
    pub(super) fn of(vars: impl IntoIterator<Item = Var>) -> Zeros {
        Zeros { vars: vars.into_iter().collect(), ..Zeros::default() }
    }
}

/// The loop leaves everything as it is where these are zero.
pub(super) fn adds_nothing(looped: &Loop, zeros: &mut Zeros) -> bool {
    if looped.exit.is_some() || looped.trips.is_some() {
        return false;
    }
    let phis = looped.carried.iter().map(|carried| carried.phi);
    let mut sums: Map<Var, Var> = phis.map(|phi| (phi, phi)).collect();
    let is_still = looped.body.stmts.iter().all(|stmt| adds_zero(stmt, zeros, &mut sums));
    is_still
        && looped.carried.iter().zip(&looped.body.yields).all(|(carried, next)| {
            sums.get(next) == Some(&carried.phi) || zeros.unread.contains(&carried.out)
        })
}

/// The statement changes nothing; `sums` are the variables that are what an iteration began with, and which of that.
fn adds_zero(stmt: &Stmt, zeros: &mut Zeros, sums: &mut Map<Var, Var>) -> bool {
    match stmt {
        Stmt::Const { dst, value } => {
            if value.to_string() == "0.0" {
                zeros.vars.insert(*dst);
            }
            true
        }
        Stmt::Load { dst, place } => {
            if zeros.memory.contains(&place.root) {
                zeros.vars.insert(*dst);
            }
            true
        }
        Stmt::SumAll { dst, place, times } => {
            if [place].into_iter().chain(times).any(|place| zeros.memory.contains(&place.root)) {
                zeros.vars.insert(*dst);
            }
            true
        }
        Stmt::Plain { dst, code } => dst.is_some() && code.pure,
        Stmt::Update { value, .. } => zeros.vars.contains(value),
        Stmt::Apply { dst, rule, args } => {
            let is_zero = |arg: &Var| zeros.vars.contains(arg);
            let vanishes = match rule.name {
                "mul" | "zero_mul" | "strong_mul" => args.iter().any(is_zero),
                "add" | "sub" | "neg" => args.iter().all(is_zero),
                "div" => is_zero(&args[0]),
                _ => false,
            };
            let stays = matches!(rule.name, "add" | "sub") && args.get(1).is_some_and(is_zero);
            if vanishes {
                zeros.vars.insert(*dst);
            } else if let Some(phi) = sums.get(&args[0]).copied().filter(|_| stays) {
                sums.insert(*dst, phi);
            }
            true
        }
        Stmt::Loop(inner) => {
            let is_still = adds_nothing(inner, zeros);
            for carried in &inner.carried {
                if zeros.vars.contains(&carried.init) {
                    zeros.vars.insert(carried.out);
                } else if let Some(phi) = sums.get(&carried.init).copied() {
                    sums.insert(carried.out, phi);
                }
            }
            is_still
        }
        Stmt::If { dst, then, otherwise, .. } => {
            let mut arms = [then, otherwise].into_iter().flat_map(|arm| &arm.stmts);
            let is_still = arms.all(|stmt| adds_zero(stmt, zeros, sums));
            for (dst, yields) in dst.iter().zip(then.yields.iter().zip(&otherwise.yields)) {
                let phis = (sums.get(yields.0).copied(), sums.get(yields.1).copied());
                if [yields.0, yields.1].into_iter().all(|it| zeros.vars.contains(it)) {
                    zeros.vars.insert(*dst);
                } else if let (Some(phi), Some(other)) = phis
                    && phi == other
                {
                    sums.insert(*dst, phi);
                }
            }
            is_still
        }
        _ => false,
    }
}

/// `if number != 0.0 { loop }`
pub(super) fn guarded(
    func: &mut Func,
    mut looped: Loop,
    (number, unread): (Var, &BTreeSet<Var>),
    before: &mut Vec<Stmt>,
) -> Stmt {
    let span = Span::mixed_site();
    let cond = func.fresh(Origin::Temporary, Kind::Plain, span);
    let name = names::placeholder(number, span);
    let code = Code { tokens: quote!(#name != 0.0), uses: vec![number], pure: true };
    before.push(Stmt::Plain { dst: Some(cond), code });
    let (mut dst, mut otherwise, mut then) = (Vec::new(), Block::default(), Block::default());
    for carried in looped.carried.iter_mut().filter(|carried| !unread.contains(&carried.out)) {
        let info = func.info(carried.out).clone();
        let out = func.fresh(info.origin, info.kind, info.span);
        dst.push(std::mem::replace(&mut carried.out, out));
        otherwise.yields.push(carried.init);
        then.yields.push(out);
    }
    then.stmts.push(Stmt::Loop(looped));
    Stmt::If { dst, cond, then, otherwise }
}
