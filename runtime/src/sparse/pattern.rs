//! Where a Jacobian has entries.

use super::Coloring;
use crate::Lanes;
use core::array;
use std::vec;
use std::vec::Vec;

/// Where a matrix may have entries that are not zero: a row for each result and a column for each input.
///
/// An entry too many costs time; one that is missing would end up in another place, which is why
/// [`Coloring::jacobian`] checks that there is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    pub(super) rows: usize,
    /// The rows of each column, in order.
    pub(super) columns: Vec<Vec<usize>>,
}

impl Pattern {
    /// From the entries, as pairs of row and column, in any order and as often as one likes.
    ///
    /// Panics if one is outside of the matrix.
    ///
    /// ```
    /// use chainrule::sparse::Pattern;
    ///
    /// let pattern = Pattern::new(2, 3, [(0, 0), (1, 2), (0, 0)]);
    /// assert_eq!(pattern.len(), 2);
    /// assert!(pattern.contains(1, 2));
    /// ```
    #[must_use]
    #[track_caller]
    pub fn new(
        rows: usize,
        columns: usize,
        entries: impl IntoIterator<Item = (usize, usize)>,
    ) -> Pattern {
        let mut pattern = Pattern { rows, columns: vec![Vec::new(); columns] };
        for (row, column) in entries {
            assert!(
                row < rows && column < columns,
                "the entry ({row}, {column}) is outside of a matrix of {rows} rows and {columns} columns"
            );
            pattern.columns[column].push(row);
        }
        pattern.in_order()
    }

    /// What a run depends on: `jvp` is called with tangents that are NaN in one lane for each input, and
    /// the results that are NaN in the same lane depend on that input. `N` columns are found by one run.
    ///
    /// `jvp` is handed the tangents of the inputs and zeros to put those of the results into, as in
    /// [`Coloring::jacobian`].
    ///
    /// A value that is zero by chance is no reason for an entry to be missing, since zero times NaN is NaN. Missing
    /// are the entries of what does not run at this point: the other arm of an `if` or `match`, what `max`, `min` and
    /// `clamp` have not chosen, further iterations; and those where the convention holds that an infinite
    /// tangent which meets a partial of zero is zero, behind a square root, quotient or power for example. Where
    /// the pattern changes with the point, take the [`union`](Pattern::union) of several, or write it down.
    ///
    /// ```
    /// use chainrule::differentiate;
    /// use chainrule::sparse::Pattern;
    ///
    /// #[differentiate(lanes)]
    /// fn residuals(x: &[f64], out: &mut [f64]) {
    ///     out[0] = x[0] * x[1];
    ///     out[1] = x[2].exp();
    /// }
    ///
    /// let x = [0.0, 0.0, 1.0]; // where the partials of the product are zero
    /// let mut out = [0.0; 2];
    /// let pattern = Pattern::detect::<4>(2, 3, |tangents, results| {
    ///     residuals::jvp_lanes((&x, &mut out), (tangents, results));
    /// });
    /// assert_eq!(pattern, Pattern::new(2, 3, [(0, 0), (0, 1), (1, 2)]));
    /// ```
    #[must_use]
    pub fn detect<const N: usize>(
        rows: usize,
        columns: usize,
        mut jvp: impl FnMut(&[Lanes<f64, N>], &mut [Lanes<f64, N>]),
    ) -> Pattern {
        const { assert!(N > 0, "there is at least one lane") };
        let mut pattern = Pattern { rows, columns: vec![Vec::new(); columns] };
        let mut tangents = vec![Lanes::default(); columns];
        for first in (0..columns).step_by(N) {
            let here = first..(first + N).min(columns);
            for column in here.clone() {
                tangents[column] =
                    Lanes(array::from_fn(
                        |lane| if first + lane == column { f64::NAN } else { 0.0 },
                    ));
            }
            let mut results = vec![Lanes::default(); rows];
            jvp(&tangents, &mut results);
            for column in here {
                tangents[column] = Lanes::default();
                let depends = |row: &usize| results[*row].0[column - first].is_nan();
                pattern.columns[column] = (0..rows).filter(depends).collect();
            }
        }
        pattern
    }

    /// The entries of either.
    ///
    /// Panics if the matrices differ in size.
    ///
    /// ```
    /// use chainrule::sparse::Pattern;
    ///
    /// let both = Pattern::new(2, 2, [(0, 0)]).union(&Pattern::new(2, 2, [(0, 0), (1, 0)]));
    /// assert_eq!(both.len(), 2);
    /// ```
    #[must_use]
    #[track_caller]
    pub fn union(mut self, other: &Pattern) -> Pattern {
        let sizes = |pattern: &Pattern| (pattern.rows, pattern.columns.len());
        assert_eq!(sizes(&self), sizes(other), "the patterns are of matrices of different sizes");
        for (rows, more) in self.columns.iter_mut().zip(&other.columns) {
            rows.extend(more);
        }
        self.in_order()
    }

    /// The entries, as pairs of row and column, column by column.
    ///
    /// ```
    /// use chainrule::sparse::Pattern;
    ///
    /// let pattern = Pattern::new(2, 2, [(1, 1), (1, 0), (0, 1)]);
    /// assert_eq!(pattern.entries().collect::<Vec<_>>(), [(1, 0), (0, 1), (1, 1)]);
    /// ```
    pub fn entries(&self) -> impl Iterator<Item = (usize, usize)> {
        let columns = self.columns.iter().enumerate();
        columns.flat_map(|(column, rows)| rows.iter().map(move |row| (*row, column)))
    }

    /// The number of entries.
    #[must_use]
    pub fn len(&self) -> usize {
        self.columns.iter().map(Vec::len).sum()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether there may be an entry in this place.
    ///
    /// Panics if there is no such column.
    #[must_use]
    pub fn contains(&self, row: usize, column: usize) -> bool {
        self.columns[column].binary_search(&row).is_ok()
    }

    /// Which columns are computed together.
    #[must_use]
    pub fn coloring(self) -> Coloring {
        Coloring::new(self)
    }

    fn in_order(mut self) -> Pattern {
        for rows in &mut self.columns {
            rows.sort_unstable();
            rows.dedup();
        }
        self
    }
}
