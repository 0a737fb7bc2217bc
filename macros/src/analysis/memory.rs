//! When memory is as it was: which reads the backward sweep can repeat.
//!
//! In:  a lowered function.
//! Out: for each read of memory, whether the root still holds the same at the end of the
//!      function; if not, the outermost loop around the read in which nothing writes the root.

mod apart;
mod order;

use crate::ir::walk::Touch;
use crate::ir::{Form, Func, Kind, Mode, Place, Stmt, Tree, Var};
use crate::map::Map;
use apart::Apart;
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

#[derive(Default)]
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
    /// Parameters behind a `&mut` that have no gradient, of a type of the user's: it may be one that cannot be copied.
    foreign: Vec<Var>,
    /// Roots whose memory moves elsewhere.
    moved: BTreeSet<Var>,
    /// Those that do so in one arm: rustc sees them nowhere after it, and not in the backward sweep of another arm.
    moved_in_arm: BTreeSet<Var>,
    /// How many arms are around what is visited.
    arms: usize,
    /// From where to where each loop reaches.
    extents: Vec<(usize, usize)>,
    /// Which elements are written.
    apart: Apart,
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
                Mode::Mut => {
                    memory.lost.extend(param.tree.leaves());
                    if param.kind == Kind::Plain && !is_number(&param.ty) {
                        memory.foreign.extend(param.tree.leaves());
                    }
                }
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
            let site = Site { at: *clock, loops: loops.clone() };
            self.apart.order.note(stmt, *clock);
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
                    self.note_move(root);
                }
                let ends = (touch == Touch::Write && !reads)
                    || (touch == Touch::Move && !is_copy(func.kind(root)));
                if ends {
                    self.writes.entry(root).or_default().push(*clock);
                    self.apart.write(root, stmt, &site);
                }
            }
            // it may be no copy
            if let Stmt::Load { place, .. } = stmt
                && place.path.is_empty()
                && self.arms > 0
                && *func.kind(place.root) == Kind::Opaque
            {
                self.note_move(place.root);
            }
            self.stmts.insert(stmt, site);
            let is_loop = matches!(stmt, Stmt::Loop(_));
            if let Stmt::Loop(looped) = stmt {
                self.extents.push((*clock, usize::MAX));
                self.apart.enter(self.extents.len() - 1, looped);
                loops.push(self.extents.len() - 1);
                self.loops.insert(stmt, self.extents.len() - 1);
            }
            self.arms += usize::from(!is_loop);
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
                        self.note_move(*var);
                    }
                }
            }
            self.arms -= usize::from(!is_loop);
            if is_loop && let Some(id) = loops.pop() {
                self.extents[id].1 = *clock;
            }
        }
    }

    fn note_move(&mut self, root: Var) {
        self.moved.insert(root);
        if self.arms > 0 {
            self.moved_in_arm.insert(root);
        }
    }

    pub(crate) fn loop_id(&self, stmt: &Stmt) -> LoopId {
        self.loops[&std::ptr::from_ref(stmt)]
    }

    /// Where the statement that defines `reader` finds the memory of `root` again.
    pub(crate) fn source(&self, root: Var, reader: Var) -> Source {
        self.sites.get(&reader).map_or(Source::Gone, |site| self.source_at(root, site))
    }

    /// Where the statement that loads `dst` finds the element again: in its root as well if whatever is written
    /// there later is other elements.
    pub(crate) fn source_of_element(&self, place: &Place, dst: Var) -> Source {
        let source = self.source(place.root, dst);
        let root = place.root;
        let is_ours = self.top_level.contains(&root) && !self.lost.contains(&root);
        let Some(site) = self.sites.get(&dst) else { return source };
        if source != Source::Root
            && is_ours
            && !self.moved.contains(&root)
            && self.apart.is_left_alone(place, site, &self.extents)
        {
            return Source::Root;
        }
        source
    }

    /// The innermost loop around the statement that loads `dst` writes other elements only.
    pub(crate) fn is_fixed_in_loop(&self, place: &Place, dst: Var) -> bool {
        let Some(site) = self.sites.get(&dst) else { return false };
        let Some(id) = site.loops.last() else { return false };
        let is_declared_outside =
            self.nested.get(&place.root).is_none_or(|loops| !loops.contains(id));
        is_declared_outside
            && !self.moved.contains(&place.root)
            && self.apart.is_fixed(place, site, &self.extents)
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

    /// One arm moves it, so that nothing reads it later.
    pub(crate) fn is_moved_in_arm(&self, root: Var) -> bool {
        self.moved_in_arm.contains(&root)
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
        let is_there = self.top_level.contains(&root)
            && !self.lost.contains(&root)
            && !self.moved_in_arm.contains(&root);
        if unchanged && is_there {
            return Source::Root;
        }
        if self.foreign.contains(&root) {
            return Source::Gone;
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

/// `usize`, `bool`
fn is_number(ty: &syn::Type) -> bool {
    matches!(ty, syn::Type::Path(path) if path.path.get_ident().is_some_and(|name| {
        name.to_string().starts_with(char::is_lowercase)
    }))
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
