//! What ends an iterator chain: sums, folds, choices, collections.

use super::closures::Callable;
use super::drive::referred;
use super::env::{Binding, Content, Lower, Value};
use super::pipes::{Failure, Pipe, Way};
use super::sums::Sum;
use crate::diag;
use crate::ir::{Float, Form, Kind, Origin, Proj, Stmt, Var};
use crate::names;
use proc_macro2::Span;
use quote::quote;
use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall};

impl Lower<'_> {
    /// `sum`, `product`, `fold`, `for_each`, `collect`, … of a chain; `None` if it is another.
    pub(super) fn consume(&mut self, it: &ExprMethodCall, hint: &Kind) -> Option<Value> {
        let args: Vec<&Expr> = it.args.iter().collect();
        let name = it.method.to_string();
        let is_known = matches!(
            (name.as_str(), args.len()),
            ("sum" | "product" | "collect" | "last" | "next" | "unzip", 0)
                | ("for_each" | "reduce" | "min_by" | "max_by" | "find" | "nth", 1)
                | ("min_by_key" | "max_by_key" | "partition", 1)
                | ("fold", 2)
        );
        if !is_known || !self.is_pipe(&it.receiver) {
            return None;
        }
        let pipe = self.pipe(&it.receiver)?;
        let way = Way::new(it.span());
        Some(match (name.as_str(), args.as_slice()) {
            ("for_each", [f]) => {
                let f = self.callable(f)?;
                self.drive(&pipe, &way, &mut |lower, item| {
                    lower.call_with(&f, vec![item], &Kind::Opaque, way.span);
                });
                Value::Unit
            }
            ("fold", [init, f]) => self.fold(&pipe, &way, init, f, hint)?,
            ("last", []) => self.chosen(&pipe, &way, &mut |_, _, _| Choice::Next)?,
            ("reduce", [f]) => {
                let f = self.callable(f)?;
                self.chosen(&pipe, &way, &mut |lower, so_far, item| {
                    Choice::Value(lower.call_with(&f, vec![so_far, item], &Kind::Opaque, way.span))
                })?
            }
            ("find", [f]) => {
                let found = Pipe::Filter(Box::new(pipe), self.callable(f)?);
                self.chosen(&found, &way, &mut |_, so_far, _| Choice::Value(so_far))?
            }
            ("min_by" | "max_by", [f]) => {
                let f = self.callable(f)?;
                let keeps = if name == "max_by" {
                    quote!(Greater)
                } else {
                    quote!(Less | ::core::cmp::Ordering::Equal)
                };
                self.chosen(&pipe, &way, &mut |lower, so_far, item| {
                    lower.better(&f, so_far, item, &keeps, way.span)
                })?
            }
            ("min_by_key" | "max_by_key", [key]) => {
                let key = self.callable(key)?;
                let keeps = if name == "max_by_key" { quote!(>) } else { quote!(<=) };
                self.chosen(&pipe, &way, &mut |lower, so_far, item| {
                    lower.better_by_key(&key, so_far, item, &keeps, way.span)
                })?
            }
            ("nth", [nth]) => {
                let nth = self.index_var(nth)?;
                self.nth(pipe, nth, &way)?
            }
            ("next", []) => {
                let first = self.constant(quote!(0), Kind::Plain, way.span);
                self.nth(pipe, first, &way)?
            }
            ("unzip", []) => self.unzip(&pipe, it, hint),
            ("partition", [f]) => {
                let f = self.callable(f)?;
                self.partition(&pipe, &f, it, hint)
            }
            _ => match super::sums::of_turbofish(it) {
                Some((sum, payload)) => {
                    let payload = self.types.kind(payload);
                    self.all_present(pipe, &way, it, sum, &payload)
                }
                None => self.gathered(pipe, &way, it, hint),
            },
        })
    }

    fn gathered(&mut self, pipe: Pipe, way: &Way<'_>, it: &ExprMethodCall, hint: &Kind) -> Value {
        let kind = match self.turbofish(it) {
            Kind::Opaque => hint.clone(),
            kind => kind,
        };
        match it.method.to_string().as_str() {
            "collect" => self.collect(pipe, way, it, kind),
            name => self.total(&pipe, way, name == "sum", kind),
        }
    }

    /// `collect::<Result<Vec<_>, _>>()`, `sum::<Option<f64>>()`
    fn all_present(
        &mut self,
        pipe: Pipe,
        way: &Way<'_>,
        it: &ExprMethodCall,
        sum: Sum,
        payload: &Kind,
    ) -> Value {
        let set = self.flag_value(true);
        let is_there = Binding::Slot(self.slot(None, Content::Value(set), Kind::Plain));
        let error = (sum == Sum::Result).then(|| self.slots_for(None, &Kind::Plain));
        let failure = Failure { sum, is_there: is_there.clone(), error: error.clone() };
        let value = match self.gathered(Pipe::Present(Box::new(pipe), failure), way, it, payload) {
            value @ (Value::Poisoned | Value::Never) => return value,
            value => value,
        };
        let parts = [self.content_of(&is_there), value];
        let error = error.map(|error| self.content_of(&error));
        Value::Sum(parts.into_iter().chain(error).collect())
    }

    fn total(&mut self, pipe: &Pipe, way: &Way<'_>, is_sum: bool, kind: Kind) -> Value {
        let kind = if kind == Kind::Opaque { Kind::Scalar(Float::Inferred) } else { kind };
        // the sum of nothing is -0.0
        let (name, rule, op, start) = if is_sum {
            ("sum", "add", quote!(+), quote!(-0.0))
        } else {
            ("product", "mul", quote!(*), quote!(1.0))
        };
        let init = self.constant(start, kind.clone(), way.span);
        self.func.vars[init.0].origin = Origin::Named(name);
        let total = self.slot(None, Content::Value(init), kind);
        self.drive(pipe, way, &mut |lower, item| {
            let Content::Value(so_far) = lower.slots[total].content else { return };
            let Some(item) = lower.item_var(item, way.span) else { return };
            let next = lower.apply(rule, &[so_far, item], &op, way.span);
            lower.slots[total].content = Content::Value(next);
        });
        match self.slots[total].content {
            Content::Value(var) => Value::Var(var),
            _ => Value::Poisoned,
        }
    }

    /// One of the items, or what follows from two of them, again and again.
    fn chosen(
        &mut self,
        pipe: &Pipe,
        way: &Way<'_>,
        choose: &mut dyn FnMut(&mut Lower<'_>, Value, Value) -> Choice,
    ) -> Option<Value> {
        let shape = self.without_trace(|lower| {
            let mut shape = Kind::Opaque;
            lower.drive(pipe, way, &mut |lower, item| {
                let item = lower.owned(item_itself(item), way.span);
                shape = parts_of(&lower.kind_of_value(&item));
            });
            shape
        });
        let is_wrapped = self.without_trace(|lower| {
            let mut is_wrapped = false;
            lower.drive(pipe.unchanged(), way, &mut |lower, item| {
                is_wrapped = lower.may_have_no_default(&item);
            });
            is_wrapped
        });
        let best = match is_wrapped {
            true => self.sum_slots(Sum::Option, &shape),
            false => self.option_slots(&shape),
        };
        self.drive(pipe, way, &mut |lower, item| {
            let item = match item {
                Value::Ref(place, _) if is_wrapped => lower.out_of(place, way.span),
                item => item_itself(item),
            };
            let item = lower.owned(item, way.span);
            let Value::Sum(parts) = lower.content_of(&best) else { return };
            let [Value::Var(flag), so_far] = parts.as_slice() else { return };
            let (flag, so_far) = (*flag, so_far.clone());
            lower.have_one_type(&so_far, &item, way.span);
            let then = lower.arm(|lower| match lower.unwrapped(so_far) {
                // seen for the first time: there is none before
                so_far if has_never(&so_far) => item.clone(),
                so_far => match choose(lower, so_far, item.clone()) {
                    Choice::Next => item.clone(),
                    Choice::Value(value) => value,
                },
            });
            let otherwise = lower.arm(|_| item.clone());
            let value = lower.two_arms(flag, then, otherwise);
            let is_there = Value::Var(lower.constant(quote!(true), Kind::Plain, way.span));
            lower.give(&best, Value::Sum(vec![is_there, value]), way.span);
        });
        Some(self.content_of(&best))
    }

    /// A struct, or an element of a list of such, as far as one can see: there is none before the first is seen. What is
    /// behind a field or comes from a call is more often a number.
    fn may_have_no_default(&self, item: &Value) -> bool {
        match item {
            Value::Ref(place, _) | Value::Place(place) => {
                self.place_kind(place) == Kind::Opaque
                    && !place.path.is_empty()
                    && place
                        .path
                        .iter()
                        .all(|proj| matches!(proj, Proj::Index(_) | Proj::Slice(..)))
            }
            Value::Memory(root) => *self.kind(*root) == Kind::Opaque,
            _ => false,
        }
    }

    /// The first item is chosen beside one of which rustc knows nothing yet.
    fn have_one_type(&mut self, so_far: &Value, item: &Value, span: Span) {
        match (so_far, item) {
            (Value::Tuple(a), Value::Tuple(b)) => {
                a.iter().zip(b).for_each(|(a, b)| self.have_one_type(a, b, span));
            }
            (
                Value::Var(a) | Value::Memory(a) | Value::Wrapped(a),
                Value::Var(b) | Value::Memory(b),
            ) if !self.kind(*a).shows_type() => {
                let (x, y) = (names::placeholder(*a, span), names::placeholder(*b, span));
                let is_option = matches!(so_far, Value::Wrapped(_));
                let same = if is_option { "is_option_of" } else { "have_one_type" };
                let same = names::private(same, span);
                let code = self.code_of(&[*a, *b], quote!(#same(&#x, &#y)));
                self.push(Stmt::Plain { dst: None, code });
            }
            _ => {}
        }
    }

    /// The item so far, or the next, by a comparison.
    fn better(
        &mut self,
        f: &Callable,
        so_far: Value,
        item: Value,
        keeps: &proc_macro2::TokenStream,
        span: Span,
    ) -> Choice {
        let args = vec![referred(&so_far), referred(&item)];
        let Value::Var(order) = self.call_with(f, args, &Kind::Plain, span) else {
            return Choice::Value(Value::Poisoned);
        };
        let name = names::placeholder(order, span);
        let code =
            self.code_of(&[order], quote!(::core::matches!(#name, ::core::cmp::Ordering::#keeps)));
        let keeps = self.plain(code, Kind::Plain, span, false);
        let then = self.arm(|_| so_far);
        let otherwise = self.arm(|_| item);
        Choice::Value(self.two_arms(keeps, then, otherwise))
    }

    /// The item so far, or the next, by keys.
    fn better_by_key(
        &mut self,
        key: &Callable,
        so_far: Value,
        item: Value,
        keeps: &proc_macro2::TokenStream,
        span: Span,
    ) -> Choice {
        let [first, second] = [&so_far, &item]
            .map(|item| self.call_with(key, vec![referred(item)], &Kind::Plain, span));
        let (Some(first), Some(second)) =
            (self.as_variable(first, span), self.as_variable(second, span))
        else {
            return Choice::Value(Value::Poisoned);
        };
        let (a, b) = (names::placeholder(first, span), names::placeholder(second, span));
        let code = self.code_of(&[first, second], quote!(#a #keeps #b));
        let keeps = self.plain(code, Kind::Plain, span, false);
        let then = self.arm(|_| so_far);
        let otherwise = self.arm(|_| item);
        Choice::Value(self.two_arms(keeps, then, otherwise))
    }

    /// Item number `nth`, which is named or waited for.
    fn nth(&mut self, pipe: Pipe, nth: Var, way: &Way<'_>) -> Option<Value> {
        let Pipe::Items(items) = &pipe else {
            let rest = Pipe::Skip(Box::new(pipe), nth);
            return self.chosen(&rest, way, &mut |_, so_far, _| Choice::Value(so_far));
        };
        let len = self.items_len(items, way.span);
        let (k, n) = (names::placeholder(nth, way.span), names::placeholder(len, way.span));
        let code = self.code_of(&[nth, len], quote!(#k < #n));
        let flag = self.plain(code, Kind::Plain, way.span, false);
        let is_wrapped = self.without_trace(|lower| {
            let item = lower.item_at(items, nth, way.span);
            lower.may_have_no_default(&item)
        });
        if is_wrapped {
            let item = Binding::Wrapped(self.slot(None, Content::Uninit, Kind::Opaque));
            let then = self.arm(|lower| {
                let value = match lower.item_at(items, nth, way.span) {
                    Value::Ref(place, _) => lower.out_of(place, way.span),
                    value => value,
                };
                lower.give(&item, value, way.span);
                Value::Unit
            });
            let otherwise = self.arm(|_| Value::Unit);
            self.two_arms(flag, then, otherwise);
            return Some(Value::Sum(vec![Value::Var(flag), self.content_of(&item)]));
        }
        let then = self.arm(|lower| {
            let item = lower.item_at(items, nth, way.span);
            lower.owned(item_itself(item), way.span)
        });
        let otherwise = self.arm(|_| Value::Never);
        let item = self.two_arms(flag, then, otherwise);
        Some(Value::Sum(vec![Value::Var(flag), item]))
    }

    /// `let (a, b): (Vec<f64>, Vec<f64>) = ….unzip();`
    fn unzip(&mut self, pipe: &Pipe, it: &ExprMethodCall, hint: &Kind) -> Value {
        let Some([a, b]) = self.two_vectors(hint, it.span()) else {
            return self.reject(&it.method, diag::COLLECT);
        };
        let way = Way::new(it.span());
        self.drive(pipe, &way, &mut |lower, item| {
            let item = lower.owned(item, way.span);
            let Value::Tuple(parts) = item else {
                return lower.lost(proc_macro2::Ident::new("item", way.span));
            };
            for (to, part) in [a, b].into_iter().zip(parts) {
                if let Some(part) = lower.as_variable(item_itself(part), way.span) {
                    lower.append_value(&crate::ir::Place::whole(to), part);
                }
            }
        });
        Value::Tuple(vec![Value::Memory(a), Value::Memory(b)])
    }

    /// `let (a, b): (Vec<f64>, Vec<f64>) = ….partition(|x| *x > 0.0);`
    fn partition(&mut self, pipe: &Pipe, f: &Callable, it: &ExprMethodCall, hint: &Kind) -> Value {
        let Some([a, b]) = self.two_vectors(hint, it.span()) else {
            return self.reject(&it.method, diag::COLLECT);
        };
        let way = Way::new(it.span());
        self.drive(pipe, &way, &mut |lower, item| {
            let item = lower.owned(item_itself(item), way.span);
            let Some(is_first) = lower.test(f, &item, way.span) else { return };
            let Some(item) = lower.as_variable(item, way.span) else { return };
            let [then, otherwise] = [a, b].map(|to| {
                lower.arm(|lower| {
                    lower.append_value(&crate::ir::Place::whole(to), item);
                    Value::Unit
                })
            });
            lower.two_arms(is_first, then, otherwise);
        });
        Value::Tuple(vec![Value::Memory(a), Value::Memory(b)])
    }

    /// Two empty vectors, where they are expected.
    fn two_vectors(&mut self, hint: &Kind, span: Span) -> Option<[Var; 2]> {
        let Kind::Tuple(parts) = hint else { return None };
        let [a @ Kind::Array(_, Form::Vec), b @ Kind::Array(_, Form::Vec)] = parts.as_slice()
        else {
            return None;
        };
        Some([a, b].map(|kind| self.declare(kind.clone(), crate::ir::Init::Zero, span, false)))
    }

    pub(super) fn item_var(&mut self, item: Value, span: Span) -> Option<Var> {
        match self.owned(item_itself(item), span) {
            Value::Var(var) | Value::RefVar(var) | Value::Memory(var) => Some(var),
            value => self.no_item(&value, span),
        }
    }

    fn fold(
        &mut self,
        pipe: &Pipe,
        way: &Way<'_>,
        init: &Expr,
        f: &Expr,
        hint: &Kind,
    ) -> Option<Value> {
        let start = self.inner(init, hint);
        let start = self.owned(start, init.span());
        let f = self.callable(f)?;
        let total = self.binding_to(start);
        self.drive(pipe, way, &mut |lower, item| {
            let so_far = lower.content_of(&total);
            let next = lower.call_with(&f, vec![so_far, item], hint, way.span);
            lower.give(&total, next, way.span);
        });
        Some(self.content_of(&total))
    }

    /// `Vec<_>`, or an array by `map`.
    fn collect(&mut self, pipe: Pipe, way: &Way<'_>, it: &ExprMethodCall, kind: Kind) -> Value {
        let kind = match kind {
            Kind::Array(element, crate::ir::Form::Vec) => {
                Kind::Array(element, crate::ir::Form::Vec)
            }
            _ => return self.reject(&it.method, diag::COLLECT),
        };
        let mut pipe = pipe;
        pipe.expect(&super::memory::element_of(&kind));
        let root = self.declare(kind, crate::ir::Init::Zero, way.span, false);
        self.append_all(&crate::ir::Place::whole(root), &pipe, way.span);
        Value::Memory(root)
    }

    /// The type in `sum::<f64>()`.
    pub(super) fn turbofish(&self, it: &ExprMethodCall) -> Kind {
        let first = it.turbofish.as_ref().and_then(|turbofish| turbofish.args.first());
        match first {
            Some(syn::GenericArgument::Type(ty)) => self.types.kind(ty),
            _ => Kind::Opaque,
        }
    }
}

/// What a reference refers to.
fn item_itself(item: Value) -> Value {
    match item {
        Value::Ref(place, _) => Value::Place(place),
        Value::RefVar(var) => Value::Var(var),
        Value::Tuple(parts) => Value::Tuple(parts.into_iter().map(item_itself).collect()),
        item => item,
    }
}

/// Only of how many parts it is.
fn parts_of(kind: &Kind) -> Kind {
    match kind {
        Kind::Tuple(parts) => Kind::Tuple(parts.iter().map(parts_of).collect()),
        _ => Kind::Opaque,
    }
}

fn has_never(value: &Value) -> bool {
    match value {
        Value::Never => true,
        Value::Tuple(parts) => parts.iter().any(has_never),
        _ => false,
    }
}

/// What an item does to those before it.
enum Choice {
    Next,
    Value(Value),
}

/// Where the type of a field or parameter says what is collected, a `Vec`, as rustc is to confirm.
pub(super) fn collected(expr: &Expr) -> Kind {
    match expr {
        Expr::MethodCall(it) if it.method == "collect" && it.turbofish.is_none() => {
            Kind::Array(Box::new(Kind::Opaque), crate::ir::Form::Vec)
        }
        _ => Kind::Opaque,
    }
}
