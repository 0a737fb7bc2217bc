//! Each variable is defined once, where two sweeps that define the same have become one.

use crate::ir::{Func, Head, Stmt, Var};
use crate::map::Map;
use std::collections::BTreeSet;

/// Gives a new variable for each that is taken. `None` where a pattern of the user's binds one.
pub(super) fn unique(
    func: &mut Func,
    stmts: &mut [Stmt],
    names: &mut Map<Var, Var>,
    taken: &mut BTreeSet<Var>,
) -> Option<()> {
    for stmt in stmts {
        stmt.rename_own(&mut |var| names.get(&var).copied().unwrap_or(var));
        let mut inner = names.clone();
        if let Stmt::Loop(looped) = stmt {
            if !matches!(looped.head, Head::Range { .. } | Head::Times(_) | Head::Forever) {
                let is_taken = looped.own_vars().iter().any(|var| taken.contains(var));
                if is_taken || matches!(looped.head, Head::While { .. }) {
                    return None;
                }
            }
            let index = match &mut looped.head {
                Head::Range { index, .. } => Some(index),
                _ => None,
            };
            for var in index.into_iter().chain(looped.carried.iter_mut().map(|it| &mut it.phi)) {
                define(func, var, &mut inner, taken);
            }
        }
        if let Stmt::Match { arms, .. } = stmt
            && arms.iter().flat_map(|arm| &arm.binds).any(|var| !taken.insert(*var))
        {
            return None;
        }
        let mut exit = None;
        for block in stmt.blocks_mut() {
            let mut names = inner.clone();
            unique(func, &mut block.stmts, &mut names, taken)?;
            block.yields.iter_mut().for_each(|var| *var = names.get(var).copied().unwrap_or(*var));
            exit = Some(names);
        }
        if let (Stmt::Loop(looped), Some(names)) = (&mut *stmt, exit) {
            looped.exit = looped.exit.map(|var| names.get(&var).copied().unwrap_or(var));
        }
        for var in stmt.defs_mut() {
            define(func, var, names, taken);
        }
    }
    Some(())
}

fn define(func: &mut Func, var: &mut Var, names: &mut Map<Var, Var>, taken: &mut BTreeSet<Var>) {
    if taken.insert(*var) {
        return;
    }
    let info = func.info(*var).clone();
    let (by_ref, borrows) = (info.by_ref, info.borrows);
    let fresh = func.fresh(info.origin, info.kind, info.span);
    func.vars[fresh.0].by_ref = by_ref;
    func.vars[fresh.0].borrows = borrows;
    taken.insert(fresh);
    names.insert(*var, fresh);
    *var = fresh;
}
