//! Where the columns that a sweep computes are written: a piece of each row of a matrix, one row for each component.

use super::Lanes;
use super::generic::{IsScalar, to_f64};

/// Some columns of a matrix, which are written row by row.
#[derive(Debug)]
pub struct Rows<'a> {
    /// The rows that are yet to be written, the first from the first column that is written.
    rest: &'a mut [f64],
    /// How many columns the matrix has.
    columns: usize,
    /// How many columns there are from the first that is written.
    width: usize,
    /// How many rows are left as they are, before those that are written.
    skipped: usize,
    /// Of a symmetric matrix the rows of the same numbers as the columns, from the first column that is written.
    across: &'a mut [f64],
    /// How many components are written across.
    at: usize,
}

impl<'a> Rows<'a> {
    /// The columns from `start` on.
    #[inline(always)]
    #[must_use]
    pub fn new(matrix: &'a mut [f64], columns: usize, start: usize) -> Rows<'a> {
        let rest = matrix.get_mut(start..).unwrap_or_default();
        let across = Default::default();
        Rows { rest, columns, width: columns - start, skipped: 0, across, at: 0 }
    }

    /// `lanes` columns from `start` on of a symmetric matrix, without the rows above their square on the diagonal. The
    /// rows of the same numbers are written as well, so that the two halves are the same bit by bit.
    #[inline(always)]
    #[must_use]
    pub fn symmetric(
        matrix: &'a mut [f64],
        columns: usize,
        start: usize,
        lanes: usize,
    ) -> Rows<'a> {
        let width = columns - start;
        let from_square = matrix.get_mut(start * columns + start..).unwrap_or_default();
        let square = (lanes.min(width) * columns).min(from_square.len());
        let (across, rest) = from_square.split_at_mut(square);
        Rows { rest, columns, width, skipped: start, across, at: 0 }
    }

    #[inline(always)]
    pub(super) fn write<T: IsScalar, const N: usize>(&mut self, tangents: &Lanes<T, N>) {
        self.write_all(core::slice::from_ref(tangents));
    }

    /// The same for several components: each row across is written at once.
    #[inline(always)]
    pub(super) fn write_all<T: IsScalar, const N: usize>(&mut self, tangents: &[Lanes<T, N>]) {
        let skipped = self.skipped.min(tangents.len());
        self.skipped -= skipped;
        let tangents = &tangents[skipped..];
        if self.across.is_empty() {
            tangents.iter().for_each(|tangents| self.write_down(tangents));
        } else {
            self.write_across(tangents);
        }
    }

    #[inline(always)]
    fn write_down<T: IsScalar, const N: usize>(&mut self, tangents: &Lanes<T, N>) {
        let row = core::mem::take(&mut self.rest);
        match row.first_chunk_mut::<N>() {
            Some(into) if self.width >= N => *into = tangents.0.map(to_f64),
            _ => {
                for (into, tangent) in row[..self.width].iter_mut().zip(&tangents.0) {
                    *into = to_f64(*tangent);
                }
            }
        }
        self.rest = row.get_mut(self.columns..).unwrap_or_default();
    }

    #[inline(always)]
    fn write_across<T: IsScalar, const N: usize>(&mut self, mut tangents: &[Lanes<T, N>]) {
        let lanes = self.width.min(N);
        while let Some((first, others)) = tangents.split_first()
            && self.at < lanes
        {
            // in the square, what is on and to the left of the diagonal counts
            for (lane, tangent) in first.0[..=self.at].iter().enumerate() {
                let tangent = to_f64(*tangent);
                self.across[self.at * self.columns + lane] = tangent;
                self.across[lane * self.columns + self.at] = tangent;
            }
            self.at += 1;
            tangents = others;
        }
        for (lane, row) in self.across.chunks_mut(self.columns).enumerate() {
            for (into, tangents) in row[self.at..].iter_mut().zip(tangents) {
                *into = to_f64(tangents.0[lane]);
            }
        }
        self.at += tangents.len();
        tangents.iter().for_each(|tangents| self.write_down(tangents));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_columns_are_fewer() {
        let mut matrix = [7.0; 12];
        let tangents = [Lanes([1.0, 2.0]), Lanes([3.0, 4.0]), Lanes([5.0, 6.0])];
        Rows::new(&mut matrix, 4, 2).write_all(&tangents);
        assert_eq!(matrix, [7.0, 7.0, 1.0, 2.0, 7.0, 7.0, 3.0, 4.0, 7.0, 7.0, 5.0, 6.0]);
        Rows::new(&mut matrix[..9], 3, 2).write_all(&tangents);
        assert_eq!(matrix[..9], [7.0, 7.0, 1.0, 2.0, 7.0, 3.0, 3.0, 4.0, 5.0]);
    }

    /// Element (i, j) of what the sweeps give is 10 i + j: of each pair the one to the left of the diagonal is in both
    /// places.
    #[test]
    fn a_symmetric_matrix_has_what_is_left_of_its_diagonal_twice() {
        const LEN: usize = 5;
        let tangents = |start: usize| -> [Lanes<f64, 2>; LEN] {
            core::array::from_fn(|i| {
                Lanes(core::array::from_fn(|lane| (10 * i + start + lane) as f64))
            })
        };
        let (mut at_once, mut singly) = ([0.0; LEN * LEN], [0.0; LEN * LEN]);
        for start in [0, 2, 4] {
            Rows::symmetric(&mut at_once, LEN, start, 2).write_all(&tangents(start));
            let mut rows = Rows::symmetric(&mut singly, LEN, start, 2);
            for tangents in tangents(start) {
                rows.write(&tangents);
            }
        }
        for i in 0..LEN {
            for j in 0..LEN {
                assert_eq!(at_once[LEN * i + j], (10 * i.max(j) + i.min(j)) as f64, "({i}, {j})");
            }
        }
        assert_eq!(at_once, singly);
    }
}
