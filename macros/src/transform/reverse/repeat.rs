//! What a loop counts is counted again.
//!
//! Where the backward iterations may run in any order, they run forwards. So a running index, which follows from
//! the one of the iteration before, is carried by the backward loop as well, and needs no tape.

use super::commute::commutes;
use super::provide::{Level, View, positions, prune};
use super::{Policy, Reverse, generated};
use crate::ir::walk::all_uses;
use crate::ir::{Block, Carried, Code, Head, Kind, Loop, Origin, Stmt, Var};
use crate::names;
use quote::quote;
use std::collections::BTreeSet;
use syn::{Expr, LitInt};

/// What a loop carries, and the variable that has its next value.
type Repeated = Vec<(Carried, Var)>;

impl Reverse<'_> {
    /// Makes every forward value available that the backward block of a loop reads. Gives what the backward loop carries
    /// again, whose next values are the last that the block yields.
    pub(super) fn provide_loop(
        &mut self,
        looped: &Loop,
        forward: &mut Vec<Stmt>,
        carried: &[Carried],
        backward: &mut Block,
    ) -> Vec<Carried> {
        // the backward loop runs over the same range unless the forward loop may leave early
        let index = match &looped.head {
            Head::Range { index, .. } if looped.exit.is_none() => Some(*index),
            _ => None,
        };
        let may_repeat =
            self.policy == Policy::Recompute && commutes(&looped.head, carried, backward);
        let repeated = match index.filter(|_| may_repeat) {
            Some(index) => self.repeatable(looped, index, forward, backward),
            None => Repeated::new(),
        };
        let given: Vec<Var> =
            index.into_iter().chain(repeated.iter().map(|(it, _)| it.phi)).collect();
        let yields = backward.yields.len();
        backward.yields.extend(repeated.iter().map(|(_, next)| *next));
        let lifted =
            self.provide(forward, backward, &looped.own_vars(), Level::Loop { given: &given });
        debug_assert!(lifted.is_empty(), "a loop saves; it lifts nothing");
        backward.yields.truncate(yields);
        let repeated = used(repeated, backward);
        if commutes(&looped.head, carried, backward) {
            return repeated
                .into_iter()
                .map(|(it, next)| self.carry_again(it, next, backward))
                .collect();
        }
        let phis: Vec<Var> = repeated.iter().map(|(it, _)| it.phi).collect();
        let mut stmts = self.save_all(&phis, forward);
        stmts.append(&mut backward.stmts);
        backward.stmts = stmts;
        Vec::new()
    }

    /// The indices that follow from those of the iteration before, if nothing that the block reads has to come in the
    /// opposite order.
    fn repeatable(
        &self,
        looped: &Loop,
        index: Var,
        forward: &[Stmt],
        backward: &Block,
    ) -> Repeated {
        let next = looped.body.yields.iter().copied();
        let mut found: Repeated = looped.carried.iter().copied().zip(next).collect();
        found.retain(|(it, _)| *self.func.kind(it.phi) == Kind::Plain && self.is_usize(it.phi));
        let mut local = looped.own_vars();
        local.extend(forward.iter().flat_map(Stmt::defs));
        let (defs, wanted) = (positions(forward), BTreeSet::new());
        loop {
            let given = found.iter().map(|(it, _)| it.phi).chain([index]).collect();
            let view = View { forward, defs: &defs, given: &given, local: &local, wanted: &wanted };
            let follows = |var: Var| self.is_free(&view, var, 0);
            let before = found.len();
            found.retain(|(_, next)| follows(*next));
            if found.len() < before {
                continue;
            }
            let has_number = self.numbered.last().is_some_and(Option::is_some);
            let is_there =
                |var: &Var| follows(*var) || has_number && self.element_of_tape(*var).is_some();
            let is_any_order = all_uses(&backward.stmts).iter().all(is_there)
                && backward.yields.iter().all(is_there);
            return if is_any_order { found } else { Repeated::new() };
        }
    }

    /// The code asks for nothing but the length of this memory, which lasts, or of a part of it. What it holds
    /// may change.
    pub(super) fn asks_for_length(&self, code: &Code, root: Var) -> bool {
        let is_flat =
            matches!(self.func.kind(root), Kind::Array(element, _) if element.is_scalar());
        let lasts = self.memory.lasts(root) && !self.reshaped.contains(&root);
        let expr = syn::parse2::<Expr>(code.tokens.clone());
        is_flat && lasts && expr.is_ok_and(|expr| only_length(&expr, root))
    }

    /// The backward loop carries it from the same beginning.
    fn carry_again(&mut self, it: Carried, next: Var, backward: &mut Block) -> Carried {
        backward.yields.push(next);
        let info = self.func.info(it.out).clone();
        let out = self.func.fresh(info.origin, info.kind, info.span);
        let Some(Stmt::Const { value, .. }) = self.defs.get(&it.init) else {
            return Carried { out, ..it };
        };
        // nothing else may say here which integer the literal is
        let value = match syn::parse2::<LitInt>(value.clone()) {
            Ok(literal) if literal.suffix().is_empty() => {
                let literal =
                    LitInt::new(&format!("{}usize", literal.base10_digits()), generated());
                quote!(#literal)
            }
            _ => value.clone(),
        };
        let init = self.func.fresh(Origin::Temporary, Kind::Plain, info.span);
        self.push(Stmt::Const { dst: init, value });
        Carried { phi: it.phi, init, out }
    }
}

/// What the block needs of these; it loses what computes the others.
fn used(mut open: Repeated, backward: &mut Block) -> Repeated {
    let mut live: BTreeSet<Var> = backward.yields.iter().copied().collect();
    let mut used = Repeated::new();
    loop {
        let stmts = prune(backward.stmts.clone(), &live);
        let uses: BTreeSet<Var> = all_uses(&stmts).into_iter().chain(live.clone()).collect();
        let (more, rest): (Repeated, Repeated) =
            open.into_iter().partition(|(it, _)| uses.contains(&it.phi));
        if more.is_empty() {
            backward.stmts = stmts;
            return used;
        }
        live.extend(more.iter().map(|(_, next)| *next));
        used.extend(more);
        open = rest;
    }
}

/// The expression reads a variable in its length only.
fn only_length(expr: &Expr, root: Var) -> bool {
    let is_root = |expr: &Expr| {
        matches!(expr, Expr::Path(path)
        if path.path.get_ident().and_then(names::placeholder_var) == Some(root))
    };
    match expr {
        Expr::Paren(it) => only_length(&it.expr, root),
        Expr::Lit(_) => true,
        Expr::Path(_) => !is_root(expr),
        Expr::Binary(it) => only_length(&it.left, root) && only_length(&it.right, root),
        Expr::MethodCall(it) if it.method == "len" && it.args.is_empty() => match &*it.receiver {
            Expr::Index(part) => match &*part.index {
                Expr::Range(range) => {
                    let mut bounds = range.start.iter().chain(&range.end);
                    is_root(&part.expr) && bounds.all(|bound| only_length(bound, root))
                }
                _ => false,
            },
            whole => is_root(whole),
        },
        _ => false,
    }
}
