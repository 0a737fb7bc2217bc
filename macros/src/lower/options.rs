//! The methods of `Option` and `Result`, and of memory that give one.

use super::closures::Callable;
use super::env::{Lower, Mutability, Value};
use super::refutable::alternatives;
use super::sums::{Parts, Sum, variant};
use crate::diag;
use crate::ir::{Kind, Place, Proj, Var};
use crate::names;
use proc_macro2::Span;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Expr, ExprMatch, ExprMethodCall, Pat};

/// A method of an option, with so many arguments.
pub(super) fn is_known(name: &str, args: usize) -> bool {
    const NONE: &[&str] = &[
        "is_some",
        "is_none",
        "is_ok",
        "is_err",
        "unwrap",
        "copied",
        "cloned",
        "as_ref",
        "ok",
        "unwrap_or_default",
    ];
    const ONE: &[&str] = &[
        "expect",
        "unwrap_or",
        "unwrap_or_else",
        "map",
        "and_then",
        "or",
        "or_else",
        "filter",
        "zip",
        "map_err",
        "ok_or",
        "ok_or_else",
        "is_some_and",
        "is_ok_and",
        "is_none_or",
    ];
    match args {
        0 => NONE.contains(&name),
        1 => ONE.contains(&name),
        2 => matches!(name, "map_or" | "map_or_else"),
        _ => false,
    }
}

impl Lower<'_> {
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

    /// The methods of an option.
    pub(super) fn option_method(&mut self, it: &ExprMethodCall, hint: &Kind) -> Option<Value> {
        if let Some(value) = self.popped(it) {
            return Some(value);
        }
        if !self.is_option(&it.receiver) && !self.is_called_option(it) && !self.is_mapped_option(it)
        {
            return None;
        }
        self.sum_method(it, hint)
    }

    fn sum_method(&mut self, it: &ExprMethodCall, hint: &Kind) -> Option<Value> {
        let args: Vec<&Expr> = it.args.iter().collect();
        let name = it.method.to_string();
        if !is_known(&name, args.len()) {
            return Some(self.reject(&it.method, diag::UNKNOWN_METHOD));
        }
        if !super::rename::rename(self, &it.receiver).carries
            && let Some(value) = self.untouched(&Expr::MethodCall(it.clone()))
        {
            return Some(value);
        }
        let (sum, needs_error) = self.sum_of_method(it);
        let outer = std::mem::replace(&mut self.expected, sum);
        let value = match &*it.receiver {
            // a field is no iterator that is mapped and then asked
            Expr::MethodCall(inner)
                if self.is_mapped_option(it)
                    && (matches!(*inner.receiver, Expr::Field(_))
                        || !self.is_pipe(&it.receiver)) =>
            {
                self.sum_method(inner, &Kind::Opaque)
            }
            receiver if self.may_be_plain_option(receiver) => self.untouched(receiver),
            receiver => Some(self.inner(receiver, &Kind::Opaque)),
        };
        self.expected = outer;
        let value = match value? {
            // of a parameter or a field
            Value::Place(place) | Value::Ref(place, _)
                if self.place_kind(&place) == Kind::Opaque && self.carries(place.root) =>
            {
                Value::Var(self.copy(&place, it.span()))
            }
            value => value,
        };
        let parts = match self.as_sum(value, sum, needs_error) {
            Value::Sum(parts) => Parts::of(parts)?,
            other => return Some(other),
        };
        let (flag, span) = (parts.flag, it.span());
        let is_result = parts.error.is_some();
        let payload = parts.value.clone();
        let content = |lower: &mut Self| lower.unwrapped(payload.clone());
        let called = |lower: &mut Self, f: &Callable, hint: &Kind| {
            let value = lower.unwrapped(payload.clone());
            lower.call_with(f, vec![value], hint, span)
        };
        let error = parts.error.clone();
        let of_error = |lower: &mut Self, f: &Callable, hint: &Kind| {
            let args = if is_result { vec![lower.error_of(error.as_ref())] } else { Vec::new() };
            lower.call_with(f, args, hint, span)
        };
        Some(match (name.as_str(), args.as_slice()) {
            ("is_some" | "is_ok", _) => Value::Var(flag),
            ("is_none" | "is_err", _) => Value::Var(self.not(flag, span)),
            ("unwrap" | "expect", _) => {
                self.assert_some(flag, span);
                content(self)
            }
            ("as_ref", _) => parts.with(Value::Var(flag), payload.clone()),
            ("ok", _) => Value::Sum(vec![Value::Var(flag), payload.clone()]),
            ("ok_or", [error]) => return self.with_error(flag, payload.clone(), error),
            ("ok_or_else", [f]) => {
                let Expr::Closure(f) = f else {
                    return Some(self.reject(f, diag::ERROR));
                };
                return self.with_error(flag, payload.clone(), &f.body);
            }
            ("map_err", [f]) => {
                let f = self.callable(f)?;
                let mapped =
                    self.if_some(flag, |_| Value::Never, |lower| of_error(lower, &f, hint));
                return Some(self.with_mapped_error(flag, payload.clone(), mapped, span));
            }
            ("copied" | "cloned", _) => {
                let copied = |lower: &mut Self| {
                    let value = match content(lower) {
                        Value::Ref(place, _) if name == "cloned" => lower.out_of(place, span),
                        value => value.referred(),
                    };
                    lower.owned(value, span)
                };
                let value = self.if_some(flag, copied, |_| Value::Never);
                parts.with(Value::Var(flag), value)
            }
            ("unwrap_or", [other]) => {
                let other = self.inner(other, hint);
                let other = self.owned(other, span);
                self.if_some(flag, content, |_| other)
            }
            ("unwrap_or_default", _) => {
                let kind = match (&payload, hint) {
                    (Value::Wrapped(_), hint) => hint.clone(),
                    (value, _) => self.kind_of_value(value),
                };
                self.if_some(flag, content, |lower| lower.dummy(&kind, span))
            }
            ("unwrap_or_else", [f]) => {
                let f = self.callable(f)?;
                self.if_some(flag, content, |lower| of_error(lower, &f, hint))
            }
            ("map", [f]) => {
                let f = self.callable(f)?;
                let value =
                    self.if_some(flag, |lower| called(lower, &f, &Kind::Opaque), |_| Value::Never);
                parts.with(Value::Var(flag), value)
            }
            ("is_some_and" | "is_ok_and" | "is_none_or", [f]) => {
                let f = self.callable(f)?;
                let is_or = it.method == "is_none_or";
                let not = |lower: &mut Self| Value::Var(lower.flag_value(is_or));
                self.if_some(flag, |lower| called(lower, &f, &Kind::Plain), not)
            }
            ("map_or", [other, f]) => {
                let other = self.inner(other, hint);
                let other = self.owned(other, span);
                let f = self.callable(f)?;
                self.if_some(flag, |lower| called(lower, &f, hint), |_| other)
            }
            ("map_or_else", [other, f]) => {
                let (other, f) = (self.callable(other)?, self.callable(f)?);
                let mapped = |lower: &mut Self| called(lower, &f, hint);
                self.if_some(flag, mapped, |lower| of_error(lower, &other, hint))
            }
            ("and_then", [f]) => {
                let f = self.callable(f)?;
                let none = |lower: &mut Self| {
                    let unset = Value::Var(lower.flag_of(false, span));
                    parts.with(unset, Value::Never)
                };
                self.if_some(flag, |lower| called(lower, &f, &Kind::Opaque), none)
            }
            ("or", [other]) => {
                let other = self.inner(other, hint);
                let own = parts.with(Value::Var(flag), payload.clone());
                self.if_some(flag, |_| own, |_| other)
            }
            ("or_else", [f]) => {
                let f = self.callable(f)?;
                let own = |lower: &mut Self| {
                    let set = Value::Var(lower.flag_of(true, span));
                    let error = is_result.then_some(Value::Never);
                    Value::Sum([set, payload.clone()].into_iter().chain(error).collect())
                };
                self.if_some(flag, own, |lower| of_error(lower, &f, &Kind::Opaque))
            }
            ("zip", [other]) => {
                let other = self.inner(other, hint);
                let Value::Sum(other) = self.as_sum(other, Some(Sum::Option), false) else {
                    return Some(self.reject(&it.method, diag::UNKNOWN_METHOD));
                };
                let other = Parts::of(other)?;
                let (a, b) = (names::placeholder(flag, span), names::placeholder(other.flag, span));
                let code = self.code_of(&[flag, other.flag], quote!(#a && #b));
                let both = self.plain(code, Kind::Plain, span, false);
                let pair = |lower: &mut Self| {
                    let (a, b) = (content(lower), lower.unwrapped(other.value.clone()));
                    Value::Tuple(vec![lower.owned(a, span), lower.owned(b, span)])
                };
                let pair = self.if_some(both, pair, |_| Value::Never);
                Value::Sum(vec![Value::Var(both), pair])
            }
            ("filter", [f]) => {
                let f = self.callable(f)?;
                let kept = |lower: &mut Self| {
                    let item = f.refer(0, &content(lower));
                    lower.call_with(&f, vec![item], &Kind::Plain, span)
                };
                let keeps = self.if_some(flag, kept, |lower| {
                    Value::Var(lower.constant(quote!(false), Kind::Plain, span))
                });
                Value::Sum(vec![keeps, payload.clone()])
            }
            _ => self.reject(&it.method, diag::UNKNOWN_METHOD),
        })
    }

    /// Which of the two has the method, and whether it needs the error.
    fn sum_of_method(&self, it: &ExprMethodCall) -> (Option<Sum>, bool) {
        let returned = self.returned_sum();
        let one_parameter =
            matches!(it.args.first(), Some(Expr::Closure(closure)) if closure.inputs.len() == 1);
        match it.method.to_string().as_str() {
            "is_ok" | "is_err" | "ok" | "is_ok_and" => (Some(Sum::Result), false),
            "map_err" => (Some(Sum::Result), true),
            "unwrap_or_else" | "map_or_else" | "or_else" if one_parameter => {
                (Some(Sum::Result), true)
            }
            "unwrap_or_else" | "map_or_else" | "or_else"
                if matches!(it.args.first(), Some(Expr::Closure(_))) =>
            {
                (Some(Sum::Option), false)
            }
            "map" | "and_then" | "or" => (self.expected.or(returned), true),
            "unwrap" | "expect" | "unwrap_or" | "unwrap_or_default" | "map_or" => (None, false),
            _ => (Some(Sum::Option), false),
        }
    }

    /// What the function returns.
    pub(super) fn returned_sum(&self) -> Option<Sum> {
        self.returned
    }

    /// `option.ok_or(error)`
    fn with_error(&mut self, flag: Var, value: Value, error: &Expr) -> Option<Value> {
        let failed = |lower: &mut Self| match lower.failed(error) {
            Value::Sum(parts) => parts.into_iter().nth(2).unwrap_or(Value::Poisoned),
            other => other,
        };
        let error = self.if_some(flag, |_| Value::Never, failed);
        Some(Value::Sum(vec![Value::Var(flag), value, error]))
    }

    /// The same with an error that something was made of.
    fn with_mapped_error(&mut self, flag: Var, value: Value, error: Value, span: Span) -> Value {
        let error = match error {
            Value::Var(var) if !self.carries(var) => {
                let name = names::placeholder(var, span);
                let flagged = names::placeholder(flag, span);
                let code = self.code_of(
                    &[var, flag],
                    quote!(if #flagged { ::core::option::Option::None } else { ::core::option::Option::Some(#name) }),
                );
                let code = crate::ir::Code { pure: false, ..code };
                Value::Var(self.plain(code, Kind::Plain, span, false))
            }
            Value::Never | Value::Poisoned => error,
            _ => return self.reject(proc_macro2::Ident::new("error", span), diag::ERROR),
        };
        Value::Sum(vec![Value::Var(flag), value, error])
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
        Value::Sum(vec![Value::Var(flag), Value::Ref(element, mutability)])
    }

    /// `split_first` and `split_last` of memory, and the same with `_mut`.
    pub(super) fn end_and_rest(
        &mut self,
        place: &Place,
        it: &ExprMethodCall,
        mutability: Mutability,
    ) -> Value {
        let span = it.span();
        let len = self.len_of(place, span);
        let n = names::placeholder(len, span);
        let code = self.code_of(&[len], quote!(#n > 0));
        let flag = self.plain(code, Kind::Plain, span, false);
        let (index, rest) = if it.method.to_string().starts_with("split_first") {
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
            Value::Ref(part, mutability)
        });
        Value::Sum(vec![Value::Var(flag), Value::Tuple(parts.to_vec())])
    }
}

/// The arms say which of the two it is.
pub(super) fn sum_of_patterns(it: &ExprMatch) -> Option<Sum> {
    it.arms.iter().find_map(|arm| {
        let found = alternatives(super::control::guarded(&arm.pat).0);
        found.iter().find_map(|pat| match named(pat)?.as_str() {
            "Some" | "None" => Some(Sum::Option),
            "Ok" | "Err" => Some(Sum::Result),
            _ => None,
        })
    })
}

/// The name of the variant that a pattern is about.
pub(super) fn named(pat: &Pat) -> Option<String> {
    match pat {
        Pat::Ident(it) if it.ident == "None" && it.subpat.is_none() => Some("None".to_owned()),
        Pat::Ident(it) => named(&it.subpat.as_ref()?.1),
        Pat::Path(it) => variant(&it.path),
        Pat::TupleStruct(it) => variant(&it.path),
        Pat::Paren(it) => named(&it.pat),
        Pat::Reference(it) => named(&it.pat),
        Pat::Or(it) => it.cases.first().and_then(named),
        _ => None,
    }
}

/// Whether an arm looks at the error.
pub(super) fn looks_at_error(it: &ExprMatch) -> bool {
    it.arms.iter().any(|arm| match super::control::guarded(&arm.pat).0 {
        Pat::TupleStruct(it) if it.path.segments.last().is_some_and(|it| it.ident == "Err") => {
            !it.elems.iter().all(|elem| matches!(elem, Pat::Wild(_) | Pat::Rest(_)))
        }
        Pat::TupleStruct(_) | Pat::Wild(_) => false,
        _ => true,
    })
}
