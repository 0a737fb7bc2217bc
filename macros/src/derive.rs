//! `#[derive(Differentiable)]`.
//!
//! In:  a struct or an enum.
//! Out: a type of the same form for its tangents, and the traits that a type and its tangents have.
//!
//! A struct is handled as an enum of one variant: each function is a `match` with an arm for each.

mod generics;
mod lanes;
mod shape;
mod tangent;
mod variants;

use crate::diag::{self, Diags};
use crate::names;
use proc_macro2::TokenStream;
use quote::quote;
use shape::{Shape, Variant};
use syn::{DeriveInput, Path, Token};

/// Expands the derive, or gives the messages.
pub(crate) fn derive(item: TokenStream) -> TokenStream {
    let input = match syn::parse2::<DeriveInput>(item) {
        Ok(input) => input,
        Err(error) => return error.to_compile_error(),
    };
    let mut diags = Diags::new();
    let arguments = Arguments::parse(&input, &mut diags);
    let shape = Shape::new(&input, &mut diags);
    match (shape, diags.finish()) {
        (Some(shape), Ok(())) => {
            let (declared, traits) = (tangent::declared(&shape), tangent::traits(&shape));
            let differentiable = differentiable(&shape);
            let fields = variants::fields(&shape);
            let lanes = arguments.lanes.then(|| lanes::lanes(&shape.in_lanes()));
            let code = quote!(#declared #differentiable #traits #fields #lanes);
            names::replace_runtime(code, arguments.runtime.as_ref())
        }
        (_, Err(errors)) => errors,
        (None, Ok(())) => TokenStream::new(),
    }
}

/// What `#[differentiable(…)]` says.
#[derive(Default)]
struct Arguments {
    /// `crate = path`: where the runtime is.
    runtime: Option<Path>,
    /// Tangents in lanes as well.
    lanes: bool,
}

impl Arguments {
    fn parse(input: &DeriveInput, diags: &mut Diags) -> Arguments {
        let mut arguments = Arguments::default();
        for attr in input.attrs.iter().filter(|attr| attr.path().is_ident("differentiable")) {
            let mut is_empty = true;
            let parsed = attr.parse_nested_meta(|meta| {
                is_empty = false;
                if meta.path.is_ident("lanes") && meta.input.is_empty() | meta.input.peek(Token![,])
                {
                    arguments.lanes = true;
                    return Ok(());
                }
                if !meta.path.is_ident("crate") {
                    return Err(meta.error(""));
                }
                arguments.runtime = Some(meta.value()?.call(Path::parse_mod_style)?);
                Ok(())
            });
            if parsed.is_err() || is_empty {
                diags.error(attr, diag::DIFFERENTIABLE_ARGUMENT);
            }
        }
        arguments
    }
}

/// `impl Differentiable for T`
fn differentiable(shape: &Shape) -> TokenStream {
    let (name, tangent) = (&shape.name, &shape.tangent);
    let generics = shape.generics.bounded();
    let (params, _, bounds) = generics.split_for_impl();
    let (arguments, tangent_arguments) =
        (shape.generics.arguments(), shape.generics.kept_arguments());
    let tangent_type = quote!(#tangent #tangent_arguments);
    let trait_of = |ty: &syn::Type| quote!(<#ty as ::__chainrule::Differentiable>);

    let zero = shape.value_arms(|variant| {
        let zeros = variant.build(tangent, |field, a| {
            let of = trait_of(&field.ty);
            quote!(#of::zero_tangent(#a))
        });
        quote!(#zeros)
    });
    let add = shape.tangent_pairs("tangents", |variant| {
        variant.each(|field, a, b| {
            let of = trait_of(&field.ty);
            quote!(#of::add_tangent(#a, #b);)
        })
    });
    let scale = shape.tangent_arms(|variant| {
        variant.each(|field, a, _| {
            let of = trait_of(&field.ty);
            quote!(#of::scale_tangent(#a, by);)
        })
    });
    let dot = shape.tangent_pairs("tangents", |variant| {
        let products = variant.each(|field, a, b| {
            let of = trait_of(&field.ty);
            quote!(+ #of::dot_tangents(#a, #b))
        });
        quote!(0.0 #products)
    });
    let zip = shape.tangent_pairs("tangents", |variant| {
        variant.each(|field, a, b| {
            let of = trait_of(&field.ty);
            quote!(#of::zip_tangents(#a, #b, f);)
        })
    });
    let moved = shape.value_and_tangent(|variant| moves(variant, &trait_of));
    quote! {
        #[automatically_derived]
        #[allow(unused, clippy::all, clippy::pedantic, reason = "one form for every type")]
        impl #params ::__chainrule::__private::Unread<#name #arguments> for #tangent_type #bounds {
            type Owner = Self;

            #[inline]
            fn zeros(like: &#name #arguments) -> Self {
                ::__chainrule::Differentiable::zero_tangent(like)
            }
            #[inline]
            fn of(owner: &mut Self) -> &mut Self {
                owner
            }
        }
        #[automatically_derived]
        #[allow(unused, clippy::all, clippy::pedantic, reason = "one form for every type")]
        impl #params ::__chainrule::Differentiable for #name #arguments #bounds {
            type Tangent = #tangent_type;

            #[inline]
            fn zero_tangent(&self) -> Self::Tangent {
                match self { #zero }
            }
            #[inline]
            fn add_tangent(into: &mut Self::Tangent, other: &Self::Tangent) {
                match (into, other) { #add }
            }
            #[inline]
            fn scale_tangent(tangent: &mut Self::Tangent, by: f64) {
                match tangent { #scale }
            }
            #[inline]
            fn dot_tangents(a: &Self::Tangent, b: &Self::Tangent) -> f64 {
                match (a, b) { #dot }
            }
            #[inline]
            fn zip_tangents<Zipped: FnMut(f64, f64) -> f64>(
                into: &mut Self::Tangent,
                other: &Self::Tangent,
                f: &mut Zipped,
            ) {
                match (into, other) { #zip }
            }
            #[inline]
            fn move_by(&mut self, tangent: &Self::Tangent) {
                match (self, tangent) { #moved }
            }
        }
    }
}

fn moves(variant: &Variant, trait_of: &impl Fn(&syn::Type) -> TokenStream) -> TokenStream {
    variant.each(|field, a, b| {
        let of = trait_of(&field.ty);
        quote!(#of::move_by(#a, #b);)
    })
}
