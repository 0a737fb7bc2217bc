//! The functions that people call: `vjp`, `grad`, `value_and_grad`, `accumulate_grad`.
//!
//! Their locals are out of sight of the user's parameters, whatever those are called.

use super::signature::{Functions, Signature, Slot, bare};
use crate::ir::{Form, Kind, Mode};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::{Generics, Lifetime, Type};

/// What a gradient is written into.
#[derive(Clone, Copy)]
enum Buffer {
    /// New zeros, which are handed to the caller.
    Own,
    /// One of the caller's, which is added to.
    Added,
    /// One of the caller's: the cotangent of what goes out, then of what came in.
    InOut,
}

/// `vjp`, from `__vjp`: it passes the references on again.
pub(super) fn vjp(signature: &Signature, vis: &syn::Visibility, doc: &TokenStream) -> TokenStream {
    let Signature { d_out, seed, functions, .. } = signature;
    let core = &functions.core;
    let (names, turbofish) = (signature.names(), signature.turbofish());
    let two_sweeps = Signature { is_fused: false, ..signature.clone() };
    let pull = pull(&two_sweeps, &d_out.to_token_stream(), |slot| match slot.mode {
        Mode::Mut => Buffer::InOut,
        Mode::Value | Mode::Ref => Buffer::Own,
    });
    let values = signature.differentiated().filter(|slot| slot.mode != Mode::Mut);
    let values = bare(values.map(|slot| slot.adjoint.to_token_stream()).collect());
    let buffers = signature.differentiated().filter(|slot| slot.mode == Mode::Mut);
    let given = buffers.map(|Slot { adjoint, tangent, .. }| quote!(#adjoint: &mut #tangent));
    let body = quote_spanned! {Span::mixed_site()=>
        let (out, pullback) = Self::#core #turbofish (#names);
        (out, move |#d_out: #seed #(, #given)*| {
            #pull
            #values
        })
    };
    vjp_with(signature, vis, doc, &body)
}

/// `vjp` with a body.
pub(super) fn vjp_with(
    signature: &Signature,
    vis: &syn::Visibility,
    doc: &TokenStream,
    body: &TokenStream,
) -> TokenStream {
    let Signature { result, seed, functions, .. } = signature;
    let name = &functions.vjp;
    let (inputs, params, captures) = vjp_inputs(signature);
    let bounds = signature.bounds();
    let gradients = signature.gradients(|slot| slot.mode != Mode::Mut);
    let buffers = signature.differentiated().filter(|slot| slot.mode == Mode::Mut);
    let types = buffers.map(|slot| &slot.tangent);
    quote_spanned! {Span::mixed_site()=>
        #doc
        #[inline]
        #vis fn #name #params (#inputs) -> (#result, impl ::core::ops::Fn(#seed #(, &mut #types)*) -> #gradients #captures) #bounds {
            #body
        }
    }
}

/// The pullback keeps the shared references, but must not keep the `&mut` ones: the caller
/// reads what was written before calling it.
fn vjp_inputs(signature: &Signature) -> (TokenStream, TokenStream, TokenStream) {
    if signature.slots.iter().all(|slot| slot.mode != Mode::Mut) {
        return (signature.inputs(), signature.generic_params(), TokenStream::new());
    }
    let mut generics = signature.generics.clone();
    let mut inputs = Vec::new();
    let mut captured: Vec<Lifetime> = Vec::new();
    for slot in &signature.slots {
        let mut ty = slot.written.clone();
        if let (Mode::Ref, Type::Reference(reference)) = (slot.mode, &mut ty) {
            let lifetime = reference.lifetime.get_or_insert_with(|| {
                let lifetime = Lifetime::new(&format!("'{}", slot.adjoint), Span::mixed_site());
                generics.params.insert(0, syn::parse_quote!(#lifetime));
                lifetime
            });
            if !captured.contains(lifetime) {
                captured.push(lifetime.clone());
            }
        }
        let name = &slot.name;
        inputs.push(quote!(#name: #ty));
    }
    let (params, _, _) = generics.split_for_impl();
    let types = &signature.params;
    let captures = captured
        .iter()
        .map(ToTokens::to_token_stream)
        .chain(types.iter().map(ToTokens::to_token_stream));
    (quote!(#(#inputs),*), params.to_token_stream(), quote!(+ use<#(#captures),*>))
}

/// `grad`, `value_and_grad` and `accumulate_grad`, of a function whose result is one float.
pub(super) fn gradients(signature: &Signature, vis: &syn::Visibility, of: &Ident) -> TokenStream {
    let Some((one, generics)) = signature.unit_seed() else { return TokenStream::new() };
    let Signature { result, functions, .. } = signature;
    let Functions { vjp, core, grad: grad_name, value_and_grad: both_name, .. } = functions;
    let (inputs, names) = (signature.inputs(), signature.names());
    let ((params, _, bounds), turbofish) = (generics.split_for_impl(), signature.turbofish());
    let types = signature.gradients(|_| true);
    let values =
        bare(signature.differentiated().map(|slot| slot.adjoint.to_token_stream()).collect());
    let (grad, value_and_grad) = if signature.is_fused {
        let pull = pull(signature, &one, |_| Buffer::Own);
        (
            quote_spanned!(Span::mixed_site()=> #pull #values),
            quote_spanned!(Span::mixed_site()=> #pull (value, #values)),
        )
    } else if signature.is_simple {
        (
            quote_spanned! {Span::mixed_site()=>
                let (_, pullback) = Self::#vjp #turbofish (#names);
                pullback(#one)
            },
            quote_spanned! {Span::mixed_site()=>
                let (value, pullback) = Self::#vjp #turbofish (#names);
                (value, pullback(#one))
            },
        )
    } else {
        let pull = pull(signature, &one, |_| Buffer::Own);
        (
            quote_spanned! {Span::mixed_site()=>
                let (_, pullback) = Self::#core #turbofish (#names);
                #pull
                #values
            },
            quote_spanned! {Span::mixed_site()=>
                let (value, pullback) = Self::#core #turbofish (#names);
                #pull
                (value, #values)
            },
        )
    };
    let grad_doc = format!(" The gradient of `{of}`, with the shape of its arguments.");
    let both_doc = format!(" The value of `{of}` and its gradient.");
    let accumulate = accumulate(signature, vis, of, (&one, &generics));
    quote_spanned! {Span::mixed_site()=>
        #[doc = #grad_doc]
        #[inline]
        #vis fn #grad_name #params (#inputs) -> #types #bounds { #grad }

        #[doc = #both_doc]
        #[inline]
        #vis fn #both_name #params (#inputs) -> (#result, #types) #bounds { #value_and_grad }

        #accumulate
    }
}

fn accumulate(
    signature: &Signature,
    vis: &syn::Visibility,
    of: &Ident,
    (one, generics): (&TokenStream, &Generics),
) -> TokenStream {
    let Signature { result, functions, .. } = signature;
    let Functions { core, accumulate_grad, .. } = functions;
    let (inputs, names) = (signature.inputs(), signature.names());
    let ((params, _, bounds), turbofish) = (generics.split_for_impl(), signature.turbofish());
    let comma = (!signature.slots.is_empty()).then(|| quote!(,));
    let buffers = signature
        .differentiated()
        .map(|Slot { adjoint, tangent, .. }| quote!(#adjoint: &mut #tangent));
    let pull = pull(signature, one, |_| Buffer::Added);
    let pull = outgoing(signature, pull);
    let start = (!signature.is_fused).then(|| {
        quote_spanned!(Span::mixed_site()=> let (value, pullback) = Self::#core #turbofish (#names);)
    });
    let doc = format!(" The value of `{of}`; its gradient is added to the buffers.");
    let with = signature.workspace.then(|| accumulate_with(signature, vis, of, generics));
    quote_spanned! {Span::mixed_site()=>
        #[doc = #doc]
        #[inline]
        #vis fn #accumulate_grad #params (#inputs #comma #(#buffers),*) -> #result #bounds {
            #start
            #pull
            value
        }

        #with
    }
}

/// `accumulate_grad_with`, which takes a workspace first.
fn accumulate_with(
    signature: &Signature,
    vis: &syn::Visibility,
    of: &Ident,
    generics: &Generics,
) -> TokenStream {
    let Signature { result, functions, has_receiver, .. } = signature;
    let Functions { accumulate_grad, accumulate_grad_with, .. } = functions;
    let ((params, _, bounds), turbofish) = (generics.split_for_impl(), signature.turbofish());
    let written = signature.slots.iter().map(|Slot { name, written, .. }| quote!(#name: #written));
    let buffers = signature
        .differentiated()
        .map(|Slot { adjoint, tangent, .. }| quote!(#adjoint: &mut #tangent));
    let mut inputs: Vec<TokenStream> = written.chain(buffers).collect();
    let workspace = quote_spanned!(Span::mixed_site()=> workspace: &mut ::__chainrule::Workspace);
    inputs.insert(usize::from(*has_receiver), workspace);
    let names = signature.slots.iter().map(|slot| &slot.name);
    let names = names.chain(signature.differentiated().map(|slot| &slot.adjoint));
    let doc = format!(" `{accumulate_grad}` of `{of}` in the memory of a workspace.");
    quote_spanned! {Span::mixed_site()=>
        #[doc = #doc]
        #[inline]
        #vis fn #accumulate_grad_with #params (#(#inputs),*) -> #result #bounds {
            workspace.run(|| Self::#accumulate_grad #turbofish (#(#names),*))
        }
    }
}

/// What a buffer of the caller's gets of a `&mut` argument: nothing depends on the outgoing
/// content, and the gradient of the incoming content is added.
fn outgoing(signature: &Signature, pull: TokenStream) -> TokenStream {
    let writable: Vec<_> = signature
        .slots
        .iter()
        .filter(|slot| slot.mode == Mode::Mut && slot.differentiated)
        .collect();
    let before = writable.iter().map(|slot| {
        let (added, zeros) = (added(slot), zeros_of(signature, slot));
        quote!(let mut #added = #zeros;)
    });
    let after = writable.iter().map(|slot| {
        let (added, adjoint) = (added(slot), &slot.adjoint);
        quote!(::__chainrule::__private::add_assign(#adjoint, &#added);)
    });
    quote!(#(#before)* #pull #(#after)*)
}

/// Zeros in the shape of a parameter, from the workspace if there is one.
fn zeros_of(signature: &Signature, slot: &Slot) -> TokenStream {
    match &slot.kind {
        Kind::Array(element, Form::Slice | Form::Vec) if signature.workspace => {
            super::pooled::zeros(element, &slot.name).unwrap_or_else(|| slot.zeros())
        }
        _ => slot.zeros(),
    }
}

/// `d_m_added`, what is added to a buffer of the caller's.
fn added(slot: &Slot) -> Ident {
    Ident::new(&format!("{}_added", slot.adjoint), Span::mixed_site())
}

/// The call of the pullback of `__vjp`, with what comes before and after it.
fn pull(
    signature: &Signature,
    seed: &TokenStream,
    buffer: impl Fn(&Slot) -> Buffer,
) -> TokenStream {
    let mut pull = Pull::default();
    if !signature.is_fused {
        pull.args.push(seed.clone());
    }
    for slot in &signature.slots {
        match slot.mode {
            Mode::Value => pull.value(slot, buffer(slot)),
            Mode::Ref => {
                if !signature.is_fused {
                    pull.args.push(slot.name.to_token_stream());
                }
                pull.reference(slot, buffer(slot));
            }
            Mode::Mut => pull.reference(slot, buffer(slot)),
        }
    }
    let Pull { before, args, results, after } = pull;
    if signature.is_fused {
        let (names, fused) = (signature.names(), &signature.functions.fused);
        let results = super::body::tuple(&results);
        return quote_spanned!(Span::mixed_site()=>
            #before
            let (value, #results) = Self::#fused(#names, #(#args),*);
            #after
        );
    }
    let is_any = signature.differentiated().any(|slot| slot.mode == Mode::Value);
    let pattern = if is_any {
        let results = super::body::tuple(&results);
        quote_spanned!(Span::mixed_site()=> let #results =)
    } else {
        TokenStream::new()
    };
    quote_spanned!(Span::mixed_site()=> #before #pattern pullback(#(#args),*); #after)
}

#[derive(Default)]
struct Pull {
    before: TokenStream,
    args: Vec<TokenStream>,
    results: Vec<TokenStream>,
    after: TokenStream,
}

impl Pull {
    fn value(&mut self, slot: &Slot, buffer: Buffer) {
        let adjoint = &slot.adjoint;
        match buffer {
            _ if !slot.differentiated => self.results.push(quote!(_)),
            Buffer::Own | Buffer::InOut => self.results.push(adjoint.to_token_stream()),
            Buffer::Added => {
                let part = added(slot);
                self.after.extend(if slot.kind.is_scalar() {
                    quote!(*#adjoint += #part;)
                } else {
                    quote!(::__chainrule::__private::add_assign(#adjoint, &#part);)
                });
                self.results.push(part.to_token_stream());
            }
        }
    }

    fn reference(&mut self, slot: &Slot, buffer: Buffer) {
        let adjoint = &slot.adjoint;
        self.args.push(match (buffer, slot.mode) {
            _ if !slot.differentiated => slot.unused_adjoint(),
            (Buffer::Own, _) => {
                let zeros = slot.zeros();
                self.before.extend(quote!(let mut #adjoint = #zeros;));
                quote!(&mut #adjoint)
            }
            (Buffer::Added, Mode::Mut) => {
                let added = added(slot);
                quote!(&mut #added)
            }
            (Buffer::Added | Buffer::InOut, _) => adjoint.to_token_stream(),
        });
    }
}
