//! The backward sweep of branches and loops.

use super::commute::commutes;
use super::provide::{Level, prune};
use super::tapes::Numbered;
use super::{Frame, Reverse};
use crate::analysis::memory::Source;
use crate::ir::{Adapter, Arm, Block, Carried, Head, Init, Kind, Loop, Origin, Place, Stmt, Var};
use crate::map::Map;
use crate::rules::known;
use quote::quote;
use std::collections::BTreeSet;

/// The pattern may move parts of what is matched.
fn takes_apart(arm: &Arm) -> bool {
    let is_group =
        |token: proc_macro2::TokenTree| matches!(token, proc_macro2::TokenTree::Group(_));
    !arm.binds.is_empty() && arm.pat.clone().into_iter().any(is_group)
}

/// The adjoint of what a branch or loop gives.
#[derive(Clone, Copy)]
enum Seed {
    None,
    Value(Var),
    Memory(Var),
}

/// One arm: its forward block, its backward statements and what they send further back.
struct Swept {
    forward: Vec<Stmt>,
    frame: Frame,
    yields: Vec<Var>,
    own: Vec<Var>,
}

/// All arms, brought to the same yields.
struct Joined {
    forward: Vec<Block>,
    /// Nothing where no arm has anything to do.
    backward: Option<Vec<Block>>,
    /// What the arms send further back: the variable, and its adjoint.
    sends: Vec<(Var, Var)>,
}

impl<'a> Reverse<'a> {
    pub(super) fn if_else(
        &mut self,
        dst: &[Var],
        cond: Var,
        then: &'a Block,
        otherwise: &'a Block,
    ) -> Vec<Stmt> {
        let seeds = self.seeds(dst);
        let arms = vec![
            self.sweep_arm(then, &seeds, Vec::new()),
            self.sweep_arm(otherwise, &seeds, Vec::new()),
        ];
        let mut dst = dst.to_vec();
        let Joined { mut forward, backward, sends } = self.join(arms, &mut dst, Level::Arm);
        let (otherwise, then) = (forward.pop(), forward.pop());
        let forward = Stmt::If {
            dst,
            cond,
            then: then.unwrap_or_default(),
            otherwise: otherwise.unwrap_or_default(),
        };
        if let Some(mut backward) = backward {
            let (otherwise, then) = (backward.pop(), backward.pop());
            let dst = sends.iter().map(|(_, adjoint)| *adjoint).collect();
            self.push(Stmt::If {
                dst,
                cond,
                then: then.unwrap_or_default(),
                otherwise: otherwise.unwrap_or_default(),
            });
            self.contribute_all(&sends);
        }
        vec![forward]
    }

    pub(super) fn match_arms(
        &mut self,
        stmt: &'a Stmt,
        dst: &[Var],
        scrutinee: Var,
        arms: &'a [Arm],
    ) -> Vec<Stmt> {
        let seeds = self.seeds(dst);
        let moves = !self.is_borrowed(scrutinee) && arms.iter().any(takes_apart);
        let level =
            if self.guards_change(stmt, arms) || moves { Level::NumberedArm } else { Level::Arm };
        let swept =
            arms.iter().map(|arm| self.sweep_arm(&arm.body, &seeds, arm.binds.clone())).collect();
        let mut dst = dst.to_vec();
        let Joined { mut forward, backward, sends } = self.join(swept, &mut dst, level);
        let with = |bodies: Vec<Block>| -> Vec<Arm> {
            arms.iter().zip(bodies).map(|(arm, body)| Arm { body, ..arm.clone() }).collect()
        };
        if let Some(backward) = backward {
            let sums = sends.iter().map(|(_, adjoint)| *adjoint).collect();
            let again = if level == Level::NumberedArm {
                let number = self.number_arms(&mut forward);
                dst.push(number);
                Stmt::Match { dst: sums, scrutinee: number, arms: numbered(backward) }
            } else {
                Stmt::Match { dst: sums, scrutinee, arms: with(backward) }
            };
            self.push(again);
            self.contribute_all(&sends);
        }
        vec![Stmt::Match { dst, scrutinee, arms: with(forward) }]
    }

    /// A reference, or what stands behind one: nothing is moved out of that.
    fn is_borrowed(&self, scrutinee: Var) -> bool {
        let is_reference = |var: &Var| self.borrowing.contains(var) || self.func.info(*var).by_ref;
        let behind = match self.defs.get(&scrutinee) {
            Some(Stmt::Plain { code, .. }) => {
                code.pure && !code.uses.is_empty() && code.uses.iter().all(is_reference)
            }
            _ => false,
        };
        behind || is_reference(&scrutinee)
    }

    /// A guard reads memory that may not be the same when the sweep comes back.
    fn guards_change(&self, stmt: &Stmt, arms: &[Arm]) -> bool {
        let mut uses = arms.iter().flat_map(|arm| &arm.guard).flat_map(|guard| &guard.uses);
        uses.any(|var| {
            let is_memory = self.is_root(*var) || self.func.info(*var).by_ref;
            is_memory && self.memory.source_of(*var, stmt) != Source::Root
        })
    }

    /// Every arm yields its number.
    fn number_arms(&mut self, arms: &mut [Block]) -> Var {
        let mut fresh = || self.func.fresh(Origin::Named("arm"), Kind::Plain, super::generated());
        for (at, arm) in arms.iter_mut().enumerate() {
            let dst = fresh();
            let value = proc_macro2::Literal::usize_suffixed(at);
            arm.stmts.push(Stmt::Const { dst, value: quote!(#value) });
            arm.yields.push(dst);
        }
        fresh()
    }

    fn contribute_all(&mut self, outer: &[(Var, Var)]) {
        for (to, value) in outer {
            self.contribute(*to, *value);
        }
    }

    fn seeds(&mut self, dst: &[Var]) -> Vec<Seed> {
        dst.iter()
            .map(|var| match self.take_value(*var) {
                None => Seed::None,
                Some(adjoint) if self.is_root(*var) => Seed::Memory(adjoint),
                Some(adjoint) => Seed::Value(adjoint),
            })
            .collect()
    }

    fn sweep_arm(&mut self, block: &'a Block, seeds: &[Seed], own: Vec<Var>) -> Swept {
        self.frames.push(Frame::default());
        for (seed, yielded) in seeds.iter().zip(&block.yields) {
            match seed {
                Seed::None => {}
                Seed::Value(adjoint) => self.contribute(*yielded, *adjoint),
                Seed::Memory(adjoint) => {
                    if self.is_active(*yielded) {
                        let into = Place::whole(self.root_adjoint(*yielded));
                        self.push(Stmt::AddAll { into, from: Place::whole(*adjoint) });
                    }
                }
            }
        }
        let forward = self.sweep(&block.stmts);
        Swept { forward, frame: self.pop_frame(), yields: block.yields.clone(), own }
    }

    fn join(&mut self, arms: Vec<Swept>, dst: &mut Vec<Var>, level: Level) -> Joined {
        let reached: BTreeSet<Var> =
            arms.iter().flat_map(|arm| arm.frame.pending.keys().copied()).collect();
        let idle = reached.is_empty() && arms.iter().all(|arm| arm.frame.stmts.is_empty());
        if idle {
            let forward = arms
                .into_iter()
                .map(|arm| Block { stmts: arm.forward, yields: arm.yields })
                .collect();
            return Joined { forward, backward: None, sends: Vec::new() };
        }
        let sends = reached.iter().map(|var| (*var, self.adjoint_var(*var))).collect();
        let count = arms.len();
        let mut forward: Vec<Block> = Vec::new();
        let mut backward = Vec::new();
        let mut lifted = Vec::new();
        for (at, arm) in arms.into_iter().enumerate() {
            let mut back = self.close(arm.frame, &reached);
            let mut stmts = arm.forward;
            let lifts = self.provide(&mut stmts, &mut back, &arm.own, level);
            forward.push(Block { stmts, yields: arm.yields });
            backward.push(back);
            lifted.extend(lifts.into_iter().map(|(inner, outer)| (at, inner, outer)));
        }
        for (from, inner, outer) in lifted {
            dst.push(outer);
            for (at, block) in forward.iter_mut().enumerate().take(count) {
                let value = if at == from { inner } else { self.dummy(inner, &mut block.stmts) };
                block.yields.push(value);
            }
        }
        Joined { forward, backward: Some(backward), sends }
    }

    /// The block of an arm's frame, which yields the sum of what arrived at each variable.
    fn close(&mut self, frame: Frame, reached: &BTreeSet<Var>) -> Block {
        self.frames.push(frame);
        let yields: Vec<Var> =
            reached.iter().map(|var| self.take(*var).unwrap_or_else(|| self.zero(*var))).collect();
        let frame = self.pop_frame();
        let live = yields.iter().copied().collect();
        Block { stmts: prune(frame.stmts, &live), yields }
    }

    /// A value for the arms that do not compute it.
    fn dummy(&mut self, like: Var, stmts: &mut Vec<Stmt>) -> Var {
        let dst = self.fresh(Origin::Temporary, self.func.kind(like).clone(), like);
        if self.func.kind(like).is_scalar() {
            stmts.push(Stmt::Const { dst, value: quote!(0.0) });
        } else {
            let value = quote!(::core::default::Default::default());
            stmts.push(Stmt::Plain {
                dst: Some(dst),
                code: crate::ir::Code { tokens: value, uses: Vec::new(), pure: true },
            });
        }
        dst
    }

    pub(super) fn loop_stmt(&mut self, stmt: &'a Stmt, looped: &'a Loop) -> Vec<Stmt> {
        let id = self.memory.loop_id(stmt);
        let mut turning = Vec::new();
        let mut after = Vec::new();
        for (at, carried) in looped.carried.iter().enumerate() {
            if self.is_active(carried.phi) || self.is_active(carried.out) {
                let arrived = match self.take_value(carried.out) {
                    None if self.needs_shape(carried.out) => {
                        Some(self.zeros_of(carried.out, &mut after))
                    }
                    arrived => arrived,
                };
                turning.push((at, arrived));
            }
        }
        // the shape of what it leaves is not known before it has run
        let leaves_memory = |(at, _): &(usize, Option<Var>)| {
            let out = looped.carried[*at].out;
            self.is_root(out) && !super::has_shape_of_its_own(self.func.kind(out))
        };
        let planned =
            self.planned(looped).filter(|_| after.is_empty() && !turning.iter().any(leaves_memory));
        let numbered = self.numbered(looped);
        self.numbered.push(numbered);
        let selections = self.selections(looped);
        self.selections.extend(&selections);
        self.frames.push(Frame::default());
        self.loop_depth += 1;
        let phis: Vec<Var> = turning
            .iter()
            .map(|(at, _)| {
                let phi = self.adjoint_var(looped.carried[*at].phi);
                self.contribute(looped.body.yields[*at], phi);
                phi
            })
            .collect();
        let runs_again = usize::from(self.runs_again(looped));
        self.running_again += runs_again;
        let mut forward_body = self.sweep(&looped.body.stmts);
        self.running_again -= runs_again;
        let own_adjoints: Vec<Option<Var>> = turning
            .iter()
            .map(|(at, _)| self.phi_adjoint(looped.carried[*at].phi, &mut forward_body))
            .collect();
        let frame = self.pop_frame();
        let backward = self.turn(looped, &turning, &phis, &own_adjoints, frame);
        self.selections.truncate(self.selections.len() - selections.len());
        let mut trips = None;
        let mut forward = Vec::new();
        if let Some((mut carried, mut block, sends)) = backward {
            let mut again = Vec::new();
            if self.runs_again(looped) {
                forward_body = self.run_again(looped, forward_body, &mut block);
            } else if let Some(segment) = planned {
                let plan = self.resume(looped, segment, forward_body, &mut block);
                self.push(plan);
                forward_body = Vec::new();
            } else {
                again = self.provide_loop(looped, &mut forward_body, &carried, &mut block);
            }
            let commutes = planned.is_none() && commutes(&looped.head, &carried, &block);
            carried.append(&mut again);
            let numbered = self.numbered.pop().flatten();
            let head = self.backward_head(looped, numbered.as_ref(), commutes, &mut trips);
            self.loop_depth -= 1;
            if let Some(numbered) = numbered {
                forward.extend(numbered.before);
                self.frame().stmts.extend(numbered.before_backward);
            }
            self.mark_loop(id, commutes, &mut block.stmts);
            let mut backward = Loop { head, carried, body: block, exit: None, trips: None };
            self.narrow(&selections, &mut backward);
            self.push(Stmt::Loop(backward));
            self.mark_loop_end();
            self.contribute_all(&sends);
        } else {
            self.numbered.pop();
            self.loop_depth -= 1;
        }
        let snapshots: Vec<(Var, Var)> = self
            .snapshots
            .iter()
            .filter(|((of, _), _)| *of == id)
            .map(|((_, root), copy)| (*root, *copy))
            .collect();
        for (root, dst) in snapshots {
            forward.push(Stmt::Declare { dst, init: Init::Copy(Place::whole(root)) });
        }
        if planned.is_some() && forward_body.is_empty() {
            // the backward loop begins where this one does
            return forward;
        }
        let body = Block { stmts: forward_body, yields: looped.body.yields.clone() };
        let again = Loop { body, trips, ..looped.clone() };
        forward.extend(self.carry_chosen(&selections, again, looped));
        forward.extend(after);
        forward
    }

    /// What an iteration sends to the one before it.
    fn phi_adjoint(&mut self, phi: Var, forward: &mut Vec<Stmt>) -> Option<Var> {
        if self.is_root(phi) {
            let mut declares = Vec::new();
            let shape = self.declare_adjoint(phi, &mut declares);
            self.frame().stmts.splice(0..0, declares);
            self.take_shape(forward, phi, shape);
            return Some(self.root_adjoint(phi));
        }
        match self.take(phi) {
            None if self.needs_shape(phi) => {
                let mut shape = Vec::new();
                let zeros = self.zeros_of(phi, &mut shape);
                forward.splice(0..0, shape);
                Some(zeros)
            }
            own => own,
        }
    }

    /// Zeros of this variable's tangent are known from its value only.
    fn needs_shape(&self, var: Var) -> bool {
        matches!(self.func.kind(var), Kind::Array(..) | Kind::Tuple(_) | Kind::Opaque)
    }

    /// Zeros in the shape that a variable has at this point of the forward part.
    fn zeros_of(&mut self, var: Var, forward: &mut Vec<Stmt>) -> Var {
        let (init, shape) = self.shape(var);
        forward.extend(shape);
        let dst = self.adjoint_var(var);
        self.push(Stmt::Declare { dst, init });
        dst
    }

    /// What the backward loop carries: the adjoints of what the forward loop carries, and the
    /// sums of what arrives at variables from outside. Gives also what is sent on after it.
    #[expect(clippy::type_complexity, reason = "three parts of one loop, taken apart at once")]
    fn turn(
        &mut self,
        looped: &Loop,
        turning: &[(usize, Option<Var>)],
        phis: &[Var],
        own_adjoints: &[Option<Var>],
        frame: Frame,
    ) -> Option<(Vec<Carried>, Block, Vec<(Var, Var)>)> {
        if frame.stmts.is_empty()
            && frame.pending.is_empty()
            && own_adjoints.iter().zip(phis).all(|(own, phi)| *own == Some(*phi))
        {
            // nothing but carried values that no iteration changes
            for (at, arrived) in turning {
                if let Some(arrived) = arrived {
                    let Carried { phi, init, .. } = looped.carried[*at];
                    let left = self.where_never_chosen(phi, init, *arrived);
                    self.contribute(init, left);
                }
            }
            return None;
        }
        let mut carried = Vec::new();
        let mut yields = Vec::new();
        let mut sends = Vec::new();
        let mut same = Map::new();
        let mut body = frame.stmts;
        for (((at, arrived), phi), own) in turning.iter().zip(phis).zip(own_adjoints) {
            let init_of = looped.carried[*at].init;
            if *own == Some(*phi) {
                // an accumulator: its adjoint is the same in every iteration
                let arrived = arrived.unwrap_or_else(|| self.zero(init_of));
                same.insert(*phi, arrived);
                let left = self.where_never_chosen(looped.carried[*at].phi, init_of, arrived);
                sends.push((init_of, left));
                continue;
            }
            let init = arrived.unwrap_or_else(|| self.zero(*phi));
            let next = own.unwrap_or_else(|| self.zero_in(*phi, &mut body));
            let out = self.adjoint_var(init_of);
            carried.push(Carried { phi: *phi, init, out });
            yields.push(next);
            sends.push((init_of, out));
        }
        self.frames.push(Frame { stmts: body, pending: Map::new() });
        let mut totals = Vec::new();
        for (outer, arrived) in frame.pending {
            let phi = self.adjoint_var(outer);
            let Some(sum) = self.sum(outer, &arrived) else { continue };
            let next = self.adjoint_var(outer);
            let rule =
                if self.func.kind(outer).is_scalar() { known("add", 2) } else { known("plus", 2) };
            self.push(Stmt::Apply { dst: next, rule, args: vec![phi, sum] });
            totals.push((outer, phi, next));
        }
        let mut body = self.pop_frame().stmts;
        for (outer, phi, next) in totals {
            let init = self.zero(outer);
            let out = self.adjoint_var(outer);
            carried.push(Carried { phi, init, out });
            yields.push(next);
            sends.push((outer, out));
        }
        crate::ir::walk::rename(&mut body, &mut |var| same.get(&var).copied().unwrap_or(var));
        yields.iter_mut().for_each(|var| *var = same.get(var).copied().unwrap_or(*var));
        let live = yields.iter().copied().collect();
        let body = prune(body, &live);
        Some((carried, Block { stmts: body, yields }, sends))
    }

    fn zero_in(&mut self, like: Var, stmts: &mut Vec<Stmt>) -> Var {
        self.frames.push(Frame { stmts: std::mem::take(stmts), pending: Map::new() });
        let zero = self.zero(like);
        *stmts = self.pop_frame().stmts;
        zero
    }

    fn backward_head(
        &mut self,
        looped: &Loop,
        numbered: Option<&Numbered>,
        commutes: bool,
        trips: &mut Option<Var>,
    ) -> Head {
        if let (Head::Range { index, lo, hi, inclusive, adapters }, None) =
            (&looped.head, looped.exit)
        {
            let mut adapters = adapters.clone();
            match adapters.last() {
                _ if commutes => {}
                Some(Adapter::Rev) => {
                    adapters.pop();
                }
                _ => adapters.push(Adapter::Rev),
            }
            return Head::Range {
                index: *index,
                lo: *lo,
                hi: *hi,
                inclusive: *inclusive,
                adapters,
            };
        }
        let count = self.func.fresh(Origin::Named("trips"), Kind::Plain, super::generated());
        *trips = Some(count);
        if let Some(at) = numbered.and_then(Numbered::counter) {
            let lo = self.index(0);
            let adapters = if commutes { Vec::new() } else { vec![Adapter::Rev] };
            return Head::Range { index: at, lo, hi: count, inclusive: false, adapters };
        }
        Head::Times(count)
    }
}

/// The arms of a `match` on their number.
fn numbered(bodies: Vec<Block>) -> Vec<Arm> {
    let last = bodies.len().saturating_sub(1);
    let arm = |(at, body): (usize, Block)| {
        let number = proc_macro2::Literal::usize_suffixed(at);
        let pat = if at == last { quote!(_) } else { quote!(#number) };
        Arm { pat, binds: Vec::new(), guard: None, body }
    };
    bodies.into_iter().enumerate().map(arm).collect()
}
