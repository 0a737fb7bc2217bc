//! What the callers of a method use, who see `p.energy(x)` and know nothing of its receiver.
//!
//! At second order, the receiver is followed by its tangent, and its adjoint by that of the adjoint.

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
    let (true, [receiver, rest @ ..]) = (signature.has_receiver, &public.slots[..]) else {
        return TokenStream::new();
    };
    let form = Form { public: &public, receiver, tangent: None, rest };
    let (method, keep) = (form.method(names::method_called(of), vis), keep(receiver, vis, of));
    let left = left(receiver, vis, of);
    quote!(#method #keep #left)
}

/// The same at second order. Its pullback owns the tangent of the receiver as it was.
pub(super) fn called_second(both: &Signature, vis: &Visibility, name: Ident) -> TokenStream {
    let public = both.public();
    let (true, [receiver, tangent, rest @ ..]) = (both.has_receiver, &public.slots[..]) else {
        return TokenStream::new();
    };
    let form = Form { public: &public, receiver, tangent: Some(tangent), rest };
    form.method(name, vis)
}

/// A method as it is called on a value.
struct Form<'a> {
    public: &'a Signature,
    receiver: &'a Slot,
    /// That of the receiver, at second order. It is taken by `&mut`, however the receiver is.
    tangent: Option<&'a Slot>,
    rest: &'a [Slot],
}

impl Form<'_> {
    fn method(&self, name: Ident, vis: &Visibility) -> TokenStream {
        let Form { public, receiver, rest, .. } = self;
        let core = &public.functions.core;
        let (params, bounds, turbofish) =
            (public.generic_params(), public.bounds(), public.turbofish());
        let (result, seed, captured) = (&public.result, &public.seed, &public.params);
        let Slot { name: this, written, tangent: d_this, .. } = receiver;
        let again = again(receiver);
        let mut inputs = vec![quote!(#this: #written)];
        let mut arguments = vec![this.to_token_stream()];
        let mut taken = vec![seed.clone(), quote!(&#again), quote!(&mut #d_this)];
        let mut kept = None;
        if let Some(Slot { name, ty, tangent, .. }) = self.tangent {
            inputs.push(quote!(#name: &mut #ty));
            arguments.push(match receiver.mode {
                Mode::Value => quote!(::core::clone::Clone::clone(#name)),
                Mode::Ref | Mode::Mut => quote!(&mut *#name),
            });
            taken.push(quote!(&mut #tangent));
            kept = (receiver.mode == Mode::Ref)
                .then(|| quote_spanned!(Span::mixed_site()=> let again_dot = ::core::clone::Clone::clone(#name);));
        }
        inputs.extend(rest.iter().map(|Slot { name, written, .. }| quote!(#name: #written)));
        arguments.extend(rest.iter().map(|slot| slot.name.to_token_stream()));
        taken.extend(rest.iter().flat_map(types));
        let (closure, adjoints) = (self.closure(), adjoints(rest));
        let (pullback, closure) = if public.recursive {
            (
                quote!(::__chainrule::__private::Box<dyn ::core::ops::Fn(#(#taken),*) #adjoints>),
                quote!(::__chainrule::__private::Box::new(#closure)),
            )
        } else {
            let ty = quote!(impl ::core::ops::Fn(#(#taken),*) #adjoints + use<#(#captured),*>);
            (ty, closure)
        };
        let doc = super::core_doc();
        quote_spanned! {Span::mixed_site()=>
            #doc
            #[inline]
            #vis fn #name #params (#(#inputs),*) -> (#result, #pullback) #bounds {
                #kept
                let (out, pullback) = Self::#core #turbofish (#(#arguments),*);
                (out, #closure)
            }
        }
    }

    fn closure(&self) -> TokenStream {
        let Signature { seed, d_out, .. } = self.public;
        let again = again(self.receiver);
        // the adjoint of the receiver, and at second order its tangent
        let adjoints: Vec<&Slot> = [self.receiver].into_iter().chain(self.tangent).collect();
        let mut inputs: Vec<TokenStream> = adjoints
            .iter()
            .map(|Slot { adjoint, tangent, .. }| quote!(#adjoint: &mut #tangent))
            .collect();
        let mut passed = Vec::new();
        for slot in self.rest {
            let Slot { name, adjoint, ty, tangent, mode, .. } = slot;
            if *mode == Mode::Ref {
                inputs.push(quote!(#name: &#ty));
                passed.push(name.to_token_stream());
            }
            if *mode != Mode::Value {
                inputs.push(quote!(#adjoint: &mut #tangent));
                passed.push(adjoint.to_token_stream());
            }
        }
        let values = self.rest.iter().filter(|slot| slot.mode == Mode::Value);
        let values: Vec<_> = values.map(|slot| slot.adjoint.to_token_stream()).collect();
        let names: Vec<&Ident> = adjoints.iter().map(|slot| &slot.adjoint).collect();
        let memory = quote_spanned!(Span::mixed_site()=> again);
        let memory = [memory, quote_spanned!(Span::mixed_site()=> &again_dot)];
        let body = match self.receiver.mode {
            Mode::Ref => {
                quote_spanned!(Span::mixed_site()=> pullback(#d_out, #(#memory, #names,)* #(#passed),*))
            }
            Mode::Mut => {
                quote_spanned!(Span::mixed_site()=> pullback(#d_out, #(#names,)* #(#passed),*))
            }
            Mode::Value => {
                let given = if values.is_empty() { TokenStream::new() } else { tuple(&values) };
                let added = [quote!(d_value), quote!(d_value_dot)];
                let added = &added[..names.len()];
                quote_spanned! {Span::mixed_site()=>
                    let (#(#added,)* #(#values),*) = pullback(#d_out #(, #passed)*);
                    #(::__chainrule::__private::add_assign(#names, &#added);)*
                    #given
                }
            }
        };
        quote_spanned! {Span::mixed_site()=>
            move |#d_out: #seed, again: &#again, #(#inputs),*| { #body }
        }
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
            #vis fn #name(&self) -> Self where for<'keep> Self: ::__chainrule::__private::Receiver {
                ::core::clone::Clone::clone(self)
            }
        },
    }
}

/// What the method is called on, where the sweep reads that again: a copy, if the method takes a value.
fn left(receiver: &Slot, vis: &Visibility, of: &Ident) -> TokenStream {
    let (name, doc) = (names::method_receiver(of), super::core_doc());
    match receiver.mode {
        Mode::Ref => quote!(#doc #[inline] #vis fn #name(&self) -> &Self { self }),
        Mode::Mut => quote!(#doc #[inline] #vis fn #name(&mut self) -> &mut Self { self }),
        Mode::Value => quote! {
            #doc
            #[inline]
            #vis fn #name(&self) -> Self where for<'keep> Self: ::__chainrule::__private::Receiver {
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
