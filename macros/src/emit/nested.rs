//! What functions call that are differentiated and have the gradient of another function in them.
//!
//! The Hessian is symmetric, so the pullback of a gradient is its product with the cotangent, as the pushforward is
//! its product with the tangent. `f::grad(x)` becomes `f::__grad_vjp(x)` or `f::__grad_jvp(x, x_dot)`.

use super::body::tuple;
use super::forward::{pairs, unused};
use super::second::{Seeds, adjoints_of, passed};
use super::signature::{Signature, Slot, bare};
use super::types::{Space, owned_tangent_in};
use super::{core_doc, lanes};
use crate::ir::Mode;
use crate::names;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::{Type, Visibility};

/// Which function is called.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Called {
    Grad,
    ValueAndGrad,
}

/// The functions of a function whose arguments are not written to.
pub(super) fn functions(
    public: &Signature,
    (both, given): (&Signature, &Signature),
    vis: &Visibility,
) -> TokenStream {
    if !exist(public) {
        return TokenStream::new();
    }
    CALLED
        .into_iter()
        .map(|called| {
            let backward = backward(called, public, both, vis);
            let forward = forward(called, public, (both, given), vis);
            quote!(#backward #forward)
        })
        .collect()
}

/// What functions with several tangents at once call.
pub(super) fn in_lanes(
    public: &Signature,
    in_lanes: (&Signature, &Signature),
    vis: &Visibility,
) -> TokenStream {
    if !exist(public) {
        return TokenStream::new();
    }
    CALLED.into_iter().map(|called| forward(called, public, in_lanes, vis)).collect()
}

/// Whether the function has them.
fn exist(public: &Signature) -> bool {
    public.float.is_some() && public.slots.iter().all(|slot| slot.mode != Mode::Mut)
}

const CALLED: [Called; 2] = [Called::Grad, Called::ValueAndGrad];

impl Called {
    fn name(self, signature: &Signature) -> &Ident {
        match self {
            Called::Grad => &signature.functions.grad,
            Called::ValueAndGrad => &signature.functions.value_and_grad,
        }
    }

    /// The type of what the function gives, or that of its cotangent.
    fn results(self, value: &TokenStream, gradients: &TokenStream) -> TokenStream {
        match self {
            Called::Grad => gradients.clone(),
            Called::ValueAndGrad => quote!((#value, #gradients)),
        }
    }
}

/// `__grad_vjp`: each pullback goes through the function again, along the cotangent.
fn backward(called: Called, public: &Signature, both: &Signature, vis: &Visibility) -> TokenStream {
    let name = called.name(public);
    let core = names::method_core(name);
    let (params, turbofish, doc) = (public.generic_params(), public.turbofish(), core_doc());
    let (inputs, bounds) = (public.inputs(), cloned(public));
    let arguments = public.slots.iter().map(again);
    let gradients = public.gradients(|_| true);
    let result = called.results(&public.result.to_token_stream(), &gradients);
    let cotangent = called.results(&public.seed, &gradients);
    let directions = pairs(both).filter(|(slot, _)| slot.differentiated);
    let directions = bare(directions.map(|(_, tangent)| tangent.name.to_token_stream()).collect());
    let Seeds { one, zero } = Seeds::of(public);
    let d_value = quote_spanned!(Span::mixed_site()=> d_value);
    let (taken_apart, weight) = match called {
        Called::Grad => (quote!(#directions), zero),
        Called::ValueAndGrad => (quote!((#d_value, #directions)), d_value),
    };
    let mut types = vec![cotangent.clone()];
    let mut taken = vec![quote_spanned!(Span::mixed_site()=> cotangent: #cotangent)];
    for Slot { name, adjoint, ty, tangent, mode, .. } in &public.slots {
        if *mode == Mode::Ref {
            types.extend([quote!(&#ty), quote!(&mut #tangent)]);
            taken.extend([quote!(#name: &#ty), quote!(#adjoint: &mut #tangent)]);
        }
    }
    let (adjoints, captured) = (public.adjoints(), &public.params);
    let sweep = along(public, both, &quote!((#one, #weight)));
    let second = &public.functions.second;
    quote_spanned! {Span::mixed_site()=>
        #doc
        #[inline]
        #vis fn #core #params (#inputs) -> (#result, impl ::core::ops::Fn(#(#types),*) #adjoints + use<#(#captured),*>) #bounds {
            let out = Self::#name #turbofish (#(#arguments),*);
            (out, move |#(#taken),*| {
                let #taken_apart = cotangent;
                let second = Self::#second #turbofish;
                #sweep
            })
        }
    }
}

/// The sweep along the directions: what arrives at the arguments, in order of those by value.
fn along(public: &Signature, both: &Signature, seed: &TokenStream) -> TokenStream {
    let (mut before, mut arguments, mut pulled) = (TokenStream::new(), Vec::new(), Vec::new());
    let (mut results, mut given) = (Vec::new(), Vec::new());
    for (slot, (_, tangent)) in public.slots.iter().zip(pairs(both)) {
        let (name, direction) = (&slot.name, &tangent.name);
        if !slot.differentiated {
            before.extend(unused(slot, direction, false));
        }
        arguments.push(again(slot));
        if slot.mode == Mode::Value {
            arguments.push(direction.to_token_stream());
            let d_direction = &tangent.adjoint;
            results.extend([quote!(_), d_direction.to_token_stream()]);
            given.push(d_direction.to_token_stream());
            continue;
        }
        arguments.push(quote!(&#direction));
        let zeros = if slot.kind.is_plain() { quote!(()) } else { slot.zeros() };
        let adjoint = &slot.adjoint;
        pulled.extend([
            name.to_token_stream(),
            quote!(&mut #zeros),
            quote!(&#direction),
            adjoint.to_token_stream(),
        ]);
    }
    let results = (!results.is_empty()).then(|| {
        let results = tuple(&results);
        quote!(let #results =)
    });
    let given = if given.is_empty() { TokenStream::new() } else { tuple(&given) };
    quote_spanned! {Span::mixed_site()=>
        #before
        let (_, pullback) = second(#(#arguments),*);
        #results pullback(#seed #(, #pulled)*);
        #given
    }
}

/// An argument that is passed more than once.
pub(super) fn again(slot: &Slot) -> TokenStream {
    let name = &slot.name;
    match slot.mode {
        Mode::Value if !slot.kind.is_scalar() => quote!(::core::clone::Clone::clone(&#name)),
        Mode::Value | Mode::Ref | Mode::Mut => name.to_token_stream(),
    }
}

/// The bounds, where arguments by value can be cloned. That is asked for only where the function is called.
pub(super) fn cloned(public: &Signature) -> TokenStream {
    let mut generics = public.generics.clone();
    for slot in &public.slots {
        if slot.mode == Mode::Value && !slot.kind.is_scalar() {
            let ty: &Type = &slot.ty;
            let clause = generics.make_where_clause();
            clause.predicates.push(syn::parse_quote!(for<'kept> #ty: ::core::clone::Clone));
        }
    }
    generics.where_clause.to_token_stream()
}

/// `__grad_jvp`: the gradient, and its product with the tangents, or with several of them.
fn forward(
    called: Called,
    public: &Signature,
    (both, given): (&Signature, &Signature),
    vis: &Visibility,
) -> TokenStream {
    let name = called.name(public);
    let gradients = public.gradients(|_| true);
    let values = called.results(&public.result.to_token_stream(), &gradients);
    let sweep = passed(both);
    let (core, generics, tangents, body) = if both.is_in_lanes {
        let products = public
            .differentiated()
            .map(|slot| owned_tangent_in(Space::Lanes, &slot.ty, &slot.kind))
            .collect();
        let (second, turbofish) = (&public.functions.second_lanes, public.turbofish_in_lanes());
        (
            names::method_forward_lanes(name),
            both,
            called.results(&lanes::of_result(public), &bare(products)),
            sweep.call(second, &turbofish, &Seeds::in_lanes(public)),
        )
    } else {
        let (second, turbofish) = (&public.functions.second, public.turbofish());
        (
            names::method_forward(name),
            public,
            called.results(&public.seed, &gradients),
            sweep.call(second, &turbofish, &Seeds::of(public)),
        )
    };
    let (params, bounds, doc) = (generics.generic_params(), generics.bounds(), core_doc());
    let inputs = given.slots.iter().map(|Slot { name, written, .. }| quote!(#name: #written));
    let (of_first, of_second) = (adjoints_of(both, false), adjoints_of(both, true));
    let (first, second) = match called {
        Called::Grad => (of_first, of_second),
        Called::ValueAndGrad => (
            quote_spanned!(Span::mixed_site()=> (value, #of_first)),
            quote_spanned!(Span::mixed_site()=> (value_dot, #of_second)),
        ),
    };
    quote_spanned! {Span::mixed_site()=>
        #doc
        #[inline]
        #vis fn #core #params (#(#inputs),*) -> (#values, #tangents) #bounds {
            #body
            (#first, #second)
        }
    }
}
