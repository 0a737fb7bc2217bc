//! How a function takes its arguments, where a call does not show it.

/// A function whose argument number `N`, from 0, is a `&mut`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not take this argument by `&mut`",
    label = "this passes a `&mut` on; write `&*` before it",
    note = "a derivative must know whether the function writes to it"
)]
pub trait TakesMut<const N: usize> {}

/// Compiles if argument number `N` of `F` is a `&mut`.
pub const fn takes_mut<F: TakesMut<N>, const N: usize>() {}
