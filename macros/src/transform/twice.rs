//! A square sends the same back twice, and sums that double what they add do it in one step.
//!
//! In:  a function with its backward sweep.
//! Out: the same, where a sum `t + t` of `t = 0.5 / y * x` is `1.0 / y * x`, and a sum of doubled
//!      terms is doubled itself: `-(a + a + b + b)` is `-2.0 * (a + b)`.

mod absorb;
mod sum;

use super::partial::temporary;
use crate::ir::walk::{self, each, resolve};
use crate::ir::{Func, Origin, Pullback, Stmt, Var};
use crate::map::Map;
use crate::rules::{Rule, known};
use proc_macro2::Literal;
use quote::quote;
use std::collections::BTreeSet;
use sum::Sum;
use syn::Lit;

pub(crate) fn twice(func: &mut Func) {
    let Some(mut pullback) = func.pullback.take() else { return };
    let facts = Facts::new(func, &pullback);
    let mut sums = Vec::new();
    sum::find(&facts, &pullback.body, &mut sums);
    let halved = absorb::absorb(func, &facts, &sums, &mut pullback);
    for sum in &mut sums {
        sum.halve(&halved);
    }
    let (better, kept): (Vec<Sum>, Vec<Sum>) =
        sums.into_iter().partition(|sum| sum.is_changed || sum.factored().is_some());
    let parts = |sums: &[Sum]| sums.iter().flat_map(|sum| sum.inner.clone()).collect();
    let (unused, used): (BTreeSet<Var>, BTreeSet<Var>) = (parts(&better), parts(&kept));
    let shorter = Shorter {
        sums: better.into_iter().map(|sum| (sum.root, sum)).collect(),
        unused: unused.difference(&used).copied().collect(),
    };
    let mut same = Map::new();
    shorter.rewrite(func, &mut pullback.body, &mut same);
    rename(&mut pullback, &same);
    func.pullback = Some(pullback);
}

/// What is known of the variables of the sweep.
struct Facts {
    applied: Map<Var, (&'static Rule, Vec<Var>)>,
    literals: Map<Var, f64>,
    uses: Map<Var, usize>,
    scalars: Vec<bool>,
}

impl Facts {
    fn new(func: &Func, pullback: &Pullback) -> Facts {
        let mut applied = Map::new();
        let mut literals = Map::new();
        each(&pullback.body, &mut |stmt| match stmt {
            Stmt::Apply { dst, rule, args } => {
                applied.insert(*dst, (*rule, args.clone()));
            }
            Stmt::Const { dst, value } => {
                if let Ok(Lit::Float(lit)) = syn::parse2(value.clone())
                    && let Ok(value) = lit.base10_parse()
                {
                    literals.insert(*dst, value);
                }
            }
            _ => {}
        });
        let uses = pullback.use_counts();
        let scalars = func.vars.iter().map(|info| info.kind.is_scalar()).collect();
        Facts { applied, literals, uses, scalars }
    }

    fn uses(&self, var: Var) -> usize {
        self.uses.get(&var).copied().unwrap_or(0)
    }
}

/// The sums that are written anew.
struct Shorter {
    sums: Map<Var, Sum>,
    /// Their parts, which no other sum has.
    unused: BTreeSet<Var>,
}

impl Shorter {
    fn rewrite(&self, func: &mut Func, stmts: &mut Vec<Stmt>, same: &mut Map<Var, Var>) {
        for mut stmt in std::mem::take(stmts) {
            for block in stmt.blocks_mut() {
                self.rewrite(func, &mut block.stmts, same);
            }
            match &stmt {
                Stmt::Apply { dst, .. } if self.unused.contains(dst) => {}
                Stmt::Apply { dst, .. } if self.sums.contains_key(dst) => {
                    let sum = self.sums[dst].write(&mut Writer { func, stmts });
                    if sum != *dst {
                        same.insert(*dst, sum);
                        name_after(func, sum, *dst);
                    }
                }
                _ => stmts.push(stmt),
            }
        }
    }
}

/// A temporary that takes the place of a variable takes its name.
fn name_after(func: &mut Func, temporary: Var, var: Var) {
    if matches!(func.info(temporary).origin, Origin::Temporary) {
        func.vars[temporary.0].origin = func.info(var).origin.clone();
    }
}

/// Adds statements to a block.
struct Writer<'a> {
    func: &'a mut Func,
    stmts: &'a mut Vec<Stmt>,
}

impl Writer<'_> {
    fn temporary(&mut self, like: Var) -> Var {
        temporary(self.func, like)
    }

    fn literal(&mut self, like: Var, value: f64) -> Var {
        let dst = self.temporary(like);
        let value = Literal::f64_unsuffixed(value);
        self.stmts.push(Stmt::Const { dst, value: quote!(#value) });
        dst
    }

    fn apply(&mut self, dst: Var, name: &str, args: &[Var]) {
        self.stmts.push(Stmt::Apply { dst, rule: known(name, args.len()), args: args.to_vec() });
    }
}

fn rename(pullback: &mut Pullback, same: &Map<Var, Var>) {
    walk::rename(&mut pullback.body, &mut |var| resolve(same, var));
    for tree in pullback.results.values_mut() {
        *tree = tree.map(&mut |var| resolve(same, var));
    }
}

#[cfg(test)]
mod tests;
