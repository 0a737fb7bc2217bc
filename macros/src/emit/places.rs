//! Places: how memory is named where it is read, written and borrowed.

use super::body::Body;
use super::expr::{self, Expr, Prec};
use crate::ir::{Origin, Place, Proj, Var};
use crate::names;
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
        let is_reference = match place.path.last() {
            None => self.is_reference(place.root),
            Some(last) => matches!(last, Proj::Variant(..)),
        };
        if is_reference {
            let name = path.whole();
            return Expr::new(quote!(*#name), Prec::Unary).made_of([&path]);
        }
        path
    }

    /// The value in a place. One of unknown type cannot be moved out of a variant.
    pub(super) fn loaded(&mut self, place: &Place) -> Expr {
        let is_in_variant = place.path.iter().any(|proj| matches!(proj, Proj::Variant(..)));
        let origin = &self.func.info(place.root).origin;
        if !is_in_variant || matches!(origin, Origin::Adjoint(_) | Origin::Tangent(_)) {
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
        let mut parts = Vec::new();
        let mut path = place.path.as_slice();
        if let (Some(room), Some((_, rest))) = (self.rooms.get(&place.root), path.split_first()) {
            (tokens, path) = (room.to_token_stream(), rest);
        }
        for proj in path {
            match proj {
                Proj::Index(index) => {
                    let index = self.value_beside(*index, &BTreeSet::from([place.root]));
                    let at = index.whole();
                    tokens = quote!(#tokens[#at]);
                    parts.push(index);
                }
                Proj::Slice(lo, hi) => {
                    let mut bound = |var: &Option<Var>| {
                        var.map(|var| {
                            let bound = self.value_beside(var, &BTreeSet::from([place.root]));
                            let tokens = bound.at(Prec::Or);
                            parts.push(bound);
                            tokens
                        })
                    };
                    let (lo, hi) = (bound(lo), bound(hi));
                    tokens = quote!(#tokens[#lo..#hi]);
                }
                Proj::Field(member) => tokens = quote!(#tokens.#member),
                Proj::Variant(variant, member) => {
                    let field = names::variant_field(variant, member, is_written);
                    tokens = quote!(#tokens.#field());
                }
            }
        }
        let mut path = Expr::new(tokens, Prec::Postfix).made_of(&parts);
        path.mentions.insert(place.root);
        path.may_panic |= !place.path.is_empty();
        path
    }

    /// `&x[a..b]`; a shared reference goes on as it is.
    pub(super) fn shared(&mut self, place: &Place) -> Expr {
        if place.path.is_empty() && self.is_shared_reference(place.root) {
            return self.path(place);
        }
        if let Some(Proj::Variant(..)) = place.path.last() {
            // the method gives a reference
            return self.path(place);
        }
        let place = self.place(place);
        let tokens = place.at(Prec::Unary);
        Expr::new(quote!(&#tokens), Prec::Unary).made_of([&place])
    }

    /// `&mut x[a..b]`
    pub(super) fn exclusive(&mut self, place: &Place) -> Expr {
        if let Some(Proj::Variant(..)) = place.path.last() {
            return self.path_to(place, Access::Write);
        }
        let place = self.target(place);
        let tokens = place.at(Prec::Unary);
        Expr::new(quote!(&mut #tokens), Prec::Unary).made_of([&place])
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
