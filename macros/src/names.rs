//! Every identifier and path that we generate, but for the names of variables, which
//! `emit::naming` chooses for a whole function at once.

use crate::ir::Var;
use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::quote_spanned;
use std::collections::BTreeMap;

const PLACEHOLDER: &str = "__chainrule_var_";

/// Stands for a variable in a piece of the user's code.
pub(crate) fn placeholder(var: Var, span: Span) -> Ident {
    Ident::new(&format!("{PLACEHOLDER}{}", var.0), span)
}

/// The variable that an identifier stands for, if it is a placeholder.
pub(crate) fn placeholder_var(ident: &Ident) -> Option<Var> {
    ident.to_string().strip_prefix(PLACEHOLDER)?.parse().ok().map(Var)
}

/// A path into the hidden module of `chainrule`.
pub(crate) fn private(item: &str, span: Span) -> TokenStream {
    let item = Ident::new(item, span);
    quote_spanned!(span=> ::chainrule::__private::#item)
}

/// The same code with other variables in it.
pub(crate) fn replace_placeholders(tokens: TokenStream, map: &BTreeMap<Var, Var>) -> TokenStream {
    tokens
        .into_iter()
        .map(|token| match token {
            TokenTree::Group(group) => {
                let mut inner =
                    Group::new(group.delimiter(), replace_placeholders(group.stream(), map));
                inner.set_span(group.span());
                TokenTree::Group(inner)
            }
            TokenTree::Ident(ident) => {
                match placeholder_var(&ident).and_then(|var| map.get(&var)) {
                    Some(var) => TokenTree::Ident(placeholder(*var, ident.span())),
                    None => TokenTree::Ident(ident),
                }
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => token,
        })
        .collect()
}

/// `g` of `p::g`
pub(crate) fn last_segment(path: &syn::Path) -> Ident {
    path.segments
        .last()
        .map_or_else(|| Ident::new("call", Span::mixed_site()), |segment| segment.ident.clone())
}
