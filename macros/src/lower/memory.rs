//! Arrays and vectors: how they come into being, and the methods that read and change them.

use super::env::{Lower, Mutability, Value};
use super::kinds::{length, unify};
use super::macros::VecArguments;
use crate::diag;
use crate::ir::{Form, Init, Kind, Place, Proj, Stmt, Var};
use crate::names;
use proc_macro2::Span;
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall, Macro};

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
                | ("first_mut" | "last_mut", 0)
                | ("split_first" | "split_last" | "split_first_mut" | "split_last_mut", 0)
                | ("fill" | "copy_from_slice" | "clone_from_slice" | "clone_from", 1)
                | ("get" | "get_mut", 1)
                | ("split_at" | "split_at_mut", 1)
                | ("swap" | "copy_within", 2)
        ) || is_growth(&method)
            || super::permute::permutes(&method, args.len());
        if !is_known || !self.may_be_memory(&it.receiver) {
            return None;
        }
        // as long as it is not known to be a vector
        if is_growth(&method)
            && self.is_of_named_type(&it.receiver)
            && self.peek(&it.receiver) == Kind::Opaque
        {
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
            "split_first" | "split_last" => self.end_and_rest(&place, it, Mutability::Shared),
            "split_first_mut" | "split_last_mut" => {
                self.end_and_rest(&place, it, Mutability::Mutable)
            }
            "fill" => self.fill(place, args[0]),
            "copy_from_slice" | "clone_from_slice" | "clone_from" => {
                self.copy_from(place, it, expr)
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

    fn copy_from(&mut self, to: Place, it: &ExprMethodCall, expr: &Expr) -> Value {
        let from = &it.args[0];
        let value = self.inner(from, &Kind::Opaque);
        if matches!(value, Value::Poisoned | Value::Never) {
            return value;
        }
        let from = match self.as_place(value) {
            Some(place) if self.is_memory(&place) => place,
            _ => return self.untouched_or_at(expr, from, diag::UNSUPPORTED),
        };
        if it.method == "clone_from" && matches!(self.place_kind(&to), Kind::Array(_, Form::Vec)) {
            // it may be of another length
            let copy = self.copy(&from, it.span());
            match self.is_own(&to) {
                true => self.assign_to(&it.receiver, Value::Memory(copy)),
                false => self.assign_place(to, Value::Memory(copy), &it.receiver),
            }
            return Value::Unit;
        }
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
