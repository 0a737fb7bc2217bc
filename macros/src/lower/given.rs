//! A derivative that is given as a row: `#[differentiate(partials(-x.sin()))]`.
//!
//! The function is called as it stands, and a partial is Rust through which no gradient flows. At second order, a partial
//! is lowered as well, since it is differentiated itself.

use super::env::{Fact, Lower, Value};
use super::rename;
use crate::diag;
use crate::ir::{Block, Code, Float, Kind, Mode, Origin, Partial, Stmt, Tree, Var};
use crate::names::placeholder;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{Expr, GenericParam, ItemFn, Type};

/// The function with the partials for its body.
pub(super) fn beside(item: &ItemFn, partials: &[Expr]) -> ItemFn {
    let (vis, sig) = (&item.vis, &item.sig);
    syn::parse_quote!(#vis #sig { #(#partials;)* })
}

impl Lower<'_> {
    pub(super) fn partials(&mut self, item: &ItemFn, list: &TokenStream, partials: &[Expr]) {
        if !self.are_floats(item) {
            return;
        }
        let expected = self.func.params.iter().filter(|param| param.differentiated).count();
        if partials.len() != expected {
            self.error(list, diag::PARTIALS_COUNT);
            return;
        }
        for fact in &mut self.facts {
            fact.carries = false;
        }
        let out = self.own_call(item);
        self.func.result = Tree::Leaf(out);
        let name = Ident::new("out", Span::call_site());
        let content = super::env::Content::Value(out);
        let binding = super::env::Binding::Slot(self.slot(None, content, Kind::Opaque));
        // a parameter of that name is meant before the result
        self.scopes.insert(0, vec![(name.to_string(), binding)]);
        let codes: Vec<Code> =
            partials.iter().filter_map(|partial| self.partial(partial)).collect();
        self.func.body = std::mem::take(&mut self.stmts);
        let lowered = self.args.order_2.then(|| self.lowered(partials, out));
        let blocks = lowered.into_iter().flatten().map(Some).chain(std::iter::repeat(None));
        let both = codes.into_iter().zip(blocks);
        let both = both.map(|(code, lowered)| Partial { code, lowered });
        self.func.partials = Some(both.collect());
    }

    /// The partials as statements, through which a derivative flows.
    fn lowered(&mut self, partials: &[Expr], out: Var) -> Vec<Block> {
        if !self.diags.is_empty() {
            return Vec::new();
        }
        let params = self.func.params.iter().filter(|param| param.differentiated);
        let leaves = params.flat_map(|param| param.tree.leaves());
        for var in leaves.chain([out]).collect::<Vec<_>>() {
            self.facts[var.0].carries = true;
        }
        let kind = self.func.result_kind.clone();
        let mut blocks = Vec::new();
        for partial in partials {
            let value = self.scoped(|lower| lower.inner(partial, &kind));
            let value = self.owned(value, partial.span());
            let stmts = std::mem::take(&mut self.stmts);
            match value {
                Value::Var(var) => blocks.push(Block { stmts, yields: vec![var] }),
                Value::Poisoned => {}
                _ => self.error(partial, diag::PARTIALS_FLOATS),
            }
        }
        blocks
    }

    /// Everything with a derivative is a float, and the same one.
    fn are_floats(&mut self, item: &ItemFn) -> bool {
        let mut types = Vec::new();
        for (input, param) in item.sig.inputs.iter().zip(&self.func.params) {
            if param.mode == Mode::Mut || param.differentiated {
                let is_mutable = param.mode == Mode::Mut;
                let float = (!is_mutable).then(|| float(&param.kind)).flatten();
                types.push((input.to_token_stream(), float));
            }
        }
        let result = float(&self.func.result_kind);
        let wrong: Vec<_> =
            types.into_iter().filter(|(_, float)| float.is_none() || *float != result).collect();
        if result.is_none() {
            self.error(&item.sig.output, diag::PARTIALS_FLOATS);
            return false;
        }
        for (input, _) in &wrong {
            self.error(input, diag::PARTIALS_FLOATS);
        }
        wrong.is_empty() && self.diags.is_empty()
    }

    /// `let out = f(x, n);`
    fn own_call(&mut self, item: &ItemFn) -> Var {
        let name = &item.sig.ident;
        let generics = item.sig.generics.params.iter().filter_map(|param| match param {
            GenericParam::Lifetime(_) => None,
            GenericParam::Type(param) => Some(&param.ident),
            GenericParam::Const(param) => Some(&param.ident),
        });
        // those of a method and of its `impl` are not told apart here: rustc infers them
        let is_method = self.args.method.is_some();
        let generics: Vec<&Ident> = generics.filter(|_| !is_method).collect();
        let owner = is_method.then(|| quote!(Self::));
        let turbofish = (!generics.is_empty()).then(|| quote!(::<#(#generics),*>));
        let params = &self.func.params;
        let arguments = params.iter().map(|param| match param.mode {
            Mode::Value => argument(&param.tree, &param.ty, &param.kind),
            Mode::Ref | Mode::Mut => {
                let root = placeholder(param.tree.leaves()[0], param.name.span());
                quote!((&#root))
            }
        });
        let tokens = quote!(#owner #name #turbofish (#(#arguments),*));
        let uses = params.iter().flat_map(|param| param.tree.leaves()).collect();
        let kind = self.func.result_kind.clone();
        let dst = self.fresh(Origin::Temporary, kind, name.span(), Fact::default());
        self.push(Stmt::Plain { dst: Some(dst), code: Code { tokens, uses, pure: true } });
        dst
    }

    fn partial(&mut self, partial: &Expr) -> Option<Code> {
        let renamed = rename::rename(self, partial);
        if !renamed.may_stand() || renamed.changes {
            self.error(partial, diag::PARTIALS_EXIT);
            return None;
        }
        Some(Code { tokens: renamed.tokens, uses: renamed.uses, pure: true })
    }
}

fn float(kind: &Kind) -> Option<Float> {
    match kind {
        Kind::Scalar(float) => Some(float.clone()),
        Kind::Plain | Kind::Array(..) | Kind::Tuple(_) | Kind::Opaque => None,
    }
}

/// A parameter by value, which a partial may read after the call.
fn argument(tree: &Tree, ty: &Type, kind: &Kind) -> TokenStream {
    match (tree, ty, kind) {
        (Tree::Leaf(var), ty, kind) => {
            let name = placeholder(*var, ty.span());
            if is_copy(ty, kind) {
                quote!(#name)
            } else {
                quote!(::core::clone::Clone::clone(&#name))
            }
        }
        (Tree::Tuple(parts), Type::Tuple(tuple), Kind::Tuple(kinds)) => {
            let types = tuple.elems.iter().zip(kinds);
            let parts = parts.iter().zip(types).map(|(part, (ty, kind))| argument(part, ty, kind));
            quote!((#(#parts,)*))
        }
        (Tree::Tuple(parts), ty, kind) => {
            let parts = parts.iter().map(|part| argument(part, ty, kind));
            quote!((#(#parts,)*))
        }
    }
}

/// Certainly a copy: floats, integers and arrays of them.
fn is_copy(ty: &Type, kind: &Kind) -> bool {
    match (ty, kind) {
        (_, Kind::Scalar(_)) | (Type::Reference(_), _) => true,
        (Type::Path(path), Kind::Plain) => path
            .path
            .get_ident()
            .is_some_and(|name| super::kinds::is_plain_name(&name.to_string()) && name != "String"),
        (Type::Array(array), Kind::Array(element, _)) => is_copy(&array.elem, element),
        (_, _) => false,
    }
}
