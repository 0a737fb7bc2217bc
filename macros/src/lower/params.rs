//! Parameters, and the types that a signature may have.

use super::env::{Fact, Lower, Mutability, Value};
use super::kinds::Types;
use crate::diag;
use crate::ir::{Kind, Mode, Origin, Param, Place, Tree, Var};
use crate::visit::{self, Visit};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{FnArg, Pat, PatType, ReturnType, Signature, Token, Type};

impl Lower<'_> {
    /// Type parameters that stand in the signature are to have a derivative.
    pub(super) fn type_parameters(&mut self, sig: &Signature) {
        let inputs = sig.inputs.iter().filter_map(|input| match input {
            FnArg::Typed(input) if !is_without_gradient(input) => Some(&*input.ty),
            FnArg::Typed(_) | FnArg::Receiver(_) => None,
        });
        let output = match &sig.output {
            ReturnType::Type(_, ty) => Some(&**ty),
            ReturnType::Default => None,
        };
        let types: Vec<&Type> = inputs.chain(output).collect();
        for param in sig.generics.type_params() {
            let is_used = types
                .iter()
                .any(|ty| self.types.unbounded_in(ty).any(|ident| *ident == param.ident));
            if is_used {
                let bounds = self.types.bounds(&param.ident.clone().into());
                let is_function = bounds.is_some_and(super::bounds::Bounds::is_function);
                let message = if is_function { diag::FUNCTION } else { diag::TYPE_PARAMETER };
                self.error(&param.ident, message);
            }
        }
    }

    pub(super) fn params(&mut self, inputs: &Punctuated<FnArg, Token![,]>) {
        for (at, input) in inputs.iter().enumerate() {
            // a receiver is refused before
            if let FnArg::Typed(input) = input {
                self.param(input, at);
            }
        }
    }

    fn param(&mut self, input: &PatType, at: usize) {
        let (mode, ty) = match &*input.ty {
            Type::Reference(reference) => {
                let mode = if reference.mutability.is_some() { Mode::Mut } else { Mode::Ref };
                (mode, &*reference.elem)
            }
            ty => (Mode::Value, ty),
        };
        let no_grad = is_without_gradient(input);
        if let Some((at, message)) = param_problem(ty, &self.types) {
            self.error(at, message);
            self.poison(&input.pat);
            return;
        }
        if !no_grad && super::kinds::is_other_collection(ty) && !self.types.kind(ty).is_plain() {
            self.error(ty, diag::COLLECTION);
            self.poison(&input.pat);
            return;
        }
        if !no_grad && self.types.unbounded_in(ty).next().is_some() {
            // reported where it is declared
            self.poison(&input.pat);
            return;
        }
        let kind = match self.types.kind(ty) {
            kind if no_grad => without_gradient(kind),
            kind => kind,
        };
        let differentiated = !kind.is_plain() && !no_grad;
        let name = match &*input.pat {
            Pat::Ident(it) => it.ident.clone(),
            pat => format_ident!("arg{at}", span = pat.span()),
        };
        let by_ref = mode != Mode::Value;
        let tree = self.param_tree(&name, &kind, by_ref, differentiated);
        let param = Param {
            name,
            ty: ty.clone(),
            written: (*input.ty).clone(),
            mode,
            kind,
            tree,
            differentiated,
            is_tangent: false,
        };
        self.bind_param(&input.pat, &param);
        self.func.params.push(param);
    }

    /// What the names of a pattern mean.
    fn bind_param(&mut self, pat: &Pat, param: &Param) {
        let value = match (param.mode, &param.tree) {
            (Mode::Value, tree) => value_of(tree),
            (Mode::Ref, tree) => Value::Ref(Place::whole(tree.leaves()[0]), Mutability::Shared),
            (Mode::Mut, tree) => Value::Ref(Place::whole(tree.leaves()[0]), Mutability::Mutable),
        };
        self.bind(pat, value, &param.kind);
    }

    fn param_tree(&mut self, name: &Ident, kind: &Kind, by_ref: bool, carries: bool) -> Tree {
        if let (Kind::Tuple(parts), false) = (kind, by_ref) {
            let parts = parts.iter().map(|part| self.param_tree(name, part, by_ref, carries));
            return Tree::Tuple(parts.collect());
        }
        let fact = Fact { carries, constant: false };
        let var = self.fresh(Origin::User(name.clone()), kind.clone(), name.span(), fact);
        self.func.vars[var.0].by_ref = by_ref;
        if !by_ref && matches!(kind, Kind::Array(..)) {
            self.declared.insert(var);
        }
        Tree::Leaf(var)
    }
}

/// A type that is not known is said to have no gradient, so that it need not have one.
fn without_gradient(kind: Kind) -> Kind {
    match kind {
        Kind::Opaque => Kind::Plain,
        Kind::Array(element, form) => Kind::Array(Box::new(without_gradient(*element)), form),
        Kind::Tuple(parts) => Kind::Tuple(parts.into_iter().map(without_gradient).collect()),
        kind @ (Kind::Scalar(_) | Kind::Plain) => kind,
    }
}

/// `#[no_grad] x: T`
fn is_without_gradient(input: &PatType) -> bool {
    input.attrs.iter().any(|attr| attr.path().is_ident("no_grad"))
}

fn value_of(tree: &Tree) -> Value {
    match tree {
        Tree::Leaf(var) => Value::Var(*var),
        Tree::Tuple(parts) => Value::Tuple(parts.iter().map(value_of).collect()),
    }
}

/// A value of this kind that is never read.
impl Lower<'_> {
    pub(super) fn dummy(&mut self, kind: &Kind, span: Span) -> Value {
        match kind {
            Kind::Tuple(parts) => {
                Value::Tuple(parts.iter().map(|part| self.dummy(part, span)).collect())
            }
            kind => Value::Var(self.dummy_var(kind, span)),
        }
    }

    pub(super) fn dummy_var(&mut self, kind: &Kind, span: Span) -> Var {
        match kind {
            Kind::Scalar(_) => self.constant(quote::quote!(0.0), kind.clone(), span),
            Kind::Array(..) | Kind::Tuple(_) => {
                self.declare(kind.clone(), crate::ir::Init::Zero, span, false)
            }
            Kind::Plain | Kind::Opaque => {
                let code = self.code_of(&[], quote::quote!(::core::default::Default::default()));
                self.plain(code, kind.clone(), span, false)
            }
        }
    }
}

/// The value of an unknown type that is never read.
pub(super) fn is_dummy(code: &crate::ir::Code) -> bool {
    let dummy = quote::quote!(::core::default::Default::default());
    code.uses.is_empty() && code.tokens.to_string() == dummy.to_string()
}

type Problem = (TokenStream, &'static str);

fn param_problem(ty: &Type, types: &Types) -> Option<Problem> {
    let mut visitor = Problems { types, found: None, unnamed: diag::UNNAMED_TYPE };
    visitor.visit_type(ty);
    visitor.found
}

/// What is wrong with the type of a result.
pub(super) fn result_problem(ty: &Type, types: &Types) -> Option<Problem> {
    if let Type::Reference(_) = ty {
        return Some((ty.to_token_stream(), diag::REFERENCE_RESULT));
    }
    let mut visitor = Problems { types, found: None, unnamed: diag::UNNAMED_RESULT };
    visitor.visit_type(ty);
    visitor.found
}

struct Problems<'a> {
    types: &'a Types,
    found: Option<Problem>,
    unnamed: &'static str,
}

impl Problems<'_> {
    /// A function that is passed in.
    fn is_function(&self, ty: &Type) -> bool {
        let bounds = match ty {
            Type::FnPtr(_) => return self.unnamed == diag::UNNAMED_TYPE,
            Type::ImplTrait(it) => &it.bounds,
            Type::TraitObject(it) => &it.bounds,
            _ => return false,
        };
        self.unnamed == diag::UNNAMED_TYPE && super::bounds::are_of_functions(bounds)
    }
}

impl<'ast> Visit<'ast> for Problems<'_> {
    fn walk(&mut self) -> &mut dyn Visit<'ast> {
        self
    }

    fn visit_type(&mut self, ty: &'ast Type) {
        match ty {
            Type::Reference(it) if self.types.kind(&it.elem) != Kind::Plain => {
                self.found = Some((ty.to_token_stream(), diag::NESTED_REFERENCE));
            }
            Type::Ptr(_) => self.found = Some((ty.to_token_stream(), diag::RAW_POINTER)),
            Type::FnPtr(_) | Type::ImplTrait(_) | Type::TraitObject(_) if self.is_function(ty) => {
                self.found = Some((ty.to_token_stream(), diag::FUNCTION));
            }
            Type::FnPtr(_) | Type::ImplTrait(_) | Type::Infer(_) | Type::Macro(_) => {
                self.found = Some((ty.to_token_stream(), self.unnamed));
            }
            Type::TraitObject(_) => self.found = Some((ty.to_token_stream(), self.unnamed)),
            _ => visit::visit_type(self, ty),
        }
    }

    fn visit_expr(&mut self, _: &'ast syn::Expr) {}
}
