//! Where a gradient is stopped.

/// The function `chainrule::stop_gradient`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not `chainrule::stop_gradient`",
    label = "a function of this name stops gradients; give it another name"
)]
pub trait StopsGradient {}

/// `value`, if `F` stops the gradient.
#[inline]
pub fn stopped<F: StopsGradient, T>(value: T) -> T {
    value
}
