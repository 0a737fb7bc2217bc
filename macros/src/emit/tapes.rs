//! Tapes: how they are declared, filled and read.

use super::body::Body;
use super::expr::{Expr, Prec};
use super::types;
use crate::ir::{Float, Kind, Stmt, Var};
use crate::map::Map;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use std::collections::BTreeSet;

impl Body<'_> {
    pub(super) fn pop(&mut self, dst: &[Var], tape: Var) {
        if self.own_tapes.contains(&tape) {
            let name = together(dst.iter().map(|dst| self.name(*dst).to_token_stream()).collect());
            let saved = self.name(tape);
            self.is_popped_from(dst, tape);
            self.push(quote!(let #name = ::__chainrule::__private::take(#saved.pop());));
            return;
        }
        let saved = self.name(tape);
        let is_value = dst.iter().all(|dst| {
            matches!(self.func.kind(*dst), Kind::Scalar(_) | Kind::Plain) && !self.is_pullback(*dst)
        });
        if !is_value {
            self.references.extend(dst);
        }
        let name = together(dst.iter().map(|dst| self.name(*dst).to_token_stream()).collect());
        if self.slots.contains(&tape) {
            let read = match self.is_tape_of_pooled(tape) {
                true => Some(quote!(&**)),
                false => is_value.then(|| quote!(*)),
            };
            self.push(quote!(let #name = #read ::__chainrule::__private::kept(&#saved);));
            return;
        }
        let cursor = self.names.cursor(tape);
        let reference = match self.is_tape_of_pooled(tape) {
            true => Some(quote!(&*)),
            false => (!is_value).then(|| quote!(&)),
        };
        self.push(quote!(#cursor -= 1; let #name = #reference #saved[#cursor];));
    }

    pub(super) fn save(&mut self, tape: Var, values: &[Var]) {
        let value = match values {
            [one] if self.pooled.contains(*one) => self.name(*one).to_token_stream(),
            _ => together(self.values(values).iter().map(Expr::whole).collect()),
        };
        let saved = self.name(tape);
        self.push(if self.slots.contains(&tape) {
            quote!(#saved = ::core::option::Option::Some(#value);)
        } else {
            quote!(::__chainrule::__private::push(&mut #saved, #value);)
        });
    }

    pub(super) fn grow(&mut self, dst: Var, tape: Var, len: Var, times: &[Var]) {
        let element = match self.func.kind(tape).clone() {
            Kind::Array(element, _) if !element.is_plain() => self.zero(tape, &element),
            _ => quote!(false),
        };
        let count = self.value(len).at(Prec::Sum);
        let (name, saved) = (self.name(dst), self.name(tape));
        self.push(quote!(let #name = #saved.len();));
        if !times.is_empty() {
            let len = self.value(len).whole();
            let times: Vec<_> = self.values(times).iter().map(Expr::whole).collect();
            self.push(quote!(::__chainrule::__private::room(&mut #saved, #len, &[#(#times),*]);));
        }
        self.push(quote!(#saved.resize(#name + #count, #element);));
    }

    pub(super) fn shrink(&mut self, dst: Var, tape: Var, len: Var) {
        let cursor = self.names.cursor(tape);
        let (len, name) = (self.value(len).whole(), self.name(dst));
        self.push(quote!(#cursor -= #len; let #name = #cursor;));
    }

    /// `let mut saved_x = Vec::new();` for what is pushed within the statements, and `None` for what
    /// no loop pushes.
    pub(super) fn declare_tapes(&mut self, stmts: &[Stmt]) {
        let mut tapes = Map::new();
        pushes(stmts, false, &mut tapes);
        for (tape, (values, in_loop)) in tapes {
            let ty = |value: &Var| match self.func.kind(*value) {
                kind if self.is_lanes(*value) => types::tangent_in_lanes(kind),
                Kind::Scalar(Float::Inferred) => None,
                kind => types::rust_type(kind),
            };
            let types: Vec<_> = values.iter().map(ty).collect();
            let is_known = types.iter().any(Option::is_some);
            let types = types.into_iter().map(|ty| ty.unwrap_or_else(|| quote!(_)));
            let element = is_known.then(|| together(types.collect()));
            let saved = self.name(tape);
            if in_loop {
                self.own_tapes.insert(tape);
                let new = self.new_tape(tape, values, element);
                self.push(quote!(let mut #saved = #new;));
            } else {
                self.slots.insert(tape);
                let element = if self.is_tape_of_pooled(tape) { None } else { element };
                let element = element.map(|ty| quote!(::<#ty>));
                self.push(quote!(let mut #saved = ::core::option::Option #element ::None;));
            }
        }
    }

    /// `let mut saved_x_at = saved_x.len();` for what is popped within the statements.
    pub(super) fn declare_cursors(&mut self, stmts: &[Stmt]) {
        let mut tapes = BTreeSet::new();
        crate::ir::walk::each(stmts, &mut |stmt| {
            if let Stmt::Pop { tape, .. } | Stmt::Shrink { tape, .. } = stmt {
                tapes.insert(*tape);
            }
        });
        tapes.retain(|tape| !self.own_tapes.contains(tape) && !self.slots.contains(tape));
        for tape in tapes {
            let cursor = self.names.cursor(tape);
            let tape = self.name(tape);
            self.push(quote!(let mut #cursor = #tape.len();));
        }
    }
}

/// The tapes that statements push to: what, and whether a loop does.
fn pushes<'s>(stmts: &'s [Stmt], in_loop: bool, tapes: &mut Map<Var, (&'s [Var], bool)>) {
    for stmt in stmts {
        if let Stmt::Push { tape, values } = stmt {
            tapes.entry(*tape).or_insert((values, in_loop));
        }
        let in_loop = in_loop || matches!(stmt, Stmt::Loop(_));
        for (block, _) in stmt.blocks() {
            pushes(&block.stmts, in_loop, tapes);
        }
    }
}

/// `(a, b)`, `a`
pub(super) fn together(mut parts: Vec<TokenStream>) -> TokenStream {
    if parts.len() == 1 { parts.remove(0) } else { quote!((#(#parts),*)) }
}
