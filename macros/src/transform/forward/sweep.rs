//! The backward sweep, with the tangent of each adjoint beside it.
//!
//! Forward over reverse: what the sweep multiplies is a value of the forward sweep and an adjoint, and both
//! have tangents. Tapes, pullbacks and adjoint buffers are handed over with those of the tangents.

use super::Forward;
use crate::analysis::activity::code_of_adjoint;
use crate::ir::{Again, Init, Kind, Origin, Place, PullArg, Pullback, Stmt, Tree, Var};
use crate::map::Map;
use crate::rules::{Form, Rule};

impl<'a> Forward<'a> {
    /// The parameters are twice as many, and so are the cotangents and adjoints.
    pub(super) fn sweep(&mut self, pullback: &'a Pullback) -> Pullback {
        let seed = self.with_tangent(&pullback.seed);
        let mut adjoints = Vec::new();
        for adjoint in &pullback.adjoints {
            adjoints.extend([*adjoint, adjoint.map(|adjoint| self.tangent(adjoint))]);
        }
        self.is_backward = true;
        self.stmts(&pullback.body);
        let mut results = Map::new();
        for (at, tree) in &pullback.results {
            results.insert(2 * at, tree.clone());
            results.insert(2 * at + 1, tree.map(&mut |leaf| self.tangent_or_zero(leaf)));
        }
        Pullback { seed, adjoints, body: std::mem::take(&mut self.stmts), results }
    }

    fn with_tangent(&mut self, tree: &Tree) -> Tree {
        let tangents = tree.map(&mut |leaf| self.tangent(leaf));
        Tree::Tuple(vec![tree.clone(), tangents])
    }

    /// The sweep defines again what the forward sweep defines inside of blocks; what it has of it
    /// has a tangent of its own.
    pub(super) fn define_anew(&mut self, stmt: &Stmt) {
        if self.is_backward {
            for var in stmt.defs() {
                self.tangents.remove(&var);
            }
        }
    }

    /// What is pushed has its tangents on a tape of their own.
    pub(super) fn save(&mut self, tape: Var, values: &[Var]) {
        self.push(Stmt::Push { tape, values: values.to_vec() });
        if let Some((tape, values)) = self.tape_of_tangents(tape, values) {
            self.push(Stmt::Push { tape, values });
        }
    }

    pub(super) fn saved(&mut self, dst: &[Var], tape: Var) {
        self.push(Stmt::Pop { dst: dst.to_vec(), tape });
        if let Some((tape, dst)) = self.tape_of_tangents(tape, dst) {
            self.push(Stmt::Pop { dst, tape });
        }
    }

    /// The tape, and the tangents that are on it. An iteration may pop before another has pushed.
    fn tape_of_tangents(&mut self, tape: Var, values: &[Var]) -> Option<(Var, Vec<Var>)> {
        if !self.tapes.contains_key(&tape) {
            let tangents: Vec<Option<Var>> = values.iter().map(|value| self.of(*value)).collect();
            let first = *tangents.iter().flatten().next()?;
            let span = self.func.info(tape).span;
            let kind = self.func.kind(tape).clone();
            let of_tape = self.func.fresh(Origin::Tape(first), kind, span);
            let is_pushed = tangents.iter().map(Option::is_some).collect();
            self.tapes.insert(tape, (of_tape, is_pushed));
        }
        let (of_tape, is_pushed) = self.tapes.get(&tape)?.clone();
        let values = values.iter().zip(is_pushed).filter(|(_, is_pushed)| *is_pushed);
        Some((of_tape, values.map(|(value, _)| self.tangent(*value)).collect()))
    }

    /// Room on a tape, which the tape of the tangents has at the same place.
    pub(super) fn room(&mut self, tape: Var, stmt: impl FnOnce(Var, Var) -> Stmt) {
        let Some(of_tape) = self.of(tape) else { return };
        let span = self.func.info(tape).span;
        let start = self.func.fresh(Origin::Named("start"), Kind::Plain, span);
        self.push(stmt(start, of_tape));
    }

    pub(super) fn pull(&mut self, pullback: Var, seed: &Tree, args: &[PullArg]) {
        let of_seed = seed.map(&mut |leaf| self.moved(leaf));
        let mut both = Vec::new();
        for (at, arg) in args.iter().enumerate() {
            let tangent = match arg {
                // the pullback of a method owns the tangent of the receiver
                PullArg::Ref { again, adjoint }
                    if at == 0 && self.of_methods.contains(&pullback) =>
                {
                    let adjoint = adjoint.as_ref().and_then(|place| self.place(place));
                    PullArg::Mut { adjoint: Some(adjoint.unwrap_or_else(|| self.unread(again))) }
                }
                PullArg::Value(dst) => PullArg::Value(dst.and_then(|dst| self.of(dst))),
                PullArg::Ref { again, adjoint } => {
                    let adjoint = adjoint.as_ref().and_then(|place| self.place(place));
                    let adjoint = adjoint.or_else(|| self.adjoint_of_unknown(again));
                    PullArg::Ref { again: self.again(again), adjoint }
                }
                PullArg::Mut { adjoint } => {
                    PullArg::Mut { adjoint: adjoint.as_ref().and_then(|place| self.place(place)) }
                }
            };
            both.extend([arg.clone(), tangent]);
        }
        let seed = Tree::Tuple(vec![seed.clone(), of_seed]);
        self.push(Stmt::Pull { pullback, seed, args: both });
    }

    /// Memory for the tangent of an adjoint that nobody reads, of a type that only rustc knows: that is the type of a tangent, which
    /// may have none of its own.
    fn adjoint_of_unknown(&mut self, again: &Again) -> Option<Place> {
        let (place, kind) = match again {
            Again::Value(var) => (Place::whole(*var), self.func.kind(*var).clone()),
            Again::Place(place) => (place.clone(), self.place_kind(place)),
            Again::Unread(_) => return None,
        };
        let is_unknown = kind.has_unknown() && !self.func.may_be_of_floats(&place);
        is_unknown.then(|| self.unread(again))
    }

    /// Memory for a tangent that nobody reads.
    fn unread(&mut self, like: &Again) -> Place {
        match like {
            Again::Value(var) => self.zeros(&Place::whole(*var)),
            Again::Place(place) | Again::Unread(place) => self.zeros(place),
        }
    }

    fn again(&mut self, again: &Again) -> Again {
        match again {
            Again::Value(var) => match self.of(*var) {
                Some(tangent) => Again::Value(tangent),
                None if self.func.may_be_of_floats(&Place::whole(*var)) => {
                    Again::Unread(Place::whole(*var))
                }
                None if self.func.kind(*var).is_plain() => Again::Value(self.nothing()),
                None => Again::Value(self.zero(*var)),
            },
            Again::Place(place) => match self.place(place) {
                Some(place) => Again::Place(place),
                None if self.func.may_be_of_floats(place) => Again::Unread(place.clone()),
                None if self.place_kind(place).is_plain() => Again::Value(self.nothing()),
                None => Again::Place(self.zeros(place)),
            },
            Again::Unread(place) => Again::Unread(place.clone()),
        }
    }

    /// An operation whose type picks the rule sends back what is linear in the cotangent; what an
    /// operator multiplies it with may have a tangent, too.
    pub(super) fn by_type_again(
        &mut self,
        dst: &[Option<Var>],
        rule: &'static Rule,
        (args, out, d_out): (&[Var], Var, Var),
    ) {
        let of_dst: Vec<Option<Var>> =
            dst.iter().map(|dst| dst.and_then(|dst| self.of(dst))).collect();
        if of_dst.iter().all(Option::is_none) {
            return;
        }
        let of_d_out = self.tangent_or_zero(d_out);
        let is_operator = matches!(rule.form, Form::Infix(_) | Form::Compound(_) | Form::Prefix)
            || rule.name == "strong_mul";
        let mut tangents = Vec::new();
        if is_operator {
            tangents.extend(args.iter().map(|var| self.tangent_by_type(*var)));
            tangents.push(self.tangent_or_zero(out));
            tangents.push(of_d_out);
        }
        let d_out = if is_operator { d_out } else { of_d_out };
        let args = args.to_vec();
        self.push(Stmt::ByType { dst: of_dst, rule, args, out, d_out, tangents });
    }

    /// Linear code has the same for the tangents.
    pub(super) fn code_of_adjoint(&mut self, stmt: &Stmt) {
        let Some((dst, _)) = code_of_adjoint(self.primal, stmt) else { return };
        let Some(of_dst) = self.of(dst) else { return };
        let mut again = stmt.clone();
        again.rename_own(&mut |used| self.of(used).unwrap_or(used));
        if let Stmt::Plain { dst: Some(dst), .. } = &mut again {
            *dst = of_dst;
        }
        self.push(again);
    }

    /// A buffer of zeros that the forward sweep made has one beside it.
    pub(super) fn zeros_again(&self, from: &Place) -> Option<Init> {
        self.are_zeros(from).then(|| Init::Copy(from.clone()))
    }

    pub(super) fn are_zeros(&self, place: &Place) -> bool {
        matches!(self.func.info(place.root).origin, Origin::Named("zeros"))
    }
}
