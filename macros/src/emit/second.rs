//! Second order: `hvp`, and `__vjp_jvp` that other functions of second order call.
//!
//! `__vjp_jvp` is `__vjp` where everything has its tangent beside it: the arguments, the result, its cotangent, and
//! the adjoints.

use super::body::tuple;
use super::forward::{pairs, unused};
use super::signature::{Signature, Slot, bare};
use super::types::{Space, elided, tangent_in};
use super::{
    Method, Second, Sweep, core, hessian, jacobian, lanes, memory, methods, nested, tangents,
};
use crate::ir::{Form, Func, Kind, Mode};
use crate::names::{self, hygienic};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::{ItemFn, Type, Visibility};

/// The functions of a function, or those that stand beside a method.
pub(super) fn functions(
    item: &ItemFn,
    compiled: &Second,
    signature: &Signature,
    method: Option<&Method>,
) -> TokenStream {
    let func = &compiled.general;
    let both = both(item, func, signature, method);
    let in_lanes = compiled.lanes.as_ref().map(|func| in_lanes(func, signature, &both));
    let mut cores = sweeps(item, func, &both, &both.functions.second);
    for (func, both) in compiled.lanes.iter().zip(&in_lanes) {
        cores.extend(sweeps(item, func, both, &both.functions.second_lanes));
    }
    let unit = compiled.unit.as_ref().map(|func| {
        cores.extend(at_once(item, func, &both, &both.functions.unit));
        &signature.functions.unit
    });
    if let (Some(func), Some(both)) = (&compiled.unit_lanes, &in_lanes) {
        cores.extend(at_once(item, func, both, &both.functions.unit_lanes));
    }
    let of = method.map_or(&item.sig.ident, |method| &method.name);
    let hessian = signature.unit_seed().map(|(_, generics)| {
        let signatures = (&signature.public(), in_lanes.as_ref());
        hessian::hessian(signatures, compiled.unit_lanes.is_some(), &generics, &item.vis, of)
    });
    let called = methods::called_second(&both, &item.vis, names::method_called_second(of));
    let called_in_lanes = in_lanes
        .as_ref()
        .map(|both| methods::called_second(both, &item.vis, names::method_called_second_lanes(of)));
    let (public, both) = (signature.public(), both.public());
    let hvp = hvp((&public, &both), unit, &item.vis, of);
    let nested = method.is_none().then(|| {
        // whatever the tangents are of what has none
        let forward = Signature::new(item, func, None);
        let mut functions = nested::functions(&public, (&both, &forward), &item.vis);
        functions.extend(tangents::functions(&public, &both, &item.vis));
        if let (Some(func), Some(in_lanes)) = (&compiled.lanes, &in_lanes) {
            let forward = forward.in_lanes(func, &func.result_kind);
            functions.extend(nested::in_lanes(&public, (in_lanes, &forward), &item.vis));
            functions.extend(tangents::in_lanes(&public, (&both, in_lanes), &item.vis));
        }
        functions
    });
    quote!(#cores #called #called_in_lanes #hvp #hessian #nested)
}

/// `__vjp_jvp`, or what has its signature and another name.
fn sweeps(item: &ItemFn, func: &Func, both: &Signature, name: &Ident) -> TokenStream {
    let Some(pullback) = &func.pullback else {
        unreachable!("second order is forward over reverse")
    };
    let mut both = both.clone();
    both.functions.core = name.clone();
    core(item, &both, &Sweep::new(func, pullback, &both))
}

/// Both sweeps from a cotangent of one, as one function: no pullback is handed on.
fn at_once(item: &ItemFn, func: &Func, both: &Signature, name: &Ident) -> TokenStream {
    let Some(pullback) = &func.pullback else {
        unreachable!("second order is forward over reverse")
    };
    let sweep = Sweep::new(func, pullback, both);
    let Sweep { inputs, forward, seeds, backward, adjoints, .. } = &sweep;
    let (params, bounds, returned) = (both.generic_params(), both.bounds(), both.adjoints());
    let given = if adjoints.is_empty() { TokenStream::new() } else { tuple(adjoints) };
    // where rustc sees it in the loop, no index is out of bounds there
    let mut lengths = TokenStream::new();
    let mut buffers = sweep.references.iter();
    for (slot, direction) in pairs(both) {
        let slot = Slot { name: hygienic(&slot.name), ..slot.clone() };
        if slot.differentiated {
            lengths.extend(same_lengths(&slot, &hygienic(&direction.name)));
        }
        if slot.mode != Mode::Value {
            let (_, product) = (buffers.next(), buffers.next());
            let product = product.and_then(|it| syn::parse2::<Ident>(it.clone()).ok());
            lengths.extend(product.map(|product| same_lengths(&slot, &product)));
        }
    }
    let imports = super::imports(&quote!(#forward #backward));
    let (vis, core_doc) = (&item.vis, super::core_doc());
    quote! {
        #core_doc
        #[inline]
        #vis fn #name #params (#inputs, #seeds) #returned #bounds {
            #lengths
            #imports
            #forward
            #backward
            #given
        }
    }
}

/// The signature of `__vjp_jvp`.
fn both(item: &ItemFn, func: &Func, signature: &Signature, method: Option<&Method>) -> Signature {
    let mut both = Signature::new(item, func, method);
    let Signature { result, seed, .. } = signature;
    both.result = syn::parse_quote!((#result, #seed));
    both.seed = quote!((#seed, #seed));
    both.functions.core = both.functions.second.clone();
    both.is_simple = false;
    for pair in both.slots.chunks_exact_mut(2) {
        if let [slot, tangent] = pair
            && slot.kind.is_plain()
        {
            tangent.ty = syn::parse_quote!(());
            tangent.written = match tangent.mode {
                Mode::Value => syn::parse_quote!(()),
                Mode::Ref => syn::parse_quote!(&()),
                Mode::Mut => syn::parse_quote!(&mut ()),
            };
        }
    }
    both
}

/// The same where each tangent stands for several.
fn in_lanes(func: &Func, signature: &Signature, both: &Signature) -> Signature {
    let kind = match &func.result_kind {
        Kind::Tuple(parts) => parts.first().cloned().unwrap_or(Kind::Opaque),
        kind => kind.clone(),
    };
    let mut both = both.in_lanes(func, &kind);
    let Signature { result, seed, .. } = signature;
    let lanes = tangent_in(Space::Lanes, &elided(result.clone()), &kind);
    both.result = syn::parse_quote!((#result, #lanes));
    both.seed = quote!((#seed, #lanes));
    both.functions.core = both.functions.second_lanes.clone();
    both.params.insert(0, lanes::count());
    both.is_in_lanes = true;
    both
}

/// The derivative of the gradient in a direction, with the gradient.
fn hvp(
    (public, both): (&Signature, &Signature),
    unit: Option<&Ident>,
    vis: &Visibility,
    of: &Ident,
) -> TokenStream {
    let Some((_, generics)) = public.unit_seed() else { return TokenStream::new() };
    let (params, _, bounds) = generics.split_for_impl();
    let hvp = &public.functions.hvp;
    let gradients = public.gradients(|_| true);
    let directions = pairs(both).filter(|(slot, _)| slot.differentiated).map(|(_, tangent)| {
        let (name, ty): (&Ident, &Type) = (&tangent.name, &tangent.written);
        quote!(#name: #ty)
    });
    let inputs = public.slots.iter().map(|Slot { name, written, .. }| quote!(#name: #written));
    let inputs = inputs.chain(directions);
    let (turbofish, seeds) = (public.turbofish(), Seeds::of(public));
    let sweep = match unit {
        Some(unit) => passed(both).at_once(unit, &turbofish, &seeds),
        None => passed(both).call(&public.functions.second, &turbofish, &seeds),
    };
    let (of_first, of_second) = (adjoints_of(both, false), adjoints_of(both, true));
    let doc = format!(
        " The gradient of `{of}`, and its Hessian times a direction: one for each differentiated argument."
    );
    let lengths = pairs(both).filter(|(slot, _)| slot.differentiated);
    let lengths = lengths.map(|(slot, tangent)| same_lengths(slot, &tangent.name));
    quote_spanned! {Span::mixed_site()=>
        #[doc = #doc]
        #[inline]
        #vis fn #hvp #params (#(#inputs),*) -> (#gradients, #gradients) #bounds {
            #(#lengths)*
            #sweep
            (#of_first, #of_second)
        }
    }
}

/// A direction of a slice is as long as the slice.
pub(super) fn same_lengths(slot: &Slot, direction: &Ident) -> TokenStream {
    if !matches!(slot.kind, Kind::Array(_, Form::Slice | Form::Vec)) {
        return TokenStream::new();
    }
    let name = &slot.name;
    quote_spanned! {Span::mixed_site()=>
        ::__chainrule::__private::same_lengths(#direction.len(), #name.len());
    }
}

/// `(d_x, d_y)`, or their tangents.
pub(super) fn adjoints_of(both: &Signature, is_tangent: bool) -> TokenStream {
    let differentiated = pairs(both).filter(|(slot, _)| slot.differentiated);
    let slots = differentiated.map(|(slot, tangent)| if is_tangent { tangent } else { slot });
    bare(slots.map(|slot| slot.adjoint.to_token_stream()).collect())
}

/// The cotangent of a result that is one float, and its tangent.
pub(super) struct Seeds {
    pub(super) one: TokenStream,
    pub(super) zero: TokenStream,
}

impl Seeds {
    pub(super) fn of(public: &Signature) -> Seeds {
        let zero = match &public.float {
            Some(float) => memory::zero(&crate::ir::Kind::Scalar(float.clone()), true),
            None => quote_spanned! {Span::mixed_site()=>
                ::__chainrule::__private::zeros_like(&value)
            },
        };
        Seeds { one: one(public), zero }
    }

    /// With several tangents of the cotangent.
    pub(super) fn in_lanes(public: &Signature) -> Seeds {
        let (module, count) = (names::private("lanes", Span::mixed_site()), lanes::count());
        let zero = match &public.float {
            Some(_) => lanes::zero(),
            None => quote_spanned!(Span::mixed_site()=> #module::zeros_like::<#count, _>(&value)),
        };
        Seeds { one: one(public), zero }
    }
}

fn one(public: &Signature) -> TokenStream {
    public.unit_seed().map(|(one, _)| one).unwrap_or_default()
}

/// How `__vjp_jvp` and its pullback are called.
#[derive(Default)]
pub(super) struct Passed {
    before: TokenStream,
    arguments: Vec<TokenStream>,
    pulled: Vec<TokenStream>,
    /// The adjoints among them.
    buffers: Vec<TokenStream>,
    results: Vec<TokenStream>,
}

impl Passed {
    /// Both sweeps, from a cotangent of one.
    pub(super) fn call(
        self,
        second: &Ident,
        turbofish: &TokenStream,
        seeds: &Seeds,
    ) -> TokenStream {
        let results = self.received();
        let Passed { before, arguments, pulled, .. } = self;
        let Seeds { one, zero } = seeds;
        quote_spanned! {Span::mixed_site()=>
            #before
            let ((value, value_dot), pullback) = Self::#second #turbofish (#(#arguments),*);
            #results pullback((#one, #zero) #(, #pulled)*);
        }
    }

    /// The same in one call.
    fn at_once(self, unit: &Ident, turbofish: &TokenStream, seeds: &Seeds) -> TokenStream {
        let results = self.received();
        let Passed { before, arguments, buffers, .. } = self;
        let Seeds { one, zero } = seeds;
        quote_spanned! {Span::mixed_site()=>
            #before
            #results Self::#unit #turbofish (#(#arguments,)* (#one, #zero) #(, #buffers)*);
        }
    }

    /// `let (d_x, d_x_dot) =`
    fn received(&self) -> Option<TokenStream> {
        (!self.results.is_empty()).then(|| {
            let results = tuple(&self.results);
            quote_spanned!(Span::mixed_site()=> let #results =)
        })
    }
}

pub(super) fn passed(both: &Signature) -> Passed {
    let mut passed = Passed::default();
    for (slot, tangent) in pairs(both) {
        let (name, name_dot) = (&slot.name, &tangent.name);
        let (adjoint, adjoint_dot) = (&slot.adjoint, &tangent.adjoint);
        let given = if slot.differentiated {
            name_dot.to_token_stream()
        } else {
            passed.before.extend(unused(slot, name_dot, both.is_in_lanes));
            match slot.mode {
                Mode::Value => quote!(#name_dot),
                Mode::Ref => quote!(&#name_dot),
                Mode::Mut => quote!(&mut #name_dot),
            }
        };
        passed.arguments.extend([name.to_token_stream(), given.clone()]);
        if slot.mode == Mode::Value {
            passed.results.extend(match slot.differentiated {
                true => [adjoint.to_token_stream(), adjoint_dot.to_token_stream()],
                false => [quote!(_), quote!(_)],
            });
            continue;
        }
        let (zeros, zeros_dot) = match slot.kind.is_plain() {
            true => (quote!(()), quote!(())),
            false if both.is_in_lanes => (slot.zeros(), jacobian::zero_lanes(slot)),
            false => (slot.zeros(), slot.zeros()),
        };
        passed.before.extend(quote_spanned! {Span::mixed_site()=>
            let mut #adjoint = #zeros;
            let mut #adjoint_dot = #zeros_dot;
        });
        if slot.mode == Mode::Ref {
            passed.pulled.extend([name.to_token_stream(), quote!(&mut #adjoint), given]);
        } else {
            passed.pulled.push(quote!(&mut #adjoint));
        }
        passed.pulled.push(quote!(&mut #adjoint_dot));
        passed.buffers.extend([quote!(&mut #adjoint), quote!(&mut #adjoint_dot)]);
    }
    passed
}
