//! Parts that would be moved out of a struct whose shape is asked for later.
//!
//! In:  a function.
//! Out: the loads that make a copy, since their type may be none.

use super::memory::place_kind;
use crate::ir::walk::{each, reshaped};
use crate::ir::{Func, Kind, Origin, Place, Proj, Stmt, Var};
use std::collections::BTreeSet;

/// `step(w.s)` where something is put into `w.s` again, or `w` changes otherwise.
pub(super) fn holes(func: &Func) -> BTreeSet<Var> {
    let (mut handed_on, mut numbers) = (BTreeSet::new(), BTreeSet::new());
    let (mut loads, mut stored) = (Vec::new(), Vec::new());
    each(&func.body, &mut |stmt| match stmt {
        Stmt::Load { dst, place } if is_part_of_unknown_type(func, place) => {
            loads.push((*dst, place));
        }
        Stmt::Store { place, value } => {
            handed_on.insert(*value);
            stored.push(place);
        }
        Stmt::Call { .. } | Stmt::Declare { .. } | Stmt::Append { .. } | Stmt::Loop(_) => {
            handed_on.extend(stmt.uses());
        }
        // what is read more than once is a copy
        Stmt::Apply { .. } | Stmt::ByType { .. } | Stmt::Forward { .. } => {
            numbers.extend(stmt.uses());
        }
        _ => {}
    });
    each(&func.body, &mut |stmt| {
        handed_on.extend(stmt.blocks().into_iter().flat_map(|(block, _)| block.yields.clone()));
    });
    let reshaped = reshaped(func);
    let leaves_hole = |(dst, place): &(Var, &Place)| {
        let is_moved = handed_on.contains(dst) && !numbers.contains(dst);
        is_moved && (reshaped.contains(&place.root) || stored.contains(place))
    };
    loads.into_iter().filter(leaves_hole).map(|(dst, _)| dst).collect()
}

fn is_part_of_unknown_type(func: &Func, place: &Place) -> bool {
    let is_primal =
        !matches!(func.info(place.root).origin, Origin::Adjoint(_) | Origin::Tangent(_));
    is_primal
        && !place.path.is_empty()
        && place.path.iter().all(|proj| matches!(proj, Proj::Field(_)))
        && place_kind(func, place) == Kind::Opaque
}
