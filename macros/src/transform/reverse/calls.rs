//! The backward sweep of a call: the pullback of the callee.

use super::Reverse;
use super::stmts::owned;
use crate::analysis::memory::{LoopId, Source};
use crate::ir::{
    Again, Arg, Callee, CalleeForm, Code, Form, Init, Kind, Origin, Place, Proj, PullArg, Stmt,
    Tree, Var,
};
use crate::names;
use quote::quote;
use std::collections::BTreeSet;

/// The places that a call borrows.
pub(super) fn places(args: &[Arg]) -> impl Iterator<Item = &Place> {
    args.iter().filter_map(|arg| match arg {
        Arg::Ref(place) | Arg::Mut(place) => Some(place),
        Arg::Value(_) | Arg::RefValue(_) => None,
    })
}

impl<'a> Reverse<'a> {
    pub(super) fn call(
        &mut self,
        stmt: &'a Stmt,
        dst: &Tree,
        callee: &Callee,
        args: &[Arg],
    ) -> Vec<Stmt> {
        let mut outputs = dst.leaves();
        outputs.extend(
            args.iter()
                .filter_map(|arg| if let Arg::Mut(place) = arg { Some(place.root) } else { None }),
        );
        let arrived = |this: &Self, var: &Var| {
            this.is_active(*var)
                && (this.is_root(*var)
                    || this.frames.last().is_some_and(|f| f.pending.contains_key(var)))
        };
        if !outputs.iter().any(|var| arrived(self, var)) {
            return vec![stmt.clone()];
        }
        let name = names::last_segment(&callee.path);
        let span = name.span();
        let pullback = self.func.fresh(Origin::Pullback(name), Kind::Opaque, span);
        let seed = dst.map(&mut |leaf| self.seed(leaf));
        let mut forward = Vec::new();
        let mut after = Vec::new();
        let mut taken = BTreeSet::new();
        let mut pulled = Vec::new();
        for (at, arg) in args.iter().enumerate() {
            pulled.push(match arg {
                Arg::Mut(place) if at == 0 && callee.form == CalleeForm::Method => {
                    self.pull_receiver(place, callee, &mut taken, &mut forward)
                }
                arg => self.pull_arg(stmt, arg, &mut taken, &mut forward, &mut after),
            });
        }
        let values = pulled.iter().map(|arg| match arg {
            PullArg::Value(adjoint) => *adjoint,
            PullArg::Ref { .. } | PullArg::Mut { .. } => None,
        });
        let values: Vec<Option<Var>> = values.collect();
        self.push(Stmt::Pull { pullback, seed, args: pulled });
        for (at, adjoint) in values.into_iter().enumerate() {
            if let Some(adjoint) = adjoint {
                self.mark_argument(pullback, at, adjoint);
            }
        }
        for step in after {
            self.finish_arg(step);
        }
        let call = Stmt::Call {
            dst: dst.clone(),
            callee: callee.clone(),
            args: args.to_vec(),
            pullback: Some(pullback),
        };
        forward.push(call);
        forward
    }

    /// A receiver that the method may write to. The method itself says what is kept of it.
    fn pull_receiver(
        &mut self,
        place: &Place,
        callee: &Callee,
        taken: &mut BTreeSet<Var>,
        forward: &mut Vec<Stmt>,
    ) -> PullArg {
        let dst = self.fresh(Origin::Snapshot(place.root), Kind::Opaque, place.root);
        self.roots.insert(dst);
        let keep = names::method_keep(&names::last_segment(&callee.path));
        let (receiver, uses) = names::place_tokens(place, keep.span());
        let code = Code { tokens: quote!(#receiver.#keep()), uses, pure: false };
        forward.push(Stmt::Plain { dst: Some(dst), code });
        let adjoint = self.is_active(place.root).then(|| self.place_adjoint(place));
        taken.extend(adjoint.iter().map(|place| place.root));
        PullArg::Ref { again: Again::Place(Place::whole(dst)), adjoint }
    }

    fn seed(&mut self, leaf: Var) -> Var {
        if let Some(arrived) = self.take_value(leaf) {
            self.mark_gradient(leaf, arrived);
            return arrived;
        }
        if self.is_active(leaf) && self.is_root(leaf) {
            return self.root_adjoint(leaf);
        }
        self.zero(leaf)
    }

    fn pull_arg(
        &mut self,
        stmt: &'a Stmt,
        arg: &Arg,
        taken: &mut BTreeSet<Var>,
        forward: &mut Vec<Stmt>,
        after: &mut Vec<After>,
    ) -> PullArg {
        match arg {
            Arg::Value(var) => PullArg::Value(self.is_active(*var).then(|| {
                let dst = self.adjoint_var(*var);
                after.push(After::Value { to: *var, from: dst });
                dst
            })),
            Arg::RefValue(var) => {
                let adjoint = self.is_active(*var).then(|| {
                    let dst = self.adjoint_var(*var);
                    let init = if self.func.kind(*var).is_scalar() {
                        Init::Zero
                    } else {
                        Init::ZeroLike(Place::whole(*var))
                    };
                    self.push(Stmt::Declare { dst, init });
                    after.push(After::Borrowed { to: *var, from: dst });
                    Place::whole(dst)
                });
                PullArg::Ref { again: Again::Value(*var), adjoint }
            }
            Arg::Ref(place) => {
                let again = self.again(stmt, place, forward);
                let active = self.is_active(place.root);
                let adjoint = active.then(|| self.borrow_adjoint(place, &again, taken, after));
                PullArg::Ref { again: Again::Place(again), adjoint }
            }
            Arg::Mut(place) => {
                let adjoint = self.is_active(place.root).then(|| self.place_adjoint(place));
                taken.extend(adjoint.iter().map(|place| place.root));
                PullArg::Mut { adjoint }
            }
        }
    }

    /// The adjoint of borrowed memory itself, or a buffer of its own where another argument
    /// of the call has a part of the same memory.
    fn borrow_adjoint(
        &mut self,
        place: &Place,
        again: &Place,
        taken: &mut BTreeSet<Var>,
        after: &mut Vec<After>,
    ) -> Place {
        let adjoint = self.place_adjoint(place);
        if taken.insert(adjoint.root) {
            return adjoint;
        }
        let kind = owned(self.place_kind(place));
        let is_slice = matches!(self.place_kind(place), Kind::Array(_, Form::Slice));
        let dst = self.fresh(Origin::Adjoint(place.root), kind, place.root);
        self.push(Stmt::Declare { dst, init: Init::ZeroLike(again.clone()) });
        after.push(After::Buffer { to: adjoint, from: dst });
        Place { root: dst, path: if is_slice { vec![Proj::Slice(None, None)] } else { Vec::new() } }
    }

    /// Where the sweep finds borrowed memory as it was at the call.
    fn again(&mut self, stmt: &'a Stmt, place: &Place, forward: &mut Vec<Stmt>) -> Place {
        let source = self.memory.source_of(place.root, stmt);
        if let Some(root) = self.memory_root(place.root, source) {
            return place.on(root);
        }
        let kind = owned(self.place_kind(place));
        let is_slice = matches!(self.place_kind(place), Kind::Array(_, Form::Slice));
        let dst = self.fresh(Origin::Snapshot(place.root), kind, place.root);
        self.roots.insert(dst);
        forward.push(Stmt::Declare { dst, init: Init::Copy(place.clone()) });
        Place { root: dst, path: if is_slice { vec![Proj::Slice(None, None)] } else { Vec::new() } }
    }

    /// The root to read, or a snapshot of it that the loop around takes; `None` where memory
    /// changes too often for either.
    pub(super) fn memory_root(&mut self, root: Var, source: Source) -> Option<Var> {
        match source {
            Source::Root => Some(root),
            Source::BeforeLoop(id, depth) => {
                // a copy inside a loop must be read more than once along each of its dimensions
                let outermost = depth == self.loop_depth;
                if !outermost && depth < 2 {
                    return None;
                }
                Some(self.snapshot(id, root))
            }
            Source::Gone => None,
        }
    }

    /// The copy of some memory that is made before a loop.
    pub(super) fn snapshot(&mut self, id: LoopId, root: Var) -> Var {
        if let Some(snapshot) = self.snapshots.get(&(id, root)) {
            return *snapshot;
        }
        let kind = owned(self.func.kind(root).clone());
        let snapshot = self.fresh(Origin::Snapshot(root), kind, root);
        self.roots.insert(snapshot);
        self.snapshots.insert((id, root), snapshot);
        snapshot
    }

    fn finish_arg(&mut self, step: After) {
        match step {
            After::Value { to, from } if self.is_root(to) => {
                let into = Place::whole(self.root_adjoint(to));
                self.push(Stmt::AddAll { into, from: Place::whole(from) });
            }
            After::Value { to, from } => self.contribute(to, from),
            After::Borrowed { to, from } => {
                let dst = self.adjoint_var(to);
                self.push(Stmt::Load { dst, place: Place::whole(from) });
                self.contribute(to, dst);
            }
            After::Buffer { to, from } => {
                self.push(Stmt::AddAll { into: to, from: Place::whole(from) })
            }
        }
    }
}

/// What is left to do with an argument's adjoint when the pullback has run.
pub(super) enum After {
    /// it was returned
    Value { to: Var, from: Var },
    /// it was written to a buffer for a borrowed value
    Borrowed { to: Var, from: Var },
    /// it was written to a buffer for borrowed memory
    Buffer { to: Place, from: Var },
}
