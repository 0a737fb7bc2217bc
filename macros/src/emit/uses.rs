//! Where variables are used: an operand that is used once, in the block that computes it, is
//! written where it is used.

use super::code;
use crate::ir::walk::{self, Touch};
use crate::ir::{Again, Arg, Block, Func, Head, Init, Origin, Place, Proj, PullArg, Stmt, Var};
use crate::map::Map;
use std::collections::BTreeSet;

/// A block, numbered in the order of the walk.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct BlockId(usize);

#[derive(Clone, Copy, Debug)]
struct Use {
    block: BlockId,
    count: usize,
    /// The value goes on under another name: the yield of a block, the start of a loop.
    is_handed_on: bool,
}

/// The uses of every variable in a sweep.
#[derive(Debug, Default)]
pub(super) struct Uses {
    uses: Map<Var, Use>,
    defs: Map<Var, BlockId>,
    blocks: usize,
    /// Memory that is written to, or may be.
    mutated: BTreeSet<Var>,
    /// Variables that are borrowed by an argument, for which they need a name.
    borrowed: BTreeSet<Var>,
    /// Variables that are passed as references, and may be named once more for what they have no tangent of.
    passed: BTreeSet<Var>,
}

impl Uses {
    /// The uses in the forward sweep, and of what it leaves for the backward sweep.
    pub(super) fn forward(func: &Func) -> Uses {
        let mut uses = Uses::default();
        let body = uses.block();
        uses.stmts(&func.body, body);
        let after = uses.block();
        for var in func.result.leaves().into_iter().chain(read_backward(func)) {
            uses.note(var, after, false);
        }
        uses
    }

    /// The uses in the backward sweep, which may define again what the forward sweep defined.
    pub(super) fn backward(func: &Func) -> Uses {
        let mut uses = Uses::default();
        let Some(pullback) = &func.pullback else { return uses };
        let body = uses.block();
        uses.stmts(&pullback.body, body);
        walk::each(&pullback.body, &mut |stmt| uses.mutated.extend(adapted(func, stmt)));
        for leaf in pullback.results.values().flat_map(crate::ir::Tree::leaves) {
            uses.note(leaf, body, true);
        }
        uses
    }

    /// The variable need not have a name of its own.
    pub(super) fn is_inline(&self, func: &Func, var: Var) -> bool {
        let Some(used) = self.uses.get(&var) else { return false };
        let may = match func.info(var).origin {
            Origin::Temporary => true,
            Origin::User(_) | Origin::Adjoint(_) => used.is_handed_on && !self.is_result(func, var),
            // one operand of a larger expression, as what it is the tangent of
            Origin::Tangent(of) => {
                matches!(func.info(of).origin, Origin::Temporary) || used.is_handed_on
            }
            Origin::Again(_)
            | Origin::Tape(_)
            | Origin::Pullback(_)
            | Origin::Snapshot(_)
            | Origin::Named(_) => false,
        };
        may && used.count == 1
            && !self.borrowed.contains(&var)
            && !(func.info(var).borrows && self.passed.contains(&var))
            && self.defs.get(&var) == Some(&used.block)
    }

    /// Adjoints that the pullback returns keep their names.
    fn is_result(&self, func: &Func, var: Var) -> bool {
        func.pullback
            .iter()
            .flat_map(|pullback| pullback.results.values())
            .any(|tree| tree.leaves().contains(&var))
    }

    pub(super) fn is_mutated(&self, var: Var) -> bool {
        self.mutated.contains(&var)
    }

    fn block(&mut self) -> BlockId {
        self.blocks += 1;
        BlockId(self.blocks)
    }

    fn note(&mut self, var: Var, block: BlockId, is_handed_on: bool) {
        let used = self.uses.entry(var).or_insert(Use { block, count: 0, is_handed_on });
        used.count += 1;
    }

    fn stmts(&mut self, stmts: &[Stmt], block: BlockId) {
        for stmt in stmts {
            self.stmt(stmt, block);
        }
    }

    fn stmt(&mut self, stmt: &Stmt, block: BlockId) {
        let in_code: Vec<Var> =
            code::codes(stmt).into_iter().flat_map(|code| code.uses.iter().copied()).collect();
        for var in stmt.uses() {
            let is_handed_on = matches!(stmt, Stmt::Loop(looped) if looped.carried.iter().any(|carried| carried.init == var));
            self.note(var, block, is_handed_on);
        }
        // a variable that stands in the user's code more than once is listed there once
        for code in code::codes(stmt) {
            for var in code::occurrences(code) {
                self.note(var, block, false);
            }
        }
        for var in in_code {
            if let Some(used) = self.uses.get_mut(&var) {
                used.count -= 1;
            }
        }
        for def in stmt.defs() {
            self.defs.insert(def, block);
        }
        self.mutated.extend(mutated(stmt));
        if let Stmt::Call { args, .. } = stmt {
            self.borrowed.extend(args.iter().filter_map(|arg| match arg {
                Arg::Ref(place) | Arg::Mut(place) => Some(place.root),
                Arg::Value(_) | Arg::RefValue(_) => None,
            }));
            self.passed.extend(args.iter().filter_map(|arg| match arg {
                Arg::RefValue(var) => Some(*var),
                Arg::Value(_) | Arg::Ref(_) | Arg::Mut(_) => None,
            }));
        }
        if let Stmt::Pull { args, .. } = stmt {
            self.passed.extend(args.iter().filter_map(|arg| match arg {
                PullArg::Ref { again: Again::Value(var), .. } => Some(*var),
                PullArg::Value(_) | PullArg::Ref { .. } | PullArg::Mut { .. } => None,
            }));
        }
        if let Stmt::Loop(looped) = stmt {
            if let Head::While { before, cond } = &looped.head {
                let test = self.block();
                self.stmts(before, test);
                self.note(*cond, test, false);
            }
            let body = self.block();
            self.inner(&looped.body, body);
            if let Some(exit) = looped.exit {
                self.note(exit, body, false);
            }
        } else {
            for (inner, _) in stmt.blocks() {
                let id = self.block();
                self.inner(inner, id);
            }
        }
    }

    fn inner(&mut self, inner: &Block, id: BlockId) {
        self.stmts(&inner.stmts, id);
        for var in &inner.yields {
            self.note(*var, id, true);
        }
    }
}

/// Adjoints whose variants are read: a zero becomes one of the variant that is asked for.
fn adapted(func: &Func, stmt: &Stmt) -> Vec<Var> {
    let mut adapted = Vec::new();
    let mut read = |place: &Place| {
        let is_adjoint = func.is_adjoint(place.root);
        let has_variant = place.path.iter().any(|proj| matches!(proj, Proj::Variant(..)));
        adapted.extend((is_adjoint && has_variant).then_some(place.root));
    };
    match stmt {
        Stmt::Load { place, .. }
        | Stmt::SumAll { place, .. }
        | Stmt::Declare { init: Init::Copy(place), .. }
        | Stmt::Copy { from: place, .. }
        | Stmt::AddAll { from: place, .. } => read(place),
        _ => {}
    }
    adapted
}

/// The memory that a statement writes to in place.
pub(super) fn mutated(stmt: &Stmt) -> Vec<Var> {
    let mut roots: Vec<Var> = stmt
        .touches()
        .into_iter()
        .filter(|(_, touch)| *touch == Touch::Write)
        .map(|(root, _)| root)
        .collect();
    if let Stmt::Call { args, .. } = stmt {
        roots.retain(|root| {
            args.iter().any(|arg| matches!(arg, Arg::Mut(place) if place.root == *root))
        });
    }
    if let Stmt::Pull { args, .. } = stmt {
        roots.retain(|root| args.iter().any(|arg| adjoint_of(arg) == Some(*root)));
    }
    roots
}

fn adjoint_of(arg: &PullArg) -> Option<Var> {
    match arg {
        PullArg::Value(_) => None,
        PullArg::Ref { adjoint, .. } | PullArg::Mut { adjoint } => {
            adjoint.as_ref().map(|place| place.root)
        }
    }
}

/// The variables of the forward sweep that the backward sweep reads.
pub(super) fn read_backward(func: &Func) -> Vec<Var> {
    let Some(pullback) = &func.pullback else { return Vec::new() };
    let inside = defined_backward(func);
    let results = pullback.results.values().flat_map(crate::ir::Tree::leaves);
    walk::all_uses(&pullback.body)
        .into_iter()
        .chain(results)
        .filter(|var| !inside.contains(var))
        .collect()
}

/// The variables that the backward sweep defines.
pub(super) fn defined_backward(func: &Func) -> BTreeSet<Var> {
    let mut inside = BTreeSet::new();
    let Some(pullback) = &func.pullback else { return inside };
    walk::each(&pullback.body, &mut |stmt| {
        inside.extend(stmt.defs());
        inside.extend(stmt.blocks().into_iter().flat_map(|(_, own)| own));
    });
    inside
}
