//! `hessian`, a product of `hvp` for each column.

use super::signature::{Signature, Slot, bare};
use crate::ir::{Kind, Mode};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::{Generics, Visibility};

/// One product for each column.
pub(super) fn hessian(
    signature: &Signature,
    generics: &Generics,
    vis: &Visibility,
    of: &Ident,
) -> TokenStream {
    let mut generics = generics.clone();
    for slot in signature.slots.iter().filter(|slot| slot.mode == Mode::Value) {
        if let (Kind::Plain | Kind::Opaque, ty) = (&slot.kind, &slot.ty) {
            // asked for only where the Hessian is
            let bound = syn::parse_quote!(for<'hessian> #ty: ::core::clone::Clone);
            generics.make_where_clause().predicates.push(bound);
        }
    }
    let (params, _, bounds) = generics.split_for_impl();
    let turbofish = signature.turbofish();
    let inputs = signature.inputs();
    let slots: Vec<&Slot> = signature.differentiated().collect();
    let zeros = slots.iter().map(|slot| {
        let (d, zeros) = (&slot.adjoint, slot.zeros());
        quote!(let #d = #zeros;)
    });
    let args: Vec<TokenStream> = signature
        .slots
        .iter()
        .map(|slot| {
            let name = &slot.name;
            match slot.mode {
                Mode::Value => quote!(::core::clone::Clone::clone(&#name)),
                Mode::Ref => quote!(#name),
                Mode::Mut => quote!(&mut ::__chainrule::__private::owned(&*#name)),
            }
        })
        .collect();
    let products = bare(slots.iter().map(|slot| product_name(slot).into_token_stream()).collect());
    let appended = slots.iter().map(|slot| {
        let (ty, product) = (&slot.ty, product_name(slot));
        quote_spanned! {Span::mixed_site()=>
            ::__chainrule::__private::append_components::<#ty>(&#product, &mut column);
        }
    });
    let appended: TokenStream = appended.collect();
    let columns = slots.iter().map(|own| {
        let (ty, d) = (&own.ty, &own.adjoint);
        let directions = slots.iter().map(|slot| {
            let d = &slot.adjoint;
            let direction = match slot.name == own.name {
                true => quote_spanned!(Span::mixed_site()=> unit),
                false => quote!(#d),
            };
            match slot.mode {
                Mode::Value => quote!(::core::clone::Clone::clone(&#direction)),
                Mode::Ref => quote!(&#direction),
                Mode::Mut => quote!(&mut ::core::clone::Clone::clone(&#direction)),
            }
        });
        quote_spanned! {Span::mixed_site()=>
            for at in 0..::__chainrule::__private::components::<#ty>(&#d) {
                let unit = ::__chainrule::__private::unit::<#ty>(&#d, at);
                let (_, #products) = Self::hvp #turbofish (#(#args,)* #(#directions),*);
                let mut column = ::__chainrule::__private::Vec::new();
                #appended
                columns.push(column);
            }
        }
    });
    let doc = format!(
        " The Hessian of `{of}`: a row and a column for each float of the differentiated arguments, in order."
    );
    quote_spanned! {Span::mixed_site()=>
        #[doc = #doc]
        #vis fn hessian #params (#inputs) -> ::__chainrule::Matrix #bounds {
            #(#zeros)*
            let mut columns = ::__chainrule::__private::Vec::new();
            #(#columns)*
            ::__chainrule::Matrix::__symmetric(columns)
        }
    }
}

fn product_name(slot: &Slot) -> Ident {
    Ident::new(&format!("{}_product", slot.adjoint), Span::mixed_site())
}
