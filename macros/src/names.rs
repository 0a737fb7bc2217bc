//! Every identifier and path that we generate, but for the names of variables, which
//! `emit::naming` chooses for a whole function at once.

use crate::ir::{Place, Proj, Var};
use crate::map::Map;
use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote_spanned};
use syn::ext::IdentExt;

/// Stands for the crate in generated code, as `::__chainrule`.
const RUNTIME: &str = "__chainrule";

const PLACEHOLDER: &str = "__chainrule_var_";

/// The name of a loop's index where the backward sweep runs each iteration again, from what is kept of its
/// beginning, and keeps nothing else of it.
pub(crate) const SEGMENT: &str = "segment";

/// What gives the first iteration of a segment in which the backward sweep keeps states by a plan.
pub(crate) const PLANNED: &str = "segment_first";

/// Stands for a variable in a piece of the user's code.
pub(crate) fn placeholder(var: Var, span: Span) -> Ident {
    Ident::new(&format!("{PLACEHOLDER}{}", var.0), span)
}

/// The variable that an identifier stands for, if it is a placeholder.
pub(crate) fn placeholder_var(ident: &Ident) -> Option<Var> {
    placeholder_named(&ident.to_string())
}

/// The same of a name.
pub(crate) fn placeholder_named(name: &str) -> Option<Var> {
    name.strip_prefix(PLACEHOLDER)?.parse().ok().map(Var)
}

/// The name of a variable of ours that is called like the user's: what their code binds
/// itself, such as the parameter of a closure, does not hide it.
pub(crate) fn hygienic(ident: &Ident) -> Ident {
    let mut ident = ident.clone();
    ident.set_span(ident.span().resolved_at(Span::mixed_site()));
    ident
}

/// A path into the hidden module of `chainrule`.
pub(crate) fn private(item: &str, span: Span) -> TokenStream {
    let item = Ident::new(item, span);
    quote_spanned!(span=> ::__chainrule::__private::#item)
}

/// The tokens with the type itself wherever they say `Self`.
pub(crate) fn replace_self(tokens: TokenStream, ty: &impl ToTokens) -> TokenStream {
    let mut result = TokenStream::new();
    for token in tokens {
        match token {
            TokenTree::Ident(ident) if ident == "Self" => ty.to_tokens(&mut result),
            TokenTree::Group(group) => {
                let mut again = Group::new(group.delimiter(), replace_self(group.stream(), ty));
                again.set_span(group.span());
                result.extend([TokenTree::Group(again)]);
            }
            token => result.extend([token]),
        }
    }
    result
}

/// Puts the path of the runtime wherever generated code says `::__chainrule`.
pub(crate) fn replace_runtime(tokens: TokenStream, runtime: Option<&syn::Path>) -> TokenStream {
    let mut replaced: Vec<TokenTree> = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let inner = replace_runtime(group.stream(), runtime);
                let mut again = Group::new(group.delimiter(), inner);
                again.set_span(group.span());
                replaced.push(TokenTree::Group(again));
            }
            TokenTree::Ident(ident) if ident == RUNTIME => match runtime {
                Some(path) => {
                    replaced.truncate(replaced.len().saturating_sub(2));
                    replaced.extend(at(path.to_token_stream(), ident.span()));
                }
                None => replaced.push(Ident::new("chainrule", ident.span()).into()),
            },
            token => replaced.push(token),
        }
    }
    replaced.into_iter().collect()
}

/// The same tokens, which messages show elsewhere.
fn at(tokens: TokenStream, span: Span) -> impl Iterator<Item = TokenTree> {
    tokens.into_iter().map(move |mut token| {
        token.set_span(token.span().located_at(span));
        token
    })
}

/// The variable, where tokens are nothing but its placeholder.
pub(crate) fn only_placeholder(tokens: &TokenStream) -> Option<Var> {
    let mut tokens = tokens.clone().into_iter();
    match (tokens.next(), tokens.next()) {
        (Some(TokenTree::Ident(ident)), None) => placeholder_var(&ident),
        _ => None,
    }
}

/// The same code with other variables in it.
pub(crate) fn replace_placeholders(tokens: TokenStream, map: &Map<Var, Var>) -> TokenStream {
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

/// A place in a piece of code, and the variables in it.
pub(crate) fn place_tokens(place: &Place, span: Span) -> (TokenStream, Vec<Var>) {
    let mut uses = vec![place.root];
    let mut named = |var: Var| {
        uses.push(var);
        placeholder(var, span)
    };
    let root = placeholder(place.root, span);
    let mut tokens = quote_spanned!(span=> #root);
    for proj in &place.path {
        tokens = match proj {
            Proj::Index(index) => {
                let index = named(*index);
                quote_spanned!(span=> #tokens[#index])
            }
            Proj::Slice(lo, hi) => {
                let (lo, hi) = (lo.map(&mut named), hi.map(&mut named));
                quote_spanned!(span=> #tokens[#lo..#hi])
            }
            Proj::Field(member) => quote_spanned!(span=> #tokens.#member),
            Proj::Variant(variant, member) => {
                let field = variant_field(variant, member, false);
                quote_spanned!(span=> (*#tokens.#field()))
            }
        };
    }
    (tokens, uses)
}

/// What calls of the method by its path use: it takes the receiver as an argument.
pub(crate) fn method_core(method: &Ident) -> Ident {
    Ident::new(&format!("__{}_vjp", method.unraw()), method.span())
}

/// The same in forward mode.
pub(crate) fn method_forward(method: &Ident) -> Ident {
    Ident::new(&format!("__{}_jvp", method.unraw()), method.span())
}

/// The same where everything has its tangent beside it.
pub(crate) fn method_second(method: &Ident) -> Ident {
    Ident::new(&format!("__{}_vjp_jvp", method.unraw()), method.span())
}

/// What calls of the method by its path use for several tangents at once.
pub(crate) fn method_forward_lanes(method: &Ident) -> Ident {
    Ident::new(&format!("__{}_jvp_with_lanes", method.unraw()), method.span())
}

/// The same at second order.
pub(crate) fn method_second_lanes(method: &Ident) -> Ident {
    Ident::new(&format!("__{}_vjp_jvp_with_lanes", method.unraw()), method.span())
}

/// What calls of the method on a value use for several tangents at once. Where there is none, rustc says its name.
pub(crate) fn method_called_lanes(method: &Ident) -> Ident {
    Ident::new(&format!("__{}_with_lanes", method.unraw()), method.span())
}

/// The same at second order.
pub(crate) fn method_called_second_lanes(method: &Ident) -> Ident {
    Ident::new(&format!("__{}_with_order_2_and_lanes", method.unraw()), method.span())
}

/// What calls of the method on a value use at second order. Where there is none, rustc says its name.
pub(crate) fn method_called_second(method: &Ident) -> Ident {
    Ident::new(&format!("__{}_with_order_2", method.unraw()), method.span())
}

/// What calls of the method on a value use in forward mode.
pub(crate) fn method_called_forward(method: &Ident) -> Ident {
    Ident::new(&format!("__differentiated_{}_forward", method.unraw()), method.span())
}

/// What calls of the method on a value use. Where there is none, rustc says its name.
pub(crate) fn method_called(method: &Ident) -> Ident {
    Ident::new(&format!("__differentiated_{}", method.unraw()), method.span())
}

/// The receiver of such a call, where the call leaves it as it was.
pub(crate) fn method_receiver(method: &Ident) -> Ident {
    Ident::new(&format!("__receiver_of_{}", method.unraw()), method.span())
}

/// What such a call keeps of the receiver for the way back.
pub(crate) fn method_keep(method: &Ident) -> Ident {
    Ident::new(&format!("__keep_for_{}", method.unraw()), method.span())
}

/// The method that gives a field of a variant, for reading or for writing.
pub(crate) fn variant_field(variant: &Ident, member: &syn::Member, is_written: bool) -> Ident {
    let member = match member {
        syn::Member::Named(name) => name.unraw().to_string(),
        syn::Member::Unnamed(at) => at.index.to_string(),
    };
    let suffix = if is_written { "_mut" } else { "" };
    Ident::new(&format!("__{}_{member}{suffix}", variant.unraw()), variant.span())
}

/// What a traced function tells what it does.
pub(crate) fn recorder() -> Ident {
    Ident::new("__trace", Span::mixed_site())
}

/// `grad` of `p::g::grad`, a derivative in a differentiated function.
pub(crate) fn is_derivative(function: &Ident) -> bool {
    function == "grad" || function == "value_and_grad" || function == "jvp"
}

/// `g` of `p::g`
pub(crate) fn last_segment(path: &syn::Path) -> Ident {
    path.segments
        .last()
        .map_or_else(|| Ident::new("call", Span::mixed_site()), |segment| segment.ident.clone())
}
