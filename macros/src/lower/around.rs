//! What may leave the function in the middle: what follows it is an arm of a `match`.

use super::env::{Lower, Value};
use super::scan;
use super::stmt::Dest;
use super::sums::Sum;
use crate::diag;
use crate::ir::Kind;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Expr, ExprMatch, ExprTry, Pat, Stmt};

impl Lower<'_> {
    /// `let pat = e else { … };`, `let pat = e?;`, `e?;`, `if let pat = e { return x; }`
    pub(super) fn choice_around(&self, stmt: &Stmt, rest: &[Stmt]) -> Option<ExprMatch> {
        // only where it is asked for: there are as many as there are statements
        let after = || quote!({ #(#rest)* });
        match stmt {
            Stmt::Local(local) => {
                let init = local.init.as_ref()?;
                match (&init.diverge, &*init.expr) {
                    (Some((_, otherwise)), value) => {
                        let otherwise = quote_spanned!(otherwise.span()=> _ => #otherwise);
                        choice(value, local.pat.clone(), &after(), &otherwise)
                    }
                    (None, Expr::Try(it)) => self.tried(it, &local.pat, &after()),
                    _ => None,
                }
            }
            Stmt::Expr(Expr::Try(it), Some(_)) => {
                let any: Pat = syn::parse_quote!(_);
                self.tried(it, &any, &after())
            }
            Stmt::Expr(Expr::If(it), _)
                if !rest.is_empty() && scan::always_exits(&it.then_branch) =>
            {
                let Expr::Let(condition) = &*it.cond else { return None };
                let (then, before) = (&it.then_branch, it.else_branch.as_ref());
                let before = before.map(|(_, otherwise)| quote!(#otherwise;));
                let otherwise = quote!(_ => { #before #(#rest)* });
                choice(&condition.expr, (*condition.pat).clone(), &quote!(#then), &otherwise)
            }
            _ => None,
        }
    }

    /// `e?` as a value.
    pub(super) fn question_mark(&mut self, it: &ExprTry, hint: &Kind) -> Value {
        let value: Pat = syn::parse_quote!(value);
        match self.tried(it, &value, &quote!(value)) {
            Some(choice) => self.match_to(&choice, Dest::value(hint)),
            None => self.reject(it.question_token, diag::TRY),
        }
    }

    /// `match e { Some(pat) => rest, None => return None }`
    fn tried(&self, it: &ExprTry, pat: &Pat, rest: &TokenStream) -> Option<ExprMatch> {
        let span = it.question_token.span;
        let (name, otherwise) = match self.returned? {
            Sum::Option => {
                (quote_spanned!(span=> Some), quote_spanned!(span=> None => return None))
            }
            Sum::Result => {
                let from = quote_spanned!(span=> ::core::convert::From::from);
                (
                    quote_spanned!(span=> Ok),
                    quote_spanned!(span=> Err(error) => return Err(#from(error))),
                )
            }
        };
        let mut some: Pat = syn::parse_quote!(#name(_));
        if let Pat::TupleStruct(some) = &mut some {
            some.elems = [pat.clone()].into_iter().collect();
        }
        choice(&it.expr, some, rest, &otherwise)
    }
}

/// `match value { pat => body, otherwise }`; the pattern may say its type.
fn choice(
    value: &Expr,
    pat: Pat,
    body: &TokenStream,
    otherwise: &TokenStream,
) -> Option<ExprMatch> {
    let arms = quote!(_ => #body, #otherwise);
    let mut choice: ExprMatch = syn::parse2(quote!(match 0 { #arms })).ok()?;
    *choice.expr = value.clone();
    choice.arms.first_mut()?.pat = pat;
    Some(choice)
}
