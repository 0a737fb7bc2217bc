//! Calls of differentiated functions, and of their pullbacks.

use super::body::{Body, tuple};
use super::expr::Prec;
use super::places::Access;
use crate::analysis::memory::is_copy;
use crate::ir::{Again, Arg, Callee, CalleeForm, Place, Proj, PullArg, Stmt, Tree, Var};
use crate::names;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use std::collections::BTreeSet;
use syn::PathArguments;

impl Body<'_> {
    pub(super) fn call(
        &mut self,
        stmt: &Stmt,
        dst: &Tree,
        callee: &Callee,
        args: &[Arg],
        pullback: Option<Var>,
    ) {
        if let (Some(pullback), true) = (pullback, callee.again) {
            return self.call_again(stmt, dst, callee, args, pullback);
        }
        let borrowed: BTreeSet<Var> = args.iter().filter_map(|arg| self.taken(arg)).collect();
        let receiver = args.first().filter(|_| callee.form == CalleeForm::Method);
        let has_tangents = callee.forward && pullback.is_some();
        let mut passed = Vec::new();
        for (at, arg) in args.iter().enumerate().skip(receiver.iter().len()) {
            let before = (has_tangents && at % 2 == 1).then(|| &args[at - 1]);
            passed.push(match before.and_then(|before| self.unread_tangent(before, arg)) {
                Some(tangent) => tangent,
                None => self.arg(arg, &borrowed),
            });
        }
        let is_left = matches!(
            receiver,
            Some(Arg::Ref(place) | Arg::Mut(place)) if !self.func.info(place.root).by_ref
        );
        // nothing is moved out of a variant
        let is_content = matches!(
            receiver,
            Some(Arg::Ref(place) | Arg::Mut(place))
                if place.path.iter().any(|proj| matches!(proj, Proj::Variant(..)))
        );
        let receiver = receiver.map(|receiver| self.receiver(receiver));
        self.barrier(&[]);
        self.changes(stmt);
        let is_unit = *dst == Tree::Tuple(Vec::new());
        if callee.forward && pullback.is_none() {
            let path = match receiver {
                Some(receiver) => {
                    let called = match self.has_lanes() {
                        true => names::method_called_lanes,
                        false => names::method_called_forward,
                    };
                    let method = names::last_segment(&callee.path);
                    let (name, left) = (called(&method), names::method_receiver(&method));
                    // rustc does not see that a loop ends where the method takes its receiver
                    let is_left = is_content || is_left && self.is_in_loop;
                    let left = is_left.then(|| quote!(.#left()));
                    quote!(#receiver #left.#name)
                }
                None if self.has_lanes() => {
                    core_path(callee, names::method_forward_lanes, "__differentiate_with_lanes")
                        .to_token_stream()
                }
                None => core_path(callee, names::method_forward, "__jvp").to_token_stream(),
            };
            let dst = self.pattern(dst);
            return self.push(quote!(let #dst = #path(#(#passed),*);));
        }
        let Some(pullback) = pullback else {
            let path = receiver.map_or_else(
                || callee.path.to_token_stream(),
                |receiver| {
                    let path = &callee.path;
                    let left = names::method_receiver(&names::last_segment(path));
                    let left = is_content.then(|| quote!(.#left()));
                    quote!(#receiver #left.#path)
                },
            );
            let dst = if is_unit { TokenStream::new() } else { pattern_let(&self.pattern(dst)) };
            self.push(quote!(#dst #path(#(#passed),*);));
            return;
        };
        let path = match receiver {
            Some(receiver) => {
                let called = match (callee.forward, self.has_lanes()) {
                    (true, true) => names::method_called_second_lanes,
                    (true, false) => names::method_called_second,
                    (false, _) => names::method_called,
                };
                let method = names::last_segment(&callee.path);
                let (name, left) = (called(&method), names::method_receiver(&method));
                // the sweep reads what the method may take by value, or its shape
                let left = is_left.then(|| quote!(.#left()));
                quote!(#receiver #left.#name)
            }
            None if callee.forward && self.has_lanes() => {
                core_path(callee, names::method_second_lanes, "__vjp_jvp_with_lanes")
                    .to_token_stream()
            }
            None if callee.forward => {
                core_path(callee, names::method_second, "__vjp_jvp").to_token_stream()
            }
            None => core_path(callee, names::method_core, "__vjp").to_token_stream(),
        };
        let dst = self.pattern(dst);
        let pullback = self.name(pullback);
        self.push(quote!(let (#dst, #pullback) = #path(#(#passed),*);));
    }

    fn receiver(&mut self, arg: &Arg) -> TokenStream {
        match arg {
            Arg::Ref(place) => self.path(place).at(Prec::Postfix),
            Arg::Mut(place) => self.path_to(place, Access::Write).at(Prec::Postfix),
            Arg::Value(var) | Arg::RefValue(var) => self.value(*var).at(Prec::Postfix),
        }
    }

    /// What an argument borrows for writing, or moves.
    pub(super) fn taken(&self, arg: &Arg) -> Option<Var> {
        match arg {
            Arg::Value(var) => Some(*var).filter(|var| !is_copy(self.func.kind(*var))),
            Arg::Mut(place) => Some(place.root),
            Arg::RefValue(_) | Arg::Ref(_) => None,
        }
    }

    fn arg(&mut self, arg: &Arg, borrowed: &BTreeSet<Var>) -> TokenStream {
        match arg {
            Arg::Value(var) => self.value_beside(*var, borrowed).whole(),
            Arg::RefValue(var) if self.func.info(*var).borrows => self.value(*var).whole(),
            Arg::RefValue(var) => {
                let operand = self.value(*var).at(Prec::Unary);
                quote!(&#operand)
            }
            Arg::Ref(place) => self.shared(place).whole(),
            Arg::Mut(place) => self.exclusive(place).whole(),
        }
    }

    /// The tangent of an argument that has none here, of the type that the function takes.
    fn unread_tangent(&mut self, of: &Arg, tangent: &Arg) -> Option<TokenStream> {
        let place = match (of, tangent) {
            (Arg::RefValue(var), Arg::RefValue(_)) => Place::whole(*var),
            (Arg::Ref(place), Arg::RefValue(_)) => place.clone(),
            _ => return None,
        };
        self.func.may_be_of_floats(&place).then(|| self.unread(&place))
    }

    fn unread(&mut self, like: &Place) -> TokenStream {
        let like = match like.path.is_empty() {
            true => self.referenced(like.root),
            false => self.shared(like).whole(),
        };
        quote!(::__chainrule::__private::unread(&mut ::core::option::Option::None, #like))
    }

    pub(super) fn pull(&mut self, stmt: &Stmt, pullback: Var, seed: &Tree, args: &[PullArg]) {
        let mut passed = vec![self.tree(seed)];
        let mut values = Vec::new();
        for arg in args {
            match arg {
                PullArg::Value(dst) => values.push(*dst),
                PullArg::Ref { again, adjoint } => {
                    let (value, zeros) = self.again(again);
                    passed.push(value);
                    passed.push(self.adjoint(adjoint.as_ref(), &zeros));
                }
                PullArg::Mut { adjoint } => {
                    passed.push(self.adjoint(adjoint.as_ref(), &quote!(&mut ())))
                }
            }
        }
        self.barrier(&[]);
        self.changes(stmt);
        let values: Vec<_> = values.into_iter().map(|dst| self.optional(dst)).collect();
        let dst = if values.is_empty() { TokenStream::new() } else { pattern_let(&tuple(&values)) };
        let pullback = self.name(pullback);
        self.push(quote!(#dst #pullback(#(#passed),*);));
    }

    /// An argument that is passed again, and zeros to write to if nobody wants its adjoint.
    fn again(&mut self, again: &Again) -> (TokenStream, TokenStream) {
        let whole = match again {
            Again::Value(var) => Place::whole(*var),
            Again::Place(place) | Again::Unread(place) => place.clone(),
        };
        let value = match again {
            Again::Unread(place) => self.unread(place),
            Again::Value(var) => self.referenced(*var),
            Again::Place(place) => self.shared(place).whole(),
        };
        let kind = super::memory::place_kind(self.func, &whole);
        let zeros = if self.func.may_be_of_floats(&whole) || kind.has_unknown() {
            self.unread(&whole)
        } else if kind.is_plain() {
            quote!(&mut ())
        } else {
            // what is added to a tangent in lanes has its shape, and is not read
            let like = if self.is_lanes(whole.root) { "owned" } else { "zeros_like" };
            let zeros = super::expr::helper(like, value.clone(), Span::mixed_site());
            quote!(&mut #zeros)
        };
        (value, zeros)
    }

    fn adjoint(&mut self, adjoint: Option<&Place>, zeros: &TokenStream) -> TokenStream {
        match adjoint {
            Some(place) => self.exclusive(place).whole(),
            None => zeros.clone(),
        }
    }
}

/// `let pat =`
fn pattern_let(pattern: &TokenStream) -> TokenStream {
    quote!(let #pattern =)
}

/// `p::g::<T>` is `p::g::__vjp::<T>`.
pub(super) fn core_path(callee: &Callee, of_method: fn(&Ident) -> Ident, core: &str) -> syn::Path {
    let mut path = callee.derivatives.clone();
    let Some(last) = path.segments.last_mut() else { return path };
    if let PathArguments::AngleBracketed(given) = &mut last.arguments
        && core.ends_with("_with_lanes")
    {
        let count = super::lanes::count();
        given.args.insert(0, syn::parse_quote!(#count));
    }
    if callee.form == CalleeForm::Associated {
        last.ident = of_method(&last.ident);
        return path;
    }
    let arguments = std::mem::replace(&mut last.arguments, PathArguments::None);
    let core = Ident::new(core, last.ident.span());
    path.segments.push(syn::PathSegment { ident: core, arguments });
    path
}
