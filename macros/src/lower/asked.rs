//! What is an option or a result, or may be one: asked of expressions, without lowering them.

use super::env::{Binding, Lower};
use super::rename::rename;
use super::sums::variant;
use crate::ir::{Form, Kind};
use syn::{Expr, ExprMethodCall, Stmt};

/// A method that only an option or a result has.
fn is_asking(it: &ExprMethodCall) -> bool {
    matches!(
        (it.method.to_string().as_str(), it.args.len()),
        ("unwrap" | "unwrap_or_default" | "ok", 0)
            | ("expect" | "unwrap_or" | "unwrap_or_else" | "and_then" | "map_err", 1)
            | ("ok_or" | "ok_or_else" | "or_else", 1)
            | ("map_or" | "map_or_else", 2)
    )
}

impl Lower<'_> {
    /// Whether an expression gives an option that is taken apart, without lowering it.
    pub(super) fn is_option(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Paren(it) => self.is_option(&it.expr),
            Expr::Reference(it) => self.is_option(&it.expr),
            Expr::If(it) => match it.then_branch.stmts.last() {
                Some(Stmt::Expr(tail, None)) => self.is_option(tail),
                _ => false,
            },
            // names of the block's own are not known yet
            Expr::Block(it) => match it.block.stmts.as_slice() {
                [Stmt::Expr(_, Some(_)), Stmt::Expr(tail, None)] => self.is_option(tail),
                _ => false,
            },
            Expr::Path(it) => match self.binding_of(expr) {
                Some(binding) => matches!(binding, Binding::Sum(_)),
                None => it.path.is_ident("None"),
            },
            Expr::Call(it) => match &*it.func {
                Expr::Path(func) => variant(&func.path).is_some() && it.args.len() == 1,
                _ => false,
            },
            Expr::MethodCall(it) => match (it.method.to_string().as_str(), it.args.len()) {
                (
                    "map" | "and_then" | "or" | "or_else" | "filter" | "zip" | "map_err" | "ok_or"
                    | "ok_or_else",
                    1,
                )
                | ("copied" | "cloned" | "as_ref" | "ok", 0) => {
                    self.is_option(&it.receiver)
                        || self.is_called_option(it)
                        || self.is_mapped_option(it)
                }
                ("first" | "last" | "first_mut" | "last_mut", 0)
                | ("split_first" | "split_last" | "split_first_mut" | "split_last_mut", 0)
                | ("get" | "get_mut", 1) => {
                    let kind = self.peek(&it.receiver);
                    let is_chain = it.method == "last" && self.is_pipe(&it.receiver);
                    is_chain || matches!(kind, Kind::Array(..)) && !kind.is_plain()
                }
                ("pop", 0) => self.is_popped(it),
                ("reduce" | "min_by" | "max_by" | "find" | "nth", 1)
                | ("min_by_key" | "max_by_key", 1)
                | ("next", 0) => self.is_pipe(&it.receiver),
                _ => false,
            },
            _ => false,
        }
    }

    /// `v.pop()` of a vector that may have a derivative.
    pub(super) fn is_popped(&self, it: &ExprMethodCall) -> bool {
        let kind = self.peek(&it.receiver);
        let is_vector = match &kind {
            Kind::Array(_, Form::Vec) => !kind.is_plain(),
            Kind::Opaque if matches!(&*it.receiver, Expr::Field(_)) => {
                rename(self, &it.receiver).carries
            }
            _ => false,
        };
        it.method == "pop" && is_vector
    }

    /// What a call gave, by a method that options have.
    pub(super) fn is_called_option(&self, it: &ExprMethodCall) -> bool {
        is_asking(it) && self.may_be_option(&it.receiver) && self.asks_for_derivative(it)
    }

    /// The option carries a derivative, or what stands in for it, or what is made of it.
    fn asks_for_derivative(&self, it: &ExprMethodCall) -> bool {
        let carries = |expr: &Expr| rename(self, expr).carries;
        carries(&it.receiver) || it.args.iter().any(carries)
    }

    /// An option without a derivative: `settings.limit`, `n.checked_sub(1)`
    pub(super) fn may_be_plain_option(&self, expr: &Expr) -> bool {
        matches!(self.peek(expr), Kind::Opaque | Kind::Plain)
            && !self.is_option(expr)
            && !self.is_pipe(expr)
            && rename(self, expr).is_untouched()
    }

    /// What may be an option: `g(x)`, `p.energy(x)`, `p`
    fn may_be_option(&self, expr: &Expr) -> bool {
        let is_unknown = match expr {
            Expr::Call(_) => true,
            Expr::MethodCall(it) => self.may_be_users(it) && !self.is_pipe(expr),
            Expr::Path(_) | Expr::Field(_) => self.peek(expr) == Kind::Opaque,
            _ => false,
        };
        is_unknown || self.may_be_plain_option(expr)
    }

    /// `g(x).map(f).unwrap_or(y)`: only an option or a result is mapped and then asked.
    pub(super) fn is_mapped_option(&self, it: &ExprMethodCall) -> bool {
        let Expr::MethodCall(inner) = &*it.receiver else { return false };
        is_asking(it)
            && matches!(inner.method.to_string().as_str(), "map" | "copied" | "cloned")
            && (self.may_be_option(&inner.receiver) || self.is_mapped_option(inner))
            && self.asks_for_derivative(it)
    }
}
