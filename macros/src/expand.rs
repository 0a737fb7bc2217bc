//! The pipeline: every pass, in order.

mod cfgs;
mod methods;
mod operators;

use crate::analysis::activity::Active;
use crate::args::{Args, Given};
use crate::diag::{self, Diags};
use crate::emit::{Compiled, Second};
use crate::ir::{Callee, CalleeForm, Func};
use crate::{analysis, emit, groups, lower, transform};
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::{ImplItemFn, ItemFn, ItemImpl, Signature, TraitItemFn};
use transform::reverse::Policy;
use transform::trace::Traced;

/// Expands the attribute. On error the user's function is kept beside the messages, so that
/// its callers do not fail as well.
pub(crate) fn differentiate(args: TokenStream, item: TokenStream) -> TokenStream {
    let item = match parse(item.clone()) {
        Ok(Parsed::Function(item)) => item,
        Ok(Parsed::Method(method)) => return methods::one(args, &method),
        Ok(Parsed::Block(block)) => return methods::block(args, &block),
        Err(error) => return beside(item, error.to_compile_error()),
    };
    expand(args, &item)
        .unwrap_or_else(|errors| beside(lower::strip(&item).into_token_stream(), errors))
}

fn beside(mut item: TokenStream, errors: TokenStream) -> TokenStream {
    item.extend(errors);
    item
}

fn expand(args: TokenStream, item: &ItemFn) -> Result<TokenStream, TokenStream> {
    let mut diags = Diags::new();
    let args = Args::parse(args, &mut diags);
    let strip = lower::strip(item);
    let Some(variants) = cfgs::variants(&item.block) else {
        let compiled = passes(&args, item, diags)?;
        return Ok(emit::emit(&strip, emit::derivatives(&strip, &compiled, &args)));
    };
    diags.finish()?;
    let derivatives = variants.into_iter().map(|cfgs::Variant { cfg, body }| {
        let mut variant = ItemFn { block: Box::new(body), ..item.clone() };
        variant.attrs.push(cfg.clone());
        match differentiated(&args, &variant) {
            Ok(compiled) => emit::derivatives(&lower::strip(&variant), &compiled, &args),
            Err(errors) => cfgs::only_if(&cfg, errors),
        }
    });
    Ok(emit::emit(&strip, derivatives.collect()))
}

/// The function with its derivatives.
fn differentiated(args: &Args, item: &ItemFn) -> Result<Compiled, TokenStream> {
    passes(args, item, Diags::new())
}

fn passes(args: &Args, item: &ItemFn, mut diags: Diags) -> Result<Compiled, TokenStream> {
    let primal = lower::lower(item, args, &mut diags);
    diags.finish()?;
    primal.verify("lower");
    let active = analysis::activity::activity(&primal);
    if let Some(Given::Vjp(_)) = &args.given {
        let forward = transform::forward::signature(&primal, &active);
        let traced = args.graph.then(|| traced_call(&primal, item, args));
        return Ok(Compiled { func: primal, forward, lanes: None, traced, second: None });
    }
    let primal = transform::once::once(primal);
    primal.verify("once");
    let primal = transform::lift::lift(primal);
    primal.verify("lift");
    let active = analysis::activity::activity(&primal);
    let mut forward = transform::forward::forward(&primal, &active);
    forward.verify("forward");
    transform::tidy::tidy(&mut forward);
    forward.verify("tidy");
    let mut func = gradient(&primal, &active, args);
    refuse_lost(&func)?;
    let traced = args.graph.then(|| traced(&primal, &active, item, args));
    let second = args.order_2.then(|| match &primal.partials {
        Some(partials) => second(&transform::given::lowered(&primal, partials), args),
        None => second(&func, args),
    });
    if policy(args) == Policy::Recompute {
        transform::idle::idle(&mut func);
        func.verify("idle");
    }
    let lanes = args.lanes.then(|| folded(&forward));
    Ok(Compiled { func, forward, lanes, traced, second })
}

/// The one mistake that shows only in the backward sweep: a reference that it needs is not there any more.
fn refuse_lost(func: &Func) -> Result<(), TokenStream> {
    let mut diags = Diags::new();
    for var in analysis::lost::lost(func) {
        diags.error(Ident::new("reference", func.info(var).span), diag::LOST_REFERENCE);
    }
    diags.finish()
}

/// The same for several tangents at once.
fn folded(func: &Func) -> Func {
    let mut func = func.clone();
    transform::fold::fold(&mut func);
    func.verify("fold");
    func
}

/// The function and its backward sweep, which tell what they do, and its graph.
fn traced(primal: &Func, active: &Active, item: &ItemFn, args: &Args) -> Traced {
    let mut func = match &primal.partials {
        Some(partials) => transform::given::traced(primal, partials),
        None => transform::reverse::traced(primal, active, policy(args)),
    };
    func.verify("reverse, traced");
    transform::tidy::tidy(&mut func);
    func.verify("tidy, traced");
    let name = args.method.as_ref().unwrap_or(&item.sig.ident).unraw().to_string();
    let shown = transform::trace::Shown {
        name: &name,
        receiver: args.receiver.as_ref(),
        is_call: matches!(args.given, Some(Given::Vjp(_))),
    };
    let traced = transform::trace::trace(func, primal.vars.len(), &shown);
    traced.func.verify("trace");
    traced
}

/// The same of a function whose pullback is given: it is a call.
fn traced_call(primal: &Func, item: &ItemFn, args: &Args) -> Traced {
    let path = |name: &Ident| -> syn::Path {
        if args.method.is_some() { syn::parse_quote!(Self::#name) } else { name.clone().into() }
    };
    let form = match &args.method {
        Some(_) => CalleeForm::Associated,
        None => CalleeForm::Function,
    };
    let name = args.method.as_ref().unwrap_or(&item.sig.ident);
    let callee = Callee {
        path: path(name),
        derivatives: path(args.name.as_ref().unwrap_or(name)),
        form,
        forward: false,
        again: false,
    };
    let func = transform::given::called(primal, callee);
    func.verify("called");
    let active = analysis::activity::activity(&func);
    let sweep = transform::reverse::reverse(&func, &active, policy(args));
    Traced { sweep: Some(sweep), ..traced(&func, &active, item, args) }
}

fn policy(args: &Args) -> Policy {
    if args.save_everything { Policy::SaveEverything } else { Policy::Recompute }
}

/// The function of second order, and the same from a cotangent of one, for products with its Hessian.
fn second(func: &Func, args: &Args) -> Second {
    let in_lanes = |func: &Func| args.lanes.then(|| folded(func));
    let general = tangents_of(func);
    let lanes = in_lanes(&general);
    let unit = transform::unit::unit(func).map(|func| tangents_of(&func));
    let unit_lanes = unit.clone().and_then(|mut func| {
        transform::unit::product(&mut func);
        func.verify("product");
        in_lanes(&func)
    });
    Second { general, lanes, unit, unit_lanes }
}

/// The function with its backward sweep, in forward mode.
fn tangents_of(func: &Func) -> Func {
    let active = analysis::activity::activity(func);
    let mut second = transform::forward::forward(func, &active);
    second.verify("forward over reverse");
    transform::tidy::tidy(&mut second);
    second.verify("tidy");
    transform::unread::unread(&mut second);
    second.verify("unread");
    second
}

/// The function with its backward sweep.
fn gradient(primal: &Func, active: &Active, args: &Args) -> Func {
    if let Some(partials) = &primal.partials {
        let func = transform::given::given(primal, partials);
        func.verify("given");
        return func;
    }
    let mut func = transform::reverse::reverse(primal, active, policy(args));
    func.verify("reverse");
    transform::tidy::tidy(&mut func);
    func.verify("tidy");
    transform::twice::twice(&mut func);
    func.verify("twice");
    transform::regroup::regroup(&mut func);
    func.verify("regroup");
    transform::gather::gather(&mut func);
    func.verify("gather");
    transform::slide::slide(&mut func);
    func.verify("slide");
    transform::skip::skip(&mut func);
    func.verify("skip");
    transform::rows::rows(&mut func);
    func.verify("rows");
    transform::total::total(&mut func);
    func.verify("total");
    transform::bounds::bounds(&mut func);
    func.verify("bounds");
    if policy(args) == Policy::Recompute {
        func.fused = transform::fuse::fuse(&func).map(Box::new);
    }
    func
}

/// What the attribute stands on.
enum Parsed {
    Function(ItemFn),
    Method(ImplItemFn),
    Block(ItemImpl),
}

/// The function, or what else it is.
fn parse(item: TokenStream) -> syn::Result<Parsed> {
    let error = match syn::parse2::<ItemFn>(item.clone()) {
        Ok(item) if !is_method(&item) => return Ok(Parsed::Function(groups::ungrouped(item))),
        Ok(_) => return syn::parse2(item).map(|it| Parsed::Method(groups::ungrouped(it))),
        Err(error) => error,
    };
    match syn::parse2::<syn::Item>(item.clone()) {
        Ok(syn::Item::Impl(block)) => Ok(Parsed::Block(groups::ungrouped(block))),
        Ok(other) if !matches!(other, syn::Item::Verbatim(_)) => {
            Err(syn::Error::new_spanned(first_token(other), diag::NOT_A_FUNCTION))
        }
        _ => match syn::parse2::<TraitItemFn>(item) {
            Ok(item) => Err(method(&item.sig)),
            Err(_) => Err(error),
        },
    }
}

/// Says `self` or `Self`, as functions do that belong to a type.
fn is_method(item: &ItemFn) -> bool {
    item.sig.receiver().is_some() || methods::says_self(item.to_token_stream())
}

fn method(sig: &Signature) -> syn::Error {
    match sig.receiver() {
        Some(receiver) => syn::Error::new_spanned(receiver, diag::METHOD),
        None => syn::Error::new_spanned(sig.fn_token, diag::NOT_A_FUNCTION),
    }
}

/// The message points at the beginning, not at the whole item.
fn first_token(item: impl ToTokens) -> TokenStream {
    item.into_token_stream().into_iter().take(1).collect()
}
