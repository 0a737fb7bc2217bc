//! Calls: the callee is handed each argument with its tangent.

use super::Forward;
use crate::ir::{Arg, Callee, CalleeForm, Code, Form, Init, Kind, Place, Proj, Stmt, Tree, Var};
use quote::quote;

impl Forward<'_> {
    pub(super) fn call(
        &mut self,
        stmt: &Stmt,
        (dst, pullback): (&Tree, Option<Var>),
        callee: &Callee,
        args: &[Arg],
    ) {
        let written = args.iter().filter_map(|arg| match arg {
            Arg::Mut(place) => Some(place.root),
            Arg::Value(_) | Arg::RefValue(_) | Arg::Ref(_) => None,
        });
        if !dst.leaves().into_iter().chain(written).any(|var| self.active.contains(var)) {
            return self.push(stmt.clone());
        }
        let mut both = Vec::new();
        for (at, arg) in args.iter().enumerate() {
            let is_receiver = at == 0 && callee.form == CalleeForm::Method;
            let tangent = match arg {
                _ if is_receiver => self.receiver(arg),
                Arg::RefValue(var) => self.shared_argument(arg, &Place::whole(*var), pullback),
                Arg::Ref(place) => self.shared_argument(arg, place, pullback),
                arg => self.argument(arg),
            };
            both.extend([arg.clone(), tangent]);
        }
        let tangents = dst.map(&mut |leaf| self.tangent(leaf));
        self.push(Stmt::Call {
            dst: Tree::Tuple(vec![dst.clone(), tangents]),
            // with tangents, what runs again is kept like any other
            callee: Callee { forward: true, again: false, ..callee.clone() },
            args: both,
            pullback,
        });
    }

    /// The tangent of what may have one where it goes, and has none here. With a pullback its type is
    /// that which the function takes, as `emit` sees to.
    fn shared_argument(&mut self, arg: &Arg, place: &Place, pullback: Option<Var>) -> Arg {
        match pullback {
            _ if !self.func.may_be_of_floats(place) => self.argument(arg),
            Some(_) => Arg::RefValue(self.nothing()),
            None => Arg::Ref(self.zeros(place)),
        }
    }

    fn argument(&mut self, arg: &Arg) -> Arg {
        match arg {
            Arg::Value(var) => Arg::Value(self.moved(*var)),
            Arg::RefValue(var) => Arg::RefValue(self.tangent_or_zero(*var)),
            Arg::Ref(place) => match self.place(place) {
                Some(place) => Arg::Ref(place),
                None if self.place_kind(place).is_plain() => Arg::RefValue(self.nothing()),
                None => Arg::Ref(self.zeros(place)),
            },
            Arg::Mut(place) => match self.place(place) {
                Some(place) => Arg::Mut(place),
                None if self.place_kind(place).is_plain() => Arg::Mut(Place::whole(self.nothing())),
                None => Arg::Mut(self.zeros(place)),
            },
        }
    }

    /// A method takes the tangent of its receiver by `&mut`, however it takes the receiver.
    fn receiver(&mut self, arg: &Arg) -> Arg {
        let place = match arg {
            Arg::Mut(place) => return self.argument(&Arg::Mut(place.clone())),
            Arg::Value(var) | Arg::RefValue(var) => Place::whole(*var),
            Arg::Ref(place) => place.clone(),
        };
        match self.place(&place) {
            Some(from) => {
                let dst = self.buffer(&place);
                self.push(Stmt::Declare { dst, init: Init::Copy(from) });
                Arg::Mut(Place::whole(dst))
            }
            None => Arg::Mut(self.zeros(&place)),
        }
    }

    /// `()`, the tangent of what is plain.
    pub(super) fn nothing(&mut self) -> Var {
        let span = proc_macro2::Span::mixed_site();
        let dst = self.func.fresh(crate::ir::Origin::Named("nothing"), Kind::Plain, span);
        let code = Code { tokens: quote!(()), uses: Vec::new(), pure: true };
        self.push(Stmt::Plain { dst: Some(dst), code });
        dst
    }

    /// Zeros in the shape of a place.
    pub(super) fn zeros(&mut self, place: &Place) -> Place {
        let dst = self.buffer(place);
        self.declare_zeros(dst, place.clone());
        let is_slice = matches!(self.place_kind(place), Kind::Array(_, Form::Slice));
        Place { root: dst, path: if is_slice { vec![Proj::Slice(None, None)] } else { Vec::new() } }
    }

    fn buffer(&mut self, like: &Place) -> Var {
        let kind = match self.place_kind(like) {
            Kind::Array(element, Form::Slice) => Kind::Array(element, Form::Vec),
            other => other,
        };
        let dst = self.fresh(like.root);
        self.func.vars[dst.0].kind = kind;
        dst
    }

    /// What a place is known to hold.
    pub(super) fn place_kind(&self, place: &Place) -> Kind {
        let mut kind = self.func.kind(place.root).clone();
        for proj in &place.path {
            kind = match (proj, kind) {
                (Proj::Index(_), Kind::Array(element, _)) => *element,
                (Proj::Slice(..), Kind::Array(element, _)) => Kind::Array(element, Form::Slice),
                (Proj::Field(syn::Member::Unnamed(index)), Kind::Tuple(parts)) => {
                    parts.get(index.index as usize).cloned().unwrap_or(Kind::Opaque)
                }
                (_, Kind::Plain) => Kind::Plain,
                (_, _) => Kind::Opaque,
            };
        }
        kind
    }
}
