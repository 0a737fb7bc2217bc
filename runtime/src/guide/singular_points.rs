//! What is given where there is no derivative.
//!
//! Some functions have points without a derivative: a kink, a jump, a pole. There, a gradient follows
//! a convention, the same in every function, and as useful as it can be to an optimiser:
//! something finite rather than NaN, and zero at a minimum.
//!
//! | at | gradient |
//! |---|---|
//! | `max(a, b)`, `min(a, b)` with `a == b` | 1 to the first argument, 0 to the second |
//! | the largest of a slice, by a fold with `max` or by `if x[i] > most`, with a tie | 1 to the element of the smallest index |
//! | `abs` and `signum` at 0, `floor`, `ceil`, `round`, `trunc` | 0 |
//! | `sqrt(0)`, `cbrt(0)`, `ln(0)`, `1 / 0` | infinite for a seed other than 0, 0 for the seed 0 |
//! | the root of a sum of squares at 0 | 0 |
//! | `hypot(0, 0)`, `atan2(0, 0)` | 0 |
//! | `powf(0, p)` with respect to `p` | 0 for `p >= 0` |
//! | `powf(x, p)` with `x < 0` | as usual with respect to `x`, NaN with respect to `p`; a constant `p` has no gradient, and so no NaN |
//! | `powi(0, 0)`, `copysign(0, y)` | 0 |
//! | `clamp` at a bound | 1: the interval is closed |
//! | a zero cotangent that meets an infinite partial | 0 |
//!
//! These are the same in forward mode and for second derivatives, and in each way of writing an operation, `x.abs()` and
//! `f64::abs(x)`.
//!
//! ```
//! use chainrule::differentiate;
//!
//! #[differentiate]
//! fn norm(x: &[f64]) -> f64 {
//!     x.iter().map(|x| x * x).sum::<f64>().sqrt()
//! }
//!
//! #[differentiate]
//! fn hinge(x: f64) -> f64 {
//!     (1.0 - x).max(0.0)
//! }
//!
//! assert_eq!(norm::grad(&[0.0, 0.0]), [0.0, 0.0]);
//! assert_eq!(hinge::grad(1.0), -1.0); // a tie goes to the first
//! ```
//!
//! # From one function to another
//!
//! Within a function, an infinity that meets a partial of zero gives zero. A function that is called takes a tangent or
//! cotangent as a number like any other, and there infinity times zero is NaN, as it is where a function is handed an
//! infinite tangent. To write the zero into every product of every function would slow down all of them for the sake of
//! points at which the derivative does not exist.
//!
//! ```
//! use chainrule::differentiate;
//!
//! #[differentiate]
//! fn scaled(x: f64, by: f64) -> f64 {
//!     x * by
//! }
//!
//! #[differentiate]
//! fn inside(x: f64) -> f64 {
//!     x.sqrt() * 0.0
//! }
//!
//! #[differentiate]
//! fn outside(x: f64) -> f64 {
//!     scaled(x.sqrt(), 0.0)
//! }
//!
//! assert_eq!((inside::jvp(0.0, 1.0).1, inside::grad(0.0)), (0.0, 0.0));
//! assert!(outside::jvp(0.0, 1.0).1.is_nan()); // the infinite tangent of the root came in
//! assert_eq!(outside::grad(0.0), 0.0); // where a zero went out
//! ```
//!
//! # Branches
//!
//! The gradient is that of the branch that ran. What the other would have computed does not
//! matter, not even if it is NaN:
//!
//! ```
//! use chainrule::differentiate;
//!
//! #[differentiate]
//! fn sinc(x: f64) -> f64 {
//!     if x == 0.0 { 1.0 } else { x.sin() / x }
//! }
//!
//! assert_eq!(sinc::grad(0.0), 0.0);
//! ```
//!
//! It also means that a condition has no derivative: `if x > 0.0 { 1.0 } else { 0.0 }` has the
//! gradient 0 everywhere.
