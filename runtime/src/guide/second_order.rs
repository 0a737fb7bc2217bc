//! Hessian times vector, Hessians, and derivatives inside of functions.
//!
//! # Curvature
//!
//! `#[differentiate(order = 2)]` differentiates the backward sweep once more. `hvp` takes a direction for
//! each differentiated argument and gives the gradient and the Hessian times the direction, for the cost of
//! a few gradients, whatever the number of inputs; `hessian` gives all of it, eight columns at once if the attribute
//! says `order = 2, lanes`.
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
//! Newton's method with conjugate gradients needs no more than `hvp`: `cargo run --release --example newton_cg` finds
//! the shape of a soap film with it.
//!
//! # What has second derivatives
//!
//! All that has first ones. Functions, methods and operators that are called have `order = 2` as well; a message says so where
//! one has not. On an `impl`, the attribute gives every method a `…_hvp`:
//!
//! ```
//! use chainrule::{Differentiable, differentiate};
//!
//! #[derive(Differentiable, Clone, Debug, PartialEq)]
//! struct Spring {
//!     stiffness: f64,
//! }
//!
//! #[differentiate(order = 2)]
//! impl Spring {
//!     fn energy(&self, length: f64) -> f64 {
//!         0.5 * self.stiffness * length * length
//!     }
//! }
//!
//! #[differentiate(order = 2)]
//! fn two(stiffness: f64, length: f64) -> f64 {
//!     let spring = Spring { stiffness };
//!     spring.energy(length) + spring.energy(1.0 - length)
//! }
//!
//! let (_, along_length) = two::hvp(3.0, 0.5, 0.0, 1.0);
//! assert_eq!(along_length, (0.0, 6.0)); // twice the stiffness
//! ```
//!
//! A derivative that is given as a row is differentiated itself, so that its partials are written in what the macro
//! understands. A pullback that is given by `vjp = path` has no derivative.
//!
//! ```
//! use chainrule::differentiate;
//!
//! #[differentiate(order = 2, partials(1.0 / (1.0 + (-x).exp())))]
//! fn softplus(x: f64) -> f64 {
//!     x.max(0.0) + (-x.abs()).exp().ln_1p()
//! }
//!
//! assert_eq!(softplus::hvp(0.0, 1.0), (0.5, 0.25));
//! ```
//!
//! A loop with `#[checkpoint]` keeps tangents beside what it keeps anyway. A call with it is kept at second order as it
//! would be without.
//!
//! # Derivatives inside
//!
//! A function may call `f::grad`, `f::value_and_grad` and `f::jvp` of another that has `order = 2`, and is
//! differentiable itself, forward and in reverse. For `jvp`, the result of `f` is one float.
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
//!
//! The tangent inside is one of `f` alone: here, the inner derivative is with respect to `y`, and 1 everywhere.
//!
//! ```
//! use chainrule::differentiate;
//!
//! #[differentiate(order = 2)]
//! fn sum(x: f64, y: f64) -> f64 {
//!     x + y
//! }
//!
//! #[differentiate]
//! fn scaled(x: f64, y: f64) -> f64 {
//!     let (_, slope) = sum::jvp((x, y), (0.0, 1.0));
//!     x * slope
//! }
//!
//! assert_eq!(scaled::grad(3.0, 5.0), (1.0, 0.0));
//! ```
//!
//! Such a function has no second derivatives, since they would be third ones of `f`.
