//! When memory is as it was: which reads the backward sweep can repeat.
//!
//! In:  a lowered function.
//! Out: for each read of memory, whether the root still holds the same at the end of the
//!      function; if not, the outermost loop around the read in which nothing writes the root.

use crate::ir::walk::Touch;
use crate::ir::{Form, Func, Kind, Mode, Stmt, Tree, Var};
use crate::map::Map;
use std::collections::BTreeSet;

/// A loop of the function: its number in the order of appearance.
pub(crate) type LoopId = usize;

/// Where a read may find its memory again.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Source {
    /// In the root itself.
    Root,
    /// In a copy made before this loop, with the number of loops between the copy and the read.
    BeforeLoop(LoopId, usize),
    /// Nowhere: the memory changes between reads.
    Gone,
}

#[derive(Debug, Default)]
pub(crate) struct Memory {
    /// For what a statement defines: where it stands, and in which loops.
    sites: Map<Var, Site>,
    /// The same by statement, for those that define nothing. Addresses are only compared.
    stmts: Map<*const Stmt, Site>,
    loops: Map<*const Stmt, LoopId>,
    /// Where and how each root is written or moved.
    writes: Map<Var, Vec<usize>>,
    /// Root to where it is declared, if that is not the function's own block.
    nested: Map<Var, Vec<LoopId>>,
    top_level: Vec<Var>,
    /// Parameters behind a shared reference: nothing writes them.
    shared: Vec<Var>,
    /// Roots whose memory leaves with the result, or belongs to the caller, who may change it.
    lost: Vec<Var>,
    /// Roots whose memory moves elsewhere.
    moved: BTreeSet<Var>,
    /// From where to where each loop reaches.
    extents: Vec<(usize, usize)>,
}

#[derive(Clone, Debug)]
struct Site {
    at: usize,
    loops: Vec<LoopId>,
}

impl Memory {
    pub(crate) fn new(func: &Func) -> Memory {
        let mut memory = Memory::default();
        for param in &func.params {
            memory.top_level.extend(param.tree.leaves());
            match param.mode {
                Mode::Mut => memory.lost.extend(param.tree.leaves()),
                Mode::Ref => memory.shared.extend(param.tree.leaves()),
                Mode::Value => {}
            }
        }
        memory.lost.extend(moved_out(func, &func.result));
        let mut clock = 0;
        memory.visit(func, &func.body, &mut clock, &mut Vec::new(), true);
        memory
    }

    fn visit(
        &mut self,
        func: &Func,
        stmts: &[Stmt],
        clock: &mut usize,
        loops: &mut Vec<LoopId>,
        top: bool,
    ) {
        for stmt in stmts {
            *clock += 1;
            self.stmts.insert(stmt, Site { at: *clock, loops: loops.clone() });
            for dst in stmt.defs() {
                self.sites.insert(dst, Site { at: *clock, loops: loops.clone() });
                if top {
                    self.top_level.push(dst);
                } else {
                    self.nested.insert(dst, loops.clone());
                }
            }
            for (root, touch) in stmt.touches() {
                // code without a derivative changes nothing that has one
                let reads = matches!(stmt, Stmt::Plain { .. })
                    && (!func.kind(root).is_plain() || self.shared.contains(&root));
                if touch == Touch::Move {
                    self.moved.insert(root);
                }
                let ends = (touch == Touch::Write && !reads)
                    || (touch == Touch::Move && !is_copy(func.kind(root)));
                if ends {
                    self.writes.entry(root).or_default().push(*clock);
                }
            }
            let is_loop = matches!(stmt, Stmt::Loop(_));
            if is_loop {
                self.extents.push((*clock, usize::MAX));
                loops.push(self.extents.len() - 1);
                self.loops.insert(stmt, self.extents.len() - 1);
            }
            for (block, own) in stmt.blocks() {
                for var in own {
                    self.nested.insert(var, loops.clone());
                }
                self.visit(func, &block.stmts, clock, loops, false);
                // what a block yields by move ends there
                *clock += 1;
                for var in &block.yields {
                    if matches!(func.kind(*var), Kind::Array(..) | Kind::Opaque)
                        && !is_copy(func.kind(*var))
                    {
                        self.writes.entry(*var).or_default().push(*clock);
                        self.moved.insert(*var);
                    }
                }
            }
            if is_loop && let Some(id) = loops.pop() {
                self.extents[id].1 = *clock;
            }
        }
    }

    pub(crate) fn loop_id(&self, stmt: &Stmt) -> LoopId {
        self.loops[&std::ptr::from_ref(stmt)]
    }

    /// Where the statement that defines `reader` finds the memory of `root` again.
    pub(crate) fn source(&self, root: Var, reader: Var) -> Source {
        self.sites.get(&reader).map_or(Source::Gone, |site| self.source_at(root, site))
    }

    /// Where the statement finds the memory of `root` again.
    pub(crate) fn source_of(&self, root: Var, reader: &Stmt) -> Source {
        self.source_at(root, &self.stmts[&std::ptr::from_ref(reader)])
    }

    /// The memory is there at the end of the function, whatever it holds.
    pub(crate) fn lasts(&self, root: Var) -> bool {
        let is_ours = self.top_level.contains(&root) && !self.lost.contains(&root);
        is_ours && !self.moved.contains(&root)
    }

    fn source_at(&self, root: Var, site: &Site) -> Source {
        let none = Vec::new();
        let writes = self.writes.get(&root).unwrap_or(&none);
        let inside = |id: LoopId| {
            let (start, end) = self.extents[id];
            writes.iter().any(|at| (start..=end).contains(at))
        };
        let unchanged =
            writes.iter().all(|at| *at <= site.at) && !site.loops.iter().any(|id| inside(*id));
        if unchanged && self.top_level.contains(&root) && !self.lost.contains(&root) {
            return Source::Root;
        }
        let declared_in = self.nested.get(&root).map_or(0, Vec::len);
        let quiet = site.loops.iter().enumerate().skip(declared_in).find(|(_, id)| !inside(**id));
        quiet.map_or(Source::Gone, |(depth, id)| Source::BeforeLoop(*id, site.loops.len() - depth))
    }
}

/// The parts of the result that are memory and cannot be copied.
fn moved_out(func: &Func, result: &Tree) -> Vec<Var> {
    result.leaves().into_iter().filter(|leaf| !is_copy(func.kind(*leaf))).collect()
}

/// Certainly `Copy`.
pub(crate) fn is_copy(kind: &Kind) -> bool {
    match kind {
        Kind::Scalar(_) => true,
        Kind::Array(elem, Form::Fixed(_)) => is_copy(elem),
        Kind::Tuple(parts) => parts.iter().all(is_copy),
        // plain values are integers in all that the sweeps read
        Kind::Plain => true,
        Kind::Array(_, Form::Slice | Form::Vec) | Kind::Opaque => false,
    }
}

#[cfg(test)]
mod tests;
