//! Who is called, with what, and what its pullback takes.

use super::walk::each;
use super::{Place, Stmt, Var};
use std::collections::BTreeSet;

/// Who is called.
#[derive(Clone)]
pub(crate) struct Callee {
    /// `p::g`, as written.
    pub(crate) path: syn::Path,
    /// The type with its derivatives: also `p::g`, unless the attribute says otherwise.
    pub(crate) derivatives: syn::Path,
    pub(crate) form: CalleeForm,
    /// Beside each argument stands its tangent, and beside the result that of the result.
    pub(crate) forward: bool,
    /// The backward sweep makes the call again: nothing but its arguments is kept.
    pub(crate) again: bool,
}

/// How a function is called.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum CalleeForm {
    /// `p::g(x)`
    Function,
    /// `T::g(x)`, a function or method of a type
    Associated,
    /// `x.g(y)`: the first argument is the receiver, of which is not known how it is taken
    Method,
}

/// An argument of a call.
#[derive(Clone)]
pub(crate) enum Arg {
    /// `x`; memory is moved or copied
    Value(Var),
    /// `&x` of a value that is no memory
    RefValue(Var),
    /// `&w[a..b]`
    Ref(Place),
    /// `&mut w[a..b]`
    Mut(Place),
}

/// What a pullback takes and gives for an argument.
#[derive(Clone)]
pub(crate) enum PullArg {
    /// an argument by value: the adjoint is returned
    Value(Option<Var>),
    /// `&w[a..b], &mut d_w[a..b]`
    Ref { again: Again, adjoint: Option<Place> },
    /// `&mut d_w[a..b]`
    Mut { adjoint: Option<Place> },
}

/// A reference argument that is passed again. Without an adjoint, the pullback gets zeros of
/// its tangent's shape to write to.
#[derive(Clone)]
pub(crate) enum Again {
    Value(Var),
    Place(Place),
    /// The tangent of what has no derivative, of the type that the pullback takes; nobody reads it.
    Unread(Place),
}

impl super::Func {
    /// The pullbacks of methods: what they send back to the receiver, they may have taken from it.
    pub(crate) fn method_pullbacks(&self) -> BTreeSet<Var> {
        let mut found = BTreeSet::new();
        each(&self.body, &mut |stmt| {
            if let Stmt::Call { callee, pullback, .. } = stmt
                && callee.form == CalleeForm::Method
            {
                found.extend(*pullback);
            }
        });
        found
    }

    /// What has no derivative here, behind a reference, and may be of a type that has one elsewhere.
    pub(crate) fn may_be_of_floats(&self, place: &Place) -> bool {
        let info = self.info(place.root);
        (info.by_ref || info.borrows) && info.kind == super::Kind::Plain
    }
}
