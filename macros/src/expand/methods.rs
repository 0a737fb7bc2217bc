//! Methods: one of them, or all of an `impl`.
//!
//! A method is differentiated as a function of its receiver. Its derivatives stand beside it, under
//! its name and theirs: `energy_grad`.

use super::{cfgs, operators};
use crate::args::{Args, Given};
use crate::diag::{self, Diags};
use crate::emit::{self, Method};
use crate::lower;
use crate::visit_mut::{self, VisitMut};
use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{
    Attribute, Expr, FnArg, Generics, ImplItem, ImplItemFn, ItemFn, ItemImpl, PatType, Receiver,
    ReceiverKind, Type, Visibility, parse_quote,
};

/// `#[differentiate] impl Pendulum { … }`
pub(super) fn block(args: TokenStream, block: &ItemImpl) -> TokenStream {
    let mut diags = Diags::new();
    let mut parsed = Args::parse(args, &mut diags);
    match parsed.given.take() {
        Some(Given::Partials(list, _)) => diags.error(list, diag::GIVEN_BLOCK),
        Some(Given::Vjp(path)) => diags.error(path, diag::GIVEN_BLOCK),
        None => {}
    }
    let mut derivatives = TokenStream::new();
    let mut errors = match diags.finish() {
        Ok(()) => TokenStream::new(),
        Err(errors) => errors,
    };
    let types = Types { block };
    for item in &block.items {
        let ImplItem::Fn(method) = item else { continue };
        if is_marked(&method.attrs) {
            continue;
        }
        let Some(variants) = cfgs::variants(&method.block) else {
            match types.derivatives(&parsed, method) {
                Ok(tokens) => derivatives.extend(tokens),
                Err(messages) => errors.extend(messages),
            }
            continue;
        };
        for cfgs::Variant { cfg, body } in variants {
            let mut variant = ImplItemFn { block: body, ..method.clone() };
            variant.attrs.push(cfg.clone());
            match types.derivatives(&parsed, &variant) {
                Ok(tokens) => derivatives.extend(tokens),
                Err(messages) => errors.extend(cfgs::only_if(&cfg, messages)),
            }
        }
    }
    let block = stripped(block);
    // the other methods have theirs, so that what calls them does not fail as well
    quote!(#block #derivatives #errors)
}

/// `#[differentiate]` on a method of an `impl`.
pub(super) fn one(args: TokenStream, method: &ImplItemFn) -> TokenStream {
    let mut diags = Diags::new();
    let args = Args::parse(args, &mut diags);
    let strip = strip(method);
    let errors = match diags.finish() {
        Ok(()) => match beside(&args, method, None, &method.vis) {
            Ok(functions) => {
                let lints = emit::function_lints();
                let block: Result<ItemImpl, _> = syn::parse2(quote!(impl X { #functions }));
                let items = block.map(|block| block.items).unwrap_or_default();
                return quote!(#strip #(#lints #items)*);
            }
            Err(errors) => errors,
        },
        Err(errors) => errors,
    };
    quote!(#strip #errors)
}

/// What a method may name that belongs to the `impl`.
struct Types<'b> {
    block: &'b ItemImpl,
}

impl Types<'_> {
    fn derivatives(&self, args: &Args, method: &ImplItemFn) -> Result<TokenStream, TokenStream> {
        let ItemImpl { generics, self_ty, .. } = self.block;
        let Some((path, _)) = &self.block.trait_ else {
            return self.inherent(args, method, &method.vis);
        };
        let mut method = method.clone();
        Associated { block: self.block }.visit_impl_item_fn_mut(&mut method);
        if let Some(operator) = operators::Operator::of(path) {
            if let Some(reference) = operators::reference(self_ty, path) {
                let error = syn::Error::new_spanned(reference, diag::OPERATOR_REFERENCE);
                return Err(error.to_compile_error());
            }
            let method = operators::without_self(&method, self_ty);
            let item = function(&method, generics, &name_for_self(&method, args))?;
            return operators::derivatives(args, &item, &operator, self_ty);
        }
        self.inherent(args, &method, &parse_quote!(pub))
    }

    fn inherent(
        &self,
        args: &Args,
        method: &ImplItemFn,
        vis: &Visibility,
    ) -> Result<TokenStream, TokenStream> {
        let ItemImpl { generics, self_ty, .. } = self.block;
        let functions = beside(args, method, Some(self.block), vis)?;
        let (params, _, bounds) = generics.split_for_impl();
        let cfgs = method.attrs.iter().filter(|attr| attr.path().is_ident("cfg"));
        let lints = emit::function_lints();
        Ok(quote! {
            #(#cfgs)*
            #lints
            #[allow(private_interfaces, reason = "as public as the method can be")]
            impl #params #self_ty #bounds { #functions }
        })
    }
}

/// The functions that stand beside a method.
fn beside(
    args: &Args,
    method: &ImplItemFn,
    block: Option<&ItemImpl>,
    vis: &Visibility,
) -> Result<TokenStream, TokenStream> {
    let this = name_for_self(method, args);
    let generics = block.map(|block| block.generics.clone()).unwrap_or_default();
    let mut item = function(method, &generics, &this)?;
    item.vis = vis.clone();
    let name = args.name.as_ref().unwrap_or(&method.sig.ident).clone();
    let described = Method {
        name,
        generics: method.sig.generics.clone(),
        has_receiver: method.sig.receiver().is_some(),
        self_ty: block.map(|block| (*block.self_ty).clone()),
    };
    let args = Args {
        method: Some(method.sig.ident.clone()),
        receiver: described.has_receiver.then(|| this.clone()),
        given: given(args, &this)?,
        ..args.clone()
    };
    let compiled = super::differentiated(&args, &item)?;
    Ok(emit::emit_method(&lower::strip(&item), &compiled, &args, &described))
}

/// What is given says the receiver's other name.
fn given(args: &Args, this: &Ident) -> Result<Option<Given>, TokenStream> {
    let Some(Given::Partials(list, partials)) = &args.given else { return Ok(args.given.clone()) };
    let renamed = |it: &Expr| syn::parse2(replaced(it.to_token_stream(), this));
    let partials: syn::Result<Vec<Expr>> = partials.iter().map(renamed).collect();
    let partials = partials.map_err(|error| error.to_compile_error())?;
    Ok(Some(Given::Partials(list.clone(), partials)))
}

/// The method as a function of its receiver, with the parameters of the `impl` and its own.
fn function(method: &ImplItemFn, outer: &Generics, this: &Ident) -> Result<ItemFn, TokenStream> {
    let mut sig = method.sig.clone();
    let mut block = method.block.clone();
    let own = std::mem::replace(&mut sig.generics, outer.clone());
    sig.generics.params.extend(own.params);
    if let Some(clause) = own.where_clause {
        sig.generics.make_where_clause().predicates.extend(clause.predicates);
    }
    if let Some(FnArg::Receiver(receiver)) = sig.inputs.first() {
        let input = parameter(receiver, this)?;
        if let Some(first) = sig.inputs.first_mut() {
            *first = FnArg::Typed(input);
        }
        let body = replaced(block.to_token_stream(), this);
        block = syn::parse2(body).map_err(|error| error.to_compile_error())?;
    }
    Ok(ItemFn {
        attrs: Vec::new(),
        vis: method.vis.clone(),
        sig,
        block: Box::new(block),
        ..empty()
    })
}

/// The rest of a function, whatever syn adds to it.
fn empty() -> ItemFn {
    parse_quote!(
        fn f() {}
    )
}

/// `&self` as `this: &Self`.
fn parameter(receiver: &Receiver, this: &Ident) -> Result<PatType, TokenStream> {
    let ty: Type = match &receiver.kind {
        ReceiverKind::Value => parse_quote!(Self),
        ReceiverKind::Reference(and, lifetime, mutability) => {
            parse_quote!(#and #lifetime #mutability Self)
        }
        ReceiverKind::Typed(_, ty) if is_self(ty) => (**ty).clone(),
        _ => return Err(syn::Error::new_spanned(receiver, diag::RECEIVER).to_compile_error()),
    };
    let mutability = receiver.mutability;
    Ok(PatType {
        attrs: receiver.attrs.clone(),
        pat: parse_quote!(#mutability #this),
        colon_token: Default::default(),
        ty: Box::new(ty),
    })
}

/// `Self`, `&Self`
fn is_self(ty: &Type) -> bool {
    match ty {
        Type::Reference(reference) => is_self(&reference.elem),
        Type::Path(path) => path.path.is_ident("Self"),
        _ => false,
    }
}

/// Whether the tokens say `Self`.
pub(super) fn says_self(tokens: TokenStream) -> bool {
    let mut names = Vec::new();
    identifiers(&tokens, &mut names);
    names.iter().any(|name| name == "Self")
}

/// `this`, unless the method has a name like it.
fn name_for_self(method: &ImplItemFn, args: &Args) -> Ident {
    let mut names = Vec::new();
    identifiers(&method.to_token_stream(), &mut names);
    if let Some(Given::Partials(list, _)) = &args.given {
        identifiers(list, &mut names);
    }
    let numbered = (1..).map(|number| format!("this_{number}"));
    let mut candidates = std::iter::once("this".to_owned()).chain(numbered);
    let name = candidates.find(|name| !names.contains(name));
    Ident::new(name.as_deref().unwrap_or("this"), Span::mixed_site())
}

fn identifiers(tokens: &TokenStream, names: &mut Vec<String>) {
    for token in tokens.clone() {
        match token {
            TokenTree::Ident(ident) => names.push(ident.to_string()),
            TokenTree::Group(group) => identifiers(&group.stream(), names),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

/// The tokens with another name for `self`.
fn replaced(tokens: TokenStream, this: &Ident) -> TokenStream {
    let replaced = tokens.into_iter().map(|token| match token {
        TokenTree::Ident(ident) if ident == "self" => {
            let mut this = this.clone();
            this.set_span(this.span().located_at(ident.span()));
            this.into()
        }
        TokenTree::Group(group) => {
            let mut again = Group::new(group.delimiter(), replaced(group.stream(), this));
            again.set_span(group.span());
            again.into()
        }
        token => token,
    });
    replaced.collect()
}

/// `Self::Output` is not known outside of the trait.
struct Associated<'b> {
    block: &'b ItemImpl,
}

impl VisitMut for Associated<'_> {
    fn walk(&mut self) -> &mut dyn VisitMut {
        self
    }

    fn visit_type_mut(&mut self, ty: &mut Type) {
        if let Type::Path(path) = ty
            && let [first, second] =
                path.path.segments.iter().map(|it| it.ident.clone()).collect::<Vec<_>>().as_slice()
            && first == "Self"
        {
            let known = self.block.items.iter().find_map(|item| match item {
                ImplItem::Type(item) if item.ident == *second => Some(&item.ty),
                _ => None,
            });
            if let Some(known) = known {
                *ty = known.clone();
                return;
            }
        }
        visit_mut::visit_type_mut(self, ty);
    }
}

/// `#[differentiate]` on a method of an `impl` that has it as well.
fn is_ours(attr: &Attribute) -> bool {
    attr.path().segments.last().is_some_and(|last| last.ident == "differentiate")
}

fn is_marked(attrs: &[Attribute]) -> bool {
    attrs.iter().any(|attr| attr.path().is_ident("no_grad"))
}

/// The `impl` without the attributes that are ours.
fn stripped(block: &ItemImpl) -> ItemImpl {
    let mut block = block.clone();
    for item in &mut block.items {
        if let ImplItem::Fn(method) = item {
            *method = strip(method);
        }
    }
    block
}

fn strip(method: &ImplItemFn) -> ImplItemFn {
    let mut method = method.clone();
    method.attrs.retain(|attr| !attr.path().is_ident("no_grad"));
    if method.attrs.iter().any(is_ours) {
        // the attribute of the method has yet to read its parameters
        return method;
    }
    for input in &mut method.sig.inputs {
        let attrs = match input {
            FnArg::Receiver(receiver) => &mut receiver.attrs,
            FnArg::Typed(input) => &mut input.attrs,
        };
        attrs.retain(|attr| !attr.path().is_ident("no_grad"));
    }
    method
}
