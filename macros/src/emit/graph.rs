//! The graph of a function as static data, and the function that traces an evaluation.

use super::imports;
use super::signature::Signature;
use super::sweep::Sweep;
use crate::ir::{Func, Mode, Tree};
use crate::names::recorder;
use crate::text;
use crate::transform::trace::{Edge, Graph, Node, Traced};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::{Generics, ItemFn, Visibility};

/// `graph`, `trace`, and what both are made of.
pub(super) fn functions(
    item: &ItemFn,
    (func, traced): (&Func, &Traced),
    signature: &Signature,
    of: &Ident,
) -> TokenStream {
    let func = traced.sweep.as_ref().unwrap_or(func);
    let (Some(plain), Some(pullback)) = (&func.pullback, &traced.func.pullback) else {
        return TokenStream::new();
    };
    let sweep = Sweep::new(&traced.func, pullback, signature);
    let core = core(traced, signature, &sweep, &item.vis);
    let public = public(&signature.public(), &item.vis, of);
    let (vis, name) = (&item.vis, &signature.functions.graph);
    let plain = Sweep::new(func, plain, signature);
    let data = data(item, traced, &plain, of);
    let doc = format!(" The computational graph of `{of}`.");
    quote! {
        ::__chainrule::__with_graph! {
            #[doc = #doc]
            #vis fn #name() -> &'static ::__chainrule::graph::Graph {
                static GRAPH: ::__chainrule::graph::Graph = #data;
                &GRAPH
            }

            #public

            #core
        }
    }
}

fn data(item: &ItemFn, traced: &Traced, sweep: &Sweep, of: &Ident) -> TokenStream {
    let Graph { nodes, edges } = &traced.graph;
    let (nodes, edges) = (nodes.iter().map(node), edges.iter().map(edge));
    let ItemFn { vis, sig, block, .. } = item;
    let code = quote!(#vis #sig #block);
    let (source, line) = text::source(&code).unwrap_or_else(|| (text::lines(&code), 1));
    let (name, backward) = (of.to_string(), sweep.backward_text());
    quote! {
        ::__chainrule::graph::Graph::new(
            (#name, #source, #line, #backward),
            &[#(#nodes),*],
            &[#(#edges),*],
        )
    }
}

fn node(node: &Node) -> TokenStream {
    let Node { kind, symbol, name, span, parent } = node;
    let kind = Ident::new(kind, Span::mixed_site());
    let line = span.start().line;
    let parent = match parent {
        Some(parent) => quote!(::core::option::Option::Some(#parent)),
        None => quote!(::core::option::Option::None),
    };
    quote! {
        ::__chainrule::graph::Node::new(::__chainrule::graph::Kind::#kind, #symbol, #name, #line, #parent)
    }
}

fn edge(edge: &Edge) -> TokenStream {
    let Edge { from, to, label, partial, is_back } = edge;
    quote!(::__chainrule::graph::Edge::new(#from, #to, #label, #partial, #is_back))
}

/// Both sweeps, in one function.
fn core(traced: &Traced, signature: &Signature, sweep: &Sweep, vis: &Visibility) -> TokenStream {
    let (name, graph) = (&signature.functions.trace_core, &signature.functions.graph);
    let (params, bounds) = (signature.generic_params(), signature.bounds());
    let Sweep { inputs, forward, result, seeds, backward, adjoints, .. } = sweep;
    let (trace, ty) = (recorder(), &signature.result);
    let comma = (!signature.slots.is_empty()).then(|| quote!(,));
    let seeded = seeded(traced, signature, sweep);
    let mut gradients = TokenStream::new();
    let mut values = adjoints.iter();
    let mut references = sweep.references.iter();
    let shown = traced.params.iter().zip(&traced.func.params);
    for (slot, (site, param)) in signature.slots.iter().zip(shown) {
        let adjoint = match slot.mode {
            Mode::Value => values.next().map(|adjoint| quote!(&#adjoint)),
            Mode::Ref | Mode::Mut => references.next().map(|adjoint| quote!(&*#adjoint)),
        };
        let (Some(adjoint), Some(site), true) = (adjoint, site, slot.differentiated) else {
            continue;
        };
        if let Tree::Leaf(_) = param.tree {
            let parts = parts(&adjoint, &slot.kind);
            gradients.extend(quote!(#trace.parameter_gradient(#site, #parts);));
        }
    }
    let result_name = Ident::new("__result", Span::mixed_site());
    let imports = imports(&quote!(#forward #backward));
    quote! {
        #[doc(hidden)]
        #vis fn #name #params (#inputs #comma #seeds) -> ::__chainrule::graph::Trace #bounds {
            #imports
            use ::__chainrule::__private::record::{ViaNothing as _, ViaNumber as _, ViaParts as _};
            let mut #trace = ::__chainrule::__private::record::Recorder::new(Self::#graph());
            #forward
            let #result_name: #ty = #result;
            #seeded
            #backward
            #gradients
            #trace.finish()
        }
    }
}

/// The cotangents of the results.
fn seeded(traced: &Traced, signature: &Signature, sweep: &Sweep) -> TokenStream {
    let (trace, func) = (recorder(), &traced.func);
    let mut seeded = TokenStream::new();
    let leaves: Vec<_> = func.result.leaves();
    for (at, (leaf, seed)) in leaves.iter().zip(&sweep.seed_leaves).enumerate() {
        let parts = parts(&quote!(&#seed), func.kind(*leaf));
        seeded.extend(quote!(#trace.seed(#at, #parts);));
    }
    let references =
        signature.slots.iter().zip(&func.params).filter(|(slot, _)| slot.mode != Mode::Value);
    for ((slot, param), adjoint) in references.zip(&sweep.references) {
        if let (Mode::Mut, Tree::Leaf(root)) = (slot.mode, &param.tree)
            && slot.differentiated
        {
            let at = 1000 + root.0;
            let parts = parts(&quote!(&*#adjoint), &slot.kind);
            seeded.extend(quote!(#trace.seed(#at, #parts);));
        }
    }
    seeded
}

/// The floats of an adjoint, each with its path.
fn parts(adjoint: &TokenStream, kind: &crate::ir::Kind) -> TokenStream {
    use crate::ir::{Float, Kind};
    match kind {
        Kind::Scalar(Float::Param(_)) => {
            quote!(&::__chainrule::__private::record::scalar(::__chainrule::Scalar::to_f64(*#adjoint)))
        }
        Kind::Scalar(Float::Asked(_)) => {
            quote!(&::__chainrule::__private::record::scalar(::__chainrule::__private::generic::to_f64(*#adjoint)))
        }
        _ => quote!(&(&::__chainrule::__private::record::Wrap(#adjoint)).parts()),
    }
}

/// What people call: from the cotangent 1, and from one that is given.
fn public(signature: &Signature, vis: &Visibility, of: &Ident) -> TokenStream {
    let unit = signature.unit_seed().map(|(one, generics)| {
        let name = &signature.functions.trace;
        let doc =
            format!(" The graph of one evaluation of `{of}`, with every value and every gradient.");
        wrapper((name, &doc), signature, vis, (&one, &generics), TokenStream::new())
    });
    let name = &signature.functions.trace_from;
    let doc = format!(
        " The graph of one evaluation of `{of}`, with the gradients from a cotangent of the result."
    );
    let Signature { d_out, seed, generics, .. } = signature;
    let given = quote!(#d_out: #seed,);
    let from = wrapper((name, &doc), signature, vis, (&quote!(#d_out), generics), given);
    quote!(#unit #from)
}

/// With a cotangent that is given, those of what is written to are given, too.
fn wrapper(
    (name, doc): (&Ident, &str),
    signature: &Signature,
    vis: &Visibility,
    (seed, generics): (&TokenStream, &Generics),
    given: TokenStream,
) -> TokenStream {
    let core = &signature.functions.trace_core;
    let (inputs, names, turbofish) = (signature.inputs(), signature.names(), signature.turbofish());
    let comma = (!signature.slots.is_empty()).then(|| quote!(,));
    let is_given = !given.is_empty();
    let mut taken = given;
    let mut before = TokenStream::new();
    let mut passed = vec![seed.clone()];
    for slot in signature.slots.iter().filter(|slot| slot.mode != Mode::Value) {
        let (adjoint, tangent) = (&slot.adjoint, &slot.tangent);
        if !slot.differentiated {
            passed.push(slot.unused_adjoint());
        } else if is_given && slot.mode == Mode::Mut {
            taken.extend(quote!(#adjoint: &mut #tangent,));
            passed.push(adjoint.to_token_stream());
        } else {
            let zeros = slot.zeros();
            before.extend(quote!(let mut #adjoint = #zeros;));
            passed.push(quote!(&mut #adjoint));
        }
    }
    let (params, _, bounds) = generics.split_for_impl();
    quote_spanned! {Span::mixed_site()=>
        #[doc = #doc]
        #vis fn #name #params (#inputs #comma #taken) -> ::__chainrule::graph::Trace #bounds {
            #before
            Self::#core #turbofish (#names #comma #(#passed),*)
        }
    }
}
