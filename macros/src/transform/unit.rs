//! The sweep of a Hessian: it goes back from a cotangent of one.
//!
//! In:  a function with its backward sweep, whose result is one float.
//! Out: `unit`: the same, whose cotangent is one, whatever it is given, so that forward mode carries no tangent of it.
//!      `product`: of that in forward mode, the tangents of the adjoints alone, without the gradient behind references.

use super::unread;
use crate::ir::walk::{Touch, each};
use crate::ir::{Func, Mode, Stmt, Tree, Var};
use quote::quote;
use std::collections::BTreeSet;

pub(crate) fn unit(func: &Func) -> Option<Func> {
    let mut func = func.clone();
    let mut pullback = func.pullback.take()?;
    let Tree::Leaf(seed) = pullback.seed else { return None };
    if !func.result_kind.is_scalar() {
        return None;
    }
    let info = func.info(seed).clone();
    pullback.seed = Tree::Leaf(func.fresh(info.origin, info.kind, info.span));
    pullback.body.insert(0, Stmt::Const { dst: seed, value: quote!(1.0) });
    func.pullback = Some(pullback);
    Some(func)
}

pub(crate) fn product(func: &mut Func) {
    let Some(mut pullback) = func.pullback.take() else { return };
    let params = func.params.iter().zip(&pullback.adjoints);
    let gradients = params.filter(|(param, _)| param.mode == Mode::Ref && !param.is_tangent);
    let mut unread: BTreeSet<Var> = gradients.filter_map(|(_, adjoint)| *adjoint).collect();
    each(&pullback.body, &mut |stmt| {
        let is_added_to = matches!(stmt, Stmt::Update { .. } | Stmt::AddAll { .. });
        for (var, touch) in stmt.touches() {
            if touch != Touch::Write || !is_added_to {
                unread.remove(&var);
            }
        }
    });
    unread::remove(&mut pullback.body, &|stmt| match stmt {
        Stmt::Update { place, .. } | Stmt::AddAll { into: place, .. } => {
            unread.contains(&place.root)
        }
        _ => false,
    });
    func.pullback = Some(pullback);
    unread::unread(func);
}
