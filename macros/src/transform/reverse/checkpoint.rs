//! Loops of which only the beginnings of iterations are kept.
//!
//! The backward sweep of such an iteration begins with its forward sweep once more: on a copy of the memory
//! that the iteration changes, as that was when it began, and with tapes of its own.

use super::Reverse;
use super::provide::prune;
use super::resume::written;
use crate::analysis::memory::Source;
use crate::ir::walk::{all_uses, each, rename, rename_defs};
use crate::ir::{Block, Head, Init, Loop, Origin, Place, Stmt, Var};
use crate::map::Map;
use crate::names::SEGMENT;
use std::collections::BTreeSet;

impl<'a> Reverse<'a> {
    /// The sweep runs the iterations of this loop again.
    pub(super) fn runs_again(&self, looped: &Loop) -> bool {
        let Head::Range { index, .. } = &looped.head else { return false };
        matches!(self.func.info(*index).origin, Origin::Named(SEGMENT)) && looped.exit.is_none()
    }

    /// Puts the forward sweep of an iteration before its backward sweep. Gives what is left of it where the
    /// loop runs forward: the iteration as it is, and what keeps its beginning.
    pub(super) fn run_again(
        &mut self,
        looped: &'a Loop,
        again: Vec<Stmt>,
        backward: &mut Block,
    ) -> Vec<Stmt> {
        let mut again = self.swept_again(again, backward);
        let (mut forward, mut start) = (Vec::new(), Vec::new());
        let uses: BTreeSet<Var> = all_uses(&again).into_iter().collect();
        let phis: BTreeSet<Var> = looped.carried.iter().map(|carried| carried.phi).collect();
        for phi in phis.intersection(&uses) {
            if !self.is_root(*phi) {
                start.extend(self.save_all(&[*phi], &mut forward));
            }
        }
        let mut copies = Map::new();
        let written = written(&looped.body.stmts);
        for root in self.outer_memory(&again) {
            let changes = phis.contains(&root) || written.contains(&root);
            let source = if changes { Source::Gone } else { self.source_in(root, looped) };
            let copy = match source {
                Source::Root => continue,
                Source::BeforeLoop(id, _) => self.snapshot(id, root),
                Source::Gone => self.keep_beginning(root, &mut forward, &mut start),
            };
            copies.insert(root, copy);
        }
        rename(&mut again, &mut |var| copies.get(&var).copied().unwrap_or(var));
        start.append(&mut again);
        backward.stmts = start;
        forward.extend(looped.body.stmts.iter().cloned());
        forward
    }

    /// The forward sweep of an iteration, and the statements of its backward sweep, which move there.
    pub(super) fn swept_again(&mut self, mut again: Vec<Stmt>, backward: &mut Block) -> Vec<Stmt> {
        drop_output(&mut again);
        drop_dead_stores(&mut again, &backward.stmts);
        self.rename_inside(&mut again);
        again.append(&mut backward.stmts);
        let live: BTreeSet<Var> = backward.yields.iter().copied().collect();
        prune(again, &live)
    }

    /// What nested blocks define is defined once more where the sweep comes back to them.
    pub(super) fn rename_inside(&mut self, stmts: &mut [Stmt]) {
        let mut names = Map::new();
        each(stmts, &mut |stmt| {
            for (block, own) in stmt.blocks() {
                let inside = block.stmts.iter().flat_map(Stmt::defs);
                for var in own.into_iter().chain(inside) {
                    let info = self.func.info(var).clone();
                    let again = self.func.fresh(info.origin, info.kind, info.span);
                    self.func.vars[again.0].by_ref = info.by_ref;
                    self.func.vars[again.0].borrows = info.borrows;
                    if self.borrowing.contains(&var) {
                        self.borrowing.insert(again);
                    }
                    names.insert(var, again);
                }
            }
        });
        let roots: Vec<Var> =
            names.iter().filter(|(var, _)| self.is_root(**var)).map(|(_, again)| *again).collect();
        self.roots.extend(roots);
        let mut renamed = |var: Var| names.get(&var).copied().unwrap_or(var);
        rename_defs(stmts, &mut renamed);
        rename(stmts, &mut renamed);
    }

    /// The memory of the function that the statements use and do not make themselves.
    fn outer_memory(&self, stmts: &[Stmt]) -> BTreeSet<Var> {
        let mut memory = BTreeSet::new();
        let mut own = BTreeSet::new();
        each(stmts, &mut |stmt| {
            own.extend(stmt.defs());
            let roots = stmt.touches().into_iter().map(|(root, _)| root);
            memory.extend(roots.filter(|root| root.0 < self.primal_vars && self.is_root(*root)));
        });
        memory.retain(|root| !own.contains(root));
        memory
    }

    /// Where what the body of a loop reads, and does not write, is found again.
    fn source_in(&self, root: Var, looped: &'a Loop) -> Source {
        let mut source = None;
        each(&looped.body.stmts, &mut |stmt| {
            if source.is_none() && stmt.touches().iter().any(|(touched, _)| *touched == root) {
                source = Some(self.memory.source_of(root, stmt));
            }
        });
        source.unwrap_or(Source::Gone)
    }

    /// Keeps what some memory holds when an iteration begins; gives the copy that the sweep works on.
    fn keep_beginning(&mut self, root: Var, forward: &mut Vec<Stmt>, start: &mut Vec<Stmt>) -> Var {
        let kept = self.copy_of(root, forward);
        let kind = self.func.kind(kept).clone();
        let is_scalar = kind.is_scalar();
        let copy = self.fresh(Origin::Again(root), kind, root);
        self.roots.insert(copy);
        start.extend(self.save_all(&[kept], forward));
        let init = match is_scalar {
            true => Init::Elements(vec![kept]),
            false => Init::Copy(Place::whole(kept)),
        };
        start.push(Stmt::Declare { dst: copy, init });
        copy
    }
}

/// What the user prints and asserts is said once.
pub(super) fn drop_output(stmts: &mut Vec<Stmt>) {
    stmts.retain_mut(|stmt| {
        stmt.blocks_mut().into_iter().for_each(|block| drop_output(&mut block.stmts));
        !matches!(stmt, Stmt::Plain { dst: None, .. })
    });
}

/// What is written to memory that nothing reads, here or further back.
pub(super) fn drop_dead_stores(stmts: &mut Vec<Stmt>, backward: &[Stmt]) {
    let mut read = BTreeSet::new();
    let mut visit = |stmt: &Stmt| {
        match stmt {
            Stmt::Store { place, value }
            | Stmt::Update { place, value }
            | Stmt::Fill { place, value } => {
                read.extend(place.indices());
                read.insert(*value);
            }
            other => read.extend(other.uses()),
        }
        read.extend(stmt.blocks().into_iter().flat_map(|(block, _)| block.yields.clone()));
    };
    each(stmts, &mut visit);
    each(backward, &mut visit);
    drop_stores(stmts, &read);
}

fn drop_stores(stmts: &mut Vec<Stmt>, read: &BTreeSet<Var>) {
    stmts.retain_mut(|stmt| {
        stmt.blocks_mut().into_iter().for_each(|block| drop_stores(&mut block.stmts, read));
        match stmt {
            Stmt::Store { place, .. } | Stmt::Update { place, .. } | Stmt::Fill { place, .. } => {
                read.contains(&place.root)
            }
            _ => true,
        }
    });
}
