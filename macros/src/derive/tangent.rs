//! The type of the tangents, and what it is used for.

use super::generics::{Space, identifiers};
use super::shape::{Form, Shape, Variant};
use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use std::collections::BTreeSet;
use syn::ext::IdentExt;
use syn::{Ident, Member};

/// `struct ParamsTangent { … }`
pub(super) fn declared(shape: &Shape) -> TokenStream {
    let Shape { name, tangent, vis, variants, .. } = shape;
    let generics = shape.generics.of_tangent(None);
    let (params, bounds) = (&generics.params, &generics.where_clause);
    let params = if params.is_empty() { TokenStream::new() } else { quote!(<#params>) };
    let doc = match shape.generics.space {
        Space::One => format!(" A gradient with respect to a [`{}`].", name.unraw()),
        Space::Lanes => format!(" Several tangents of a [`{}`] at once.", name.unraw()),
    };
    let lints = quote! {
        #[doc = #doc]
        #[allow(dead_code, clippy::all, clippy::pedantic, reason = "it has the form of the type that it belongs to")]
    };
    if shape.is_enum {
        let variants = variants.iter().map(|variant| {
            let name = &variant.name;
            let doc = format!(" Of `{}`.", name.to_token_stream());
            let fields = fields(shape, variant, false);
            quote!(#[doc = #doc] #name #fields)
        });
        return quote!(#lints #vis enum #tangent #params #bounds { #(#variants),* });
    }
    let Some(variant) = variants.first() else { return TokenStream::new() };
    let fields = fields(shape, variant, true);
    match variant.form {
        Form::Named => quote!(#lints #vis struct #tangent #params #bounds #fields),
        Form::Tuple | Form::Unit => quote!(#lints #vis struct #tangent #params #fields #bounds;),
    }
}

fn fields(shape: &Shape, variant: &Variant, has_vis: bool) -> TokenStream {
    let fields = variant.fields.iter().map(|field| {
        let (ty, vis) = (shape.field(field), has_vis.then_some(&field.vis));
        let doc = format!(" With respect to `{}`.", text(&field.member));
        match &field.member {
            Member::Named(name) => quote!(#[doc = #doc] #vis #name: #ty),
            Member::Unnamed(_) => quote!(#[doc = #doc] #vis #ty),
        }
    });
    match variant.form {
        Form::Named => quote!({ #(#fields),* }),
        Form::Tuple => quote!((#(#fields),*)),
        Form::Unit => TokenStream::new(),
    }
}

/// The name of a field, as it is read.
fn text(member: &Member) -> String {
    match member {
        Member::Named(name) => name.unraw().to_string(),
        Member::Unnamed(at) => at.index.to_string(),
    }
}

/// What tangents can do.
pub(super) fn traits(shape: &Shape) -> TokenStream {
    let of_rust = [clone(shape), debug(shape), default(shape), equal(shape)];
    let is_one = shape.generics.space == Space::One;
    let floats = is_one.then(|| [flatten(shape), parts(shape)]).into_iter().flatten();
    of_rust.into_iter().chain([accumulate(shape), part(shape)]).chain(floats).collect()
}

/// `impl Trait for ParamsTangent`, where the tangents of the type parameters have the trait.
fn implement(
    shape: &Shape,
    name: &TokenStream,
    bound: Option<&TokenStream>,
    body: &TokenStream,
) -> TokenStream {
    let generics = shape.generics.of_tangent(bound);
    let (params, arguments, bounds) = generics.split_for_impl();
    let tangent = &shape.tangent;
    quote! {
        #[automatically_derived]
        #[allow(unused, clippy::all, clippy::pedantic, reason = "one form for every type")]
        impl #params #name for #tangent #arguments #bounds { #body }
    }
}

fn clone(shape: &Shape) -> TokenStream {
    let arms = shape.tangent_arms(|variant| {
        variant.build(&shape.tangent, |_, a| quote!(::core::clone::Clone::clone(#a)))
    });
    // every tangent can be cloned
    let body = quote! {
        #[inline]
        fn clone(&self) -> Self {
            match self { #arms }
        }
    };
    implement(shape, &quote!(::core::clone::Clone), None, &body)
}

fn debug(shape: &Shape) -> TokenStream {
    let arms = shape.tangent_arms(|variant| {
        let name = variant.name.as_ref().unwrap_or(&shape.tangent).unraw().to_string();
        let fields = variant.bound_fields().map(|(field, a)| {
            let name = text(&field.member);
            match variant.form {
                Form::Named => quote!(.field(#name, #a)),
                Form::Tuple | Form::Unit => quote!(.field(#a)),
            }
        });
        let fields: TokenStream = fields.collect();
        match variant.form {
            Form::Named => quote!(f.debug_struct(#name)#fields.finish()),
            Form::Tuple => quote!(f.debug_tuple(#name)#fields.finish()),
            Form::Unit => quote!(f.write_str(#name)),
        }
    });
    let body = quote! {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            match self { #arms }
        }
    };
    let name = quote!(::core::fmt::Debug);
    implement(shape, &name, Some(&name), &body)
}

/// Zero, where the lengths are not known; of an enum, the first variant without the enum in it.
fn default(shape: &Shape) -> TokenStream {
    let name = quote!(::__chainrule::__private::Accumulate);
    let zero = empty(shape);
    let body = quote! {
        #[inline]
        fn default() -> Self { #zero }
    };
    implement(shape, &quote!(::core::default::Default), Some(&name), &body)
}

fn empty(shape: &Shape) -> Option<TokenStream> {
    let is_flat = |variant: &&Variant| {
        let mut names = BTreeSet::new();
        let fields = variant.fields.iter().filter(|field| field.is_differentiated);
        fields.for_each(|field| identifiers(field.ty.to_token_stream(), &mut names));
        !names.contains("Self") && !names.contains(&shape.name.to_string())
    };
    let first = shape.variants.iter().find(is_flat).or(shape.variants.first())?;
    let zero = quote!(::__chainrule::__private::Accumulate::empty_sum());
    Some(first.build(&shape.tangent, |_, _| zero.clone()))
}

fn equal(shape: &Shape) -> TokenStream {
    let arms = shape.pairs(&shape.tangent.to_token_stream(), &quote!(false), |variant| {
        let equal = variant.each(|_, a, b| quote!(&& *#a == *#b));
        quote!(true #equal)
    });
    let body = quote! {
        #[inline]
        fn eq(&self, other: &Self) -> bool {
            match (self, other) { #arms }
        }
    };
    let name = quote!(::core::cmp::PartialEq);
    implement(shape, &name, Some(&name), &body)
}

fn accumulate(shape: &Shape) -> TokenStream {
    let name = quote!(::__chainrule::__private::Accumulate);
    let add = |mixed: &TokenStream| {
        shape.pairs(&shape.tangent.to_token_stream(), mixed, |variant| {
            variant.each(|_, a, b| quote!(#name::accumulate(#a, #b);))
        })
    };
    let message = format!("gradients of different variants of `{}`", shape.name);
    // zero is the same in each variant
    let add = add(&quote!({
        if #name::vanishes(into) {
            *into = ::core::clone::Clone::clone(other);
        } else if !#name::vanishes(other) {
            ::core::panic!(#message)
        }
    }));
    let vanishes = shape.tangent_arms(|variant| {
        let zeros = variant.each(|_, a, _| quote!(&& #name::vanishes(#a)));
        quote!(true #zeros)
    });
    let clear = shape.tangent_arms(|variant| variant.each(|_, a, _| quote!(#name::set_zero(#a);)));
    let zero = empty(shape);
    let body = quote! {
        #[inline]
        fn accumulate(&mut self, other: &Self) {
            match (self, other) { #add }
        }
        #[inline]
        fn set_zero(&mut self) {
            match self { #clear }
        }
        #[inline]
        fn vanishes(&self) -> bool {
            match self { #vanishes }
        }
        #[inline]
        fn empty_sum() -> Self { #zero }
    };
    implement(shape, &name, Some(&name), &body)
}

fn part(shape: &Shape) -> TokenStream {
    let accumulate = quote!(::__chainrule::__private::Accumulate);
    let body = quote! {
        #[inline]
        fn receive(&mut self, from: &Self) {
            #accumulate::accumulate(self, from);
        }
        #[inline]
        fn replace(&mut self, from: &Self) {
            ::core::clone::Clone::clone_from(self, from);
        }
        #[inline]
        fn give(&self, into: &mut Self) {
            ::core::clone::Clone::clone_from(into, self);
        }
    };
    implement(shape, &quote!(::__chainrule::__private::Part), Some(&accumulate), &body)
}

/// For `chainrule::check`, which there is with the standard library only.
fn flatten(shape: &Shape) -> TokenStream {
    let name = quote!(::__chainrule::check::Flatten);
    let floats = |method: &str| {
        let method: Ident = format_ident!("{method}");
        let arms = shape
            .tangent_arms(|variant| variant.each(|_, a, _| quote!(#name::#method(#a, floats);)));
        quote! {
            fn #method(&self, floats: &mut ::__chainrule::__private::Vec<f64>) {
                match self { #arms }
            }
        }
    };
    let (flatten, epsilons) = (floats("flatten"), floats("epsilons"));
    let rebuild = shape.tangent_arms(|variant| {
        variant.build(&shape.tangent, |_, a| quote!(#name::rebuild(#a, floats)))
    });
    let body = quote! {
        #flatten
        fn rebuild(&self, floats: &mut &[f64]) -> Self {
            match self { #rebuild }
        }
        #epsilons
    };
    let implemented = implement(shape, &name, Some(&name), &body);
    quote!(::__chainrule::__with_check! { #implemented })
}

/// For the traces of functions, which there are with a feature only.
fn parts(shape: &Shape) -> TokenStream {
    let record = quote!(::__chainrule::__private::record);
    let arms = shape.tangent_arms(|variant| {
        variant.each(|field, a, _| {
            let name = text(&field.member);
            quote!(#record::field(path, #name, (&#record::Wrap(#a)).parts(), found);)
        })
    });
    let body = quote! {
        fn parts(
            &self,
            path: &[#record::Step],
            found: &mut ::__chainrule::__private::Vec<#record::Part>,
        ) {
            use #record::{ViaNothing as _, ViaParts as _};
            match self { #arms }
        }
    };
    let name = quote!(#record::Parts);
    let implemented = implement(shape, &name, Some(&name), &body);
    quote!(::__chainrule::__with_parts! { #implemented })
}
