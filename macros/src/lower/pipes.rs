//! Iterator chains as syntax: which stages there are, and how they are read.

use super::closures::Callable;
use super::elements::Items;
use super::env::{Binding, Lower};
use super::scan::Effects;
use super::sums::Sum;
use super::walks::Shape;
use crate::ir::{Code, Kind, Var};
use proc_macro2::Span;
use quote::quote;
use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall, Label};

/// An iterator, stage by stage.
pub(super) enum Pipe {
    Items(Items),
    /// an iterator through which no gradient flows, and what its items are
    Untouched(Code, Kind, Shape),
    /// with the kind that is expected of what it gives
    Map(Box<Pipe>, Callable, Kind),
    Filter(Box<Pipe>, Callable),
    FilterMap(Box<Pipe>, Callable),
    FlatMap(Box<Pipe>, Callable),
    Flatten(Box<Pipe>),
    /// with the state that the closure is passed by `&mut`
    Scan(Box<Pipe>, Var, Callable),
    Inspect(Box<Pipe>, Callable),
    /// of what may be no copy
    Cloned(Box<Pipe>),
    Enumerate(Box<Pipe>),
    Take(Box<Pipe>, Var),
    Skip(Box<Pipe>, Var),
    StepBy(Box<Pipe>, Var),
    TakeWhile(Box<Pipe>, Callable),
    MapWhile(Box<Pipe>, Callable),
    /// what is in options or results, up to the first that has nothing
    Present(Box<Pipe>, Failure),
    SkipWhile(Box<Pipe>, Callable),
    Chain(Box<Pipe>, Box<Pipe>),
    /// with items that can be named, and whether those come second
    Zip(Box<Pipe>, Items, bool),
}

/// Where it is looked for whether a chain of options or results had a value in each.
pub(super) struct Failure {
    pub(super) sum: Sum,
    pub(super) is_there: Binding,
    /// Of results, the first error.
    pub(super) error: Option<Binding>,
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
    pub(super) fn is_one_loop(&self) -> bool {
        match self {
            Pipe::Items(_) | Pipe::Untouched(..) => true,
            Pipe::FlatMap(..) | Pipe::Flatten(_) | Pipe::Chain(..) => false,
            Pipe::Map(inner, ..)
            | Pipe::Filter(inner, _)
            | Pipe::FilterMap(inner, _)
            | Pipe::Scan(inner, ..)
            | Pipe::Inspect(inner, _)
            | Pipe::Cloned(inner)
            | Pipe::Enumerate(inner)
            | Pipe::Take(inner, _)
            | Pipe::Skip(inner, _)
            | Pipe::StepBy(inner, _)
            | Pipe::Zip(inner, ..)
            | Pipe::TakeWhile(inner, _)
            | Pipe::MapWhile(inner, _)
            | Pipe::Present(inner, _)
            | Pipe::SkipWhile(inner, _) => inner.is_one_loop(),
        }
    }

    /// What gives the items, of which some may be left out.
    pub(super) fn unchanged(&self) -> &Pipe {
        match self {
            Pipe::Filter(inner, _)
            | Pipe::Inspect(inner, _)
            | Pipe::Cloned(inner)
            | Pipe::Take(inner, _)
            | Pipe::Skip(inner, _)
            | Pipe::StepBy(inner, _)
            | Pipe::TakeWhile(inner, _)
            | Pipe::SkipWhile(inner, _) => inner.unchanged(),
            _ => self,
        }
    }

    /// What the items are, where the use says so.
    pub(super) fn expect(&mut self, kind: &Kind) {
        match self {
            Pipe::Items(items) => items.expect(kind),
            Pipe::Map(_, _, expected) => *expected = kind.clone(),
            Pipe::Filter(inner, _)
            | Pipe::Inspect(inner, _)
            | Pipe::Cloned(inner)
            | Pipe::Take(inner, _)
            | Pipe::Skip(inner, _)
            | Pipe::StepBy(inner, _)
            | Pipe::TakeWhile(inner, _)
            | Pipe::SkipWhile(inner, _) => inner.expect(kind),
            Pipe::Chain(first, second) => {
                first.expect(kind);
                second.expect(kind);
            }
            Pipe::Untouched(..)
            | Pipe::FilterMap(..)
            | Pipe::FlatMap(..)
            | Pipe::Flatten(_)
            | Pipe::Scan(..)
            | Pipe::Zip(..)
            | Pipe::MapWhile(..)
            | Pipe::Present(..)
            | Pipe::Enumerate(_) => {}
        }
    }

    /// The same items from the last to the first.
    fn reversed(self) -> Option<Pipe> {
        Some(match self {
            Pipe::Items(items) => Pipe::Items(Items::Rev(Box::new(items))),
            Pipe::Untouched(mut iter, kind, shape) => {
                let tokens = iter.tokens;
                iter.tokens = quote!((#tokens).rev());
                Pipe::Untouched(iter, kind, shape)
            }
            Pipe::Map(inner, f, kind) => Pipe::Map(Box::new(inner.reversed()?), f, kind),
            Pipe::Filter(inner, f) => Pipe::Filter(Box::new(inner.reversed()?), f),
            Pipe::FilterMap(inner, f) => Pipe::FilterMap(Box::new(inner.reversed()?), f),
            Pipe::Inspect(inner, f) => Pipe::Inspect(Box::new(inner.reversed()?), f),
            Pipe::Cloned(inner) => Pipe::Cloned(Box::new(inner.reversed()?)),
            Pipe::Chain(first, second) => {
                Pipe::Chain(Box::new(second.reversed()?), Box::new(first.reversed()?))
            }
            _ => return None,
        })
    }
}

impl Lower<'_> {
    /// Whether `pipe` takes an expression, without lowering it.
    pub(super) fn is_pipe(&self, expr: &Expr) -> bool {
        if self.is_items(expr) || self.is_untouched_iterator(expr) {
            return true;
        }
        match expr {
            Expr::Paren(it) => self.is_pipe(&it.expr),
            Expr::MethodCall(it) if self.is_unknown_name(&it.receiver) => false,
            Expr::MethodCall(it) => self.is_stage(it),
            _ => false,
        }
    }

    fn is_stage(&self, it: &ExprMethodCall) -> bool {
        let has_inner = || self.is_pipe(&it.receiver);
        match (it.method.to_string().as_str(), it.args.len()) {
            (
                "map" | "filter" | "filter_map" | "inspect" | "take_while" | "skip_while"
                | "map_while",
                1,
            )
            | ("enumerate" | "copied" | "cloned" | "flatten" | "into_iter", 0)
            | ("scan", 2) => has_inner(),
            ("take" | "skip" | "step_by", 1) => has_inner() && self.has_counted_argument(it),
            ("flat_map", 1) => has_inner() && matches!(it.args[0], Expr::Closure(_)),
            ("chain", 1) => has_inner() && it.args.iter().all(|arg| self.is_pipe(arg)),
            ("zip", 1) => {
                let (first, second) = (&*it.receiver, &it.args[0]);
                self.is_items(first) && self.is_pipe(second)
                    || self.is_pipe(first) && self.is_beside(second)
            }
            ("rev", 0) => self.is_reversible(&it.receiver),
            _ => false,
        }
    }

    fn is_reversible(&self, expr: &Expr) -> bool {
        if self.is_items(expr) || self.is_untouched_iterator(expr) {
            return true;
        }
        match expr {
            Expr::Paren(it) => self.is_reversible(&it.expr),
            Expr::MethodCall(it) => match (it.method.to_string().as_str(), it.args.len()) {
                ("map" | "filter" | "filter_map" | "inspect", 1) | ("copied" | "cloned", 0) => {
                    self.is_reversible(&it.receiver)
                }
                ("chain", 1) => self.is_reversible(&it.receiver) && self.is_reversible(&it.args[0]),
                _ => false,
            },
            _ => false,
        }
    }

    /// `TABLE.iter().enumerate().skip(1)`, of a constant.
    pub(super) fn is_untouched_iterator(&self, expr: &Expr) -> bool {
        is_iterator(expr) && super::rename::rename(self, expr).is_untouched()
    }

    pub(super) fn pipe(&mut self, expr: &Expr) -> Option<Pipe> {
        if self.is_items(expr) {
            return self.items(expr).map(Pipe::Items);
        }
        if self.is_untouched_iterator(expr) {
            let renamed = super::rename::rename(self, expr);
            let iter = renamed.may_stand().then(|| self.to_code(renamed, self.is_walk(expr)))?;
            let kind = if self.has_plain_items(expr) { Kind::Plain } else { Kind::Opaque };
            return Some(Pipe::Untouched(iter, kind, Shape::of(expr)));
        }
        match expr {
            Expr::Paren(it) => self.pipe(&it.expr),
            Expr::MethodCall(it) => self.stage(it),
            _ => None,
        }
    }

    fn stage(&mut self, it: &ExprMethodCall) -> Option<Pipe> {
        let first = it.args.first();
        let name = it.method.to_string();
        if name == "zip" {
            let is_second = self.is_beside(&it.args[0]);
            let (pipe, items) =
                if is_second { (&*it.receiver, &it.args[0]) } else { (&it.args[0], &*it.receiver) };
            let items = self.items_beside(items)?;
            return Some(Pipe::Zip(Box::new(self.pipe(pipe)?), items, is_second));
        }
        let inner = Box::new(self.pipe(&it.receiver)?);
        Some(match name.as_str() {
            "map" => Pipe::Map(inner, self.callable(first?)?, Kind::Opaque),
            "filter" => Pipe::Filter(inner, self.callable(first?)?),
            "filter_map" => Pipe::FilterMap(inner, self.callable(first?)?),
            "flat_map" => Pipe::FlatMap(inner, self.callable(first?)?),
            "flatten" => Pipe::Flatten(inner),
            "scan" => {
                let start = self.inner(first?, &Kind::Opaque);
                let start = self.item_var(start, it.span())?;
                Pipe::Scan(inner, start, self.callable(&it.args[1])?)
            }
            "inspect" => Pipe::Inspect(inner, self.callable(first?)?),
            "take" => Pipe::Take(inner, self.index_var(first?)?),
            "skip" => Pipe::Skip(inner, self.index_var(first?)?),
            "step_by" => Pipe::StepBy(inner, self.index_var(first?)?),
            "take_while" => Pipe::TakeWhile(inner, self.callable(first?)?),
            "map_while" => Pipe::MapWhile(inner, self.callable(first?)?),
            "skip_while" => Pipe::SkipWhile(inner, self.callable(first?)?),
            "chain" => Pipe::Chain(inner, Box::new(self.pipe(first?)?)),
            "enumerate" => Pipe::Enumerate(inner),
            "rev" => inner.reversed()?,
            "cloned" => Pipe::Cloned(inner),
            "copied" | "into_iter" => *inner,
            _ => return None,
        })
    }
}

/// A chain that begins with a method that only memory has, and goes on with adapters.
fn is_iterator(expr: &Expr) -> bool {
    let Expr::MethodCall(it) = expr else {
        return matches!(expr, Expr::Paren(it) if is_iterator(&it.expr));
    };
    match (it.method.to_string().as_str(), it.args.len()) {
        ("iter" | "into_iter", 0) | ("windows" | "chunks" | "chunks_exact", 1) => true,
        ("enumerate" | "copied" | "cloned" | "rev" | "flatten", 0)
        | ("skip" | "take" | "step_by" | "zip" | "chain" | "map" | "filter", 1) => {
            is_iterator(&it.receiver)
        }
        _ => false,
    }
}
