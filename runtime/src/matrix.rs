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

impl Index<(usize, usize)> for Matrix {
    type Output = f64;

    #[track_caller]
    fn index(&self, (row, column): (usize, usize)) -> &f64 {
        assert!(column < self.columns, "column {column} of {}", self.columns);
        &self.values[row * self.columns + column]
    }
}
