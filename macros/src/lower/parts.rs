//! The parts of what matched: fields of variants, elements of slices, and parts of plain values.

use super::env::{Lower, Mutability, Value};
use super::scan;
use crate::diag;
use crate::ir::{Kind, Place, Proj, Var};
use crate::names;
use proc_macro2::{Ident, Span};
use quote::quote;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Member, Pat, Path, Token};

impl Lower<'_> {
    /// `Shape::Circle`, `Some`: the field of a variant has no name from outside.
    pub(super) fn is_variant(&self, path: &Path) -> bool {
        let starts_upper = |name: String| name.starts_with(char::is_uppercase);
        let mut names = path.segments.iter().rev().map(|segment| segment.ident.to_string());
        let Some(last) = names.next() else { return false };
        let is_known = matches!(last.as_str(), "Some" | "Ok" | "Err" | "Break" | "Continue");
        match names.next() {
            Some(owner) => is_known || starts_upper(owner),
            None => is_known || self.variants.contains(&last),
        }
    }

    /// A name without a path that is a variant or a constant.
    pub(super) fn has_variant(&self, name: &Ident) -> bool {
        name == "None" || self.variants.contains(&name.to_string())
    }

    /// `Shape::Circle { radius }`, `Shape::Line(a, b)` of what is certainly that.
    pub(super) fn bind_variant(
        &mut self,
        pat: &Pat,
        path: &Path,
        members: &[(Member, &Pat)],
        value: Value,
    ) {
        let by_ref = match &value {
            Value::Ref(_, mutability) => Some(*mutability),
            _ => None,
        };
        let rest = members.iter().position(|(_, pat)| matches!(pat, Pat::Rest(_)));
        let is_counted = rest.is_none_or(|rest| rest + 1 == members.len());
        let place = self.as_place(value);
        let (Some(place), true) = (place, is_counted) else {
            self.error(pat, diag::PATTERN);
            self.poison(pat);
            return;
        };
        let variant = names::last_segment(path);
        for (member, pat) in members {
            let mut part = place.clone();
            part.path.push(Proj::Variant(variant.clone(), member.clone()));
            self.bind(pat, part_of(part, by_ref), &Kind::Opaque);
        }
    }

    /// `[first, middle @ .., last]`
    pub(super) fn bind_slice(
        &mut self,
        pat: &Pat,
        elems: &Punctuated<Pat, Token![,]>,
        value: Value,
    ) {
        let by_ref = match &value {
            Value::Ref(_, mutability) => Some(*mutability),
            _ => None,
        };
        let Some(place) = self.as_place(value) else {
            self.error(pat, diag::PATTERN);
            self.poison(pat);
            return;
        };
        let span = pat.span();
        let rest = elems.iter().position(|elem| rest_of(elem).is_some());
        let len = rest.map(|_| self.len_of(&place, span));
        for (at, elem) in elems.iter().enumerate() {
            let from_start =
                |lower: &mut Self| lower.constant(super::kinds::length(at), Kind::Plain, span);
            let proj = match (rest, len) {
                (Some(rest), Some(len)) if at == rest => {
                    let (lo, hi) =
                        (from_start(self), self.before_end(len, elems.len() - at - 1, span));
                    Proj::Slice(Some(lo), Some(hi))
                }
                (Some(rest), Some(len)) if at > rest => {
                    Proj::Index(self.before_end(len, elems.len() - at, span))
                }
                _ => Proj::Index(from_start(self)),
            };
            let mut part = place.clone();
            part.path.push(proj);
            match rest_of(elem) {
                Some(Some(name)) => {
                    let part = part_of(part, by_ref.or(Some(Mutability::Shared)));
                    self.bind(&name, part, &Kind::Opaque);
                }
                Some(None) => {}
                None => self.bind(elem, part_of(part, by_ref), &Kind::Opaque),
            }
        }
    }

    fn before_end(&mut self, len: Var, count: usize, span: Span) -> Var {
        if count == 0 {
            return len;
        }
        let (name, count) = (names::placeholder(len, span), super::kinds::length(count));
        let code = self.code_of(&[len], quote!(#name - #count));
        self.plain(code, Kind::Plain, span, false)
    }

    pub(super) fn is_plain_part(&self, value: &Value) -> bool {
        match value {
            Value::Var(var) | Value::RefVar(var) => {
                !self.carries(*var) && !matches!(self.kind(*var), Kind::Scalar(_) | Kind::Array(..))
            }
            _ => false,
        }
    }

    /// Each name of a pattern on a plain value is what the value has there.
    pub(super) fn bind_plain(&mut self, pat: &Pat, value: &Value) {
        let (Value::Var(var) | Value::RefVar(var)) = value else { return };
        let kind = if self.kind(*var).is_plain() { Kind::Plain } else { Kind::Opaque };
        let mut bound = Vec::new();
        scan::bound_names(pat, &mut bound);
        bound.retain(|name| !name.starts_with(char::is_uppercase));
        let mut references = Vec::new();
        super::walks::references_in(pat, self.is_reference(*var), &mut references);
        for name in bound {
            let Some((only, ident)) = only_name(pat, &name) else { continue };
            let whole = names::placeholder(*var, pat.span());
            let code = self.code_of(
                &[*var],
                quote!(match #whole { #only => #ident, _ => ::core::unreachable!() }),
            );
            let part = self.plain(code, kind.clone(), pat.span(), false);
            self.func.vars[part.0].borrows = references.contains(&name);
            let name: Pat = syn::parse_quote!(#ident);
            self.bind(&name, Value::Var(part), &Kind::Opaque);
        }
    }
}

fn part_of(place: Place, by_ref: Option<Mutability>) -> Value {
    match by_ref {
        Some(mutability) => Value::Ref(place, mutability),
        None => Value::Place(place),
    }
}

/// `..`, and the name in `name @ ..`
fn rest_of(elem: &Pat) -> Option<Option<Pat>> {
    match elem {
        Pat::Rest(_) => Some(None),
        Pat::Ident(it) => match &it.subpat {
            Some((_, inner)) if matches!(**inner, Pat::Rest(_)) => {
                let name = syn::PatIdent { subpat: None, ..it.clone() };
                Some(Some(Pat::Ident(name)))
            }
            _ => None,
        },
        _ => None,
    }
}

/// The pattern without all names but one.
fn only_name(pat: &Pat, name: &str) -> Option<(Pat, Ident)> {
    use crate::visit_mut::{self, VisitMut};
    struct Keep<'a>(&'a str, Option<Ident>);
    impl VisitMut for Keep<'_> {
        fn walk(&mut self) -> &mut dyn VisitMut {
            self
        }

        fn visit_pat_mut(&mut self, pat: &mut Pat) {
            if let Pat::Ident(it) = pat
                && scan::is_binding(it)
            {
                if it.ident == self.0 {
                    self.1 = Some(it.ident.clone());
                    it.mutability = None;
                    return;
                }
                match it.subpat.take() {
                    Some((_, inner)) => *pat = *inner,
                    None => *pat = syn::parse_quote!(_),
                }
                return self.visit_pat_mut(pat);
            }
            visit_mut::visit_pat_mut(self, pat);
        }
        fn visit_field_pat_mut(&mut self, field: &mut syn::FieldPat) {
            if field.colon_token.is_none() {
                field.colon_token = Some(syn::Token![:](field.member.span()));
            }
            self.visit_pat_mut(&mut field.pat);
        }
        fn visit_expr_mut(&mut self, _: &mut syn::Expr) {}
    }
    let mut pat = pat.clone();
    let mut keep = Keep(name, None);
    keep.visit_pat_mut(&mut pat);
    let ident = keep.1?;
    Some((pat, ident))
}
