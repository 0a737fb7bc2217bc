//! The fields of a variant, where it is known which variant a value is of. A struct is its only variant.

use super::shape::{Field, Shape, Variant};
use crate::names;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

/// For an enum and the tangent of any type, two methods for each field: `__Circle_radius`, and with `_mut`. Where a name
/// without a path constructs, it may be that of a variant or of a struct.
pub(super) fn fields(shape: &Shape) -> TokenStream {
    let of_value = methods(shape, |variant, at, field| {
        let ty = field.ty.to_token_stream();
        method(shape, variant, at, &ty, false)
    });
    let (params, arguments, bounds) = shape.generics.written();
    let (name, lints) = (&shape.name, lints());
    let of_value =
        shape.is_enum.then(|| quote!(#lints impl #params #name #arguments #bounds { #of_value }));
    let of_tangent = of_tangent(shape);
    quote! {
        #of_value

        #of_tangent
    }
}

/// The same of the tangent alone.
pub(super) fn of_tangent(shape: &Shape) -> TokenStream {
    let methods = methods(shape, |variant, at, field| {
        let ty = shape.field(field);
        method(shape, variant, at, &ty, true)
    });
    let accumulate = quote!(::__chainrule::__private::Accumulate);
    let generics = shape.generics.of_tangent(Some(&accumulate));
    let (params, arguments, bounds) = generics.split_for_impl();
    let (tangent, lints) = (&shape.tangent, lints());
    quote! {
        #lints
        impl #params #tangent #arguments #bounds { #methods }
    }
}

fn lints() -> TokenStream {
    quote! {
        #[automatically_derived]
        #[allow(unused, non_snake_case, clippy::all, clippy::pedantic, reason = "one form for every type")]
    }
}

fn methods(shape: &Shape, method: impl Fn(&Variant, usize, &Field) -> TokenStream) -> TokenStream {
    let fields = shape.variants.iter().flat_map(|variant| {
        variant.fields.iter().enumerate().map(move |(at, field)| (variant, at, field))
    });
    fields.map(|(variant, at, field)| method(variant, at, field)).collect()
}

fn method(
    shape: &Shape,
    variant: &Variant,
    at: usize,
    ty: &TokenStream,
    is_tangent: bool,
) -> TokenStream {
    let (name, vis) = (variant.name.as_ref().unwrap_or(&shape.name), &shape.vis);
    let member = &variant.fields[at].member;
    let (read, write) =
        (names::variant_field(name, member, false), names::variant_field(name, member, true));
    let found = variant.pattern_of(&quote!(Self), at);
    let doc = format!(" `{}` of `{name}`.", member.to_token_stream());
    let otherwise = (shape.variants.len() > 1).then(|| {
        let message = format!("a `{}` that is no `{name}`", shape.name);
        quote!(_ => ::core::panic!(#message),)
    });
    let becomes = (is_tangent && shape.variants.len() > 1).then(|| becomes(shape, variant));
    quote! {
        #[doc = #doc]
        #[doc(hidden)]
        #[inline]
        #[track_caller]
        #vis fn #read(&self) -> &#ty {
            match self { #found => a, #otherwise }
        }
        #[doc = #doc]
        #[doc(hidden)]
        #[inline]
        #[track_caller]
        #vis fn #write(&mut self) -> &mut #ty {
            #becomes
            match self { #found => a, #otherwise }
        }
    }
}

/// A zero of another variant is a zero of this one, too.
fn becomes(shape: &Shape, variant: &Variant) -> TokenStream {
    let path = variant.pattern_of_any(&quote!(Self));
    let zero = variant
        .build(&shape.tangent, |_, _| quote!(::__chainrule::__private::Accumulate::empty_sum()));
    quote! {
        if !::core::matches!(self, #path) && ::__chainrule::__private::Accumulate::vanishes(self) {
            *self = #zero;
        }
    }
}
