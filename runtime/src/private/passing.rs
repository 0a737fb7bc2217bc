//! What rustc confirms: how a function takes its arguments, and what has elements.

/// A function whose argument number `N`, from 0, is a `&mut`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not take this argument by `&mut`",
    label = "this passes a `&mut` on; write `&*` before it",
    note = "a derivative must know whether the function writes to it"
)]
pub trait TakesMut<const N: usize> {}

/// An array, a slice or a vector, whose iterator visits `x[0]`, `x[1]`, and so on.
#[diagnostic::on_unimplemented(
    message = "a derivative cannot flow through an iteration over `{Self}`",
    label = "is no array, slice or `Vec`",
    note = "iterate over a range and index, or over a slice; of a closure that gives an `Option`, use `filter_map`"
)]
pub trait Elements {}

impl<T> Elements for [T] {}
impl<T, const N: usize> Elements for [T; N] {}
#[cfg(feature = "alloc")]
impl<T> Elements for alloc::vec::Vec<T> {}
#[cfg(feature = "alloc")]
impl<T: Elements + ?Sized> Elements for alloc::boxed::Box<T> {}
impl<T: Elements + ?Sized> Elements for &T {}
impl<T: Elements + ?Sized> Elements for &mut T {}

/// Compiles for an array, a slice or a vector.
#[inline]
pub const fn assert_elements<T: Elements + ?Sized>(_: &T) {}

/// A field that changes its length.
#[diagnostic::on_unimplemented(
    message = "how a `{Self}` changes here has no derivative",
    label = "is no `Vec`",
    note = "use a `Vec`, or put `#[differentiate]` on the method under another name than those of `Vec`"
)]
pub trait Grows {}

#[cfg(feature = "alloc")]
impl<T> Grows for alloc::vec::Vec<T> {}
#[cfg(feature = "alloc")]
impl<T: Grows + ?Sized> Grows for alloc::boxed::Box<T> {}
impl<T: Grows + ?Sized> Grows for &mut T {}

/// Compiles for a vector.
#[inline]
pub const fn assert_vector<T: Grows + ?Sized>(_: &T) {}

/// A part of a value that is copied for a call which borrows another part.
#[diagnostic::on_unimplemented(
    message = "two parts of one value are borrowed for one call, one of them mutably, and a `{Self}` cannot be copied for it",
    label = "borrows both",
    note = "derive `Clone` for `{Self}`, or copy what the call reads into local variables"
)]
pub trait Copied: Clone {}

impl<T: Clone> Copied for T {}

/// Compiles for what can be copied.
#[inline]
pub const fn assert_clone<T: Copied>(_: &T) {}

/// Compiles if argument number `N` of `F` is a `&mut`.
pub const fn takes_mut<F: TakesMut<N>, const N: usize>() {}

/// A type whose methods may take or change the value that a differentiated function calls them on.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` is gone when its derivative is computed",
    label = "takes or changes its receiver, which the gradient needs as it was",
    note = "derive `Clone` for `{Self}`, or take `&self`"
)]
pub trait Receiver: Clone {}

impl<T: Clone> Receiver for T {}
