//! Several tangents at once: `struct ParamsLanes<N> { … }`, and what Jacobians do with it.

use super::generics::count;
use super::shape::{Shape, Variant};
use super::{tangent, variants};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::parse_quote;

pub(super) fn lanes(shape: &Shape) -> TokenStream {
    let (declared, traits) = (tangent::declared(shape), tangent::traits(shape));
    let fields = variants::of_tangent(shape);
    let (in_lanes, of_gradient) = (in_lanes(shape), of_gradient(shape));
    let components = components(shape);
    quote! {
        #declared #traits #fields #in_lanes #of_gradient #components
    }
}

/// `impl InLanes<N> for Params`
fn in_lanes(shape: &Shape) -> TokenStream {
    let of_type = shape.generics.space.of_type();
    let generics = shape.generics.bounded();
    let (params, _, bounds) = generics.split_for_impl();
    let (name, arguments) = (&shape.name, shape.generics.arguments());
    let (lanes, lanes_arguments) = (&shape.tangent, shape.generics.kept_arguments());
    let zeros = shape.value_arms(|variant| {
        variant.build(lanes, |field, a| {
            let ty = &field.ty;
            quote!(<#ty as #of_type>::zero_lanes(#a))
        })
    });
    quote! {
        #[automatically_derived]
        #[allow(unused, clippy::all, clippy::pedantic, reason = "one form for every type")]
        impl #params #of_type for #name #arguments #bounds {
            type Lanes = #lanes #lanes_arguments;

            #[inline]
            fn zero_lanes(&self) -> Self::Lanes {
                match self { #zeros }
            }
        }
    }
}

/// `impl InLanes<N> for ParamsTangent`: a gradient changes as its type does.
fn of_gradient(shape: &Shape) -> TokenStream {
    let of_type = shape.generics.space.of_type();
    let mut generics = shape.generics.of_tangent(None);
    let types: Vec<_> = generics.type_params().map(|param| param.ident.clone()).collect();
    for param in types {
        let lanes = shape.generics.space.tangent(&param);
        let (module, count) = (quote!(::__chainrule::__private::lanes), count());
        generics.make_where_clause().predicates.push(parse_quote! {
            #param: ::__chainrule::Differentiable<Tangent: #module::InLanes<#count, Lanes = #lanes>>
        });
    }
    let (params, _, bounds) = generics.split_for_impl();
    let (gradient, lanes) = (gradient(shape), &shape.tangent);
    let (arguments, lanes_arguments) =
        (shape.generics.gradient_arguments(), shape.generics.kept_arguments());
    let zeros = shape.arms(&quote!(#gradient), |variant| {
        variant.build(lanes, |_, a| quote!(<_ as #of_type>::zero_lanes(#a)))
    });
    quote! {
        #[automatically_derived]
        #[allow(unused, clippy::all, clippy::pedantic, reason = "one form for every type")]
        impl #params #of_type for #gradient #arguments #bounds {
            type Lanes = #lanes #lanes_arguments;

            #[inline]
            fn zero_lanes(&self) -> Self::Lanes {
                match self { #zeros }
            }
        }
    }
}

/// The name of the type of one tangent.
fn gradient(shape: &Shape) -> Ident {
    format_ident!("{}Tangent", shape.name, span = shape.name.span())
}

/// `impl Components<N> for Params`: field by field.
fn components(shape: &Shape) -> TokenStream {
    let (count, module) = (count(), quote!(::__chainrule::__private::jacobian));
    let components = quote!(#module::Components<#count>);
    let generics = shape.generics.bounded_by(&components);
    let (params, _, bounds) = generics.split_for_impl();
    let (name, arguments) = (&shape.name, shape.generics.arguments());
    let arms = |each: &dyn Fn(TokenStream, &Ident) -> TokenStream| {
        shape.tangent_arms(|variant| {
            variant.each(|field, a, _| {
                let ty = &field.ty;
                each(quote!(<#ty as #components>), a)
            })
        })
    };
    let counted = shape.tangent_arms(|variant| {
        let counts = variant.each(|field, a, _| {
            let ty = &field.ty;
            quote!(+ <#ty as #components>::count(#a))
        });
        quote!(0 #counts)
    });
    let seeded = arms(&|of, a| quote!(#of::seed(#a, at);));
    let written = arms(&|of, a| quote!(#of::write(#a, rows);));
    let gradient = gradient(shape);
    let products = shape.pairs(&quote!(#gradient), &quote!({}), |variant| {
        variant.each(|field, a, b| {
            let ty = &field.ty;
            quote!(<#ty as #components>::dot(#a, #b, sums);)
        })
    });
    let set = arms(&|of, a| quote!(#of::set(#a, at, to);));
    let known = match &shape.variants[..] {
        [only] if !shape.is_enum => known(only, &module, &components),
        _ => quote!(::core::option::Option::None),
    };
    quote! {
        #[automatically_derived]
        #[allow(unused, clippy::all, clippy::pedantic, reason = "one form for every type")]
        impl #params #components for #name #arguments #bounds {
            const COUNT: ::core::option::Option<usize> = #known;

            #[inline]
            fn count(tangents: &Self::Lanes) -> usize {
                match tangents { #counted }
            }
            #[inline]
            fn seed(tangents: &mut Self::Lanes, at: &mut usize) {
                match tangents { #seeded }
            }
            #[inline]
            fn write(tangents: &Self::Lanes, rows: &mut #module::Rows<'_>) {
                match tangents { #written }
            }
            #[inline]
            fn dot(
                gradient: &<Self as ::__chainrule::Differentiable>::Tangent,
                tangents: &Self::Lanes,
                sums: &mut [f64; #count],
            ) {
                match (gradient, tangents) { #products }
            }
            #[inline]
            fn set(tangents: &mut Self::Lanes, at: &mut usize, to: &[f64; #count]) {
                match tangents { #set }
            }
        }
    }
}

/// The sum of the counts of the fields.
fn known(variant: &Variant, module: &TokenStream, components: &TokenStream) -> TokenStream {
    let counts = variant.each(|field, _, _| {
        let ty = &field.ty;
        quote!(<#ty as #components>::COUNT,)
    });
    quote!(#module::sum(&[#counts]))
}
