//! Arrays made as a whole: `map`, `from_fn`, `try_into`, `concat`.

use super::elements::{Access, Items};
use super::env::{Fact, Lower, Value};
use super::kinds::length;
use super::memory::element_of;
use super::pipes::Pipe;
use crate::diag;
use crate::ir::{Form, Init, Kind, Origin, Place, Proj, Stmt, Var};
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{Expr, ExprCall, ExprMethodCall};

/// An array of unknown elements is written out up to this length.
const LONGEST_LIST: usize = 16;

impl Lower<'_> {
    /// `a.map(f)` of an array, `x.try_into().unwrap()` where one is expected, `[a, b].concat()`;
    /// `None` if it is none of them.
    pub(super) fn array_method(&mut self, it: &ExprMethodCall, hint: &Kind) -> Option<Value> {
        match (it.method.to_string().as_str(), it.args.len()) {
            ("map", 1) => self.array_map(it, hint),
            ("unwrap", 0) | ("expect" | "unwrap_or_else", 1) => self.array_from_slice(it, hint),
            ("concat", 0) => self.concatenated(it, hint),
            _ => None,
        }
    }

    fn array_map(&mut self, it: &ExprMethodCall, hint: &Kind) -> Option<Value> {
        let len = self.array_len(&it.receiver)?;
        if super::rename::rename(self, &Expr::MethodCall(it.clone())).is_untouched() {
            return None;
        }
        let value = self.inner(&it.receiver, &Kind::Opaque);
        if matches!(value, Value::Poisoned | Value::Never) {
            return Some(value);
        }
        let place = self.as_place(value)?;
        let f = self.callable(&it.args[0])?;
        let span = it.span();
        let items = Items::Elements { place, access: Access::Value };
        let element = element_of(hint);
        Some(self.array_of(&len, &element, span, &mut |lower, index| {
            let item = lower.item_at(&items, index, span);
            lower.call_with(&f, vec![item], &element, span)
        }))
    }

    /// The length of what is certainly an array.
    pub(super) fn array_len(&self, expr: &Expr) -> Option<TokenStream> {
        match expr {
            Expr::Paren(it) => self.array_len(&it.expr),
            Expr::Array(it) => Some(length(it.elems.len())),
            Expr::Repeat(it) => Some(it.len.to_token_stream()),
            Expr::MethodCall(it) if it.method == "map" => self.array_len(&it.receiver),
            _ => match self.peek(expr) {
                Kind::Array(_, Form::Fixed(len)) => Some(len),
                _ => None,
            },
        }
    }

    /// `std::array::from_fn(|i| x[i])`
    pub(super) fn array_from_fn(&mut self, it: &ExprCall, hint: &Kind) -> Option<Value> {
        let Expr::Path(func) = &*it.func else { return None };
        let names: Vec<String> = func.path.segments.iter().map(|s| s.ident.to_string()).collect();
        let [.., owner, name] = names.as_slice() else { return None };
        if owner != "array" || name != "from_fn" || it.args.len() != 1 {
            return None;
        }
        let arguments = match func.path.segments.last().map(|last| &last.arguments) {
            Some(syn::PathArguments::AngleBracketed(it)) => it.args.iter().collect(),
            _ => Vec::new(),
        };
        let (element, len) = match (arguments.as_slice(), hint) {
            ([syn::GenericArgument::Type(ty), len, ..], _) => {
                (self.types.kind(ty), len.to_token_stream())
            }
            (_, Kind::Array(element, Form::Fixed(len))) => ((**element).clone(), len.clone()),
            _ if self.untouched(&Expr::Call(it.clone())).is_some() => return None,
            _ => return Some(self.reject(func, diag::ARRAY)),
        };
        if element.is_plain() || len.to_string() == "_" {
            return None;
        }
        let f = self.callable(&it.args[0])?;
        let span = it.span();
        Some(self.array_of(&len, &element, span, &mut |lower, index| {
            lower.call_with(&f, vec![Value::Var(index)], &element, span)
        }))
    }

    /// An array, element by element.
    fn array_of(
        &mut self,
        len: &TokenStream,
        element: &Kind,
        span: Span,
        each: &mut dyn FnMut(&mut Lower<'_>, Var) -> Value,
    ) -> Value {
        let element = match element {
            Kind::Opaque => self.without_trace(|lower| {
                let index = lower.fresh_index(span);
                let value = each(lower, index);
                lower.kind_of_value(&value)
            }),
            known => known.clone(),
        };
        if has_zero(&element) {
            return self.filled(len, element, span, each);
        }
        let known = syn::parse2::<syn::LitInt>(len.clone()).ok();
        let known = known.and_then(|len| len.base10_parse::<usize>().ok());
        let Some(len) = known.filter(|len| *len <= LONGEST_LIST) else {
            return self.reject(proc_macro2::Ident::new("array", span), diag::ARRAY);
        };
        let mut vars = Vec::new();
        for at in 0..len {
            let index = self.constant(length(at), Kind::Plain, span);
            let value = each(self, index);
            vars.push(self.as_variable(value, span));
        }
        let Some(vars) = vars.into_iter().collect::<Option<Vec<Var>>>() else {
            return Value::Poisoned;
        };
        let kind = vars.first().map_or(Kind::Opaque, |var| self.kind(*var).clone());
        let carries = vars.iter().any(|var| self.carries(*var));
        let kind = Kind::Array(Box::new(kind), Form::Fixed(length(len)));
        Value::Memory(self.declare(kind, Init::Elements(vars), span, carries))
    }

    fn fresh_index(&mut self, span: Span) -> Var {
        self.fresh(Origin::Named("k"), Kind::Plain, span, Fact::default())
    }

    /// Zeros, and a loop that writes the elements.
    fn filled(
        &mut self,
        len: &TokenStream,
        element: Kind,
        span: Span,
        each: &mut dyn FnMut(&mut Lower<'_>, Var) -> Value,
    ) -> Value {
        let kind = Kind::Array(Box::new(element), Form::Fixed(len.clone()));
        let root = self.declare(kind, Init::Zero, span, false);
        let lo = self.constant(quote!(0), Kind::Plain, span);
        let hi = self.constant(len.clone(), Kind::Plain, span);
        self.times(lo, hi, span, &mut |lower, index| {
            let value = each(lower, index);
            let to = Place { root, path: vec![Proj::Index(index)] };
            let Some(value) = lower.as_variable(value, span) else { return };
            if lower.declared.contains(&value) {
                lower.dirty(root, value);
                lower.push(Stmt::Copy { to, from: Place::whole(value) });
            } else {
                lower.store(&to, value);
            }
        });
        Value::Memory(root)
    }

    /// `std::iter::repeat(x)`, `repeat_n(x, 3)`, `once(x)` of a number
    pub(super) fn is_repeated(&self, it: &ExprCall) -> bool {
        let Some(value) = it.args.first() else { return false };
        let is_number = self.peek(value).is_scalar() || self.is_evident_float(value);
        is_number
            && match iterator_function(it).as_deref() {
                Some("repeat" | "once") => it.args.len() == 1,
                Some("repeat_n") => it.args.len() == 2 && self.may_be_counted(&it.args[1]),
                _ => false,
            }
    }

    /// The number, and how many times it comes.
    pub(super) fn repeated_items(&mut self, it: &ExprCall) -> Option<(Var, Option<Var>)> {
        let value = self.operand(&it.args[0])?;
        let count = match (iterator_function(it).as_deref(), it.args.get(1)) {
            (Some("once"), _) => Some(self.constant(quote!(1), Kind::Plain, it.span())),
            (_, Some(count)) => Some(self.index_var(count)?),
            _ => None,
        };
        Some((value, count))
    }

    /// `x[..3].try_into().unwrap()`
    fn array_from_slice(&mut self, it: &ExprMethodCall, hint: &Kind) -> Option<Value> {
        let Expr::MethodCall(inner) = &*it.receiver else { return None };
        let Kind::Array(element, Form::Fixed(len)) = hint else { return None };
        if inner.method != "try_into"
            || !has_zero(element)
            || super::rename::rename(self, &inner.receiver).is_untouched()
        {
            return None;
        }
        let source = Kind::Array(element.clone(), Form::Vec);
        let value = self.inner(&inner.receiver, &source);
        if matches!(value, Value::Poisoned | Value::Never) {
            return Some(value);
        }
        let place = self.as_place(value)?;
        let kind = Kind::Array(element.clone(), Form::Fixed(len.clone()));
        let carries = self.carries(place.root);
        let root = self.declare(kind, Init::Zero, it.span(), carries);
        self.push(Stmt::Copy { to: Place::whole(root), from: place });
        Some(Value::Memory(root))
    }

    /// `[a, b].concat()`, `rows.concat()`
    fn concatenated(&mut self, it: &ExprMethodCall, hint: &Kind) -> Option<Value> {
        let mut receiver = &*it.receiver;
        while let Expr::Paren(inner) = receiver {
            receiver = &inner.expr;
        }
        if super::rename::rename(self, receiver).is_untouched() {
            return None;
        }
        let span = it.span();
        let kind = Kind::Array(Box::new(element_of(hint)), Form::Vec);
        let root = self.declare(kind, Init::Zero, span, false);
        let to = Place::whole(root);
        if let Expr::Array(parts) = receiver {
            for part in &parts.elems {
                let value = self.inner(part, &Kind::Opaque);
                let place = self.as_place(value)?;
                self.confirm_elements(&place, part.span());
                let items = Items::Elements { place, access: Access::Value };
                self.append_all(&to, &Pipe::Items(items), span);
            }
        } else {
            let value = self.inner(receiver, &Kind::Opaque);
            let place = self.as_place(value)?;
            let access = Access::Ref(super::env::Mutability::Shared);
            let rows = Pipe::Items(Items::Elements { place, access });
            self.append_all(&to, &Pipe::Flatten(Box::new(rows)), span);
        }
        Some(Value::Memory(root))
    }
}

/// `repeat` of `std::iter::repeat`
pub(super) fn iterator_function(it: &ExprCall) -> Option<String> {
    let Expr::Path(func) = &*it.func else { return None };
    let names: Vec<String> = func.path.segments.iter().map(|s| s.ident.to_string()).collect();
    match names.as_slice() {
        [.., owner, name] if owner == "iter" => Some(name.clone()),
        _ => None,
    }
}

/// Zeros of this kind can be written down, and copied.
fn has_zero(kind: &Kind) -> bool {
    match kind {
        Kind::Scalar(_) => true,
        Kind::Array(element, Form::Fixed(_)) => has_zero(element),
        Kind::Tuple(parts) => parts.iter().all(has_zero),
        Kind::Plain | Kind::Opaque | Kind::Array(..) => false,
    }
}
