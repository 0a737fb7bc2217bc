//! Iterators of which the item with a given number can be named: elements of memory, ranges,
//! and what adapters make of them.

use super::closures::Callable;
use super::env::{Lower, Mutability, Value};
use super::{macros, rename, scan};
use crate::ir::{Kind, Place, Proj, Var};
use crate::names;
use proc_macro2::Span;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Expr, ExprCall, ExprMethodCall, ExprRange, RangeLimits};

/// What is iterated over.
pub(super) enum Items {
    /// the elements of memory
    Elements {
        place: Place,
        access: Access,
    },
    /// `lo..hi`, `lo..=hi`
    Range {
        lo: Var,
        hi: Var,
        inclusive: bool,
    },
    /// `lo..`
    From(Var),
    /// slices of so many elements that begin at each element
    Windows(Place, Var),
    /// slices of so many elements, one after the other, and whether the last may be shorter
    Chunks {
        place: Place,
        size: Var,
        exact: bool,
        mutability: Mutability,
    },
    /// both, as long as both last
    Zip(Box<Items>, Box<Items>),
    Enumerate(Box<Items>),
    Rev(Box<Items>),
    /// `copied()`
    Copied(Box<Items>),
    /// `cloned()`, of what may be no copy
    Cloned(Box<Items>),
    /// with the kind that is expected of what it gives
    Map(Box<Items>, Callable, Kind),
    Skip(Box<Items>, Var),
    Take(Box<Items>, Var),
    StepBy(Box<Items>, Var),
    /// again and again
    Cycle(Box<Items>),
    /// one number, so many times, or without an end
    Repeat(Var, Option<Var>),
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Access {
    Ref(Mutability),
    Value,
}

impl Items {
    /// What the items are, where the use says so.
    pub(super) fn expect(&mut self, kind: &Kind) {
        match self {
            Items::Map(_, _, expected) => *expected = kind.clone(),
            Items::Rev(inner)
            | Items::Skip(inner, _)
            | Items::Take(inner, _)
            | Items::Cycle(inner)
            | Items::StepBy(inner, _) => inner.expect(kind),
            Items::Elements { .. }
            | Items::Range { .. }
            | Items::From(_)
            | Items::Windows(..)
            | Items::Chunks { .. }
            | Items::Zip(..)
            | Items::Enumerate(_)
            | Items::Repeat(..)
            | Items::Copied(_)
            | Items::Cloned(_) => {}
        }
    }
}

impl Lower<'_> {
    /// Whether `items` takes an expression, without lowering it.
    pub(super) fn is_items(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Paren(it) => self.is_items(&it.expr),
            Expr::Range(range) => {
                let mut bounds = range.start.iter().chain(&range.end);
                range.start.is_some()
                    && range.end.is_some()
                    && bounds.all(|bound| self.may_be_counted(bound))
            }
            Expr::MethodCall(it) => self.is_adapted(it),
            Expr::Call(it) => self.is_repeated(it) || self.may_give_memory(it),
            Expr::Reference(it) => self.has_elements(&it.expr),
            other => self.has_elements(other),
        }
    }

    fn is_adapted(&self, it: &ExprMethodCall) -> bool {
        let is_memory = || self.has_elements(&it.receiver);
        let is_iterator = || self.is_items(&it.receiver) && !self.is_unknown_name(&it.receiver);
        match (it.method.to_string().as_str(), it.args.len()) {
            ("iter" | "iter_mut", 0) => is_memory(),
            ("windows" | "chunks" | "chunks_exact" | "chunks_mut" | "chunks_exact_mut", 1) => {
                is_memory() && self.has_counted_argument(it)
            }
            ("into_iter", 0) => self.is_items(&it.receiver),
            ("drain", 1) => self.is_drain(it),
            ("enumerate" | "rev" | "copied" | "cloned" | "cycle", 0) | ("map", 1) => is_iterator(),
            ("skip" | "take" | "step_by", 1) => is_iterator() && self.has_counted_argument(it),
            ("zip", 1) => is_iterator() && self.is_beside(&it.args[0]),
            _ => false,
        }
    }

    /// Items, or a range without an end, `1..`, which has enough of them.
    pub(super) fn is_beside(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Range(ExprRange { start: Some(start), end: None, .. }) => {
                self.may_be_counted(start)
            }
            _ => self.is_items(expr),
        }
    }

    pub(super) fn items_beside(&mut self, expr: &Expr) -> Option<Items> {
        match expr {
            Expr::Range(ExprRange { start: Some(start), end: None, .. }) => {
                self.index_var(start).map(Items::From)
            }
            _ => self.items(expr),
        }
    }

    /// A name or a call whose type is not known, which need not have the methods of an iterator.
    pub(super) fn is_unknown_name(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Call(it) => self.may_give_memory(it),
            _ => scan::name_of(expr).is_some() && self.peek(expr) == Kind::Opaque,
        }
    }

    /// Memory, or what is not known and then is memory as rustc is to confirm.
    pub(super) fn has_elements(&self, expr: &Expr) -> bool {
        match self.peek(expr) {
            Kind::Array(..) => true,
            Kind::Opaque => self.is_unknown(expr) || self.makes_memory(expr),
            Kind::Scalar(_) | Kind::Plain | Kind::Tuple(_) => false,
        }
    }

    /// `[x, y]`, `vec![x; 3]`, `x.to_vec()`
    fn makes_memory(&self, expr: &Expr) -> bool {
        let is_float = |it: &Expr| rename::rename(self, it).carries || self.is_evident_float(it);
        match expr {
            Expr::Paren(it) => self.makes_memory(&it.expr),
            Expr::Array(it) => it.elems.iter().any(is_float),
            Expr::Repeat(it) => is_float(&it.expr),
            Expr::Macro(it) if macros::grammar(&it.mac) == macros::Grammar::Vec => {
                match macros::vec_arguments(&it.mac.tokens) {
                    Some(macros::VecArguments::List(list)) => list.iter().any(is_float),
                    Some(macros::VecArguments::Repeat(value, _)) => is_float(&value),
                    None => false,
                }
            }
            Expr::MethodCall(it) => match (it.method.to_string().as_str(), it.args.len()) {
                ("to_vec" | "to_owned" | "clone", 0) => self.has_elements(&it.receiver),
                ("map", 1) => self.array_len(&it.receiver).is_some(),
                ("unwrap", 0) | ("expect", 1) => self.is_row(&it.receiver),
                ("collect", 0) => {
                    matches!(self.turbofish(it), Kind::Array(..)) && self.is_pipe(&it.receiver)
                }
                _ => false,
            },
            _ => false,
        }
    }

    /// `rows.last()`
    fn is_row(&self, expr: &Expr) -> bool {
        let Expr::MethodCall(it) = expr else { return false };
        let is_element =
            matches!(it.method.to_string().as_str(), "first" | "last" | "get" | "last_mut");
        match self.peek(&it.receiver) {
            Kind::Array(element, _) => is_element && matches!(*element, Kind::Array(..)),
            _ => false,
        }
    }

    /// `g(x)`, of a function that may be asked for a derivative.
    fn may_give_memory(&self, it: &ExprCall) -> bool {
        let Expr::Path(path) = &*it.func else { return false };
        let last = path.path.segments.last().map(|last| last.ident.to_string());
        // a struct or a variant begins with a capital letter
        let is_function = last.is_some_and(|it| it.starts_with(|c: char| c.is_lowercase()));
        let is_iterator = super::arrays::iterator_function(it).is_some();
        is_function && !is_iterator && rename::rename(self, &Expr::Call(it.clone())).carries
    }

    fn is_unknown(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Paren(it) => self.is_unknown(&it.expr),
            Expr::Index(it) => !matches!(*it.index, Expr::Range(_)) && self.is_unknown(&it.expr),
            Expr::Field(it) => self.is_unknown(&it.base) || rename::rename(self, &it.base).carries,
            Expr::Call(it) => self.may_give_memory(it),
            _ => match scan::name_of(expr).and_then(|name| self.lookup(name)) {
                Some(binding) => match self.read(binding) {
                    Value::Ref(place, _) | Value::Place(place) => self.carries(place.root),
                    Value::Var(var) | Value::RefVar(var) => self.carries(var),
                    _ => false,
                },
                None => false,
            },
        }
    }

    pub(super) fn has_counted_argument(&self, it: &ExprMethodCall) -> bool {
        it.args.iter().all(|arg| self.may_be_counted(arg))
    }

    /// A number that may be an integer. Nothing else can be counted, whatever is known of a field such as `self.count`.
    pub(super) fn may_be_counted(&self, expr: &Expr) -> bool {
        self.is_certainly_plain(expr) || self.peek(expr) == Kind::Opaque
    }

    /// An iterator of which item `k` can be named.
    pub(super) fn items(&mut self, expr: &Expr) -> Option<Items> {
        match expr {
            Expr::Paren(it) => self.items(&it.expr),
            Expr::Range(range) => self.range_items(range),
            Expr::MethodCall(it) => self.adapted(it),
            Expr::Call(it) if self.is_repeated(it) => {
                let (value, count) = self.repeated_items(it)?;
                Some(Items::Repeat(value, count))
            }
            Expr::Reference(it) => {
                let is_mutable = it.mutability.is_some();
                let access = if is_mutable { Mutability::Mutable } else { Mutability::Shared };
                self.elements_of(&it.expr, Some(Access::Ref(access)))
            }
            _ => self.elements_of(expr, None),
        }
    }

    fn adapted(&mut self, it: &ExprMethodCall) -> Option<Items> {
        let args: Vec<&Expr> = it.args.iter().collect();
        let name = it.method.to_string();
        match (name.as_str(), args.as_slice()) {
            ("iter", []) => {
                return self.elements_of(&it.receiver, Some(Access::Ref(Mutability::Shared)));
            }
            ("iter_mut", []) => {
                return self.elements_of(&it.receiver, Some(Access::Ref(Mutability::Mutable)));
            }
            ("drain", [range]) => {
                let place = self.target(&it.receiver)?;
                let place = Place::whole(self.drained(&place, range, it.span())?);
                return Some(Items::Elements { place, access: Access::Value });
            }
            ("windows" | "chunks" | "chunks_exact" | "chunks_mut" | "chunks_exact_mut", [size]) => {
                let value = self.inner(&it.receiver, &Kind::Opaque);
                let place = self.as_place(value)?;
                self.confirm_elements(&place, it.span());
                let size = self.index_var(size)?;
                return Some(match name.as_str() {
                    "windows" => Items::Windows(place, size),
                    name => Items::Chunks {
                        place,
                        size,
                        exact: name.starts_with("chunks_exact"),
                        mutability: match name.ends_with("_mut") {
                            true => Mutability::Mutable,
                            false => Mutability::Shared,
                        },
                    },
                });
            }
            _ => {}
        }
        let inner = Box::new(self.items(&it.receiver)?);
        Some(match (name.as_str(), args.as_slice()) {
            ("into_iter", []) => *inner,
            ("enumerate", []) => Items::Enumerate(inner),
            ("rev", []) => Items::Rev(inner),
            ("cycle", []) => Items::Cycle(inner),
            ("copied", []) => Items::Copied(inner),
            ("cloned", []) => Items::Cloned(inner),
            ("zip", [other]) => Items::Zip(inner, Box::new(self.items_beside(other)?)),
            ("map", [f]) => Items::Map(inner, self.callable(f)?, Kind::Opaque),
            ("skip", [count]) => Items::Skip(inner, self.index_var(count)?),
            ("take", [count]) => Items::Take(inner, self.index_var(count)?),
            ("step_by", [step]) => Items::StepBy(inner, self.index_var(step)?),
            _ => return None,
        })
    }

    fn range_items(&mut self, range: &ExprRange) -> Option<Items> {
        let (Some(start), Some(end)) = (&range.start, &range.end) else { return None };
        let (lo, hi) = (self.index_var(start)?, self.index_var(end)?);
        Some(Items::Range { lo, hi, inclusive: matches!(range.limits, RangeLimits::Closed(_)) })
    }

    fn elements_of(&mut self, base: &Expr, access: Option<Access>) -> Option<Items> {
        let value = self.inner(base, &Kind::Opaque);
        let own = match &value {
            Value::Ref(_, mutability) => Access::Ref(*mutability),
            _ => Access::Value,
        };
        let place = self.as_place(value)?;
        self.confirm_elements(&place, base.span());
        Some(Items::Elements { place, access: access.unwrap_or(own) })
    }

    /// What is taken for an array, a slice or a vector is one, as rustc is to confirm.
    pub(super) fn confirm_elements(&mut self, place: &Place, span: Span) {
        if self.place_kind(place) == Kind::Opaque {
            let (tokens, uses) = self.place_code(place);
            let check = names::private("assert_elements", span);
            // `(&x)` by itself stands for a reference
            self.check(quote_spanned!(span=> #check(&#tokens,)), uses);
        }
    }

    /// How many items there are.
    pub(super) fn items_len(&mut self, items: &Items, span: Span) -> Var {
        match items {
            Items::Elements { place, .. } => self.len_of(place, span),
            Items::Range { lo, hi, inclusive } => {
                let (x, y) = (names::placeholder(*lo, span), names::placeholder(*hi, span));
                let range = if *inclusive { quote!((#x..=#y)) } else { quote!((#x..#y)) };
                let count = if *inclusive { quote!(count()) } else { quote!(len()) };
                let code = self.code_of(&[*lo, *hi], quote!(#range.#count));
                self.plain_named("len", code, span)
            }
            Items::From(_) | Items::Repeat(_, None) => {
                let code = self.code_of(&[], quote!(usize::MAX));
                self.plain_named("len", code, span)
            }
            Items::Repeat(_, Some(count)) => *count,
            Items::Cycle(inner) => {
                let len = self.items_len(inner, span);
                self.len_by(len, len, span, |n, _| quote!(if #n == 0 { 0 } else { usize::MAX }))
            }
            Items::Windows(place, size) => {
                let len = self.len_of(place, span);
                self.len_by(len, *size, span, |n, k| quote!(usize::saturating_sub(#n + 1, #k)))
            }
            Items::Chunks { place, size, exact, .. } => {
                let len = self.len_of(place, span);
                let exact = *exact;
                self.len_by(len, *size, span, |n, k| {
                    if exact { quote!(#n / #k) } else { quote!(#n.div_ceil(#k)) }
                })
            }
            Items::Zip(a, b) => {
                let (m, n) = (self.items_len(a, span), self.items_len(b, span));
                self.len_by(m, n, span, |m, n| quote!(::core::cmp::min(#m, #n)))
            }
            Items::Enumerate(inner)
            | Items::Rev(inner)
            | Items::Copied(inner)
            | Items::Cloned(inner)
            | Items::Map(inner, ..) => self.items_len(inner, span),
            Items::Skip(inner, count) => {
                let len = self.items_len(inner, span);
                self.len_by(len, *count, span, |n, k| quote!(usize::saturating_sub(#n, #k)))
            }
            Items::Take(inner, count) => {
                let len = self.items_len(inner, span);
                self.len_by(len, *count, span, |n, k| quote!(::core::cmp::min(#n, #k)))
            }
            Items::StepBy(inner, step) => {
                let len = self.items_len(inner, span);
                self.len_by(len, *step, span, |n, k| quote!(#n.div_ceil(#k)))
            }
        }
    }

    fn len_by(
        &mut self,
        len: Var,
        by: Var,
        span: Span,
        code: impl Fn(proc_macro2::Ident, proc_macro2::Ident) -> proc_macro2::TokenStream,
    ) -> Var {
        let tokens = code(names::placeholder(len, span), names::placeholder(by, span));
        let code = self.code_of(&[len, by], tokens);
        self.plain_named("len", code, span)
    }

    fn number_by(
        &mut self,
        index: Var,
        by: Var,
        span: Span,
        code: impl Fn(proc_macro2::Ident, proc_macro2::Ident) -> proc_macro2::TokenStream,
    ) -> Var {
        let tokens = code(names::placeholder(index, span), names::placeholder(by, span));
        let code = self.code_of(&[index, by], tokens);
        self.plain(code, Kind::Plain, span, false)
    }

    /// Item number `index`.
    pub(super) fn item_at(&mut self, items: &Items, index: Var, span: Span) -> Value {
        match items {
            Items::Elements { place, access } => {
                let mut place = place.clone();
                place.path.push(Proj::Index(index));
                match access {
                    Access::Ref(mutability) => Value::Ref(place, *mutability),
                    Access::Value => self.out_of(place, span),
                }
            }
            Items::Range { lo, hi, inclusive } => {
                let (x, y) = (names::placeholder(*lo, span), names::placeholder(*hi, span));
                let k = names::placeholder(index, span);
                let range = if *inclusive { quote!((#x..=#y)) } else { quote!((#x..#y)) };
                let code = self.code_of(&[*lo, *hi, index], quote!(#range.nth(#k).unwrap_or(#x)));
                Value::Var(self.plain(code, Kind::Plain, span, false))
            }
            Items::From(lo) => {
                let (x, k) = (names::placeholder(*lo, span), names::placeholder(index, span));
                let code = self.code_of(&[*lo, index], quote!((#x..).nth(#k).unwrap_or(#x)));
                Value::Var(self.plain(code, Kind::Plain, span, false))
            }
            Items::Repeat(value, _) => Value::Var(*value),
            Items::Cycle(inner) => {
                let len = self.items_len(inner, span);
                let at = self.number_by(index, len, span, |k, n| quote!(#k % #n));
                self.item_at(inner, at, span)
            }
            Items::Windows(place, size) => {
                let end = self.number_by(index, *size, span, |k, n| quote!(#k + #n));
                self.slice(place, index, end, Mutability::Shared)
            }
            Items::Chunks { place, size, exact, mutability } => {
                let start = self.number_by(index, *size, span, |k, n| quote!(#k * #n));
                let mut end = self.number_by(start, *size, span, |k, n| quote!(#k + #n));
                if !exact {
                    let len = self.len_of(place, span);
                    end = self.number_by(
                        end,
                        len,
                        span,
                        |end, len| quote!(::core::cmp::min(#end, #len)),
                    );
                }
                self.slice(place, start, end, *mutability)
            }
            Items::Zip(a, b) => {
                Value::Tuple(vec![self.item_at(a, index, span), self.item_at(b, index, span)])
            }
            Items::Enumerate(inner) => {
                Value::Tuple(vec![Value::Var(index), self.item_at(inner, index, span)])
            }
            Items::Rev(inner) => {
                let len = self.items_len(inner, span);
                let at = self.number_by(len, index, span, |n, k| quote!(#n - 1 - #k));
                self.item_at(inner, at, span)
            }
            Items::Copied(inner) => self.item_at(inner, index, span).referred(),
            Items::Cloned(inner) => match self.item_at(inner, index, span) {
                Value::Ref(place, _) => self.out_of(place, span),
                value => value.referred(),
            },
            Items::Map(inner, f, kind) => {
                let item = self.item_at(inner, index, span);
                self.call_with(f, vec![item], kind, span)
            }
            Items::Skip(inner, count) => {
                let at = self.number_by(index, *count, span, |k, n| quote!(#k + #n));
                self.item_at(inner, at, span)
            }
            Items::Take(inner, _) => self.item_at(inner, index, span),
            Items::StepBy(inner, step) => {
                let at = self.number_by(index, *step, span, |k, n| quote!(#k * #n));
                self.item_at(inner, at, span)
            }
        }
    }

    fn slice(&self, place: &Place, start: Var, end: Var, mutability: Mutability) -> Value {
        let mut place = place.clone();
        place.path.push(Proj::Slice(Some(start), Some(end)));
        Value::Ref(place, mutability)
    }
}
