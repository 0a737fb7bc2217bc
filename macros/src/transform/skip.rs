//! What a selection has not chosen is not gone back to.
//!
//! In:  a function with its backward sweep.
//! Out: the same, where a loop that does nothing but add products of a number `d` is passed over if
//!      `d` is zero because a `max` or `min` chose the other operand.

use super::still::{Zeros, adds_nothing, guarded};
use crate::ir::{Float, Func, Kind, Loop, Stmt, Var};
use crate::map::Map;
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
                Some(choice) => guarded(func, looped, (choice, &BTreeSet::new()), stmts),
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
        let does_nothing =
            |zeros: &BTreeSet<Var>| adds_nothing(looped, &mut Zeros::of(zeros.iter().copied()));
        found.into_iter().find(|(_, zeros)| does_nothing(zeros)).map(|(choice, _)| choice)
    }
}

#[cfg(test)]
mod tests;
