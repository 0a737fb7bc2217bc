//! Places, and the statements that make, read and write memory.

use super::body::Body;
use super::expr::{self, Expr, Prec};
use super::lanes;
use super::places::Access;
use super::types;
use crate::analysis::memory::is_copy;
use crate::ir::{Form, Func, Init, Kind, Origin, Permutation, Place, Proj, Stmt, Var, Wrapper};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use std::collections::BTreeSet;

impl Body<'_> {
    pub(super) fn declare(&mut self, dst: Var, init: &Init) {
        if self.pooled.contains(dst) {
            let value = self.declare_pooled(dst, init);
            return self.let_value(dst, &Expr::new(value, Prec::Postfix));
        }
        let kind = self.func.kind(dst).clone();
        let is_tangent = matches!(self.func.info(dst).origin, Origin::Tangent(_));
        let value = match init {
            Init::Elements(elements) => {
                let elements = self.values(elements);
                let tokens = elements.iter().map(Expr::whole);
                let tokens = match &kind {
                    Kind::Array(_, Form::Fixed(_)) => quote!([#(#tokens),*]),
                    Kind::Array(_, Form::Vec | Form::Slice) => {
                        quote!(::__chainrule::__private::vec![#(#tokens),*])
                    }
                    Kind::Tuple(_) => super::body::tuple(&tokens.collect::<Vec<_>>()),
                    Kind::Scalar(_) | Kind::Plain | Kind::Opaque => quote!(#(#tokens)*),
                };
                let is_literal = elements.iter().all(|element| element.is_literal);
                Expr::new(tokens, Prec::Postfix).of_literals(is_literal)
            }
            Init::Fields { path, fields, base, .. } => self.fields(path, fields, *base),
            Init::Repeat(value, len) => {
                let (value, len) = (self.value(*value), self.value(*len));
                let (tokens, times) = (value.whole(), len.whole());
                let tokens = match &kind {
                    // a tangent is no `Copy`, even of what is
                    Kind::Array(elem, Form::Fixed(_)) if is_tangent && elem.has_unknown() => {
                        quote!(::__chainrule::__private::repeated::<_, { #times }>(#tokens))
                    }
                    Kind::Array(_, Form::Fixed(_)) => quote!([#tokens; #times]),
                    _ => quote!(::__chainrule::__private::vec![#tokens; #times]),
                };
                Expr::new(tokens, Prec::Postfix).of_literals(value.is_literal)
            }
            Init::Copy(place) if self.is_lanes(dst) && !self.is_lanes(place.root) => {
                Expr::new(self.zeros_in_lanes(place), Prec::Postfix)
            }
            Init::Copy(place) => {
                let is_array =
                    matches!(place_kind(self.func, place), Kind::Array(_, Form::Fixed(_)));
                let tokens = if is_array && matches!(kind, Kind::Array(_, Form::Vec)) {
                    let from = self.path(place).whole();
                    quote!(#from.to_vec())
                } else {
                    self.copied(place)
                };
                Expr::new(tokens, Prec::Postfix)
            }
            Init::Wrap(wrapper, value) => {
                let value = value.map(|value| self.value(value).whole());
                let path = match wrapper {
                    Wrapper::Some => quote!(::core::option::Option::Some),
                    Wrapper::None => quote!(::core::option::Option::None),
                    Wrapper::Ok => quote!(::core::result::Result::Ok),
                    Wrapper::Err => quote!(::core::result::Result::Err),
                };
                let value = value.iter();
                Expr::new(quote!(#path #((#value))*), Prec::Postfix)
            }
            Init::Present(place) => {
                let from = self.shared(place).whole();
                Expr::new(expr::helper("present", from, self.span(dst)), Prec::Postfix)
            }
            Init::Move(from) => {
                let from = self.name(*from);
                Expr::new(quote!(#from), Prec::Postfix)
            }
            // few loops need more, and the rest need not grow it step by step
            Init::Zero if matches!(self.func.info(dst).origin, Origin::Tape(_)) => {
                let tape = quote!(::__chainrule::__private::Vec::with_capacity(64));
                Expr::new(tape, Prec::Postfix).of_literals(true)
            }
            Init::Zero => {
                Expr::new(self.empty_or_zero(dst, &kind), Prec::Postfix).of_literals(true)
            }
            Init::Zeros(len) => {
                let len = self.value(*len).whole();
                let element = match &kind {
                    Kind::Array(element, _) => self.zero(dst, element),
                    Kind::Scalar(_) | Kind::Plain | Kind::Tuple(_) | Kind::Opaque => quote!(0.0),
                };
                Expr::new(quote!(::__chainrule::__private::vec![#element; #len]), Prec::Postfix)
                    .of_literals(true)
            }
            Init::ZeroLike(place) => {
                let like = self.shared(place).whole();
                let at = self.span(dst);
                let is_argument = matches!(self.func.info(dst).origin, Origin::Tangent(_));
                let zeros = match place_kind(self.func, place) {
                    _ if self.is_lanes(dst) && self.made.contains(&place.root) => {
                        lanes::zeros_like(like, &Kind::Plain, at)
                    }
                    // it may be of a type that has no tangents
                    Kind::Plain if self.is_lanes(dst) && is_argument => {
                        lanes::zeros_like(like, &Kind::Opaque, at)
                    }
                    kind if self.is_lanes(dst) => lanes::zeros_like(like, &kind, at),
                    Kind::Opaque | Kind::Plain if is_argument => {
                        quote!(::__chainrule::__zeros_of!(#like))
                    }
                    _ => expr::helper("zeros_like", like, at),
                };
                Expr::new(zeros, Prec::Postfix)
            }
        };
        self.let_value(dst, &value);
    }

    /// `Vec2 { x: v, ..base }`
    fn fields(
        &mut self,
        path: &TokenStream,
        fields: &[(syn::Member, Var)],
        base: Option<Var>,
    ) -> Expr {
        let values: Vec<Var> = fields.iter().map(|(_, value)| *value).chain(base).collect();
        let values = self.values(&values);
        let members = fields.iter().map(|(member, _)| member);
        let tokens: Vec<_> = values.iter().map(Expr::whole).collect();
        let (given, rest) = tokens.split_at(fields.len());
        Expr::new(quote!(#path { #(#members: #given,)* #(..#rest)* }), Prec::Postfix)
            .made_of(&values)
    }

    /// A copy of memory.
    pub(super) fn copied(&mut self, place: &Place) -> TokenStream {
        let is_slice = matches!(place.path.last(), Some(Proj::Slice(..)));
        match place_kind(self.func, place) {
            kind if is_slice || matches!(kind, Kind::Array(_, Form::Slice)) => {
                let from = self.path(place).whole();
                quote!(#from.to_vec())
            }
            kind if is_copy(&kind) => self.place(place).whole(),
            kind => {
                // a method of the reference itself would copy no more than that
                let is_reference = place.path.is_empty() && self.is_reference(place.root);
                let from = if is_reference && matches!(kind, Kind::Opaque) {
                    let place = self.place(place).whole();
                    quote!((#place))
                } else {
                    self.path(place).whole()
                };
                quote!(#from.clone())
            }
        }
    }

    /// An empty adjoint is indexed before rustc sees what is pushed to it.
    fn empty_or_zero(&self, dst: Var, kind: &Kind) -> TokenStream {
        let element = match kind {
            Kind::Array(element, Form::Vec) if self.is_lanes(dst) => {
                types::tangent_in_lanes(element)
            }
            Kind::Array(element, Form::Vec) if self.is_tangent(dst) => {
                types::tangent_of(element, &types::rust_type)
            }
            _ => None,
        };
        match element {
            Some(ty) => quote!(::__chainrule::__private::Vec::<#ty>::new()),
            None => self.zero(dst, kind),
        }
    }

    pub(super) fn zero(&self, of: Var, kind: &Kind) -> TokenStream {
        if self.is_lanes(of) {
            return lanes::zeros(kind);
        }
        zero(kind, self.is_tangent(of))
    }

    /// The backward sweep makes tangents, but for what it computes again.
    pub(super) fn is_tangent(&self, var: Var) -> bool {
        match self.func.info(var).origin {
            Origin::Adjoint(_) | Origin::Tangent(_) => true,
            Origin::Temporary | Origin::Named(_) => self.names.is_backward(),
            Origin::User(_)
            | Origin::Again(_)
            | Origin::Tape(_)
            | Origin::Pullback(_)
            | Origin::Snapshot(_) => false,
        }
    }

    /// `let v = take(p.pop());`
    pub(super) fn take(&mut self, dst: Var, from: &Place, stmt: &Stmt) {
        self.changes(stmt);
        let from = self.written(from).whole();
        let helper = if self.names.is_backward() { "take" } else { "popped" };
        let value = expr::helper(helper, quote!(#from.pop()), self.span(dst));
        self.let_value(dst, &Expr::new(value, Prec::Postfix));
    }

    /// The statements that write to memory.
    pub(super) fn write(&mut self, stmt: &Stmt) {
        let tokens = match stmt {
            Stmt::Store { place, value } | Stmt::Fill { place, value }
                if self.is_zero_of_nothing(place, *value) =>
            {
                self.set_zero(place)
            }
            Stmt::Append { to, value } if self.is_zero_of_nothing(to, *value) => {
                let to = self.written(to).whole();
                quote!(#to.push_zero();)
            }
            Stmt::Store { place, value } if self.is_part(place) => {
                let value = self.value(*value).at(Prec::Unary);
                let (at, into) = (self.span(place.root), self.exclusive(place).whole());
                let call = expr::helper("write_part", quote!(#into, &#value), at);
                quote!(#call;)
            }
            Stmt::Copy { to, from } if self.is_part(from) => {
                let (at, from) = (self.span(from.root), self.shared(from).whole());
                let into = self.exclusive(to).whole();
                let call = expr::helper("read_part", quote!(#into, #from), at);
                quote!(#call;)
            }
            Stmt::Store { place, value } => {
                let value = self.value(*value).whole();
                let place = self.target(place).whole();
                quote!(#place = #value;)
            }
            Stmt::Update { place, value } => self.update(place, *value),
            Stmt::Copy { to, from } => self.copy(to, from),
            Stmt::Assign { to, from } => {
                let from = self.value(*from).whole();
                let to = self.place(&Place::whole(*to)).whole();
                quote!(#to = #from;)
            }
            Stmt::Fill { place, value } => {
                let value = self.value_beside(*value, &BTreeSet::from([place.root])).whole();
                let place = self.written(place).whole();
                quote!(#place.fill(#value);)
            }
            Stmt::Append { to, value } => {
                // of an element, the vector is borrowed before the value is computed
                let value = match to.path.is_empty() {
                    true => self.value(*value).whole(),
                    false => self.value_beside(*value, &BTreeSet::from([to.root])).whole(),
                };
                let to = self.written(to).whole();
                quote!(#to.push(#value);)
            }
            Stmt::Swap { a, b } => self.swap(a, b),
            Stmt::Permute { place, by } => self.permute(place, *by),
            Stmt::AddAll { into, from } => self.add_all(into, from),
            Stmt::SetZero { place } => self.set_zero(place),
            _ => unreachable!("not a statement that writes to memory"),
        };
        self.changes(stmt);
        self.push(tokens);
    }

    /// Zeros in lanes, of a type that the field does not say if it is `()`.
    fn is_zero_of_nothing(&self, place: &Place, value: Var) -> bool {
        self.is_lanes(place.root) && self.may_be_nothing(place) && self.constant(value).is_some()
    }

    /// A field of a tangent, which may be `()`.
    fn is_part(&self, place: &Place) -> bool {
        matches!(self.func.info(place.root).origin, Origin::Tangent(_))
            && self.func.steps_to_field(place).is_some()
    }

    fn update(&mut self, place: &Place, value: Var) -> TokenStream {
        let value_kind = self.func.kind(value).clone();
        let may_be_nothing = !value_kind.is_scalar() || self.func.steps_to_field(place).is_some();
        let by_type = self.is_tangent(place.root) && may_be_nothing;
        let at = self.span(value);
        let value = match self.is_lanes(place.root) {
            // an assignment that is no primitive one borrows its left side first
            true => self.value_beside(value, &BTreeSet::from([place.root])),
            false => self.value(value),
        };
        if by_type {
            let into = self.exclusive(place).whole();
            let from = value.at(Prec::Unary);
            let add = self.addition(place);
            let call = expr::helper(add, quote!(#into, &#from), at);
            return quote!(#call;);
        }
        let place = self.target(place).whole();
        value.added_to(&place)
    }

    /// Of zeros that are those of one tangent.
    fn zeros_in_lanes(&mut self, zeros: &Place) -> TokenStream {
        let like = self.shared(zeros).whole();
        lanes::zeros_like(like, &Kind::Plain, self.span(zeros.root))
    }

    fn copy(&mut self, to: &Place, from: &Place) -> TokenStream {
        let zeros = (self.is_lanes(to.root) && !self.is_lanes(from.root))
            .then(|| self.zeros_in_lanes(from));
        if self.may_be_nothing(to) {
            let from = match zeros {
                Some(zeros) => quote!(&#zeros),
                None => self.shared(from).whole(),
            };
            let (at, to) = (self.span(to.root), self.exclusive(to).whole());
            let call = expr::helper("write_part", quote!(#to, #from), at);
            return quote!(#call;);
        }
        if let Some(zeros) = zeros {
            let to = self.target(to).whole();
            return quote!(#to = #zeros;);
        }
        let kinds = (place_kind(self.func, to), place_kind(self.func, from));
        match &kinds {
            (Kind::Array(_, Form::Fixed(_)), Kind::Array(_, Form::Fixed(_)))
            | (Kind::Scalar(_) | Kind::Plain | Kind::Tuple(_) | Kind::Opaque, _)
            | (_, Kind::Scalar(_) | Kind::Plain | Kind::Tuple(_) | Kind::Opaque) => {
                let from = self.copied(from);
                let to = self.target(to).whole();
                quote!(#to = #from;)
            }
            (Kind::Array(element, _), Kind::Array(..)) => {
                let from = self.shared(from).whole();
                let to = self.path_to(to, Access::Write).whole();
                if is_copy(element) {
                    quote!(#to.copy_from_slice(#from);)
                } else {
                    quote!(#to.clone_from_slice(#from);)
                }
            }
        }
    }

    fn swap(&mut self, a: &Place, b: &Place) -> TokenStream {
        if let (Some((Proj::Index(i), row)), Some((Proj::Index(j), other))) =
            (a.path.split_last(), b.path.split_last())
            && a.root == b.root
            && row == other
        {
            let (i, j) = (self.value(*i).whole(), self.value(*j).whole());
            let row = Place { root: a.root, path: row.to_vec() };
            let row = self.written(&row).whole();
            return quote!(#row.swap(#i, #j););
        }
        let (a, b) = (self.exclusive(a).whole(), self.exclusive(b).whole());
        quote!(::core::mem::swap(#a, #b);)
    }

    fn permute(&mut self, place: &Place, by: Permutation) -> TokenStream {
        let at = self.span(place.root);
        let (name, order) = match by {
            Permutation::Order(order) => ("permute", order),
            Permutation::Inverse(order) => ("permute_back", order),
            Permutation::Reverse => {
                let place = self.written(place).whole();
                return quote!(#place.reverse(););
            }
            Permutation::RotateLeft(n) => {
                let (n, place) = (self.value(n).whole(), self.written(place).whole());
                return quote!(#place.rotate_left(#n););
            }
            Permutation::RotateRight(n) => {
                let (n, place) = (self.value(n).whole(), self.written(place).whole());
                return quote!(#place.rotate_right(#n););
            }
        };
        let order = self.shared(&Place::whole(order)).whole();
        if self.may_be_nothing(place) {
            let (place, name) = (self.written(place).whole(), Ident::new(name, at));
            return quote!(#place.#name(#order););
        }
        let place = self.exclusive(place).whole();
        let call = expr::helper(name, quote!(#place, #order), at);
        quote!(#call;)
    }

    fn add_all(&mut self, into: &Place, from: &Place) -> TokenStream {
        if place_kind(self.func, into).is_scalar() {
            let from = self.place(from);
            let into = self.target(into).whole();
            return from.added_to(&into);
        }
        let (into, from) = self.of_one_form(into, from);
        let from = self.shared(&from).whole();
        let at = self.span(into.root);
        let add = self.addition(&into);
        let into = self.exclusive(&into).whole();
        let call = expr::helper(add, quote!(#into, #from), at);
        quote!(#call;)
    }

    /// What adds to an adjoint: that of a field may be `()`.
    fn addition(&self, into: &Place) -> &'static str {
        match self.func.steps_to_field(into) {
            Some(_) => "add_part",
            None => "add_assign",
        }
    }

    /// Slices of both, where one is a slice and the other a `Vec`.
    fn of_one_form(&self, into: &Place, from: &Place) -> (Place, Place) {
        let form = |place| match place_kind(self.func, place) {
            Kind::Array(_, form) => Some(std::mem::discriminant(&form)),
            Kind::Scalar(_) | Kind::Plain | Kind::Tuple(_) | Kind::Opaque => None,
        };
        let (mut into, mut from) = (into.clone(), from.clone());
        if let (Some(a), Some(b)) = (form(&into), form(&from))
            && a != b
        {
            into.path.push(Proj::Slice(None, None));
            from.path.push(Proj::Slice(None, None));
        }
        (into, from)
    }

    fn set_zero(&mut self, place: &Place) -> TokenStream {
        match place_kind(self.func, place) {
            kind @ Kind::Scalar(_) => {
                let zero = self.zero(place.root, &kind);
                let place = self.target(place).whole();
                quote!(#place = #zero;)
            }
            Kind::Array(element, _) if element.is_scalar() => {
                let zero = self.zero(place.root, &element);
                let place = self.path_to(place, Access::Write).whole();
                quote!(#place.fill(#zero);)
            }
            Kind::Plain | Kind::Array(..) | Kind::Tuple(_) | Kind::Opaque => {
                let at = self.span(place.root);
                let place = self.exclusive(place).whole();
                let call = expr::helper("set_zero", place, at);
                quote!(#call;)
            }
        }
    }
}

/// What is known of a part of memory.
pub(super) fn place_kind(func: &Func, place: &Place) -> Kind {
    let mut kind = func.kind(place.root).clone();
    for proj in &place.path {
        kind = match (kind, proj) {
            (Kind::Array(element, _), Proj::Index(_)) => *element,
            (Kind::Array(element, _), Proj::Slice(..)) => Kind::Array(element, Form::Slice),
            (Kind::Tuple(parts), Proj::Field(syn::Member::Unnamed(at))) => {
                parts.get(at.index as usize).cloned().unwrap_or(Kind::Opaque)
            }
            (Kind::Plain, _) => Kind::Plain,
            (Kind::Scalar(_) | Kind::Array(..) | Kind::Tuple(_) | Kind::Opaque, _) => Kind::Opaque,
        };
    }
    kind
}

/// Zeros in the shape of the kind itself. A plain part of a tangent is `()`.
pub(super) fn zero(kind: &Kind, is_tangent: bool) -> TokenStream {
    match kind {
        Kind::Scalar(float) => expr::zero(float),
        Kind::Plain if is_tangent => quote!(()),
        Kind::Plain | Kind::Opaque => quote!(::core::default::Default::default()),
        Kind::Array(element, Form::Fixed(len)) => {
            let element = zero(element, is_tangent);
            quote!([#element; #len])
        }
        Kind::Array(_, Form::Slice | Form::Vec) => quote!(::__chainrule::__private::Vec::new()),
        Kind::Tuple(parts) => {
            super::body::tuple(&parts.iter().map(|part| zero(part, is_tangent)).collect::<Vec<_>>())
        }
    }
}
