//! Iterator chains as loops: the items flow through the adapters into a sink.

use super::closures::Callable;
use super::elements::Items;
use super::env::{Content, Lower, Slot, Value};
use super::loops::{Begun, Looped};
use super::scan::Effects;
use crate::diag;
use crate::ir::{Adapter, Head, Kind, Origin, Var};
use crate::names;
use proc_macro2::Span;
use quote::quote;
use std::cell::RefCell;
use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall, Label};

/// An iterator, stage by stage.
pub(super) enum Pipe {
    Items(Items),
    Map(Box<Pipe>, Callable),
    Filter(Box<Pipe>, Callable),
    FilterMap(Box<Pipe>, Callable),
    FlatMap(Box<Pipe>, Callable),
    /// with the state that the closure is passed by `&mut`
    Scan(Box<Pipe>, Var, Callable),
    Inspect(Box<Pipe>, Callable),
    Enumerate(Box<Pipe>),
    TakeWhile(Box<Pipe>, Callable),
    SkipWhile(Box<Pipe>, Callable),
    Chain(Box<Pipe>, Box<Pipe>),
}

/// What a chain is driven for.
pub(super) struct Way<'s> {
    pub(super) label: Option<&'s Label>,
    pub(super) effects: Effects,
    pub(super) span: Span,
}

type Sink<'f> = &'f mut dyn FnMut(&mut Lower<'_>, Value);

impl Lower<'_> {
    /// Whether `pipe` takes an expression, without lowering it.
    pub(super) fn is_pipe(&self, expr: &Expr) -> bool {
        if self.is_items(expr) {
            return true;
        }
        match expr {
            Expr::Paren(it) => self.is_pipe(&it.expr),
            Expr::MethodCall(it) => match (it.method.to_string().as_str(), it.args.len()) {
                ("map" | "filter" | "filter_map" | "inspect" | "take_while" | "skip_while", 1)
                | ("enumerate" | "copied" | "cloned", 0) => self.is_pipe(&it.receiver),
                ("scan", 2) => self.is_pipe(&it.receiver),
                ("flat_map", 1) => self.is_pipe(&it.receiver) && is_literal_closure(&it.args[0]),
                ("chain", 1) => {
                    self.is_pipe(&it.receiver) && it.args.iter().all(|arg| self.is_pipe(arg))
                }
                _ => false,
            },
            _ => false,
        }
    }

    pub(super) fn pipe(&mut self, expr: &Expr) -> Option<Pipe> {
        if self.is_items(expr) {
            return self.items(expr).map(Pipe::Items);
        }
        match expr {
            Expr::Paren(it) => self.pipe(&it.expr),
            Expr::MethodCall(it) => {
                let inner = Box::new(self.pipe(&it.receiver)?);
                let first = it.args.first();
                Some(match it.method.to_string().as_str() {
                    "map" => Pipe::Map(inner, self.callable(first?)?),
                    "filter" => Pipe::Filter(inner, self.callable(first?)?),
                    "filter_map" => Pipe::FilterMap(inner, self.callable(first?)?),
                    "flat_map" => Pipe::FlatMap(inner, self.callable(first?)?),
                    "scan" => {
                        let start = self.inner(first?, &Kind::Opaque);
                        let start = self.item_var(start, it.span())?;
                        Pipe::Scan(inner, start, self.callable(&it.args[1])?)
                    }
                    "inspect" => Pipe::Inspect(inner, self.callable(first?)?),
                    "take_while" => Pipe::TakeWhile(inner, self.callable(first?)?),
                    "skip_while" => Pipe::SkipWhile(inner, self.callable(first?)?),
                    "chain" => Pipe::Chain(inner, Box::new(self.pipe(first?)?)),
                    "enumerate" => Pipe::Enumerate(inner),
                    "copied" | "cloned" => *inner,
                    _ => return None,
                })
            }
            _ => None,
        }
    }

    /// Sends every item to the sink.
    pub(super) fn drive(&mut self, pipe: &Pipe, way: &Way<'_>, sink: Sink<'_>) {
        match pipe {
            Pipe::Items(items) => self.over(items, way, sink),
            Pipe::Map(inner, f) => self.drive(inner, way, &mut |lower, item| {
                let mapped = lower.call_with(f, vec![item], &Kind::Opaque, way.span);
                lower.pour(mapped, sink);
            }),
            Pipe::Inspect(inner, f) => self.drive(inner, way, &mut |lower, item| {
                let item = lower.owned(item, way.span);
                lower.call_with(f, vec![referred(&item)], &Kind::Opaque, way.span);
                lower.pour(item, sink);
            }),
            Pipe::Filter(inner, f) => self.drive(inner, way, &mut |lower, item| {
                let item = lower.owned(item, way.span);
                let Some(keep) = lower.test(f, &item, way.span) else { return };
                lower.if_only(keep, &mut |lower| sink(lower, item.clone()));
            }),
            Pipe::FilterMap(inner, f) => self.drive(inner, way, &mut |lower, item| {
                let mapped = lower.call_with(f, vec![item], &Kind::Opaque, way.span);
                lower.unwrapped(mapped, way.span, sink);
            }),
            Pipe::FlatMap(inner, f) => {
                self.drive(inner, way, &mut |lower, item| lower.flat(f, item, way, sink));
            }
            Pipe::Scan(inner, start, f) => self.scan(inner, *start, f, way, sink),
            Pipe::TakeWhile(inner, f) => self.drive(inner, way, &mut |lower, item| {
                let item = lower.owned(item, way.span);
                let Some(keep) = lower.test(f, &item, way.span) else { return };
                let then = lower.arm(|lower| {
                    sink(lower, item.clone());
                    Value::Unit
                });
                let otherwise = lower.arm(Lower::end_loop);
                lower.two_arms(keep, then, otherwise);
            }),
            Pipe::SkipWhile(inner, f) => {
                let started = self.flag();
                self.drive(inner, way, &mut |lower, item| {
                    let item = lower.owned(item, way.span);
                    let Content::Value(has_started) = lower.slots[started].content else { return };
                    let Some(skips) = lower.test(f, &item, way.span) else { return };
                    let (a, b) = (
                        names::placeholder(has_started, way.span),
                        names::placeholder(skips, way.span),
                    );
                    let code = lower.code_of(&[has_started, skips], quote!(#a || !#b));
                    let passes = lower.plain(code, Kind::Plain, way.span, false);
                    lower.slots[started].content = Content::Value(passes);
                    lower.if_only(passes, &mut |lower| sink(lower, item.clone()));
                });
            }
            Pipe::Enumerate(inner) => {
                let zero = self.constant(quote!(0usize), Kind::Plain, way.span);
                let counter = self.slot(None, Content::Value(zero), Kind::Plain);
                self.drive(inner, way, &mut |lower, item| {
                    let Content::Value(count) = lower.slots[counter].content else { return };
                    let name = names::placeholder(count, way.span);
                    let code = lower.code_of(&[count], quote!(#name + 1));
                    let next = lower.plain(code, Kind::Plain, way.span, false);
                    lower.slots[counter].content = Content::Value(next);
                    sink(lower, Value::Tuple(vec![Value::Var(count), item]));
                });
            }
            Pipe::Chain(first, second) => {
                self.drive(first, way, sink);
                self.drive(second, way, sink);
            }
        }
    }

    /// Hands a value on, unless it is none.
    fn pour(&mut self, value: Value, sink: Sink<'_>) {
        if !self.is_dead && !matches!(value, Value::Poisoned | Value::Never) {
            sink(self, value);
        }
    }

    /// Hands on what is in an option, if there is something.
    fn unwrapped(&mut self, option: Value, span: Span, sink: Sink<'_>) {
        match option {
            Value::Option(parts) => {
                if let [Value::Var(flag), payload] = parts.as_slice() {
                    self.if_only(*flag, &mut |lower| lower.pour(payload.clone(), sink));
                }
            }
            Value::Poisoned | Value::Never => {}
            _ => self.error(proc_macro2::Ident::new("closure", span), diag::ITERATOR),
        }
    }

    /// The items of the chain that a closure gives for an item.
    fn flat(&mut self, f: &Callable, item: Value, way: &Way<'_>, sink: Sink<'_>) {
        let Callable::Closure(closure) = f else { return };
        let (it, [pat]) = (&closure.expr, &closure.expr.inputs.iter().collect::<Vec<_>>()[..])
        else {
            return self.diags.leave_to_rustc();
        };
        let outer = std::mem::replace(&mut self.scopes, closure.scopes.clone());
        self.scopes.push(Vec::new());
        self.bind(pat, item, &Kind::Opaque);
        match self.is_pipe(&it.body).then(|| self.pipe(&it.body)).flatten() {
            Some(pipe) => {
                let inside = Way { label: None, effects: Effects::default(), span: way.span };
                self.drive(&pipe, &inside, &mut |lower, item| {
                    let inner = std::mem::replace(&mut lower.scopes, outer.clone());
                    sink(lower, item);
                    lower.scopes = inner;
                });
            }
            None => self.error(&it.body, diag::ITERATOR),
        }
        self.scopes = outer;
    }

    /// The state is a variable of its own, which the closure writes.
    fn scan(&mut self, inner: &Pipe, start: Var, f: &Callable, way: &Way<'_>, sink: Sink<'_>) {
        let kind = self.kind(start).clone();
        let carries = !kind.is_plain();
        let state = self.declare(kind, crate::ir::Init::Elements(vec![start]), way.span, carries);
        let place = crate::ir::Place::whole(state);
        self.drive(inner, way, &mut |lower, item| {
            let state = Value::Ref(place.clone(), super::env::Mutability::Mutable);
            let given = lower.call_with(f, vec![state, item], &Kind::Opaque, way.span);
            let Value::Option(parts) = given else { return };
            let [Value::Var(flag), payload] = parts.as_slice() else { return };
            let then = lower.arm(|lower| {
                lower.pour(payload.clone(), sink);
                Value::Unit
            });
            let otherwise = lower.arm(Lower::end_loop);
            lower.two_arms(*flag, then, otherwise);
        });
    }

    /// Leaves the loop that runs.
    fn end_loop(&mut self) -> Value {
        if let Some(frame) = self.frames.last() {
            let brk = frame.brk;
            self.leave(brk);
        }
        Value::Never
    }

    /// Whether an item passes.
    fn test(&mut self, f: &Callable, item: &Value, span: Span) -> Option<Var> {
        match self.call_with(f, vec![referred(item)], &Kind::Plain, span) {
            Value::Var(var) => Some(var),
            Value::Poisoned | Value::Never => None,
            _ => {
                self.error(proc_macro2::Ident::new("closure", span), diag::ITERATOR);
                None
            }
        }
    }

    fn if_only(&mut self, cond: Var, f: &mut dyn FnMut(&mut Lower<'_>)) {
        let then = self.arm(|lower| {
            f(lower);
            Value::Unit
        });
        let otherwise = self.arm(|_| Value::Unit);
        self.two_arms(cond, then, otherwise);
    }

    /// A loop over items that can be named.
    fn over(&mut self, items: &Items, way: &Way<'_>, sink: Sink<'_>) {
        let span = way.span;
        let (items, is_reverse) = match items {
            Items::Rev(inner) => (&**inner, true),
            items => (items, false),
        };
        let adapters = if is_reverse { vec![Adapter::Rev] } else { Vec::new() };
        let head = match items {
            Items::Range { lo, hi, inclusive } => (*lo, *hi, *inclusive),
            Items::Map(inner, _) if matches!(**inner, Items::Range { .. }) => match &**inner {
                Items::Range { lo, hi, inclusive } => (*lo, *hi, *inclusive),
                _ => return,
            },
            _ => {
                let lo = self.constant(quote!(0), Kind::Plain, span);
                (lo, self.items_len(items, span), false)
            }
        };
        let current = RefCell::new(Value::Unit);
        let mut begin = |lower: &mut Lower<'_>| {
            let (lo, hi, inclusive) = head;
            let fact = super::env::Fact::default();
            let index = lower.fresh(Origin::Named("k"), Kind::Plain, span, fact);
            *current.borrow_mut() = match items {
                Items::Range { .. } => Value::Var(index),
                Items::Map(inner, f) if matches!(**inner, Items::Range { .. }) => {
                    lower.call_with(f, vec![Value::Var(index)], &Kind::Opaque, span)
                }
                items => lower.item_at(items, index, span),
            };
            let adapters = adapters.clone();
            Begun { head: Head::Range { index, lo, hi, inclusive, adapters }, enter: None }
        };
        let mut body = |lower: &mut Lower<'_>| {
            let item = current.borrow().clone();
            lower.pour(item, sink);
        };
        self.looped(Looped {
            label: way.label,
            body: &mut body,
            effects: way.effects.clone(),
            span,
            value: None,
            begin: &mut begin,
            is_endless: false,
        });
    }

    /// `sum`, `product`, `fold`, `for_each`, `collect`, … of a chain; `None` if it is another.
    pub(super) fn consume(&mut self, it: &ExprMethodCall, hint: &Kind) -> Option<Value> {
        let args: Vec<&Expr> = it.args.iter().collect();
        let name = it.method.to_string();
        let is_known = matches!(
            (name.as_str(), args.len()),
            ("sum" | "product" | "collect" | "last", 0)
                | ("for_each" | "reduce" | "min_by" | "max_by" | "find", 1)
                | ("fold", 2)
        );
        if !is_known || !self.is_pipe(&it.receiver) {
            return None;
        }
        let pipe = self.pipe(&it.receiver)?;
        let way = Way { label: None, effects: Effects::default(), span: it.span() };
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
            ("collect", []) => self.collect(&pipe, &way, it, hint),
            (name, _) => self.total(&pipe, &way, name == "sum", it, hint),
        })
    }

    fn total(
        &mut self,
        pipe: &Pipe,
        way: &Way<'_>,
        is_sum: bool,
        it: &ExprMethodCall,
        hint: &Kind,
    ) -> Value {
        let kind = match self.turbofish(it) {
            Kind::Opaque if hint.is_scalar() => hint.clone(),
            Kind::Opaque => Kind::Scalar(crate::ir::Float::Inferred),
            kind => kind,
        };
        // the sum of nothing is -0.0
        let (name, rule, start) =
            if is_sum { ("sum", "add", quote!(-0.0)) } else { ("product", "mul", quote!(1.0)) };
        let init = self.constant(start, kind.clone(), way.span);
        self.func.vars[init.0].origin = Origin::Named(name);
        let total = self.slot(None, Content::Value(init), kind);
        self.drive(pipe, way, &mut |lower, item| {
            let Content::Value(so_far) = lower.slots[total].content else { return };
            let Some(item) = lower.item_var(item, way.span) else { return };
            let next = lower.apply(rule, &[so_far, item], &quote!(+), way.span);
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
        let best = self.option_slots(&Kind::Opaque);
        self.drive(pipe, way, &mut |lower, item| {
            let item = match item {
                Value::Ref(place, _) => Value::Place(place),
                item => item,
            };
            let item = lower.owned(item, way.span);
            let Value::Option(parts) = lower.content_of(&best) else { return };
            let [Value::Var(flag), so_far] = parts.as_slice() else { return };
            let (flag, so_far) = (*flag, so_far.clone());
            let then = lower.arm(|lower| match so_far {
                // seen for the first time: there is none before
                Value::Never => item.clone(),
                so_far => match choose(lower, so_far, item.clone()) {
                    Choice::Next => item.clone(),
                    Choice::Value(value) => value,
                },
            });
            let otherwise = lower.arm(|_| item.clone());
            let value = lower.two_arms(flag, then, otherwise);
            let is_there = Value::Var(lower.constant(quote!(true), Kind::Plain, way.span));
            lower.give(&best, Value::Option(vec![is_there, value]), way.span);
        });
        Some(self.content_of(&best))
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

    fn item_var(&mut self, item: Value, span: Span) -> Option<Var> {
        let item = match item {
            Value::Ref(place, _) => Value::Place(place),
            item => item,
        };
        match self.owned(item, span) {
            Value::Var(var) | Value::RefVar(var) | Value::Memory(var) => Some(var),
            _ => None,
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
        let total = self.kept_value(start);
        self.drive(pipe, way, &mut |lower, item| {
            let so_far = lower.content_of(&total);
            let next = lower.call_with(&f, vec![so_far, item], hint, way.span);
            lower.give(&total, next, way.span);
        });
        Some(self.content_of(&total))
    }

    /// `Vec<_>`, or an array by `map`.
    fn collect(&mut self, pipe: &Pipe, way: &Way<'_>, it: &ExprMethodCall, hint: &Kind) -> Value {
        let kind = match self.turbofish(it) {
            Kind::Opaque => hint.clone(),
            kind => kind,
        };
        let kind = match kind {
            Kind::Array(element, crate::ir::Form::Vec) => {
                Kind::Array(element, crate::ir::Form::Vec)
            }
            _ => return self.reject(&it.method, diag::COLLECT),
        };
        let root = self.declare(kind, crate::ir::Init::Zero, way.span, false);
        let to = crate::ir::Place::whole(root);
        self.drive(pipe, way, &mut |lower, item| {
            let item = lower.owned(item, way.span);
            match item {
                Value::Var(var) | Value::Memory(var) => lower.append_value(&to, var),
                Value::Poisoned | Value::Never => {}
                _ => lower.error(proc_macro2::Ident::new("collect", way.span), diag::COLLECT),
            }
        });
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

    /// Variables that hold a value, to be overwritten in a loop.
    fn kept_value(&mut self, value: Value) -> super::env::Binding {
        use super::env::Binding;
        let content = match value {
            Value::Tuple(parts) => {
                return Binding::Tuple(
                    parts.into_iter().map(|part| self.kept_value(part)).collect(),
                );
            }
            Value::Option(parts) => {
                let parts = parts.into_iter().map(|part| self.kept_value(part));
                return Binding::Option(parts.collect());
            }
            Value::Never => Content::Uninit,
            Value::Unit => return Binding::Tuple(Vec::new()),
            Value::Var(var) => Content::Value(var),
            Value::Memory(root) => Content::Memory(root),
            _ => Content::Poisoned,
        };
        self.slots.push(Slot { name: None, content, kind: Kind::Opaque });
        Binding::Slot(self.slots.len() - 1)
    }
}

fn is_literal_closure(expr: &Expr) -> bool {
    matches!(expr, Expr::Closure(_))
}

/// What an item does to those before it.
enum Choice {
    Next,
    Value(Value),
}

/// `&item`
pub(super) fn referred(item: &Value) -> Value {
    match item {
        Value::Var(var) => Value::RefVar(*var),
        Value::Memory(root) => {
            Value::Ref(crate::ir::Place::whole(*root), super::env::Mutability::Shared)
        }
        Value::Tuple(parts) => Value::Tuple(parts.iter().map(referred).collect()),
        other => other.clone(),
    }
}
