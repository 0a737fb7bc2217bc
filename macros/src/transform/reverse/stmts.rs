//! The backward sweep of a statement.

use super::Reverse;
use crate::ir::walk::each;
use crate::ir::{
    Adapter, Block, Carried, Head, Init, Kind, Loop, Origin, Permutation, Place, Proj, Stmt, Var,
};
use proc_macro2::Ident;
use quote::quote;

impl<'a> Reverse<'a> {
    /// Gives the forward statements that take the statement's place.
    pub(super) fn stmt(&mut self, stmt: &'a Stmt) -> Vec<Stmt> {
        if let Some(selection) = self.selection(stmt) {
            return self.select(stmt, selection);
        }
        match stmt {
            Stmt::Const { .. } | Stmt::Plain { .. } => {}
            Stmt::Apply { dst, rule, args } => self.apply(*dst, rule, args),
            Stmt::Load { dst, place } => self.load(*dst, place),
            Stmt::Store { place, value } if self.may_reshape(place, *value) => {
                return self.replace(stmt, place, *value);
            }
            Stmt::Store { place, value } => self.store(place, *value),
            Stmt::Update { place, value } => {
                self.mark_update(stmt, place);
                self.update(place, *value);
            }
            Stmt::Declare {
                dst,
                init: Init::Fields { variant: None, fields, base: Some(base), .. },
            } => return self.updated(stmt, *dst, fields, *base),
            Stmt::Declare { dst, init } => self.declare(*dst, init),
            Stmt::Copy { to, from } => return self.copy(stmt, to, from),
            Stmt::Assign { to, from } => return self.assign(stmt, *to, *from),
            Stmt::Fill { place, value } => self.fill(place, *value),
            Stmt::Append { to, value } => self.append(to, *value),
            Stmt::Take { dst, from } => self.take_last(*dst, from),
            Stmt::Swap { a, b } => self.swap(a, b),
            Stmt::Permute { place, by } => self.permute(place, *by),
            Stmt::If { dst, cond, then, otherwise } => {
                return self.if_else(dst, *cond, then, otherwise);
            }
            Stmt::Match { dst, scrutinee, arms } => {
                return self.match_arms(stmt, dst, *scrutinee, arms);
            }
            Stmt::Loop(looped) => return self.loop_stmt(stmt, looped),
            Stmt::Call { dst, callee, args, .. } => return self.call(stmt, dst, callee, args),
            Stmt::AddAll { .. }
            | Stmt::SetZero { .. }
            | Stmt::SumAll { .. }
            | Stmt::Pull { .. }
            | Stmt::ByType { .. }
            | Stmt::Forward { .. }
            | Stmt::Push { .. }
            | Stmt::Grow { .. }
            | Stmt::Shrink { .. }
            | Stmt::Pop { .. } => {
                panic!("the front end writes no statements of the backward sweep")
            }
        }
        vec![stmt.clone()]
    }

    /// `d_p[i] += d_v`
    fn load(&mut self, dst: Var, place: &Place) {
        if !self.is_active(place.root) {
            return;
        }
        let Some(d_value) = self.take_value(dst) else { return };
        let into = self.place_adjoint(place);
        if self.is_root(dst) {
            self.push(Stmt::AddAll { into, from: Place::whole(d_value) });
        } else {
            self.push(Stmt::Update { place: into, value: d_value });
        }
    }

    /// `d_v += d_p[i]; d_p[i] = 0`
    fn store(&mut self, place: &Place, value: Var) {
        if !self.is_active(place.root) {
            return;
        }
        let at = self.place_adjoint(place);
        self.send(&at, value);
        self.set_zero(&at, place);
    }

    /// A part of unknown type is replaced by what may have other lengths.
    fn may_reshape(&self, place: &Place, value: Var) -> bool {
        self.place_kind(place) == Kind::Opaque
            && self.is_active(place.root)
            && self.may_have_length(value)
    }

    /// Memory of which a part is replaced so.
    pub(super) fn resized_parts(&self, stmts: &[Stmt]) -> Vec<Var> {
        let mut roots = Vec::new();
        each(stmts, &mut |stmt| {
            if let Stmt::Store { place, value } = stmt
                && self.may_reshape(place, *value)
            {
                roots.push(place.root);
            }
        });
        roots
    }

    pub(super) fn may_have_length(&self, value: Var) -> bool {
        match (self.func.kind(value), self.defs.get(&value)) {
            (Kind::Scalar(_) | Kind::Plain, _) => false,
            (kind @ (Kind::Array(..) | Kind::Tuple(_)), _) => !super::has_shape_of_its_own(kind),
            (Kind::Opaque, Some(Stmt::Declare { init, .. })) => match init {
                Init::Fields { variant: None, fields, base: None, .. } => {
                    fields.iter().any(|(_, field)| self.may_have_length(*field))
                }
                _ => true,
            },
            // numbers, or what has the lengths of its operands
            (Kind::Opaque, Some(Stmt::Apply { .. } | Stmt::Load { .. } | Stmt::Const { .. })) => {
                false
            }
            (Kind::Opaque, _) => true,
        }
    }

    /// Like `store`, but the old content gets zeros in its own shape.
    fn replace(&mut self, stmt: &Stmt, place: &Place, value: Var) -> Vec<Stmt> {
        let at = self.place_adjoint(place);
        self.send(&at, value);
        vec![self.zeros_before(&at, place.clone()), stmt.clone()]
    }

    /// `d_v += d_p[i]`
    fn update(&mut self, place: &Place, value: Var) {
        if self.is_active(place.root) {
            let at = self.place_adjoint(place);
            self.send(&at, value);
        }
    }

    /// Sends what has arrived at a place to a value.
    fn send(&mut self, at: &Place, value: Var) {
        if !self.is_active(value) {
            return;
        }
        if self.is_root(value) {
            let into = Place::whole(self.root_adjoint(value));
            self.push(Stmt::AddAll { into, from: at.clone() });
        } else {
            let dst = self.adjoint_var(value);
            self.push(match self.func.kind(value) {
                // what it is may not be moved out of memory
                Kind::Opaque => Stmt::Declare { dst, init: Init::Copy(at.clone()) },
                _ => Stmt::Load { dst, place: at.clone() },
            });
            self.contribute(value, dst);
        }
    }

    fn set_zero(&mut self, at: &Place, primal: &Place) {
        if let kind @ Kind::Scalar(_) = self.place_kind(primal) {
            let value = self.fresh(Origin::Temporary, kind, primal.root);
            self.push(Stmt::Const { dst: value, value: quote!(0.0) });
            self.push(Stmt::Store { place: at.clone(), value });
        } else {
            self.push(Stmt::SetZero { place: at.clone() });
        }
    }

    fn declare(&mut self, dst: Var, init: &Init) {
        if !self.is_active(dst) {
            return;
        }
        let Some(adjoint) = self.root_adjoints.get(&dst).copied() else { return };
        match init {
            Init::Elements(values) => {
                let kind = self.func.kind(dst).clone();
                for (at, value) in values.iter().enumerate() {
                    if self.is_active(*value) {
                        let path = match kind {
                            Kind::Array(..) => vec![Proj::Index(self.index(at))],
                            Kind::Tuple(_) => vec![Proj::Field(syn::Member::Unnamed(at.into()))],
                            Kind::Scalar(_) | Kind::Plain | Kind::Opaque => Vec::new(),
                        };
                        self.send(&Place { root: adjoint, path }, *value);
                    }
                }
            }
            Init::Fields { variant, fields, .. } => self.fields(adjoint, variant.as_ref(), fields),
            Init::Repeat(value, len) => self.repeat(adjoint, *value, *len),
            Init::Copy(from) | Init::Present(from) => {
                if self.is_active(from.root) {
                    let into = self.place_adjoint(from);
                    self.push(Stmt::AddAll { into, from: Place::whole(adjoint) });
                }
            }
            Init::Wrap(_, Some(value)) => self.send(&Place::arrived(adjoint), *value),
            Init::Wrap(_, None) => {}
            Init::Move(from) => {
                if self.is_active(*from) {
                    let into = Place::whole(self.root_adjoint(*from));
                    self.push(Stmt::AddAll { into, from: Place::whole(adjoint) });
                }
            }
            Init::Zero | Init::Zeros(_) | Init::ZeroLike(_) => {}
        }
    }

    /// Each field's adjoint goes to the field's value.
    fn fields(&mut self, adjoint: Var, variant: Option<&Ident>, fields: &[(syn::Member, Var)]) {
        for (member, value) in fields {
            let field = match variant {
                Some(variant) => Proj::Variant(variant.clone(), member.clone()),
                None => Proj::Field(member.clone()),
            };
            self.send(&Place { root: adjoint, path: vec![field] }, *value);
        }
    }

    /// `S { h: v, ..base }`: what is left goes to the base, where the fields that are replaced get zeros in their own shape.
    fn updated(
        &mut self,
        stmt: &Stmt,
        dst: Var,
        fields: &[(syn::Member, Var)],
        base: Var,
    ) -> Vec<Stmt> {
        let mut forward = Vec::new();
        if self.is_active(dst)
            && let Some(adjoint) = self.root_adjoints.get(&dst).copied()
        {
            self.fields(adjoint, None, fields);
            if self.is_active(base) {
                for (member, value) in fields {
                    let path = vec![Proj::Field(member.clone())];
                    let place = Place { root: adjoint, path: path.clone() };
                    if self.may_have_length(*value) {
                        let replaced = Place { root: base, path };
                        forward.push(self.zeros_before(&place, replaced));
                    } else {
                        self.push(Stmt::SetZero { place });
                    }
                }
                self.send(&Place::whole(adjoint), base);
            }
        }
        forward.push(stmt.clone());
        forward
    }

    pub(super) fn index(&mut self, at: usize) -> Var {
        let dst = self.func.fresh(Origin::Temporary, Kind::Plain, super::generated());
        let at = proc_macro2::Literal::usize_unsuffixed(at);
        self.push(Stmt::Const { dst, value: quote!(#at) });
        dst
    }

    /// The adjoint of a repeated value is the sum over its copies.
    fn repeat(&mut self, adjoint: Var, value: Var, len: Var) {
        if !self.is_active(value) {
            return;
        }
        if !self.is_root(value) {
            let dst = self.adjoint_var(value);
            self.push(Stmt::SumAll { dst, place: Place::whole(adjoint), times: None });
            return self.contribute(value, dst);
        }
        let into = Place::whole(self.root_adjoint(value));
        let index = self.func.fresh(Origin::Named("k"), Kind::Plain, super::generated());
        let from = Place { root: adjoint, path: vec![Proj::Index(index)] };
        let lo = self.index(0);
        let head =
            Head::Range { index, lo, hi: len, inclusive: false, adapters: Vec::<Adapter>::new() };
        let body = Block { stmts: vec![Stmt::AddAll { into, from }], yields: Vec::new() };
        let carried = Vec::<Carried>::new();
        self.push(Stmt::Loop(Loop { head, carried, body, exit: None, trips: None }));
    }

    /// `d_from += d_to; d_to = 0`, by way of a copy where both are in one array.
    fn copy(&mut self, stmt: &Stmt, to: &Place, from: &Place) -> Vec<Stmt> {
        let mut forward = vec![stmt.clone()];
        if !self.is_active(to.root) {
            return forward;
        }
        let d_to = self.place_adjoint(to);
        let d_from = self.is_active(from.root).then(|| self.place_adjoint(from));
        let mut moved = None;
        match d_from.clone() {
            Some(into) if to.root != from.root => {
                self.push(Stmt::AddAll { into, from: d_to.clone() });
            }
            Some(_) => {
                let kind = owned(self.place_kind(to));
                let dst = self.fresh(Origin::Adjoint(to.root), kind, to.root);
                self.push(Stmt::Declare { dst, init: Init::Copy(d_to.clone()) });
                moved = Some(dst);
            }
            None => {}
        }
        if self.place_kind(to) == Kind::Opaque {
            forward.insert(0, self.zeros_before(&d_to, to.clone()));
        } else {
            self.push(Stmt::SetZero { place: d_to });
        }
        if let (Some(into), Some(moved)) = (d_from, moved) {
            self.push(Stmt::AddAll { into, from: Place::whole(moved) });
        }
        forward
    }

    /// The adjoint moves back with the memory, and the old content gets zeros in its own shape.
    fn assign(&mut self, stmt: &Stmt, to: Var, from: Var) -> Vec<Stmt> {
        if !self.is_active(to) {
            return vec![stmt.clone()];
        }
        let d_to = self.root_adjoint(to);
        if self.is_active(from) {
            let d_from = self.root_adjoint(from);
            self.push(Stmt::Assign { to: d_from, from: d_to });
        }
        let (init, mut forward) = self.shape(to);
        let zeros = self.adjoint_var(to);
        self.push(Stmt::Declare { dst: zeros, init });
        self.push(Stmt::Assign { to: d_to, from: zeros });
        forward.push(stmt.clone());
        forward
    }

    fn fill(&mut self, place: &Place, value: Var) {
        if !self.is_active(place.root) {
            return;
        }
        let at = self.place_adjoint(place);
        if self.is_active(value) {
            let dst = self.adjoint_var(value);
            self.push(Stmt::SumAll { dst, place: at.clone(), times: None });
            self.contribute(value, dst);
        }
        self.push(Stmt::SetZero { place: at });
    }

    /// `d_v += d_p.pop()`
    fn append(&mut self, to: &Place, value: Var) {
        if !self.is_active(to.root) {
            return;
        }
        let from = self.place_adjoint(to);
        let dst = self.fresh(Origin::Adjoint(value), self.func.kind(value).clone(), value);
        self.push(Stmt::Take { dst, from });
        if !self.is_active(value) {
            return;
        }
        if self.is_root(value) {
            let into = Place::whole(self.root_adjoint(value));
            self.push(Stmt::AddAll { into, from: Place::whole(dst) });
        } else {
            self.contribute(value, dst);
        }
    }

    /// `d_p.push(d_v)`
    fn take_last(&mut self, dst: Var, from: &Place) {
        if !self.is_active(from.root) {
            return;
        }
        let to = self.place_adjoint(from);
        let value = if self.is_root(dst) {
            self.root_adjoint(dst)
        } else {
            self.take_value(dst).unwrap_or_else(|| self.zero(dst))
        };
        self.push(Stmt::Append { to, value });
    }

    fn swap(&mut self, a: &Place, b: &Place) {
        if self.is_active(a.root) || self.is_active(b.root) {
            let (a, b) = (self.place_adjoint(a), self.place_adjoint(b));
            self.push(Stmt::Swap { a, b });
        }
    }

    fn permute(&mut self, place: &Place, by: Permutation) {
        if self.is_active(place.root) {
            let place = self.place_adjoint(place);
            self.push(Stmt::Permute { place, by: by.inverse() });
        }
    }
}

/// The kind of a copy: what was a slice is a `Vec`.
pub(super) fn owned(kind: Kind) -> Kind {
    match kind {
        Kind::Array(elem, crate::ir::Form::Slice) => Kind::Array(elem, crate::ir::Form::Vec),
        other => other,
    }
}
