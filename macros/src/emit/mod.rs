//! Tokens.
//!
//! In:  the user's function, and the same with its backward sweep.
//! Out: the function as written, a type of its name, and the derivatives as associated
//!      functions of that type.

mod again;
mod body;
mod by_type;
mod calls;
mod code;
mod control;
mod expr;
mod forward;
mod fused;
mod given;
mod graph;
mod hessian;
mod holes;
mod jacobian;
mod lanes;
mod lints;
mod memory;
mod merge;
mod methods;
mod naming;
mod nested;
mod places;
mod pooled;
mod rooms;
mod second;
mod signature;
mod sweep;
mod tangents;
mod tapes;
#[cfg(test)]
mod tests;
mod transposed;
mod types;
mod uses;
mod wrappers;

use crate::analysis;
use crate::args::{Args, Given};
use crate::ir::{Func, Mode};
use crate::names;
use crate::transform::trace::Traced;
use body::{Body, tuple};
pub(crate) use lanes::count as lanes_count;
pub(crate) use lints::function_lints;
use lints::type_lints;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use signature::{Signature, bare};
pub(crate) use signature::{ask_for_floats, in_lanes};
use sweep::Sweep;
use syn::{Generics, ItemFn};

/// A function with its derivatives.
pub(crate) struct Compiled {
    /// With its backward sweep.
    pub(crate) func: Func,
    /// In forward mode; without a body if the derivatives are given by a pullback.
    pub(crate) forward: Func,
    /// The same for several tangents at once.
    pub(crate) lanes: Option<Func>,
    /// With both sweeps telling what they do, if the graph is asked for.
    pub(crate) traced: Option<Traced>,
    /// For second order.
    pub(crate) second: Option<Second>,
}

/// A function with its backward sweep, in forward mode.
pub(crate) struct Second {
    pub(crate) general: Func,
    /// The same for several tangents at once.
    pub(crate) lanes: Option<Func>,
    /// The same from a cotangent of one, if the result is one float.
    pub(crate) unit: Option<Func>,
    /// The product with the Hessian alone, of several tangents at once.
    pub(crate) unit_lanes: Option<Func>,
}

pub(crate) fn emit(item: &ItemFn, derivatives: TokenStream) -> TokenStream {
    quote! {
        #[allow(dead_code, reason = "its derivatives may be all that is used")]
        #item

        #derivatives
    }
}

/// The type with the derivatives.
pub(crate) fn derivatives(item: &ItemFn, compiled: &Compiled, args: &Args) -> TokenStream {
    let Compiled { func, forward, .. } = compiled;
    let ItemFn { vis, sig, .. } = item;
    let name = args.name.as_ref().unwrap_or(&sig.ident);
    let signature = Signature::new(item, func, None);
    let (functions, backward) = functions(item, func, args, &signature, &sig.ident);
    let gradients = wrappers::gradients(&signature, vis, &sig.ident);
    let lanes = compiled.lanes.as_ref();
    let forward = forward::functions(item, (forward, lanes), args, &signature, None);
    let graph = graph(item, compiled, &signature, &sig.ident);
    let explained = explained(func, args, &signature, vis, &sig.ident);
    let second = compiled.second.as_ref();
    let second = second.map(|compiled| second::functions(item, compiled, &signature, None));
    let is_second = second.is_some();
    let jacobian = args.jacobian.as_ref();
    let jacobian = jacobian.map(|names| jacobian::functions(&signature, names, vis, &sig.ident));
    let mutable = signature.slots.iter().enumerate().filter(|(_, slot)| slot.mode == Mode::Mut);
    let cfgs: Vec<_> = item.attrs.iter().filter(|attr| attr.path().is_ident("cfg")).collect();
    let mutable = mutable.map(|(at, _)| {
        let at = proc_macro2::Literal::usize_unsuffixed(at);
        quote!(#(#cfgs)* impl ::__chainrule::__private::TakesMut<#at> for #name {})
    });
    let marker = is_second
        .then(|| quote!(#(#cfgs)* impl ::__chainrule::__private::SecondOrder for #name {}));
    let missing = missing(name, args, gradients.is_empty(), tangents::exist(&signature));
    let missing = quote!(#(#cfgs)* #missing);
    let (type_lints, function_lints) = (type_lints(), function_lints());
    let doc = type_doc(&sig.ident, backward.as_deref());
    let derivatives = quote! {
        #(#cfgs)*
        #[doc = #doc]
        #type_lints
        #vis enum #name {}

        #(#cfgs)*
        #function_lints
        impl #name {
            #functions
            #gradients
            #forward
            #graph
            #explained
            #second
            #jacobian
        }

        #(#mutable)*
        #marker
        #missing
    };
    names::replace_runtime(derivatives, args.runtime.as_ref())
}

/// What is not generated, so that rustc says why.
fn missing(
    name: &Ident,
    args: &Args,
    has_no_gradient: bool,
    may_have_tangents: bool,
) -> TokenStream {
    let is_missing = [
        ("second", !args.order_2),
        ("third", args.order_2),
        ("tangents", args.order_2 && !may_have_tangents),
        ("lanes", !args.lanes),
        ("nested", args.order_2 && !args.lanes),
        ("graph", !args.graph),
        ("explain", !args.explain),
        ("jacobian", args.jacobian.is_none()),
        ("workspace", !args.workspace),
        ("gradient", has_no_gradient),
    ];
    let missing = is_missing.into_iter().filter(|(_, is_missing)| *is_missing);
    let missing = missing.map(|(what, _)| Ident::new(what, Span::call_site()));
    quote!(::__chainrule::__private::not_generated! { #name: #(#missing)* })
}

/// What an editor shows of the type: what it is, and the backward sweep.
fn type_doc(of: &Ident, backward: Option<&str>) -> String {
    let mut doc = format!(" The derivatives of the function `{of}`.");
    let Some(backward) = backward else { return doc };
    doc += "\n\n They are its functions; it has no values. The backward sweep, from the cotangent of the result to those of the parameters:\n\n ```text\n";
    for line in backward.lines().take(LONGEST_DOC) {
        doc += &format!(" {line}\n");
    }
    if backward.lines().count() > LONGEST_DOC {
        doc += " …\n";
    }
    doc + " ```"
}

/// So many lines of the backward sweep are shown.
const LONGEST_DOC: usize = 40;

/// A method whose derivatives stand beside it.
pub(crate) struct Method {
    pub(crate) name: Ident,
    /// Its own parameters, without those of the `impl`.
    pub(crate) generics: Generics,
    /// The first parameter is `self`, by another name.
    pub(crate) has_receiver: bool,
    /// What `Self` is, if the `impl` is known.
    pub(crate) self_ty: Option<syn::Type>,
}

/// The derivatives of a method, given as a function of its receiver with the parameters of the
/// `impl` and its own.
pub(crate) fn emit_method(
    item: &ItemFn,
    compiled: &Compiled,
    args: &Args,
    method: &Method,
) -> TokenStream {
    let Compiled { func, forward, .. } = compiled;
    let signature = Signature::new(item, func, Some(method));
    let (functions, _) = functions(item, func, args, &signature, &method.name);
    let gradients = wrappers::gradients(&signature.public(), &item.vis, &method.name);
    let called = methods::called(&signature, &item.vis, &method.name);
    let lanes = compiled.lanes.as_ref();
    let forward = forward::functions(item, (forward, lanes), args, &signature, Some(method));
    let graph = graph(item, compiled, &signature, &method.name);
    let second = compiled.second.as_ref();
    let second = second.map(|compiled| second::functions(item, compiled, &signature, Some(method)));
    let jacobian = args
        .jacobian
        .as_ref()
        .map(|names| jacobian::functions(&signature.public(), names, &item.vis, &method.name));
    let explained = explained(func, args, &signature, &item.vis, &method.name);
    let all = quote!(#functions #gradients #called #forward #graph #explained #second #jacobian);
    names::replace_runtime(all, args.runtime.as_ref())
}

/// `explain`, if it is asked for.
fn explained(
    func: &Func,
    args: &Args,
    signature: &Signature,
    vis: &syn::Visibility,
    of: &Ident,
) -> TokenStream {
    if !args.explain {
        return TokenStream::new();
    }
    let (name, text) = (&signature.functions.explain, analysis::explain::explain(func));
    let doc = format!(" What the gradient of `{of}` saves, what it computes again, and why.");
    quote! {
        #[doc = #doc]
        #vis const fn #name() -> &'static str {
            #text
        }
    }
}

/// `graph` and `trace`, if they are asked for.
fn graph(item: &ItemFn, compiled: &Compiled, signature: &Signature, of: &Ident) -> TokenStream {
    let Compiled { func, traced, .. } = compiled;
    let traced = traced.iter();
    traced.map(|traced| graph::functions(item, (func, traced), signature, of)).collect()
}

/// `vjp` and `__vjp`, from the sweeps or from what the user gives; and the backward sweep as text.
fn functions(
    item: &ItemFn,
    func: &Func,
    args: &Args,
    signature: &Signature,
    of: &Ident,
) -> (TokenStream, Option<String>) {
    if let Some(Given::Vjp(path)) = &args.given {
        return (given::functions(signature, path, &item.vis, of), None);
    }
    let Some(pullback) = &func.pullback else {
        unreachable!("a function without a backward sweep is not emitted")
    };
    let is_concrete = item.sig.generics.type_params().next().is_none();
    let sweep = Sweep::of(Body::in_workspace(func, is_concrete), pullback, signature);
    let functions = if signature.is_simple {
        simple(item, signature, &sweep)
    } else {
        general(item, signature, &sweep, of)
    };
    let fused = func.fused.iter().filter(|_| signature.is_fused);
    let fused = fused.map(|fused| fused::function(fused, signature));
    (quote!(#functions #(#fused)*), Some(sweep.backward_text()))
}

/// The traits of the prelude whose methods stand in the code, for crates that have no prelude.
fn imports(code: &TokenStream) -> TokenStream {
    let mut names = Vec::new();
    methods(code, &mut names);
    let calls = |method: &str| names.iter().any(|name| name == method);
    let clone = calls("clone").then(|| {
        quote!(
            use ::core::clone::Clone as _;
        )
    });
    let iterator = (calls("rev") || calls("step_by")).then(|| {
        quote!(
            use ::core::iter::Iterator as _;
        )
    });
    let fields = [
        ("__Some_", "Present"),
        ("__Ok_", "Succeeded"),
        ("__Err_", "Failed"),
        ("__Arrived_", "Arrived"),
    ];
    let fields = fields.iter().filter_map(|(method, owner)| {
        let path = names::private(owner, Span::call_site());
        let is_called = names.iter().any(|name| name.to_string().starts_with(method));
        is_called.then(|| quote!(use #path as _;))
    });
    quote!(#clone #iterator #(#fields)*)
}

/// The names after a dot.
fn methods(code: &TokenStream, names: &mut Vec<Ident>) {
    let mut after_dot = false;
    for token in code.clone() {
        match &token {
            TokenTree::Group(group) => methods(&group.stream(), names),
            TokenTree::Ident(ident) if after_dot => names.push(ident.clone()),
            _ => {}
        }
        after_dot = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '.');
    }
}

/// Everything by value, and with a gradient: the sweeps stand in `vjp`.
fn simple(item: &ItemFn, signature: &Signature, sweep: &Sweep) -> TokenStream {
    let ItemFn { vis, sig, .. } = item;
    let Signature { result, seed, d_out, params: captured, .. } = signature;
    let (params, bounds, turbofish) =
        (signature.generic_params(), signature.bounds(), signature.turbofish());
    let (gradients, adjoints) = (signature.gradients(|_| true), signature.adjoints());
    let (inputs, passed, names) = (&sweep.inputs, signature.inputs(), signature.names());
    let body = sweep.body(bare(sweep.adjoints.clone()), false);
    let core = if signature.slots.len() == 1 {
        quote_spanned! {Span::mixed_site()=>
            let (out, pullback) = Self::vjp #turbofish (#names);
            (out, move |#d_out: #seed| (pullback(#d_out),))
        }
    } else {
        quote!(Self::vjp #turbofish (#names))
    };
    let (doc, core_doc) = (vjp_doc(&sig.ident), core_doc());
    quote! {
        #doc
        #[inline]
        #vis fn vjp #params (#inputs) -> (#result, impl ::core::ops::Fn(#seed) -> #gradients) #bounds { #body }

        #core_doc
        #[inline]
        #vis fn __vjp #params (#passed) -> (#result, impl ::core::ops::Fn(#seed) #adjoints + use<#(#captured),*>) #bounds { #core }
    }
}

fn general(item: &ItemFn, signature: &Signature, sweep: &Sweep, of: &Ident) -> TokenStream {
    let vjp = wrappers::vjp(&signature.public(), &item.vis, &vjp_doc(of));
    let core = core(item, signature, sweep);
    quote!(#vjp #core)
}

/// The sweeps, as other differentiated functions call them.
fn core(item: &ItemFn, signature: &Signature, sweep: &Sweep) -> TokenStream {
    let vis = &item.vis;
    let Signature { result, params: captured, functions, .. } = signature;
    let core = &functions.core;
    let (params, bounds) = (signature.generic_params(), signature.bounds());
    let (taken, adjoints) = (signature.pullback_inputs(), signature.adjoints());
    let inputs = &sweep.inputs;
    let given = if sweep.adjoints.is_empty() { TokenStream::new() } else { tuple(&sweep.adjoints) };
    let body = sweep.body(given, signature.recursive);
    let pullback = if signature.recursive {
        quote!(::__chainrule::__private::Box<dyn ::core::ops::Fn(#(#taken),*) #adjoints>)
    } else {
        quote!(impl ::core::ops::Fn(#(#taken),*) #adjoints + use<#(#captured),*>)
    };
    let core_doc = core_doc();
    quote! {
        #core_doc
        #[inline]
        #vis fn #core #params (#inputs) -> (#result, #pullback) #bounds { #body }
    }
}

fn vjp_doc(of: &syn::Ident) -> TokenStream {
    let doc =
        format!(" The result of `{of}` and its pullback, which takes the cotangent of the result.");
    quote!(#[doc = #doc])
}

/// What other differentiated functions call.
fn core_doc() -> TokenStream {
    let doc = syn::LitStr::new(" What other differentiated functions call.", Span::mixed_site());
    quote!(#[doc = #doc] #[doc(hidden)])
}
