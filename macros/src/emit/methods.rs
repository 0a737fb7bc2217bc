//! What the callers of a method use, who see `p.energy(x)` and know nothing of its receiver.

use super::body::tuple;
use super::signature::{Signature, Slot};
use crate::ir::Mode;
use crate::names;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::Visibility;

/// The method that is called in the forward sweep. Its pullback takes the receiver as it was,
/// by what `keep` gives, and the receiver's adjoint, whatever the receiver is.
pub(super) fn called(signature: &Signature, vis: &Visibility, of: &Ident) -> TokenStream {
    let public = signature.public();
    let (true, Some((receiver, rest))) = (signature.has_receiver, public.slots.split_first())
    else {
        return TokenStream::new();
    };
    let name = names::method_called(of);
    let core = &signature.functions.core;
    let (params, bounds, turbofish) =
        (public.generic_params(), public.bounds(), public.turbofish());
    let (inputs, arguments) = (public.inputs(), public.names());
    let (result, seed, captured) = (&public.result, &public.seed, &public.params);
    let closure = closure(&public, receiver, rest);
    let again = again(receiver);
    let tangent = &receiver.tangent;
    let mut taken = vec![seed.clone(), quote!(&#again), quote!(&mut #tangent)];
    taken.extend(rest.iter().flat_map(types));
    let adjoints = adjoints(rest);
    let pullback = if public.recursive {
        quote!(::__chainrule::__private::Box<dyn ::core::ops::Fn(#(#taken),*) #adjoints>)
    } else {
        quote!(impl ::core::ops::Fn(#(#taken),*) #adjoints + use<#(#captured),*>)
    };
    let closure = if public.recursive {
        quote!(::__chainrule::__private::Box::new(#closure))
    } else {
        closure
    };
    let (doc, keep) = (super::core_doc(), keep(receiver, vis, of));
    quote_spanned! {Span::mixed_site()=>
        #doc
        #[inline]
        #vis fn #name #params (#inputs) -> (#result, #pullback) #bounds {
            let (out, pullback) = Self::#core #turbofish (#arguments);
            (out, #closure)
        }

        #keep
    }
}

/// What is kept of the receiver for the way back: nothing, if it is written to.
fn keep(receiver: &Slot, vis: &Visibility, of: &Ident) -> TokenStream {
    let (name, doc) = (names::method_keep(of), super::core_doc());
    match receiver.mode {
        Mode::Mut => quote!(#doc #[inline] #vis fn #name(&self) {}),
        // asked for only where the method is called on what may be written to
        Mode::Ref | Mode::Value => quote! {
            #doc
            #[inline]
            #vis fn #name(&self) -> Self where for<'keep> Self: ::core::clone::Clone {
                ::core::clone::Clone::clone(self)
            }
        },
    }
}

/// The type of what is kept.
fn again(receiver: &Slot) -> TokenStream {
    match receiver.mode {
        Mode::Mut => quote!(()),
        Mode::Ref | Mode::Value => receiver.ty.to_token_stream(),
    }
}

fn closure(public: &Signature, receiver: &Slot, rest: &[Slot]) -> TokenStream {
    let Signature { seed, d_out, .. } = public;
    let Slot { adjoint: d_self, tangent, mode, .. } = receiver;
    let again = again(receiver);
    let (mut inputs, mut passed) = (Vec::new(), Vec::new());
    for slot in rest {
        let Slot { name, adjoint, ty, tangent, mode, .. } = slot;
        match mode {
            Mode::Value => {}
            Mode::Ref => {
                inputs.extend([quote!(#name: &#ty), quote!(#adjoint: &mut #tangent)]);
                passed.extend([quote!(#name), quote!(#adjoint)]);
            }
            Mode::Mut => {
                inputs.push(quote!(#adjoint: &mut #tangent));
                passed.push(quote!(#adjoint));
            }
        }
    }
    let values = rest.iter().filter(|slot| slot.mode == Mode::Value);
    let values: Vec<_> = values.map(|slot| slot.adjoint.to_token_stream()).collect();
    let body = match mode {
        Mode::Ref => {
            quote_spanned!(Span::mixed_site()=> pullback(#d_out, again, #d_self #(, #passed)*))
        }
        Mode::Mut => quote_spanned!(Span::mixed_site()=> pullback(#d_out, #d_self #(, #passed)*)),
        Mode::Value => {
            let given = if values.is_empty() { TokenStream::new() } else { tuple(&values) };
            quote_spanned! {Span::mixed_site()=>
                let (d_value, #(#values),*) = pullback(#d_out #(, #passed)*);
                ::__chainrule::__private::add_assign(#d_self, &d_value);
                #given
            }
        }
    };
    quote_spanned! {Span::mixed_site()=>
        move |#d_out: #seed, again: &#again, #d_self: &mut #tangent #(, #inputs)*| { #body }
    }
}

/// What the pullback takes of a parameter.
fn types(slot: &Slot) -> Vec<TokenStream> {
    let Slot { ty, tangent, .. } = slot;
    match slot.mode {
        Mode::Value => Vec::new(),
        Mode::Ref => vec![quote!(&#ty), quote!(&mut #tangent)],
        Mode::Mut => vec![quote!(&mut #tangent)],
    }
}

/// `-> (f64,)`
fn adjoints(rest: &[Slot]) -> TokenStream {
    let values = rest.iter().filter(|slot| slot.mode == Mode::Value);
    let types: Vec<_> = values.map(|slot| slot.tangent.clone()).collect();
    let ty = tuple(&types);
    if types.is_empty() { TokenStream::new() } else { quote!(-> #ty) }
}
