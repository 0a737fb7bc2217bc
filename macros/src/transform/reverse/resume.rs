//! Loops of which only so many states are kept at a time.
//!
//! `lower` cuts such a loop into segments, of which the forward sweep keeps the beginnings. Within a segment the
//! backward sweep runs from the last state that is kept up to the iteration that it is about, and a plan says
//! which states are kept on the way. So each iteration is swept forward and backward by itself.

use super::checkpoint::{drop_dead_stores, drop_output};
use super::provide::prune;
use super::stmts::owned;
use super::{Reverse, generated};
use crate::ir::walk::{Touch, all_uses, each, rename, rename_defs};
use crate::ir::{Block, Carried, Code, Head, Init, Kind, Loop, Origin, Place, Stmt, Var};
use crate::map::Map;
use crate::names::{PLANNED, placeholder, private};
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeSet;

/// The state that an iteration starts from.
struct State {
    /// The variables that iterations overwrite: what they are when the advance begins, and when it ends.
    carried: Vec<Carried>,
    /// The memory that iterations change, and the copies that they work on.
    copies: Map<Var, Var>,
    /// Whether a state is to be kept.
    keeps: Var,
}

impl<'a> Reverse<'a> {
    /// The segment that the loop is about, if states are kept inside of it by a plan.
    pub(super) fn planned(&self, looped: &Loop) -> Option<Var> {
        let Head::Range { lo, .. } = &looped.head else { return None };
        let Some(Stmt::Plain { code, .. }) = self.defs.get(lo) else { return None };
        let is_ours = code.tokens.clone().into_iter().any(|token| token.to_string() == PLANNED);
        code.uses.first().copied().filter(|_| is_ours && self.running_again > 0)
    }

    /// Puts before the backward sweep of an iteration what brings about the state that the iteration starts
    /// from, and its forward sweep. Gives what stands before the loop.
    pub(super) fn resume(
        &mut self,
        looped: &'a Loop,
        segment: Var,
        again: Vec<Stmt>,
        backward: &mut Block,
    ) -> Stmt {
        let mut again = self.swept_again(again, backward);
        let plan = self.func.fresh(Origin::Named("plan"), Kind::Plain, generated());
        let (carried, mut body) = advance(looped, &again);
        let (mut stmts, mut state) = self.last_state(plan, carried, &mut body);
        self.advance_to(looped, plan, &mut state, body, &mut stmts);
        let mut names = state.copies;
        names.extend(state.carried.iter().map(|carried| (carried.phi, carried.out)));
        rename(&mut again, &mut |var| names.get(&var).copied().unwrap_or(var));
        stmts.append(&mut again);
        backward.stmts = stmts;
        let name = placeholder(segment, generated());
        planning(plan, "plan", &quote!(#name), &[segment])
    }

    /// The last state that is kept, or that before the segment. Puts what keeps a state before the body.
    fn last_state(
        &mut self,
        plan: Var,
        mut carried: Vec<Carried>,
        body: &mut Block,
    ) -> (Vec<Stmt>, State) {
        let mut sides = Sides::default();
        for carried in &mut carried {
            carried.init = if self.is_root(carried.phi) {
                self.memory_of_state(carried.phi, carried.init, &mut sides)
            } else {
                sides.now.push(carried.phi);
                sides.beginning.yields.push(carried.init);
                self.begun(carried.phi, &mut sides)
            };
        }
        let mut copies = Map::new();
        for root in written(&body.stmts) {
            if self.is_root(root) && carried.iter().all(|carried| carried.phi != root) {
                copies.insert(root, self.memory_of_state(root, root, &mut sides));
            }
        }
        let Sides { now, mut keep, beginning, begun, after } = sides;
        let mut pops = self.save_all(&now, &mut keep);
        let taken: Map<Var, Var> = now.iter().map(|var| (*var, self.taken(*var))).collect();
        rename_defs(&mut pops, &mut |var| taken.get(&var).copied().unwrap_or(var));
        let yields = now.iter().filter_map(|var| taken.get(var)).copied().collect();

        let (is_kept, keeps) = (self.flag("is_kept"), self.flag("keeps"));
        let name = placeholder(plan, generated());
        let mut stmts = vec![planning(is_kept, "has_kept", &quote!(&#name), &[plan])];
        let then = Block { stmts: pops, yields };
        stmts.push(Stmt::If { dst: begun, cond: is_kept, then, otherwise: beginning });
        stmts.extend(after);
        let then = Block { stmts: keep, yields: Vec::new() };
        let otherwise = Block::default();
        body.stmts.insert(0, Stmt::If { dst: Vec::new(), cond: keeps, then, otherwise });
        (stmts, State { carried, copies, keeps })
    }

    /// Gives the memory that iterations work on; it begins as what is kept of `root`, or as `beginning`.
    fn memory_of_state(&mut self, root: Var, beginning: Var, sides: &mut Sides) -> Var {
        let now = self.copy_of(root, &mut sides.keep);
        sides.now.push(now);
        let first = self.copy_of(beginning, &mut sides.beginning.stmts);
        sides.beginning.yields.push(first);
        let begun = self.begun(root, sides);
        if !matches!(self.func.kind(root), Kind::Scalar(_)) {
            self.roots.insert(begun);
            return begun;
        }
        let dst = self.fresh(Origin::Again(root), self.func.kind(root).clone(), root);
        self.roots.insert(dst);
        sides.after.push(Stmt::Declare { dst, init: Init::Elements(vec![begun]) });
        dst
    }

    fn begun(&mut self, var: Var, sides: &mut Sides) -> Var {
        let begun = self.fresh(Origin::Again(var), owned(self.func.kind(var).clone()), var);
        sides.begun.push(begun);
        begun
    }

    /// What memory holds now.
    pub(super) fn copy_of(&mut self, root: Var, stmts: &mut Vec<Stmt>) -> Var {
        let kind = owned(self.func.kind(root).clone());
        let dst = self.fresh(Origin::Snapshot(root), kind.clone(), root);
        let place = Place::whole(root);
        stmts.push(if let Kind::Scalar(_) = kind {
            Stmt::Load { dst, place }
        } else {
            self.roots.insert(dst);
            Stmt::Declare { dst, init: Init::Copy(place) }
        });
        dst
    }

    /// What is popped where that was pushed.
    fn taken(&mut self, pushed: Var) -> Var {
        let taken = self.fresh(Origin::Again(pushed), self.func.kind(pushed).clone(), pushed);
        if self.is_root(pushed) {
            self.roots.insert(taken);
        }
        taken
    }

    fn flag(&mut self, name: &'static str) -> Var {
        self.func.fresh(Origin::Named(name), Kind::Plain, generated())
    }

    /// Runs iterations from the state up to that of the backward sweep.
    fn advance_to(
        &mut self,
        looped: &Loop,
        plan: Var,
        state: &mut State,
        mut body: Block,
        stmts: &mut Vec<Stmt>,
    ) {
        let Head::Range { index: to, .. } = looped.head else { return };
        let (from, at) = (self.flag("from"), self.taken(to));
        let (name, upto, now) = (
            placeholder(plan, generated()),
            placeholder(to, generated()),
            placeholder(at, generated()),
        );
        stmts.push(planning(from, "resume", &quote!(&#name, #upto), &[plan, to]));
        body.stmts.insert(0, planning(state.keeps, "keeps", &quote!(&#name, #now), &[plan, at]));
        let mut names = state.copies.clone();
        names.insert(to, at);
        rename(&mut body.stmts, &mut |var| names.get(&var).copied().unwrap_or(var));
        for yielded in &mut body.yields {
            *yielded = names.get(yielded).copied().unwrap_or(*yielded);
        }
        for carried in &mut state.carried {
            carried.out = self.taken(carried.phi);
        }
        let head =
            Head::Range { index: at, lo: from, hi: to, inclusive: false, adapters: Vec::new() };
        let carried = state.carried.clone();
        let mut advance = [Stmt::Loop(Loop { head, carried, body, exit: None, trips: None })];
        self.rename_inside(&mut advance);
        stmts.extend(advance);
    }
}

/// What is kept, and what there is at the beginning of a segment, part by part.
#[derive(Default)]
struct Sides {
    /// The parts of the state before an iteration.
    now: Vec<Var>,
    /// What copies those that change.
    keep: Vec<Stmt>,
    /// The same parts at the beginning.
    beginning: Block,
    /// What they are bound to.
    begun: Vec<Var>,
    after: Vec<Stmt>,
}

/// The part of an iteration that the next ones, and `again`, depend on: what it overwrites, and its statements.
fn advance(looped: &Loop, again: &[Stmt]) -> (Vec<Carried>, Block) {
    let mut all = looped.body.stmts.clone();
    drop_output(&mut all);
    drop_dead_stores(&mut all, again);
    let mut uses: BTreeSet<Var> = all_uses(again).into_iter().collect();
    loop {
        let is_used = |(carried, _): &(&Carried, &Var)| uses.contains(&carried.phi);
        let both = looped.carried.iter().zip(&looped.body.yields).filter(is_used);
        let (carried, yields): (Vec<Carried>, Vec<Var>) = both.unzip();
        let stmts = prune(all.clone(), &yields.iter().copied().collect());
        let before = uses.len();
        uses.extend(all_uses(&stmts).into_iter().chain(yields.iter().copied()));
        if uses.len() == before {
            return (carried, Block { stmts, yields });
        }
    }
}

/// The memory from outside that the statements change.
pub(super) fn written(stmts: &[Stmt]) -> BTreeSet<Var> {
    let mut written = BTreeSet::new();
    let mut own = BTreeSet::new();
    each(stmts, &mut |stmt| {
        own.extend(stmt.defs());
        let touches = stmt.touches().into_iter().filter(|(_, touch)| *touch != Touch::Read);
        written.extend(touches.map(|(root, _)| root));
    });
    written.retain(|root| !own.contains(root));
    written
}

/// `let dst = resume(&plan, k);`
fn planning(dst: Var, name: &str, args: &TokenStream, uses: &[Var]) -> Stmt {
    let path = private(name, generated());
    let code = Code { tokens: quote!(#path(#args)), uses: uses.to_vec(), pure: false };
    Stmt::Plain { dst: Some(dst), code }
}
