//! Derivatives that you know better.
//!
//! # A row
//!
//! A function that calls into another crate, or that has a better derivative than that of its
//! statements, says what its partials are: one expression for each parameter, of the parameters and of
//! `out`, the result.
//!
//! ```
//! use chainrule::{check, differentiate};
//!
//! /// The root of x + eˣ = a, by Newton's method. Its derivative follows from the equation, not
//! /// from the iteration.
//! #[differentiate(partials(1.0 / (1.0 + out.exp())))]
//! fn root(a: f64) -> f64 {
//!     let mut x = 0.0_f64;
//!     for _ in 0..50 {
//!         x -= (x + x.exp() - a) / (1.0 + x.exp());
//!     }
//!     x
//! }
//!
//! #[differentiate]
//! fn twice(a: f64) -> f64 {
//!     2.0 * root(a)
//! }
//!
//! assert_eq!(root(1.0), 0.0);
//! assert_eq!(twice::grad(1.0), 1.0);
//! check::gradient_of(root, root::grad, 1.7).assert(); // a wrong row is found here
//! ```
//!
//! # A pullback
//!
//! Where the arguments are no plain floats, `vjp` names a function that gives the result and its pullback:
//!
//! ```
//! use chainrule::differentiate;
//!
//! /// The largest element; ties share the gradient.
//! #[differentiate(vjp = largest_vjp)]
//! fn largest(x: &[f64]) -> f64 {
//!     x.iter().copied().fold(f64::NEG_INFINITY, f64::max)
//! }
//!
//! fn largest_vjp(x: &[f64]) -> (f64, impl Fn(f64) -> Vec<f64> + use<>) {
//!     let out = largest(x);
//!     let is_largest: Vec<bool> = x.iter().map(|x| *x == out).collect();
//!     let ties = is_largest.iter().filter(|is| **is).count() as f64;
//!     (out, move |d_out| is_largest.iter().map(|is| if *is { d_out / ties } else { 0.0 }).collect())
//! }
//!
//! assert_eq!(largest::grad(&[1.0, 5.0, 5.0]), [0.0, 0.5, 0.5]);
//! ```
//!
//! # No derivative
//!
//! [`stop_gradient`](crate::stop_gradient) is the identity, and nothing flows back through it.
//! `#[no_grad]` on a parameter says that nobody asks for its gradient.
//!
//! ```
//! use chainrule::{differentiate, stop_gradient};
//!
//! #[differentiate]
//! fn weighted(x: f64) -> f64 {
//!     stop_gradient(x) * x
//! }
//!
//! assert_eq!(weighted::grad(3.0), 3.0);
//! ```
