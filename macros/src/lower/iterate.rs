//! `for`: over ranges, over the elements of memory by an index, and over plain iterators.

use super::env::{Lower, Mutability, Value};
use super::loops::{Begun, Looped};
use super::scan::Effects;
use crate::diag;
use crate::ir::{Adapter, Head, Kind, Origin, Place, Proj, Var};
use crate::names;
use proc_macro2::Span;
use quote::quote;
use syn::spanned::Spanned;
use syn::{Expr, ExprForLoop, ExprMethodCall, ExprRange, Pat, RangeLimits};

/// What is iterated over, where item `k` can be named.
enum Items {
    /// the elements of memory
    Elements { place: Place, len: Var, access: Access },
    /// `lo..hi`
    Range { lo: Var, len: Var },
    /// both, as long as both last
    Zip(Box<Items>, Box<Items>, Var),
    Enumerate(Box<Items>),
    Rev(Box<Items>),
    /// `copied()`, `cloned()`
    Copied(Box<Items>),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Access {
    Ref(Mutability),
    Value,
}

impl Lower<'_> {
    pub(super) fn iterate(&mut self, it: &ExprForLoop) {
        if let Some((range, adapters)) = range_chain(&it.expr)
            && self.is_plain_range(range)
            && matches!(&*it.pat, Pat::Ident(_) | Pat::Wild(_))
        {
            self.over_range(it, range, &adapters);
            return;
        }
        if let Some(items) = self.items(&it.expr) {
            self.over_items(it, items);
            return;
        }
        self.over_plain(it);
    }

    fn is_plain_range(&self, range: &ExprRange) -> bool {
        range.start.iter().chain(&range.end).all(|bound| self.is_certainly_plain(bound))
    }

    fn over_range(&mut self, it: &ExprForLoop, range: &ExprRange, adapters: &[&ExprMethodCall]) {
        let (Some(start), Some(end)) = (&range.start, &range.end) else { return };
        let (Some(lo), Some(hi)) = (self.operand(start), self.operand(end)) else { return };
        let inclusive = matches!(range.limits, RangeLimits::Closed(_));
        let mut lowered = Vec::new();
        for adapter in adapters {
            match adapter.args.first() {
                None => lowered.push(Adapter::Rev),
                Some(step) => match self.operand(step) {
                    Some(step) => lowered.push(Adapter::StepBy(step)),
                    None => return,
                },
            }
        }
        let mut begin = |lower: &mut Lower<'_>| {
            let index = lower.index_of(&it.pat);
            let head =
                Head::Range { index, lo, hi, inclusive, adapters: lowered.clone() };
            lower.bind(&it.pat, Value::Var(index), &Kind::Plain);
            Begun { head, enter: None }
        };
        self.looped(Looped {
            label: it.label.as_ref(),
            body: &mut |lower| lower.loop_body(&it.body),
            effects: Effects::of_block(&it.body),
            span: it.for_token.span,
            value: None,
            begin: &mut begin,
            is_endless: false,
        });
    }

    fn index_of(&mut self, pat: &Pat) -> Var {
        let origin = match pat {
            Pat::Ident(it) => Origin::User(it.ident.clone()),
            _ => Origin::Named("k"),
        };
        self.fresh(origin, Kind::Plain, pat.span(), super::env::Fact::default())
    }

    fn over_items(&mut self, it: &ExprForLoop, items: Items) {
        let span = it.expr.span();
        let (items, adapters) = match items {
            Items::Rev(inner) => (*inner, vec![Adapter::Rev]),
            items => (items, Vec::new()),
        };
        let lo = self.constant(quote!(0), Kind::Plain, span);
        let hi = self.items_len(&items);
        let mut begin = |lower: &mut Lower<'_>| {
            let index =
                lower.fresh(Origin::Named("k"), Kind::Plain, span, super::env::Fact::default());
            let value = lower.item_at(&items, index, span);
            lower.bind(&it.pat, value, &Kind::Opaque);
            let adapters = adapters.clone();
            let head = Head::Range { index, lo, hi, inclusive: false, adapters };
            Begun { head, enter: None }
        };
        self.looped(Looped {
            label: it.label.as_ref(),
            body: &mut |lower| lower.loop_body(&it.body),
            effects: Effects::of_block(&it.body),
            span: it.for_token.span,
            value: None,
            begin: &mut begin,
            is_endless: false,
        });
    }

    /// An iterator through which no gradient flows.
    fn over_plain(&mut self, it: &ExprForLoop) {
        let renamed = super::rename::rename(self, &it.expr);
        if renamed.poisoned {
            return;
        }
        if renamed.carries || !renamed.may_stand() {
            self.error(&it.expr, diag::ITERATOR);
            return;
        }
        let Some(iter) = self.code(&it.expr) else {
            self.error(&it.expr, diag::ITERATOR);
            return;
        };
        let kind = if self.has_plain_items(&it.expr) { Kind::Plain } else { Kind::Opaque };
        let mut begin = |lower: &mut Lower<'_>| {
            let mut items = Vec::new();
            let pat = lower.plain_pattern(&it.pat, kind.clone(), &mut items);
            Begun { head: Head::Items { pat, items, iter: iter.clone() }, enter: None }
        };
        self.looped(Looped {
            label: it.label.as_ref(),
            body: &mut |lower| lower.loop_body(&it.body),
            effects: Effects::of_block(&it.body),
            span: it.for_token.span,
            value: None,
            begin: &mut begin,
            is_endless: false,
        });
    }

    /// The items are certainly integers, or the like.
    fn has_plain_items(&self, expr: &Expr) -> bool {
        match expr {
            Expr::MethodCall(it) => self.has_plain_items(&it.receiver),
            Expr::Paren(it) => self.has_plain_items(&it.expr),
            Expr::Reference(it) => self.has_plain_items(&it.expr),
            other => self.is_certainly_plain(other) || self.peek(other).is_plain(),
        }
    }

    /// An iterator of which item `k` can be named; `None` if it is another.
    fn items(&mut self, expr: &Expr) -> Option<Items> {
        match expr {
            Expr::Paren(it) => self.items(&it.expr),
            Expr::Range(range) => self.range_items(range),
            Expr::MethodCall(it) => self.adapted(it),
            Expr::Reference(it) => {
                let access = if it.mutability.is_some() { Mutability::Mutable } else { Mutability::Shared };
                self.elements_of(&it.expr, Some(Access::Ref(access)))
            }
            _ => self.elements_of(expr, None),
        }
    }

    fn adapted(&mut self, it: &ExprMethodCall) -> Option<Items> {
        let args: Vec<&Expr> = it.args.iter().collect();
        match (it.method.to_string().as_str(), args.as_slice()) {
            ("iter", []) => self.elements_of(&it.receiver, Some(Access::Ref(Mutability::Shared))),
            ("iter_mut", []) => self.elements_of(&it.receiver, Some(Access::Ref(Mutability::Mutable))),
            ("into_iter", []) => self.items(&it.receiver),
            ("enumerate", []) => Some(Items::Enumerate(Box::new(self.items(&it.receiver)?))),
            ("rev", []) => Some(Items::Rev(Box::new(self.items(&it.receiver)?))),
            ("copied" | "cloned", []) => Some(Items::Copied(Box::new(self.items(&it.receiver)?))),
            ("zip", [other]) => {
                if !self.is_items(&it.receiver) || !self.is_items(other) {
                    return None;
                }
                let (a, b) = (self.items(&it.receiver)?, self.items(other)?);
                let (m, n) = (self.items_len(&a), self.items_len(&b));
                let span = it.span();
                let (x, y) = (names::placeholder(m, span), names::placeholder(n, span));
                let code = self.code_of(&[m, n], quote!(::core::cmp::min(#x, #y)));
                let len = self.plain_named("len", code, span);
                Some(Items::Zip(Box::new(a), Box::new(b), len))
            }
            _ => None,
        }
    }

    /// Whether `items` takes an expression, without lowering it.
    fn is_items(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Paren(it) => self.is_items(&it.expr),
            Expr::Range(range) => range.start.is_some() && range.end.is_some(),
            Expr::MethodCall(it) => match it.method.to_string().as_str() {
                "iter" | "iter_mut" => matches!(self.peek(&it.receiver), Kind::Array(..)),
                "enumerate" | "rev" | "copied" | "cloned" | "into_iter" => self.is_items(&it.receiver),
                "zip" => self.is_items(&it.receiver) && it.args.iter().all(|arg| self.is_items(arg)),
                _ => false,
            },
            other => matches!(self.peek(other), Kind::Array(..)),
        }
    }

    fn range_items(&mut self, range: &ExprRange) -> Option<Items> {
        let (Some(start), Some(end), RangeLimits::HalfOpen(_)) = (&range.start, &range.end, &range.limits)
        else {
            return None;
        };
        let (lo, hi) = (self.index_var(start)?, self.index_var(end)?);
        let span = range.span();
        let (x, y) = (names::placeholder(lo, span), names::placeholder(hi, span));
        let code = self.code_of(&[lo, hi], quote!((#x..#y).len()));
        let len = self.plain_named("len", code, span);
        Some(Items::Range { lo, len })
    }

    fn elements_of(&mut self, base: &Expr, access: Option<Access>) -> Option<Items> {
        if !matches!(self.peek(base), Kind::Array(..)) {
            return None;
        }
        let value = self.inner(base, &Kind::Opaque);
        let own = match &value {
            Value::Ref(_, mutability) => Access::Ref(*mutability),
            _ => Access::Value,
        };
        let place = self.as_place(value)?;
        let len = self.len_of(&place, base.span());
        Some(Items::Elements { place, len, access: access.unwrap_or(own) })
    }

    fn items_len(&self, items: &Items) -> Var {
        match items {
            Items::Elements { len, .. } | Items::Range { len, .. } | Items::Zip(_, _, len) => *len,
            Items::Enumerate(inner) | Items::Rev(inner) | Items::Copied(inner) => self.items_len(inner),
        }
    }

    fn item_at(&mut self, items: &Items, index: Var, span: Span) -> Value {
        match items {
            Items::Elements { place, access, .. } => {
                let mut place = place.clone();
                place.path.push(Proj::Index(index));
                match access {
                    Access::Ref(mutability) => Value::Ref(place, *mutability),
                    Access::Value => Value::Place(place),
                }
            }
            Items::Range { lo, .. } => {
                let (lo, k) = (*lo, index);
                let (first, at) = (names::placeholder(lo, span), names::placeholder(k, span));
                let code = self.code_of(&[lo, k], quote!(#first + #at));
                Value::Var(self.plain(code, Kind::Plain, span, false))
            }
            Items::Zip(a, b, _) => {
                Value::Tuple(vec![self.item_at(a, index, span), self.item_at(b, index, span)])
            }
            Items::Enumerate(inner) => {
                Value::Tuple(vec![Value::Var(index), self.item_at(inner, index, span)])
            }
            Items::Rev(inner) => {
                let len = self.items_len(inner);
                let (n, k) = (names::placeholder(len, span), names::placeholder(index, span));
                let code = self.code_of(&[len, index], quote!(#n - 1 - #k));
                let at = self.plain(code, Kind::Plain, span, false);
                self.item_at(inner, at, span)
            }
            Items::Copied(inner) => match self.item_at(inner, index, span) {
                Value::Ref(place, _) => Value::Place(place),
                value => value,
            },
        }
    }
}

/// `(lo..hi).rev().step_by(k)`: the range, and the adapters in the order written.
fn range_chain(expr: &Expr) -> Option<(&ExprRange, Vec<&ExprMethodCall>)> {
    match expr {
        Expr::Paren(it) => range_chain(&it.expr),
        Expr::Range(range) if range.start.is_some() && range.end.is_some() => {
            Some((range, Vec::new()))
        }
        Expr::MethodCall(it) => {
            let is_adapter = matches!((it.method.to_string().as_str(), it.args.len()), ("rev", 0) | ("step_by", 1));
            let (range, mut adapters) = range_chain(&it.receiver)?;
            if !is_adapter {
                return None;
            }
            adapters.push(it);
            Some((range, adapters))
        }
        _ => None,
    }
}
