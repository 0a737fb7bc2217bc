//! `jacobian` and `jacobian_into`, by `jvp_lanes` or `vjp`.
//!
//! The columns are the floats of the parameters that are not written to, of all if there are no others, or of those that
//! the attribute names; the rows
//! are the floats of the result, and then of what is written to. `__jacobian` seeds several columns at once, and runs
//! forward as many times as that takes; if there are few rows, it runs once, and pulls back each of them.

use super::signature::{Functions, Signature, Slot, bare};
use crate::ir::{Form, Kind, Mode};
use crate::names;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::{Generics, Visibility};

/// Of a function; `named` are the parameters that have columns, if the user says so.
pub(super) fn functions(
    signature: &Signature,
    named: &[Ident],
    vis: &Visibility,
    of: &Ident,
) -> TokenStream {
    let generics = generics(signature);
    let (params, _, bounds) = generics.split_for_impl();
    let Signature { result, functions, .. } = signature;
    let Functions { jacobian, jacobian_into, jacobian_core: core, .. } = functions;
    let (inputs, passed, turbofish) =
        (signature.inputs(), signature.names(), signature.turbofish());
    let comma = (!signature.slots.is_empty()).then(|| quote!(,));
    let body = Columns::new(signature, named).body();
    let doc = format!(
        " The Jacobian of `{of}`: a column for each float of the arguments, a row for each of the result and then of what is written to."
    );
    let into_doc = format!(
        " The result of `{of}`; writes the Jacobian into the buffer, row by row, which is as long as it has elements."
    );
    quote_spanned! {Span::mixed_site()=>
        #[doc = #doc]
        #[inline]
        #vis fn #jacobian #params (#inputs) -> ::__chainrule::Matrix #bounds {
            let mut jacobian = ::__chainrule::Matrix::__empty();
            Self::#core #turbofish (#passed #comma &mut jacobian);
            jacobian
        }

        #[doc = #into_doc]
        #[inline]
        #[track_caller]
        #vis fn #jacobian_into #params (#inputs #comma jacobian: &mut [f64]) -> #result #bounds {
            let mut buffer = ::__chainrule::__private::jacobian::Buffer(jacobian);
            Self::#core #turbofish (#passed #comma &mut buffer)
        }

        #[doc(hidden)]
        #[inline]
        #[track_caller]
        fn #core #params (
            #inputs #comma into: &mut impl ::__chainrule::__private::jacobian::Target
        ) -> #result #bounds {
            #body
        }
    }
}

/// What is handed over by value is handed over several times.
fn generics(signature: &Signature) -> Generics {
    let mut generics = signature.generics.clone();
    signature.ask_for_lanes(&mut generics);
    for slot in &signature.slots {
        let is_sized = slot.mode != Mode::Ref && !matches!(slot.kind, Kind::Array(_, Form::Slice));
        if is_sized && matches!(slot.kind, Kind::Plain | Kind::Opaque) {
            let ty = &slot.ty;
            // asked for only where the Jacobian is
            let bound = syn::parse_quote!(for<'jacobian> #ty: ::core::clone::Clone);
            generics.make_where_clause().predicates.push(bound);
        }
    }
    generics
}

/// The parameters, by what they are to the Jacobian.
struct Columns<'a> {
    signature: &'a Signature,
    named: &'a [Ident],
    /// There are no differentiated parameters but what is written to.
    is_all_written: bool,
}

impl<'a> Columns<'a> {
    fn new(signature: &'a Signature, named: &'a [Ident]) -> Columns<'a> {
        let is_all_written = signature.differentiated().all(|slot| slot.mode == Mode::Mut);
        Columns { signature, named, is_all_written }
    }

    fn has_columns(&self, slot: &Slot) -> bool {
        match self.named {
            [] => slot.differentiated && (slot.mode != Mode::Mut || self.is_all_written),
            named => named.contains(&slot.name),
        }
    }

    fn columns(&self) -> impl Iterator<Item = &'a Slot> {
        self.signature.slots.iter().filter(|slot| self.has_columns(slot))
    }

    /// Those that have rows.
    fn outputs(&self) -> impl Iterator<Item = &'a Slot> {
        self.signature.differentiated().filter(|slot| slot.mode == Mode::Mut)
    }

    fn written(&self) -> impl Iterator<Item = &'a Slot> {
        self.signature.slots.iter().filter(|slot| slot.mode == Mode::Mut)
    }

    fn body(&self) -> TokenStream {
        let result = &self.signature.result;
        let lanes = self.signature.differentiated().map(|slot| {
            let (name, zeros) = (in_lanes(slot), zero_lanes(slot));
            quote_spanned!(Span::mixed_site()=> let mut #name = #zeros;)
        });
        let counts = self.columns().map(count);
        let saved = self.written().map(|slot| {
            let (name, before) = (&slot.name, before(slot));
            quote_spanned! {Span::mixed_site()=>
                let #before = is_again.then(|| ::__chainrule::__private::owned(&*#name));
            }
        });
        let width = width(self.signature, self.columns());
        let (reverse, forward) = (self.reverse(), self.forward());
        let components = components();
        quote_spanned! {Span::mixed_site()=>
            #width
            #(#lanes)*
            let columns = 0 #(+ #counts)*;
            let known = <#result as #components<__LANES>>::COUNT;
            // what is written to is needed as it was, if there is more than one sweep
            let is_again = columns > __LANES || known.is_none();
            #(#saved)*
            #reverse
            #forward
        }
    }

    /// One sweep for each of the columns that are computed at once.
    fn forward(&self) -> TokenStream {
        let Signature { result, functions, .. } = self.signature;
        let jacobian = module();
        let seeded = self.columns().map(|slot| {
            let (ty, name) = (&slot.ty, in_lanes(slot));
            quote_spanned!(Span::mixed_site()=> #jacobian::seed::<__LANES, #ty>(&mut #name, &mut at);)
        });
        // the receiver of a method stands before the tuple of its arguments
        let mut args = self.arguments();
        let receiver: Vec<_> = args.drain(..usize::from(self.signature.has_receiver)).collect();
        let args = (!args.is_empty()).then(|| bare(args)).into_iter();
        let args = receiver.into_iter().chain(args);
        let tangents = self.signature.differentiated().map(|slot| {
            let name = in_lanes(slot);
            match slot.mode {
                Mode::Value => quote!(::core::clone::Clone::clone(&#name)),
                Mode::Ref => quote!(&#name),
                Mode::Mut => quote!(&mut #name),
            }
        });
        let tangents = bare(tangents.collect());
        let counts = self.outputs().map(count);
        let written = self.outputs().map(|slot| {
            let (ty, name) = (&slot.ty, in_lanes(slot));
            quote_spanned!(Span::mixed_site()=> #jacobian::write::<__LANES, #ty>(&#name, &mut rows);)
        });
        let restored = self.restored();
        let again = self.outputs().map(|slot| {
            let (name, zeros) = (in_lanes(slot), zero_lanes(slot));
            quote!(#name = #zeros;)
        });
        let (jvp, turbofish) = (&functions.jvp_lanes, self.signature.turbofish_in_lanes());
        quote_spanned! {Span::mixed_site()=>
            let mut start = 0_usize;
            loop {
                let mut at = 0_usize.wrapping_sub(start);
                #(#seeded)*
                let (value, value_lanes) = Self::#jvp #turbofish (#(#args,)* #tangents);
                let rows = #jacobian::count::<__LANES, #result>(&value_lanes) #(+ #counts)*;
                let mut rows = #jacobian::Rows::new(into.sized(rows, columns), columns, start);
                #jacobian::write::<__LANES, #result>(&value_lanes, &mut rows);
                #(#written)*
                start += __LANES;
                if start >= columns {
                    break value;
                }
                #restored
                #(#again)*
            }
        }
    }

    /// One sweep, and a pullback for each row, if that is less.
    fn reverse(&self) -> TokenStream {
        // what may change its length has as many rows as are left in the end
        let has_known_length = |slot: &Slot| {
            matches!(&slot.kind, Kind::Scalar(_) | Kind::Array(_, Form::Fixed(_) | Form::Slice))
        };
        if !self.outputs().all(has_known_length) {
            return TokenStream::new();
        }
        let Signature { result, functions, .. } = self.signature;
        let (jacobian, vjp, turbofish) = (module(), &functions.vjp, self.signature.turbofish());
        let args = self.arguments();
        let (counts, restored) = (self.outputs().map(count), self.restored());
        let zeros = self.signature.differentiated().map(|slot| {
            let (d, zero, zeros) = (&slot.adjoint, zero(slot), slot.zeros());
            let buffer = (slot.mode == Mode::Mut)
                .then(|| quote!(let mut #d = ::core::clone::Clone::clone(&#zero);));
            quote!(let #zero = #zeros; #buffer)
        });
        let chosen = self.outputs().map(|slot| {
            let (ty, d, zero) = (&slot.ty, &slot.adjoint, zero(slot));
            quote_spanned!(Span::mixed_site()=> #jacobian::choose::<#ty>(&mut #d, &#zero, &mut at);)
        });
        let gradients = self.signature.differentiated().filter(|slot| slot.mode != Mode::Mut);
        let gradients: Vec<_> = gradients.map(|slot| &slot.adjoint).collect();
        let pattern = bare(gradients.iter().map(|d| quote!(mut #d)).collect());
        let buffers = self.outputs().map(|slot| &slot.adjoint);
        let written = self.columns().map(|slot| {
            let (ty, d, zero) = (&slot.ty, &slot.adjoint, zero(slot));
            quote_spanned! {Span::mixed_site()=>
                let row = #jacobian::write_row::<#ty>(&mut #d, &#zero, row);
            }
        });
        quote_spanned! {Span::mixed_site()=>
            let outputs = 0 #(+ #counts)*;
            if known.is_none_or(|known| #jacobian::is_less(known + outputs, columns)) && #jacobian::is_less(outputs, columns) {
                let (value, pullback) = Self::#vjp #turbofish (#(#args),*);
                let zero = ::__chainrule::__private::zeros_like::<#result>(&value);
                let rows = ::__chainrule::__private::components::<#result>(&zero) + outputs;
                if #jacobian::is_less(rows, columns) {
                    let mut seed = ::core::clone::Clone::clone(&zero);
                    #(#zeros)*
                    let rows = into.sized(rows, columns).chunks_exact_mut(columns);
                    for (mut at, row) in ::core::iter::Iterator::enumerate(rows) {
                        #jacobian::choose::<#result>(&mut seed, &zero, &mut at);
                        #(#chosen)*
                        let #pattern = pullback(::core::clone::Clone::clone(&seed) #(, &mut #buffers)*);
                        #(#written)*
                    }
                    return value;
                }
                #restored
            }
        }
    }

    /// The arguments, which are used again.
    fn arguments(&self) -> Vec<TokenStream> {
        let argument = |slot: &Slot| {
            let name = &slot.name;
            match slot.mode {
                Mode::Value => quote!(::core::clone::Clone::clone(&#name)),
                Mode::Ref => quote!(#name),
                Mode::Mut => quote!(&mut *#name),
            }
        };
        self.signature.slots.iter().map(argument).collect()
    }

    /// What was written to is as it was.
    fn restored(&self) -> TokenStream {
        let restored = self.written().map(|slot| {
            let (name, before) = (&slot.name, before(slot));
            let function = match slot.kind {
                Kind::Array(_, Form::Slice) => "restore_slice",
                _ => "restore",
            };
            let function = Ident::new(function, Span::mixed_site());
            let module = module();
            quote_spanned! {Span::mixed_site()=>
                if let ::core::option::Option::Some(before) = &#before {
                    #module::#function(#name, before);
                }
            }
        });
        restored.collect()
    }
}

/// How many columns are computed at once.
pub(super) fn width<'a>(
    signature: &Signature,
    columns: impl Iterator<Item = &'a Slot>,
) -> TokenStream {
    let jacobian = module();
    // a constant may name neither a parameter nor `Self`
    let types = columns.map(|slot| match &signature.in_impl {
        None => Some(slot.ty.to_token_stream()),
        Some(Some(self_ty)) => Some(names::replace_self(slot.ty.to_token_stream(), self_ty)),
        Some(None) => None,
    });
    let types = types.collect::<Option<Vec<_>>>().filter(|_| signature.params.is_empty());
    let value = match types {
        Some(types) => quote! {
            #jacobian::width(#jacobian::sum(&[#(<#types as #jacobian::Components<1>>::COUNT),*]))
        },
        None => quote!(#jacobian::WIDTH),
    };
    let count = super::lanes::count();
    quote!(const #count: usize = #value;)
}

pub(super) fn module() -> TokenStream {
    names::private("jacobian", Span::mixed_site())
}

fn components() -> TokenStream {
    let module = module();
    quote!(#module::Components)
}

/// `jacobian::count::<__LANES, [f64; 2]>(&x_lanes)`
pub(super) fn count(slot: &Slot) -> TokenStream {
    let (jacobian, ty, name) = (module(), &slot.ty, in_lanes(slot));
    quote!(#jacobian::count::<__LANES, #ty>(&#name))
}

pub(super) fn zero_lanes(slot: &Slot) -> TokenStream {
    let (lanes, ty) = (names::private("lanes", Span::mixed_site()), &slot.ty);
    let value = slot.borrowed(&slot.name);
    quote!(#lanes::zeros_like::<__LANES, #ty>(#value))
}

pub(super) fn in_lanes(slot: &Slot) -> Ident {
    suffixed(slot, "lanes")
}

fn before(slot: &Slot) -> Ident {
    suffixed(slot, "before")
}

fn zero(slot: &Slot) -> Ident {
    suffixed(slot, "zero")
}

pub(super) fn suffixed(slot: &Slot, suffix: &str) -> Ident {
    Ident::new(&format!("{}_{suffix}", slot.adjoint), Span::mixed_site())
}
