//! Closures and function paths as values: lowered where they are called.

use super::env::{Binding, Content, Lower, Return, Slot, Value};
use super::stmt::Dest;
use super::{macros, scan};
use crate::diag;
use crate::ir::{Form, Kind, Place};
use proc_macro2::{Ident, Span};
use quote::{ToTokens, format_ident};
use std::collections::BTreeSet;
use std::rc::Rc;
use syn::spanned::Spanned;
use syn::{Expr, ExprCall, ExprClosure, Pat, ReturnType};

/// The names that were in scope at some point.
pub(super) type Scopes = Vec<Vec<(String, Binding)>>;

/// A closure, and what the names in it mean.
pub(super) struct Closure {
    pub(super) expr: ExprClosure,
    pub(super) scopes: Scopes,
}

impl PartialEq for Closure {
    fn eq(&self, other: &Closure) -> bool {
        std::ptr::eq(self, other)
    }
}

/// What can be called with values.
#[derive(Clone)]
pub(super) enum Callable {
    Closure(Rc<Closure>),
    /// `f64::sqrt`, `helper`
    Path(Box<Expr>),
}

impl Callable {
    /// A reference to a value, as an argument.
    pub(super) fn refer(&self, at: usize, item: &Value) -> Value {
        match self {
            Callable::Closure(closure) => match closure.expr.inputs.get(at) {
                Some(pat) => super::drive::referred_by(pat, item),
                None => super::drive::referred(item),
            },
            Callable::Path(_) => super::drive::referred(item),
        }
    }
}

impl Lower<'_> {
    /// A closure as a value: its body waits for a call. `move` keeps what variables hold now.
    pub(super) fn closure(&mut self, it: &ExprClosure) -> Value {
        if it.asyncness.is_some() {
            return self.reject(it, diag::AWAIT);
        }
        let mut scopes = self.scopes.clone();
        if it.capture.is_some() {
            let mut named = Vec::new();
            macros::identifiers(&it.body.to_token_stream(), &mut named);
            let named: BTreeSet<String> = named.iter().map(Ident::to_string).collect();
            let mut seen = BTreeSet::new();
            for (name, binding) in scopes.iter_mut().rev().flat_map(|scope| scope.iter_mut().rev())
            {
                // what is hidden, or not captured, is not copied
                if named.contains(name) && seen.insert(name.clone()) {
                    let may_change = self.names.may_change(name);
                    *binding = self.kept(binding, may_change, it.span());
                }
            }
        }
        Value::Closure(Rc::new(Closure { expr: it.clone(), scopes }))
    }

    /// Variables of their own that hold the same.
    fn kept(&mut self, binding: &Binding, may_change: bool, span: Span) -> Binding {
        match binding {
            Binding::Tuple(parts) => {
                Binding::Tuple(parts.iter().map(|part| self.kept(part, may_change, span)).collect())
            }
            Binding::Sum(parts) => {
                let kept = parts.iter().map(|part| self.kept(part, may_change, span));
                Binding::Sum(kept.collect())
            }
            Binding::Wrapped(_) => binding.clone(),
            Binding::Slot(slot) => {
                let mut kept = self.slots[*slot].clone();
                match kept.content {
                    Content::Value(_) => {}
                    // what is no copy is moved, so that nothing else changes it
                    Content::Memory(root) if may_change && is_copied(self.kind(root)) => {
                        kept.content = Content::Memory(self.copy(&Place::whole(root), span));
                    }
                    _ => return binding.clone(),
                }
                self.slots.push(kept);
                Binding::Slot(self.slots.len() - 1)
            }
        }
    }

    /// What an argument such as `|x| x * x`, `square` or `f64::sqrt` calls.
    pub(super) fn callable(&mut self, expr: &Expr) -> Option<Callable> {
        match expr {
            Expr::Paren(it) => self.callable(&it.expr),
            Expr::Reference(it) => self.callable(&it.expr),
            Expr::Closure(it) => match self.closure(it) {
                Value::Closure(closure) => Some(Callable::Closure(closure)),
                _ => None,
            },
            Expr::Path(_) => match self.closure_named(expr) {
                Some(closure) => Some(Callable::Closure(closure)),
                None => match self.function_named(expr) {
                    Some(function) => Some(Callable::Path(Box::new(function))),
                    None if scan::name_of(expr).is_some_and(|it| self.lookup(it).is_some()) => None,
                    None => Some(Callable::Path(Box::new(expr.clone()))),
                },
            },
            _ => None,
        }
    }

    /// The closure that a name is bound to.
    pub(super) fn closure_named(&self, expr: &Expr) -> Option<Rc<Closure>> {
        let Binding::Slot(slot) = self.lookup(scan::name_of(expr)?)? else { return None };
        match &self.slots[*slot].content {
            Content::Closure(closure) => Some(closure.clone()),
            _ => None,
        }
    }

    /// The function that a name is bound to: `let f = f64::sin;`
    pub(super) fn function_named(&self, expr: &Expr) -> Option<Expr> {
        let Binding::Slot(slot) = self.lookup(scan::name_of(expr)?)? else { return None };
        let Content::Value(var) = &self.slots[*slot].content else { return None };
        syn::parse2(self.const_paths.get(var)?.clone()).ok()
    }

    /// `(|x| x * x)(a)`
    pub(super) fn call_literal(&mut self, it: &ExprCall, expr: &Expr, hint: &Kind) -> Value {
        let mut func = &*it.func;
        while let Expr::Paren(inner) = func {
            func = &inner.expr;
        }
        if let Expr::Closure(literal) = func
            && let Value::Closure(closure) = self.closure(literal)
        {
            return self.call_named(&closure, it, hint);
        }
        self.untouched_or_at(expr, &it.func, diag::CLOSURE_CALL)
    }

    /// `f(a, b)`
    pub(super) fn call_named(
        &mut self,
        closure: &Rc<Closure>,
        it: &ExprCall,
        hint: &Kind,
    ) -> Value {
        let mut args = Vec::new();
        for (at, arg) in it.args.iter().enumerate() {
            let declared = match closure.expr.inputs.get(at) {
                Some(Pat::Type(it)) => self.types.kind(&it.ty),
                _ => Kind::Opaque,
            };
            let value = self.inner(arg, &declared);
            args.push(self.owned(value, arg.span()));
        }
        if args.contains(&Value::Poisoned) {
            return Value::Poisoned;
        }
        self.call_closure(closure, args, hint, it.span())
    }

    pub(super) fn call_with(
        &mut self,
        callable: &Callable,
        args: Vec<Value>,
        hint: &Kind,
        span: Span,
    ) -> Value {
        match callable {
            Callable::Closure(closure) => self.call_closure(closure, args, hint, span),
            Callable::Path(path) => self.scoped(|lower| {
                let mut names = Vec::new();
                for (at, arg) in args.into_iter().enumerate() {
                    let name = format_ident!("__chainrule_arg_{at}", span = span);
                    let arg = lower.owned(arg, span);
                    lower.bind_value(&name, arg);
                    names.push(name);
                }
                let call = syn::parse_quote!(#path(#(#names),*));
                let value = lower.expr(&call, hint);
                lower.owned(value, span)
            }),
        }
    }

    /// A name for a value that keeps its own.
    pub(super) fn bind_value(&mut self, name: &Ident, value: Value) {
        let binding = self.binding_to(value);
        self.bind_name(name, binding);
    }

    /// Variables that hold a value.
    pub(super) fn binding_to(&mut self, value: Value) -> Binding {
        let content = match value {
            Value::Tuple(parts) => {
                return Binding::Tuple(
                    parts.into_iter().map(|part| self.binding_to(part)).collect(),
                );
            }
            Value::Sum(parts) => {
                let parts = parts.into_iter().map(|part| self.binding_to(part));
                return Binding::Sum(parts.collect());
            }
            Value::Wrapped(var) => {
                return Binding::Wrapped(self.slot(None, Content::Memory(var), Kind::Opaque));
            }
            Value::Unit => return Binding::Tuple(Vec::new()),
            Value::Var(var) if matches!(self.kind(var), Kind::Array(..)) => Content::Memory(var),
            Value::Var(var) => Content::Value(var),
            Value::Memory(root) => Content::Memory(root),
            Value::Place(place) => Content::Alias(place, super::env::Mutability::Shared),
            Value::Ref(place, mutability) => Content::Alias(place, mutability),
            Value::RefVar(var) => Content::RefValue(var),
            Value::Closure(closure) => Content::Closure(closure),
            Value::Never => Content::Uninit,
            Value::Poisoned => Content::Poisoned,
        };
        self.slots.push(Slot { name: None, content, kind: Kind::Opaque });
        Binding::Slot(self.slots.len() - 1)
    }

    pub(super) fn call_closure(
        &mut self,
        closure: &Rc<Closure>,
        args: Vec<Value>,
        hint: &Kind,
        span: Span,
    ) -> Value {
        let it = &closure.expr;
        if it.inputs.len() != args.len() {
            self.diags.leave_to_rustc();
            return Value::Poisoned;
        }
        let kind = match &it.output {
            ReturnType::Type(_, ty) => self.types.kind(ty),
            ReturnType::Default => hint.clone(),
        };
        let scopes = std::mem::replace(&mut self.scopes, closure.scopes.clone());
        let frames = std::mem::take(&mut self.frames);
        let exits = std::mem::take(&mut self.exits);
        let ret = self.ret.take();
        let returns = match &*it.body {
            Expr::Block(block) => scan::returns_early(&block.block),
            _ => false,
        };
        if returns {
            let flag = self.flag();
            let kind = if kind == Kind::Opaque { shape_of_block(&it.body) } else { kind.clone() };
            let value = self.slots_for(None, &kind);
            self.ret = Some(Return { flag, kind, value: Some(value) });
        }
        self.scopes.push(Vec::new());
        for (pat, arg) in it.inputs.iter().zip(args) {
            let declared = match pat {
                Pat::Type(it) => self.types.kind(&it.ty),
                _ => Kind::Opaque,
            };
            self.refine(&arg, &declared);
            self.bind(pat, arg, &declared);
        }
        let dest = Dest { hint: &kind, is_tail: returns };
        let value = match &*it.body {
            Expr::Block(block) if block.label.is_none() => self.block(&block.block, dest),
            body => self.expr(body, &kind),
        };
        let returned = self.ret.take().and_then(|ret| ret.value);
        let value = match returned {
            Some(binding) => {
                self.is_dead = false;
                self.content_of(&binding)
            }
            None if self.is_dead => Value::Never,
            None => self.owned(value, span),
        };
        self.refine(&value, &kind);
        self.ret = ret;
        self.exits = exits;
        self.frames = frames;
        self.scopes = scopes;
        value
    }
}

/// How many parts the value of a block has.
fn shape_of_block(body: &Expr) -> Kind {
    match body {
        Expr::Tuple(it) => Kind::Tuple(it.elems.iter().map(shape_of_block).collect()),
        Expr::Block(it) => match it.block.stmts.last() {
            Some(syn::Stmt::Expr(last, None)) => shape_of_block(last),
            _ => Kind::Opaque,
        },
        _ => Kind::Opaque,
    }
}

/// May be a copy that is used beside the original.
fn is_copied(kind: &Kind) -> bool {
    match kind {
        Kind::Array(_, Form::Vec | Form::Slice) => false,
        Kind::Array(element, Form::Fixed(_)) => is_copied(element),
        Kind::Tuple(parts) => parts.iter().all(is_copied),
        Kind::Scalar(_) | Kind::Plain | Kind::Opaque => true,
    }
}
