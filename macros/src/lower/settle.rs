//! What was found to be a number only after it was passed on.
//!
//! In:  a lowered function.
//! Out: the same; a reference to a number that is no memory is one to its value, and a compound assignment of floats
//!      is their operator.

use crate::ir::walk::each;
use crate::ir::{Arg, Func, Kind, Stmt, Var};
use std::collections::BTreeSet;

pub(super) fn settle(func: &mut Func) {
    let numbers = numbers(func);
    arguments(&mut func.body, &numbers);
    let mut body = std::mem::take(&mut func.body);
    operators(&mut body, func);
    func.body = body;
}

fn operators(stmts: &mut [Stmt], func: &Func) {
    for stmt in stmts {
        if let Stmt::Apply { rule, args, .. } = stmt
            && args.first().is_some_and(|left| func.kind(*left).is_scalar())
        {
            *rule = rule.of_floats();
        }
        stmt.blocks_mut().into_iter().for_each(|block| operators(&mut block.stmts, func));
    }
}

/// Numbers that are no memory, so that they have no parts.
pub(super) fn numbers(func: &Func) -> BTreeSet<Var> {
    let mut numbers: BTreeSet<Var> = (0..func.vars.len()).map(Var).collect();
    numbers.retain(|var| {
        let info = func.info(*var);
        matches!(info.kind, Kind::Scalar(_) | Kind::Plain) && !info.by_ref
    });
    each(&func.body, &mut |stmt| {
        if let Stmt::Declare { dst, .. } = stmt {
            numbers.remove(dst);
        }
    });
    numbers
}

fn arguments(stmts: &mut [Stmt], numbers: &BTreeSet<Var>) {
    for stmt in stmts {
        if let Stmt::Call { args, .. } = stmt {
            for arg in args {
                if let Arg::Ref(place) = arg
                    && place.path.is_empty()
                    && numbers.contains(&place.root)
                {
                    *arg = Arg::RefValue(place.root);
                }
            }
        }
        stmt.blocks_mut().into_iter().for_each(|block| arguments(&mut block.stmts, numbers));
    }
}
