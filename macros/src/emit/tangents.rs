//! What functions call that are differentiated and have the tangents of another function in them.
//!
//! `f::jvp((x, y), (v, w))` becomes `f::__jvp_vjp(x, y, v, w)` or `f::__jvp_jvp`, where each argument has its tangent
//! beside it. With the cotangents of value and tangent exchanged, the pullback is that of the function with its
//! tangents: what arrives at `v` is the gradient, and what arrives at `x` the tangent of the gradient.

use super::body::tuple;
use super::core_doc;
use super::forward::{pairs, unused};
use super::nested::{again, cloned};
use super::second::{Seeds, adjoints_of, passed};
use super::signature::{Signature, Slot};
use super::{jacobian, lanes};
use crate::ir::{Float, Form, Kind, Mode};
use crate::names;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::{Type, Visibility};

/// The functions of a function whose result is one float and whose arguments are not written to.
pub(super) fn functions(public: &Signature, both: &Signature, vis: &Visibility) -> TokenStream {
    if !exist(public) {
        return TokenStream::new();
    }
    let (backward, forward) = (backward(public, both, vis), forward(public, (both, both), vis));
    quote!(#backward #forward)
}

/// What functions with several tangents at once call.
pub(super) fn in_lanes(
    public: &Signature,
    both: (&Signature, &Signature),
    vis: &Visibility,
) -> TokenStream {
    if exist(public) { forward(public, both, vis) } else { TokenStream::new() }
}

/// Whether the function has them.
pub(super) fn exist(signature: &Signature) -> bool {
    let is_float = matches!(signature.float, Some(Float::F64 | Float::F32 | Float::Param(_)));
    is_float && signature.slots.iter().all(|slot| slot.mode != Mode::Mut)
}

/// Of each differentiated argument, with its tangent.
fn differentiated(both: &Signature) -> impl Iterator<Item = (&Slot, &Slot)> {
    pairs(both).filter(|(slot, _)| slot.differentiated)
}

/// `__jvp_vjp`
fn backward(public: &Signature, both: &Signature, vis: &Visibility) -> TokenStream {
    let core = names::method_core(&public.functions.jvp);
    let (params, turbofish, doc) = (public.generic_params(), public.turbofish(), core_doc());
    let (inputs, bounds, seed, result) =
        (public.inputs(), cloned(public), &public.seed, &public.result);
    let tangents =
        differentiated(both).map(|(_, Slot { name, written, .. })| quote!(#name: #written));
    let mut types = vec![quote!((#seed, #seed))];
    let mut taken = vec![quote_spanned!(Span::mixed_site()=> (d_value, d_tangent): (#seed, #seed))];
    let (mut before, mut arguments, mut pulled) = (TokenStream::new(), Vec::new(), Vec::new());
    let (mut results, mut given, mut returned) = (Vec::new(), Vec::new(), Vec::new());
    let mut references = |name: &Ident, ty: &Type, adjoint: &Ident, tangent: &TokenStream| {
        types.extend([quote!(&#ty), quote!(&mut #tangent)]);
        taken.extend([quote!(#name: &#ty), quote!(#adjoint: &mut #tangent)]);
    };
    for (slot, _) in public.slots.iter().zip(pairs(both)) {
        if slot.mode == Mode::Ref {
            references(&slot.name, &slot.ty, &slot.adjoint, &slot.tangent);
        }
    }
    for (slot, tangent) in differentiated(both).filter(|(slot, _)| slot.mode == Mode::Ref) {
        references(&tangent.name, &tangent.ty, &tangent.adjoint, &slot.tangent);
    }
    for (slot, (_, tangent)) in public.slots.iter().zip(pairs(both)) {
        let (name, name_dot) = (&slot.name, &tangent.name);
        let (adjoint, adjoint_dot) = (&slot.adjoint, &tangent.adjoint);
        if !slot.differentiated {
            before.extend(unused(slot, name_dot, false));
        }
        arguments.push(again(slot));
        if slot.mode == Mode::Value {
            let is_copied = slot.differentiated && !slot.kind.is_scalar();
            arguments.push(if is_copied {
                quote!(::core::clone::Clone::clone(&#name_dot))
            } else {
                name_dot.to_token_stream()
            });
            // the gradient, and its tangent
            results.extend([adjoint_dot.to_token_stream(), adjoint.to_token_stream()]);
            given.push((adjoint.to_token_stream(), slot.tangent.clone()));
            if slot.differentiated {
                returned.push((adjoint_dot.to_token_stream(), slot.tangent.clone()));
            }
            continue;
        }
        if slot.differentiated {
            arguments.push(name_dot.to_token_stream());
            pulled.extend([
                quote!(#name),
                quote!(#adjoint_dot),
                quote!(#name_dot),
                quote!(#adjoint),
            ]);
        } else {
            let zeros = if slot.kind.is_plain() { quote!(()) } else { slot.zeros() };
            arguments.push(quote!(&#name_dot));
            pulled.extend([
                quote!(#name),
                quote!(&mut #zeros),
                quote!(&#name_dot),
                quote!(#adjoint),
            ]);
        }
    }
    let (returned, return_types): (Vec<_>, Vec<_>) = given.into_iter().chain(returned).unzip();
    let (results, returned, adjoints) = if results.is_empty() {
        (TokenStream::new(), TokenStream::new(), TokenStream::new())
    } else {
        let (results, returned, types) = (tuple(&results), tuple(&returned), tuple(&return_types));
        (quote!(let #results =), returned, quote!(-> #types))
    };
    let first: Vec<TokenStream> = arguments.clone();
    let (captured, second, forward) =
        (&public.params, &public.functions.second, &public.functions.forward);
    quote_spanned! {Span::mixed_site()=>
        #doc
        #[inline]
        #vis fn #core #params (#inputs #(, #tangents)*) -> ((#result, #seed), impl ::core::ops::Fn(#(#types),*) #adjoints + use<#(#captured),*>) #bounds {
            let out = { #before Self::#forward #turbofish (#(#first),*) };
            (out, move |#(#taken),*| {
                #before
                let (_, pullback) = Self::#second #turbofish (#(#arguments),*);
                #results pullback((d_tangent, d_value) #(, #pulled)*);
                #returned
            })
        }
    }
}

/// `__jvp_jvp`: the tangent of the value is the product of the gradient with that of the argument; that of the
/// tangent is the product with the Hessian, and that of the gradient with the tangent's own. Beside the arguments and
/// their tangents stand those of `beside`, which may be several at once.
fn forward(
    public: &Signature,
    (both, beside): (&Signature, &Signature),
    vis: &Visibility,
) -> TokenStream {
    let (core, generics) = match beside.is_in_lanes {
        true => (names::method_forward_lanes(&public.functions.jvp), beside),
        false => (names::method_forward(&public.functions.jvp), public),
    };
    let (params, bounds, doc) = (generics.generic_params(), generics.bounds(), core_doc());
    let (turbofish, result, seed) = (public.turbofish(), &public.result, &public.seed);
    let mut inputs = Vec::new();
    for ((slot, _), (_, own)) in pairs(both).zip(pairs(beside)) {
        let (name, written, own_name) = (&slot.name, &slot.written, named_beside(&slot.name));
        let ty = match slot.kind.is_plain() {
            true => match slot.mode {
                Mode::Value => syn::parse_quote!(impl ::core::marker::Sized),
                _ => syn::parse_quote!(&impl ?::core::marker::Sized),
            },
            false => own.written.clone(),
        };
        inputs.extend([quote!(#name: #written), quote!(#own_name: #ty)]);
    }
    for ((_, tangent), (_, own)) in differentiated(both).zip(differentiated(beside)) {
        let (name, written, ty) = (&tangent.name, &tangent.written, &own.written);
        let own_name = named_beside(name);
        inputs.extend([quote!(#name: #written), quote!(#own_name: #ty)]);
    }
    let sweep = passed(both).call(&public.functions.second, &turbofish, &Seeds::of(public));
    let (gradients, products) = (adjoints_of(both, false), adjoints_of(both, true));
    let (seeds, dots) = match beside.is_in_lanes {
        true => (lanes::of_result(public), dots_in_lanes(public, both)),
        false => (seed.clone(), dots(public, both)),
    };
    quote_spanned! {Span::mixed_site()=>
        #doc
        #[inline]
        #vis fn #core #params (#(#inputs),*) -> ((#result, #seed), (#seeds, #seeds)) #bounds {
            #sweep
            let (#gradients, #products) = (#gradients, #products);
            ((value, value_dot), #dots)
        }
    }
}

/// The tangent beside an argument, or beside its tangent.
fn named_beside(name: &Ident) -> Ident {
    Ident::new(&format!("{name}_beside"), Span::mixed_site())
}

/// A tangent, as products of tangents take it.
fn borrowed(slot: &Slot, name: &Ident) -> TokenStream {
    let is_slice = matches!(slot.kind, Kind::Array(_, Form::Slice));
    match slot.mode {
        Mode::Value => quote!(&#name),
        _ if is_slice => quote!(&::__chainrule::__private::owned(#name)),
        Mode::Ref | Mode::Mut => quote!(#name),
    }
}

/// The tangents of the value and of the tangent.
fn dots(public: &Signature, both: &Signature) -> TokenStream {
    let dots = |of_gradient: bool| {
        let dots: Vec<TokenStream> = differentiated(both)
            .map(|(slot, tangent)| {
                let ty = &slot.ty;
                let dot = |d: &Ident, along: &Ident| {
                    let along = borrowed(slot, &named_beside(along));
                    quote!(<#ty as ::__chainrule::Differentiable>::dot_tangents(&#d, #along))
                };
                let gradient = dot(&slot.adjoint, &slot.name);
                if of_gradient {
                    return gradient;
                }
                let own = dot(&slot.adjoint, &tangent.name);
                let product = dot(&tangent.adjoint, &slot.name);
                quote!(#product + #own)
            })
            .collect();
        let (sum, result) = (quote!(0.0 #(+ #dots)*), &public.result);
        match &public.float {
            Some(Float::F32) => quote!((#sum) as f32),
            Some(Float::F64) => sum,
            _ => quote!(<#result as ::__chainrule::Scalar>::from_f64(#sum)),
        }
    };
    let (of_value, of_tangent) = (dots(true), dots(false));
    quote!((#of_value, #of_tangent))
}

/// The same of several at once.
fn dots_in_lanes(public: &Signature, both: &Signature) -> TokenStream {
    let (jacobian, count) = (jacobian::module(), lanes::count());
    let (mut of_value, mut of_tangent) = (TokenStream::new(), TokenStream::new());
    for (slot, tangent) in differentiated(both) {
        let ty = &slot.ty;
        let add = |d: &Ident, along: &Ident, sums: TokenStream| {
            let along = borrowed(slot, &named_beside(along));
            quote!(#jacobian::dot::<#count, #ty>(&#d, #along, &mut #sums);)
        };
        let [value, along] = ["of_value", "of_tangent"].map(|name| {
            let name = Ident::new(name, Span::mixed_site());
            quote!(#name)
        });
        of_value.extend(add(&slot.adjoint, &slot.name, value));
        of_tangent.extend(add(&tangent.adjoint, &slot.name, along.clone()));
        of_tangent.extend(add(&slot.adjoint, &tangent.name, along));
    }
    let result = &public.result;
    quote_spanned! {Span::mixed_site()=> {
        let (mut of_value, mut of_tangent) = ([0.0; #count], [0.0; #count]);
        #of_value
        #of_tangent
        let rounded = <#result as ::__chainrule::Scalar>::from_f64;
        (::__chainrule::Lanes(of_value.map(rounded)), ::__chainrule::Lanes(of_tangent.map(rounded)))
    }}
}
