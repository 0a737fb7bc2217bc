//! Branches and loops.

use super::body::{Body, tuple};
use super::code;
use super::expr::{self, Expr, Prec};
use crate::ir::walk::each;
use crate::ir::{Adapter, Arm, Block, Carried, Head, Loop, Stmt, Var};
use proc_macro2::{Span, TokenStream};
use quote::quote;

impl Body<'_> {
    pub(super) fn branch(&mut self, dst: &[Var], cond: Var, then: &Block, otherwise: &Block) {
        let cond = self.condition(cond);
        self.flush();
        let (then, then_is_literal) = self.yielding(then, dst);
        let (otherwise, otherwise_is_literal) = self.yielding(otherwise, dst);
        let value = match (then.is_empty(), otherwise.is_empty()) {
            (true, true) => return,
            (false, true) => quote!(if #cond { #then }),
            (true, false) => quote!(if !(#cond) { #otherwise }),
            (false, false) => quote!(if #cond { #then } else { #otherwise }),
        };
        self.bind_all(dst, value, then_is_literal && otherwise_is_literal);
    }

    /// A block that ends in its yields, or in assignments to what is already declared.
    fn yielding(&mut self, block: &Block, dst: &[Var]) -> (TokenStream, bool) {
        let mut is_literal = true;
        let tokens = self.apart(|body| {
            body.stmts(&block.stmts);
            let pairs = dst.iter().copied().zip(block.yields.iter().copied());
            let (assigned, yielded): (Vec<_>, Vec<_>) =
                pairs.partition(|(dst, _)| body.names.is_merged(*dst));
            let next = body.next(assigned);
            let mut yields = Vec::new();
            for (_, value) in yielded {
                let value = body.value_before(value, &next);
                is_literal &= value.is_literal;
                yields.push(value.whole());
            }
            body.flush();
            body.assign(&next);
            match &yields[..] {
                [] => {}
                [one] => body.push(one.clone()),
                several => body.push(tuple(several)),
            }
        });
        (tokens, is_literal)
    }

    /// The next values of variables that are declared, but for those that stay as they are.
    fn next(&mut self, pairs: Vec<(Var, Var)>) -> Vec<(Var, Expr)> {
        let mut next = Vec::new();
        for (dst, value) in pairs {
            if !self.names.are_one(dst, value) {
                next.push((dst, self.value(value)));
            }
        }
        next
    }

    /// A value that is read after assignments, as it is before them.
    fn value_before(&mut self, var: Var, next: &[(Var, Expr)]) -> Expr {
        let value = self.value(var);
        if next.iter().any(|(assigned, _)| self.reads(&value, *assigned)) {
            let name = self.fresh_copy(var, &value);
            return Expr::new(quote!(#name), Prec::Postfix);
        }
        value
    }

    fn fresh_copy(&mut self, var: Var, value: &Expr) -> proc_macro2::Ident {
        let name = self.names.copy_of(var);
        let value = value.whole();
        self.push(quote!(let #name = #value;));
        name
    }

    fn reads(&self, value: &Expr, var: Var) -> bool {
        value.mentions.iter().any(|read| self.names.are_one(*read, var))
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
            let (body, body_is_literal) = self.yielding(&arm.body, dst);
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
        let dst: Vec<Var> = dst.iter().copied().filter(|dst| !self.names.is_merged(*dst)).collect();
        match &dst[..] {
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
        let rooms = self.borrow_rooms(looped);
        let was_in_loop = std::mem::replace(&mut self.is_in_loop, true);
        let body = self.apart(|body| {
            body.push(body.apart_from_the_next(looped));
            body.stmts(&looped.body.stmts);
            body.push(trips.unwrap_or_default());
            body.advance(looped);
        });
        self.push(quote!(#head { #body }));
        self.rooms.retain(|tape, _| !rooms.contains(tape));
        self.is_in_loop = was_in_loop;
    }

    /// Lanes are computed beside each other, iterations of an innermost loop one after the other: rustc would rather do
    /// the same lane of several iterations at once, and move each lane of each tangent to where it needs it.
    fn apart_from_the_next(&self, looped: &Loop) -> TokenStream {
        let (mut has_tangents, mut has_loop) = (false, false);
        each(&looped.body.stmts, &mut |stmt| {
            has_loop |= matches!(stmt, Stmt::Loop(_));
            has_tangents |= stmt.defs().into_iter().any(|var| self.is_lanes(var));
        });
        let is_counted = matches!(looped.head, Head::Range { .. } | Head::Times(_));
        // a forward sweep whose results nobody reads is to vanish
        let may_vanish = self.func.pullback.is_some() && !self.names.is_backward();
        if !(is_counted && has_tangents) || has_loop || may_vanish {
            return TokenStream::new();
        }
        let lanes = crate::names::private("lanes", Span::mixed_site());
        quote!(#lanes::in_order();)
    }

    /// `let mut phi = init;`
    fn begin(&mut self, carried: &Carried) {
        if self.names.are_one(carried.phi, carried.init) {
            return;
        }
        let init = self.value(carried.init);
        let annotation =
            if init.is_literal { self.annotation(carried.phi) } else { TokenStream::new() };
        let (init, phi) = (init.whole(), self.name(carried.phi));
        self.push(quote!(let mut #phi #annotation = #init;));
    }

    fn head(&mut self, head: &Head) -> TokenStream {
        match head {
            Head::Range { index, lo, hi, inclusive, adapters } => {
                let (lo, hi) = (self.value(*lo).at(Prec::Or), self.value(*hi).at(Prec::Or));
                let range = if *inclusive { quote!(#lo..=#hi) } else { quote!(#lo..#hi) };
                let range = self.adapted(range, adapters, self.span(*index));
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

    /// Steps backwards need the number of steps, which ranges of some integers do not say.
    fn adapted(&mut self, range: TokenStream, adapters: &[Adapter], at: Span) -> TokenStream {
        let mut adapted = if adapters.is_empty() { range } else { quote!((#range)) };
        let mut rest = adapters.iter().peekable();
        while let Some(adapter) = rest.next() {
            adapted = match adapter {
                Adapter::Rev => quote!(#adapted.rev()),
                Adapter::StepBy(step) => {
                    let step = self.value(*step).whole();
                    if rest.next_if(|next| **next == Adapter::Rev).is_some() {
                        expr::helper("steps_back", quote!(#adapted, #step), at)
                    } else {
                        quote!(#adapted.step_by(#step))
                    }
                }
            };
        }
        adapted
    }

    /// `while c`, `while { …; c }`
    fn test(&mut self, before: &[crate::ir::Stmt], cond: Var) -> TokenStream {
        let mut value = TokenStream::new();
        let statements = self.apart(|body| {
            body.stmts(before);
            value = body.condition(cond);
        });
        if statements.is_empty() {
            quote!(while #value)
        } else {
            quote!(while { #statements #value })
        }
    }

    /// The end of an iteration: the next values, and whether to go on.
    fn advance(&mut self, looped: &Loop) {
        let phis = looped.carried.iter().map(|carried| carried.phi);
        let next = self.next(phis.zip(looped.body.yields.iter().copied()).collect());
        let exit = looped.exit.map(|exit| self.value_before(exit, &next).at(Prec::Or));
        self.flush();
        self.assign(&next);
        if let Some(exit) = exit {
            self.push(quote!(if #exit { break; }));
        }
    }

    /// Assigns one after the other if none reads what was assigned before it, otherwise all at once.
    fn assign(&mut self, next: &[(Var, Expr)]) {
        let is_simultaneous = next.iter().enumerate().any(|(nth, (dst, _))| {
            next[nth + 1..].iter().any(|(_, later)| self.reads(later, *dst))
        });
        if is_simultaneous {
            let names: Vec<_> = next.iter().map(|(dst, _)| self.name(*dst)).collect();
            let values = next.iter().map(|(_, value)| value.whole());
            self.push(quote!((#(#names),*) = (#(#values),*);));
            return;
        }
        for (dst, value) in next {
            let name = self.name(*dst);
            let tokens = value.assigned_to(&name, |left| {
                // a type of one's own need not have `*=`
                self.func.kind(*dst).is_scalar() && self.names.are_one(left, *dst)
            });
            self.push(tokens);
        }
    }
}
