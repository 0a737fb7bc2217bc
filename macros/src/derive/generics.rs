//! The parameters of a type and of its tangent.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use std::collections::BTreeSet;
use syn::{
    GenericParam, Generics, ImplGenerics, Type, TypeGenerics, WhereClause, WherePredicate,
    parse_quote,
};

/// Parameters, and which of them the tangent has too: those of the fields that have a tangent.
#[derive(Clone)]
pub(super) struct Parameters {
    generics: Generics,
    kept: BTreeSet<String>,
    /// How many tangents the type of the tangents has.
    pub(super) space: Space,
}

/// How many tangents stand beside a value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Space {
    One,
    /// As many as a parameter of the type says.
    Lanes,
}

impl Space {
    /// The trait that gives a type its tangents.
    pub(super) fn of_type(self) -> TokenStream {
        let count = count();
        match self {
            Space::One => quote!(::__chainrule::Differentiable),
            Space::Lanes => quote!(::__chainrule::__private::lanes::InLanes<#count>),
        }
    }

    /// The tangents of a type.
    pub(super) fn tangent(self, ty: &impl ToTokens) -> TokenStream {
        let of_type = self.of_type();
        match self {
            Space::One => quote!(<#ty as #of_type>::Tangent),
            Space::Lanes => quote!(<#ty as #of_type>::Lanes),
        }
    }
}

/// The parameter that says how many lanes there are.
pub(super) fn count() -> Ident {
    Ident::new("__LANES", Span::mixed_site())
}

impl Parameters {
    pub(super) fn new(generics: &Generics, types: &[&Type]) -> Parameters {
        let mut named = BTreeSet::new();
        types.iter().for_each(|ty| identifiers(ty.to_token_stream(), &mut named));
        let names = generics.params.iter().map(name);
        Parameters {
            generics: generics.clone(),
            kept: names.filter(|it| named.contains(it)).collect(),
            space: Space::One,
        }
    }

    /// The parameters of the type, with the bounds of an `impl`.
    pub(super) fn bounded(&self) -> Generics {
        self.with_bounds(self.counted(self.generics.clone()), None)
    }

    /// The same, where the type parameters have a trait.
    pub(super) fn bounded_by(&self, bound: &TokenStream) -> Generics {
        let mut generics = self.bounded();
        for param in self.kept_types(&generics) {
            generics.make_where_clause().predicates.push(parse_quote!(#param: #bound));
        }
        generics
    }

    /// With the number of lanes.
    fn counted(&self, mut generics: Generics) -> Generics {
        if self.space == Space::Lanes {
            let (at, count) = (generics.lifetimes().count(), count());
            generics.params.insert(at, parse_quote!(const #count: usize));
        }
        generics
    }

    fn kept_types(&self, generics: &Generics) -> Vec<Ident> {
        let names = generics.type_params().map(|param| param.ident.clone());
        names.filter(|ident| self.kept.contains(&ident.to_string())).collect()
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
        self.with_bounds(self.counted(generics), bound)
    }

    fn with_bounds(&self, mut generics: Generics, bound: Option<&TokenStream>) -> Generics {
        let params = self.kept_types(&generics);
        if params.is_empty() {
            return generics;
        }
        let clause = generics.make_where_clause();
        let of_type = self.space.of_type();
        for param in params {
            clause.predicates.push(parse_quote!(#param: #of_type));
            if let Some(bound) = bound {
                let tangent = self.space.tangent(&param);
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

    /// The arguments of the type of one tangent.
    pub(super) fn gradient_arguments(&self) -> TokenStream {
        Parameters { space: Space::One, ..self.clone() }.kept_arguments()
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
