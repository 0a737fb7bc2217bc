//! Which backward loops may run in any order, and so forwards.

use crate::ir::walk::{all_uses, each};
use crate::ir::{Block, Carried, Stmt};
use std::collections::BTreeSet;

/// The iterations share only sums, so that they may run in any order.
pub(in crate::transform) fn commutes(carried: &[Carried], block: &Block) -> bool {
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
    only_summed && !reads_what_it_writes(&block.stmts)
}

/// Some memory from outside is read and written, or a tape is read, which has an order.
fn reads_what_it_writes(stmts: &[Stmt]) -> bool {
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
            read.insert(place.root);
        }
        Stmt::SumAll { place, times, .. } => {
            read.extend(times.iter().chain([place]).map(|place| place.root));
        }
        Stmt::Update { place, .. } => {
            written.insert(place.root);
        }
        Stmt::AddAll { into, from } => {
            read.insert(from.root);
            written.insert(into.root);
        }
        Stmt::Store { place, .. } | Stmt::SetZero { place } | Stmt::Fill { place, .. } => {
            written.insert(place.root);
            read.insert(place.root);
        }
        Stmt::Copy { to, from } => read.extend([to.root, from.root]),
        _ => {}
    });
    ordered || read.intersection(&written).any(|root| !declared.contains(root))
}
