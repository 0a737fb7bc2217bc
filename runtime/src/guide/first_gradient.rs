//! A function, its gradient, and how to check it.
//!
//! Put the attribute on a function of floats. The function stays as it is, and a type of the same name
//! has its derivatives:
//!
//! ```
//! use chainrule::differentiate;
//!
//! #[differentiate]
//! fn volume(radius: f64, height: f64) -> f64 {
//!     std::f64::consts::PI * radius * radius * height
//! }
//!
//! let (d_radius, d_height) = volume::grad(1.0, 2.0);
//! assert!((d_radius - 12.566).abs() < 1e-3); // the surface of the side
//! assert!((d_height - 3.142).abs() < 1e-3); // the surface of the lid
//! ```
//!
//! One gradient for each argument, in their order; a function of one argument gives it bare. An argument
//! that is not a float, such as a number of steps, has none, and neither has one marked `#[no_grad]`:
//!
//! ```
//! use chainrule::differentiate;
//!
//! #[differentiate]
//! fn compound(start: f64, rate: f64, years: u32, #[no_grad] fee: f64) -> f64 {
//!     let mut balance = start;
//!     for _ in 0..years {
//!         balance = balance * (1.0 + rate) - fee;
//!     }
//!     balance
//! }
//!
//! let (value, (d_start, d_rate)) = compound::value_and_grad(100.0, 0.5, 2, 10.0);
//! assert_eq!(value, 200.0);
//! assert_eq!((d_start, d_rate), (2.25, 290.0));
//! ```
//!
//! # Calls
//!
//! A function that is called with something that has a derivative has the attribute as well. A call of
//! one that does not is an error of rustc, which does not find the type with the derivatives:
//! "cannot find module or crate `square` in this scope" means that `square` lacks its attribute. A method that lacks it is "no method
//! named `__differentiated_square`".
//!
//! ```
//! use chainrule::differentiate;
//!
//! #[differentiate]
//! fn square(x: f64) -> f64 {
//!     x * x
//! }
//!
//! #[differentiate]
//! fn distance(x: f64, y: f64) -> f64 {
//!     (square(x) + square(y)).sqrt()
//! }
//!
//! assert_eq!(distance::grad(0.0, 2.0), (0.0, 1.0));
//! ```
//!
//! # Several results
//!
//! A function whose result is a tuple or an array has no gradient but a pullback: it takes the
//! cotangent of the result, one number for each float of it, and gives what flows back to the arguments.
//! With a one for one of the results and zeros for the others, that is a row of the Jacobian.
//!
//! ```
//! use chainrule::differentiate;
//!
//! #[differentiate]
//! fn polar(x: f64, y: f64) -> (f64, f64) {
//!     (x.hypot(y), y.atan2(x))
//! }
//!
//! let ((radius, _), pullback) = polar::vjp(3.0, 4.0);
//! assert_eq!(radius, 5.0);
//! assert_eq!(pullback((1.0, 0.0)), (0.6, 0.8));
//! assert_eq!(pullback((0.0, 1.0)), (-0.16, 0.12));
//! ```
//!
//! # Check it
//!
//! [`check`](mod@crate::check) differentiates numerically, with an estimate of its own error. It is the
//! independent witness for a test:
//!
//! ```
//! use chainrule::{check, differentiate};
//!
//! #[differentiate]
//! fn energy(x: f64, y: f64) -> f64 {
//!     (x * y).sin() + x * x
//! }
//!
//! check::gradient_of(|(x, y): (f64, f64)| energy(x, y), |(x, y)| energy::grad(x, y), (0.3, 0.7)).assert();
//! ```
