//! Dense derivatives.

use alloc::{vec, vec::Vec};
use core::ops::Index;

/// A dense matrix, row by row.
///
/// ```
/// use chainrule::differentiate;
///
/// #[differentiate(order = 2)]
/// fn f(x: f64, y: f64) -> f64 {
///     x * x * y + y * y * y
/// }
///
/// let hessian = f::hessian(3.0, 5.0);
/// assert_eq!((hessian.rows(), hessian.columns()), (2, 2));
/// assert_eq!(hessian[(0, 1)], 6.0);
/// assert_eq!(hessian.as_slice(), [10.0, 6.0, 6.0, 30.0]);
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Matrix {
    columns: usize,
    values: Vec<f64>,
    rows: usize,
}

impl Matrix {
    /// How many rows there are.
    ///
    /// See the example of the type.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// How many columns there are.
    ///
    /// See the example of the type.
    #[must_use]
    pub fn columns(&self) -> usize {
        self.columns
    }

    /// The elements, row by row.
    ///
    /// See the example of the type.
    #[must_use]
    pub fn as_slice(&self) -> &[f64] {
        &self.values
    }

    /// The elements, row by row.
    ///
    /// ```
    /// use chainrule::differentiate;
    ///
    /// #[differentiate(order = 2)]
    /// fn square(x: f64) -> f64 {
    ///     x * x
    /// }
    ///
    /// assert_eq!(square::hessian(3.0).into_vec(), [2.0]);
    /// ```
    #[must_use]
    pub fn into_vec(self) -> Vec<f64> {
        self.values
    }

    /// A matrix without rows, in which a Jacobian is written.
    #[doc(hidden)]
    #[must_use]
    pub fn __empty() -> Matrix {
        Matrix { rows: 0, columns: 0, values: Vec::new() }
    }

    /// The elements, row by row, of a matrix of this size.
    pub(crate) fn resize(&mut self, rows: usize, columns: usize) -> &mut [f64] {
        (self.rows, self.columns) = (rows, columns);
        self.values.resize(rows * columns, 0.0);
        &mut self.values
    }

    /// What is below the diagonal of a square matrix is above it as well.
    #[doc(hidden)]
    #[must_use]
    pub fn __mirrored(mut self) -> Matrix {
        let len = self.rows;
        let mut top = 0;
        while top + TILE <= len {
            let (above, below) = self.values.split_at_mut(top * len);
            let (a, below) = below.split_at(len);
            let (b, below) = below.split_at(len);
            let (c, below) = below.split_at(len);
            let rows = [a, b, c, &below[..len]].map(|row| row.as_chunks::<TILE>().0);
            for (block, left) in above.chunks_exact_mut(TILE * len).zip(0..) {
                let [a, b, c, d] = rows.map(|row| row[left]);
                for (at, row) in block.chunks_exact_mut(len).enumerate() {
                    row[top..top + TILE].copy_from_slice(&[a[at], b[at], c[at], d[at]]);
                }
            }
            self.mirror_rest(top..top + TILE, top);
            top += TILE;
        }
        self.mirror_rest(top..len, 0);
        self
    }

    /// Of these rows what is to the left of the diagonal, from a column on.
    fn mirror_rest(&mut self, rows: core::ops::Range<usize>, from: usize) {
        for row in rows {
            for column in from..row {
                self.values[column * self.rows + row] = self.values[row * self.rows + column];
            }
        }
    }

    /// From the columns of a symmetric matrix: each pair of elements becomes its mean.
    #[doc(hidden)]
    #[must_use]
    pub fn __symmetric(columns: Vec<Vec<f64>>) -> Matrix {
        let len = columns.len();
        let mut values = vec![0.0; len * len];
        for i in 0..len {
            for j in 0..len {
                values[i * len + j] =
                    if i == j { columns[i][i] } else { 0.5 * columns[j][i] + 0.5 * columns[i][j] };
            }
        }
        Matrix { rows: len, columns: len, values }
    }
}

/// So many rows and columns are mirrored at once.
const TILE: usize = 4;

impl Index<(usize, usize)> for Matrix {
    type Output = f64;

    #[track_caller]
    fn index(&self, (row, column): (usize, usize)) -> &f64 {
        assert!(column < self.columns, "column {column} of {}", self.columns);
        &self.values[row * self.columns + column]
    }
}
