//! The value and the gradient in one sweep.

use super::body::{Body, tuple};
use super::imports;
use super::signature::Signature;
use super::sweep::{inputs, take_apart};
use crate::ir::{Fused, Mode, Tree};
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};

/// `fn __value_and_grad(x: &[f64], y: f64, d_x: &mut [f64]) -> (f64, (f64,))`
pub(super) fn function(fused: &Fused, signature: &Signature) -> TokenStream {
    let params = fused.func.params.split_at(signature.slots.len());
    let mut body = Body::in_workspace(&fused.func, true);
    let inputs = inputs(&mut body, signature);
    let adjoints: Vec<_> = params
        .1
        .iter()
        .zip(&fused.adjoints)
        .map(|(param, of)| {
            let tangent = signature.slots.get(*of).map(|slot| &slot.tangent);
            let name = match &param.tree {
                Tree::Leaf(var) => body.name(*var).to_token_stream(),
                Tree::Tuple(_) => quote!(_),
            };
            quote!(#name: &mut #tangent)
        })
        .collect();
    let (forward, backward) = fused.func.body.split_at(fused.turn);
    let statements = body.apart(|body| {
        params.0.iter().for_each(|param| take_apart(body, param));
        body.names.name_result();
        body.declare_tapes(&fused.func.body);
        body.stmts(forward);
        body.flush();
        body.declare_cursors(backward);
        body.stmts(backward);
    });
    let returned = body.tree(&fused.func.result);
    let code = quote!(#statements #returned);
    let imports = imports(&code);
    let Signature { result, functions, .. } = signature;
    let (name, generics, bounds) =
        (&functions.fused, signature.generic_params(), signature.bounds());
    let by_value = signature.slots.iter().filter(|slot| slot.mode == Mode::Value);
    let types = tuple(&by_value.map(|slot| slot.tangent.clone()).collect::<Vec<_>>());
    let doc = syn::LitStr::new(" The value and the gradient in one sweep.", Span::mixed_site());
    quote! {
        #[doc = #doc]
        #[doc(hidden)]
        #[inline]
        fn #name #generics (#inputs, #(#adjoints),*) -> (#result, #types) #bounds { #imports #code }
    }
}
