//! Forward mode: `jvp`, and `__jvp` that other differentiated functions call.

use super::body::Body;
use super::signature::{Signature, Slot, bare};
use super::sweep::{inputs, take_apart};
use super::{Method, core_doc, imports, lanes, transposed};
use crate::args::Args;
use crate::ir::{Form, Func, Kind, Mode};
use crate::names;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::{ItemFn, Visibility};

/// The functions of a function, or those that stand beside a method.
pub(super) fn functions(
    item: &ItemFn,
    (func, lanes): (&Func, Option<&Func>),
    args: &Args,
    signature: &Signature,
    method: Option<&Method>,
) -> TokenStream {
    let both = Signature::new(item, func, method);
    let of = method.map_or(&item.sig.ident, |method| &method.name);
    let core = match args.given_pullback() {
        Some(path) => transposed::core(signature, &both, path, &item.vis),
        None => core(item, func, signature, &both),
    };
    let jvp = jvp(&signature.public(), &both, &item.vis, of);
    let called = called(signature, &both, &item.vis, names::method_called_forward(of));
    let lanes =
        args.lanes.then(|| in_lanes(item, lanes.unwrap_or(func), args, signature, (&both, of)));
    quote!(#jvp #core #called #lanes)
}

/// The same with several tangents at once: `jvp_lanes` and `__differentiate_with_lanes`.
fn in_lanes(
    item: &ItemFn,
    func: &Func,
    args: &Args,
    signature: &Signature,
    (both, of): (&Signature, &Ident),
) -> TokenStream {
    let result = match &func.result_kind {
        Kind::Tuple(results) if args.given_pullback().is_none() => &results[0],
        kind => kind,
    };
    let both = both.in_lanes(func, result);
    let mut signature = signature.clone();
    signature.seed = both.seed.clone();
    signature.generics = both.generics.clone();
    signature.functions.jvp = signature.functions.jvp_lanes.clone();
    signature.functions.forward = signature.functions.forward_lanes.clone();
    signature.is_in_lanes = true;
    let core = match args.given_pullback() {
        Some(path) => transposed::core(&signature, &both, path, &item.vis),
        None => self::core(item, func, &signature, &both),
    };
    let jvp = jvp(&signature.public(), &both, &item.vis, of);
    let called = called(&signature, &both, &item.vis, names::method_called_lanes(of));
    quote!(#jvp #core #called)
}

/// `(f64, f64)`: the result and its tangent.
pub(super) fn results(signature: &Signature) -> TokenStream {
    let Signature { result, seed, .. } = signature;
    quote!((#result, #seed))
}

fn core(item: &ItemFn, func: &Func, signature: &Signature, both: &Signature) -> TokenStream {
    let mut body = if signature.is_in_lanes { Body::in_lanes(func) } else { Body::new(func) };
    let inputs = inputs(&mut body, both);
    let statements = body.apart(|body| {
        func.params.iter().for_each(|param| take_apart(body, param));
        body.names.name_result();
        body.stmts(&func.body);
    });
    let result = body.tree(&func.result);
    let code = quote!(#statements #result);
    let imports = imports(&code);
    let (params, bounds) = (both.generic_params(), both.bounds());
    let (vis, name, results, doc) =
        (&item.vis, &signature.functions.forward, results(signature), core_doc());
    quote! {
        #doc
        #[inline]
        #vis fn #name #params (#inputs) -> #results #bounds { #imports #code }
    }
}

/// The slots of the parameters, each with that of its tangent.
pub(super) fn pairs(both: &Signature) -> impl Iterator<Item = (&Slot, &Slot)> {
    both.slots.chunks_exact(2).map(|pair| (&pair[0], &pair[1]))
}

/// What people call: the arguments as a tuple, and their tangents as a tuple.
fn jvp(public: &Signature, both: &Signature, vis: &Visibility, of: &Ident) -> TokenStream {
    let receiver = public.slots.first().filter(|_| public.has_receiver);
    let skipped = usize::from(receiver.is_some());
    let taken = &public.slots[skipped..];
    let receiver = receiver.map(|Slot { name, written, .. }| quote!(#name: #written,));
    let (names, types): (Vec<_>, Vec<_>) = taken
        .iter()
        .map(|slot| (slot.name.to_token_stream(), slot.written.to_token_stream()))
        .unzip();
    let (names, types) = (bare(names), bare(types));
    let differentiated = || pairs(both).filter(|(slot, _)| slot.differentiated);
    let tangent_types =
        bare(differentiated().map(|(_, slot)| slot.written.to_token_stream()).collect());
    let tangents = bare(differentiated().map(|(_, slot)| slot.name.to_token_stream()).collect());
    let (mut zeros, mut passed) = (TokenStream::new(), Vec::new());
    for (slot, (_, tangent)) in public.slots.iter().zip(pairs(both)) {
        let name = &tangent.name;
        passed.push(slot.name.to_token_stream());
        if slot.differentiated {
            passed.push(name.to_token_stream());
        } else {
            zeros.extend(unused(slot, name, public.is_in_lanes));
            passed.push(match slot.mode {
                Mode::Value => quote!(#name),
                Mode::Ref => quote!(&#name),
                Mode::Mut => quote!(&mut #name),
            });
        }
    }
    let (params, bounds, turbofish) =
        (public.generic_params(), public.bounds(), public.turbofish());
    let (jvp, core) = (&public.functions.jvp, &public.functions.forward);
    let results = results(public);
    let what = if public.is_in_lanes { "several tangents of it at once" } else { "its tangent" };
    let doc = format!(
        " The result of `{of}` and {what}, from the arguments and the tangents of the differentiated ones."
    );
    let args = (!taken.is_empty()).then(|| quote_spanned!(Span::mixed_site()=> args: #types,));
    let taken_apart =
        (!taken.is_empty()).then(|| quote_spanned!(Span::mixed_site()=> let #names = args;));
    quote_spanned! {Span::mixed_site()=>
        #[doc = #doc]
        #[inline]
        #vis fn #jvp #params (#receiver #args tangents: #tangent_types) -> #results #bounds {
            #taken_apart
            let #tangents = tangents;
            #zeros
            Self::#core #turbofish (#(#passed),*)
        }
    }
}

/// A tangent that nobody gives. What the function writes to has one inside all the same.
pub(super) fn unused(slot: &Slot, name: &Ident, is_in_lanes: bool) -> TokenStream {
    let zeros = match (&slot.kind, slot.mode) {
        (kind, _) if kind.is_plain() => quote!(()),
        (Kind::Array(_, Form::Slice), Mode::Ref) => quote!([]),
        (Kind::Array(_, Form::Vec), Mode::Ref) => quote!(::__chainrule::__private::Vec::new()),
        _ if is_in_lanes => {
            let value = slot.borrowed(&slot.name);
            lanes::zeros_like(value, &slot.kind, Span::mixed_site())
        }
        _ => slot.zeros(),
    };
    let mutability = (slot.mode == Mode::Mut).then(|| quote!(mut));
    quote!(let #mutability #name = #zeros;)
}

/// The form of a method that is called on a value: it takes the tangent of its receiver by `&mut`,
/// however it takes the receiver.
fn called(signature: &Signature, both: &Signature, vis: &Visibility, name: Ident) -> TokenStream {
    let public = both.public();
    let (true, [receiver, tangent, rest @ ..]) = (signature.has_receiver, &public.slots[..]) else {
        return TokenStream::new();
    };
    let core = &signature.functions.forward;
    let (params, bounds, turbofish) =
        (public.generic_params(), public.bounds(), public.turbofish());
    let Slot { name: this, written, .. } = receiver;
    let Slot { name: this_dot, ty, .. } = tangent;
    let inputs = rest.iter().map(|Slot { name, written, .. }| quote!(#name: #written));
    let passed = rest.iter().map(|slot| &slot.name);
    let this_dot_passed = match receiver.mode {
        Mode::Value => quote!(::core::clone::Clone::clone(#this_dot)),
        Mode::Ref | Mode::Mut => this_dot.to_token_stream(),
    };
    let (results, doc) = (results(signature), core_doc());
    quote_spanned! {Span::mixed_site()=>
        #doc
        #[inline]
        #vis fn #name #params (#this: #written, #this_dot: &mut #ty #(, #inputs)*) -> #results #bounds {
            Self::#core #turbofish (#this, #this_dot_passed #(, #passed)*)
        }
    }
}
