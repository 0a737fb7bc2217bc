//! Iterators through which no gradient flows, over memory that is borrowed: their items may be references, which
//! no pullback keeps. So they are listed, and have numbers by which the backward sweep finds them again.

use super::drive::Sink;
use super::env::{Fact, Lower, Value};
use super::loops::{Begun, Looped};
use super::pipes::Way;
use crate::ir::{Arg, Code, Head, Kind, Mode, Origin, Var};
use crate::names;
use crate::visit::{self, Visit};
use quote::{quote, quote_spanned};
use std::cell::RefCell;
use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall, Pat, PatIdent};

impl Lower<'_> {
    /// Gives the same items whenever it is asked, and ends: `&cfg.weights`, `names.iter().enumerate()`
    pub(super) fn is_walk(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Paren(it) => self.is_walk(&it.expr),
            Expr::Reference(it) => it.mutability.is_none() && super::plain::is_pure(&it.expr),
            // a reference, which is copied
            Expr::Path(_) => {
                super::rename::rename(self, expr).uses.iter().all(|var| self.is_reference(*var))
            }
            Expr::MethodCall(it) => self.is_walked(it),
            _ => false,
        }
    }

    fn is_walked(&self, it: &ExprMethodCall) -> bool {
        let is_counted = || it.args.iter().all(super::plain::is_pure);
        match (it.method.to_string().as_str(), it.args.len()) {
            ("iter" | "keys" | "values", 0) | ("windows" | "chunks" | "chunks_exact", 1) => {
                super::plain::is_pure(&it.receiver) && is_counted()
            }
            ("enumerate" | "rev" | "copied" | "cloned" | "into_iter", 0) => {
                self.is_walk(&it.receiver)
            }
            ("skip" | "take" | "step_by", 1) => self.is_walk(&it.receiver) && is_counted(),
            ("chain", 1) => self.is_walk(&it.receiver) && self.is_walk(&it.args[0]),
            ("zip", 1) => {
                let (first, second) = (&*it.receiver, &it.args[0]);
                let (a, b) = (self.is_walk(first), self.is_walk(second));
                a && (b || is_range(second)) || b && is_range(first)
            }
            _ => false,
        }
    }

    /// Certainly a reference to what has no derivative.
    pub(super) fn is_reference(&self, var: Var) -> bool {
        let info = self.func.info(var);
        (info.by_ref || info.borrows) && !self.carries(var)
    }

    /// `mode` of a parameter that is a reference, `&settings.mode`
    pub(super) fn is_plain_reference(&self, expr: &Expr, code: &Code) -> bool {
        match expr {
            Expr::Paren(it) => self.is_plain_reference(&it.expr, code),
            Expr::Path(_) => code.uses.iter().any(|var| self.is_reference(*var)),
            Expr::Reference(it) => {
                it.mutability.is_none() && super::plain::is_pure(expr) && !code.uses.is_empty()
            }
            _ => false,
        }
    }

    /// The items may be references into memory that is not kept.
    pub(super) fn is_listed(&self, iter: &Code) -> bool {
        iter.pure && iter.uses.iter().any(|var| !self.const_paths.contains_key(var))
    }

    /// The parts of an item.
    fn shaped(&mut self, item: Var, shape: &Shape) -> Value {
        match shape {
            Shape::Unknown => {}
            Shape::Reference => self.func.vars[item.0].borrows = true,
            Shape::Pair(first, second) => {
                let span = self.span(item);
                let name = names::placeholder(item, span);
                let kind = self.kind(item).clone();
                let parts = [(first, quote!(#name.0)), (second, quote!(#name.1))];
                let parts = parts.map(|(shape, part)| {
                    let code = self.code_of(&[item], part);
                    let part = self.plain(code, kind.clone(), span, false);
                    self.shaped(part, shape)
                });
                return Value::Tuple(parts.to_vec());
            }
        }
        Value::Var(item)
    }

    /// `&**boxed`, `&settings.rows[0]`, through which no gradient flows: nothing is moved out.
    pub(super) fn borrowed_behind(&mut self, it: &syn::ExprReference) -> Option<Value> {
        let root = behind(&it.expr)?;
        let is_unknown = match self.lookup(root).map(|binding| self.read(binding)) {
            Some(Value::Var(var) | Value::RefVar(var)) => *self.kind(var) == Kind::Plain,
            Some(Value::Ref(place, _) | Value::Place(place)) => {
                place.path.is_empty() && *self.kind(place.root) == Kind::Plain
            }
            _ => false,
        };
        if !is_unknown || it.mutability.is_some() {
            return None;
        }
        let whole = Expr::Reference(it.clone());
        let renamed = super::rename::rename(self, &whole);
        if !renamed.is_untouched() || !renamed.uses.iter().any(|var| self.is_reference(*var)) {
            return None;
        }
        let code = self.to_code(renamed, super::plain::is_pure(&whole));
        let var = self.plain(code, Kind::Plain, it.span(), false);
        self.func.vars[var.0].borrows = true;
        Some(Value::Var(var))
    }

    /// What is not known to be a reference is one where the function itself takes one.
    pub(super) fn as_declared(&mut self, args: &mut [Arg]) {
        for (arg, param) in args.iter_mut().zip(&self.func.params) {
            if let (&Arg::Value(var), Mode::Ref) = (&*arg, param.mode)
                && param.tree.leaves().iter().all(|leaf| self.func.kind(*leaf).is_plain())
                && !self.facts[var.0].carries
            {
                self.func.vars[var.0].kind = Kind::Plain;
                self.func.vars[var.0].borrows = true;
                *arg = Arg::RefValue(var);
            }
        }
    }

    /// References that meet a float are to floats.
    pub(super) fn as_floats(&mut self, mut args: Vec<Var>, span: proc_macro2::Span) -> Vec<Var> {
        let kinds: Vec<&Kind> = args.iter().map(|arg| self.kind(*arg)).collect();
        if kinds.contains(&&Kind::Opaque) || !kinds.iter().any(|kind| kind.is_scalar()) {
            return args;
        }
        for arg in &mut args {
            if self.func.info(*arg).borrows {
                let name = names::placeholder(*arg, span);
                let code = self.code_of(&[*arg], quote!(*#name));
                *arg = self.plain(code, Kind::Plain, span, false);
            }
        }
        args
    }

    /// The names that a pattern binds to parts of what a reference refers to are references as well.
    pub(super) fn bound_by_reference(&mut self, pat: &Pat, is_reference: bool, bound: &[Var]) {
        let mut names = Vec::new();
        references_in(pat, is_reference, &mut names);
        for var in bound {
            if let Origin::User(name) = &self.func.info(*var).origin
                && names.contains(&name.to_string())
            {
                self.func.vars[var.0].borrows = true;
            }
        }
    }

    /// A loop over the items by their numbers.
    pub(super) fn over_listed(
        &mut self,
        (iter, kind, shape): (&Code, &Kind, &Shape),
        way: &Way<'_>,
        sink: Sink<'_>,
    ) {
        let span = way.span;
        let (tokens, walk, list) =
            (&iter.tokens, names::private("Walk", span), names::private("List", span));
        let list = quote_spanned!(span=> {
            use #list as _;
            #walk(::core::iter::IntoIterator::into_iter(#tokens)).list()
        });
        let items = self.plain(Code { tokens: list, ..iter.clone() }, Kind::Opaque, span, false);
        self.func.vars[items.0].borrows = true;
        let name = names::placeholder(items, span);
        let len = self.code_of(&[items], quote_spanned!(span=> #name.len()));
        let hi = self.plain_named("len", len, span);
        let lo = self.constant(quote!(0), Kind::Plain, span);
        let current = RefCell::new(Value::Unit);
        let mut begin = |lower: &mut Lower<'_>| {
            let index = lower.fresh(Origin::Named("k"), Kind::Plain, span, Fact::default());
            let k = names::placeholder(index, span);
            let code = lower.code_of(&[items, index], quote_spanned!(span=> #name.at(#k)));
            let item = lower.plain(code, kind.clone(), span, false);
            *current.borrow_mut() = lower.shaped(item, shape);
            let head = Head::Range { index, lo, hi, inclusive: false, adapters: Vec::new() };
            Begun { head, enter: None }
        };
        let mut body = |lower: &mut Lower<'_>| {
            let item = current.borrow().clone();
            lower.pour(item, sink);
        };
        self.looped(Looped {
            label: way.label,
            body: &mut body,
            effects: way.effects.clone(),
            span,
            value: None,
            begin: &mut begin,
            is_endless: false,
            whole: way.whole,
        });
    }
}

/// What the items of a walk are, as far as its stages say.
#[derive(Clone)]
pub(super) enum Shape {
    Reference,
    Unknown,
    Pair(Box<Shape>, Box<Shape>),
}

impl Shape {
    pub(super) fn of(walk: &Expr) -> Shape {
        let Expr::MethodCall(it) = walk else {
            return match walk {
                Expr::Paren(it) => Shape::of(&it.expr),
                Expr::Reference(_) | Expr::Path(_) => Shape::Reference,
                _ => Shape::Unknown,
            };
        };
        match (it.method.to_string().as_str(), it.args.first()) {
            ("keys" | "values" | "windows" | "chunks" | "chunks_exact", _) => Shape::Reference,
            // of a map they are pairs of references
            ("iter", None) => Shape::Reference,
            ("rev" | "skip" | "take" | "step_by" | "chain" | "into_iter", _) => {
                Shape::of(&it.receiver)
            }
            ("enumerate", None) => {
                Shape::Pair(Box::new(Shape::Unknown), Box::new(Shape::of(&it.receiver)))
            }
            ("zip", Some(second)) => {
                Shape::Pair(Box::new(Shape::of(&it.receiver)), Box::new(Shape::of(second)))
            }
            _ => Shape::Unknown,
        }
    }
}

/// `0..`, `0..n`
fn is_range(expr: &Expr) -> bool {
    match expr {
        Expr::Paren(it) => is_range(&it.expr),
        Expr::Range(it) => it.start.is_some() && super::plain::is_pure(expr),
        _ => false,
    }
}

/// The names in a pattern that are references, if what it is matched with is one, and those with `ref`.
pub(super) fn references_in(pat: &Pat, is_reference: bool, names: &mut Vec<String>) {
    struct Found<'a>(bool, &'a mut Vec<String>);
    impl<'ast> Visit<'ast> for Found<'_> {
        fn walk(&mut self) -> &mut dyn Visit<'ast> {
            self
        }

        fn visit_pat_ident(&mut self, pat: &'ast PatIdent) {
            if self.0 || pat.by_ref.is_some() {
                self.1.push(pat.ident.to_string());
            }
            visit::visit_pat_ident(self, pat);
        }
        fn visit_pat_reference(&mut self, pat: &'ast syn::PatReference) {
            let outer = std::mem::replace(&mut self.0, false);
            visit::visit_pat_reference(self, pat);
            self.0 = outer;
        }
        fn visit_expr(&mut self, _: &'ast Expr) {}
    }
    Found(is_reference, names).visit_pat(pat);
}

/// The name of the reference behind which a place is: `**boxed`, `settings.rows[0]`
fn behind(expr: &Expr) -> Option<&proc_macro2::Ident> {
    match expr {
        Expr::Paren(it) => behind(&it.expr),
        Expr::Unary(it) if matches!(it.op, syn::UnOp::Deref(_)) => root(&it.expr),
        Expr::Field(it) => root(&it.base),
        Expr::Index(it) => root(&it.expr),
        _ => None,
    }
}

fn root(expr: &Expr) -> Option<&proc_macro2::Ident> {
    behind(expr).or_else(|| super::scan::name_of(expr))
}
