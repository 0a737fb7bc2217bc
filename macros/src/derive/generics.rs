//! The parameters of a type and of its tangent.

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};
use std::collections::BTreeSet;
use syn::{
    GenericParam, Generics, ImplGenerics, Type, TypeGenerics, WhereClause, WherePredicate,
    parse_quote,
};

/// Parameters, and which of them the tangent has too: those of the fields that have a tangent.
pub(super) struct Parameters {
    generics: Generics,
    kept: BTreeSet<String>,
}

impl Parameters {
    pub(super) fn new(generics: &Generics, types: &[&Type]) -> Parameters {
        let mut named = BTreeSet::new();
        types.iter().for_each(|ty| identifiers(ty.to_token_stream(), &mut named));
        let names = generics.params.iter().map(name);
        Parameters {
            generics: generics.clone(),
            kept: names.filter(|it| named.contains(it)).collect(),
        }
    }

    /// The parameters of the type, with the bounds of an `impl`.
    pub(super) fn bounded(&self) -> Generics {
        self.with_bounds(self.generics.clone(), None)
    }

    /// The parameters of the tangent; with `bound`, for an `impl` of a trait that the tangents of
    /// the type parameters have.
    pub(super) fn of_tangent(&self, bound: Option<&TokenStream>) -> Generics {
        let mut generics = self.generics.clone();
        let dropped: BTreeSet<String> =
            generics.params.iter().map(name).filter(|name| !self.kept.contains(name)).collect();
        let params = generics.params.into_iter();
        generics.params = params.filter(|param| self.kept.contains(&name(param))).collect();
        if let Some(clause) = &mut generics.where_clause {
            let predicates = std::mem::take(&mut clause.predicates).into_iter();
            let is_kept = |predicate: &WherePredicate| {
                let mut named = BTreeSet::new();
                identifiers(predicate.to_token_stream(), &mut named);
                named.is_disjoint(&dropped)
            };
            clause.predicates = predicates.filter(is_kept).collect();
        }
        self.with_bounds(generics, bound)
    }

    fn with_bounds(&self, mut generics: Generics, bound: Option<&TokenStream>) -> Generics {
        let params: Vec<syn::Ident> = generics
            .type_params()
            .map(|param| param.ident.clone())
            .filter(|ident| self.kept.contains(&ident.to_string()))
            .collect();
        if params.is_empty() {
            return generics;
        }
        let clause = generics.make_where_clause();
        for param in params {
            clause.predicates.push(parse_quote!(#param: ::__chainrule::Differentiable));
            if let Some(bound) = bound {
                let tangent = quote!(<#param as ::__chainrule::Differentiable>::Tangent);
                clause.predicates.push(parse_quote!(#tangent: #bound));
            }
        }
        generics
    }

    /// The parameters of the type as they are written, for an `impl`.
    pub(super) fn written(&self) -> (ImplGenerics<'_>, TypeGenerics<'_>, Option<&WhereClause>) {
        self.generics.split_for_impl()
    }

    /// `<'a, T, N>`
    pub(super) fn arguments(&self) -> TokenStream {
        self.generics.split_for_impl().1.to_token_stream()
    }

    /// The arguments of the tangent.
    pub(super) fn kept_arguments(&self) -> TokenStream {
        self.of_tangent(None).split_for_impl().1.to_token_stream()
    }
}

fn name(param: &GenericParam) -> String {
    match param {
        GenericParam::Lifetime(param) => param.lifetime.ident.to_string(),
        GenericParam::Type(param) => param.ident.to_string(),
        GenericParam::Const(param) => param.ident.to_string(),
    }
}

/// Every identifier in the tokens; a lifetime without its quote.
pub(super) fn identifiers(tokens: TokenStream, into: &mut BTreeSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => {
                into.insert(ident.to_string());
            }
            TokenTree::Group(group) => identifiers(group.stream(), into),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}
