//! Calls that the backward sweep makes again: their pullback keeps the arguments alone.

use super::body::Body;
use super::calls::core_path;
use super::expr::Prec;
use crate::ir::{Arg, Callee, Stmt, Tree, Var};
use crate::names;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use std::collections::BTreeSet;

/// What stands for the arguments in the call and in the pullback.
#[derive(Default)]
struct Pieces {
    /// `let kept_0 = x;`
    kept: TokenStream,
    /// `kept_0, &w, &mut out`
    passed: Vec<TokenStream>,
    /// `memory_1: &_, adjoint_1: &mut _`
    params: Vec<TokenStream>,
    /// `let mut again_2 = kept_2.clone();`
    copies: TokenStream,
    /// `kept_0, memory_1, &mut again_2`
    passed_again: Vec<TokenStream>,
    /// `memory_1, adjoint_1`
    handed_on: Vec<TokenStream>,
}

impl Body<'_> {
    /// `let (y, g_pullback) = { … };` where the pullback begins with the forward sweep of the callee.
    pub(super) fn call_again(
        &mut self,
        stmt: &Stmt,
        dst: &Tree,
        callee: &Callee,
        args: &[Arg],
        pullback: Var,
    ) {
        let borrowed: BTreeSet<Var> = args.iter().filter_map(|arg| self.taken(arg)).collect();
        let mut pieces = Pieces::default();
        for (at, arg) in args.iter().enumerate() {
            self.argument_again(at, arg, &borrowed, &mut pieces);
        }
        self.barrier(&[]);
        self.changes(stmt);
        let path = &callee.path;
        let core = core_path(callee, names::method_core, "__vjp");
        let Pieces { kept, passed, params, copies, passed_again, handed_on } = pieces;
        let (dst, pullback) = (self.pattern(dst), self.name(pullback));
        self.push(quote_spanned! {Span::mixed_site()=>
            let (#dst, #pullback) = {
                #kept
                let out = #path(#(#passed),*);
                (out, move |seed #(, #params)*| {
                    #copies
                    let (_, pullback) = #core(#(#passed_again),*);
                    pullback(seed #(, #handed_on)*)
                })
            };
        });
    }

    fn argument_again(
        &mut self,
        at: usize,
        arg: &Arg,
        borrowed: &BTreeSet<Var>,
        pieces: &mut Pieces,
    ) {
        let name =
            |what: &str| -> Ident { format_ident!("{what}_{at}", span = Span::mixed_site()) };
        let (kept, again) = (name("kept"), name("again"));
        match arg {
            Arg::Value(var) => {
                let value = self.value_beside(*var, borrowed).whole();
                let is_scalar = self.func.kind(*var).is_scalar();
                let copy = if is_scalar { kept.to_token_stream() } else { quote!(#kept.clone()) };
                pieces.kept.extend(quote!(let #kept = #value;));
                pieces.passed.push(copy.clone());
                pieces.passed_again.push(copy);
            }
            Arg::RefValue(_) | Arg::Ref(_) => {
                let passed = match arg {
                    Arg::RefValue(var) => {
                        let operand = self.value(*var).at(Prec::Unary);
                        quote!(&#operand)
                    }
                    Arg::Ref(place) | Arg::Mut(place) => self.shared(place).whole(),
                    Arg::Value(_) => unreachable!("not a reference"),
                };
                pieces.passed.push(passed);
                let (memory, adjoint) = (name("memory"), name("adjoint"));
                pieces.params.extend([quote!(#memory: &_), quote!(#adjoint: &mut _)]);
                pieces.passed_again.push(memory.to_token_stream());
                pieces.handed_on.extend([memory, adjoint].map(ToTokens::into_token_stream));
            }
            Arg::Mut(place) => {
                let (copy, passed) = (self.copied(place), self.exclusive(place).whole());
                pieces.kept.extend(quote!(let #kept = #copy;));
                pieces.passed.push(passed);
                pieces.copies.extend(quote!(let mut #again = #kept.clone();));
                pieces.passed_again.push(quote!(&mut #again));
                let adjoint = name("adjoint");
                pieces.params.push(quote!(#adjoint: &mut _));
                pieces.handed_on.push(adjoint.to_token_stream());
            }
        }
    }
}
