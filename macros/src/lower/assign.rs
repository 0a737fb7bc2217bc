//! Assignments: `x = y`, `p[i] = y`, `(a, b) = (b, a)`, `p[i] += y`.

use super::env::{Binding, Content, Lower, Value};
use super::kinds::fit;
use super::patterns::Brackets;
use super::scan;
use crate::ir::{Form, Kind, Place, Proj, Stmt, Var};
use crate::{diag, names, rules};
use proc_macro2::Span;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{BinOp, Expr, ExprAssign, ExprBinary, Member};

impl Lower<'_> {
    /// A place behind a call, or inside a plain value of unknown type.
    fn is_out_of_sight(&self, left: &Expr) -> bool {
        let in_plain = match left {
            Expr::Index(it) => self.peek(&it.expr) == Kind::Plain,
            _ => false,
        };
        in_plain || scan::place_root(left).is_none() || self.is_behind(left)
    }

    pub(super) fn assign(&mut self, it: &ExprAssign) {
        let is_pattern = matches!(*it.left, Expr::Tuple(_) | Expr::Array(_) | Expr::Infer(_));
        if !is_pattern && self.is_out_of_sight(&it.left) && self.effect(&Expr::Assign(it.clone())) {
            return;
        }
        let binding = self.binding_of(&it.left);
        let hint = match &binding {
            Some(Binding::Slot(slot)) => self.kind_of_slot(*slot),
            Some(Binding::Tuple(_) | Binding::Sum(_) | Binding::Wrapped(_)) | None => {
                self.peek(&it.left)
            }
        };
        self.with_right(&it.right, &hint, |lower, value| match value {
            Value::Poisoned => lower.lost(it),
            Value::Never => {}
            value => lower.assign_to(&it.left, value),
        });
    }

    /// Does something with the right side of an assignment, unless that exits.
    fn with_right(&mut self, right: &Expr, hint: &Kind, f: impl FnOnce(&mut Self, Value)) {
        let outer = std::mem::take(&mut self.exits);
        let value = self.expr(right, hint);
        let new = std::mem::replace(&mut self.exits, outer);
        self.exits.extend(&new);
        if self.is_dead || new.is_empty() {
            return f(self, value);
        }
        let value = self.owned(value, right.span());
        self.unless(&new, &Kind::Opaque, |lower| {
            f(lower, value);
            Value::Unit
        });
    }

    fn kind_of_slot(&self, slot: usize) -> Kind {
        match &self.slots[slot].content {
            Content::Value(var) | Content::Memory(var) => self.kind(*var).clone(),
            _ => self.slots[slot].kind.clone(),
        }
    }

    pub(super) fn assign_to(&mut self, left: &Expr, value: Value) {
        match left {
            Expr::Infer(_) => return,
            Expr::Paren(it) => return self.assign_to(&it.expr, value),
            Expr::Tuple(it) => return self.assign_parts(left, &it.elems, value, Brackets::Tuple),
            Expr::Array(it) => return self.assign_parts(left, &it.elems, value, Brackets::Array),
            _ => {}
        }
        match self.binding_of(left) {
            Some(Binding::Slot(slot)) => self.assign_slot(slot, value, left),
            Some(binding @ Binding::Tuple(_)) => self.assign_binding(&binding, value, left),
            Some(binding @ (Binding::Sum(_) | Binding::Wrapped(_))) => {
                self.give(&binding, value, left.span());
            }
            None => {
                let value = self.owned(value, left.span());
                match self.target(left) {
                    Some(to) => self.assign_place(to, value, left),
                    None => self.lost(left),
                }
            }
        }
    }

    /// `(a, b) = value;`
    fn assign_parts<'e>(
        &mut self,
        left: &Expr,
        elems: impl IntoIterator<Item = &'e Expr>,
        value: Value,
        brackets: Brackets,
    ) {
        let elems: Vec<&Expr> = elems.into_iter().collect();
        let has_rest = elems.iter().any(|elem| matches!(elem, Expr::Range(_)));
        let value = self.owned(value, left.span());
        let parts = match value {
            _ if has_rest => None,
            Value::Tuple(parts) if parts.len() == elems.len() => Some(parts),
            Value::Tuple(_) => None,
            value => self.as_place(value).map(|place| {
                (0..elems.len()).map(|at| self.part(&place, at, brackets, None)).collect()
            }),
        };
        let Some(parts) = parts else { return self.error(left, diag::PATTERN) };
        let parts: Vec<Value> =
            parts.into_iter().map(|part| self.owned(part, left.span())).collect();
        for (elem, part) in elems.into_iter().zip(parts) {
            self.assign_to(elem, part);
        }
    }

    fn assign_binding(&mut self, binding: &Binding, value: Value, left: &Expr) {
        let parts = match binding {
            Binding::Slot(slot) => return self.assign_slot(*slot, value, left),
            Binding::Sum(_) | Binding::Wrapped(_) => return self.give(binding, value, left.span()),
            Binding::Tuple(parts) => parts,
        };
        let values = match self.owned(value, left.span()) {
            Value::Tuple(values) if values.len() == parts.len() => values,
            Value::Unit if parts.is_empty() => return,
            value @ Value::Var(_) => {
                let Some(place) = self.as_place(value) else {
                    return self.error(left, diag::PATTERN);
                };
                let part = |at| self.part(&place, at, Brackets::Tuple, None);
                (0..parts.len()).map(part).collect()
            }
            _ => return self.error(left, diag::PATTERN),
        };
        for (part, value) in parts.iter().zip(values) {
            self.assign_binding(part, value, left);
        }
    }

    fn assign_slot(&mut self, slot: usize, value: Value, left: &Expr) {
        let content = self.slots[slot].content.clone();
        match (content, value) {
            (Content::Poisoned, _) => self.lost(left),
            (Content::Uninit, Value::Closure(closure)) => {
                self.slots[slot].content = Content::Closure(closure);
            }
            (Content::Closure(_), _) => self.error(left, diag::RUN_TIME_REFERENCE),
            (Content::Memory(root), value) => {
                let value = self.owned(value, left.span());
                if let (true, Value::Memory(new)) = (self.moved.contains(&slot), &value) {
                    self.slots[slot].content = Content::Memory(*new);
                    return;
                }
                if let (true, Value::Var(new), Some(name)) =
                    (self.moved.contains(&slot), &value, self.slots[slot].name.clone())
                    && *self.kind(root) == Kind::Opaque
                {
                    self.slots[slot].content = self.bound_value(&name, *new, true);
                    return;
                }
                self.assign_place(Place::whole(root), value, left);
            }
            (Content::Uninit | Content::Alias(..), Value::Ref(place, mutability)) => {
                self.slots[slot].content = Content::Alias(place, mutability);
            }
            (Content::Uninit | Content::RefValue(_), Value::RefVar(var)) => {
                self.slots[slot].content = Content::RefValue(var);
            }
            (Content::Alias(..) | Content::RefValue(_), _) => {
                self.error(left, diag::RUN_TIME_REFERENCE);
            }
            (Content::Uninit | Content::Value(_), value) => {
                let value = self.owned(value, left.span());
                let kind = self.kind_of_slot(slot);
                self.refine(&value, &kind);
                let value = match value {
                    Value::Memory(root) if kind == Kind::Plain && self.kind(root).is_plain() => {
                        let tokens = names::placeholder(root, left.span()).to_token_stream();
                        let code = self.code_of(&[root], tokens);
                        Value::Var(self.plain(code, Kind::Plain, left.span(), false))
                    }
                    value => value,
                };
                let name = self.slots[slot].name.clone();
                let value = self.tuple_in_memory(value, left.span());
                let content = match value {
                    Value::Var(var) if matches!(self.kind(var), Kind::Array(..)) => {
                        Content::Memory(var)
                    }
                    Value::Var(var) => Content::Value(var),
                    Value::Memory(root) => Content::Memory(root),
                    _ => {
                        self.error(left, diag::PATTERN);
                        Content::Poisoned
                    }
                };
                if let (Content::Value(var) | Content::Memory(var), Some(name)) = (&content, name) {
                    self.name_value(*var, &name);
                }
                self.slots[slot].content = content;
            }
        }
    }

    /// `place = value;`
    pub(super) fn assign_place(&mut self, to: Place, value: Value, left: &Expr) {
        let kind = self.place_kind(&to);
        match value {
            // it stays what it is
            Value::Var(var) | Value::Memory(var) if Place::whole(var) == to => {}
            // of plain code, as one value
            Value::Var(var) if self.kind(var) == &Kind::Plain => self.store(&to, var),
            Value::Var(var) | Value::Memory(var) if !fit(&kind, self.kind(var)) => {
                self.error(left, diag::UNSUPPORTED);
            }
            Value::Var(var) | Value::Memory(var)
                if matches!(kind, Kind::Array(..) | Kind::Tuple(_)) =>
            {
                if self.declared.contains(&to.root) && self.carries(var) {
                    self.facts[to.root.0].carries = true;
                }
                let is_growable = matches!(kind, Kind::Array(_, Form::Vec));
                if !is_growable {
                    self.dirty(to.root, var);
                    self.push(Stmt::Copy { to, from: Place::whole(var) });
                } else if to.path.is_empty() && !self.func.info(to.root).by_ref {
                    self.push(Stmt::Assign { to: to.root, from: var });
                } else {
                    self.dirty(to.root, var);
                    self.push(Stmt::Swap { a: to, b: Place::whole(var) });
                }
            }
            Value::Var(var) | Value::Memory(var) => {
                if let Kind::Scalar(float) = &kind
                    && self.fact(var).constant
                    && *self.kind(var) == Kind::Opaque
                {
                    let float = float.clone();
                    self.is_float(var, &float);
                }
                self.store(&to, var);
            }
            Value::Poisoned | Value::Never => {}
            Value::Sum(parts) if kind == Kind::Opaque => match self.whole_sum(parts, left.span()) {
                Some(whole) => self.store(&to, whole),
                None => self.lost(left),
            },
            Value::Tuple(parts) if matches!(kind, Kind::Tuple(_) | Kind::Opaque) => {
                for (at, part) in parts.into_iter().enumerate() {
                    let mut to = to.clone();
                    to.path.push(Proj::Field(Member::Unnamed(at.into())));
                    self.assign_place(to, part, left);
                }
            }
            Value::Closure(_)
            | Value::Sum(_)
            | Value::Wrapped(_)
            | Value::Unit
            | Value::Place(_)
            | Value::Ref(..)
            | Value::RefVar(_)
            | Value::Tuple(_) => {
                self.error(left, diag::NOT_A_PLACE);
            }
        }
    }

    /// `left op= right`
    pub(super) fn compound(&mut self, it: &ExprBinary) {
        if self.is_out_of_sight(&it.left) && self.effect(&Expr::Binary(it.clone())) {
            return;
        }
        let binding = self.binding_of(&it.left);
        let hint = match &binding {
            Some(Binding::Slot(slot)) => self.kind_of_slot(*slot),
            Some(Binding::Tuple(_) | Binding::Sum(_) | Binding::Wrapped(_)) | None => {
                self.peek(&it.left)
            }
        };
        let hint = if hint.is_scalar() { hint } else { Kind::Opaque };
        self.with_right(&it.right, &hint, |lower, value| match lower.variable(value, &it.right) {
            Some(right) => lower.compound_by(it, binding, right),
            None => lower.lost(it),
        });
    }

    fn compound_by(&mut self, it: &ExprBinary, binding: Option<Binding>, right: Var) {
        if let Some(Binding::Slot(slot)) = binding
            && let Content::Value(left) = self.slots[slot].content
        {
            let operands = [(left, &*it.left), (right, &*it.right)];
            if !self.are_numbers(&operands) {
                return;
            }
            let result = self.operation(&it.op, left, right, it.span());
            if let Some(name) = self.slots[slot].name.clone() {
                self.name_value(result, &name);
            }
            self.slots[slot].content = Content::Value(result);
            return;
        }
        let Some(place) = self.target(&it.left) else { return self.lost(it) };
        if !self.are_numbers(&[(right, &*it.right)]) {
            return;
        }
        self.compound_place(&it.op, &place, right, it.span());
    }

    fn compound_place(&mut self, op: &BinOp, place: &Place, right: Var, span: Span) {
        let kind = self.place_kind(place);
        if matches!(kind, Kind::Array(..) | Kind::Tuple(_)) {
            self.error(op, diag::UNSUPPORTED);
            return;
        }
        if let (Kind::Scalar(float), Kind::Opaque) = (&kind, self.kind(right))
            && self.fact(right).constant
        {
            let float = float.clone();
            self.is_float(right, &float);
        }
        let is_float = kind.is_scalar() && self.kind(right).is_scalar();
        match op {
            BinOp::AddAssign(_) if is_float => {
                self.dirty(place.root, right);
                self.push(Stmt::Update { place: place.clone(), value: right });
            }
            BinOp::SubAssign(_) if is_float => {
                let value = self.apply_rule(rules::known("neg", 1), vec![right], span);
                self.dirty(place.root, right);
                self.push(Stmt::Update { place: place.clone(), value });
            }
            _ => {
                let left = self.load(place, span);
                let result = self.operation(op, left, right, span);
                self.store(place, result);
            }
        }
    }
}
