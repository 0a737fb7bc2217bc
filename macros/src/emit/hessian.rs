//! `hessian`: several columns by each sweep of second order with lanes, or a product of `hvp` for each column.

use super::forward::{pairs, unused};
use super::jacobian::{self, in_lanes, suffixed, zero_lanes};
use super::second::{self, Seeds};
use super::signature::{Signature, Slot, bare};
use crate::ir::{Kind, Mode};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::{Generics, Visibility};

/// All of the columns; `both` is the signature of `__vjp_jvp_with_lanes`, if there is one.
pub(super) fn hessian(
    (signature, both): (&Signature, Option<&Signature>),
    has_unit: bool,
    generics: &Generics,
    vis: &Visibility,
    of: &Ident,
) -> TokenStream {
    let mut generics = generics.clone();
    if both.is_some() {
        signature.ask_for_lanes(&mut generics);
    }
    for slot in signature.slots.iter().filter(|slot| slot.mode == Mode::Value) {
        if let (Kind::Plain | Kind::Opaque, ty) = (&slot.kind, &slot.ty) {
            // asked for only where the Hessian is
            let bound = syn::parse_quote!(for<'hessian> #ty: ::core::clone::Clone);
            generics.make_where_clause().predicates.push(bound);
        }
    }
    let (params, _, bounds) = generics.split_for_impl();
    let (inputs, hessian) = (signature.inputs(), &signature.functions.hessian);
    let body = match both {
        Some(both) => by_lanes((signature, both), has_unit),
        None => by_products(signature),
    };
    let doc = format!(
        " The Hessian of `{of}`: a row and a column for each float of the differentiated arguments, in order."
    );
    quote_spanned! {Span::mixed_site()=>
        #[doc = #doc]
        #vis fn #hessian #params (#inputs) -> ::__chainrule::Matrix #bounds { #body }
    }
}

/// One sweep for each of the columns that are computed at once.
fn by_lanes((signature, both): (&Signature, &Signature), has_unit: bool) -> TokenStream {
    let slots: Vec<&Slot> = signature.differentiated().collect();
    let jacobian = jacobian::module();
    let count = super::lanes::count();
    let width = jacobian::width(signature, slots.iter().copied());
    let lanes = slots.iter().map(|slot| {
        let (name, zeros) = (in_lanes(slot), zero_lanes(slot));
        quote_spanned!(Span::mixed_site()=> let mut #name = #zeros;)
    });
    // where rustc sees it in the loop, no index is out of bounds there
    let lengths = slots.iter().map(|slot| second::same_lengths(slot, &in_lanes(slot)));
    let counts = slots.iter().map(|slot| jacobian::count(slot));
    let seeded = slots.iter().map(|slot| {
        let (ty, name) = (&slot.ty, in_lanes(slot));
        quote_spanned!(Span::mixed_site()=> #jacobian::seed::<#count, #ty>(&mut #name, &mut at);)
    });
    let written = slots.iter().map(|slot| {
        let (ty, name) = (&slot.ty, product_name(slot));
        quote_spanned!(Span::mixed_site()=> #jacobian::write::<#count, #ty>(&#name, &mut rows);)
    });
    let (buffers, sweep) = sweep((signature, both), has_unit);
    quote_spanned! {Span::mixed_site()=>
        #width
        #(#lanes)*
        #buffers
        let columns = 0 #(+ #counts)*;
        let mut hessian = ::__chainrule::Matrix::__empty();
        let mut start = 0_usize;
        while start < columns {
            let mut at = 0_usize.wrapping_sub(start);
            #(#seeded)*
            #(#lengths)*
            #sweep
            let matrix = #jacobian::Target::sized(&mut hessian, columns, columns);
            let mut rows = #jacobian::Rows::symmetric(matrix, columns, start, #count);
            #(#written)*
            start += #count;
        }
        hessian
    }
}

/// The buffers of adjoints, and the calls of `__vjp_jvp_with_lanes` and of its pullback.
fn sweep(
    (signature, both): (&Signature, &Signature),
    has_unit: bool,
) -> (TokenStream, TokenStream) {
    let (mut buffers, mut before) = (TokenStream::new(), TokenStream::new());
    let (mut arguments, mut adjoints) = (Vec::new(), Vec::new());
    let (mut pulled, mut results) = (Vec::new(), Vec::new());
    for (slot, _) in signature.slots.iter().zip(pairs(both)) {
        let (name, d, product) = (&slot.name, &slot.adjoint, product_name(slot));
        let given = if slot.differentiated { in_lanes(slot) } else { suffixed(slot, "unused") };
        if !slot.differentiated {
            before.extend(unused(slot, &given, true));
        }
        let given = match slot.mode {
            Mode::Value => quote!(::core::clone::Clone::clone(&#given)),
            Mode::Ref => quote!(&#given),
            Mode::Mut => quote!(&mut ::core::clone::Clone::clone(&#given)),
        };
        arguments.extend([argument(slot), given.clone()]);
        if slot.mode == Mode::Value {
            results.extend(match slot.differentiated {
                true => [quote!(_), product.to_token_stream()],
                false => [quote!(_), quote!(_)],
            });
            continue;
        }
        let (zeros, zero_lanes) = match slot.kind.is_plain() {
            true => (quote!(()), quote!(())),
            false => (slot.zeros(), zero_lanes(slot)),
        };
        buffers.extend(quote!(let mut #d = #zeros; let mut #product = #zero_lanes;));
        before.extend(quote_spanned! {Span::mixed_site()=>
            ::__chainrule::__private::set_zero(&mut #product);
        });
        match slot.mode {
            Mode::Ref => pulled.extend([quote!(#name), quote!(&mut #d), given]),
            Mode::Mut | Mode::Value => pulled.push(quote!(&mut #d)),
        }
        pulled.push(quote!(&mut #product));
        adjoints.extend([quote!(&mut #d), quote!(&mut #product)]);
    }
    let results = (!results.is_empty()).then(|| {
        let results = super::body::tuple(&results);
        quote!(let #results =)
    });
    let Seeds { one, zero } = Seeds::in_lanes(signature);
    let turbofish = signature.turbofish_in_lanes();
    if has_unit {
        let unit = &both.functions.unit_lanes;
        let calls = quote_spanned! {Span::mixed_site()=>
            #before
            #results Self::#unit #turbofish (#(#arguments,)* (#one, #zero) #(, #adjoints)*);
        };
        return (buffers, calls);
    }
    let second = &signature.functions.second_lanes;
    let calls = quote_spanned! {Span::mixed_site()=>
        #before
        let ((value, _), pullback) = Self::#second #turbofish (#(#arguments),*);
        #results pullback((#one, #zero) #(, #pulled)*);
    };
    (buffers, calls)
}

/// An argument, which is used again.
fn argument(slot: &Slot) -> TokenStream {
    let name = &slot.name;
    match slot.mode {
        Mode::Value => quote!(::core::clone::Clone::clone(&#name)),
        Mode::Ref => quote!(#name),
        Mode::Mut => quote!(&mut ::__chainrule::__private::owned(&*#name)),
    }
}

/// One product for each column.
fn by_products(signature: &Signature) -> TokenStream {
    let (hvp, turbofish) = (&signature.functions.hvp, signature.turbofish());
    let slots: Vec<&Slot> = signature.differentiated().collect();
    let zeros = slots.iter().map(|slot| {
        let (d, zeros) = (&slot.adjoint, slot.zeros());
        quote!(let #d = #zeros;)
    });
    let args: Vec<TokenStream> = signature.slots.iter().map(argument).collect();
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
                let (_, #products) = Self::#hvp #turbofish (#(#args,)* #(#directions),*);
                let mut column = ::__chainrule::__private::Vec::new();
                #appended
                columns.push(column);
            }
        }
    });
    quote_spanned! {Span::mixed_site()=>
        #(#zeros)*
        let mut columns = ::__chainrule::__private::Vec::new();
        #(#columns)*
        ::__chainrule::Matrix::__symmetric(columns)
    }
}

fn product_name(slot: &Slot) -> Ident {
    Ident::new(&format!("{}_product", slot.adjoint), Span::mixed_site())
}
