//! The arguments of `#[differentiate(...)]`.

use crate::diag::{self, Diags};
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Expr, ExprPath, Path, Token};

/// What the attribute says.
#[derive(Clone, Default)]
pub(crate) struct Args {
    /// The function is part of a cycle of calls.
    pub(crate) recursive: bool,
    /// `graph` and `trace` are asked for.
    pub(crate) graph: bool,
    /// `order = 2`: second derivatives, too.
    pub(crate) order_2: bool,
    /// `explain` is asked for.
    pub(crate) explain: bool,
    /// `accumulate_grad_with` is asked for.
    pub(crate) workspace: bool,
    /// Save every value that the backward sweep reads; for tests.
    pub(crate) save_everything: bool,
    /// Forward mode with several tangents at once.
    pub(crate) lanes: bool,
    /// `jacobian`, or `jacobian(x, y)` with the parameters that have columns.
    pub(crate) jacobian: Option<Vec<Ident>>,
    /// `crate = path`: where the runtime is.
    pub(crate) runtime: Option<Path>,
    /// `name = ident`: the name of the type with the derivatives.
    pub(crate) name: Option<Ident>,
    /// `using(f = path)`: the types with the derivatives of other functions.
    pub(crate) using: Vec<(Path, Path)>,
    /// The name of the method that is differentiated as a function of its receiver.
    pub(crate) method: Option<Ident>,
    /// What the function calls the receiver.
    pub(crate) receiver: Option<Ident>,
    /// The derivative, where it is given by hand.
    pub(crate) given: Option<Given>,
}

/// A derivative that is given by hand: the body of the function is not looked at.
#[derive(Clone)]
pub(crate) enum Given {
    /// `partials(-x.sin())`, and where it stands
    Partials(TokenStream, Vec<Expr>),
    /// `vjp = norm_vjp`
    Vjp(ExprPath),
}

impl Args {
    pub(crate) fn parse(tokens: TokenStream, diags: &mut Diags) -> Args {
        let mut args = Args::default();
        let parser = |input: ParseStream<'_>| args.list(input, diags);
        // the rest of what cannot be read is dropped: there is a message
        if parser.parse2(tokens.clone()).is_err() && diags.is_empty() {
            diags.error(tokens.clone(), diag::UNKNOWN_ARGUMENT);
        }
        if let (true, Some(Given::Vjp(_))) = (args.order_2, &args.given) {
            diags.error(tokens, diag::ORDER_GIVEN);
        }
        args
    }

    fn list(&mut self, input: ParseStream<'_>, diags: &mut Diags) -> syn::Result<()> {
        while !input.is_empty() {
            self.argument(input, diags)?;
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(())
    }

    fn argument(&mut self, input: ParseStream<'_>, diags: &mut Diags) -> syn::Result<()> {
        let name = Ident::parse_any(input)?;
        let value = input.fork();
        let read = match name.to_string().as_str() {
            "recursive" | "lanes" | "graph" | "explain" | "workspace" | "__save_everything" => {
                self.flag(&name, input)
            }
            "crate" => assigned(input, Path::parse_mod_style)
                .map(|path| self.runtime = Some(path))
                .map_err(|_| diag::CRATE_ARGUMENT),
            "order" => assigned(input, order)
                .map(|order| self.order_2 |= order == 2)
                .map_err(|_| diag::ORDER_ARGUMENT),
            "name" => assigned(input, Ident::parse_any)
                .map(|name| self.name = Some(name))
                .map_err(|_| diag::NAME_ARGUMENT),
            "using" => {
                using(input).map(|pairs| self.using.extend(pairs)).map_err(|_| diag::USING_ARGUMENT)
            }
            "jacobian" => match columns(input) {
                Ok(columns) => {
                    self.lanes = true;
                    self.jacobian = Some(columns);
                    Ok(())
                }
                Err(_) => Err(diag::JACOBIAN_ARGUMENT),
            },
            "partials" if input.peek(syn::token::Paren) => match partials(input) {
                Ok(partials) => {
                    let rest = rest_of_argument(&value);
                    self.give(Given::Partials(quote::quote!(#name #rest), partials))
                }
                Err(error) => {
                    diags.syntax(error.clone());
                    return Err(error);
                }
            },
            "vjp" => match assigned(input, |input| input.parse()) {
                Ok(path) => self.give(Given::Vjp(path)),
                Err(_) => Err(diag::VJP_PATH),
            },
            _ => Err(diag::UNKNOWN_ARGUMENT),
        };
        let Err(message) = read else { return Ok(()) };
        let rest = rest_of_argument(&value);
        diags.error(quote::quote!(#name #rest), message);
        Err(input.error(message))
    }

    fn flag(&mut self, name: &Ident, input: ParseStream<'_>) -> Result<(), &'static str> {
        if !input.is_empty() && !input.peek(Token![,]) {
            return Err(diag::UNKNOWN_ARGUMENT);
        }
        self.recursive |= name == "recursive";
        self.lanes |= name == "lanes";
        self.graph |= name == "graph";
        self.explain |= name == "explain";
        self.workspace |= name == "workspace";
        self.save_everything |= name == "__save_everything";
        Ok(())
    }

    fn give(&mut self, given: Given) -> Result<(), &'static str> {
        if self.given.replace(given).is_none() { Ok(()) } else { Err(diag::GIVEN_TWICE) }
    }

    /// The pullback that is given by hand.
    pub(crate) fn given_pullback(&self) -> Option<&ExprPath> {
        match &self.given {
            Some(Given::Vjp(path)) => Some(path),
            Some(Given::Partials(..)) | None => None,
        }
    }

    /// The path of the type with the derivatives of a function.
    pub(crate) fn derivatives_of(&self, function: &Path, own_name: &Ident) -> Path {
        let is_same = |other: &&(Path, Path)| without_arguments(&other.0) == bare(function);
        let Some((_, ty)) = self.using.iter().find(is_same) else {
            return match &self.name {
                Some(name) if function.is_ident(own_name) => name.clone().into(),
                _ => function.clone(),
            };
        };
        let mut ty = ty.clone();
        if let (Some(to), Some(from)) = (ty.segments.last_mut(), function.segments.last()) {
            to.arguments = from.arguments.clone();
        }
        ty
    }
}

fn without_arguments(path: &Path) -> String {
    path.to_token_stream().to_string()
}

/// `g` of `g::<f64>`
fn bare(function: &Path) -> String {
    let mut path = function.clone();
    path.segments.iter_mut().for_each(|segment| segment.arguments = syn::PathArguments::None);
    path.to_token_stream().to_string()
}

/// `= value`
fn assigned<T>(
    input: ParseStream<'_>,
    value: fn(ParseStream<'_>) -> syn::Result<T>,
) -> syn::Result<T> {
    input.parse::<Token![=]>()?;
    let value = value(input)?;
    if input.is_empty() || input.peek(Token![,]) { Ok(value) } else { Err(input.error("")) }
}

/// `2`
fn order(input: ParseStream<'_>) -> syn::Result<u32> {
    let order: syn::LitInt = input.parse()?;
    order.base10_parse().ok().filter(|order| matches!(order, 1 | 2)).ok_or_else(|| input.error(""))
}

/// `(x, y)`, or nothing
fn columns(input: ParseStream<'_>) -> syn::Result<Vec<Ident>> {
    if input.is_empty() || input.peek(Token![,]) {
        return Ok(Vec::new());
    }
    let content;
    syn::parenthesized!(content in input);
    // `self` as well
    let names = Punctuated::<Ident, Token![,]>::parse_terminated_with(&content, Ident::parse_any)?;
    if names.is_empty() { Err(input.error("")) } else { Ok(names.into_iter().collect()) }
}

/// `(y, x)`
fn partials(input: ParseStream<'_>) -> syn::Result<Vec<Expr>> {
    let content;
    syn::parenthesized!(content in input);
    Ok(Punctuated::<Expr, Token![,]>::parse_terminated(&content)?.into_iter().collect())
}

/// `(g = g_ad, p::h = p::h_ad)`
fn using(input: ParseStream<'_>) -> syn::Result<Vec<(Path, Path)>> {
    let content;
    syn::parenthesized!(content in input);
    let pair = |input: ParseStream<'_>| {
        Ok((Path::parse_mod_style(input)?, assigned(input, Path::parse_mod_style)?))
    };
    let pairs = Punctuated::<_, Token![,]>::parse_terminated_with(&content, pair)?;
    Ok(pairs.into_iter().collect())
}

/// The tokens up to the next comma.
fn rest_of_argument(input: ParseStream<'_>) -> TokenStream {
    let mut rest = TokenStream::new();
    while !input.is_empty() && !input.peek(Token![,]) {
        match input.parse::<proc_macro2::TokenTree>() {
            Ok(token) => rest.extend([token]),
            Err(_) => break,
        }
    }
    rest
}
