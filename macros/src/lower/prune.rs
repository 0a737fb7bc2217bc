//! Leaves out what branches and loops hand on and nobody reads.
//!
//! In:  a lowered function.
//! Out: the same, without results of `if`, `match` and loops, constants, tuples and flags that are unused.

use super::params::is_dummy;
use crate::ir::walk::all_uses;
use crate::ir::{Func, Init, Loop, Stmt, Var};
use crate::map::Map;
use std::collections::BTreeSet;

pub(super) fn prune(func: &mut Func) {
    loop {
        let mut used: Map<Var, usize> = Map::new();
        let result = func.result.leaves();
        for var in all_uses(&func.body).into_iter().chain(result) {
            *used.entry(var).or_default() += 1;
        }
        let mut pruned = Pruned { used, same: Map::new(), has_changed: false };
        pruned.stmts(&mut func.body);
        let same = pruned.same;
        let resolve = |var: Var| {
            let mut var = var;
            while let Some(next) = same.get(&var) {
                var = *next;
            }
            var
        };
        crate::ir::walk::rename(&mut func.body, &mut |var| resolve(var));
        func.result = func.result.map(&mut |var| resolve(var));
        if !pruned.has_changed {
            return;
        }
    }
}

struct Pruned {
    used: Map<Var, usize>,
    /// Variables that are but another name of one from before.
    same: Map<Var, Var>,
    has_changed: bool,
}

impl Pruned {
    fn is_used(&self, var: Var) -> bool {
        self.used.contains_key(&var)
    }

    fn stmts(&mut self, stmts: &mut Vec<Stmt>) {
        let before = stmts.len();
        stmts.retain(|stmt| match stmt {
            Stmt::Const { dst, .. } | Stmt::Declare { dst, init: Init::Zero } => self.is_used(*dst),
            // of what type it is, only its use says
            Stmt::Plain { dst: Some(dst), code } if is_dummy(code) => self.is_used(*dst),
            Stmt::If { dst, then, otherwise, .. } => {
                !dst.is_empty() || !then.stmts.is_empty() || !otherwise.stmts.is_empty()
            }
            _ => true,
        });
        self.has_changed |= stmts.len() < before;
        for stmt in stmts {
            match stmt {
                Stmt::If { dst, then, otherwise, .. } => {
                    let keep = self.kept(dst);
                    retain(dst, &keep);
                    retain(&mut then.yields, &keep);
                    retain(&mut otherwise.yields, &keep);
                }
                Stmt::Match { dst, arms, .. } => {
                    let keep = self.kept(dst);
                    retain(dst, &keep);
                    arms.iter_mut().for_each(|arm| retain(&mut arm.body.yields, &keep));
                }
                Stmt::Loop(looped) => self.repeated(looped),
                _ => {}
            }
            for block in stmt.blocks_mut() {
                self.stmts(&mut block.stmts);
            }
        }
    }

    fn kept(&mut self, dst: &[Var]) -> Vec<bool> {
        let keep: Vec<bool> = dst.iter().map(|dst| self.is_used(*dst)).collect();
        self.has_changed |= keep.contains(&false);
        keep
    }

    fn repeated(&mut self, looped: &mut Loop) {
        let own: BTreeSet<Var> = looped.carried.iter().map(|carried| carried.phi).collect();
        let mut keep = Vec::new();
        for (carried, next) in looped.carried.iter().zip(&looped.body.yields) {
            let is_same = carried.phi == *next;
            if is_same && !own.contains(&carried.init) {
                self.same.insert(carried.phi, carried.init);
                self.same.insert(carried.out, carried.init);
            }
            keep.push(!is_same && (self.is_used(carried.phi) || self.is_used(carried.out)));
        }
        self.has_changed |= keep.contains(&false);
        retain(&mut looped.carried, &keep);
        retain(&mut looped.body.yields, &keep);
    }
}

fn retain<T>(list: &mut Vec<T>, keep: &[bool]) {
    let mut keep = keep.iter();
    list.retain(|_| keep.next().copied().unwrap_or(true));
}
