//! Iterator chains.

use super::{Cell, Maybe, Run};
use crate::dual::Dual;
use crate::program::{Chain, End, Id, Source};

impl Run<'_> {
    pub(super) fn chain(&mut self, chain: &Chain) -> Maybe<Dual> {
        let mut items = self.items(&chain.source)?;
        if chain.rev {
            items.reverse();
        }
        let or = match &chain.end {
            End::Best { or, .. } | End::Reduce { or, .. } | End::Last { or } => {
                Some(self.expr(or)?)
            }
            End::Sum | End::Product | End::Fold { .. } => None,
        };
        let mut total = match &chain.end {
            // as in the standard library: the sum of nothing is -0
            End::Sum => Some(Dual::constant(-0.0)),
            End::Product => Some(Dual::constant(1.0)),
            End::Fold { init, .. } => Some(Dual::constant(*init)),
            End::Best { .. } | End::Reduce { .. } | End::Last { .. } => None,
        };
        let take = chain.take.unwrap_or(usize::MAX);
        for item in items.into_iter().skip(chain.skip).take(take) {
            if let (Some((id, cond)), Some((_, cell))) = (&chain.filter, item.first()) {
                self.env[*id] = Some(cell.clone());
                if !self.cond(cond)? {
                    continue;
                }
            }
            for (id, cell) in item {
                self.env[id] = Some(cell);
            }
            let value = self.expr(&chain.map)?;
            if let Some((id, cond)) = &chain.end_at {
                self.set(*id, value);
                if !self.cond(cond)? {
                    break;
                }
            }
            let next = match total {
                Some(total) => self.next(&chain.end, total, value)?,
                None => value,
            };
            self.note(next);
            total = Some(next);
        }
        total.or(or).ok_or_else(|| "a chain without a value".to_owned())
    }

    fn next(&mut self, end: &End, total: Dual, value: Dual) -> Maybe<Dual> {
        Ok(match end {
            End::Sum => total.add(value),
            End::Product => total.mul(value),
            End::Fold { acc, item, next, .. } | End::Reduce { acc, item, next, .. } => {
                self.set(*acc, total);
                self.set(*item, value);
                self.expr(next)?
            }
            // the last of equal ones, and the first
            End::Best { is_max: true, .. } => {
                if total.value.total_cmp(&value.value).is_gt() {
                    total
                } else {
                    value
                }
            }
            End::Best { is_max: false, .. } => {
                if total.value.total_cmp(&value.value).is_le() {
                    total
                } else {
                    value
                }
            }
            End::Last { .. } => value,
        })
    }

    pub(super) fn items(&mut self, source: &Source) -> Maybe<Vec<Vec<(Id, Cell)>>> {
        let float = |id: Id, value: &Dual| (id, Cell::Float(*value));
        Ok(match source {
            Source::Iter { array, item } | Source::Copied { array, item } => {
                self.array(*array)?.iter().map(|value| vec![float(*item, value)]).collect()
            }
            Source::Enumerate { array, at, item } => {
                let items = self.array(*array)?.iter().enumerate();
                items.map(|(k, value)| vec![(*at, Cell::Int(k)), float(*item, value)]).collect()
            }
            Source::Zip { left, right, items } => {
                let right = self.array(*right)?.clone();
                let left = self.array(*left)?.iter();
                left.zip(&right).map(|(a, b)| vec![float(items.0, a), float(items.1, b)]).collect()
            }
            Source::Windows { array, item } => {
                let windows = self.array(*array)?.windows(2);
                windows.map(|window| vec![(*item, Cell::Array(window.to_vec()))]).collect()
            }
            Source::Chain { first, second, item } => {
                let mut all = self.array(*first)?.clone();
                all.extend(self.array(*second)?.iter());
                all.iter().map(|value| vec![float(*item, value)]).collect()
            }
            Source::Flat { array, item } => {
                let array = self.array(*array)?.clone();
                let times = |k: usize| Dual::constant((k + 1) as f64);
                let values = (0..2).flat_map(|k| array.iter().map(move |v| v.mul(times(k))));
                values.map(|value| vec![float(*item, &value)]).collect()
            }
            Source::Points { points, item } => {
                let points = self.array(*points)?.chunks(2);
                points.map(|point| vec![(*item, Cell::Array(point.to_vec()))]).collect()
            }
            Source::Range { to, item } => (0..*to).map(|k| vec![(*item, Cell::Int(k))]).collect(),
        })
    }
}
