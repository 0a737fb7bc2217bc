//! Which columns of a Jacobian are computed together, and the Jacobian.

use super::{CscMatrix, Pattern};
use crate::Lanes;
use std::vec;
use std::vec::Vec;

/// Columns of the same colour have no row in common, and are computed as one.
///
/// The colours are given greedily, to the columns with the most entries first; so there are at least as many as the
/// fullest row has entries, and for bands exactly as many. The number that is least is hard to find (Gebremedhin,
/// Manne and Pothen, *What color is your Jacobian?*, SIAM Review 47, 2005, where this is the greedy distance-2
/// colouring).
#[derive(Clone, Debug)]
pub struct Coloring {
    pattern: Pattern,
    color: Vec<usize>,
    colors: usize,
}

impl Coloring {
    pub(super) fn new(pattern: Pattern) -> Coloring {
        let count = pattern.columns.len();
        let mut of_row = vec![Vec::new(); pattern.rows];
        for (column, rows) in pattern.columns.iter().enumerate() {
            rows.iter().for_each(|row| of_row[*row].push(column));
        }
        let mut order: Vec<usize> = (0..count).collect();
        order.sort_by_key(|column| core::cmp::Reverse(pattern.columns[*column].len()));
        let mut color = vec![usize::MAX; count];
        // the last column that met each colour
        let mut met = vec![usize::MAX; count];
        let mut colors = 0;
        for column in order {
            for row in &pattern.columns[column] {
                for other in &of_row[*row] {
                    if color[*other] != usize::MAX {
                        met[color[*other]] = column;
                    }
                }
            }
            let free = (0..count).find(|color| met[*color] != column).unwrap_or_default();
            color[column] = free;
            colors = colors.max(free + 1);
        }
        Coloring { pattern, color, colors }
    }

    /// How many tangents a Jacobian takes.
    #[must_use]
    pub fn colors(&self) -> usize {
        self.colors
    }

    /// Where there are entries.
    #[must_use]
    pub fn pattern(&self) -> &Pattern {
        &self.pattern
    }

    /// The Jacobian, with a row for each result and a column for each input.
    ///
    /// `jvp` is called for every `N` colours, and once more if no lane is left for the check. It is handed the
    /// tangents of the inputs and, to put those of the results into, zeros.
    ///
    /// One more tangent, along all inputs in different proportions, shows whether the function has an entry that the
    /// pattern has not. Panics then.
    ///
    /// ```
    /// use chainrule::differentiate;
    /// use chainrule::sparse::Pattern;
    ///
    /// #[differentiate(lanes)]
    /// fn squares(x: &[f64], out: &mut [f64]) {
    ///     for i in 0..x.len() {
    ///         out[i] = x[i] * x[i];
    ///     }
    /// }
    ///
    /// let coloring = Pattern::new(3, 3, (0..3).map(|i| (i, i))).coloring();
    /// let x = [1.0, 2.0, 3.0];
    /// let mut out = [0.0; 3];
    /// let jacobian = coloring.jacobian::<2>(|tangents, results| {
    ///     squares::jvp_lanes((&x, &mut out), (tangents, results));
    /// });
    /// assert_eq!(jacobian.values(), [2.0, 4.0, 6.0]);
    /// ```
    #[must_use]
    #[track_caller]
    pub fn jacobian<const N: usize>(
        &self,
        jvp: impl FnMut(&[Lanes<f64, N>], &mut [Lanes<f64, N>]),
    ) -> CscMatrix<f64> {
        let Pattern { rows, columns } = &self.pattern;
        let ends = columns.iter().scan(0, |end, rows| {
            *end += rows.len();
            Some(*end)
        });
        let offsets: Vec<usize> = [0].into_iter().chain(ends).collect();
        let indices: Vec<usize> = columns.iter().flatten().copied().collect();
        let values = vec![0.0; indices.len()];
        let matrix = CscMatrix::try_from_csc_data(*rows, columns.len(), offsets, indices, values);
        let mut matrix = matrix.expect("the rows of each column are in order");
        self.jacobian_into(jvp, &mut matrix);
        matrix
    }

    /// The same, into a matrix that [`jacobian`](Coloring::jacobian) has given.
    ///
    /// Panics as well if the matrix has other entries than the pattern.
    ///
    /// ```
    /// use chainrule::Lanes;
    /// use chainrule::sparse::Pattern;
    ///
    /// let coloring = Pattern::new(1, 2, [(0, 0), (0, 1)]).coloring();
    /// // of x * y, where `jvp` is written by hand
    /// let product = |x: f64, y: f64| {
    ///     move |along: &[Lanes<f64, 4>], out: &mut [Lanes<f64, 4>]| out[0] = along[0] * y + along[1] * x
    /// };
    /// let mut jacobian = coloring.jacobian(product(2.0, 3.0));
    /// assert_eq!(jacobian.values(), [3.0, 2.0]);
    /// coloring.jacobian_into(product(5.0, 7.0), &mut jacobian);
    /// assert_eq!(jacobian.values(), [7.0, 5.0]);
    /// ```
    #[track_caller]
    pub fn jacobian_into<const N: usize>(
        &self,
        mut jvp: impl FnMut(&[Lanes<f64, N>], &mut [Lanes<f64, N>]),
        into: &mut CscMatrix<f64>,
    ) {
        const { assert!(N > 0, "there is at least one lane") };
        assert!(self.has_entries_of(into), "the matrix has other entries than the pattern");
        let Pattern { rows, columns } = &self.pattern;
        let mut tangents = vec![Lanes([0.0; N]); columns.len()];
        let mut results = vec![Lanes([0.0; N]); *rows];
        let (offsets, _, values) = into.csc_data_mut();
        // the colour after the last is the tangent of the check
        for first in (0..=self.colors).step_by(N) {
            for (column, tangent) in tangents.iter_mut().enumerate() {
                for (lane, along) in tangent.0.iter_mut().enumerate() {
                    *along = match first + lane {
                        color if color == self.colors => proportion(column),
                        color => f64::from(u8::from(self.color[column] == color)),
                    };
                }
            }
            results.fill(Lanes([0.0; N]));
            jvp(&tangents, &mut results);
            for (column, rows) in columns.iter().enumerate() {
                if let Some(lane) = self.color[column].checked_sub(first).filter(|lane| *lane < N) {
                    let entries = &mut values[offsets[column]..offsets[column + 1]];
                    for (row, entry) in rows.iter().zip(entries) {
                        *entry = results[*row].0[lane];
                    }
                }
            }
        }
        let lane = self.colors % N;
        self.check(results.iter().map(|result| result.0[lane]), into);
    }

    fn has_entries_of(&self, matrix: &CscMatrix<f64>) -> bool {
        let Pattern { rows, columns } = &self.pattern;
        let (offsets, indices, _) = matrix.csc_data();
        let is_column = |(column, rows): (usize, &Vec<usize>)| {
            indices.get(offsets[column]..offsets[column + 1]) == Some(rows)
        };
        matrix.nrows() == *rows
            && matrix.ncols() == columns.len()
            && columns.iter().enumerate().all(is_column)
    }

    /// The product of the matrix with the proportions is the tangent along them.
    #[track_caller]
    fn check(&self, expected: impl Iterator<Item = f64>, matrix: &CscMatrix<f64>) {
        let mut products = vec![(0.0, 0.0); matrix.nrows()];
        for (row, column, entry) in matrix.triplet_iter() {
            let product = entry * proportion(column);
            products[row].0 += product;
            products[row].1 += product.abs();
        }
        for (row, ((product, size), expected)) in products.into_iter().zip(expected).enumerate() {
            let difference = (product - expected).abs();
            // what is not finite is not compared
            let differs = difference > 1e-6 * size.max(expected.abs());
            assert!(!differs, "row {row} of the Jacobian has an entry that the pattern has not");
        }
    }
}

/// Numbers between 0.5 and 1.5 of which no few cancel.
fn proportion(column: usize) -> f64 {
    let golden = 0.618_033_988_749_894_9 * (column + 1) as f64;
    let size = 0.5 + golden.fract();
    if column % 3 == 1 { -size } else { size }
}
