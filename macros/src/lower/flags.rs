//! `c.then_some(x)` and `c.then(|| x)` as the `if` that they are.
//!
//! In:  the item as written.
//! Out: the same function, where options that depend on a condition are made by `if`.

use super::hoist::has_exit;
use super::{methods, scan};
use crate::visit_mut::{self, VisitMut};
use syn::{Expr, ExprMethodCall, ItemFn, ReturnType, parse_quote_spanned, spanned::Spanned};

pub(super) fn flags(item: &mut ItemFn) {
    Flags.visit_block_mut(&mut item.block);
}

struct Flags;

impl VisitMut for Flags {
    fn walk(&mut self) -> &mut dyn VisitMut {
        self
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        visit_mut::visit_expr_mut(self, expr);
        let Expr::MethodCall(it) = expr else { return };
        if let Some(payload) = payload(it) {
            let flag = &it.receiver;
            *expr = parse_quote_spanned!(it.span()=> if #flag { Some(#payload) } else { None });
        }
    }
}

/// What is in the option if the receiver is true.
fn payload(it: &ExprMethodCall) -> Option<&Expr> {
    let argument = it.args.first().filter(|_| it.args.len() == 1)?;
    match (it.method.to_string().as_str(), argument) {
        // what would be evaluated anyway may be left out only if nobody can tell
        ("then_some", _) if cannot_fail(argument) => Some(argument),
        ("then", Expr::Closure(closure)) if closure.inputs.is_empty() => {
            let is_bare = matches!(closure.output, ReturnType::Default) && !has_exit(&closure.body);
            is_bare.then_some(&*closure.body)
        }
        _ => None,
    }
}

/// Neither panics nor has an effect, but for an overflow of integers.
fn cannot_fail(expr: &Expr) -> bool {
    match expr {
        Expr::Lit(_) | Expr::Path(_) => true,
        Expr::Paren(it) => cannot_fail(&it.expr),
        Expr::Field(it) => cannot_fail(&it.base),
        Expr::Unary(it) => cannot_fail(&it.expr),
        Expr::Tuple(it) => it.elems.iter().all(cannot_fail),
        Expr::Binary(it) => {
            !scan::is_compound(&it.op) && cannot_fail(&it.left) && cannot_fail(&it.right)
        }
        Expr::MethodCall(it) => {
            methods::is_float(&it.method)
                && cannot_fail(&it.receiver)
                && it.args.iter().all(cannot_fail)
        }
        _ => false,
    }
}
