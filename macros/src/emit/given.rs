//! The derivatives of a function whose pullback is given by hand: `#[differentiate(vjp = path)]`.
//!
//! `path` has the form of `vjp`, with a pullback that borrows nothing, so that `__vjp` can
//! hand it on.

use super::body::tuple;
use super::signature::{Signature, Slot, bare};
use super::{core_doc, vjp_doc, wrappers};
use crate::ir::Mode;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{ExprPath, Visibility};

/// `vjp` and `__vjp`.
pub(super) fn functions(
    signature: &Signature,
    path: &ExprPath,
    vis: &Visibility,
    of: &Ident,
) -> TokenStream {
    let Signature { result, params: captured, functions, .. } = signature;
    let core = &functions.core;
    let (params, bounds, inputs) =
        (signature.generic_params(), signature.bounds(), signature.inputs());
    let (taken, adjoints) = (signature.pullback_inputs(), signature.adjoints());
    let public = signature.public();
    let call = call(signature, path);
    let vjp = wrappers::vjp_with(&public, vis, &vjp_doc(of), &self::call(&public, path));
    let pullback = pullback(signature);
    let (returned, pullback) = if signature.recursive {
        (
            quote!(::__chainrule::__private::Box<dyn ::core::ops::Fn(#(#taken),*) #adjoints>),
            quote!(::__chainrule::__private::Box::new(#pullback)),
        )
    } else {
        (quote!(impl ::core::ops::Fn(#(#taken),*) #adjoints + use<#(#captured),*>), pullback)
    };
    let zeros = signature.slots.iter().filter_map(kept_zeros);
    let core_doc = core_doc();
    quote_spanned! {Span::mixed_site()=>
        #vjp

        #core_doc
        #[inline]
        #vis fn #core #params (#inputs) -> (#result, #returned) #bounds {
            #(#zeros)*
            let (out, pullback) = #call;
            (out, #pullback)
        }
    }
}

/// What does not fit is said of the path.
fn call(signature: &Signature, path: &ExprPath) -> TokenStream {
    let names = signature.names();
    quote_spanned!(path.span()=> #path(#names))
}

/// The pullback that callers know: what it is given is added to, or returned as a tuple.
fn pullback(signature: &Signature) -> TokenStream {
    let Signature { seed, d_out, slots, .. } = signature;
    let (mut taken, mut passed) = (vec![quote!(#d_out: #seed)], vec![d_out.to_token_stream()]);
    let (mut gradients, mut after, mut returned) = (Vec::new(), Vec::new(), Vec::new());
    for slot in slots {
        let Slot { adjoint, ty, tangent, .. } = slot;
        if slot.mode == Mode::Ref {
            taken.push(quote!(_: &#ty));
        }
        match (slot.mode, slot.differentiated) {
            (Mode::Value, true) => {
                gradients.push(adjoint.to_token_stream());
                returned.push(adjoint.to_token_stream());
            }
            (Mode::Value, false) => returned.push(zeros(slot)),
            (Mode::Ref, true) => {
                let added = Ident::new(&format!("{adjoint}_added"), Span::mixed_site());
                taken.push(quote!(#adjoint: &mut #tangent));
                after.push(quote!(::__chainrule::__private::add_assign(#adjoint, &#added);));
                gradients.push(added.to_token_stream());
            }
            (Mode::Mut, true) => {
                taken.push(quote!(#adjoint: &mut #tangent));
                passed.push(adjoint.to_token_stream());
            }
            (Mode::Ref | Mode::Mut, false) => taken.push(quote!(_: &mut #tangent)),
        }
    }
    let gradients = bare(gradients);
    let returned = if returned.is_empty() { TokenStream::new() } else { tuple(&returned) };
    quote_spanned! {Span::mixed_site()=>
        move |#(#taken),*| {
            let #gradients = pullback(#(#passed),*);
            #(#after)*
            #returned
        }
    }
}

/// A value without a gradient has moved when the pullback runs: zeros in its shape are made before.
fn kept_zeros(slot: &Slot) -> Option<TokenStream> {
    if slot.mode != Mode::Value || slot.differentiated || slot.kind.is_plain() {
        return None;
    }
    let (adjoint, zeros) = (&slot.adjoint, slot.zeros());
    Some(quote_spanned!(Span::mixed_site()=> let #adjoint = #zeros;))
}

fn zeros(slot: &Slot) -> TokenStream {
    let adjoint = &slot.adjoint;
    match &slot.kind {
        kind if kind.is_plain() => quote!(()),
        kind if kind.is_scalar() => adjoint.to_token_stream(),
        _ => quote!(::core::clone::Clone::clone(&#adjoint)),
    }
}
