//! Chains of what is itself gone through: `flat_map` and `flatten`, over chains, arrays and options.

use super::closures::Callable;
use super::drive::Sink;
use super::elements::{Access, Items};
use super::env::{Lower, Value};
use super::pipes::Way;
use super::scan::Effects;
use crate::diag;
use crate::ir::Kind;
use crate::names;
use quote::quote;

impl Lower<'_> {
    /// The items of the chain that a closure gives for an item.
    pub(super) fn flat(&mut self, f: &Callable, item: Value, way: &Way<'_>, sink: Sink<'_>) {
        let Callable::Closure(closure) = f else { return };
        let (it, [pat]) = (&closure.expr, &closure.expr.inputs.iter().collect::<Vec<_>>()[..])
        else {
            return self.diags.leave_to_rustc();
        };
        let outer = std::mem::replace(&mut self.scopes, closure.scopes.clone());
        self.scopes.push(Vec::new());
        self.bind(pat, item.clone(), &Kind::Opaque);
        if !self.is_pipe(&it.body) {
            self.scopes = outer;
            let given = self.call_with(f, vec![item], &Kind::Opaque, way.span);
            return self.pour_all(given, way, sink);
        }
        match self.pipe(&it.body) {
            Some(pipe) => {
                let inside = Way { effects: Effects::default(), ..*way };
                self.drive(&pipe, &inside, &mut |lower, item| {
                    let inner = std::mem::replace(&mut lower.scopes, outer.clone());
                    sink(lower, item);
                    lower.scopes = inner;
                });
            }
            None => self.error(&it.body, diag::ITERATOR),
        }
        self.scopes = outer;
    }

    /// The elements of what a closure gave, unless it gave none.
    fn pour_all(&mut self, given: Value, way: &Way<'_>, sink: Sink<'_>) {
        if !self.is_dead && !matches!(given, Value::Poisoned | Value::Never) {
            self.flatten(given, way, sink);
        }
    }

    /// The elements of an item.
    pub(super) fn flatten(&mut self, item: Value, way: &Way<'_>, sink: Sink<'_>) {
        match item {
            Value::Sum(_) => return self.pour_option(item, way.span, sink),
            Value::Var(var) if !self.carries(var) && *self.kind(var) == Kind::Opaque => {
                let name = names::placeholder(var, way.span);
                let items = quote!(::core::iter::IntoIterator::into_iter(#name));
                let iter = self.code_of(&[var], items);
                let inside = Way { effects: Effects::default(), ..*way };
                return self.over_untouched(&iter, &Kind::Opaque, &inside, sink);
            }
            _ => {}
        }
        let access = match &item {
            Value::Ref(_, mutability) => Access::Ref(*mutability),
            _ => Access::Value,
        };
        let Some(place) = self.as_place(item) else {
            return self.error(proc_macro2::Ident::new("item", way.span), diag::ITERATOR);
        };
        self.confirm_elements(&place, way.span);
        let inside = Way { effects: Effects::default(), ..*way };
        self.over(&Items::Elements { place, access }, &inside, sink);
    }
}
