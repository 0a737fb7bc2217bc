//! Statements: blocks, `let`, assignments.

use super::env::{Binding, Content, Frame, Lower, Value};
use super::kinds::{fit, unify};
use super::patterns::Brackets;
use super::{plain, scan};
use crate::diag;
use crate::ir::{Code, Form, Kind, Place, Stmt, Var};
use crate::{names, rules};
use proc_macro2::{Ident, Span};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{BinOp, Expr, ExprAssign, ExprBinary, ExprBlock, Lit, Local, Pat};

/// Where the value of a block goes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Dest<'k> {
    /// The kind that is expected.
    pub(super) hint: &'k Kind,
    /// The value is that of the function, which may also be left elsewhere.
    pub(super) is_tail: bool,
}

impl<'k> Dest<'k> {
    pub(super) fn value(hint: &'k Kind) -> Self {
        Dest { hint, is_tail: false }
    }
}

impl Lower<'_> {
    pub(super) fn block(&mut self, block: &syn::Block, dest: Dest<'_>) -> Value {
        self.scoped(|lower| {
            let value = lower.stmts(&block.stmts, dest);
            lower.out_of_scope(value, block.span())
        })
    }

    /// Statements in order. What follows one that may exit is done under the condition that
    /// it did not.
    pub(super) fn stmts(&mut self, stmts: &[syn::Stmt], dest: Dest<'_>) -> Value {
        let mut rest = stmts;
        while let Some((stmt, after)) = rest.split_first() {
            if self.is_dead {
                return Value::Never;
            }
            rest = after;
            if let (Some(branch), false) = (exiting_branch(stmt), rest.is_empty()) {
                return self.branch_around(branch, rest, dest);
            }
            let outer = std::mem::take(&mut self.exits);
            let value = match stmt {
                syn::Stmt::Expr(expr, None) if rest.is_empty() => Some(self.tail(expr, dest)),
                syn::Stmt::Expr(Expr::Return(it), _) if rest.is_empty() && self.ret.is_none() => {
                    Some(match &it.expr {
                        Some(value) => self.expr(value, dest.hint),
                        None => Value::Unit,
                    })
                }
                stmt => {
                    self.stmt(stmt);
                    None
                }
            };
            let new = std::mem::replace(&mut self.exits, outer);
            self.exits.extend(&new);
            if let Some(value) = value {
                return value;
            }
            if !new.is_empty() && !self.is_dead {
                return self.unless(&new, dest.hint, |lower| lower.stmts(rest, dest));
            }
        }
        self.give_result(Value::Unit, dest, Span::call_site())
    }

    /// The expression at the end of a block.
    fn tail(&mut self, expr: &Expr, dest: Dest<'_>) -> Value {
        if self.is_dead {
            return Value::Never;
        }
        if dest.is_tail {
            match expr {
                Expr::If(it) if plain::is_without_let(it) => return self.if_to(it, dest),
                Expr::Match(it) => return self.match_to(it, dest),
                Expr::Block(it) if it.label.is_none() => return self.block(&it.block, dest),
                Expr::Paren(it) => return self.tail(&it.expr, dest),
                _ => {}
            }
        }
        let value = self.expr(expr, dest.hint);
        if !dest.is_tail || self.is_dead {
            return value;
        }
        let exits = self.exits.clone();
        if exits.is_empty() {
            return self.give_result(value, dest, expr.span());
        }
        self.unless(&exits, dest.hint, |lower| lower.give_result(value, dest, expr.span()))
    }

    /// The value of the function, where it is not simply what the body gives.
    fn give_result(&mut self, value: Value, dest: Dest<'_>, span: Span) -> Value {
        if !dest.is_tail || self.is_dead {
            return value;
        }
        if let Some(ret) = self.ret.clone() {
            if let Some(binding) = &ret.value {
                self.give(binding, value, span);
            }
            self.leave(ret.flag);
        }
        Value::Never
    }

    /// Puts a value where it is looked for later.
    pub(super) fn give(&mut self, binding: &Binding, value: Value, span: Span) {
        let value = self.owned(value, span);
        match (binding, value) {
            (Binding::Tuple(bindings), Value::Tuple(parts)) if bindings.len() == parts.len() => {
                for (binding, part) in bindings.iter().zip(parts) {
                    self.give(binding, part, span);
                }
            }
            (Binding::Tuple(bindings), Value::Unit) if bindings.is_empty() => {}
            // a float instead of a tuple
            (Binding::Tuple(_), Value::Var(var)) if self.kind(var).is_scalar() => {
                self.diags.leave_to_rustc();
            }
            (Binding::Tuple(bindings), Value::Var(var)) if !bindings.is_empty() => {
                for (at, binding) in bindings.iter().enumerate() {
                    let mut place = Place::whole(var);
                    place.path.push(crate::ir::Proj::Field(syn::Member::Unnamed(at.into())));
                    self.give(binding, Value::Place(place), span);
                }
            }
            (Binding::Slot(slot), value) => {
                let kind = self.slots[*slot].kind.clone();
                self.refine(&value, &kind);
                self.slots[*slot].content = match value {
                    Value::Var(var) if matches!(self.kind(var), Kind::Array(..)) => {
                        Content::Memory(var)
                    }
                    Value::Var(var) => Content::Value(var),
                    Value::Memory(root) => Content::Memory(root),
                    Value::Never => return,
                    Value::Closure(closure) => Content::Closure(closure),
                    Value::Ref(..) | Value::RefVar(_) => {
                        let at = Ident::new("reference", span);
                        self.error(at, diag::REFERENCE_RESULT);
                        Content::Poisoned
                    }
                    Value::Unit | Value::Tuple(_) | Value::Place(_) | Value::Poisoned => {
                        Content::Poisoned
                    }
                };
            }
            (Binding::Tuple(_), _) => {}
        }
    }

    /// What was given, as the value itself.
    pub(super) fn content_of(&self, binding: &Binding) -> Value {
        match binding {
            Binding::Tuple(parts) if parts.is_empty() => Value::Unit,
            Binding::Tuple(parts) => {
                Value::Tuple(parts.iter().map(|part| self.content_of(part)).collect())
            }
            Binding::Slot(slot) => match &self.slots[*slot].content {
                Content::Value(var) => Value::Var(*var),
                Content::Memory(root) => Value::Memory(*root),
                Content::Uninit => Value::Never,
                Content::Closure(closure) => Value::Closure(closure.clone()),
                Content::Alias(..) | Content::RefValue(_) | Content::Poisoned => Value::Poisoned,
            },
        }
    }

    /// The value of a block when the names in it end: a local array is handed over whole.
    fn out_of_scope(&mut self, value: Value, span: Span) -> Value {
        match value {
            Value::Place(_) | Value::Tuple(_) => self.owned(value, span),
            value => value,
        }
    }

    pub(super) fn block_expr(&mut self, it: &ExprBlock, hint: &Kind) -> Value {
        let Some(label) = &it.label else { return self.block(&it.block, Dest::value(hint)) };
        let kind = super::exits::kind_of_breaks(&it.block, Some(&label.name), hint);
        let brk = self.flag();
        let value = self.slots_for(None, &kind);
        self.frames.push(Frame {
            label: Some(label.name.ident.to_string()),
            is_loop: false,
            brk,
            cont: brk,
            value: Some(value.clone()),
        });
        let exits = std::mem::take(&mut self.exits);
        let end = self.block(&it.block, Dest::value(hint));
        let is_left = self.exits.contains(&brk);
        if is_left && !self.is_dead {
            let own = [brk].into();
            self.unless(&own, &Kind::Opaque, |lower| {
                lower.give(&value, end, it.span());
                Value::Unit
            });
        } else if !self.is_dead {
            self.give(&value, end, it.span());
        }
        self.frames.pop();
        self.is_dead &= !is_left;
        self.exits.remove(&brk);
        self.exits.extend(exits);
        if self.is_dead { Value::Never } else { self.content_of(&value) }
    }

    fn stmt(&mut self, stmt: &syn::Stmt) {
        match stmt {
            syn::Stmt::Local(local) => self.local(local),
            // they are at the beginning of the function
            syn::Stmt::Item(_) => {}
            syn::Stmt::Macro(it) => self.statement_macro(it),
            syn::Stmt::Expr(expr, _) => {
                let value = self.expr(expr, &Kind::Opaque);
                if value == Value::Poisoned {
                    self.lost(expr);
                }
                self.discard(&value);
            }
        }
    }

    /// `v.push(3);` needs no name for what it gives.
    fn discard(&mut self, value: &Value) {
        if let (Value::Var(var), Some(Stmt::Plain { dst, .. })) = (value, self.stmts.last_mut())
            && *dst == Some(*var)
        {
            *dst = None;
        }
    }

    fn local(&mut self, local: &Local) {
        let declared = match &local.pat {
            Pat::Type(it) => self.types.kind(&it.ty),
            _ => Kind::Opaque,
        };
        let Some(init) = &local.init else {
            self.bind_later(&local.pat, &declared);
            return;
        };
        let hint = unify(&declared, &self.kind_of_pattern(&local.pat));
        let value = self.expr(&init.expr, &hint);
        if let (Pat::Type(it), Value::Var(var)) = (&local.pat, &value) {
            self.ascribe(*var, &it.ty);
        }
        self.refine(&value, &declared);
        if value == Value::Poisoned {
            self.lost(&init.expr);
        }
        self.bind(&local.pat, value, &declared);
    }

    /// A plain value whose type is written keeps it, since other code may follow from it.
    fn ascribe(&mut self, var: Var, ty: &syn::Type) {
        match self.stmts.last_mut() {
            Some(Stmt::Plain { dst: Some(dst), code }) if *dst == var => {
                let empty = Code { tokens: Default::default(), uses: Vec::new(), pure: true };
                *code = plain::ascribed(std::mem::replace(code, empty), ty);
            }
            Some(Stmt::Const { dst, value }) if *dst == var => {
                let literal = syn::parse2::<Lit>(value.clone());
                if let (Ok(Lit::Int(literal)), true) = (literal, plain::is_plain_type(ty))
                    && literal.suffix().is_empty()
                {
                    let text = format!("{}{}", literal, ty.to_token_stream());
                    if let Ok(mut literal) = syn::parse_str::<syn::LitInt>(&text) {
                        literal.set_span(value.span());
                        *value = literal.to_token_stream();
                    }
                }
            }
            _ => {}
        }
    }

    pub(super) fn assign(&mut self, it: &ExprAssign) {
        let is_pattern = matches!(*it.left, Expr::Tuple(_) | Expr::Array(_) | Expr::Infer(_));
        if !is_pattern && scan::place_root(&it.left).is_none() && self.effect(&Expr::Assign(it.clone())) {
            return;
        }
        let binding = self.binding_of(&it.left);
        let hint = match &binding {
            Some(Binding::Slot(slot)) => self.kind_of_slot(*slot),
            Some(Binding::Tuple(_)) | None => self.peek(&it.left),
        };
        let value = self.inner(&it.right, &hint);
        match value {
            Value::Poisoned => self.lost(it),
            Value::Never => {}
            value => self.assign_to(&it.left, value),
        }
    }

    fn kind_of_slot(&self, slot: usize) -> Kind {
        match &self.slots[slot].content {
            Content::Value(var) | Content::Memory(var) => self.kind(*var).clone(),
            _ => self.slots[slot].kind.clone(),
        }
    }

    fn assign_to(&mut self, left: &Expr, value: Value) {
        match left {
            Expr::Infer(_) => return,
            Expr::Paren(it) => return self.assign_to(&it.expr, value),
            Expr::Tuple(it) => return self.assign_parts(left, &it.elems, value, Brackets::Tuple),
            Expr::Array(it) => return self.assign_parts(left, &it.elems, value, Brackets::Array),
            _ => {}
        }
        match self.binding_of(left) {
            Some(Binding::Slot(slot)) => self.assign_slot(slot, value, left),
            Some(Binding::Tuple(parts)) => match self.owned(value, left.span()) {
                Value::Tuple(values) if values.len() == parts.len() => {
                    for (part, value) in parts.iter().zip(values) {
                        if let Binding::Slot(slot) = part {
                            self.assign_slot(*slot, value, left);
                        }
                    }
                }
                value @ Value::Var(_) => {
                    if let Some(place) = self.as_place(value) {
                        for (at, part) in parts.iter().enumerate() {
                            let value = self.part(&place, at, Brackets::Tuple, None);
                            if let Binding::Slot(slot) = part {
                                self.assign_slot(*slot, value, left);
                            }
                        }
                    }
                }
                _ => self.error(left, diag::PATTERN),
            },
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
        let parts: Vec<Value> = parts.into_iter().map(|part| self.owned(part, left.span())).collect();
        for (elem, part) in elems.into_iter().zip(parts) {
            self.assign_to(elem, part);
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
    fn assign_place(&mut self, to: Place, value: Value, left: &Expr) {
        let kind = self.place_kind(&to);
        match value {
            Value::Var(var) | Value::Memory(var) if !fit(&kind, self.kind(var)) => {
                self.error(left, diag::UNSUPPORTED);
            }
            // of plain code, as one value
            Value::Var(var) if self.kind(var) == &Kind::Plain => self.store(&to, var),
            Value::Var(var) | Value::Memory(var) if matches!(kind, Kind::Array(..) | Kind::Tuple(_)) => {
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
                    self.error(left, diag::GROWTH);
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
            Value::Closure(_)
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
        if scan::place_root(&it.left).is_none() && self.effect(&Expr::Binary(it.clone())) {
            return;
        }
        let binding = self.binding_of(&it.left);
        let hint = match &binding {
            Some(Binding::Slot(slot)) => self.kind_of_slot(*slot),
            Some(Binding::Tuple(_)) | None => self.peek(&it.left),
        };
        let hint = if hint.is_scalar() { hint } else { Kind::Opaque };
        let Some(right) = self.operand_as(&it.right, &hint) else {
            return self.lost(it);
        };
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

/// An `if` of which one arm certainly exits: the rest goes into the other.
fn exiting_branch(stmt: &syn::Stmt) -> Option<&syn::ExprIf> {
    let syn::Stmt::Expr(Expr::If(branch), _) = stmt else { return None };
    if !plain::is_without_let(branch) {
        return None;
    }
    let else_exits = match &branch.else_branch {
        Some((_, otherwise)) => match &**otherwise {
            Expr::Block(block) => scan::always_exits(&block.block),
            _ => false,
        },
        None => false,
    };
    (scan::always_exits(&branch.then_branch) || else_exits).then_some(branch)
}
