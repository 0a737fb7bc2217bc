//! Places: what is indexed, borrowed, read and written.

use super::env::{Content, Lower, Mutability, Slot, Value};
use crate::diag;
use crate::ir::{Form, Init, Kind, Origin, Place, Proj, Stmt, Var};
use crate::names;
use proc_macro2::Span;
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{Expr, ExprIndex, ExprRange, Member, RangeLimits};

impl Lower<'_> {
    pub(super) fn index(&mut self, it: &ExprIndex, expr: &Expr) -> Value {
        let is_slice = matches!(*it.index, Expr::Range(_));
        if !is_slice
            && self.peek(&it.expr) == Kind::Plain
            && let Some(value) = self.plain_value(expr)
        {
            return value;
        }
        if matches!(*it.index, Expr::Reference(_)) {
            return self.untouched_or(expr, diag::COLLECTION);
        }
        if let Some(at) = Self::own_index(&it.index) {
            return self.untouched_or_at(expr, at, diag::OWN_INDEX);
        }
        let base = self.inner(&it.expr, &Kind::Opaque);
        if matches!(base, Value::Poisoned | Value::Never) {
            return base;
        }
        let Some(mut place) = self.as_place(base) else {
            return self.untouched_or(expr, diag::UNSUPPORTED);
        };
        let proj = match &*it.index {
            Expr::Range(range) => self.slice_proj(range),
            index => self.index_var(index).map(Proj::Index),
        };
        match proj {
            Some(proj) => {
                place.path.push(proj);
                Value::Place(place)
            }
            None => Value::Poisoned,
        }
    }

    /// `m[(i, j)]`, `m[[i, j]]`: what indexes no array, slice or vector.
    fn own_index(index: &Expr) -> Option<&Expr> {
        match index {
            Expr::Paren(it) => Self::own_index(&it.expr),
            Expr::Tuple(_) | Expr::Array(_) | Expr::Struct(_) => Some(index),
            _ => None,
        }
    }

    /// An index or bound.
    pub(super) fn index_var(&mut self, expr: &Expr) -> Option<Var> {
        let var = self.operand(expr)?;
        if self.kind(var).is_scalar() {
            self.error(expr, diag::ACTIVE_INDEX);
            return None;
        }
        if matches!(self.kind(var), Kind::Array(..) | Kind::Tuple(_)) {
            self.error(expr, diag::UNSUPPORTED);
            return None;
        }
        // what indexes an array is an integer
        self.refine_var(var, &Kind::Plain);
        Some(var)
    }

    pub(super) fn slice_proj(&mut self, range: &ExprRange) -> Option<Proj> {
        let lo = match &range.start {
            Some(start) => Some(self.index_var(start)?),
            None => None,
        };
        let hi = match &range.end {
            Some(end) => {
                let hi = self.index_var(end)?;
                match range.limits {
                    RangeLimits::HalfOpen(_) => Some(hi),
                    RangeLimits::Closed(_) => {
                        let name = names::placeholder(hi, end.span());
                        let code = self.code_of(&[hi], quote!(#name + 1));
                        Some(self.plain(code, Kind::Plain, end.span(), false))
                    }
                }
            }
            None => None,
        };
        Some(Proj::Slice(lo, hi))
    }

    /// What is to be indexed.
    pub(super) fn as_place(&mut self, base: Value) -> Option<Place> {
        match base {
            Value::Place(place) | Value::Ref(place, _) => Some(place),
            Value::Memory(root) => Some(Place { root, path: Vec::new() }),
            Value::Var(var) | Value::RefVar(var) => {
                (!self.kind(var).is_scalar()).then(|| Place { root: var, path: Vec::new() })
            }
            Value::Unit
            | Value::Never
            | Value::Tuple(_)
            | Value::Sum(_)
            | Value::Wrapped(_)
            | Value::Closure(_)
            | Value::Poisoned => None,
        }
    }

    pub(super) fn place_kind(&self, place: &Place) -> Kind {
        let mut kind = self.kind(place.root);
        let mut is_slice = false;
        for proj in &place.path {
            match (kind, proj) {
                (Kind::Array(..), Proj::Slice(..)) => is_slice = true,
                (Kind::Array(elem, _), Proj::Index(_)) => {
                    kind = elem;
                    is_slice = false;
                }
                (Kind::Tuple(parts), Proj::Field(Member::Unnamed(at))) => {
                    let Some(part) = parts.get(at.index as usize) else { return Kind::Opaque };
                    kind = part;
                    is_slice = false;
                }
                (Kind::Plain, _) => return Kind::Plain,
                _ => return Kind::Opaque,
            }
        }
        match kind {
            Kind::Array(elem, _) if is_slice => Kind::Array(elem.clone(), Form::Slice),
            _ => kind.clone(),
        }
    }

    /// The value in a place; memory is copied.
    pub(super) fn load(&mut self, place: &Place, span: Span) -> Var {
        let kind = self.place_kind(place);
        if matches!(kind, Kind::Array(..) | Kind::Tuple(_)) {
            return self.copy(place, span);
        }
        let info = self.func.info(place.root);
        let is_value = !info.by_ref && !self.declared.contains(&place.root);
        if place.path.is_empty() && is_value {
            return place.root;
        }
        let is_plain_value = is_value && matches!(info.kind, Kind::Plain);
        if self.const_paths.contains_key(&place.root) || is_plain_value {
            let (tokens, uses) = self.place_code(place);
            let code = self.code_of(&uses, tokens);
            let constant = self.fact(place.root).constant && kind == Kind::Opaque;
            return self.plain(code, kind, span, constant);
        }
        if kind == Kind::Opaque && self.is_own(place) {
            // it may be no copy
            self.moves(place.root);
        }
        let carries = self.carries(place.root);
        let dst = self.temporary(kind, span, carries);
        self.facts[dst.0].constant = self.fact(place.root).constant;
        self.push(Stmt::Load { dst, place: place.clone() });
        dst
    }

    pub(super) fn store(&mut self, place: &Place, value: Var) {
        self.holds(place, value);
        self.push(Stmt::Store { place: place.clone(), value });
    }

    /// Memory that something is written to.
    pub(super) fn dirty(&mut self, root: Var, value: Var) {
        if self.carries(value) {
            self.facts[root.0].carries = true;
        }
    }

    /// What is put into a place says what the place holds.
    pub(super) fn holds(&mut self, place: &Place, value: Var) {
        let kind = self.kind(value).clone();
        self.dirty(place.root, value);
        if let Some(held @ Kind::Opaque) =
            kind_at(&mut self.func.vars[place.root.0].kind, &place.path)
            && !place.path.is_empty()
        {
            *held = kind;
        }
    }

    /// The same for each element of an array.
    pub(super) fn elements_hold(&mut self, place: &Place, value: Var) {
        let kind = self.kind(value).clone();
        self.dirty(place.root, value);
        if let Some(Kind::Array(held, _)) =
            kind_at(&mut self.func.vars[place.root.0].kind, &place.path)
            && **held == Kind::Opaque
        {
            **held = kind;
        }
    }

    /// A root that is bound to a reference, where the place is in a constant item.
    pub(super) fn borrowed(&mut self, place: &Place, span: Span) -> Place {
        if let Some(path) = self.const_paths.get(&place.root).cloned() {
            let kind = self.kind(place.root).clone();
            let code = self.code_of(&[], quote!(&#path));
            let root = self.plain(code, kind, span, false);
            self.func.vars[root.0].by_ref = true;
            return Place { root, path: place.path.clone() };
        }
        place.clone()
    }

    /// Memory of its own with the content of a place.
    pub(super) fn copy(&mut self, place: &Place, span: Span) -> Var {
        let kind = match self.place_kind(place) {
            Kind::Array(elem, Form::Slice) => Kind::Array(elem, Form::Vec),
            kind => kind,
        };
        if self.const_paths.contains_key(&place.root) {
            let (tokens, uses) = self.place_code(place);
            let code = self.code_of(&uses, quote!(#tokens.clone()));
            let value = self.plain(code, kind.clone(), span, false);
            return self.declare(kind, Init::Move(value), span, false);
        }
        let carries = self.carries(place.root);
        self.declare(kind, Init::Copy(place.clone()), span, carries)
    }

    pub(super) fn declare(&mut self, kind: Kind, init: Init, span: Span, carries: bool) -> Var {
        let dst = self.temporary(kind, span, carries);
        self.declared.insert(dst);
        self.push(Stmt::Declare { dst, init });
        dst
    }

    /// What stands behind a reference, by value. It cannot be moved out, whatever it is.
    pub(super) fn out_of(&mut self, place: Place, span: Span) -> Value {
        match self.place_kind(&place) {
            Kind::Opaque => Value::Memory(self.copy(&place, span)),
            Kind::Tuple(parts) if parts.iter().any(Kind::has_unknown) => {
                let parts = (0..parts.len()).map(|at| {
                    let mut part = place.clone();
                    part.path.push(Proj::Field(Member::Unnamed(at.into())));
                    self.out_of(part, span)
                });
                Value::Tuple(parts.collect())
            }
            _ => Value::Place(place),
        }
    }

    /// A value that nothing else holds: places are read, arrays copied or moved.
    pub(super) fn owned(&mut self, value: Value, span: Span) -> Value {
        match value {
            Value::Place(place) => {
                let kind = self.place_kind(&place);
                let is_moved = self.is_own(&place) && !self.leaves_loop;
                if let (Kind::Array(_, Form::Vec), true) = (&kind, is_moved) {
                    self.moves(place.root);
                    return Value::Memory(place.root);
                }
                let is_copied = matches!(kind, Kind::Array(..) | Kind::Tuple(_))
                    || self.leaves_loop && self.is_own(&place) && self.is_of_struct(place.root);
                if is_copied {
                    return Value::Memory(self.copy(&place, span));
                }
                Value::Var(self.load(&place, span))
            }
            Value::Var(var) if self.leaves_loop && self.is_of_struct(var) => {
                Value::Memory(self.copy(&Place::whole(var), span))
            }
            Value::Tuple(parts) => {
                Value::Tuple(parts.into_iter().map(|part| self.owned(part, span)).collect())
            }
            // a reference in it may refer to nothing
            Value::Sum(parts) => Value::Sum(parts),
            value => value,
        }
    }

    /// A value that leaves a loop or the function early: what comes after the exit still has the
    /// memory, as far as rustc knows.
    pub(super) fn leaving(&mut self, value: Value, span: Span) -> Value {
        match value {
            Value::Place(place) if matches!(self.place_kind(&place), Kind::Array(..)) => {
                Value::Memory(self.copy(&place, span))
            }
            Value::Memory(root)
                if matches!(self.kind(root), Kind::Array(_, Form::Vec))
                    && self.slots.iter().any(|slot| slot.content == Content::Memory(root)) =>
            {
                Value::Memory(self.copy(&Place::whole(root), span))
            }
            Value::Tuple(parts) => {
                Value::Tuple(parts.into_iter().map(|part| self.leaving(part, span)).collect())
            }
            value => value,
        }
    }

    /// A value of unknown type that a variable holds.
    pub(super) fn is_of_slot(&self, var: Var) -> bool {
        *self.kind(var) == Kind::Opaque && self.slots_of(var).next().is_some()
    }

    /// The same where the variable is seen to be no number.
    pub(super) fn is_of_struct(&self, var: Var) -> bool {
        let mut names = self.slots_of(var).filter_map(|slot| slot.name.as_ref());
        *self.kind(var) == Kind::Opaque && names.any(|name| self.names.is_struct(&name.to_string()))
    }

    fn slots_of(&self, var: Var) -> impl Iterator<Item = &Slot> {
        let held = [Content::Value(var), Content::Memory(var)];
        self.slots.iter().filter(move |slot| held.contains(&slot.content))
    }

    fn moves(&mut self, root: Var) {
        let holds = |(_, slot): &(usize, &Slot)| slot.content == Content::Memory(root);
        let slots = self.slots.iter().enumerate().filter(holds).map(|(at, _)| at);
        self.moved.extend(slots.collect::<Vec<_>>());
    }

    /// The whole of a local variable.
    pub(super) fn is_own(&self, place: &Place) -> bool {
        place.path.is_empty()
            && !self.func.info(place.root).by_ref
            && !self.const_paths.contains_key(&place.root)
    }

    /// Names a fresh value after the variable that it is bound to.
    pub(super) fn name_value(&mut self, var: Var, name: &proc_macro2::Ident) {
        if name.to_string().starts_with(super::hoist::OPERAND) {
            return;
        }
        let info = &mut self.func.vars[var.0];
        if matches!(info.origin, Origin::Temporary) && !self.const_paths.contains_key(&var) {
            info.origin = Origin::User(name.clone());
            info.span = name.span();
        }
    }

    /// The place that an expression names, to write to.
    pub(super) fn target(&mut self, expr: &Expr) -> Option<Place> {
        let value = match expr {
            Expr::Paren(it) => return self.target(&it.expr),
            // also of a plain value, which is read as it stands elsewhere
            Expr::Unary(it) if matches!(it.op, syn::UnOp::Deref(_)) => self.dereference(it),
            _ => self.inner(expr, &Kind::Opaque),
        };
        match value {
            Value::Place(place) | Value::Ref(place, Mutability::Mutable)
                if self.is_memory(&place) =>
            {
                Some(place)
            }
            Value::Poisoned | Value::Never => None,
            Value::Place(_)
            | Value::Ref(..)
            | Value::RefVar(_)
            | Value::Unit
            | Value::Var(_)
            | Value::Memory(_)
            | Value::Closure(_)
            | Value::Sum(_)
            | Value::Wrapped(_)
            | Value::Tuple(_) => {
                self.error(expr.to_token_stream(), diag::NOT_A_PLACE);
                None
            }
        }
    }

    /// Can be written to.
    pub(super) fn is_memory(&self, place: &Place) -> bool {
        let info = self.func.info(place.root);
        let is_value = matches!(info.kind, Kind::Scalar(_) | Kind::Plain);
        info.by_ref || self.declared.contains(&place.root) || !is_value
    }

    /// The number of elements in a place.
    pub(super) fn len_of(&mut self, place: &Place, span: Span) -> Var {
        if let Some(Proj::Slice(lo, Some(hi))) = place.path.last() {
            let (lo, hi) = (*lo, *hi);
            let end = names::placeholder(hi, span);
            let code = match lo {
                Some(lo) => {
                    let start = names::placeholder(lo, span);
                    self.code_of(&[hi, lo], quote!(#end - #start))
                }
                None => return hi,
            };
            return self.plain_named("len", code, span);
        }
        let (tokens, uses) = self.place_code(place);
        let code = self.code_of(&uses, quote!(#tokens.len()));
        self.plain_named("len", code, span)
    }
}

/// The kind of a place in memory of this kind, as far as that is known.
fn kind_at<'k>(kind: &'k mut Kind, path: &[Proj]) -> Option<&'k mut Kind> {
    let Some((first, rest)) = path.split_first() else { return Some(kind) };
    match (kind, first) {
        (kind @ Kind::Array(..), Proj::Slice(..)) => kind_at(kind, rest),
        (Kind::Array(element, _), Proj::Index(_)) => kind_at(element, rest),
        (Kind::Tuple(parts), Proj::Field(Member::Unnamed(at))) => {
            kind_at(parts.get_mut(at.index as usize)?, rest)
        }
        _ => None,
    }
}
