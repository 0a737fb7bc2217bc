//! Arrays and vectors: how they come into being, and the methods that read and change them.

use super::env::{Binding, Content, Lower, Mutability, Value};
use super::kinds::{length, unify};
use super::macros::VecArguments;
use super::scan;
use crate::diag;
use crate::ir::{Form, Init, Kind, Place, Proj, Stmt, Var};
use crate::names;
use proc_macro2::Span;
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall, Macro};

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
    pub(super) fn array(&mut self, it: &syn::ExprArray, hint: &Kind) -> Value {
        let elems: Vec<&Expr> = it.elems.iter().collect();
        let form = Form::Fixed(length(elems.len()));
        self.elements(&elems, form, hint, it.span())
    }

    fn elements(&mut self, elems: &[&Expr], form: Form, hint: &Kind, span: Span) -> Value {
        let hint = element_of(hint);
        let mut vars = Vec::new();
        for elem in elems {
            let value = self.inner(elem, &hint);
            vars.push(self.element(value, elem));
        }
        let Some(vars) = vars.into_iter().collect::<Option<Vec<Var>>>() else {
            return Value::Poisoned;
        };
        let kinds = vars.iter().map(|var| self.kind(*var).clone());
        let kind =
            kinds.reduce(|a, b| unify(&a, &b)).map_or(hint.clone(), |kind| unify(&hint, &kind));
        let carries = vars.iter().any(|var| self.carries(*var));
        let init = if vars.is_empty() { Init::Zero } else { Init::Elements(vars) };
        Value::Memory(self.declare(Kind::Array(Box::new(kind), form), init, span, carries))
    }

    /// A value that goes into memory.
    pub(super) fn element(&mut self, value: Value, at: &Expr) -> Option<Var> {
        let value = self.owned(value, at.span());
        if !matches!(value, Value::Tuple(_) | Value::Sum(_)) {
            return self.variable(value, at);
        }
        match self.untouched(at) {
            Some(Value::Var(var)) => Some(var),
            Some(_) => None,
            None => self.as_variable(value, at.span()),
        }
    }

    /// A value as one variable: a tuple becomes memory.
    /// A tuple where there is one variable for it.
    pub(super) fn tuple_in_memory(&mut self, value: Value, span: Span) -> Value {
        match value {
            Value::Tuple(_) => match self.as_variable(value, span) {
                Some(var) => Value::Memory(var),
                None => Value::Poisoned,
            },
            value => value,
        }
    }

    pub(super) fn as_variable(&mut self, value: Value, span: Span) -> Option<Var> {
        match self.owned(value, span) {
            Value::Var(var) | Value::RefVar(var) | Value::Memory(var) => Some(var),
            Value::Tuple(parts) => {
                let vars: Vec<Option<Var>> =
                    parts.into_iter().map(|part| self.as_variable(part, span)).collect();
                let vars = vars.into_iter().collect::<Option<Vec<Var>>>()?;
                let kind = Kind::Tuple(vars.iter().map(|var| self.kind(*var).clone()).collect());
                let carries = vars.iter().any(|var| self.carries(*var));
                Some(self.declare(kind, Init::Elements(vars), span, carries))
            }
            Value::Sum(parts) => self.whole_sum(parts, span),
            _ => None,
        }
    }

    pub(super) fn repeat(&mut self, it: &syn::ExprRepeat, hint: &Kind) -> Value {
        let Some(elem) = self.repeated_element(&it.expr, hint) else { return Value::Poisoned };
        let length = it.len.to_token_stream();
        let len = self.constant(length.clone(), Kind::Plain, it.len.span());
        self.repeated(elem, len, Form::Fixed(length), hint, it.span())
    }

    fn repeated_element(&mut self, value: &Expr, hint: &Kind) -> Option<Var> {
        let elem = self.inner(value, &element_of(hint));
        self.element(elem, value)
    }

    fn repeated(&mut self, elem: Var, len: Var, form: Form, hint: &Kind, span: Span) -> Value {
        let kind = unify(&element_of(hint), self.kind(elem));
        let carries = self.carries(elem);
        let kind = Kind::Array(Box::new(kind), form);
        Value::Memory(self.declare(kind, Init::Repeat(elem, len), span, carries))
    }

    pub(super) fn vec_macro(
        &mut self,
        mac: &Macro,
        arguments: &VecArguments,
        hint: &Kind,
    ) -> Value {
        match arguments {
            VecArguments::List(list) => {
                let elems: Vec<&Expr> = list.iter().collect();
                self.elements(&elems, Form::Vec, hint, mac.span())
            }
            VecArguments::Repeat(value, len) => {
                let Some(elem) = self.repeated_element(value, hint) else { return Value::Poisoned };
                let Some(len) = self.index_var(len) else { return Value::Poisoned };
                self.repeated(elem, len, Form::Vec, hint, mac.span())
            }
        }
    }

    /// `Vec::new()`, `Vec::with_capacity(n)`
    pub(super) fn empty_vec(&mut self, hint: &Kind, span: Span) -> Value {
        let kind = Kind::Array(Box::new(element_of(hint)), Form::Vec);
        Value::Memory(self.declare(kind, Init::Zero, span, false))
    }

    /// The methods of arrays, slices and vectors; `None` if it is none of them.
    pub(super) fn memory_method(&mut self, it: &ExprMethodCall, expr: &Expr) -> Option<Value> {
        let method = it.method.to_string();
        let args: Vec<&Expr> = it.args.iter().collect();
        let is_known = matches!(
            (method.as_str(), args.len()),
            ("clone" | "to_vec" | "to_owned" | "as_slice" | "as_mut_slice" | "first" | "last", 0)
                | ("first_mut" | "last_mut" | "split_first" | "split_last", 0)
                | ("fill" | "copy_from_slice" | "clone_from_slice" | "clone_from", 1)
                | ("get" | "get_mut", 1)
                | ("split_at" | "split_at_mut", 1)
                | ("swap" | "copy_within", 2)
        ) || is_growth(&method)
            || super::permute::permutes(&method, args.len());
        if !is_known || !self.may_be_memory(&it.receiver) {
            return None;
        }
        let base = self.inner(&it.receiver, &Kind::Opaque);
        if let Value::Var(var) | Value::RefVar(var) = base
            && method == "clone"
            && *self.kind(var) != Kind::Opaque
        {
            return Some(Value::Var(var));
        }
        if matches!(base, Value::Poisoned | Value::Never) {
            return Some(base);
        }
        let Some(place) = self.as_place(base.clone()) else {
            return Some(self.reject(&it.method, diag::UNKNOWN_METHOD));
        };
        let is_read = super::methods::is_read_only(&it.method);
        if !is_read && !self.is_memory(&place) {
            return Some(self.reject(&it.method, diag::UNKNOWN_METHOD));
        }
        Some(match method.as_str() {
            "clone" | "to_vec" | "to_owned" => self.cloned(&place, &method, it.span()),
            "as_slice" => Value::Ref(place, Mutability::Shared),
            "as_mut_slice" => Value::Ref(place, Mutability::Mutable),
            "first" | "last" | "get" => self.end_of(&place, it, Mutability::Shared),
            "first_mut" | "last_mut" | "get_mut" => self.end_of(&place, it, Mutability::Mutable),
            "split_first" | "split_last" => self.end_and_rest(&place, it),
            "fill" => self.fill(place, args[0]),
            "copy_from_slice" | "clone_from_slice" | "clone_from" => {
                self.copy_from(place, args[0], expr)
            }
            "split_at" => self.split(place, args[0], Mutability::Shared),
            "split_at_mut" => self.split(place, args[0], Mutability::Mutable),
            "swap" => self.swap_elements(&place, args[0], args[1], it.span()),
            "copy_within" => self.copy_within(place, args[0], args[1], it.span()),
            name if super::permute::permutes(name, args.len())
                && !self.place_kind(&place).is_plain() =>
            {
                self.permute(&place, it)
            }
            _ => self.grow(&place, it, expr),
        })
    }

    /// Memory by its name or shape, with something in it that may carry a derivative, or
    /// memory that we write to ourselves.
    fn may_be_memory(&self, receiver: &Expr) -> bool {
        match self.peek(receiver) {
            Kind::Array(..) | Kind::Tuple(_) => true,
            Kind::Scalar(_) => true,
            Kind::Plain => false,
            Kind::Opaque => super::rename::rename(self, receiver).carries,
        }
    }

    fn cloned(&mut self, place: &Place, method: &str, span: Span) -> Value {
        let kind = self.place_kind(place);
        if kind.is_scalar() || kind == Kind::Plain {
            return Value::Var(self.load(place, span));
        }
        let root = self.copy(place, span);
        if method == "to_vec"
            && let Kind::Array(_, form) = &mut self.func.vars[root.0].kind
        {
            *form = Form::Vec;
        }
        Value::Memory(root)
    }

    fn fill(&mut self, place: Place, value: &Expr) -> Value {
        let Some(value) = self.operand(value) else { return Value::Poisoned };
        self.elements_hold(&place, value);
        self.push(Stmt::Fill { place, value });
        Value::Unit
    }

    fn copy_from(&mut self, to: Place, from: &Expr, expr: &Expr) -> Value {
        let value = self.inner(from, &Kind::Opaque);
        if matches!(value, Value::Poisoned | Value::Never) {
            return value;
        }
        let from = match self.as_place(value) {
            Some(place) if self.is_memory(&place) => place,
            _ => return self.untouched_or_at(expr, from, diag::UNSUPPORTED),
        };
        let from = self.borrowed(&from, Span::call_site());
        self.dirty(to.root, from.root);
        self.push(Stmt::Copy { to, from });
        Value::Unit
    }

    /// `(&p[..at], &p[at..])`
    fn split(&mut self, place: Place, at: &Expr, mutability: Mutability) -> Value {
        let Some(at) = self.index_var(at) else { return Value::Poisoned };
        let (mut before, mut after) = (place.clone(), place);
        before.path.push(Proj::Slice(None, Some(at)));
        after.path.push(Proj::Slice(Some(at), None));
        Value::Tuple(vec![Value::Ref(before, mutability), Value::Ref(after, mutability)])
    }

    fn swap_elements(&mut self, place: &Place, i: &Expr, j: &Expr, span: Span) -> Value {
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
        } else {
            self.push(Stmt::Swap { a, b });
        }
    }

    /// `a.copy_within(lo..hi, to)`: by way of a copy, since the parts may overlap.
    fn copy_within(&mut self, place: Place, range: &Expr, to: &Expr, span: Span) -> Value {
        let Expr::Range(range) = range else { return self.reject(range, diag::UNSUPPORTED) };
        let Some(proj) = self.slice_proj(range) else { return Value::Poisoned };
        let Some(to) = self.index_var(to) else { return Value::Poisoned };
        let mut from = place.clone();
        from.path.push(proj);
        let copy = self.copy(&from, span);
        let whole = Place { root: copy, path: Vec::new() };
        let len = self.len_of(&whole, span);
        let (start, count) = (names::placeholder(to, span), names::placeholder(len, span));
        let code = self.code_of(&[to, len], quote!(#start + #count));
        let end = self.plain_named("end", code, span);
        let mut target = place;
        target.path.push(Proj::Slice(Some(to), Some(end)));
        self.push(Stmt::Copy { to: target, from: whole });
        Value::Unit
    }

    /// A vector of integers may grow: nothing flows through it.
    fn grow(&mut self, place: &Place, it: &ExprMethodCall, expr: &Expr) -> Value {
        let is_open = match self.kind(place.root) {
            Kind::Array(elem, Form::Vec) => **elem == Kind::Opaque && !self.carries(place.root),
            _ => false,
        };
        let gives_elements = match it.method.to_string().as_str() {
            "push" | "extend" | "extend_from_slice" | "append" => it.args.first(),
            "insert" | "resize" => it.args.last(),
            _ => None,
        };
        if is_open
            && place.path.is_empty()
            && gives_elements.is_some_and(|elements| self.is_certainly_plain(elements))
        {
            self.func.vars[place.root.0].kind = Kind::Array(Box::new(Kind::Plain), Form::Vec);
        }
        let kind = self.place_kind(place);
        if kind.is_plain() {
            return match self.code(expr) {
                Some(code) => Value::Var(self.plain(code, Kind::Opaque, it.span(), false)),
                None => self.reject(&it.method, diag::GROWTH),
            };
        }
        let is_field = matches!(place.path.last(), Some(Proj::Field(_))) && kind == Kind::Opaque;
        if is_field {
            self.confirm_vector(place, it.span());
        }
        if is_field || matches!(kind, Kind::Array(_, Form::Vec)) {
            return self.resized(place, it);
        }
        self.reject(&it.method, diag::GROWTH)
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
    pub(super) fn replace(&mut self, a: &Expr, b: &Expr, span: Span) -> Value {
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
        let Some(new) = self.operand(b) else { return Value::Poisoned };
        let old = self.load(&place, span);
        self.store(&place, new);
        Value::Var(old)
    }

    /// `std::mem::take(&mut a)`
    pub(super) fn take(&mut self, a: &Expr, span: Span) -> Value {
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
            Kind::Array(_, Form::Slice) | Kind::Opaque | Kind::Tuple(_) => {
                self.reject(a, diag::UNSUPPORTED)
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
                for root in [place.root, new] {
                    self.facts[root.0].carries |= self.carries(place.root) || self.carries(new);
                }
                self.push(Stmt::Swap { a: place.clone(), b: Place::whole(new) });
                Value::Memory(new)
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

pub(super) fn element_of(kind: &Kind) -> Kind {
    match kind {
        Kind::Array(elem, _) => (**elem).clone(),
        Kind::Scalar(_) | Kind::Plain | Kind::Tuple(_) | Kind::Opaque => Kind::Opaque,
    }
}

fn is_growth(method: &str) -> bool {
    const NAMES: &[&str] = &[
        "push",
        "pop",
        "insert",
        "remove",
        "truncate",
        "resize",
        "extend",
        "extend_from_slice",
        "clear",
        "append",
        "drain",
        "split_off",
        "retain",
        "resize_with",
        "retain_mut",
        "splice",
        "swap_remove",
        "reverse",
        "sort_by",
        "sort",
        "dedup",
        "rotate_left",
        "rotate_right",
    ];
    NAMES.contains(&method)
}
