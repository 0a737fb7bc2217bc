//! Adjoints that nobody reads, of the type that a pullback takes: what is passed has no derivative where it comes from,
//! and it is not known whether it has one where it goes.

use crate::Differentiable;

/// Memory that stands for a zero adjoint of a `V`.
#[diagnostic::on_unimplemented(
    message = "what is passed here has no derivative, and the function takes it with one of type `{Self}`",
    label = "is of a type whose adjoint cannot be made here",
    note = "mark the parameter of the function with `#[no_grad]`, or the parameter that this comes from without"
)]
pub trait Unread<V: ?Sized> {
    /// What has the memory.
    type Owner;

    /// Zeros in the shape of the value.
    fn zeros(like: &V) -> Self::Owner;
    /// The memory.
    fn of(owner: &mut Self::Owner) -> &mut Self;
}

/// A zero adjoint of `like`, of the type that it is passed as.
#[inline]
pub fn unread<'o, V: ?Sized, U: Unread<V> + ?Sized>(
    owner: &'o mut Option<U::Owner>,
    like: &V,
) -> &'o mut U {
    U::of(owner.insert(U::zeros(like)))
}

impl<V: ?Sized> Unread<V> for () {
    type Owner = ();

    #[inline]
    fn zeros(_: &V) {}
    #[inline]
    fn of(owner: &mut ()) -> &mut () {
        owner
    }
}

macro_rules! unread {
    ($(for [$($generics:tt)*] $value:ty => $tangent:ty;)*) => {$(
        impl<$($generics)*> Unread<$value> for $tangent {
            type Owner = <$value as Differentiable>::Tangent;

            #[inline]
            fn zeros(like: &$value) -> Self::Owner {
                like.zero_tangent()
            }
            #[inline]
            fn of(owner: &mut Self::Owner) -> &mut Self {
                owner
            }
        }
    )*};
}

unread! {
    for [] f64 => f64;
    for [] f32 => f32;
    for [T: Differentiable] Option<T> => Option<T::Tangent>;
    for [T: Differentiable, const N: usize] [T; N] => [T::Tangent; N];
    for [T: Differentiable, const N: usize] [T; N] => [T::Tangent];
}

#[cfg(feature = "alloc")]
unread! {
    for [T: Differentiable] [T] => [T::Tangent];
    for [T: Differentiable] alloc::vec::Vec<T> => [T::Tangent];
    for [T: Differentiable] alloc::vec::Vec<T> => alloc::vec::Vec<T::Tangent>;
}
