//! Tapes: how they are declared, filled and read.

use super::body::Body;
use super::expr::Prec;
use super::memory;
use crate::ir::{Float, Kind, Stmt, Var};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use std::collections::{BTreeMap, BTreeSet};

impl Body<'_> {
    pub(super) fn pop(&mut self, dst: &[Var], tape: Var) {
        if self.own_tapes.contains(&tape) {
            let name = together(dst.iter().map(|dst| self.name(*dst).to_token_stream()).collect());
            let saved = self.name(tape);
            self.push(quote!(let #name = ::__chainrule::__private::take(#saved.pop());));
            return;
        }
        let cursor = self.names.cursor(tape);
        let saved = self.name(tape);
        let is_value = dst.iter().all(|dst| {
            matches!(self.func.kind(*dst), Kind::Scalar(_) | Kind::Plain) && !self.is_pullback(*dst)
        });
        let reference = if is_value {
            TokenStream::new()
        } else {
            self.references.extend(dst);
            quote!(&)
        };
        let name = together(dst.iter().map(|dst| self.name(*dst).to_token_stream()).collect());
        self.push(quote!(#cursor -= 1; let #name = #reference #saved[#cursor];));
    }

    pub(super) fn grow(&mut self, dst: Var, tape: Var, len: Var) {
        let element = match self.func.kind(tape).clone() {
            Kind::Array(element, _) if !element.is_plain() => self.zero(tape, &element),
            _ => quote!(false),
        };
        let len = self.value(len).at(Prec::Sum);
        let (name, tape) = (self.name(dst), self.name(tape));
        self.push(quote!(let #name = #tape.len(); #tape.resize(#name + #len, #element);));
    }

    pub(super) fn shrink(&mut self, dst: Var, tape: Var, len: Var) {
        let cursor = self.names.cursor(tape);
        let (len, name) = (self.value(len).whole(), self.name(dst));
        self.push(quote!(#cursor -= #len; let #name = #cursor;));
    }

    /// `let mut saved_x = Vec::new();` for what is pushed within the statements.
    pub(super) fn declare_tapes(&mut self, stmts: &[Stmt]) {
        let mut tapes = BTreeMap::new();
        crate::ir::walk::each(stmts, &mut |stmt| {
            if let Stmt::Push { tape, values } = stmt {
                tapes.entry(*tape).or_insert(values);
            }
        });
        for (tape, values) in tapes {
            self.own_tapes.insert(tape);
            let ty = |value: &Var| match self.func.kind(*value) {
                Kind::Scalar(Float::Inferred) => None,
                kind => memory::rust_type(kind),
            };
            let types: Vec<_> = values.iter().map(ty).collect();
            let is_known = types.iter().any(Option::is_some);
            let types = types.into_iter().map(|ty| ty.unwrap_or_else(|| quote!(_)));
            let element = is_known.then(|| together(types.collect())).map(|ty| quote!(::<#ty>));
            let tape = self.name(tape);
            self.push(
                quote!(let mut #tape = ::__chainrule::__private::Vec #element ::with_capacity(64);),
            );
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
        for tape in tapes.difference(&self.own_tapes.clone()).copied() {
            let cursor = self.names.cursor(tape);
            let tape = self.name(tape);
            self.push(quote!(let mut #cursor = #tape.len();));
        }
    }
}

/// `(a, b)`, `a`
pub(super) fn together(mut parts: Vec<TokenStream>) -> TokenStream {
    if parts.len() == 1 { parts.remove(0) } else { quote!((#(#parts),*)) }
}
