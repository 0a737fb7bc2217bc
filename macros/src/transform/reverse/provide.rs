//! What a backward block reads of the forward values of its own block: computed again where
//! that is cheap, else saved.

use super::tapes::Numbered;
use super::{Policy, Reverse};
use crate::analysis::memory::Source;
use crate::ir::walk::{Touch, all_uses, rename};
use crate::ir::{Block, Kind, Mode, Origin, Place, Stmt, Var};
use crate::map::Map;
use std::collections::BTreeSet;

/// The block that the backward block belongs to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Level<'l> {
    Arm,
    /// An arm that the backward sweep finds by its number, so that nothing is bound again.
    NumberedArm,
    /// A loop's body, with the index if the backward loop has it too, and what it carries again.
    Loop {
        given: &'l [Var],
    },
}

impl Level<'_> {
    fn is_loop(self) -> bool {
        matches!(self, Level::Loop { .. })
    }
}

impl Reverse<'_> {
    /// Makes every forward value that the backward block reads available to it. Gives what an
    /// arm hands out to the block around it: the variable inside, and the one outside.
    pub(super) fn provide(
        &mut self,
        forward: &mut Vec<Stmt>,
        backward: &mut Block,
        own: &[Var],
        level: Level,
    ) -> Vec<(Var, Var)> {
        let is_kept_once = level.is_loop() || self.loop_depth == 0;
        if self.policy == Policy::Recompute && is_kept_once {
            self.reuse(forward, backward, own);
        }
        let mut local: Vec<Var> = own.to_vec();
        local.extend(forward.iter().flat_map(Stmt::defs));
        let given = self.given(level, own);
        let defs = positions(forward);
        let mut wanted: BTreeSet<Var> = BTreeSet::new();
        let mine = |vars: Vec<Var>| {
            vars.into_iter()
                .filter(|var| local.contains(var) && !given.contains(var))
                .collect::<Vec<_>>()
        };
        wanted.extend(mine(all_uses(&backward.stmts)));
        wanted.extend(mine(backward.yields.clone()));
        let mut again: Map<usize, Stmt> = Map::new();
        let mut saved = Vec::new();
        let order: Vec<Var> = local.iter().rev().copied().collect();
        for var in order {
            if !wanted.contains(&var) {
                continue;
            }
            let plan = defs.get(&var).filter(|at| !again.contains_key(at)).and_then(|at| {
                let view =
                    View { forward, defs: &defs, given: &given, local: &local, wanted: &wanted };
                self.again_stmt(&view, var, *at)
            });
            let Some(stmt) = plan else {
                if !defs.get(&var).is_some_and(|at| again.contains_key(at)) {
                    saved.push(var);
                }
                continue;
            };
            let mut reads = all_uses(std::slice::from_ref(&stmt));
            let inner: BTreeSet<Var> = defined_inside(&stmt);
            reads.retain(|var| !inner.contains(var));
            wanted.extend(mine(reads));
            again.insert(defs[&var], stmt);
        }
        saved.reverse();
        let mut prologue = Vec::new();
        let (mut lifted, mut kept) = (Vec::new(), Vec::new());
        for var in saved {
            let simple =
                matches!(self.func.kind(var), Kind::Scalar(_) | Kind::Plain) && !self.is_root(var);
            if matches!(level, Level::Arm | Level::NumberedArm) && self.loop_depth == 0 && simple {
                let outer = self.fresh(Origin::Again(var), self.func.kind(var).clone(), var);
                self.func.vars[outer.0].borrows = self.func.info(var).borrows;
                lifted.push((var, outer));
                continue;
            }
            kept.push(var);
        }
        if self.policy == Policy::Recompute {
            let view = View { forward, defs: &defs, given: &given, local: &local, wanted: &wanted };
            let ready = again.keys().copied().collect();
            let (fewer, more) = self.cut(&view, &kept, &ready);
            kept = fewer;
            for at in more {
                let stmt = self.reread(forward[at].clone());
                again.entry(at).or_insert(stmt);
            }
        }
        prologue.extend(self.save_all(&kept, forward));
        prologue.extend(again.into_values());
        prologue.append(&mut backward.stmts);
        backward.stmts = prologue;
        let outer: Map<Var, Var> = lifted.iter().copied().collect();
        rename(&mut backward.stmts, &mut |var| outer.get(&var).copied().unwrap_or(var));
        backward.yields.iter_mut().for_each(|var| *var = outer.get(var).copied().unwrap_or(*var));
        lifted
    }

    /// The pullback keeps no reference: what may be one, because it comes from a parameter that
    /// is one, is taken again from that parameter, which the pullback is passed.
    pub(super) fn borrowed_again(
        &mut self,
        forward: &[Stmt],
        mut backward: Vec<Stmt>,
    ) -> Vec<Stmt> {
        let params = self.func.params.iter().filter(|param| param.mode == Mode::Ref);
        let mut borrowed: BTreeSet<Var> = params.flat_map(|param| param.tree.leaves()).collect();
        let mut again = Vec::new();
        for stmt in forward {
            let is_read = match stmt {
                Stmt::Plain { dst: Some(dst), code } => {
                    let is_there = |var: &Var| {
                        borrowed.contains(var) || self.memory.source(*var, *dst) == Source::Root
                    };
                    let is_borrowed = self.borrowing.contains(dst)
                        || code.uses.iter().any(|var| borrowed.contains(var));
                    let is_asked_again = code.pure || self.references.contains(dst);
                    is_asked_again && is_borrowed && code.uses.iter().all(is_there)
                }
                Stmt::Load { dst, place } => {
                    borrowed.contains(&place.root) && *self.func.kind(*dst) == Kind::Plain
                }
                _ => false,
            };
            if is_read {
                borrowed.extend(stmt.defs());
                again.push(stmt.clone());
            }
        }
        let mut used: BTreeSet<Var> = all_uses(&backward).into_iter().collect();
        let mut kept = Vec::new();
        for stmt in again.into_iter().rev() {
            if stmt.defs().iter().any(|dst| used.contains(dst)) {
                used.extend(all_uses(std::slice::from_ref(&stmt)));
                kept.push(stmt);
            }
        }
        let mut names = Map::new();
        let mut prologue = Vec::new();
        for mut stmt in kept.into_iter().rev() {
            rename(std::slice::from_mut(&mut stmt), &mut |var| {
                names.get(&var).copied().unwrap_or(var)
            });
            if let Stmt::Plain { dst: Some(dst), .. } | Stmt::Load { dst, .. } = &mut stmt {
                // what stands behind a reference is no value of its own
                let origin = match self.func.info(*dst).origin {
                    Origin::Temporary => Origin::Temporary,
                    _ => Origin::Again(*dst),
                };
                let copy = self.fresh(origin, self.func.kind(*dst).clone(), *dst);
                self.func.vars[copy.0].borrows = self.func.info(*dst).borrows;
                names.insert(*dst, copy);
                *dst = copy;
            }
            prologue.push(stmt);
        }
        rename(&mut backward, &mut |var| names.get(&var).copied().unwrap_or(var));
        prologue.append(&mut backward);
        prologue
    }

    /// What the backward block has without doing anything.
    fn given(&self, level: Level, own: &[Var]) -> BTreeSet<Var> {
        match level {
            // a match binds again what its pattern binds
            Level::Arm => own.iter().copied().collect(),
            Level::NumberedArm => BTreeSet::new(),
            Level::Loop { given } => given.iter().copied().collect(),
        }
    }

    /// The statement that computes the variable again, if that costs little.
    fn again_stmt(&mut self, view: &View, var: Var, at: usize) -> Option<Stmt> {
        let stmt = &view.forward[at];
        if let Stmt::Const { .. } = stmt {
            return Some(stmt.clone());
        }
        if self.policy == Policy::SaveEverything && !self.may_borrow(stmt) {
            return None;
        }
        if let Stmt::Apply { rule, args, .. } = stmt {
            let cheap = !rule.is_dear
                && args.iter().all(|arg| view.wanted.contains(arg) || self.is_free(view, *arg, 0));
            return cheap.then(|| stmt.clone());
        }
        if !self.is_free(view, var, 0) && !self.must_borrow(stmt, var) {
            return None;
        }
        Some(self.reread(stmt.clone()))
    }

    /// The code may give a reference, and can be evaluated again: what it needs is saved instead.
    fn must_borrow(&self, stmt: &Stmt, var: Var) -> bool {
        let Stmt::Plain { code, .. } = stmt else { return false };
        let is_there = |root: &Var| {
            !self.is_root(*root)
                || self.memory.source(*root, var) == crate::analysis::memory::Source::Root
        };
        let is_number = self.is_bool(var) || self.is_usize(var);
        // a reference is in no case saved
        let is_asked_again = code.pure || self.references.contains(&var);
        self.may_borrow(stmt) && is_asked_again && !is_number && code.uses.iter().all(is_there)
    }

    /// What the code gives may be a reference into the caller's memory, which is not saved.
    fn may_borrow(&self, stmt: &Stmt) -> bool {
        match stmt {
            Stmt::Plain { dst: Some(dst), .. } if self.borrowing.contains(dst) => true,
            Stmt::Plain { code, .. } => code.uses.iter().any(|var| self.func.info(*var).by_ref),
            _ => false,
        }
    }

    /// The same statement, reading memory where it is still as it was.
    fn reread(&mut self, mut stmt: Stmt) -> Stmt {
        let reader = stmt.defs().first().copied();
        match &mut stmt {
            Stmt::Load { place, .. } => {
                if let Some(root) = reader.and_then(|reader| {
                    let source = self.element_source(place, reader);
                    self.memory_root(place.root, source)
                }) {
                    *place = place.on(root);
                }
            }
            Stmt::If { then, otherwise, .. } => {
                for block in [then, otherwise] {
                    block.stmts = std::mem::take(&mut block.stmts)
                        .into_iter()
                        .map(|stmt| self.reread(stmt))
                        .collect();
                    self.define_anew(block);
                }
            }
            _ => {}
        }
        stmt
    }

    /// The arm of the sweep may define again what the arm of a branch defines.
    fn define_anew(&mut self, block: &mut Block) {
        let mut names = Map::new();
        for stmt in &mut block.stmts {
            if let Stmt::Const { dst, .. }
            | Stmt::Apply { dst, .. }
            | Stmt::Load { dst, .. }
            | Stmt::Plain { dst: Some(dst), .. } = stmt
            {
                let origin = self.func.info(*dst).origin.clone();
                let anew = self.fresh(origin, self.func.kind(*dst).clone(), *dst);
                self.func.vars[anew.0].borrows = self.func.info(*dst).borrows;
                names.insert(std::mem::replace(dst, anew), anew);
            }
        }
        rename(&mut block.stmts, &mut |var| names.get(&var).copied().unwrap_or(var));
        block.yields.iter_mut().for_each(|var| *var = names.get(var).copied().unwrap_or(*var));
    }

    /// What the backward block has only if it is saved, or follows from that.
    pub(super) fn not_free(
        &self,
        forward: &[Stmt],
        own: &[Var],
        local: &BTreeSet<Var>,
    ) -> BTreeSet<Var> {
        let defs = positions(forward);
        let all: Vec<Var> = local.iter().copied().collect();
        let index = self.numbered.last().and_then(Option::as_ref).map(Numbered::index);
        let given = own.iter().copied().filter(|var| Some(*var) == index).collect();
        let wanted = BTreeSet::new();
        let view = View { forward, defs: &defs, given: &given, local: &all, wanted: &wanted };
        all.iter().copied().filter(|var| !self.is_free(&view, *var, 0)).collect()
    }

    /// Costs no more than the arithmetic of a few operators, and needs nothing saved in this
    /// block.
    pub(super) fn is_free(&self, view: &View, var: Var, depth: usize) -> bool {
        if view.given.contains(&var) || !view.local.contains(&var) {
            return true;
        }
        let Some(at) = view.defs.get(&var) else { return false };
        depth < 64 && self.is_free_stmt(view, &view.forward[*at], depth + 1)
    }

    fn is_free_stmt(&self, view: &View, stmt: &Stmt, depth: usize) -> bool {
        let free = |var: &Var| self.is_free(view, *var, depth);
        match stmt {
            Stmt::Const { .. } => true,
            Stmt::Apply { rule, args, .. } => !rule.is_dear && args.iter().all(free),
            Stmt::Load { dst, place } => {
                self.can_read_again(place, *dst) && place.indices().iter().all(free)
            }
            Stmt::Plain { dst: Some(dst), code } => {
                code.pure
                    && code.uses.iter().all(|var| {
                        let is_memory = self.is_root(*var);
                        if is_memory {
                            self.memory.source(*var, *dst) == Source::Root
                                || self.asks_for_length(code, *var)
                        } else {
                            free(var)
                        }
                    })
            }
            Stmt::If { dst, cond, then, otherwise } => {
                let inner: BTreeSet<Var> =
                    then.stmts.iter().chain(&otherwise.stmts).flat_map(Stmt::defs).collect();
                !dst.iter().any(|var| self.is_root(*var))
                    && free(cond)
                    && [then, otherwise].into_iter().all(|block| {
                        block.yields.iter().all(|var| inner.contains(var) || free(var))
                            && block
                                .stmts
                                .iter()
                                .all(|stmt| self.is_free_inside(view, stmt, &inner, depth))
                    })
            }
            _ => false,
        }
    }

    /// The same for a statement of an arm, whose operands may be of the arm itself.
    fn is_free_inside(
        &self,
        view: &View,
        stmt: &Stmt,
        inner: &BTreeSet<Var>,
        depth: usize,
    ) -> bool {
        let free = |var: &Var| inner.contains(var) || self.is_free(view, *var, depth);
        match stmt {
            Stmt::Const { .. } => true,
            Stmt::Apply { rule, args, .. } => !rule.is_dear && args.iter().all(free),
            Stmt::Load { dst, place } => {
                self.can_read_again(place, *dst) && place.indices().iter().all(free)
            }
            Stmt::Plain { dst: Some(_), code } => {
                code.pure && code.uses.iter().all(|var| !self.is_root(*var) && free(var))
            }
            _ => false,
        }
    }

    fn can_read_again(&self, place: &Place, reader: Var) -> bool {
        if self.is_root(reader) {
            return false;
        }
        match self.element_source(place, reader) {
            Source::Root => true,
            Source::BeforeLoop(_, depth) => depth >= 2 || depth == self.loop_depth,
            Source::Gone => false,
        }
    }

    /// Where an element is as it was when it was loaded.
    fn element_source(&self, place: &Place, reader: Var) -> Source {
        // iterations that run again write to copies
        match self.running_again {
            0 => self.memory.source_of_element(place, reader),
            _ => self.memory.source(place.root, reader),
        }
    }
}

/// The forward block, as far as the choice needs to see it.
pub(super) struct View<'v> {
    pub(super) forward: &'v [Stmt],
    pub(super) defs: &'v Map<Var, usize>,
    pub(super) given: &'v BTreeSet<Var>,
    pub(super) local: &'v [Var],
    pub(super) wanted: &'v BTreeSet<Var>,
}

impl View<'_> {
    /// A value of the block that the backward block does not have by itself.
    pub(super) fn is_mine(&self, var: Var) -> bool {
        self.local.contains(&var) && !self.given.contains(&var)
    }
}

/// Where each variable is defined.
pub(super) fn positions(stmts: &[Stmt]) -> Map<Var, usize> {
    let at = |(at, stmt): (usize, &Stmt)| stmt.defs().into_iter().map(move |dst| (dst, at));
    stmts.iter().enumerate().flat_map(at).collect()
}

fn defined_inside(stmt: &Stmt) -> BTreeSet<Var> {
    stmt.blocks()
        .iter()
        .flat_map(|(block, own)| block.stmts.iter().flat_map(Stmt::defs).chain(own.clone()))
        .collect()
}

/// Without the statements whose results nobody reads.
pub(in crate::transform) fn prune(stmts: Vec<Stmt>, live: &BTreeSet<Var>) -> Vec<Stmt> {
    let mut live = live.clone();
    let mut kept = Vec::new();
    for stmt in stmts.into_iter().rev() {
        let has_effect = stmt.defs().is_empty() || has_effect(&stmt);
        if has_effect || stmt.defs().iter().any(|dst| live.contains(dst)) {
            live.extend(all_uses(std::slice::from_ref(&stmt)));
            kept.push(stmt);
        }
    }
    kept.reverse();
    kept
}

fn has_effect(stmt: &Stmt) -> bool {
    match stmt {
        Stmt::Const { .. }
        | Stmt::Apply { .. }
        | Stmt::Load { .. }
        | Stmt::SumAll { .. }
        | Stmt::Declare { .. }
        | Stmt::Forward { .. }
        | Stmt::ByType { .. } => false,
        Stmt::If { .. } | Stmt::Match { .. } | Stmt::Loop(_) => {
            stmt.blocks().iter().any(|(block, _)| {
                block.stmts.iter().any(|stmt| has_effect(stmt) || writes_outside(stmt, block))
            })
        }
        Stmt::Plain { code, .. } => !code.pure,
        Stmt::Store { .. }
        | Stmt::Update { .. }
        | Stmt::Copy { .. }
        | Stmt::Assign { .. }
        | Stmt::Fill { .. }
        | Stmt::Append { .. }
        | Stmt::Take { .. }
        | Stmt::Swap { .. }
        | Stmt::Permute { .. }
        | Stmt::AddAll { .. }
        | Stmt::SetZero { .. }
        | Stmt::Call { .. }
        | Stmt::Pull { .. }
        | Stmt::Push { .. }
        | Stmt::Grow { .. }
        | Stmt::Shrink { .. }
        | Stmt::Pop { .. } => true,
    }
}

/// Writes memory that the block does not declare itself.
fn writes_outside(stmt: &Stmt, block: &Block) -> bool {
    let declared: BTreeSet<Var> = block.stmts.iter().flat_map(Stmt::defs).collect();
    stmt.touches().iter().any(|(root, touch)| *touch == Touch::Write && !declared.contains(root))
}
