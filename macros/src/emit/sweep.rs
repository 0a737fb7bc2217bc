//! The pieces of a function with its backward sweep, of which its derivatives are made.

use super::body::Body;
use super::imports;
use super::signature::{self, Signature, bare};
use crate::ir::{Func, Mode, Param, Pullback, Tree, Var};
use crate::names::hygienic;
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

/// The pieces of a function with its backward sweep.
#[derive(Debug)]
pub(super) struct Sweep {
    /// `mut x: [f64; 3], y: f64`
    pub(super) inputs: TokenStream,
    pub(super) forward: TokenStream,
    pub(super) result: TokenStream,
    /// `d_out: f64, x: &[f64], d_x: &mut [f64]`
    pub(super) pullback_inputs: TokenStream,
    pub(super) backward: TokenStream,
    /// The adjoints of the parameters by value.
    pub(super) adjoints: Vec<TokenStream>,
    /// Of those by reference.
    pub(super) references: Vec<TokenStream>,
    /// `d_out: f64, d_x: &mut [f64]`
    pub(super) seeds: TokenStream,
    /// The parts of the cotangent of the result.
    pub(super) seed_leaves: Vec<Ident>,
}

impl Sweep {
    pub(super) fn new(func: &Func, pullback: &Pullback, signature: &Signature) -> Sweep {
        let body = if signature.is_in_lanes { Body::in_lanes(func) } else { Body::new(func) };
        Sweep::of(body, pullback, signature)
    }

    pub(super) fn of(mut body: Body<'_>, pullback: &Pullback, signature: &Signature) -> Sweep {
        let func = body.func;
        let inputs = inputs(&mut body, signature);
        let forward = body.apart(|body| {
            func.params.iter().for_each(|param| take_apart(body, param));
            body.names.name_result();
            body.declare_tapes(&func.body);
            body.stmts(&func.body);
        });
        let result = body.tree(&func.result);

        body.enter_backward();
        let pullback_inputs = pullback_inputs(&mut body, pullback, signature);
        let (seeds, references) = seeds(&mut body, pullback, signature);
        let seed_leaves = pullback.seed.leaves().iter().map(|leaf| body.name(*leaf)).collect();
        let mut adjoints = Vec::new();
        let backward = body.apart(|body| {
            body.declare_tapes(&pullback.body);
            body.declare_cursors(&pullback.body);
            body.stmts(&pullback.body);
            for (at, slot) in
                signature.slots.iter().enumerate().filter(|(_, slot)| slot.mode == Mode::Value)
            {
                adjoints.push(match pullback.results.get(&at) {
                    Some(tree) => body.tree(tree),
                    None if slot.kind.is_plain() => quote!(()),
                    None if signature.is_in_lanes && at % 2 == 1 => {
                        let name = hygienic(&slot.name);
                        quote!(::__chainrule::__private::lanes::none(&#name))
                    }
                    None => slot.zeros_like(&hygienic(&slot.name)),
                });
            }
        });
        Sweep {
            inputs,
            forward,
            result,
            pullback_inputs,
            backward,
            adjoints,
            references,
            seeds,
            seed_leaves,
        }
    }

    /// The backward sweep, for people.
    pub(super) fn backward_text(&self) -> String {
        let Sweep { backward, adjoints, .. } = self;
        let adjoints = bare(adjoints.clone());
        let text = crate::text::lines(&quote!(#backward #adjoints));
        text.replace("::__chainrule::__private::", "").replace("::__chainrule::", "")
    }

    /// The sweeps, with the adjoints in a tuple or bare.
    pub(super) fn body(&self, adjoints: TokenStream, is_boxed: bool) -> TokenStream {
        let Sweep { forward, result, pullback_inputs, backward, .. } = self;
        let pullback = quote!(move |#pullback_inputs| { #backward #adjoints });
        let pullback =
            if is_boxed { quote!(::__chainrule::__private::Box::new(#pullback)) } else { pullback };
        let code = quote!(#forward (#result, #pullback));
        let imports = imports(&code);
        quote!(#imports #code)
    }
}

pub(super) fn inputs(body: &mut Body<'_>, signature: &Signature) -> TokenStream {
    let mut inputs = Vec::new();
    for (slot, param) in signature.slots.iter().zip(&body.func.params) {
        let (name, written) = (hygienic(&slot.name), &slot.written);
        let binding = match &param.tree {
            Tree::Leaf(var) if slot.mode == Mode::Value => body.binding(*var),
            Tree::Leaf(_) | Tree::Tuple(_) => name.to_token_stream(),
        };
        inputs.push(quote!(#binding: #written));
    }
    quote!(#(#inputs),*)
}

/// `let (a, b) = p;`
pub(super) fn take_apart(body: &mut Body<'_>, param: &Param) {
    if let Tree::Tuple(_) = &param.tree {
        let (pattern, name) = (body.pattern(&param.tree), hygienic(&param.name));
        body.push(quote!(let #pattern = #name;));
    }
}

/// What the pullback takes: the cotangent of the result, and for each reference its memory
/// again and its adjoint.
fn pullback_inputs(body: &mut Body<'_>, pullback: &Pullback, signature: &Signature) -> TokenStream {
    let seed = body.pattern(&pullback.seed);
    let ty = &signature.seed;
    let mut inputs = vec![quote!(#seed: #ty)];
    for (at, slot) in signature.slots.iter().enumerate() {
        let signature::Slot { ty, tangent, .. } = slot;
        if slot.mode == Mode::Ref {
            let name = hygienic(&slot.name);
            inputs.push(quote!(#name: &#ty));
        }
        if slot.mode != Mode::Value {
            let adjoint = adjoint(body, pullback.adjoints.get(at).copied().flatten());
            inputs.push(quote!(#adjoint: &mut #tangent));
        }
    }
    quote!(#(#inputs),*)
}

/// The same where the memory need not be passed again; and the adjoints of the references.
fn seeds(
    body: &mut Body<'_>,
    pullback: &Pullback,
    signature: &Signature,
) -> (TokenStream, Vec<TokenStream>) {
    let seed = body.pattern(&pullback.seed);
    let ty = &signature.seed;
    let mut inputs = vec![quote!(#seed: #ty)];
    let mut references = Vec::new();
    for (at, slot) in signature.slots.iter().enumerate() {
        if slot.mode != Mode::Value {
            let tangent = &slot.tangent;
            let adjoint = adjoint(body, pullback.adjoints.get(at).copied().flatten());
            inputs.push(quote!(#adjoint: &mut #tangent));
            references.push(adjoint);
        }
    }
    (quote!(#(#inputs),*), references)
}

fn adjoint(body: &mut Body<'_>, adjoint: Option<Var>) -> TokenStream {
    adjoint.map_or(quote!(_), |adjoint| body.name(adjoint).to_token_stream())
}
