//! The invisible groups that `macro_rules` puts around what a macro is given.
//!
//! In:  a function, a method or an `impl`.
//! Out: the same without such groups. rustc ignores them in what a macro gives back, so that
//!      `x * $y` would be `x * 1.0 + 2.0`: they become parentheses where they matter.

use crate::visit_mut::{self, VisitMut};
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::parse::Parser;
use syn::{Expr, ExprParen, ImplItemFn, ItemFn, ItemImpl, Macro, Pat, Type, TypeParen, token};

pub(crate) fn ungrouped<T: Item>(mut item: T) -> T {
    item.visit();
    item
}

/// What the attribute stands on.
pub(crate) trait Item {
    fn visit(&mut self);
}

impl Item for ItemFn {
    fn visit(&mut self) {
        Ungroup.visit_item_fn_mut(self);
    }
}

impl Item for ImplItemFn {
    fn visit(&mut self) {
        Ungroup.visit_impl_item_fn_mut(self);
    }
}

impl Item for ItemImpl {
    fn visit(&mut self) {
        Ungroup.visit_item_impl_mut(self);
    }
}

struct Ungroup;

impl VisitMut for Ungroup {
    fn walk(&mut self) -> &mut dyn VisitMut {
        self
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        while let Expr::Group(group) = expr {
            let inner = (*group.expr).clone();
            *expr = if binds_tightly(&inner) { inner } else { parenthesised(inner) };
        }
        visit_mut::visit_expr_mut(self, expr);
    }

    fn visit_type_mut(&mut self, ty: &mut Type) {
        while let Type::Group(group) = ty {
            let inner = group.elem.clone();
            *ty = match *inner {
                Type::TraitObject(_) | Type::ImplTrait(_) => Type::Paren(TypeParen {
                    attrs: Vec::new(),
                    paren_token: token::Paren::default(),
                    elem: inner,
                }),
                inner => inner,
            };
        }
        visit_mut::visit_type_mut(self, ty);
    }

    fn visit_macro_mut(&mut self, mac: &mut Macro) {
        mac.tokens = tokens(mac.tokens.clone());
    }
}

fn parenthesised(expr: Expr) -> Expr {
    let paren_token = token::Paren::default();
    Expr::Paren(ExprParen { attrs: Vec::new(), paren_token, expr: Box::new(expr) })
}

/// Means the same beside any operator.
fn binds_tightly(expr: &Expr) -> bool {
    matches!(
        expr,
        Expr::Array(_)
            | Expr::Block(_)
            | Expr::Call(_)
            | Expr::Field(_)
            | Expr::Group(_)
            | Expr::Index(_)
            | Expr::Lit(_)
            | Expr::Macro(_)
            | Expr::MethodCall(_)
            | Expr::Paren(_)
            | Expr::Path(_)
            | Expr::Repeat(_)
            | Expr::Tuple(_)
    )
}

/// The arguments of a macro, whose grammar is not known: what can be an expression only is one.
fn tokens(stream: TokenStream) -> TokenStream {
    let mut result = TokenStream::new();
    for token in stream {
        let TokenTree::Group(group) = token else {
            result.extend([token]);
            continue;
        };
        let inner = tokens(group.stream());
        let delimiter = match group.delimiter() {
            Delimiter::None if is_loose(&inner) => Delimiter::Parenthesis,
            delimiter => delimiter,
        };
        let mut again = Group::new(delimiter, inner);
        again.set_span(group.span());
        result.extend([TokenTree::Group(again)]);
    }
    result
}

fn is_loose(stream: &TokenStream) -> bool {
    let is_pattern = Pat::parse_multi.parse2(stream.clone()).is_ok();
    let expr = syn::parse2::<Expr>(stream.clone());
    !is_pattern && expr.is_ok_and(|expr| !binds_tightly(&expr))
}
