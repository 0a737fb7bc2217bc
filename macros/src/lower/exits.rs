//! `break`, `continue` and `return`: each sets a flag, and what follows asks for it.

use super::env::{Frame, Lower, Value};
use crate::diag;
use crate::ir::{Kind, Tree};
use crate::visit::{self, Visit};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Block, Expr, ExprBreak, ExprContinue, ExprReturn, Lifetime, Stmt};

impl Lower<'_> {
    pub(super) fn break_expr(&mut self, it: &ExprBreak) -> Value {
        let Some(frame) = self.frame(it.label.as_ref(), it) else { return Value::Poisoned };
        if let Some(value) = &it.expr {
            let hint = match &frame.value {
                Some(binding) => self.kind_of_binding(binding),
                None => Kind::Opaque,
            };
            let given = self.inner(value, &hint);
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
            Some(value) => self.inner(value, &ret.kind),
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

    fn kind_of_binding(&self, binding: &super::env::Binding) -> Kind {
        match binding {
            super::env::Binding::Slot(slot) => self.slots[*slot].kind.clone(),
            super::env::Binding::Sum(_) | super::env::Binding::Wrapped(_) => Kind::Opaque,
            super::env::Binding::Tuple(parts) => {
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
    let mut breaks =
        Breaks { label: label.map(|label| label.ident.to_string()), loops: 0, found: None };
    breaks.visit_block(body);
    let tail = match body.stmts.last() {
        Some(Stmt::Expr(tail, None)) if label.is_some() => Some(shape(tail)),
        _ => None,
    };
    breaks.found.or(tail).unwrap_or(Kind::Tuple(Vec::new()))
}

fn shape(expr: &Expr) -> Kind {
    match expr {
        Expr::Tuple(tuple) => Kind::Tuple(tuple.elems.iter().map(shape).collect()),
        Expr::Paren(paren) => shape(&paren.expr),
        _ => Kind::Opaque,
    }
}

/// Finds what is given to the `break`s of one loop.
struct Breaks {
    label: Option<String>,
    loops: usize,
    found: Option<Kind>,
}

impl<'ast> Visit<'ast> for Breaks {
    fn walk(&mut self) -> &mut dyn Visit<'ast> {
        self
    }

    fn visit_expr_break(&mut self, it: &'ast ExprBreak) {
        let is_own = match &it.label {
            Some(label) => Some(label.ident.to_string()) == self.label,
            None => self.loops == 0,
        };
        if let (true, Some(value)) = (is_own, &it.expr) {
            self.found = Some(shape(value));
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
