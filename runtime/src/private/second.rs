//! Which functions have second derivatives.

/// The type of the derivatives of a function that has second derivatives.
#[diagnostic::on_unimplemented(
    message = "the function `{Self}` has no second derivatives",
    label = "is called by a function that has some",
    note = "write `#[differentiate(order = 2)]` on `{Self}`, too"
)]
pub trait SecondOrder {}

/// Compiles only for the derivatives of a function that has second derivatives.
#[inline]
pub fn assert_second_order<F: SecondOrder>() {}
