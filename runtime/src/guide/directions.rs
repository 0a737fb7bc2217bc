//! Directional derivatives, one or several at once, and Jacobians.
//!
//! # One direction
//!
//! `jvp` goes forward: from the arguments and a tangent for each of them to the result and its
//! tangent, in one sweep that keeps nothing. It is for few inputs and many outputs, where a gradient is
//! for many inputs and one output.
//!
//! ```
//! use chainrule::differentiate;
//!
//! #[differentiate]
//! fn polar(x: f64, y: f64) -> (f64, f64) {
//!     (x * x + y * y, x * y)
//! }
//!
//! let (result, tangent) = polar::jvp((3.0, 4.0), (1.0, 0.0));
//! assert_eq!(result, (25.0, 12.0));
//! assert_eq!(tangent, (6.0, 4.0)); // the column of x of the Jacobian
//! ```
//!
//! # Several directions at once
//!
//! With `#[differentiate(lanes)]`, `jvp_lanes` carries `N` tangents through one sweep and
//! shares the work of the function itself:
//!
//! ```
//! use chainrule::{Lanes, differentiate};
//!
//! #[differentiate(lanes)]
//! fn product(x: f64, y: f64) -> f64 {
//!     x * y
//! }
//!
//! let (_, d) = product::jvp_lanes((3.0, 4.0), (Lanes([1.0, 0.0]), Lanes([0.0, 1.0])));
//! assert_eq!(d.0, [4.0, 3.0]);
//! ```
//!
//! # Jacobians and fitting
//!
//! `#[differentiate(jacobian)]` gives all directions at once: a row for each float of the result, a column for each
//! float of the arguments, in order. A function that is called once for each observation gives a block of the Jacobian of
//! all residuals; `jacobian_into` writes it where it belongs, and allocates nothing. A step of Gauss and Newton for
//! `y = a * exp(-b * t)`, by the normal equations:
//!
//! ```
//! use chainrule::differentiate;
//!
//! #[differentiate(jacobian)]
//! fn residual(p: &[f64; 2], #[no_grad] t: f64, #[no_grad] y: f64) -> [f64; 1] {
//!     [p[0] * (-p[1] * t).exp() - y]
//! }
//!
//! let observations = [(0.0, 3.0), (1.0, 1.5), (2.0, 0.75), (3.0, 0.375)];
//! let mut p = [2.0, 0.5];
//! for _ in 0..10 {
//!     let (mut normal, mut right) = ([[0.0; 2]; 2], [0.0; 2]);
//!     for (t, y) in observations {
//!         let mut row = [0.0; 2];
//!         let [r] = residual::jacobian_into(&p, t, y, &mut row);
//!         for i in 0..2 {
//!             right[i] -= row[i] * r;
//!             for j in 0..2 {
//!                 normal[i][j] += row[i] * row[j];
//!             }
//!         }
//!     }
//!     let [[a, b], [c, d]] = normal;
//!     let determinant = a * d - b * c;
//!     p[0] += (d * right[0] - b * right[1]) / determinant;
//!     p[1] += (a * right[1] - c * right[0]) / determinant;
//! }
//! assert!((p[0] - 3.0).abs() < 1e-9 && (p[1] - 2.0_f64.ln()).abs() < 1e-9);
//! ```
//!
//! Residuals that are written into a slice, `fn residuals(p: &[f64], out: &mut [f64])`, have rows for what is written and
//! columns for `p`. `jacobian(state)` names what has columns; a function whose only argument is a `&mut`
//! has them for what comes in.
//!
//! # Structs and methods
//!
//! A struct or an enum that is an argument or a result says `#[differentiable(lanes)]`. Its floats are columns or rows in
//! the order of its fields, and the derivatives of a method stand beside it:
//!
//! ```
//! use chainrule::{Differentiable, differentiate};
//!
//! #[derive(Differentiable)]
//! #[differentiable(lanes)]
//! struct Oscillator {
//!     stiffness: f64,
//!     damping: f64,
//! }
//!
//! #[differentiate(jacobian)]
//! impl Oscillator {
//!     fn rate(&self, position: f64, velocity: f64) -> [f64; 2] {
//!         [velocity, -self.stiffness * position - self.damping * velocity]
//!     }
//! }
//!
//! let oscillator = Oscillator { stiffness: 4.0, damping: 0.5 };
//! let jacobian = oscillator.rate_jacobian(1.0, 2.0);
//! // the columns: `stiffness`, `damping`, `position`, `velocity`
//! assert_eq!(jacobian.as_slice(), [0.0, 0.0, 0.0, 1.0, -1.0, -2.0, -4.0, -0.5]);
//! ```
//!
//! Where the tangents of a function are the columns of a sparse matrix, a few of them give all of it: `chainrule::sparse`, with
//! the feature `sparse`. `cargo run --release --example fit` fits a curve with a Jacobian.
