//! Iterator chains as loops: the items flow through the adapters into a sink.

use super::closures::Callable;
use super::elements::Items;
use super::env::{Content, Frame, Lower, Value};
use super::loops::{Begun, Looped};
use super::scan::Effects;
use crate::diag;
use crate::ir::{Adapter, Head, Kind, Origin, Var};
use crate::names;
use proc_macro2::Span;
use quote::quote;
use std::cell::RefCell;
use syn::spanned::Spanned;
use syn::{Expr, Label};

/// An iterator, stage by stage.
pub(super) enum Pipe {
    Items(Items),
    /// with the kind that is expected of what it gives
    Map(Box<Pipe>, Callable, Kind),
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
    /// The flag that ends all loops of the chain, if there are several.
    pub(super) whole: Option<usize>,
}

impl<'s> Way<'s> {
    pub(super) fn new(span: Span) -> Way<'s> {
        Way { label: None, effects: Effects::default(), span, whole: None }
    }
}

impl Pipe {
    /// The items come from one loop.
    fn is_one_loop(&self) -> bool {
        match self {
            Pipe::Items(_) => true,
            Pipe::FlatMap(..) | Pipe::Chain(..) => false,
            Pipe::Map(inner, ..)
            | Pipe::Filter(inner, _)
            | Pipe::FilterMap(inner, _)
            | Pipe::Scan(inner, ..)
            | Pipe::Inspect(inner, _)
            | Pipe::Enumerate(inner)
            | Pipe::TakeWhile(inner, _)
            | Pipe::SkipWhile(inner, _) => inner.is_one_loop(),
        }
    }
}

impl Pipe {
    /// What the items are, where the use says so.
    pub(super) fn expect(&mut self, kind: &Kind) {
        match self {
            Pipe::Items(items) => items.expect(kind),
            Pipe::Map(_, _, expected) => *expected = kind.clone(),
            Pipe::Filter(inner, _)
            | Pipe::Inspect(inner, _)
            | Pipe::TakeWhile(inner, _)
            | Pipe::SkipWhile(inner, _) => inner.expect(kind),
            Pipe::Chain(first, second) => {
                first.expect(kind);
                second.expect(kind);
            }
            Pipe::FilterMap(..) | Pipe::FlatMap(..) | Pipe::Scan(..) | Pipe::Enumerate(_) => {}
        }
    }
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
            Expr::MethodCall(it) if self.is_unknown_name(&it.receiver) => false,
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
                    "map" => Pipe::Map(inner, self.callable(first?)?, Kind::Opaque),
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
            Pipe::Map(inner, f, kind) => self.drive(inner, way, &mut |lower, item| {
                let mapped = lower.call_with(f, vec![item], kind, way.span);
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
            Pipe::TakeWhile(inner, f) => self.ending(inner, way, &mut |lower, end, item| {
                let item = lower.owned(item, way.span);
                let Some(keep) = lower.test(f, &item, way.span) else { return };
                let then = lower.arm(|lower| {
                    sink(lower, item.clone());
                    Value::Unit
                });
                let otherwise = lower.arm(|lower| lower.end(end));
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
                let outer = std::mem::take(&mut self.exits);
                self.drive(first, way, sink);
                let new = std::mem::replace(&mut self.exits, outer);
                self.exits.extend(&new);
                self.unless(&new, &Kind::Opaque, |lower| {
                    lower.drive(second, way, sink);
                    Value::Unit
                });
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
                let inside = Way { effects: Effects::default(), ..*way };
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
        self.ending(inner, way, &mut |lower, end, item| {
            let state = Value::Ref(place.clone(), super::env::Mutability::Mutable);
            let given = lower.call_with(f, vec![state, item], &Kind::Opaque, way.span);
            let Value::Option(parts) = given else { return };
            let [Value::Var(flag), payload] = parts.as_slice() else { return };
            let then = lower.arm(|lower| {
                lower.pour(payload.clone(), sink);
                Value::Unit
            });
            let otherwise = lower.arm(|lower| lower.end(end));
            lower.two_arms(*flag, then, otherwise);
        });
    }

    /// Sends items to a sink that may end all loops that they come from: by a flag, or by
    /// leaving the one loop there is.
    fn ending(
        &mut self,
        pipe: &Pipe,
        way: &Way<'_>,
        sink: &mut dyn FnMut(&mut Lower<'_>, Option<usize>, Value),
    ) {
        if pipe.is_one_loop() && way.whole.is_none() {
            return self.drive(pipe, way, &mut |lower, item| sink(lower, None, item));
        }
        self.as_one(|lower, end| {
            lower.drive(pipe, way, &mut |lower, item| sink(lower, Some(end), item));
        });
    }

    /// Loops that end together, by a flag.
    fn as_one(&mut self, f: impl FnOnce(&mut Self, usize)) {
        let brk = self.flag();
        self.frames.push(Frame { label: None, is_loop: false, brk, cont: brk, value: None });
        f(self, brk);
        self.frames.pop();
        self.exits.remove(&brk);
    }

    /// Sends the items to the body of a loop, whose `break` ends all loops of the chain.
    pub(super) fn drive_body(&mut self, pipe: &Pipe, way: Way<'_>, sink: Sink<'_>) {
        if pipe.is_one_loop() {
            return self.drive(pipe, &way, sink);
        }
        self.as_one(|lower, end| lower.drive(pipe, &Way { whole: Some(end), ..way }, sink));
    }

    /// Leaves the loops that run.
    fn end(&mut self, end: Option<usize>) -> Value {
        if let Some(flag) = end.or(self.frames.last().map(|frame| frame.brk)) {
            self.leave(flag);
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
            Items::Map(inner, ..) if matches!(**inner, Items::Range { .. }) => match &**inner {
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
                Items::Map(inner, f, kind) if matches!(**inner, Items::Range { .. }) => {
                    lower.call_with(f, vec![Value::Var(index)], kind, span)
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
            whole: way.whole,
        });
    }
}

fn is_literal_closure(expr: &Expr) -> bool {
    matches!(expr, Expr::Closure(_))
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
