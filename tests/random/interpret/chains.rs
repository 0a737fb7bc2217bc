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
        let mut total = match &chain.end {
            // as in the standard library: the sum of nothing is -0
            End::Sum => Dual::constant(-0.0),
            End::Product => Dual::constant(1.0),
            End::Fold { init, .. } => Dual::constant(*init),
        };
        for item in items.into_iter().skip(chain.skip) {
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
            total = match &chain.end {
                End::Sum => total.add(value),
                End::Product => total.mul(value),
                End::Fold { acc, item, next, .. } => {
                    self.set(*acc, total);
                    self.set(*item, value);
                    self.expr(next)?
                }
            };
            self.note(total);
        }
        Ok(total)
    }

    fn items(&mut self, source: &Source) -> Maybe<Vec<Vec<(Id, Cell)>>> {
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
            Source::Range { to, item } => (0..*to).map(|k| vec![(*item, Cell::Int(k))]).collect(),
        })
    }
}
