//! Where a loop has found what it looks for.
//!
//! A loop may carry the greatest number so far, `top = top.max(x[i])`, or one that it replaces now and then,
//! `if x[i] > top { top = x[i] }`. All that arrives at the last of them belongs to the iteration that it is from. So the
//! loop keeps the number of that iteration, and none of the numbers before.

use super::{Policy, Reverse, generated};
use crate::analysis::memory::Source;
use crate::ir::walk::{each, rename};
use crate::ir::{Block, Carried, Code, Float, Head, Kind, Loop, Origin, Place, Stmt, Var};
use crate::names;
use crate::rules::{Rule, known};
use crate::transform::still::{Zeros, adds_nothing};
use quote::quote;

/// What a loop carries that is replaced in some iterations.
#[derive(Clone, Copy)]
pub(super) struct Selection {
    /// Before the iteration, and after it.
    phi: Var,
    next: Var,
    /// What may take its place.
    value: Var,
    when: When,
    index: Var,
    /// The last iteration in which it was replaced; that of none has the number `usize::MAX`.
    chosen: Carried,
    next_chosen: Var,
}

/// When the number is replaced.
#[derive(Clone, Copy)]
enum When {
    /// This rule of the operands gives one.
    One(&'static Rule, [Var; 2]),
    True(Var),
    False(Var),
    /// It is this element of memory that is not written, where the loop has ended: to look for the first that is equal costs
    /// less than to keep up with it.
    Equal {
        dst: Var,
        init: Var,
        out: Var,
    },
}

impl Reverse<'_> {
    /// The selections of a loop that is entered now.
    pub(super) fn selections(&mut self, looped: &Loop) -> Vec<Selection> {
        let Head::Range { index, lo, hi, inclusive: false, .. } = &looped.head else {
            return Vec::new();
        };
        let is_apart = self.policy == Policy::SaveEverything || self.updates.is_some();
        let runs_again = self.running_again > 0 || self.runs_again(looped);
        let is_counted = [index, lo, hi].into_iter().any(|var| self.is_usize(*var));
        if is_apart || runs_again || !is_counted || looped.exit.is_some() {
            return Vec::new();
        }
        let mut found = Vec::new();
        for (carried, next) in looped.carried.iter().zip(&looped.body.yields) {
            let Some((value, when)) = self.replaced(looped, carried, *next) else {
                continue;
            };
            let mut fresh = || self.func.fresh(Origin::Named("chosen"), Kind::Plain, generated());
            let chosen = Carried { phi: fresh(), init: fresh(), out: fresh() };
            let next_chosen = fresh();
            self.indices.extend([chosen.phi, chosen.init, chosen.out, next_chosen]);
            let (phi, next, index) = (carried.phi, *next, *index);
            found.push(Selection { phi, next, value, when, index, chosen, next_chosen });
        }
        found
    }

    /// What may take the place of a number, and when, if no gradient flows through it otherwise.
    fn replaced(&self, looped: &Loop, carried: &Carried, next: Var) -> Option<(Var, When)> {
        let (body, Carried { phi, init, out }) = (&looped.body, *carried);
        let is_float = matches!(self.func.kind(phi), Kind::Scalar(Float::F64 | Float::F32));
        let once = |var: Var, times: usize| self.uses.get(&var) == Some(&times);
        if !is_float || !self.is_active(phi) || !once(next, 1) {
            return None;
        }
        let mut in_code = 0;
        each(&body.stmts, &mut |stmt| {
            if let Stmt::Plain { code, .. } = stmt {
                in_code += code.uses.iter().filter(|var| **var == phi).count();
            }
        });
        if !once(phi, 1 + in_code) {
            return None;
        }
        match body.stmts.iter().find(|stmt| stmt.defs().contains(&next))? {
            Stmt::Apply { rule, args, .. } => {
                let &[first, second] = args.as_slice() else { return None };
                let (value, name) = match (rule.name, first == phi) {
                    ("max", true) => (second, "max_second"),
                    ("max", false) => (first, "max_first"),
                    ("min", true) => (second, "min_second"),
                    ("min", false) => (first, "min_first"),
                    _ => return None,
                };
                let is_same = self.func.kind(value) == self.func.kind(phi);
                if !is_same || (first != phi && second != phi) {
                    return None;
                }
                let when = if first == phi && self.stays_readable(looped, value) {
                    When::Equal { dst: value, init, out }
                } else {
                    When::One(known(name, 2), [first, second])
                };
                Some((value, when))
            }
            Stmt::If { dst, cond, then, otherwise } => {
                let at = dst.iter().position(|var| *var == next)?;
                let is_still = |block: &Block| {
                    block.stmts.iter().all(|stmt| match stmt {
                        Stmt::Const { .. } => true,
                        Stmt::Load { place, .. } => {
                            let own: Vec<Var> = block.stmts.iter().flat_map(Stmt::defs).collect();
                            place.indices().iter().all(|at| !own.contains(at))
                        }
                        _ => false,
                    })
                };
                let is_alone = dst.iter().all(|var| *var == next || !self.is_active(*var));
                if !is_alone || !is_still(then) || !is_still(otherwise) {
                    return None;
                }
                match (then.yields[at], otherwise.yields[at]) {
                    (value, kept) if kept == phi => Some((value, When::True(*cond))),
                    (kept, value) if kept == phi => Some((value, When::False(*cond))),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// An element that can be read when the loop has ended, by its index.
    fn stays_readable(&self, looped: &Loop, value: Var) -> bool {
        let defs: Vec<Var> = looped.body.stmts.iter().flat_map(Stmt::defs).collect();
        looped.body.stmts.iter().any(|stmt| match stmt {
            Stmt::Load { dst, place } => {
                *dst == value
                    && self.memory.source(place.root, *dst) == Source::Root
                    && place.indices().iter().chain([&place.root]).all(|at| !defs.contains(at))
            }
            _ => false,
        })
    }

    /// The selection of a loop around the statement that it makes.
    pub(super) fn selection(&self, stmt: &Stmt) -> Option<Selection> {
        let defs = stmt.defs();
        self.selections.iter().find(|it| defs.contains(&it.next)).copied()
    }

    /// Sends what has arrived to the number that was chosen; gives the forward statements.
    pub(super) fn select(&mut self, stmt: &Stmt, selection: Selection) -> Vec<Stmt> {
        let Selection { phi, next, value, index, chosen, .. } = selection;
        if let Some(d_next) = self.take_value(next) {
            let element = self.loaded_in_an_arm(stmt, value);
            let is_active = |root: Var| self.is_active(root);
            if element.map_or(is_active(value), |place| is_active(place.root)) {
                // the value of an arm is not there outside, and what the loop carries is a float
                let of = if element.is_some() { phi } else { value };
                let d_value = self.where_chosen((index, chosen.out), d_next, of);
                match element {
                    Some(place) => {
                        let place = self.place_adjoint(place);
                        self.push(Stmt::Update { place, value: d_value });
                    }
                    None => self.contribute(value, d_value),
                }
            }
            self.contribute(phi, d_next);
        }
        let mut forward = vec![stmt.clone()];
        forward.extend(self.note(selection));
        forward
    }

    /// The element that a value is which an arm loads.
    fn loaded_in_an_arm<'s>(&self, stmt: &'s Stmt, value: Var) -> Option<&'s Place> {
        let Stmt::If { then, otherwise, .. } = stmt else { return None };
        then.stmts.iter().chain(&otherwise.stmts).find_map(|stmt| match stmt {
            Stmt::Load { dst, place } if *dst == value => Some(place),
            _ => None,
        })
    }

    /// `let chosen = if … { i } else { chosen };`
    fn note(&mut self, selection: Selection) -> Vec<Stmt> {
        let Selection { phi, when, index, chosen, next_chosen, .. } = selection;
        let mut stmts = Vec::new();
        let block = |var| Block { stmts: Vec::new(), yields: vec![var] };
        let (mut then, mut otherwise) = (block(index), block(chosen.phi));
        let cond = match when {
            When::Equal { .. } => return stmts,
            When::True(cond) => cond,
            When::False(cond) => {
                std::mem::swap(&mut then, &mut otherwise);
                cond
            }
            When::One(rule, args) => {
                let one = self.fresh(Origin::Temporary, self.func.kind(phi).clone(), phi);
                stmts.push(Stmt::Apply { dst: one, rule, args: args.to_vec() });
                let is_one = self.func.fresh(Origin::Temporary, Kind::Plain, generated());
                let name = names::placeholder(one, generated());
                let code = Code { tokens: quote!(#name != 0.0), uses: vec![one], pure: true };
                stmts.push(Stmt::Plain { dst: Some(is_one), code });
                is_one
            }
        };
        stmts.push(Stmt::If { dst: vec![next_chosen], cond, then, otherwise });
        stmts
    }

    /// `if at == chosen { d } else { 0.0 }`
    fn where_chosen(&mut self, (at, chosen): (Var, Var), adjoint: Var, of: Var) -> Var {
        let cond = self.func.fresh(Origin::Temporary, Kind::Plain, generated());
        let (left, right) =
            (names::placeholder(at, generated()), names::placeholder(chosen, generated()));
        let code = Code { tokens: quote!(#left == #right), uses: vec![at, chosen], pure: true };
        self.push(Stmt::Plain { dst: Some(cond), code });
        let zero = self.zero(of);
        let dst = self.adjoint_var(of);
        let block = |var| Block { stmts: Vec::new(), yields: vec![var] };
        self.push(Stmt::If { dst: vec![dst], cond, then: block(adjoint), otherwise: block(zero) });
        dst
    }

    /// What is left for the number that the loop begins with.
    pub(super) fn where_never_chosen(&mut self, phi: Var, init: Var, arrived: Var) -> Var {
        let selection = self.selections.iter().find(|it| it.phi == phi).copied();
        match selection {
            Some(Selection { chosen, .. }) if self.is_active(init) => {
                self.where_chosen((chosen.out, chosen.init), arrived, init)
            }
            _ => arrived,
        }
    }

    /// The forward loop carries which iteration was chosen, or another looks for it.
    pub(super) fn carry_chosen(
        &mut self,
        selections: &[Selection],
        mut looped: Loop,
        primal: &Loop,
    ) -> Vec<Stmt> {
        let (mut before, mut after) = (Vec::new(), Vec::new());
        for selection in selections {
            let Selection { chosen, next_chosen, .. } = *selection;
            let value = quote!(::core::primitive::usize::MAX);
            before.push(Stmt::Const { dst: chosen.init, value });
            if let When::Equal { dst, init, out } = selection.when {
                after.push(self.look_for(*selection, primal, dst, [init, out]));
                continue;
            }
            looped.carried.push(chosen);
            looped.body.yields.push(next_chosen);
        }
        before.push(Stmt::Loop(looped));
        before.extend(after);
        before
    }

    /// `for i in lo..hi { if x[i] == out && init != out { chosen = i; break } }`
    fn look_for(
        &mut self,
        selection: Selection,
        looped: &Loop,
        value: Var,
        [init, out]: [Var; 2],
    ) -> Stmt {
        let Selection { index, chosen, next_chosen, .. } = selection;
        let mut load = looped.body.stmts.iter().find(|stmt| stmt.defs().contains(&value)).cloned();
        let again = self.fresh(Origin::Again(value), self.func.kind(value).clone(), value);
        let at = self.fresh(self.func.info(index).origin.clone(), Kind::Plain, index);
        self.indices.insert(at);
        if let Some(Stmt::Load { dst, .. }) = &mut load {
            *dst = again;
        }
        let mut stmts: Vec<Stmt> = load.into_iter().collect();
        let mut head = looped.head.clone();
        rename(&mut stmts, &mut |var| if var == index { at } else { var });
        if let Head::Range { index, .. } = &mut head {
            *index = at;
        }
        let is_found = self.func.fresh(Origin::Named("found"), Kind::Plain, generated());
        let [is, first, last] = [again, init, out].map(|var| names::placeholder(var, generated()));
        let tokens = quote!(#is == #last && #first != #last);
        let code = Code { tokens, uses: vec![again, init, out], pure: true };
        stmts.push(Stmt::Plain { dst: Some(is_found), code });
        let block = |var| Block { stmts: Vec::new(), yields: vec![var] };
        let (then, otherwise) = (block(at), block(chosen.phi));
        stmts.push(Stmt::If { dst: vec![next_chosen], cond: is_found, then, otherwise });
        let body = Block { stmts, yields: vec![next_chosen] };
        Stmt::Loop(Loop { head, carried: vec![chosen], body, exit: Some(is_found), trips: None })
    }

    /// A backward loop that does nothing but in the iteration that was chosen runs there alone.
    pub(super) fn narrow(&mut self, selections: &[Selection], looped: &mut Loop) {
        let [Selection { chosen, index, .. }] = selections else { return };
        let Head::Range { index: at, adapters, .. } = &looped.head else { return };
        let Some((cond, dst, d_chosen)) = asks_whether_chosen(&looped.body, *index, chosen.out)
        else {
            return;
        };
        let mut body = looped.body.clone();
        body.stmts.retain(|stmt| !stmt.defs().iter().any(|it| [cond, dst].contains(it)));
        let alone = Loop { head: Head::Forever, body, ..looped.clone() };
        if at != index || !adapters.is_empty() || !adds_nothing(&alone, &mut Zeros::of([dst])) {
            return;
        }
        looped.body = alone.body;
        rename(&mut looped.body.stmts, &mut |var| if var == dst { d_chosen } else { var });
        let end = self.func.fresh(Origin::Named("end"), Kind::Plain, generated());
        let name = names::placeholder(chosen.out, generated());
        let code =
            Code { tokens: quote!(#name.wrapping_add(1)), uses: vec![chosen.out], pure: true };
        self.push(Stmt::Plain { dst: Some(end), code });
        if let Head::Range { lo, hi, .. } = &mut looped.head {
            (*lo, *hi) = (chosen.out, end);
        }
    }
}

/// `let cond = index == chosen; let dst = if cond { d } else { 0.0 };`, as `where_chosen` writes it.
fn asks_whether_chosen(body: &Block, index: Var, chosen: Var) -> Option<(Var, Var, Var)> {
    let cond = body.stmts.iter().find_map(|stmt| match stmt {
        Stmt::Plain { dst, code } if code.uses == [index, chosen] => *dst,
        _ => None,
    })?;
    body.stmts.iter().find_map(|stmt| match stmt {
        Stmt::If { dst, cond: of, then, .. } if *of == cond => Some((cond, dst[0], then.yields[0])),
        _ => None,
    })
}
