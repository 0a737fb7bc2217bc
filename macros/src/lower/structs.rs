//! Structs: literals, constructors, and patterns with the names of fields.

use super::env::{Lower, Mutability, Value};
use crate::diag;
use crate::ir::{Init, Kind, Place, Proj, Var};
use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Expr, ExprCall, ExprStruct, Member, PatStruct, Path};

impl Lower<'_> {
    /// `Vec2 { x: a, ..base }`
    pub(super) fn struct_literal(&mut self, it: &ExprStruct, expr: &Expr) -> Value {
        if let Some(value) = self.untouched(expr) {
            return value;
        }
        let fields: Vec<(Member, &Expr)> =
            it.fields.iter().map(|field| (field.member.clone(), &field.expr)).collect();
        let Some(fields) = self.fields(&fields) else { return Value::Poisoned };
        let base = match &it.rest {
            Some(rest) => match self.field_value(rest) {
                Some(base) => Some(base),
                None => return Value::Poisoned,
            },
            None => None,
        };
        let variant = match base {
            // of a struct
            Some(_) => None,
            None => self.variant_made(&it.path),
        };
        let path = path_of(&it.qself, &it.path);
        self.built(path, variant, fields, base, it.span())
    }

    /// `Meters(x)`
    pub(super) fn tuple_struct(&mut self, it: &ExprCall, path: &Path) -> Value {
        let variant = self.variant_made(path);
        if variant.as_ref().is_some_and(|name| name == "Break" || name == "Continue") {
            return self.reject(path, diag::CONSTRUCTOR);
        }
        let members = (0..it.args.len()).map(|at| Member::Unnamed(at.into()));
        let fields: Vec<(Member, &Expr)> = members.zip(&it.args).collect();
        let Some(fields) = self.fields(&fields) else { return Value::Poisoned };
        self.built(path.to_token_stream(), variant, fields, None, it.span())
    }

    /// What a path may name: a variant, or a struct of which the function says nothing else.
    fn variant_made(&self, path: &Path) -> Option<Ident> {
        let name = path.segments.last()?.ident.clone();
        let is_bare = path.segments.len() == 1 && name != "Self";
        let may_be_variant = is_bare && !self.names.types.contains(&name.to_string());
        (may_be_variant || self.is_variant(path)).then_some(name)
    }

    fn fields(&mut self, fields: &[(Member, &Expr)]) -> Option<Vec<(Member, Var)>> {
        let values: Vec<_> = fields
            .iter()
            .map(|(member, value)| Some((member.clone(), self.field_value(value)?)))
            .collect();
        values.into_iter().collect()
    }

    fn field_value(&mut self, value: &Expr) -> Option<Var> {
        let found = self.inner(value, &super::consume::collected(value));
        self.element(found, value)
    }

    fn built(
        &mut self,
        path: TokenStream,
        variant: Option<Ident>,
        fields: Vec<(Member, Var)>,
        base: Option<Var>,
        span: Span,
    ) -> Value {
        let carries = fields.iter().map(|(_, var)| var).chain(&base).any(|var| self.carries(*var));
        let init = Init::Fields { path, variant, fields, base };
        Value::Memory(self.declare(Kind::Opaque, init, span, carries))
    }

    /// `let Vec2 { x, y } = value;`
    pub(super) fn bind_fields(
        &mut self,
        it: &PatStruct,
        place: &Place,
        by_ref: Option<Mutability>,
    ) {
        for field in &it.fields {
            let mut part = place.clone();
            part.path.push(Proj::Field(field.member.clone()));
            let part = match by_ref {
                Some(mutability) => Value::Ref(part, mutability),
                None => Value::Place(part),
            };
            self.bind(&field.pat, part, &Kind::Opaque);
        }
    }
}

fn path_of(qself: &Option<syn::QSelf>, path: &Path) -> TokenStream {
    let path = syn::ExprPath { attrs: Vec::new(), qself: qself.clone(), path: path.clone() };
    path.to_token_stream()
}
