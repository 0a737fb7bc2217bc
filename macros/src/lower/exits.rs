//! `break`, `continue` and `return`: each sets a flag, and what follows asks for it.

use super::env::{Binding, Content, Frame, Lower, Value};
use super::{scan, sums};
use crate::diag;
use crate::ir::{Kind, Tree};
use crate::visit::{self, Visit};
use proc_macro2::Span;
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{
    Block, Expr, ExprBreak, ExprContinue, ExprReturn, ItemFn, Lifetime, ReturnType, Stmt, Type,
};

impl Lower<'_> {
    pub(super) fn break_expr(&mut self, it: &ExprBreak) -> Value {
        let Some(frame) = self.frame(it.label.as_ref(), it) else { return Value::Poisoned };
        if let Some(value) = &it.expr {
            let hint = match &frame.value {
                Some(binding) => self.kind_of_binding(binding),
                None => Kind::Opaque,
            };
            let given = self.given_by_exit(value, &hint);
            if self.is_dead {
                return Value::Never;
            }
            if let Some(binding) = &frame.value {
                let given = self.leaving(given, value.span());
                self.give(binding, given, value.span());
            }
        }
        self.leave(frame.brk);
        Value::Never
    }

    pub(super) fn continue_expr(&mut self, it: &ExprContinue) -> Value {
        let Some(frame) = self.frame(it.label.as_ref(), it) else { return Value::Poisoned };
        self.leave(frame.cont);
        Value::Never
    }

    pub(super) fn return_expr(&mut self, it: &ExprReturn) -> Value {
        let Some(ret) = self.ret.clone() else {
            return self.reject(it, diag::EXIT_IN_OPERAND);
        };
        let value = match &it.expr {
            Some(value) => self.given_by_exit(value, &ret.kind),
            None => Value::Unit,
        };
        if self.is_dead {
            return Value::Never;
        }
        if let Some(binding) = &ret.value {
            let value = self.leaving(value, it.span());
            self.give(binding, value, it.span());
        }
        self.leave(ret.flag);
        Value::Never
    }

    fn given_by_exit(&mut self, value: &Expr, hint: &Kind) -> Value {
        let is_in_loop = self.is_in_loop();
        let before = std::mem::replace(&mut self.leaves_loop, is_in_loop);
        let given = match self.inner(value, hint) {
            Value::Place(place) if self.leaves_loop && self.is_of_struct(place.root) => {
                self.owned(Value::Place(place), value.span())
            }
            given => given,
        };
        self.leaves_loop = before;
        given
    }

    pub(super) fn is_in_loop(&self) -> bool {
        self.frames.iter().any(|frame| frame.is_loop)
    }

    /// What a `return` gives its value to.
    pub(super) fn slots_of_return(&mut self, item: &ItemFn, kind: &Kind) -> Binding {
        let is_of_loop = scan::returns_from_loop(&item.block);
        match (sums::of_output(&item.sig.output), &item.sig.output) {
            (Some((sum, ty)), _) => {
                let payload = self.types.kind(ty);
                match (self.sum_slots(sum, &payload), &payload) {
                    (Binding::Sum(mut parts), Kind::Tuple(_)) if is_of_loop => {
                        parts[1] = self.slots_of_result(&payload, ty);
                        Binding::Sum(parts)
                    }
                    (binding, _) => binding,
                }
            }
            (None, ReturnType::Type(_, ty)) if is_of_loop => self.slots_of_result(kind, ty),
            (None, _) => self.slots_for(None, kind),
        }
    }

    /// What a result is put into that leaves a loop, which may end without it. A value of unknown type is in an option of its
    /// own, of the type in the signature, since what goes around a loop is read before the first value is seen.
    fn slots_of_result(&mut self, kind: &Kind, ty: &Type) -> Binding {
        match (kind, ty) {
            (Kind::Tuple(kinds), Type::Tuple(types)) if kinds.len() == types.elems.len() => {
                let parts = kinds.iter().zip(&types.elems);
                Binding::Tuple(parts.map(|(kind, ty)| self.slots_of_result(kind, ty)).collect())
            }
            (Kind::Opaque, ty) => {
                let content = self.nothing_of(ty);
                Binding::Wrapped(self.slot(None, content, Kind::Opaque))
            }
            _ => self.slots_for(None, kind),
        }
    }

    /// `Option::<T>::None`
    pub(super) fn nothing_of(&mut self, ty: &Type) -> Content {
        let code = self.code_of(&[], quote!(::core::option::Option::<#ty>::None));
        Content::Memory(self.plain(code, Kind::Opaque, ty.span(), false))
    }

    /// What an option of its own holds when the function ends.
    pub(super) fn returned_value(&mut self, value: Value, binding: &Binding, span: Span) -> Value {
        match (binding, value) {
            (Binding::Wrapped(_), value) => {
                let value = self.unwrapped(value);
                self.owned(value, span)
            }
            (Binding::Tuple(bindings), Value::Tuple(parts)) => {
                let parts = parts.into_iter().zip(bindings);
                let parts = parts.map(|(part, binding)| self.returned_value(part, binding, span));
                Value::Tuple(parts.collect())
            }
            (_, value) => value,
        }
    }

    /// The leaves of a value, for a result or a merge.
    pub(super) fn tree(&mut self, value: Value, at: &dyn ToTokens) -> Option<Tree> {
        match self.unwrapped(value) {
            Value::Var(var) | Value::Memory(var) => Some(Tree::Leaf(var)),
            Value::Unit => Some(Tree::Tuple(Vec::new())),
            Value::Tuple(parts) => {
                let parts = parts.into_iter().map(|part| self.tree(part, at));
                parts.collect::<Option<Vec<Tree>>>().map(Tree::Tuple)
            }
            Value::Ref(..) | Value::RefVar(_) | Value::Place(_) => {
                self.error(at.to_token_stream(), diag::REFERENCE_RESULT);
                None
            }
            Value::Closure(closure) => {
                self.error(&closure.expr, diag::CLOSURE);
                None
            }
            Value::Sum(parts) => self.whole_sum(parts, at.to_token_stream().span()).map(Tree::Leaf),
            Value::Wrapped(_) | Value::Never | Value::Poisoned => None,
        }
    }

    fn frame(&mut self, label: Option<&Lifetime>, at: &dyn ToTokens) -> Option<Frame> {
        let found = match label {
            Some(label) => {
                let name = label.ident.to_string();
                let mut frames = self.frames.iter().rev();
                frames.find(|frame| frame.label.as_ref() == Some(&name)).cloned()
            }
            None => self.frames.iter().rev().find(|frame| frame.is_loop).cloned(),
        };
        if found.is_none() {
            // rustc says that there is no such loop or block
            self.error(at.to_token_stream(), diag::UNSUPPORTED);
        }
        found
    }

    fn kind_of_binding(&self, binding: &Binding) -> Kind {
        match binding {
            Binding::Slot(slot) => self.slots[*slot].kind.clone(),
            Binding::Sum(_) | Binding::Wrapped(_) => Kind::Opaque,
            Binding::Tuple(parts) => {
                Kind::Tuple(parts.iter().map(|part| self.kind_of_binding(part)).collect())
            }
        }
    }
}

/// The kind of what a loop or labelled block gives, as far as it shows.
pub(super) fn kind_of_breaks(body: &Block, label: Option<&Lifetime>, hint: &Kind) -> Kind {
    if *hint != Kind::Opaque {
        return hint.clone();
    }
    let tail = match body.stmts.last() {
        Some(Stmt::Expr(tail, None)) if label.is_some() => Some(shape(tail)),
        _ => None,
    };
    let found = given_by_breaks(body, label).map(shape);
    found.or(tail).unwrap_or(Kind::Tuple(Vec::new()))
}

/// A loop gives a struct, which may have no default value.
pub(super) fn breaks_with_struct(body: &Block, label: Option<&Lifetime>) -> bool {
    matches!(given_by_breaks(body, label), Some(Expr::Struct(_)))
}

fn given_by_breaks<'a>(body: &'a Block, label: Option<&Lifetime>) -> Option<&'a Expr> {
    let label = label.map(|label| label.ident.to_string());
    let mut breaks = Breaks { label, loops: 0, found: None };
    breaks.visit_block(body);
    breaks.found
}

fn shape(expr: &Expr) -> Kind {
    match expr {
        Expr::Tuple(tuple) => Kind::Tuple(tuple.elems.iter().map(shape).collect()),
        Expr::Paren(paren) => shape(&paren.expr),
        _ => Kind::Opaque,
    }
}

/// Finds what is given to the `break`s of one loop.
struct Breaks<'ast> {
    label: Option<String>,
    loops: usize,
    found: Option<&'ast Expr>,
}

impl<'ast> Visit<'ast> for Breaks<'ast> {
    fn walk(&mut self) -> &mut dyn Visit<'ast> {
        self
    }

    fn visit_expr_break(&mut self, it: &'ast ExprBreak) {
        let is_own = match &it.label {
            Some(label) => Some(label.ident.to_string()) == self.label,
            None => self.loops == 0,
        };
        if let (true, Some(value)) = (is_own, &it.expr) {
            self.found = Some(value);
        }
        visit::visit_expr_break(self, it);
    }

    fn visit_expr_loop(&mut self, it: &'ast syn::ExprLoop) {
        self.loops += 1;
        visit::visit_expr_loop(self, it);
        self.loops -= 1;
    }

    fn visit_expr_while(&mut self, it: &'ast syn::ExprWhile) {
        self.loops += 1;
        visit::visit_expr_while(self, it);
        self.loops -= 1;
    }

    fn visit_expr_for_loop(&mut self, it: &'ast syn::ExprForLoop) {
        self.loops += 1;
        visit::visit_expr_for_loop(self, it);
        self.loops -= 1;
    }

    fn visit_expr_closure(&mut self, _: &'ast syn::ExprClosure) {}
    fn visit_item(&mut self, _: &'ast syn::Item) {}
}
