//! Statements: blocks, `let`, assignments.

use super::env::{Binding, Content, Frame, Lower, Value};
use super::kinds::unify;
use super::patterns::Brackets;
use super::sums::Sum;
use super::{methods, plain, scan};
use crate::diag;
use crate::ir::{Code, Float, Init, Kind, Place, Stmt, Var};
use crate::names;
use proc_macro2::{Ident, Span};
use quote::{ToTokens, quote_spanned};
use syn::spanned::Spanned;
use syn::{Expr, ExprBlock, Lit, Local, Pat};

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
            if let Some(stmts) = self.held_iterator(stmt, rest) {
                return self.stmts(&stmts, dest);
            }
            if let Some(mut stmts) = self.hoisted(stmt) {
                stmts.extend_from_slice(rest);
                return self.stmts(&stmts, dest);
            }
            if let Some(choice) = self.choice_around(stmt, rest) {
                return self.match_to(&choice, dest);
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
            (Binding::Sum(bindings), Value::Sum(mut parts)) if bindings.len() == parts.len() => {
                if self.has_room(&bindings[1]) {
                    self.give_where_present(&bindings[1], &mut parts, span);
                }
                if let (Binding::Slot(slot), true) =
                    (&bindings[1], self.is_of_unknown_type(&parts[1]))
                {
                    // what may not be there needs an option of its own
                    let name = self.slots[*slot].name.as_ref();
                    self.wrapped_names.extend(name.map(ToString::to_string));
                }
                for (binding, part) in bindings.iter().zip(parts) {
                    self.give(binding, part, span);
                }
            }
            (Binding::Tuple(bindings), Value::Unit) if bindings.is_empty() => {}
            // a float instead of a tuple
            (Binding::Tuple(_), Value::Var(var)) if self.kind(var).is_scalar() => {
                self.diags.leave_to_rustc();
            }
            (Binding::Tuple(bindings), Value::Var(var) | Value::Memory(var))
                if !bindings.is_empty() =>
            {
                for (at, binding) in bindings.iter().enumerate() {
                    let part = self.part(&Place::whole(var), at, Brackets::Tuple, None);
                    self.give(binding, part, span);
                }
            }
            (Binding::Slot(slot), value) => {
                let kind = self.slots[*slot].kind.clone();
                self.refine(&value, &kind);
                let value = self.tuple_in_memory(value, span);
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
                    Value::Sum(parts) => match self.whole_sum(parts, span) {
                        Some(var) => Content::Memory(var),
                        None => Content::Poisoned,
                    },
                    Value::Wrapped(var) => {
                        // what may not be there needs an option of its own
                        let name = self.slots[*slot].name.as_ref();
                        self.wrapped_names.extend(name.map(ToString::to_string));
                        Content::Value(var)
                    }
                    Value::Unit | Value::Tuple(_) | Value::Place(_) | Value::Poisoned => {
                        Content::Poisoned
                    }
                };
            }
            (Binding::Sum(bindings), value @ Value::Var(_)) => {
                let sum = if bindings.len() > 2 { Sum::Result } else { Sum::Option };
                match self.as_sum(value, Some(sum), true) {
                    value @ Value::Sum(_) => self.give(binding, value, span),
                    _ => self.error(Ident::new("option", span), diag::CONSTRUCTOR),
                }
            }
            (Binding::Wrapped(slot), value) => match self.wrapped_once(value, span) {
                Value::Wrapped(var) => self.slots[*slot].content = Content::Memory(var),
                Value::Never => {}
                _ => self.slots[*slot].content = Content::Poisoned,
            },
            (Binding::Tuple(_) | Binding::Sum(_), Value::Never | Value::Poisoned) => {}
            (Binding::Tuple(_), _) => self.error(Ident::new("value", span), diag::UNSUPPORTED),
            (Binding::Sum(_), _) => self.error(Ident::new("option", span), diag::CONSTRUCTOR),
        }
    }

    /// What was given, as the value itself.
    pub(super) fn content_of(&self, binding: &Binding) -> Value {
        match binding {
            Binding::Tuple(parts) if parts.is_empty() => Value::Unit,
            Binding::Tuple(parts) => {
                Value::Tuple(parts.iter().map(|part| self.content_of(part)).collect())
            }
            Binding::Sum(parts) => {
                Value::Sum(parts.iter().map(|part| self.content_of(part)).collect())
            }
            Binding::Wrapped(slot) => match &self.slots[*slot].content {
                Content::Value(var) | Content::Memory(var) => Value::Wrapped(*var),
                Content::Uninit => Value::Never,
                _ => Value::Poisoned,
            },
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
    pub(super) fn out_of_scope(&mut self, value: Value, span: Span) -> Value {
        match value {
            Value::Place(_) | Value::Tuple(_) | Value::Sum(_) => self.owned(value, span),
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
                let value = match self.for_its_effect(expr) {
                    Some(value) => value,
                    None => self.expr(expr, &Kind::Opaque),
                };
                if value == Value::Poisoned {
                    self.lost(expr);
                }
                self.discard(&value);
            }
        }
    }

    /// `w.count();`: a method of the standard library of which the result is not used would do nothing.
    fn for_its_effect(&mut self, expr: &Expr) -> Option<Value> {
        let Expr::MethodCall(it) = expr else { return None };
        let is_named_as_another = methods::has_plain_result(&it.method)
            && super::rename::rename(self, &it.receiver).carries;
        if is_named_as_another { self.user_method(it, &Kind::Opaque) } else { None }
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
            if declared.is_scalar() && self.is_borrowed_later(&local.pat) {
                // a reference needs a place; rustc sees to it that nobody reads the zero
                let zero = self.dummy(&declared, local.span());
                self.bind(&local.pat, zero, &declared);
            } else {
                self.bind_later(&local.pat, &declared);
            }
            return;
        };
        let hint = unify(&declared, &self.kind_of_pattern(&local.pat));
        let referred = match &local.pat {
            Pat::Tuple(_) | Pat::Reference(_) => self.referred_parts(&init.expr, &hint),
            _ => None,
        };
        let value = referred.unwrap_or_else(|| self.expr(&init.expr, &hint));
        if let (Pat::Type(it), Value::Var(var)) = (&local.pat, &value) {
            self.ascribe(*var, &it.ty);
        }
        let value = self.as_declared_sum(value, &local.pat);
        self.refine(&value, &declared);
        if value == Value::Poisoned {
            self.lost(&init.expr);
        }
        if let (Pat::Type(it), Value::Memory(root)) = (&local.pat, &value) {
            self.ascribe_elements(*root, &it.ty);
        }
        self.bind(&local.pat, value, &declared);
        self.declare_payload(&local.pat);
    }

    /// What an empty vector will hold is read, in a loop, before the first is seen.
    fn ascribe_elements(&mut self, root: Var, ty: &syn::Type) {
        let is_empty = matches!(
            self.stmts.last(),
            Some(Stmt::Declare { dst, init: Init::Zero }) if *dst == root
        );
        if is_empty && !self.kind(root).shows_type() {
            let span = ty.span();
            let (name, is_of_type) =
                (names::placeholder(root, span), names::private("is_of_type", span));
            let code = self.code_of(&[root], quote_spanned!(span=> #is_of_type::<#ty>(&#name)));
            self.push(Stmt::Plain { dst: None, code });
        }
    }

    /// What `let mut v: Option<T> = None;` has later is a `T`, which a loop reads before the first is seen.
    fn declare_payload(&mut self, pat: &Pat) {
        let Pat::Type(it) = pat else { return };
        let (Some((_, payload)), Pat::Ident(name)) = (super::sums::of_type(&it.ty), &*it.pat)
        else {
            return;
        };
        let kind = self.types.kind(payload);
        let Some(Binding::Sum(parts)) = self.lookup(&name.ident).cloned() else { return };
        match parts.get(1) {
            Some(Binding::Slot(slot)) if self.slots[*slot].kind == Kind::Opaque => {
                self.slots[*slot].kind = kind;
            }
            Some(Binding::Wrapped(slot)) if self.slots[*slot].content == Content::Uninit => {
                self.slots[*slot].content = self.nothing_of(payload);
            }
            _ => {}
        }
    }

    /// `let v: Option<f64> = g(x);` is taken apart, since its methods are those of an option.
    fn as_declared_sum(&mut self, value: Value, pat: &Pat) -> Value {
        let Pat::Type(it) = pat else { return value };
        match (super::sums::of_type(&it.ty), &value) {
            (Some((sum, payload)), Value::Var(var)) if self.carries(*var) => {
                let kind = self.types.kind(payload);
                let value = self.as_sum(value, Some(sum), true);
                if let Value::Sum(parts) = &value {
                    self.refine(&parts[1], &kind);
                }
                value
            }
            _ => value,
        }
    }

    fn is_borrowed_later(&self, pat: &Pat) -> bool {
        match pat {
            Pat::Type(it) => self.is_borrowed_later(&it.pat),
            Pat::Ident(it) => self.names.borrowed.contains(&it.ident.to_string()),
            _ => false,
        }
    }

    /// A plain value whose type is written keeps it, since other code may follow from it.
    fn ascribe(&mut self, var: Var, ty: &syn::Type) {
        let is_float = *self.kind(var) == Kind::Scalar(Float::Inferred);
        let is_named = matches!(ty, syn::Type::Path(_)) && self.types.kind(ty) == Kind::Opaque;
        match self.stmts.last_mut() {
            // another name for a float
            Some(stmt @ Stmt::Const { .. }) if is_float && is_named => {
                if let Stmt::Const { dst, value } = stmt
                    && *dst == var
                {
                    let code = Code { tokens: std::mem::take(value), uses: Vec::new(), pure: true };
                    *stmt = Stmt::Plain { dst: Some(var), code: plain::ascribed(code, ty) };
                }
            }
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
