//! `let` in a chain of conditions becomes one condition inside the other.
//!
//! In:  the item as written.
//! Out: the same function, where the condition of an `if` or `while` is one `let`, or has none.

use crate::visit_mut::{self, VisitMut};
use proc_macro2::Span;
use syn::{BinOp, Block, Expr, ExprIf, ExprLet, ExprWhile, ItemFn, Lifetime, parse_quote};

pub(super) fn nested(item: &ItemFn) -> ItemFn {
    let mut item = item.clone();
    Chains { labels: 0 }.visit_block_mut(&mut item.block);
    item
}

struct Chains {
    labels: usize,
}

impl VisitMut for Chains {
    fn walk(&mut self) -> &mut dyn VisitMut {
        self
    }

    fn visit_item_mut(&mut self, _: &mut syn::Item) {}

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        visit_mut::visit_expr_mut(self, expr);
        match expr {
            Expr::If(it) => {
                if let Some((_, otherwise)) = &mut it.else_branch {
                    in_braces(otherwise);
                }
                if is_chain(&it.cond) {
                    *expr = self.branch(it);
                }
            }
            Expr::While(it) if is_chain(&it.cond) => *expr = repeated(it),
            _ => {}
        }
    }
}

impl Chains {
    fn branch(&mut self, it: &ExprIf) -> Expr {
        let conditions = conditions(&it.cond);
        let then = &it.then_branch;
        let Some((_, otherwise)) = &it.else_branch else {
            return one_inside_the_other(&conditions, then.clone());
        };
        if let Some((first, guard)) = with_guard(&conditions) {
            let (pat, value) = (&first.pat, &first.expr);
            return parse_quote!(match #value { #pat if #guard => #then _ => #otherwise });
        }
        self.labels += 1;
        let label = Lifetime::new(&format!("'chain{}", self.labels), Span::mixed_site());
        let leave: Block = parse_quote!({ break #label #then });
        let inner = one_inside_the_other(&conditions, leave);
        parse_quote!(#label: { #inner #otherwise })
    }
}

/// `while let Some(x) = stack.pop() && x > 0.0 { … }`
fn repeated(it: &ExprWhile) -> Expr {
    let (label, body) = (&it.label, &it.body);
    let conditions = conditions(&it.cond);
    if let Some((first, guard)) = with_guard(&conditions) {
        let (pat, value) = (&first.pat, &first.expr);
        return parse_quote!(#label loop { match #value { #pat if #guard => #body _ => break } });
    }
    let again: Block = parse_quote!({ #body continue; });
    let inner = one_inside_the_other(&conditions, again);
    parse_quote!(#label loop { #inner break; })
}

fn one_inside_the_other(conditions: &[&Expr], body: Block) -> Expr {
    let inside = conditions.iter().rev().fold(body, |body, condition| {
        let branch: ExprIf = parse_quote!(if #condition #body);
        parse_quote!({ #branch })
    });
    parse_quote!(#inside)
}

/// One `let`, and the conditions after it that have none.
fn with_guard<'e>(conditions: &[&'e Expr]) -> Option<(&'e ExprLet, Expr)> {
    let [Expr::Let(first), rest @ ..] = conditions else { return None };
    if rest.iter().any(|condition| matches!(condition, Expr::Let(_))) {
        return None;
    }
    let guards = rest.iter().map(|condition| -> Expr { parse_quote!((#condition)) });
    Some((first, guards.reduce(|a, b| parse_quote!(#a && #b))?))
}

fn is_chain(cond: &Expr) -> bool {
    let conditions = conditions(cond);
    conditions.len() > 1 && conditions.iter().any(|condition| matches!(condition, Expr::Let(_)))
}

/// `a`, `let b = c` and `d` of `a && let b = c && d`
fn conditions(cond: &Expr) -> Vec<&Expr> {
    match cond {
        Expr::Binary(it) if matches!(it.op, BinOp::And(_)) => {
            let mut all = conditions(&it.left);
            all.extend(conditions(&it.right));
            all
        }
        cond => vec![cond],
    }
}

/// What stands behind `else` is a block or another `if`.
fn in_braces(otherwise: &mut Expr) {
    match otherwise {
        Expr::If(_) => {}
        Expr::Block(it) if it.label.is_none() => {}
        other => *other = parse_quote!({ #other }),
    }
}
