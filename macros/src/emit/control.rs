//! Branches and loops.

use super::body::{Body, tuple};
use super::code;
use super::expr::{Expr, Prec};
use crate::ir::{Adapter, Arm, Block, Carried, Head, Loop, Var};
use proc_macro2::TokenStream;
use quote::quote;

impl Body<'_> {
    pub(super) fn branch(&mut self, dst: &[Var], cond: Var, then: &Block, otherwise: &Block) {
        let cond = self.condition(cond);
        self.flush();
        let (then, then_is_literal) = self.yielding(then);
        let (otherwise, otherwise_is_literal) = self.yielding(otherwise);
        let value = match (dst.is_empty(), then.is_empty(), otherwise.is_empty()) {
            (true, true, true) => return,
            (true, _, true) => quote!(if #cond { #then }),
            (true, true, false) => quote!(if !(#cond) { #otherwise }),
            _ => quote!(if #cond { #then } else { #otherwise }),
        };
        self.bind_all(dst, value, then_is_literal && otherwise_is_literal);
    }

    /// A condition cannot begin with what could be taken for its block.
    fn condition(&mut self, cond: Var) -> TokenStream {
        self.value(cond).at(Prec::Or)
    }

    pub(super) fn choice(&mut self, dst: &[Var], scrutinee: Var, arms: &[Arm]) {
        let scrutinee = self.value(scrutinee).at(Prec::Or);
        self.flush();
        let mut is_literal = true;
        let mut written = TokenStream::new();
        for arm in arms {
            let pat = self.user_pattern(arm.pat.clone());
            let guard = arm.guard.as_ref().map(|guard| {
                let guard = self.code(guard).whole();
                quote!(if #guard)
            });
            let (body, body_is_literal) = self.yielding(&arm.body);
            is_literal &= body_is_literal;
            written.extend(quote!(#pat #guard => { #body }));
        }
        self.bind_all(dst, quote!(match #scrutinee { #written }), is_literal);
    }

    fn user_pattern(&mut self, pat: TokenStream) -> TokenStream {
        code::fill(pat, &mut |hole| {
            let name = self.name(hole.var);
            quote!(#name)
        })
    }

    /// `let (a, b) = value;`
    fn bind_all(&mut self, dst: &[Var], value: TokenStream, is_literal: bool) {
        match dst {
            [] => self.push(value),
            [one] => {
                let value = Expr::new(value, Prec::Lowest).of_literals(is_literal);
                self.let_value(*one, &value);
            }
            several => {
                let names: Vec<_> = several.iter().map(|var| self.binding(*var)).collect();
                let names = tuple(&names);
                self.push(quote!(let #names = #value;));
            }
        }
    }

    pub(super) fn repeat(&mut self, looped: &Loop) {
        for carried in &looped.carried {
            self.begin(carried);
        }
        let trips = looped.trips.map(|trips| {
            let name = self.name(trips);
            self.push(quote!(let mut #name = 0usize;));
            quote!(#name += 1;)
        });
        let head = self.head(&looped.head);
        self.flush();
        let head = match &looped.head {
            Head::While { before, cond } => self.test(before, *cond),
            Head::Range { .. } | Head::Items { .. } | Head::Forever | Head::Times(_) => head,
        };
        let body = self.apart(|body| {
            body.stmts(&looped.body.stmts);
            body.push(trips.unwrap_or_default());
            body.advance(looped);
        });
        self.push(quote!(#head { #body }));
    }

    /// `let mut phi = init;`
    fn begin(&mut self, carried: &Carried) {
        let init = self.value(carried.init);
        let annotation = if init.is_literal { self.annotation(carried.phi) } else { TokenStream::new() };
        let (init, phi) = (init.whole(), self.name(carried.phi));
        self.push(quote!(let mut #phi #annotation = #init;));
    }

    fn head(&mut self, head: &Head) -> TokenStream {
        match head {
            Head::Range { index, lo, hi, inclusive, adapters } => {
                let (lo, hi) = (self.value(*lo).at(Prec::Or), self.value(*hi).at(Prec::Or));
                let range = if *inclusive { quote!(#lo..=#hi) } else { quote!(#lo..#hi) };
                let range = adapters.iter().enumerate().fold(range, |range, (nth, adapter)| {
                    let range = if nth == 0 { quote!((#range)) } else { range };
                    match adapter {
                        Adapter::Rev => quote!(#range.rev()),
                        Adapter::StepBy(step) => {
                            let step = self.value(*step).whole();
                            quote!(#range.step_by(#step))
                        }
                    }
                });
                let index = self.name(*index);
                quote!(for #index in #range)
            }
            Head::Items { pat, iter, .. } => {
                let iter = self.code(iter).at(Prec::Or);
                let pat = self.user_pattern(pat.clone());
                quote!(for #pat in #iter)
            }
            Head::Times(trips) => {
                let trips = self.value(*trips).at(Prec::Or);
                quote!(for _ in 0..#trips)
            }
            Head::Forever | Head::While { .. } => quote!(loop),
        }
    }

    /// `while c`, `while { …; c }`
    fn test(&mut self, before: &[crate::ir::Stmt], cond: Var) -> TokenStream {
        let mut value = TokenStream::new();
        let statements = self.apart(|body| {
            body.stmts(before);
            value = body.condition(cond);
        });
        if statements.is_empty() { quote!(while #value) } else { quote!(while { #statements #value }) }
    }

    /// The end of an iteration: the next values, and whether to go on.
    fn advance(&mut self, looped: &Loop) {
        let mut next = Vec::new();
        for (carried, value) in looped.carried.iter().zip(&looped.body.yields) {
            if !self.names.are_one(carried.phi, *value) {
                next.push((carried.phi, self.value(*value)));
            }
        }
        let exit = looped.exit.map(|exit| {
            let changed = next.iter().map(|(phi, _)| *phi).collect();
            self.value_beside(exit, &changed).at(Prec::Or)
        });
        self.flush();
        self.assign(&next);
        if let Some(exit) = exit {
            self.push(quote!(if #exit { break; }));
        }
    }

    /// Assigns one after the other if none reads what was assigned before it, otherwise all at once.
    fn assign(&mut self, next: &[(Var, Expr)]) {
        let is_simultaneous = next
            .iter()
            .enumerate()
            .any(|(nth, (phi, _))| next[nth + 1..].iter().any(|(_, later)| later.mentions.contains(phi)));
        if is_simultaneous {
            let names: Vec<_> = next.iter().map(|(phi, _)| self.name(*phi)).collect();
            let values = next.iter().map(|(_, value)| value.whole());
            self.push(quote!((#(#names),*) = (#(#values),*);));
            return;
        }
        for (phi, value) in next {
            let name = self.name(*phi);
            self.push(value.assigned_to(*phi, &name));
        }
    }
}
