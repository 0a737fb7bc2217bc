//! The loops of an iterator chain: its stages, from the items to the sink.

use super::closures::Callable;
use super::elements::Items;
use super::env::{Content, Frame, Lower, Value};
use super::loops::{Begun, Looped};
use super::pipes::{Failure, Pipe, Way};
use super::sums::{Parts, Sum};
use crate::diag;
use crate::ir::{Adapter, Code, Head, Kind, Origin, Stmt, Var};
use crate::names;
use proc_macro2::Span;
use quote::{ToTokens, quote};
use std::cell::RefCell;

pub(super) type Sink<'f> = &'f mut dyn FnMut(&mut Lower<'_>, Value);

impl Lower<'_> {
    /// Sends every item to the sink.
    pub(super) fn drive(&mut self, pipe: &Pipe, way: &Way<'_>, sink: Sink<'_>) {
        match pipe {
            Pipe::Items(items) => self.over(items, way, sink),
            Pipe::Untouched(iter, kind, shape) if self.is_listed(iter) => {
                self.over_listed((iter, kind, shape), way, sink);
            }
            Pipe::Untouched(iter, kind, _) => self.over_untouched(iter, kind, way, sink),
            Pipe::Map(inner, f, kind) => self.drive(inner, way, &mut |lower, item| {
                let mapped = lower.call_with(f, vec![item], kind, way.span);
                lower.pour(mapped, sink);
            }),
            Pipe::Inspect(inner, f) => self.drive(inner, way, &mut |lower, item| {
                let item = lower.owned(item, way.span);
                lower.call_with(f, vec![f.refer(0, &item)], &Kind::Opaque, way.span);
                lower.pour(item, sink);
            }),
            Pipe::Cloned(inner) => self.drive(inner, way, &mut |lower, item| match item {
                Value::Ref(place, _) if lower.place_kind(&place).has_unknown() => {
                    let item = lower.out_of(place, way.span);
                    sink(lower, item);
                }
                item => sink(lower, item),
            }),
            Pipe::Filter(inner, f) => self.drive(inner, way, &mut |lower, item| {
                let item = lower.owned(item, way.span);
                let Some(keep) = lower.test(f, &item, way.span) else { return };
                lower.if_only(keep, &mut |lower| sink(lower, item.clone()));
            }),
            Pipe::FilterMap(inner, f) => self.drive(inner, way, &mut |lower, item| {
                let mapped = lower.call_with(f, vec![item], &Kind::Opaque, way.span);
                lower.pour_option(mapped, way.span, sink);
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
            Pipe::MapWhile(inner, f) => self.ending(inner, way, &mut |lower, end, item| {
                let given = lower.call_with(f, vec![item], &Kind::Opaque, way.span);
                lower.pour_or_end(given, end, way.span, sink);
            }),
            Pipe::Present(inner, failure) => {
                self.ending(inner, way, &mut |lower, end, item| {
                    lower.pour_present(item, end, failure, way.span, sink);
                });
            }
            Pipe::Flatten(inner) => {
                self.drive(inner, way, &mut |lower, item| lower.flatten(item, way, sink));
            }
            Pipe::Take(inner, count) => self.take_first(inner, *count, way, sink),
            Pipe::Skip(inner, count) => self.counted(inner, way, &mut |lower, at, item| {
                let passes = lower.compared(at, *count, way.span, |at, n| quote!(#at >= #n));
                lower.if_only(passes, &mut |lower| sink(lower, item.clone()));
            }),
            Pipe::StepBy(inner, step) => self.counted(inner, way, &mut |lower, at, item| {
                let passes = lower.compared(at, *step, way.span, |at, n| quote!(#at % #n == 0));
                lower.if_only(passes, &mut |lower| sink(lower, item.clone()));
            }),
            Pipe::Zip(inner, items, is_second) => {
                self.beside(inner, items, *is_second, way, sink);
            }
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
            Pipe::Enumerate(inner) => self.counted(inner, way, &mut |lower, at, item| {
                sink(lower, Value::Tuple(vec![Value::Var(at), item]));
            }),
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
    pub(super) fn pour(&mut self, value: Value, sink: Sink<'_>) {
        if !self.is_dead && !matches!(value, Value::Poisoned | Value::Never) {
            sink(self, value);
        }
    }

    /// Hands on what is in an option, if there is something.
    pub(super) fn pour_option(&mut self, option: Value, span: Span, sink: Sink<'_>) {
        let Some(parts) = self.parts_of_item(option, Sum::Option, span) else { return };
        self.if_only(parts.flag, &mut |lower| {
            let value = lower.unwrapped(parts.value.clone());
            lower.pour(value, sink);
        });
    }

    /// What is of another shape than a chain can go on with is not dropped without a word.
    pub(super) fn no_item<T>(&mut self, value: &Value, span: Span) -> Option<T> {
        if !matches!(value, Value::Poisoned | Value::Never) {
            self.error(proc_macro2::Ident::new("item", span), diag::ITERATOR);
        }
        None
    }

    /// The parts of an option or a result that a closure gave.
    fn parts_of_item(&mut self, given: Value, sum: Sum, span: Span) -> Option<Parts> {
        match self.as_sum(given, Some(sum), true) {
            Value::Sum(parts) => Parts::of(parts),
            value => self.no_item(&value, span),
        }
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
            lower.pour_or_end(given, end, way.span, sink);
        });
    }

    /// Hands on what is in an option, and ends the iterator where there is nothing.
    fn pour_or_end(&mut self, given: Value, end: Option<usize>, span: Span, sink: Sink<'_>) {
        let Some(parts) = self.parts_of_item(given, Sum::Option, span) else { return };
        let then = self.arm(|lower| {
            let value = lower.unwrapped(parts.value);
            lower.pour(value, sink);
            Value::Unit
        });
        let otherwise = self.arm(|lower| lower.end(end));
        self.two_arms(parts.flag, then, otherwise);
    }

    /// Hands on what is in options or results, up to the first that has nothing: this is put
    /// where it is looked for later.
    fn pour_present(
        &mut self,
        given: Value,
        end: Option<usize>,
        failure: &Failure,
        span: Span,
        sink: Sink<'_>,
    ) {
        let Some(parts) = self.parts_of_item(given, failure.sum, span) else { return };
        let then = self.arm(|lower| {
            let value = lower.unwrapped(parts.value);
            lower.pour(value, sink);
            Value::Unit
        });
        let otherwise = self.arm(|lower| {
            let is_there = Value::Var(lower.flag_of(false, span));
            lower.give(&failure.is_there, is_there, span);
            if let (Some(slot), Some(error)) = (&failure.error, parts.error) {
                lower.give(slot, error, span);
            }
            lower.end(end)
        });
        self.two_arms(parts.flag, then, otherwise);
    }

    /// Items with their numbers, from 0.
    fn counted(
        &mut self,
        inner: &Pipe,
        way: &Way<'_>,
        sink: &mut dyn FnMut(&mut Lower<'_>, Var, Value),
    ) {
        let zero = self.constant(quote!(0usize), Kind::Plain, way.span);
        let counter = self.slot(None, Content::Value(zero), Kind::Plain);
        self.drive(inner, way, &mut |lower, item| {
            if let Some(count) = lower.count(counter, way.span) {
                sink(lower, count, item);
            }
        });
    }

    /// How often this was reached before.
    fn count(&mut self, counter: usize, span: Span) -> Option<Var> {
        let Content::Value(count) = self.slots[counter].content else { return None };
        let name = names::placeholder(count, span);
        let code = self.code_of(&[count], quote!(#name + 1));
        let next = self.plain(code, Kind::Plain, span, false);
        self.slots[counter].content = Content::Value(next);
        Some(count)
    }

    fn compared(
        &mut self,
        a: Var,
        b: Var,
        span: Span,
        code: impl Fn(proc_macro2::Ident, proc_macro2::Ident) -> proc_macro2::TokenStream,
    ) -> Var {
        let tokens = code(names::placeholder(a, span), names::placeholder(b, span));
        let code = self.code_of(&[a, b], tokens);
        self.plain(code, Kind::Plain, span, false)
    }

    /// `take(n)` asks for no item after the last that it takes.
    fn take_first(&mut self, inner: &Pipe, most: Var, way: &Way<'_>, sink: Sink<'_>) {
        let zero = self.constant(quote!(0usize), Kind::Plain, way.span);
        let counter = self.slot(None, Content::Value(zero), Kind::Plain);
        let mut take = |lower: &mut Lower<'_>| {
            lower.ending(inner, way, &mut |lower, end, item| {
                let Some(at) = lower.count(counter, way.span) else { return };
                let is_last = lower.compared(at, most, way.span, |at, n| quote!(#at + 1 == #n));
                sink(lower, item);
                if lower.is_dead {
                    return;
                }
                let then = lower.arm(|lower| lower.end(end));
                let otherwise = lower.arm(|_| Value::Unit);
                lower.two_arms(is_last, then, otherwise);
            });
        };
        if self.stmts.iter().any(|stmt| is_positive(stmt, most)) {
            return take(self);
        }
        let any = self.compared(zero, most, way.span, |zero, n| quote!(#zero < #n));
        self.if_only(any, &mut take);
    }

    /// Items, each with one that can be named.
    fn beside(
        &mut self,
        inner: &Pipe,
        items: &Items,
        is_second: bool,
        way: &Way<'_>,
        sink: Sink<'_>,
    ) {
        let len = self.items_len(items, way.span);
        let zero = self.constant(quote!(0usize), Kind::Plain, way.span);
        let counter = self.slot(None, Content::Value(zero), Kind::Plain);
        self.ending(inner, way, &mut |lower, end, item| {
            let Some(at) = lower.count(counter, way.span) else { return };
            let is_there = lower.compared(at, len, way.span, |at, n| quote!(#at < #n));
            let then = lower.arm(|lower| {
                let other = lower.item_at(items, at, way.span);
                let pair = if is_second { [item.clone(), other] } else { [other, item.clone()] };
                sink(lower, Value::Tuple(pair.to_vec()));
                Value::Unit
            });
            let otherwise = lower.arm(|lower| lower.end(end));
            lower.two_arms(is_there, then, otherwise);
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
    pub(super) fn test(&mut self, f: &Callable, item: &Value, span: Span) -> Option<Var> {
        match self.call_with(f, vec![f.refer(0, item)], &Kind::Plain, span) {
            Value::Var(var) => Some(var),
            value => self.no_item(&value, span),
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

    /// A loop over an iterator through which no gradient flows.
    pub(super) fn over_untouched(
        &mut self,
        iter: &Code,
        kind: &Kind,
        way: &Way<'_>,
        sink: Sink<'_>,
    ) {
        let current = std::cell::Cell::new(None);
        let mut begin = |lower: &mut Lower<'_>| {
            let fact = super::env::Fact::default();
            let item = lower.fresh(Origin::Named("item"), kind.clone(), way.span, fact);
            current.set(Some(item));
            let pat = names::placeholder(item, way.span).to_token_stream();
            Begun { head: Head::Items { pat, items: vec![item], iter: iter.clone() }, enter: None }
        };
        let mut body = |lower: &mut Lower<'_>| {
            if let Some(item) = current.get() {
                lower.pour(Value::Var(item), sink);
            }
        };
        self.looped(Looped {
            label: way.label,
            body: &mut body,
            effects: way.effects.clone(),
            span: way.span,
            value: None,
            begin: &mut begin,
            is_endless: false,
            whole: way.whole,
        });
    }

    /// A loop over items that can be named.
    pub(super) fn over(&mut self, items: &Items, way: &Way<'_>, sink: Sink<'_>) {
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

/// `&item`
pub(super) fn referred(item: &Value) -> Value {
    match item {
        Value::Var(var) => Value::RefVar(*var),
        Value::Memory(root) => {
            Value::Ref(crate::ir::Place::whole(*root), super::env::Mutability::Shared)
        }
        Value::Place(place) => Value::Ref(place.clone(), super::env::Mutability::Shared),
        Value::Tuple(parts) => Value::Tuple(parts.iter().map(referred).collect()),
        other => other.clone(),
    }
}

/// The same where a parameter of a closure takes it: a tuple that has a name is read part by part.
pub(super) fn referred_by(pat: &syn::Pat, item: &Value) -> Value {
    match (pat, item) {
        (syn::Pat::Type(it), _) => referred_by(&it.pat, item),
        (syn::Pat::Paren(it), _) => referred_by(&it.pat, item),
        (syn::Pat::Ident(_) | syn::Pat::Reference(_), Value::Tuple(_)) => item.clone(),
        (syn::Pat::Tuple(it), Value::Tuple(parts)) if it.elems.len() == parts.len() => {
            let parts = it.elems.iter().zip(parts);
            Value::Tuple(parts.map(|(pat, part)| referred_by(pat, part)).collect())
        }
        (_, item) => referred(item),
    }
}

/// The statement says that a variable is more than 0.
fn is_positive(stmt: &Stmt, var: Var) -> bool {
    let Stmt::Const { dst, value } = stmt else { return false };
    let literal = syn::parse2::<syn::LitInt>(value.clone());
    *dst == var && literal.is_ok_and(|it| it.base10_parse::<u64>().is_ok_and(|n| n > 0))
}
