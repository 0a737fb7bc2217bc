//! Which backward loops may run in any order, and so forwards.

use crate::ir::walk::{all_uses, each};
use crate::ir::{Block, Carried, Head, Place, Proj, Stmt, Var};
use std::collections::BTreeSet;

/// The iterations share only sums, so that they may run in any order. What they read and write at the loop's own index,
/// `p[i]`, they do not share.
pub(in crate::transform) fn commutes(head: &Head, carried: &[Carried], block: &Block) -> bool {
    let uses = all_uses(&block.stmts);
    let only_summed = carried.iter().zip(&block.yields).all(|(carried, next)| {
        let adds = block.stmts.iter().any(|stmt| match stmt {
            Stmt::Apply { dst, rule, args } => {
                dst == next
                    && matches!(rule.name, "add" | "plus")
                    && args[0] == carried.phi
                    && args[1] != carried.phi
            }
            _ => false,
        });
        adds && uses.iter().filter(|var| **var == carried.phi).count() == 1 && !uses.contains(next)
    });
    let index = match head {
        Head::Range { index, .. } => Some(*index),
        Head::Items { .. } | Head::While { .. } | Head::Forever | Head::Times(_) => None,
    };
    only_summed && !reads_what_it_writes(&block.stmts, index)
}

/// Some memory from outside is read and written, or a tape is read, which has an order.
fn reads_what_it_writes(stmts: &[Stmt], index: Option<Var>) -> bool {
    let is_own = |place: &Place| matches!(*place.path, [Proj::Index(at)] if Some(at) == index);
    let mut shared = BTreeSet::new();
    let mut note = |place: &Place| {
        if !is_own(place) {
            shared.insert(place.root);
        }
        place.root
    };
    let mut declared = BTreeSet::new();
    let mut read = BTreeSet::new();
    let mut written = BTreeSet::new();
    let mut ordered = false;
    each(stmts, &mut |stmt| match stmt {
        Stmt::Pop { .. }
        | Stmt::Shrink { .. }
        | Stmt::Pull { .. }
        | Stmt::Swap { .. }
        | Stmt::Permute { .. }
        | Stmt::Assign { .. }
        | Stmt::Append { .. }
        | Stmt::Take { .. } => ordered = true,
        Stmt::Declare { dst, .. } => {
            declared.insert(*dst);
        }
        Stmt::Load { place, .. } => {
            read.insert(note(place));
        }
        Stmt::SumAll { place, times, .. } => {
            read.extend(times.iter().chain([place]).map(&mut note));
        }
        Stmt::Update { place, .. } => {
            written.insert(note(place));
        }
        Stmt::AddAll { into, from } => {
            read.insert(note(from));
            written.insert(note(into));
        }
        Stmt::Store { place, .. } | Stmt::SetZero { place } | Stmt::Fill { place, .. } => {
            written.insert(note(place));
            read.insert(place.root);
        }
        Stmt::Copy { to, from } => {
            read.extend([note(from), note(to)]);
            written.insert(to.root);
        }
        _ => {}
    });
    let meets = |root: &Var| !declared.contains(root) && shared.contains(root);
    ordered || read.intersection(&written).any(meets)
}
