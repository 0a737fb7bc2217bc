//! What a traced function tells the recorder of the runtime: the statements for it.

use crate::ir::{Code, Float, Func, Kind, Permutation, Place, Proj, Stmt, Var};
use crate::names;
use proc_macro2::{Literal, Span, TokenStream};
use quote::{ToTokens, quote};

/// A call of the recorder, in which variables stand as placeholders. It only looks on.
#[derive(Clone, Debug, Default)]
pub(crate) struct Mark {
    tokens: TokenStream,
    uses: Vec<Var>,
}

impl Mark {
    /// A number that is known now.
    pub(crate) fn count(at: usize) -> Mark {
        Mark { tokens: Literal::usize_unsuffixed(at).to_token_stream(), uses: Vec::new() }
    }

    pub(crate) fn text(text: &str) -> Mark {
        Mark { tokens: Literal::string(text).to_token_stream(), uses: Vec::new() }
    }

    pub(crate) fn tokens(tokens: TokenStream) -> Mark {
        Mark { tokens, uses: Vec::new() }
    }

    pub(crate) fn none() -> Mark {
        Mark::tokens(quote!(::core::option::Option::None))
    }

    pub(crate) fn var(var: Var) -> Mark {
        Mark::count(var.0)
    }

    /// The value of a variable: `Some(x as f64)`, or what its type says.
    pub(crate) fn number(func: &Func, var: Var) -> Mark {
        Mark::number_in(func, &Place::whole(var))
    }

    /// The same of a part of memory.
    pub(crate) fn number_in(func: &Func, place: &Place) -> Mark {
        let (tokens, uses) = names::place_tokens(place, Span::mixed_site());
        let tokens = match kind_of(func, place) {
            Kind::Scalar(Float::F64 | Float::F32 | Float::Inferred) => {
                quote!(::core::option::Option::Some(#tokens as f64))
            }
            Kind::Scalar(Float::Param(_)) => {
                quote!(::core::option::Option::Some(::__chainrule::Scalar::to_f64(#tokens)))
            }
            Kind::Scalar(Float::Asked(_)) => quote!(::core::option::Option::Some(
                ::__chainrule::__private::generic::to_f64(#tokens)
            )),
            Kind::Plain | Kind::Array(..) | Kind::Tuple(_) | Kind::Opaque => {
                quote!((&::__chainrule::__private::record::Wrap((&#tokens))).number())
            }
        };
        Mark { tokens, uses }
    }

    /// All floats of a variable, each with its path.
    pub(crate) fn floats(func: &Func, var: Var) -> Mark {
        let name = names::placeholder(var, Span::mixed_site());
        let tokens = match func.kind(var) {
            Kind::Scalar(Float::Param(_)) => {
                quote!(&::__chainrule::__private::record::scalar(::__chainrule::Scalar::to_f64(#name)))
            }
            Kind::Scalar(Float::Asked(_)) => quote!(&::__chainrule::__private::record::scalar(
                ::__chainrule::__private::generic::to_f64(#name)
            )),
            _ => quote!(&(&::__chainrule::__private::record::Wrap((&#name))).parts()),
        };
        Mark { tokens, uses: vec![var] }
    }

    /// The floats of the zeros that a variable has for a gradient.
    pub(crate) fn zeros(var: Var) -> Mark {
        let name = names::placeholder(var, Span::mixed_site());
        let zeros = quote!(::__chainrule::__private::zeros_like((&#name)));
        let tokens = quote!(&(&::__chainrule::__private::record::Wrap(&#zeros)).parts());
        Mark { tokens, uses: vec![var] }
    }

    /// `place.len()`
    pub(crate) fn len(place: &Place) -> Mark {
        let (tokens, uses) = names::place_tokens(place, Span::mixed_site());
        Mark { tokens: quote!(#tokens.len()), uses }
    }

    /// Where element `k` of `n` comes from.
    pub(crate) fn permutation(by: Permutation) -> Mark {
        let [k, n] = ["k", "n"].map(|name| proc_macro2::Ident::new(name, Span::mixed_site()));
        let var = by.var().map(|var| names::placeholder(var, Span::mixed_site()));
        let tokens = match by {
            Permutation::Reverse => quote!(|#k: usize, #n: usize| #n - 1 - #k),
            Permutation::RotateLeft(_) => quote!(|#k: usize, #n: usize| (#k + #var) % #n),
            Permutation::RotateRight(_) => quote!(|#k: usize, #n: usize| (#k + #n - #var) % #n),
            Permutation::Order(_) => quote!(|#k: usize, #n: usize| #var[#k]),
            Permutation::Inverse(_) => panic!("the front end permutes forwards"),
        };
        Mark { tokens, uses: by.var().into_iter().collect() }
    }

    /// Where in its root a place is: `&[Step::Index(i), Step::Field("x")]`
    pub(crate) fn path(func: &Func, place: &Place) -> Mark {
        let mut mark = Mark::default();
        let mut steps = Vec::new();
        for proj in &place.path {
            steps.push(match proj {
                // an option is what it holds
                Proj::Variant(name, _) if name == "Some" || name == "Ok" || name == "Arrived" => {
                    continue;
                }
                Proj::Index(index) => {
                    let index = mark.part(Mark::number(func, *index));
                    quote!(::__chainrule::__private::record::Step::at(#index))
                }
                Proj::Slice(lo, hi) => {
                    let lo = lo.map_or_else(
                        || Mark::tokens(quote!(::core::option::Option::Some(0.0))),
                        |lo| Mark::number(func, lo),
                    );
                    let hi = hi.map_or_else(Mark::none, |hi| Mark::number(func, hi));
                    let (lo, hi) = (mark.part(lo), mark.part(hi));
                    quote!(::__chainrule::__private::record::Step::range(#lo, #hi))
                }
                Proj::Field(member) | Proj::Variant(_, member) => {
                    let name = Literal::string(&member.to_token_stream().to_string());
                    quote!(::__chainrule::__private::record::Step::Field(#name))
                }
            });
        }
        mark.tokens = quote!(&[#(#steps),*]);
        mark
    }

    /// `(a, b)`
    pub(crate) fn tuple(parts: impl IntoIterator<Item = Mark>) -> Mark {
        let mut mark = Mark::default();
        let parts: Vec<_> = parts.into_iter().map(|part| mark.part(part)).collect();
        mark.tokens = quote!((#(#parts),*));
        mark
    }

    /// `[a, b]`
    pub(crate) fn array(parts: impl IntoIterator<Item = Mark>) -> Mark {
        let mut mark = Mark::default();
        let parts: Vec<_> = parts.into_iter().map(|part| mark.part(part)).collect();
        mark.tokens = quote!([#(#parts),*]);
        mark
    }

    /// `&a`
    pub(crate) fn borrowed(self) -> Mark {
        let tokens = self.tokens;
        Mark { tokens: quote!(&#tokens), uses: self.uses }
    }

    /// The tokens of a part, whose variables stand in the whole.
    fn part(&mut self, part: Mark) -> TokenStream {
        for var in part.uses {
            if !self.uses.contains(&var) {
                self.uses.push(var);
            }
        }
        part.tokens
    }
}

/// `__trace.name(args);`
pub(crate) fn mark(name: &str, args: impl IntoIterator<Item = Mark>) -> Stmt {
    let mut all = Mark::default();
    let args: Vec<_> = args.into_iter().map(|arg| all.part(arg)).collect();
    let (recorder, name) = (names::recorder(), proc_macro2::Ident::new(name, Span::mixed_site()));
    let tokens = quote!(#recorder.#name(#(#args),*));
    Stmt::Plain { dst: None, code: Code { tokens, uses: all.uses, pure: true } }
}

/// What is known of a part of memory.
pub(crate) fn kind_of(func: &Func, place: &Place) -> Kind {
    let mut kind = func.kind(place.root).clone();
    for proj in &place.path {
        kind = match (kind, proj) {
            (Kind::Array(element, _), Proj::Index(_)) => *element,
            (Kind::Array(element, _), Proj::Slice(..)) => {
                Kind::Array(element, crate::ir::Form::Slice)
            }
            (Kind::Tuple(parts), Proj::Field(syn::Member::Unnamed(at))) => {
                parts.get(at.index as usize).cloned().unwrap_or(Kind::Opaque)
            }
            (Kind::Plain, _) => Kind::Plain,
            (Kind::Scalar(_) | Kind::Array(..) | Kind::Tuple(_) | Kind::Opaque, _) => Kind::Opaque,
        };
    }
    kind
}
