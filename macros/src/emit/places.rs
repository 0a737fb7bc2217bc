//! Places: how memory is named where it is read, written and borrowed.

use super::body::Body;
use super::expr::{self, Expr, Prec};
use crate::ir::{Origin, Place, Proj, Var};
use crate::names;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use std::collections::BTreeSet;

/// What is done with a place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Access {
    Read,
    Write,
}

impl Body<'_> {
    /// `x[i]`, `*x`: a place as it stands in an expression.
    pub(super) fn place(&mut self, place: &Place) -> Expr {
        self.whole_place(place, Access::Read)
    }

    /// The same where it is written to.
    pub(super) fn target(&mut self, place: &Place) -> Expr {
        self.whole_place(place, Access::Write)
    }

    fn whole_place(&mut self, place: &Place, access: Access) -> Expr {
        let path = self.path_to(place, access);
        let is_reference = place.path.is_empty() && self.is_reference(place.root);
        if is_reference || self.gives_reference(place) {
            let name = path.whole();
            return Expr::new(quote!(*#name), Prec::Unary).made_of([&path]);
        }
        path
    }

    /// The value in a place. One of unknown type cannot be moved out of a variant.
    pub(super) fn loaded(&mut self, place: &Place, is_copy: bool) -> Expr {
        let is_in_variant = place.path.iter().any(|proj| matches!(proj, Proj::Variant(..)));
        let origin = &self.func.info(place.root).origin;
        let is_tangent = matches!(origin, Origin::Adjoint(_) | Origin::Tangent(_));
        if !is_copy && (!is_in_variant || is_tangent) {
            return self.place(place);
        }
        let value = self.shared(place);
        let tokens = expr::helper("copied", value.whole(), self.span(place.root));
        Expr::new(tokens, Prec::Postfix).made_of([&value])
    }

    /// `x[i]`, `x`: a place as the receiver of a method.
    pub(super) fn path(&mut self, place: &Place) -> Expr {
        self.path_to(place, Access::Read)
    }

    /// The same where the method writes to it.
    pub(super) fn path_to(&mut self, place: &Place, access: Access) -> Expr {
        let is_written = access == Access::Write || self.func.is_adjoint(place.root);
        let mut tokens = match self.constant(place.root) {
            Some(value) => value.at(Prec::Postfix),
            None => {
                self.write_pending(place.root);
                self.name(place.root).to_token_stream()
            }
        };
        let field = self.steps_in_sight(place);
        let mut path = place.path.as_slice();
        if let (Some(room), Some((_, rest))) = (self.rooms.get(&place.root), path.split_first()) {
            (tokens, path) = (room.to_token_stream(), rest);
        }
        let (path, beyond) = path.split_at(field.unwrap_or(path.len()));
        let mut parts = Vec::new();
        for proj in path {
            tokens.extend(self.step(proj, place.root, is_written, &mut parts));
        }
        if !beyond.is_empty() {
            let access = if is_written { quote!(mut) } else { quote!(ref) };
            if let Some(Proj::Variant(..)) = path.last() {
                tokens = quote!(*#tokens);
            }
            let steps: Vec<TokenStream> = beyond
                .iter()
                .map(|proj| self.step(proj, place.root, is_written, &mut parts))
                .collect();
            tokens = quote!(::__chainrule::__part!(#access #tokens; #(#steps)*));
        }
        let mut path = Expr::new(tokens, Prec::Postfix).made_of(&parts);
        path.mentions.insert(place.root);
        path.may_panic |= !place.path.is_empty();
        path
    }

    /// `[i]`, `[a..b]`, `.field`
    fn step(
        &mut self,
        proj: &Proj,
        root: Var,
        is_written: bool,
        parts: &mut Vec<Expr>,
    ) -> TokenStream {
        let mut beside = |body: &mut Self, var: Var, prec: Option<Prec>| {
            let index = body.value_beside(var, &BTreeSet::from([root]));
            let tokens = prec.map_or_else(|| index.whole(), |prec| index.at(prec));
            parts.push(index);
            tokens
        };
        match proj {
            Proj::Index(index) => {
                let at = beside(self, *index, None);
                quote!([#at])
            }
            Proj::Slice(lo, hi) => {
                let [lo, hi] = [lo, hi].map(|var| var.map(|var| beside(self, var, Some(Prec::Or))));
                quote!([#lo..#hi])
            }
            Proj::Field(member) => quote!(.#member),
            Proj::Variant(variant, member) => {
                let field = names::variant_field(variant, member, is_written);
                quote!(.#field())
            }
        }
    }

    /// How many steps of a path into a tangent lead to a field that may be `()`, if more follow.
    fn steps_in_sight(&self, place: &Place) -> Option<usize> {
        let steps = self.func.steps_to_field(place)?;
        (self.may_be_nothing(place) && steps < place.path.len()).then_some(steps)
    }

    /// What is written for the path is a reference.
    fn gives_reference(&self, place: &Place) -> bool {
        matches!(place.path.last(), Some(Proj::Variant(..))) || self.steps_in_sight(place).is_some()
    }

    /// `&x[a..b]`; a shared reference goes on as it is.
    pub(super) fn shared(&mut self, place: &Place) -> Expr {
        if place.path.is_empty() && self.is_shared_reference(place.root) {
            return self.path(place);
        }
        if self.gives_reference(place) {
            return self.path(place);
        }
        let place = self.place(place);
        let tokens = place.at(Prec::Unary);
        Expr::new(quote!(&#tokens), Prec::Unary).made_of([&place])
    }

    /// `&mut x[a..b]`
    pub(super) fn exclusive(&mut self, place: &Place) -> Expr {
        if self.gives_reference(place) {
            return self.path_to(place, Access::Write);
        }
        let place = self.target(place);
        let tokens = place.at(Prec::Unary);
        Expr::new(quote!(&mut #tokens), Prec::Unary).made_of([&place])
    }

    /// `x[i]` as the receiver of a method that writes to it, which is none of `()`.
    pub(super) fn written(&mut self, place: &Place) -> Expr {
        if !self.may_be_nothing(place) {
            return self.path_to(place, Access::Write);
        }
        let (at, exclusive) = (self.span(place.root), self.exclusive(place));
        let reference = exclusive.whole();
        let inside = names::private("Inside", at);
        Expr::new(quote!(#inside::new(#reference)), Prec::Postfix).made_of([&exclusive])
    }

    /// The tangent of a field of a type that the macro does not see, or of a part of it.
    pub(super) fn may_be_nothing(&self, place: &Place) -> bool {
        let origin = &self.func.info(place.root).origin;
        matches!(origin, Origin::Adjoint(_) | Origin::Tangent(_))
            && self.func.steps_to_field(place).is_some()
    }

    pub(super) fn is_shared_reference(&self, root: Var) -> bool {
        let is_param = |param: &crate::ir::Param| {
            param.mode == crate::ir::Mode::Ref && param.tree == crate::ir::Tree::Leaf(root)
        };
        self.is_reference(root)
            && !self.pooled.contains(root)
            && (self.func.params.iter().any(is_param) || !self.func.info(root).by_ref)
    }
}
