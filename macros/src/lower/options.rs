//! `Option` taken apart: whether there is a value, and the value.

use super::env::{Binding, Lower, Mutability, Value};
use super::stmt::Dest;
use crate::diag;
use crate::ir::{Form, Init, Kind, Place, Proj, Var};
use crate::names;
use proc_macro2::Span;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Expr, ExprMatch, ExprMethodCall, Pat, ReturnType, Type};

/// `Option<T>` in a signature: `T`.
pub(super) fn payload(output: &ReturnType) -> Option<&Type> {
    let ReturnType::Type(_, ty) = output else { return None };
    let Type::Path(path) = &**ty else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == "Option")?;
    let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first() {
        Some(syn::GenericArgument::Type(ty)) => Some(ty),
        _ => None,
    }
}

impl Lower<'_> {
    pub(super) fn some(&mut self, arg: &Expr) -> Value {
        let payload = self.inner(arg, &Kind::Opaque);
        let payload = self.owned(payload, arg.span());
        if matches!(payload, Value::Poisoned | Value::Never) {
            return payload;
        }
        let flag = self.constant(quote!(true), Kind::Plain, arg.span());
        Value::Option(vec![Value::Var(flag), payload])
    }

    pub(super) fn none(&mut self, span: Span) -> Value {
        let flag = self.constant(quote!(false), Kind::Plain, span);
        Value::Option(vec![Value::Var(flag), Value::Never])
    }

    /// Uninitialised variables for an option whose value is of this kind.
    pub(super) fn option_slots(&mut self, payload: &Kind) -> Binding {
        let flag = self.flag();
        Binding::Option(vec![Binding::Slot(flag), self.slots_for(None, payload)])
    }

    /// Whether an expression gives an option that is taken apart, without lowering it.
    pub(super) fn is_option(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Paren(it) => self.is_option(&it.expr),
            Expr::Reference(it) => self.is_option(&it.expr),
            Expr::Path(it) => match self.binding_of(expr) {
                Some(binding) => matches!(binding, Binding::Option(_)),
                None => it.path.is_ident("None"),
            },
            Expr::Call(it) => match &*it.func {
                Expr::Path(func) => func.path.is_ident("Some") && it.args.len() == 1,
                _ => false,
            },
            Expr::MethodCall(it) => match (it.method.to_string().as_str(), it.args.len()) {
                ("map" | "and_then" | "or" | "filter", 1) | ("copied" | "cloned" | "as_ref", 0) => {
                    self.is_option(&it.receiver)
                }
                ("first" | "last" | "first_mut" | "last_mut" | "split_first" | "split_last", 0)
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
    fn is_popped(&self, it: &ExprMethodCall) -> bool {
        let kind = self.peek(&it.receiver);
        it.method == "pop" && matches!(kind, Kind::Array(_, Form::Vec)) && !kind.is_plain()
    }

    /// `v.pop().unwrap()`, which needs no branch.
    fn popped(&mut self, it: &ExprMethodCall) -> Option<Value> {
        let Expr::MethodCall(inner) = &*it.receiver else { return None };
        if !matches!(it.method.to_string().as_str(), "unwrap" | "expect") || !self.is_popped(inner)
        {
            return None;
        }
        Some(match self.target(&inner.receiver) {
            Some(place) => self.take_last(&place, it.span()),
            None => Value::Poisoned,
        })
    }

    /// What a call gave, by a method that options have.
    fn is_called_option(&self, it: &ExprMethodCall) -> bool {
        let is_of_options = matches!(
            (it.method.to_string().as_str(), it.args.len()),
            ("unwrap" | "unwrap_or_default", 0)
                | ("expect" | "unwrap_or" | "unwrap_or_else" | "and_then", 1)
                | ("map_or" | "map_or_else", 2)
        );
        let is_unknown = match &*it.receiver {
            Expr::Call(_) => true,
            Expr::Path(_) => self.peek(&it.receiver) == Kind::Opaque,
            _ => false,
        };
        is_of_options && is_unknown && super::rename::rename(self, &it.receiver).carries
    }

    /// The methods of an option.
    pub(super) fn option_method(&mut self, it: &ExprMethodCall, hint: &Kind) -> Option<Value> {
        if let Some(value) = self.popped(it) {
            return Some(value);
        }
        if !self.is_option(&it.receiver) && !self.is_called_option(it) {
            return None;
        }
        let args: Vec<&Expr> = it.args.iter().collect();
        let name = it.method.to_string();
        let is_known = matches!(
            (name.as_str(), args.len()),
            (
                "is_some"
                    | "is_none"
                    | "unwrap"
                    | "copied"
                    | "cloned"
                    | "as_ref"
                    | "unwrap_or_default",
                0
            ) | (
                "expect" | "unwrap_or" | "unwrap_or_else" | "map" | "and_then" | "or" | "filter",
                1
            ) | ("map_or" | "map_or_else", 2)
        );
        if !is_known {
            return Some(self.reject(&it.method, diag::UNKNOWN_METHOD));
        }
        if !super::rename::rename(self, &it.receiver).carries
            && let Some(value) = self.untouched(&Expr::MethodCall(it.clone()))
        {
            return Some(value);
        }
        let value = self.inner(&it.receiver, &Kind::Opaque);
        let (flag, payload) = match self.as_option(value) {
            Value::Option(parts) => taken(parts)?,
            other => return Some(other),
        };
        let span = it.span();
        Some(match (name.as_str(), args.as_slice()) {
            ("is_some", _) => Value::Var(flag),
            ("is_none", _) => Value::Var(self.not(flag, span)),
            ("unwrap" | "expect", _) => {
                self.assert_some(flag, span);
                payload
            }
            ("as_ref", _) => Value::Option(vec![Value::Var(flag), payload]),
            ("copied" | "cloned", _) => {
                let copied = |lower: &mut Self| {
                    let value = match payload.clone() {
                        Value::Ref(place, _) => Value::Place(place),
                        Value::RefVar(var) => Value::Var(var),
                        value => value,
                    };
                    lower.owned(value, span)
                };
                let value = self.if_some(flag, copied, |_| Value::Never);
                Value::Option(vec![Value::Var(flag), value])
            }
            ("unwrap_or", [other]) => {
                let other = self.inner(other, hint);
                let other = self.owned(other, span);
                self.if_some(flag, |_| payload, |_| other)
            }
            ("unwrap_or_default", _) => {
                let zero = |lower: &mut Self| {
                    let kind = lower.kind_of_value(&payload);
                    lower.dummy(&kind, span)
                };
                self.if_some(flag, |_| payload.clone(), zero)
            }
            ("unwrap_or_else", [f]) => {
                let f = self.callable(f)?;
                self.if_some(flag, |_| payload, |lower| lower.call_with(&f, Vec::new(), hint, span))
            }
            ("map", [f]) => {
                let f = self.callable(f)?;
                let mapped =
                    |lower: &mut Self| lower.call_with(&f, vec![payload], &Kind::Opaque, span);
                let value = self.if_some(flag, mapped, |_| Value::Never);
                Value::Option(vec![Value::Var(flag), value])
            }
            ("map_or", [other, f]) => {
                let other = self.inner(other, hint);
                let other = self.owned(other, span);
                let f = self.callable(f)?;
                let mapped = |lower: &mut Self| lower.call_with(&f, vec![payload], hint, span);
                self.if_some(flag, mapped, |_| other)
            }
            ("map_or_else", [other, f]) => {
                let (other, f) = (self.callable(other)?, self.callable(f)?);
                let mapped = |lower: &mut Self| lower.call_with(&f, vec![payload], hint, span);
                self.if_some(flag, mapped, |lower| lower.call_with(&other, Vec::new(), hint, span))
            }
            ("and_then", [f]) => {
                let f = self.callable(f)?;
                let mapped =
                    |lower: &mut Self| lower.call_with(&f, vec![payload], &Kind::Opaque, span);
                self.if_some(flag, mapped, |lower| lower.none(span))
            }
            ("or", [other]) => {
                let other = self.inner(other, hint);
                let own = Value::Option(vec![Value::Var(flag), payload]);
                self.if_some(flag, |_| own, |_| other)
            }
            ("filter", [f]) => {
                let f = self.callable(f)?;
                let kept = |lower: &mut Self| {
                    let item = super::drive::referred(&payload);
                    lower.call_with(&f, vec![item], &Kind::Plain, span)
                };
                let keeps = self.if_some(flag, kept, |lower| {
                    Value::Var(lower.constant(quote!(false), Kind::Plain, span))
                });
                Value::Option(vec![keeps, payload])
            }
            _ => self.reject(&it.method, diag::UNKNOWN_METHOD),
        })
    }

    /// An option that a call gave is taken apart; its content is zero where there is none.
    pub(super) fn as_option(&mut self, value: Value) -> Value {
        let Value::Var(var) = value else { return value };
        if *self.kind(var) != Kind::Opaque {
            return value;
        }
        let span = self.span(var);
        let name = names::placeholder(var, span);
        let code = self.code_of(&[var], quote!(#name.is_some()));
        let flag = self.plain(code, Kind::Plain, span, false);
        if !self.carries(var) {
            let code = self.code_of(&[var], quote!(#name.unwrap_or_default()));
            let payload = self.plain(code, Kind::Opaque, span, false);
            return Value::Option(vec![Value::Var(flag), Value::Var(payload)]);
        }
        let payload = self.temporary(Kind::Opaque, span, true);
        let rule = crate::rules::known("payload", 1);
        self.push(crate::ir::Stmt::Apply { dst: payload, rule, args: vec![var] });
        Value::Option(vec![Value::Var(flag), Value::Var(payload)])
    }

    fn if_some(
        &mut self,
        flag: Var,
        then: impl FnOnce(&mut Self) -> Value,
        otherwise: impl FnOnce(&mut Self) -> Value,
    ) -> Value {
        if self.is_certainly(flag, true) {
            return then(self);
        }
        if self.is_certainly(flag, false) {
            return otherwise(self);
        }
        let then = self.arm(then);
        let otherwise = self.arm(otherwise);
        self.two_arms(flag, then, otherwise)
    }

    fn is_certainly(&self, flag: Var, set: bool) -> bool {
        self.stmts.iter().any(|stmt| match stmt {
            crate::ir::Stmt::Const { dst, value } => {
                *dst == flag && value.to_string() == set.to_string()
            }
            _ => false,
        })
    }

    fn not(&mut self, flag: Var, span: Span) -> Var {
        let name = names::placeholder(flag, span);
        let code = self.code_of(&[flag], quote!(!#name));
        self.plain(code, Kind::Plain, span, false)
    }

    fn assert_some(&mut self, flag: Var, span: Span) {
        let name = names::placeholder(flag, span);
        self.check(quote_spanned!(span=> ::core::assert!(#name, "a value is there")), vec![flag]);
    }

    /// `first`, `last` and `get` of memory, and those that give a `&mut`.
    pub(super) fn end_of(
        &mut self,
        place: &Place,
        it: &ExprMethodCall,
        mutability: Mutability,
    ) -> Value {
        let span = it.span();
        let len = self.len_of(place, span);
        let n = names::placeholder(len, span);
        let (index, flag) = match (it.method.to_string().as_str(), it.args.first()) {
            ("get" | "get_mut", Some(index)) => {
                let Some(index) = self.index_var(index) else { return Value::Poisoned };
                let at = names::placeholder(index, span);
                (index, self.code_of(&[index, len], quote!(#at < #n)))
            }
            ("last" | "last_mut", _) => {
                let code = self.code_of(&[len], quote!(#n.wrapping_sub(1)));
                let index = self.plain(code, Kind::Plain, span, false);
                (index, self.code_of(&[len], quote!(#n > 0)))
            }
            _ => {
                let index = self.constant(quote!(0), Kind::Plain, span);
                (index, self.code_of(&[len], quote!(#n > 0)))
            }
        };
        let flag = self.plain(flag, Kind::Plain, span, false);
        let mut element = place.clone();
        element.path.push(Proj::Index(index));
        Value::Option(vec![Value::Var(flag), Value::Ref(element, mutability)])
    }

    /// `split_first` and `split_last` of memory.
    pub(super) fn end_and_rest(&mut self, place: &Place, it: &ExprMethodCall) -> Value {
        let span = it.span();
        let len = self.len_of(place, span);
        let n = names::placeholder(len, span);
        let code = self.code_of(&[len], quote!(#n > 0));
        let flag = self.plain(code, Kind::Plain, span, false);
        let (index, rest) = if it.method == "split_first" {
            let index = self.constant(quote!(0), Kind::Plain, span);
            let next = self.constant(quote!(1), Kind::Plain, span);
            (index, Proj::Slice(Some(next), None))
        } else {
            let code = self.code_of(&[len], quote!(#n.wrapping_sub(1)));
            let index = self.plain(code, Kind::Plain, span, false);
            (index, Proj::Slice(None, Some(index)))
        };
        let parts = [Proj::Index(index), rest].map(|proj| {
            let mut part = place.clone();
            part.path.push(proj);
            Value::Ref(part, Mutability::Shared)
        });
        Value::Option(vec![Value::Var(flag), Value::Tuple(parts.to_vec())])
    }

    /// `match option { Some(x) => …, None => … }`
    pub(super) fn match_option(
        &mut self,
        parts: Vec<Value>,
        it: &ExprMatch,
        dest: Dest<'_>,
    ) -> Value {
        let Some((flag, payload)) = taken(parts) else { return Value::Poisoned };
        let mut some = None;
        let mut none = None;
        for arm in &it.arms {
            let (is_some, is_none) = match &arm.pat {
                Pat::TupleStruct(pat) if pat.path.is_ident("Some") && pat.elems.len() == 1 => {
                    (true, false)
                }
                pat if is_none_pattern(pat) => (false, true),
                Pat::Wild(_) => (true, true),
                other => return self.reject(other, diag::OPTION_PATTERN),
            };
            if is_some && some.is_none() {
                some = Some(arm);
            }
            if is_none && none.is_none() {
                none = Some(arm);
            }
        }
        let (Some(some), Some(none)) = (some, none) else {
            return self.reject(&it.expr, diag::OPTION_PATTERN);
        };
        let then = self.arm(|lower| {
            if let Pat::TupleStruct(pat) = &some.pat {
                lower.bind(&pat.elems[0], payload, &Kind::Opaque);
            }
            lower.arm_body(&some.body, dest)
        });
        let otherwise = self.arm(|lower| lower.arm_body(&none.body, dest));
        self.two_arms(flag, then, otherwise)
    }

    /// The option itself, for a result.
    pub(super) fn whole_option(&mut self, parts: Vec<Value>, span: Span) -> Option<Var> {
        let (flag, payload) = taken(parts)?;
        let payload = match self.owned(payload, span) {
            Value::Var(var) | Value::Memory(var) => Some(var),
            // certainly `None`
            Value::Never => None,
            _ => return None,
        };
        let carries = payload.is_some_and(|var| self.carries(var));
        let some = |lower: &mut Self| {
            let init = Init::Option(payload);
            Value::Memory(lower.declare(Kind::Opaque, init, span, carries))
        };
        let none = |lower: &mut Self| {
            Value::Memory(lower.declare(Kind::Opaque, Init::Option(None), span, false))
        };
        match self.if_some(flag, some, none) {
            Value::Memory(var) | Value::Var(var) => Some(var),
            _ => None,
        }
    }
}

fn taken(parts: Vec<Value>) -> Option<(Var, Value)> {
    match <[Value; 2]>::try_from(parts) {
        Ok([Value::Var(flag), payload]) => Some((flag, payload)),
        _ => None,
    }
}

/// The arms say that it is an option.
pub(super) fn has_option_patterns(it: &ExprMatch) -> bool {
    it.arms.iter().any(|arm| {
        is_none_pattern(&arm.pat)
            || matches!(&arm.pat, Pat::TupleStruct(pat) if pat.path.is_ident("Some"))
    })
}

fn is_none_pattern(pat: &Pat) -> bool {
    match pat {
        Pat::Ident(it) => it.ident == "None" && it.subpat.is_none(),
        Pat::Path(it) => it.path.is_ident("None"),
        _ => false,
    }
}
