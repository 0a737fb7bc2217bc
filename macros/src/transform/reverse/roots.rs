//! Which variables are memory, and which refer to memory of others.

use crate::ir::walk::each;
use crate::ir::{Func, Stmt, Var};
use std::collections::BTreeSet;

/// What a branch or loop yields is memory if the variable that it is yielded to is, and
/// the other way round.
pub(super) fn close_under_merges(stmts: &[Stmt], roots: &mut BTreeSet<Var>) {
    let mut groups: Vec<Vec<Var>> = Vec::new();
    each(stmts, &mut |stmt| match stmt {
        Stmt::If { dst, then, otherwise, .. } => {
            groups.extend(
                (0..dst.len()).map(|at| vec![dst[at], then.yields[at], otherwise.yields[at]]),
            );
        }
        Stmt::Match { dst, arms, .. } => groups.extend(
            (0..dst.len())
                .map(|at| arms.iter().map(|arm| arm.body.yields[at]).chain([dst[at]]).collect()),
        ),
        Stmt::Loop(looped) => groups.extend(
            looped
                .carried
                .iter()
                .zip(&looped.body.yields)
                .map(|(it, next)| vec![it.phi, it.init, it.out, *next]),
        ),
        _ => {}
    });
    loop {
        let before = roots.len();
        for group in &groups {
            if group.iter().any(|var| roots.contains(var)) {
                roots.extend(group);
            }
        }
        if roots.len() == before {
            return;
        }
    }
}

/// References into memory without a derivative, lists of them, and what a pattern takes them from.
pub(super) fn references(primal: &Func) -> BTreeSet<Var> {
    let mut references: BTreeSet<Var> =
        (0..primal.vars.len()).map(Var).filter(|var| primal.info(*var).borrows).collect();
    each(&primal.body, &mut |stmt| {
        if let Stmt::Match { scrutinee, arms, .. } = stmt
            && arms.iter().any(|arm| arm.binds.iter().any(|bound| primal.info(*bound).borrows))
        {
            references.insert(*scrutinee);
        }
    });
    references
}

/// The references, and what is computed from them.
pub(super) fn borrowing(primal: &Func, references: &BTreeSet<Var>) -> BTreeSet<Var> {
    let mut borrowing = references.clone();
    each(&primal.body, &mut |stmt| {
        if let Stmt::Plain { dst: Some(dst), code } = stmt
            && code.uses.iter().any(|var| borrowing.contains(var))
        {
            borrowing.insert(*dst);
        }
    });
    borrowing
}
