//! A value without its derivative.

use crate::__private::StopsGradient;

/// The value, through which no gradient flows.
///
/// Inside a function with [`differentiate`](macro@crate::differentiate), what is computed from the result
/// does not depend on `value` as far as the gradient goes. Anywhere else this is the identity.
///
/// ```
/// use chainrule::{differentiate, stop_gradient};
///
/// #[differentiate]
/// fn scaled(x: f64) -> f64 {
///     x * stop_gradient(x)
/// }
///
/// assert_eq!(scaled(3.0), 9.0);
/// assert_eq!(scaled::grad(3.0), 3.0); // not 6
/// ```
///
/// An array or a vector is copied there, by value or behind a reference.
#[inline]
#[must_use]
pub fn stop_gradient<T>(value: T) -> T {
    value
}

/// By this type, generated code knows that a function called `stop_gradient` is the one above.
#[doc(hidden)]
#[allow(non_camel_case_types, reason = "it has the name of the function")]
#[derive(Debug)]
pub enum stop_gradient {}

impl StopsGradient for stop_gradient {}
