//! Fewer values on tapes: what follows from others by a little arithmetic is computed again.
//!
//! This is a minimum cut of the data flow, by improvement: a value is left out where the rest
//! gives it, and one is put in where more than one can be left out for it.

use super::Reverse;
use super::provide::View;
use super::rows::is_quotient;
use crate::ir::{Kind, Stmt, Var};
use std::collections::BTreeSet;

/// More operations than this are not repeated for one value.
const MOST_OPERATIONS: usize = 8;

impl Reverse<'_> {
    /// What is saved, and the statements that give the rest; those that are ready run again anyway.
    pub(super) fn cut(
        &self,
        view: &View,
        saved: &[Var],
        ready: &BTreeSet<usize>,
    ) -> (Vec<Var>, BTreeSet<usize>) {
        let mut kept: BTreeSet<Var> = saved.iter().copied().collect();
        let mut again = BTreeSet::new();
        self.leave_out(view, &mut kept, &mut again);
        for candidate in self.candidates(view) {
            if kept.len() < 2 {
                break;
            }
            let is_ready = view.defs.get(&candidate).is_some_and(|at| ready.contains(at));
            if is_ready || kept.contains(&candidate) {
                continue;
            }
            let (mut with, mut more) = (kept.clone(), again.clone());
            with.insert(candidate);
            self.leave_out(view, &mut with, &mut more);
            if with.len() < kept.len() {
                (kept, again) = (with, more);
            }
        }
        (view.local.iter().copied().filter(|var| kept.contains(var)).collect(), again)
    }

    /// Leaves out what the rest gives, last value first.
    fn leave_out(&self, view: &View, kept: &mut BTreeSet<Var>, again: &mut BTreeSet<usize>) {
        for var in view.local.iter().rev() {
            if !kept.remove(var) {
                continue;
            }
            let mut stmts = BTreeSet::new();
            let follows = self.follows(view, *var, kept, &mut stmts, true);
            if follows && stmts.len() <= MOST_OPERATIONS {
                again.extend(stmts);
            } else {
                kept.insert(*var);
            }
        }
    }

    /// Whether the value follows from what is kept, and by which statements.
    fn follows(
        &self,
        view: &View,
        var: Var,
        kept: &BTreeSet<Var>,
        stmts: &mut BTreeSet<usize>,
        is_first: bool,
    ) -> bool {
        if !is_first && (kept.contains(&var) || !view.is_mine(var)) {
            return true;
        }
        let Some(at) = view.defs.get(&var) else { return false };
        if stmts.contains(at) {
            return true;
        }
        if stmts.len() > MOST_OPERATIONS {
            return false;
        }
        let follows = match &view.forward[*at] {
            Stmt::Const { .. } => true,
            Stmt::Apply { dst, rule, args } => {
                !rule.is_dear
                    && !is_quotient(rule)
                    && self.is_value(*dst)
                    && args.iter().all(|arg| self.follows(view, *arg, kept, stmts, false))
            }
            Stmt::Load { place, .. } if !is_first => {
                self.is_free(view, var, 0)
                    && place.indices().iter().all(|at| self.follows(view, *at, kept, stmts, false))
            }
            Stmt::Plain { code, .. } if !is_first => {
                self.is_free(view, var, 0)
                    && code.uses.iter().all(|at| self.follows(view, *at, kept, stmts, false))
            }
            _ => false,
        };
        if follows {
            stmts.insert(*at);
        }
        follows
    }

    /// Values that may give others: those that a loop carries, and what is dear or read from memory.
    fn candidates(&self, view: &View) -> Vec<Var> {
        let is_source = |var: &Var| match view.defs.get(var).map(|at| &view.forward[*at]) {
            None | Some(Stmt::Load { .. }) => true,
            Some(Stmt::Apply { rule, .. }) => rule.is_dear || is_quotient(rule),
            Some(_) => false,
        };
        view.local
            .iter()
            .copied()
            .filter(|var| self.is_value(*var) && view.is_mine(*var) && is_source(var))
            .collect()
    }

    fn is_value(&self, var: Var) -> bool {
        matches!(self.func.kind(var), Kind::Scalar(_)) && !self.is_root(var)
    }
}
