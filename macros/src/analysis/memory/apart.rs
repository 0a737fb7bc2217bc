//! Elements that no later write meets, although their memory is written.
//!
//! An elimination reads `a[k][j]` while it writes `a[i][j]` for `i` above `k`, and never comes back to row `k`:
//! what is read is at `k`, what this iteration of the loop over `k` writes after that is above it, and what later
//! iterations write is as well.

use super::order::{Base, Order};
use super::{LoopId, Site};
use crate::ir::{Adapter, Head, Loop, Place, Proj, Stmt, Var};
use crate::map::Map;

/// An index may be as far as this from that of a loop: from `k` to `k + 2`.
const FARTHEST: i64 = 2;

/// The writes to each root, and the loops that have an index.
#[derive(Default)]
pub(super) struct Apart {
    writes: Map<Var, Vec<(Site, Place)>>,
    ranges: Map<LoopId, Range>,
    pub(super) order: Order,
}

#[derive(Clone, Copy)]
struct Range {
    index: Var,
    descends: bool,
}

impl Apart {
    pub(super) fn enter(&mut self, id: LoopId, looped: &Loop) {
        if let Head::Range { index, adapters, .. } = &looped.head {
            let turns = adapters.iter().filter(|adapter| **adapter == Adapter::Rev).count();
            self.ranges.insert(id, Range { index: *index, descends: turns % 2 == 1 });
        }
    }

    /// Notes what the statement writes to a root.
    pub(super) fn write(&mut self, root: Var, stmt: &Stmt, site: &Site) {
        let places = match stmt {
            Stmt::Store { place, .. } | Stmt::Update { place, .. } | Stmt::Fill { place, .. } => {
                vec![place.clone()]
            }
            Stmt::Swap { a, b } => vec![a.clone(), b.clone()],
            _ => vec![Place::whole(root)],
        };
        let places = places.into_iter().filter(|place| place.root == root);
        let writes = self.writes.entry(root).or_default();
        writes.extend(places.map(|place| (site.clone(), place)));
    }

    /// No write that comes after the read meets the place.
    pub(super) fn is_left_alone(
        &self,
        place: &Place,
        read: &Site,
        extents: &[(usize, usize)],
    ) -> bool {
        let writes = self.writes.get(&place.root);
        writes.into_iter().flatten().all(|(site, written)| {
            let common = site.loops.iter().zip(&read.loops).take_while(|(a, b)| a == b);
            let mut is_apart = false;
            for (id, _) in common {
                let Some(base) = self.base(*id, extents) else { return false };
                let [above, below] = [(written, place), (place, written)];
                let later = if self.ranges[id].descends { below } else { above };
                if !is_apart && !self.is_above(later, base, 0) {
                    return false;
                }
                // what is apart in one iteration is apart in all of the loops inside
                is_apart |= self.is_above(above, base, 1) || self.is_above(below, base, 1);
            }
            is_apart || site.at <= read.at
        })
    }

    /// No write in the innermost loop around the read meets the place, which is the same in every iteration.
    pub(super) fn is_fixed(&self, place: &Place, read: &Site, extents: &[(usize, usize)]) -> bool {
        let Some((inner, around)) = read.loops.split_last() else { return false };
        let writes = self.writes.get(&place.root);
        writes.into_iter().flatten().all(|(site, written)| {
            !site.loops.contains(inner)
                || around.iter().filter_map(|id| self.base(*id, extents)).any(|base| {
                    self.is_above((written, place), base, 1)
                        || self.is_above((place, written), base, 1)
                })
        })
    }

    fn base(&self, id: LoopId, extents: &[(usize, usize)]) -> Option<Base> {
        let range = self.ranges.get(&id)?;
        Some(Base { index: range.index, extent: extents[id] })
    }

    /// An index of the higher place is at least so much above that of the lower, as they compare with the
    /// index of a loop.
    fn is_above(&self, (higher, lower): (&Place, &Place), base: Base, by: i64) -> bool {
        // an index into a slice counts from where that begins
        let is_slice = |proj: &Proj| matches!(proj, Proj::Slice(..));
        let steps = higher.path.iter().zip(&lower.path);
        steps.take_while(|(a, b)| !is_slice(a) && !is_slice(b)).any(|pair| match pair {
            (Proj::Index(higher), Proj::Index(lower)) => (0..=FARTHEST).any(|distance| {
                self.order.is_at_most(*lower, base, distance)
                    && self.order.is_at_least(*higher, base, distance + by)
            }),
            _ => false,
        })
    }
}
