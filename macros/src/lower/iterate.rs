//! `for`: over ranges, over the elements of memory by an index, and over plain iterators.

use super::env::{Lower, Value};
use super::loops::Begun;
use super::pipes::{Pipe, Way};
use super::scan::Effects;
use super::walks::Shape;
use crate::diag;
use crate::ir::{Adapter, Head, Kind, Origin, Var};
use syn::spanned::Spanned;
use syn::{Expr, ExprForLoop, ExprMethodCall, ExprRange, Pat, RangeLimits};

impl Lower<'_> {
    pub(super) fn iterate(&mut self, it: &ExprForLoop) {
        if let Some((range, adapters)) = range_chain(&it.expr)
            && matches!(&*it.pat, Pat::Ident(_) | Pat::Wild(_))
        {
            self.over_range(it, range, &adapters);
            return;
        }
        if (self.is_items(&it.expr) || !self.is_untouched_iterator(&it.expr))
            && self.is_pipe(&it.expr)
            && let Some(pipe) = self.pipe(&it.expr)
        {
            self.over_pipe(it, &pipe);
            return;
        }
        self.over_plain(it);
    }

    fn over_range(&mut self, it: &ExprForLoop, range: &ExprRange, adapters: &[&ExprMethodCall]) {
        let (Some(start), Some(end)) = (&range.start, &range.end) else { return };
        // nothing but integers can be counted, whatever else is known of the bounds
        let (Some(lo), Some(hi)) = (self.index_var(start), self.index_var(end)) else { return };
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
            let head = Head::Range { index, lo, hi, inclusive, adapters: lowered.clone() };
            lower.bind(&it.pat, Value::Var(index), &Kind::Plain);
            Begun { head, enter: None }
        };
        self.loop_of(it.label.as_ref(), &it.body, it.for_token.span, &mut begin);
    }

    fn index_of(&mut self, pat: &Pat) -> Var {
        let origin = match pat {
            Pat::Ident(it) => Origin::User(it.ident.clone()),
            _ => Origin::Named("k"),
        };
        self.fresh(origin, Kind::Plain, pat.span(), super::env::Fact::default())
    }

    /// Over what `pipes` takes: the pattern is bound to each item.
    fn over_pipe(&mut self, it: &ExprForLoop, pipe: &Pipe) {
        let mut sink = |lower: &mut Lower<'_>, item: Value| {
            lower.bind(&it.pat, item, &Kind::Opaque);
            lower.loop_body(&it.body);
        };
        let effects = Effects::of_block(&it.body);
        let way = Way { label: it.label.as_ref(), effects, ..Way::new(it.expr.span()) };
        self.drive_body(pipe, way, &mut sink);
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
        let iter = self.to_code(renamed, self.is_walk(&it.expr));
        let kind = if self.has_plain_items(&it.expr) { Kind::Plain } else { Kind::Opaque };
        if self.is_listed(&iter) {
            let pipe = Pipe::Untouched(iter, kind, Shape::of(&it.expr));
            return self.over_pipe(it, &pipe);
        }
        let mut begin = |lower: &mut Lower<'_>| {
            let mut items = Vec::new();
            let pat = lower.plain_pattern(&it.pat, kind.clone(), &mut items);
            Begun { head: Head::Items { pat, items, iter: iter.clone() }, enter: None }
        };
        self.loop_of(it.label.as_ref(), &it.body, it.for_token.span, &mut begin);
    }

    /// The items are certainly integers, or the like.
    pub(super) fn has_plain_items(&self, expr: &Expr) -> bool {
        match expr {
            Expr::MethodCall(it) => self.has_plain_items(&it.receiver),
            Expr::Paren(it) => self.has_plain_items(&it.expr),
            Expr::Reference(it) => self.has_plain_items(&it.expr),
            other => self.is_certainly_plain(other) || self.peek(other).is_plain(),
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
            let is_adapter = matches!(
                (it.method.to_string().as_str(), it.args.len()),
                ("rev", 0) | ("step_by", 1)
            );
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
