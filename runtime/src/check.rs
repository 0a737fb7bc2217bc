//! Numerical differentiation, and the comparison of a gradient with it.
//!
//! A gradient is compared with central differences, extrapolated to a step of zero, that
//! come with an estimate of their own error:
//!
//! ```
//! use chainrule::check;
//!
//! let slope = check::derivative(|x| x.sin(), 1.0);
//! assert!((slope.value - 1.0_f64.cos()).abs() < 1e-11);
//! assert!(slope.error < 1e-9);
//! ```
//!
//! [`gradient_of`] checks the gradient of a function of numbers, arrays and vectors, [`gradient_at`] that of a function of
//! structs and enums, [`pullback_of`] the pullback of a function with any result. Arguments and results are flattened to their floats by the
//! trait [`Flatten`]; what is not a float stays as it is.
//!
//! # When two derivatives agree
//!
//! Components of `f64` agree to a relative difference of 1e-6, those of `f32` to 2e-3, and where the
//! numerical derivative itself is less certain than that, to its error estimate. A
//! component whose numerical derivative is too uncertain for any comparison, as at a kink or
//! at the edge of the domain, fails and is reported as such.

mod compare;
mod differences;
mod flatten;

pub use compare::{
    Comparison, assert_gradient, compare_gradient, gradient_at, gradient_of, pullback_of,
};
pub use differences::{Estimate, derivative, gradient};
pub use flatten::Flatten;
