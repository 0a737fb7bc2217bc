//! Places whose contents are exchanged: `swap`, and `std::mem::swap` and its like.

use super::apart::may_overlap;
use super::env::{Binding, Content, Lower, Value};
use super::scan;
use crate::diag;
use crate::ir::{Form, Init, Kind, Place, Proj, Stmt, Var};
use crate::names;
use proc_macro2::Span;
use quote::quote;
use syn::Expr;
use syn::spanned::Spanned;

/// `std::mem::swap` and its like, which take variables by `&mut`.
pub(super) fn is_mem_function(func: &Expr) -> bool {
    mem_function(func).is_some()
}

pub(super) fn mem_function(func: &Expr) -> Option<String> {
    let Expr::Path(path) = func else { return None };
    let names: Vec<String> = path.path.segments.iter().map(|s| s.ident.to_string()).collect();
    match names.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["mem", name @ ("swap" | "replace" | "take")]
        | ["std" | "core", "mem", name @ ("swap" | "replace" | "take")] => {
            Some((*name).to_string())
        }
        _ => None,
    }
}

impl Lower<'_> {
    /// `a.swap(i, j)`
    pub(super) fn swap_elements(&mut self, place: &Place, i: &Expr, j: &Expr, span: Span) -> Value {
        let (Some(i), Some(j)) = (self.index_var(i), self.index_var(j)) else {
            return Value::Poisoned;
        };
        let mut a = place.clone();
        a.path.push(Proj::Index(i));
        let mut b = place.clone();
        b.path.push(Proj::Index(j));
        self.swap_places(a, b, span);
        Value::Unit
    }

    pub(super) fn swap_places(&mut self, a: Place, b: Place, span: Span) {
        if self.carries(a.root) || self.carries(b.root) {
            for root in [a.root, b.root] {
                self.facts[root.0].carries = !self.kind(root).is_plain();
            }
        }
        if matches!(self.place_kind(&a), Kind::Scalar(_) | Kind::Plain) {
            let (x, y) = (self.load(&a, span), self.load(&b, span));
            self.store(&a, y);
            self.store(&b, x);
            return;
        }
        let (a, b) = (self.without_parts(a, span), self.without_parts(b, span));
        if !may_overlap(&a, &b) || are_elements_of_one(&a, &b) {
            self.push(Stmt::Swap { a, b });
            return;
        }
        // that they do not overlap is known to rustc from where they come from, and lost here
        let between = self.copy(&a, span);
        self.facts[between.0].carries |= self.facts[a.root.0].carries;
        self.push(Stmt::Swap { a: Place::whole(between), b });
        self.push(Stmt::Swap { a, b: Place::whole(between) });
    }

    /// `a[i + k]` of `a[k..][i]`
    fn without_parts(&mut self, place: Place, span: Span) -> Place {
        let mut path: Vec<Proj> = Vec::new();
        for proj in place.path {
            let part = match (&proj, path.last()) {
                (Proj::Index(i), Some(Proj::Slice(from, _))) => Some((*i, *from)),
                _ => None,
            };
            let Some((index, from)) = part else {
                path.push(proj);
                continue;
            };
            path.pop();
            path.push(Proj::Index(from.map_or(index, |from| {
                let (i, k) = (names::placeholder(index, span), names::placeholder(from, span));
                let code = self.code_of(&[index, from], quote!(#i + #k));
                self.plain_named("at", code, span)
            })));
        }
        Place { root: place.root, path }
    }

    /// `std::mem::swap(&mut a, &mut b)`
    pub(super) fn swap(&mut self, a: &Expr, b: &Expr, span: Span) -> Value {
        let slots = (self.swapped_slot(a), self.swapped_slot(b));
        if let (Some(x), Some(y)) = slots {
            let content = self.slots[x].content.clone();
            self.slots[x].content = std::mem::replace(&mut self.slots[y].content, content);
            return Value::Unit;
        }
        if let (Some(slot), None) | (None, Some(slot)) = slots {
            let other = if slots.0.is_some() { b } else { a };
            let Some(place) = self.target(other) else { return Value::Poisoned };
            let Content::Value(mine) = self.slots[slot].content.clone() else {
                return self.reject(other, diag::RUN_TIME_REFERENCE);
            };
            let theirs = self.load(&place, span);
            self.store(&place, mine);
            self.slots[slot].content = Content::Value(theirs);
            return Value::Unit;
        }
        let (Some(x), Some(y)) = (self.target(a), self.target(b)) else { return Value::Poisoned };
        self.swap_places(x, y, span);
        Value::Unit
    }

    /// `std::mem::replace(&mut a, b)`
    pub(super) fn replace(&mut self, a: &Expr, b: &Expr, hint: &Kind, span: Span) -> Value {
        if let Some(slot) = self.swapped_slot(a) {
            let Content::Value(old) = self.slots[slot].content.clone() else {
                return self.reject(a, diag::RUN_TIME_REFERENCE);
            };
            let Some(new) = self.operand(b) else { return Value::Poisoned };
            self.slots[slot].content = Content::Value(new);
            return Value::Var(old);
        }
        let Some(place) = self.target(a) else { return Value::Poisoned };
        let kind = self.place_kind(&place);
        if matches!(kind, Kind::Array(..)) {
            let new = self.inner(b, &kind);
            if matches!(new, Value::Poisoned | Value::Never) {
                return new;
            }
            let new = self.owned(new, span);
            return self.exchange(&place, new, a);
        }
        if !matches!(kind, Kind::Scalar(_) | Kind::Plain | Kind::Opaque) {
            return self.reject(a, diag::UNSUPPORTED);
        }
        let Some(new) = self.operand_as(b, hint) else { return Value::Poisoned };
        if kind == Kind::Opaque && matches!(self.kind(new), Kind::Array(..) | Kind::Opaque) {
            let is_memory = self.declared.contains(&new);
            let init = if is_memory { Init::Move(new) } else { Init::Elements(vec![new]) };
            let (kind, carries) = (self.kind(new).clone(), self.carries(new));
            let new = self.declare(kind, init, span, carries);
            return self.put_in(place, new);
        }
        let old = self.load(&place, span);
        self.store(&place, new);
        Value::Var(old)
    }

    /// Puts new memory into a place, by a swap: its type may be one that is not `Copy`. Gives the old one.
    fn put_in(&mut self, place: Place, new: Var) -> Value {
        for root in [place.root, new] {
            self.facts[root.0].carries |= self.carries(place.root) || self.carries(new);
        }
        self.push(Stmt::Swap { a: place, b: Place::whole(new) });
        match self.kind(new) {
            Kind::Array(..) => Value::Memory(new),
            _ => Value::Place(Place::whole(new)),
        }
    }

    /// `std::mem::take(&mut a)`
    pub(super) fn take(&mut self, a: &Expr, hint: &Kind, span: Span) -> Value {
        if let Some(slot) = self.swapped_slot(a) {
            let Content::Value(old) = self.slots[slot].content.clone() else {
                return self.reject(a, diag::RUN_TIME_REFERENCE);
            };
            let kind = self.kind(old).clone();
            let zero = self.dummy_var(&kind, span);
            self.slots[slot].content = Content::Value(zero);
            return Value::Var(old);
        }
        let Some(place) = self.target(a) else { return Value::Poisoned };
        match self.place_kind(&place) {
            Kind::Array(_, Form::Slice) | Kind::Tuple(_) => self.reject(a, diag::UNSUPPORTED),
            Kind::Opaque => {
                let new = if matches!(hint, Kind::Array(_, Form::Vec)) {
                    self.declare(hint.clone(), Init::Zero, span, false)
                } else {
                    let code = self.code_of(&[], quote!(::core::default::Default::default()));
                    let value = self.plain(code, Kind::Opaque, span, true);
                    self.declare(Kind::Opaque, Init::Elements(vec![value]), span, false)
                };
                self.put_in(place, new)
            }
            kind @ Kind::Array(..) => {
                let new = self.declare(kind, Init::Zero, span, false);
                self.exchange(&place, Value::Memory(new), a)
            }
            kind @ (Kind::Scalar(_) | Kind::Plain) => {
                let zero = self.dummy_var(&kind, span);
                let old = self.load(&place, span);
                self.store(&place, zero);
                Value::Var(old)
            }
        }
    }

    /// Puts new memory into a place; gives the old one.
    fn exchange(&mut self, place: &Place, new: Value, at: &Expr) -> Value {
        let (kind, span) = (self.place_kind(place), at.span());
        match new {
            Value::Memory(new) if matches!(kind, Kind::Array(_, Form::Vec)) => {
                self.put_in(place.clone(), new)
            }
            new => {
                let old = self.copy(place, span);
                self.assign_place(place.clone(), new, at);
                Value::Memory(old)
            }
        }
    }

    /// The variable that `&mut x` names, if it holds a value.
    fn swapped_slot(&self, expr: &Expr) -> Option<usize> {
        let Expr::Reference(reference) = expr else { return None };
        let Some(Binding::Slot(slot)) = self.lookup(scan::name_of(&reference.expr)?) else {
            return None;
        };
        let is_value = matches!(
            self.slots[*slot].content,
            Content::Value(_) | Content::Alias(..) | Content::RefValue(_)
        );
        is_value.then_some(*slot)
    }
}

/// Elements of one list are exchanged by its own method.
fn are_elements_of_one(a: &Place, b: &Place) -> bool {
    match (a.path.split_last(), b.path.split_last()) {
        (Some((Proj::Index(_), row)), Some((Proj::Index(_), other))) => row == other,
        _ => false,
    }
}
