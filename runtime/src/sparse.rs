//! Sparse Jacobians, with the feature `sparse`: a few sweeps where a dense one takes as many as there are inputs.
//!
//! Columns that have no row in common are summed up in one tangent, since each result then tells which of them it is
//! of. [`Pattern`] says which entries there may be, [`Coloring`] which columns go together, and
//! [`Coloring::jacobian`] gives the matrix, of the crate `nalgebra-sparse`.
//!
//! ```
//! use chainrule::differentiate;
//! use chainrule::sparse::Pattern;
//!
//! /// A chain of springs: each force depends on three neighbours.
//! #[differentiate(lanes)]
//! fn forces(x: &[f64], out: &mut [f64]) {
//!     for i in 0..x.len() {
//!         let left = if i > 0 { x[i - 1] } else { 0.0 };
//!         let right = if i + 1 < x.len() { x[i + 1] } else { 0.0 };
//!         out[i] = left - 2.0 * x[i] + right + x[i] * x[i];
//!     }
//! }
//!
//! let x = vec![0.5; 1000];
//! let neighbours = |i: usize| (i.saturating_sub(1)..(i + 2).min(1000)).map(move |j| (i, j));
//! let pattern = Pattern::new(1000, 1000, (0..1000).flat_map(neighbours));
//! let coloring = pattern.coloring();
//! assert_eq!(coloring.colors(), 3); // one sweep of four tangents, where the Jacobian has 1000 columns
//!
//! let mut out = vec![0.0; 1000];
//! let jacobian = coloring.jacobian::<4>(|tangents, results| {
//!     let zeros = vec![chainrule::Lanes::default(); 1000];
//!     results.copy_from_slice(&zeros);
//!     forces::jvp_lanes((&x, &mut out), (tangents, results));
//! });
//! assert_eq!(jacobian.nnz(), 2998);
//! let entry = jacobian.get_entry(7, 7).unwrap().into_value();
//! assert_eq!(entry, -2.0 + 2.0 * 0.5);
//! ```

mod coloring;
mod pattern;

pub use coloring::Coloring;
pub use nalgebra_sparse::CscMatrix;
pub use pattern::Pattern;
