//! Directional derivatives, Hessian times vector, Hessians.
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
//! # Curvature
//!
//! `#[differentiate(order = 2)]` differentiates the backward sweep once more. `hvp` takes a direction for
//! each differentiated argument and gives the gradient and the Hessian times the direction, for the cost of
//! a few gradients, whatever the number of inputs; `hessian` gives all of it.
//!
//! ```
//! use chainrule::differentiate;
//!
//! #[differentiate(order = 2)]
//! fn quartic(x: &[f64]) -> f64 {
//!     x.iter().map(|x| x * x * x * x).sum()
//! }
//!
//! let (gradient, curvature) = quartic::hvp(&[1.0, 2.0], &[1.0, 1.0]);
//! assert_eq!(gradient, [4.0, 32.0]);
//! assert_eq!(curvature, [12.0, 48.0]); // the Hessian is diagonal: a one for each gives the diagonal
//! ```
//!
//! Newton's method with conjugate gradients needs no more than `hvp`. Functions that are called have
//! `order = 2` as well; a message says so where one has not.
//!
//! # Gradients inside
//!
//! A function may call the `grad` of another that has `order = 2`, and is differentiable itself:
//!
//! ```
//! use chainrule::differentiate;
//!
//! #[differentiate(order = 2)]
//! fn potential(x: f64) -> f64 {
//!     x * x * x
//! }
//!
//! #[differentiate]
//! fn power(x: f64, speed: f64) -> f64 {
//!     let force = -potential::grad(x);
//!     force * speed
//! }
//!
//! assert_eq!(power(2.0, 0.5), -6.0);
//! assert_eq!(power::grad(2.0, 0.5), (-6.0, -12.0));
//! ```
