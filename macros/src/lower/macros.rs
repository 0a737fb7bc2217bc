//! Macros of the standard library whose arguments are expressions.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Expr, LitStr, Macro, Pat, Token};

/// How the arguments of a macro are read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Grammar {
    /// `println!("{x}", x = 1)`: a format string after so many expressions
    Format(usize),
    /// `dbg!(x)`
    Plain,
    /// `matches!(x, pat if guard)`
    Matches,
    /// `vec![x; n]`, `vec![x, y]`
    Vec,
    Unknown,
}

pub(super) fn grammar(mac: &Macro) -> Grammar {
    let Some(last) = mac.path.segments.last() else { return Grammar::Unknown };
    match last.ident.to_string().as_str() {
        "println" | "print" | "eprintln" | "eprint" | "format" | "panic" | "unreachable"
        | "todo" | "unimplemented" => Grammar::Format(0),
        "assert" | "debug_assert" | "write" | "writeln" => Grammar::Format(1),
        "assert_eq" | "assert_ne" | "debug_assert_eq" | "debug_assert_ne" => Grammar::Format(2),
        "dbg" => Grammar::Plain,
        _ if is_comparison(mac) => Grammar::Plain,
        "matches" => Grammar::Matches,
        "vec" => Grammar::Vec,
        _ => Grammar::Unknown,
    }
}

/// Macros that stand for their effect, and give nothing.
pub(super) fn is_statement(mac: &Macro) -> bool {
    mac.path.segments.last().is_some_and(|last| {
        let name = last.ident.to_string();
        name.starts_with("assert")
            || name.starts_with("debug_assert")
            || ["println", "print", "eprintln", "eprint"].contains(&name.as_str())
    })
}

/// Macros of the crates `approx` and `float-cmp` that compare, and give a `bool`.
pub(super) fn is_comparison(mac: &Macro) -> bool {
    const NAMES: &[&str] = &[
        "abs_diff_eq",
        "abs_diff_ne",
        "relative_eq",
        "relative_ne",
        "ulps_eq",
        "ulps_ne",
        "approx_eq",
    ];
    mac.path.segments.last().is_some_and(|last| NAMES.contains(&last.ident.to_string().as_str()))
}

/// Macros that do not return.
pub(super) fn diverges(mac: &Macro) -> bool {
    mac.path.segments.last().is_some_and(|last| {
        ["panic", "unreachable", "todo", "unimplemented"].contains(&last.ident.to_string().as_str())
    })
}

/// An argument, named or not.
#[derive(Clone)]
pub(super) struct Argument {
    pub(super) name: Option<Ident>,
    pub(super) value: Expr,
}

impl Parse for Argument {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let is_named = input.peek(syn::Ident) && input.peek2(Token![=]) && !input.peek2(Token![==]);
        let name = if is_named {
            let name = input.parse()?;
            input.parse::<Token![=]>()?;
            Some(name)
        } else {
            None
        };
        Ok(Argument { name, value: input.parse()? })
    }
}

pub(super) fn list(tokens: &TokenStream) -> Option<Vec<Argument>> {
    let list = Punctuated::<Argument, Token![,]>::parse_terminated.parse2(tokens.clone()).ok()?;
    Some(list.into_iter().collect())
}

/// `vec![…]`
pub(super) enum VecArguments {
    List(Vec<Expr>),
    Repeat(Box<Expr>, Box<Expr>),
}

impl Parse for VecArguments {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.is_empty() {
            return Ok(VecArguments::List(Vec::new()));
        }
        let first: Expr = input.parse()?;
        if input.peek(Token![;]) {
            input.parse::<Token![;]>()?;
            return Ok(VecArguments::Repeat(Box::new(first), input.parse()?));
        }
        let mut all = vec![first];
        while !input.is_empty() {
            input.parse::<Token![,]>()?;
            if !input.is_empty() {
                all.push(input.parse()?);
            }
        }
        Ok(VecArguments::List(all))
    }
}

pub(super) fn vec_arguments(tokens: &TokenStream) -> Option<VecArguments> {
    syn::parse2(tokens.clone()).ok()
}

/// `x, pat if guard`
pub(super) struct MatchesArguments {
    pub(super) value: Expr,
    pub(super) pat: Pat,
    pub(super) guard: Option<Expr>,
}

impl Parse for MatchesArguments {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let value = input.parse()?;
        input.parse::<Token![,]>()?;
        let pat = Pat::parse_multi_with_leading_vert(input)?;
        let guard = if input.peek(Token![if]) {
            input.parse::<Token![if]>()?;
            Some(input.parse()?)
        } else {
            None
        };
        let _: Option<Token![,]> = input.parse()?;
        Ok(MatchesArguments { value, pat, guard })
    }
}

/// The expressions in a known macro.
pub(super) fn arguments(mac: &Macro) -> Vec<Expr> {
    match grammar(mac) {
        Grammar::Format(_) | Grammar::Plain => {
            list(&mac.tokens).into_iter().flatten().map(|argument| argument.value).collect()
        }
        Grammar::Matches => match syn::parse2::<MatchesArguments>(mac.tokens.clone()) {
            Ok(it) => [Some(it.value), it.guard].into_iter().flatten().collect(),
            Err(_) => Vec::new(),
        },
        Grammar::Vec => match vec_arguments(&mac.tokens) {
            Some(VecArguments::List(list)) => list,
            Some(VecArguments::Repeat(value, len)) => vec![*value, *len],
            None => Vec::new(),
        },
        Grammar::Unknown => Vec::new(),
    }
}

/// The expressions in a `vec![…]`, which are put back.
pub(super) fn each_of_vec(mac: &mut Macro, f: &mut dyn FnMut(&mut Expr)) {
    match vec_arguments(&mac.tokens) {
        Some(VecArguments::List(mut list)) => {
            list.iter_mut().for_each(f);
            mac.tokens = quote!(#(#list),*);
        }
        Some(VecArguments::Repeat(mut value, mut len)) => {
            f(&mut value);
            f(&mut len);
            mac.tokens = quote!(#value; #len);
        }
        None => {}
    }
}

/// The names that a format string captures: `"{x} {y:.3} {z:w$}"`.
pub(super) fn captures(format: &LitStr) -> Vec<Ident> {
    let text = format.value();
    let mut names: Vec<String> = Vec::new();
    let mut rest = text.as_str();
    while let Some(at) = rest.find('{') {
        rest = &rest[at + 1..];
        if let Some(after) = rest.strip_prefix('{') {
            rest = after;
            continue;
        }
        let Some(end) = rest.find('}') else { break };
        let (name, spec) = rest[..end].split_once(':').unwrap_or((&rest[..end], ""));
        names.push(name.trim().to_string());
        names.extend(spec.split(['.', '<', '>', '^', '+', '#']).filter_map(|part| {
            let part = part.strip_suffix('?').unwrap_or(part);
            part.strip_suffix('$').map(ToString::to_string)
        }));
        rest = &rest[end + 1..];
    }
    names.sort();
    names.dedup();
    let idents = names.iter().filter(|name| is_ident(name));
    idents.map(|name| Ident::new(name, format.span())).collect()
}

fn is_ident(name: &str) -> bool {
    syn::parse_str::<syn::Ident>(name).is_ok()
}

/// `a, name = b`
pub(super) fn join(arguments: Vec<Argument>) -> TokenStream {
    let arguments = arguments.iter().map(|Argument { name, value }| match name {
        Some(name) => quote_spanned!(Span::call_site()=> #name = #value),
        None => quote_spanned!(Span::call_site()=> #value),
    });
    quote_spanned!(Span::call_site()=> #(#arguments),*)
}

/// The identifiers in tokens that nothing is known of.
pub(super) fn identifiers(tokens: &TokenStream, names: &mut Vec<Ident>) {
    for token in tokens.clone() {
        match token {
            TokenTree::Ident(ident) => names.push(ident),
            TokenTree::Group(group) => identifiers(&group.stream(), names),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}
