//! Vectors that change their length: all of it is pushing, popping, and changing places.

use super::elements::{Access, Items};
use super::env::{Fact, Lower, Mutability, Value};
use super::loops::{Begun, Looped};
use super::memory::element_of;
use super::pipes::{Pipe, Way};
use super::scan::Effects;
use crate::diag;
use crate::ir::{Form, Head, Kind, Origin, Permutation, Place, Proj, Stmt, Var};
use crate::names;
use proc_macro2::Span;
use quote::{ToTokens, quote, quote_spanned};
use std::cell::Cell;
use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall};

impl Lower<'_> {
    /// A method that changes the length of a vector with a derivative.
    pub(super) fn resized(&mut self, place: &Place, it: &ExprMethodCall) -> Value {
        let span = it.span();
        let args: Vec<&Expr> = it.args.iter().collect();
        match (it.method.to_string().as_str(), args.as_slice()) {
            ("push", [value]) => self.append(place, value),
            ("pop", []) => self.pop(place, span),
            ("clear", []) => {
                let none = self.constant(quote!(0), Kind::Plain, span);
                self.shorten(place, none, span);
                Value::Unit
            }
            ("truncate", [len]) => {
                let Some(len) = self.index_var(len) else { return Value::Poisoned };
                self.shorten(place, len, span);
                Value::Unit
            }
            ("insert", [at, value]) => self.insert(place, at, value, span),
            ("remove", [at]) => {
                let Some(at) = self.index_var(at) else { return Value::Poisoned };
                self.rotate(place, at, Permutation::RotateLeft, span);
                self.take_last(place, span)
            }
            ("swap_remove", [at]) => self.swap_remove(place, at, span),
            ("extend" | "extend_from_slice", [from]) => self.extend(place, from, it),
            ("append", [from]) => {
                let Some(from) = self.target(from) else { return Value::Poisoned };
                let all = Items::Elements { place: from.clone(), access: Access::Value };
                self.append_all(place, &Pipe::Items(all), span);
                let none = self.constant(quote!(0), Kind::Plain, span);
                self.shorten(&from, none, span);
                Value::Unit
            }
            ("split_off", [at]) => {
                let Some(at) = self.index_var(at) else { return Value::Poisoned };
                let mut rest = place.clone();
                rest.path.push(Proj::Slice(Some(at), None));
                let rest = self.copy(&rest, span);
                self.shorten(place, at, span);
                Value::Memory(rest)
            }
            ("drain", [range]) => match self.drained(place, range, span) {
                Some(_) => Value::Unit,
                None => Value::Poisoned,
            },
            ("resize", [len, value]) => self.resize(place, len, value, span),
            ("retain", [keeps]) => self.retain(place, keeps, span),
            _ => self.reject(&it.method, diag::GROWTH),
        }
    }

    /// That a field is a vector is for rustc to confirm.
    pub(super) fn confirm_vector(&mut self, place: &Place, span: Span) {
        let (tokens, uses) = self.place_code(place);
        let check = names::private("assert_vector", span);
        self.check(quote_spanned!(span=> #check(&#tokens)), uses);
    }

    /// `v.push(x);`
    fn append(&mut self, to: &Place, value: &Expr) -> Value {
        let hint = element_of(&self.place_kind(to));
        let found = self.inner(value, &hint);
        let Some(value) = self.element(found, value) else { return Value::Poisoned };
        self.append_value(to, value);
        Value::Unit
    }

    pub(super) fn append_value(&mut self, to: &Place, value: Var) {
        self.elements_hold(to, value);
        self.push(Stmt::Append { to: to.clone(), value });
    }

    /// Whether there is an element, and the last one, which the vector then has no more.
    fn pop(&mut self, place: &Place, span: Span) -> Value {
        let len = self.len_of(place, span);
        let n = names::placeholder(len, span);
        let code = self.code_of(&[len], quote!(#n > 0));
        let flag = self.plain(code, Kind::Plain, span, false);
        let then = self.arm(|lower| lower.take_last(place, span));
        let otherwise = self.arm(|_| Value::Never);
        let value = self.two_arms(flag, then, otherwise);
        Value::Sum(vec![Value::Var(flag), value])
    }

    /// `v.pop().unwrap()`
    pub(super) fn take_last(&mut self, from: &Place, span: Span) -> Value {
        let kind = element_of(&self.place_kind(from));
        let is_memory = matches!(kind, Kind::Array(..) | Kind::Tuple(_));
        let dst = self.temporary(kind, span, self.carries(from.root));
        self.push(Stmt::Take { dst, from: from.clone() });
        if !is_memory {
            return Value::Var(dst);
        }
        self.declared.insert(dst);
        Value::Memory(dst)
    }

    /// The elements from `at` on change places.
    fn rotate(&mut self, place: &Place, at: Var, by: fn(Var) -> Permutation, span: Span) {
        let one = self.constant(quote!(1), Kind::Plain, span);
        let mut place = place.clone();
        place.path.push(Proj::Slice(Some(at), None));
        self.push(Stmt::Permute { place, by: by(one) });
    }

    fn insert(&mut self, place: &Place, at: &Expr, value: &Expr, span: Span) -> Value {
        let Some(at) = self.index_var(at) else { return Value::Poisoned };
        if self.append(place, value) == Value::Poisoned {
            return Value::Poisoned;
        }
        self.rotate(place, at, Permutation::RotateRight, span);
        Value::Unit
    }

    fn swap_remove(&mut self, place: &Place, at: &Expr, span: Span) -> Value {
        let Some(at) = self.index_var(at) else { return Value::Poisoned };
        let len = self.len_of(place, span);
        let n = names::placeholder(len, span);
        let code = self.code_of(&[len], quote!(#n - 1));
        let last = self.plain(code, Kind::Plain, span, false);
        let [a, b] = [at, last].map(|index| {
            let mut element = place.clone();
            element.path.push(Proj::Index(index));
            element
        });
        self.swap_places(a, b, span);
        self.take_last(place, span)
    }

    /// Elements are taken from the end until there are no more than `len`.
    fn shorten(&mut self, place: &Place, len: Var, span: Span) {
        let before = self.len_of(place, span);
        self.times(len, before, span, &mut |lower, _| {
            lower.take_last(place, span);
        });
    }

    /// `for k in lo..hi { … }`
    pub(super) fn times(
        &mut self,
        lo: Var,
        hi: Var,
        span: Span,
        body: &mut dyn FnMut(&mut Lower<'_>, Var),
    ) {
        let current = Cell::new(lo);
        let mut begin = |lower: &mut Lower<'_>| {
            let index = lower.fresh(Origin::Named("k"), Kind::Plain, span, Fact::default());
            current.set(index);
            let adapters = Vec::new();
            Begun { head: Head::Range { index, lo, hi, inclusive: false, adapters }, enter: None }
        };
        self.looped(Looped {
            label: None,
            body: &mut |lower| body(lower, current.get()),
            effects: Effects::default(),
            span,
            value: None,
            begin: &mut begin,
            is_endless: false,
            whole: None,
        });
    }

    fn resize(&mut self, place: &Place, len: &Expr, value: &Expr, span: Span) -> Value {
        let Some(len) = self.index_var(len) else { return Value::Poisoned };
        let hint = element_of(&self.place_kind(place));
        let found = self.inner(value, &hint);
        let Some(value) = self.element(found, value) else { return Value::Poisoned };
        self.shorten(place, len, span);
        let before = self.len_of(place, span);
        let is_memory = matches!(self.kind(value), Kind::Array(..) | Kind::Tuple(_));
        self.times(before, len, span, &mut |lower, _| {
            let value = if is_memory { lower.copy(&Place::whole(value), span) } else { value };
            lower.append_value(place, value);
        });
        Value::Unit
    }

    /// `v.extend(&w);`, `v.extend(w.iter().map(f64::sqrt));`
    fn extend(&mut self, place: &Place, from: &Expr, it: &ExprMethodCall) -> Value {
        let element = element_of(&self.place_kind(place));
        let pipe = if it.method == "extend" && self.is_pipe(from) {
            self.pipe(from).map(|mut pipe| {
                pipe.expect(&element);
                pipe
            })
        } else {
            let hint = Kind::Array(Box::new(element), Form::Vec);
            let value = self.inner(from, &hint);
            if matches!(value, Value::Poisoned | Value::Never) {
                return value;
            }
            self.as_place(value).map(|place| {
                self.confirm_elements(&place, from.span());
                Pipe::Items(Items::Elements { place, access: Access::Value })
            })
        };
        match pipe {
            Some(pipe) => {
                self.append_all(place, &pipe, it.span());
                Value::Unit
            }
            None => self.reject(from, diag::ITERATOR),
        }
    }

    /// Appends every item.
    pub(super) fn append_all(&mut self, to: &Place, pipe: &Pipe, span: Span) {
        let way = Way::new(span);
        self.drive(pipe, &way, &mut |lower, item| {
            let item = match item {
                Value::Ref(place, Mutability::Shared) => Value::Place(place),
                Value::RefVar(var) => Value::Var(var),
                item => item,
            };
            match lower.as_variable(item, span) {
                Some(item) => lower.append_value(to, item),
                None => lower.lost(proc_macro2::Ident::new("item", span)),
            }
        });
    }

    /// A copy of a part of a vector, which the vector then has no more.
    pub(super) fn drained(&mut self, place: &Place, range: &Expr, span: Span) -> Option<Var> {
        let Expr::Range(bounds) = range else {
            self.error(range, diag::UNSUPPORTED);
            return None;
        };
        let Proj::Slice(lo, hi) = self.slice_proj(bounds)? else { return None };
        let len = self.len_of(place, span);
        let (lo, hi) =
            (lo.unwrap_or_else(|| self.constant(quote!(0), Kind::Plain, span)), hi.unwrap_or(len));
        let mut part = place.clone();
        part.path.push(Proj::Slice(Some(lo), Some(hi)));
        let drained = self.copy(&part, span);
        let (start, end) = (names::placeholder(lo, span), names::placeholder(hi, span));
        let code = self.code_of(&[lo, hi], quote!(#end - #start));
        let count = self.plain_named("count", code, span);
        let mut rest = place.clone();
        rest.path.push(Proj::Slice(Some(lo), None));
        self.push(Stmt::Permute { place: rest, by: Permutation::RotateLeft(count) });
        let (n, k) = (names::placeholder(len, span), names::placeholder(count, span));
        let code = self.code_of(&[len, count], quote!(#n - #k));
        let left = self.plain(code, Kind::Plain, span, false);
        self.shorten(place, left, span);
        Some(drained)
    }

    /// The vector that `v.drain(..n)` takes from.
    pub(super) fn is_drain(&self, it: &ExprMethodCall) -> bool {
        let kind = self.peek(&it.receiver);
        it.method == "drain"
            && it.args.len() == 1
            && matches!(kind, Kind::Array(_, Form::Vec))
            && !kind.is_plain()
    }

    fn retain(&mut self, place: &Place, keeps: &Expr, span: Span) -> Value {
        let Some(keeps) = self.callable(keeps) else {
            return self.reject(keeps.to_token_stream(), diag::GROWTH);
        };
        let before = self.copy(place, span);
        let none = self.constant(quote!(0), Kind::Plain, span);
        self.shorten(place, none, span);
        let all = Items::Elements { place: Place::whole(before), access: Access::Value };
        let kept = Pipe::Filter(Box::new(Pipe::Items(all)), keeps);
        self.append_all(place, &kept, span);
        Value::Unit
    }
}
