//! References that a pullback would have to keep, and cannot: what they refer to may change, or end, before it is called.
//!
//! In:  a function with its backward sweep.
//! Out: the variables that hold such references.

use crate::ir::walk::{all_uses, each};
use crate::ir::{Func, Mode, Stmt, Var};
use std::collections::BTreeSet;

pub(crate) fn lost(func: &Func) -> BTreeSet<Var> {
    let Some(pullback) = &func.pullback else { return BTreeSet::new() };
    let mut own = BTreeSet::new();
    each(&pullback.body, &mut |stmt| {
        own.extend(stmt.defs());
        stmt.blocks().into_iter().for_each(|(_, vars)| own.extend(vars));
    });
    let mut wanted = all_uses(&pullback.body);
    wanted.retain(|var| !own.contains(var));
    each(&func.body, &mut |stmt| {
        if let Stmt::Push { values, .. } = stmt {
            wanted.extend(values);
        }
    });
    let is_lost = |var: &Var| func.info(*var).borrows || is_mutable(func, *var);
    wanted.into_iter().filter(is_lost).collect()
}

/// A `&mut` of the user's.
fn is_mutable(func: &Func, var: Var) -> bool {
    let mut params = func.params.iter();
    params.any(|param| param.mode == Mode::Mut && param.tree.leaves().contains(&var))
}
