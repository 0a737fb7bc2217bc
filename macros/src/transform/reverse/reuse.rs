//! What the forward sweep computes is not computed again, where it is dear.

use super::Reverse;
use crate::ir::walk::rename;
use crate::ir::{Block, Stmt, Var};
use crate::map::Map;
use std::collections::BTreeSet;

impl Reverse<'_> {
    /// A dear operation of the backward block that is one of the forward block's, too, has its
    /// result; and in a loop a cosine moves to the sine of the same, which costs little more than one of them.
    /// Gives what has been replaced by what.
    pub(super) fn reuse(
        &mut self,
        forward: &mut Vec<Stmt>,
        backward: &mut Block,
        own: &[Var],
    ) -> Map<Var, Var> {
        // what is the same in every iteration need not be kept for each
        let in_loop = self.loop_depth > 0;
        let mut local: BTreeSet<Var> = own.iter().copied().collect();
        local.extend(forward.iter().flat_map(Stmt::defs));
        let mut done: Map<(&'static str, Vec<Var>), Var> = Map::new();
        for stmt in forward.iter() {
            if let Stmt::Apply { dst, rule, args } = stmt
                && rule.is_dear
                && self.func.kind(*dst).is_scalar()
                && (!in_loop || args.iter().any(|arg| local.contains(arg)))
            {
                done.entry((rule.name, args.clone())).or_insert(*dst);
            }
        }
        let kept = if in_loop { self.not_free(forward, own, &local) } else { BTreeSet::new() };
        let mut same = Map::new();
        let mut moved = Vec::new();
        self.reuse_in(&kept, &mut backward.stmts, &mut done, &mut same, &mut moved);
        for (beside, stmt) in moved {
            let at = forward.iter().position(|stmt| stmt.defs().contains(&beside));
            forward.insert(at.map_or(forward.len(), |at| at + 1), stmt);
        }
        let mut replaced = |var: Var| same.get(&var).copied().unwrap_or(var);
        rename(&mut backward.stmts, &mut replaced);
        backward.yields.iter_mut().for_each(|var| *var = replaced(*var));
        same
    }

    fn reuse_in(
        &mut self,
        kept: &BTreeSet<Var>,
        stmts: &mut Vec<Stmt>,
        done: &mut Map<(&'static str, Vec<Var>), Var>,
        same: &mut Map<Var, Var>,
        moved: &mut Vec<(Var, Stmt)>,
    ) {
        stmts.retain_mut(|stmt| {
            for block in stmt.blocks_mut() {
                self.reuse_in(kept, &mut block.stmts, done, same, moved);
            }
            let Stmt::Apply { dst, rule, args } = stmt else { return true };
            if !rule.is_dear {
                return true;
            }
            let key = (rule.name, args.clone());
            if let Some(first) = done.get(&key) {
                same.insert(*dst, *first);
                return false;
            }
            let partner = match rule.name {
                "sin" => "cos",
                "cos" => "sin",
                _ => return true,
            };
            let Some(beside) = done.get(&(partner, args.clone())).copied() else { return true };
            // the operand would have to be kept as well
            if !args.iter().all(|arg| kept.contains(arg)) {
                return true;
            }
            let info = self.func.info(*dst).clone();
            let first = self.func.fresh(info.origin, info.kind, info.span);
            moved.push((beside, Stmt::Apply { dst: first, rule, args: args.clone() }));
            done.insert(key, first);
            same.insert(*dst, first);
            false
        });
    }
}
