//! Forward mode of a function whose pullback is given by hand: each component of the tangent of the result
//! is the dot product of a row of the Jacobian, which the pullback gives, and the tangents.

use super::core_doc;
use super::forward::{pairs, results};
use super::signature::{Signature, Slot, bare};
use crate::ir::{Form, Kind, Mode};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote_spanned};
use syn::spanned::Spanned;
use syn::{ExprPath, Visibility};

pub(super) fn core(
    signature: &Signature,
    both: &Signature,
    path: &ExprPath,
    vis: &Visibility,
) -> TokenStream {
    let (params, bounds, inputs) = (both.generic_params(), both.bounds(), both.inputs());
    let (name, results, doc) = (&signature.functions.forward, results(signature), core_doc());
    let names = signature.names();
    let out = quote_spanned!(path.span()=> #path(#names));
    let buffers: Vec<&Slot> =
        signature.differentiated().filter(|slot| slot.mode == Mode::Mut).collect();
    let zeros = buffers.iter().map(|slot| {
        let (name, zeros) = (zeros_of(slot), slot.zeros());
        quote_spanned!(Span::mixed_site()=> let #name = #zeros;)
    });
    let given = pairs(both).filter(|(slot, _)| slot.differentiated).map(|(slot, tangent)| {
        let name = &tangent.name;
        let from = match (slot.mode, &slot.kind) {
            (Mode::Value, _) => name.to_token_stream(),
            (_, Kind::Array(_, Form::Slice)) => quote_spanned!(Span::mixed_site()=> #name.to_vec()),
            (Mode::Ref | Mode::Mut, _) => {
                quote_spanned!(Span::mixed_site()=> ::core::clone::Clone::clone(&*#name))
            }
        };
        let given = given_of(slot);
        quote_spanned!(Span::mixed_site()=> let #given = #from;)
    });
    let result = &signature.result;
    let of_result = rows(
        signature,
        result.to_token_stream(),
        &quote_spanned!(Span::mixed_site()=> zero),
        &quote_spanned!(Span::mixed_site()=> tangent),
        None,
    );
    let of_buffers = buffers.iter().map(|slot| {
        let written = written_of(slot);
        let ty = slot.ty.to_token_stream();
        rows(
            signature,
            ty,
            &zeros_of(slot).into_token_stream(),
            &written.into_token_stream(),
            Some(slot),
        )
    });
    let zero_lanes = signature.is_in_lanes.then(|| {
        buffers.iter().map(|slot| {
            let (name, zeros) = (written_of(slot), super::jacobian::zero_lanes(slot));
            quote_spanned!(Span::mixed_site()=> let mut #name = #zeros;)
        })
    });
    let zero_lanes = zero_lanes.into_iter().flatten();
    let written = pairs(both)
        .filter(|(slot, _)| slot.differentiated && slot.mode == Mode::Mut)
        .map(|(slot, tangent)| {
            let (from, into) = (written_of(slot), &tangent.name);
            quote_spanned!(Span::mixed_site()=> ::__chainrule::__private::write_part(#into, &#from);)
        });
    quote_spanned! {Span::mixed_site()=>
        #doc
        #[inline]
        #vis fn #name #params (#inputs) -> #results #bounds {
            #(#zeros)*
            #(#zero_lanes)*
            #(#given)*
            let (out, pullback) = #out;
            let zero = ::__chainrule::__private::zeros_like(&out);
            #of_result
            #(#of_buffers)*
            #(#written)*
            (out, tangent)
        }
    }
}

fn zeros_of(slot: &Slot) -> Ident {
    format_ident!("{}_zeros", slot.adjoint, span = Span::mixed_site())
}

fn written_of(slot: &Slot) -> Ident {
    format_ident!("{}_written", slot.adjoint, span = Span::mixed_site())
}

fn given_of(slot: &Slot) -> Ident {
    format_ident!("{}_given", slot.adjoint, span = Span::mixed_site())
}

/// The components of the tangent of what the function gives or writes, one call of the pullback for each.
fn rows(
    signature: &Signature,
    ty: TokenStream,
    zero: &TokenStream,
    into: &TokenStream,
    buffer: Option<&Slot>,
) -> TokenStream {
    let unit =
        quote_spanned!(Span::mixed_site()=> ::__chainrule::__private::unit::<#ty>(&#zero, at));
    let seed = match buffer {
        None => unit.clone(),
        Some(_) => quote_spanned!(Span::mixed_site()=> ::core::clone::Clone::clone(&zero)),
    };
    let (jacobian, count) = (super::jacobian::module(), super::lanes::count());
    let (mut seeds, mut passed) = (Vec::new(), vec![seed]);
    let (mut values, mut products) = (Vec::new(), Vec::new());
    for slot in signature.differentiated() {
        let (d, ty, given) = (&slot.adjoint, &slot.ty, given_of(slot));
        products.push(match signature.is_in_lanes {
            true => quote_spanned!(Span::mixed_site()=> #jacobian::dot::<#count, #ty>(&#d, &#given, &mut sums);),
            false => quote_spanned!(Span::mixed_site()=> + <#ty as ::__chainrule::Differentiable>::dot_tangents(&#d, &#given)),
        });
        if slot.mode != Mode::Mut {
            values.push(d.to_token_stream());
            continue;
        }
        let is_own = buffer.is_some_and(|buffer| buffer.name == slot.name);
        let zeros = zeros_of(slot);
        let seed = if is_own {
            unit.clone()
        } else {
            quote_spanned!(Span::mixed_site()=> ::core::clone::Clone::clone(&#zeros))
        };
        seeds.push(quote_spanned!(Span::mixed_site()=> let mut #d = #seed;));
        passed.push(quote_spanned!(Span::mixed_site()=> &mut #d));
    }
    let values = bare(values);
    let set = match signature.is_in_lanes {
        true => quote_spanned! {Span::mixed_site()=>
            let mut sums = [0.0; #count];
            #(#products)*
            #jacobian::set::<#count, #ty>(&mut #into, at, &sums);
        },
        false => quote_spanned! {Span::mixed_site()=>
            ::__chainrule::__private::set_component::<#ty>(&mut #into, at, 0.0 #(#products)*);
        },
    };
    let zeros = match (signature.is_in_lanes, buffer) {
        (true, Some(_)) => TokenStream::new(),
        (true, None) => quote_spanned! {Span::mixed_site()=>
            let mut #into = ::__chainrule::__private::lanes::zeros_like::<#count, #ty>(&out);
        },
        (false, _) => quote_spanned! {Span::mixed_site()=>
            let mut #into = ::core::clone::Clone::clone(&#zero);
        },
    };
    quote_spanned! {Span::mixed_site()=>
        #zeros
        for at in 0..::__chainrule::__private::components::<#ty>(&#zero) {
            #(#seeds)*
            let #values = pullback(#(#passed),*);
            #set
        }
    }
}
