//! Adding to the adjoint of a field, which is `()` if the field is marked `#[no_grad]`.

use super::Accumulate;
#[cfg(feature = "alloc")]
use super::{Box, Vec};

/// The adjoint of a field. One that is `()` takes what arrives for any type, and drops it.
#[diagnostic::on_unimplemented(message = "`{Self}` is not the gradient of a field")]
pub trait Part<From: ?Sized = Self> {
    /// Adds `from`.
    fn receive(&mut self, from: &From);
}

/// Adds `from` to the adjoint of a field or of a part of it.
#[inline]
#[track_caller]
pub fn add_part<P: Part<F> + ?Sized, F: ?Sized>(into: &mut P, from: &F) {
    into.receive(from);
}

impl<F: ?Sized> Part<F> for () {
    #[inline]
    fn receive(&mut self, _: &F) {}
}

/// What arrives is of the type of the adjoint.
macro_rules! part {
    ($([$($generics:tt)*] $part:ty, $from:ty;)*) => {$(
        impl<$($generics)*> Part<$from> for $part {
            #[inline]
            #[track_caller]
            fn receive(&mut self, from: &$from) {
                self.accumulate(from);
            }
        }
    )*};
}

part! {
    [] f32, f32;
    [] f64, f64;
    [T: Accumulate] [T], [T];
    [T: Accumulate, const N: usize] [T], [T; N];
    [T: Accumulate, const N: usize] [T; N], [T; N];
    [T: Accumulate + Clone] Option<T>, Option<T>;
}

#[cfg(feature = "alloc")]
part! {
    [T: Accumulate] [T], Vec<T>;
    [T: Accumulate] Vec<T>, Vec<T>;
    [T: Accumulate] Box<T>, Box<T>;
}

macro_rules! tuple {
    ($($T:ident)*) => {
        part!([$($T: Accumulate),*] ($($T,)*), ($($T,)*););
    };
}

tuple!(A);
tuple!(A B);
tuple!(A B C);
tuple!(A B C D);
tuple!(A B C D E);
tuple!(A B C D E F);
tuple!(A B C D E F G);
tuple!(A B C D E F G H);

#[cfg(all(test, feature = "alloc"))]
mod tests {
    use super::super::vec;
    use super::add_part;

    #[test]
    fn a_field_receives_what_is_of_its_type() {
        let mut d_field = vec![1.0, 2.0, 3.0];
        add_part(&mut d_field, &vec![10.0; 3]);
        add_part(&mut d_field[1..], &vec![100.0; 2]);
        add_part(&mut d_field[..1], &[1000.0]);
        assert_eq!(d_field, [1011.0, 112.0, 113.0]);
    }

    #[test]
    fn a_field_without_a_gradient_drops_it() {
        add_part(&mut (), &1.0);
        add_part(&mut (), &vec![1.0]);
        add_part(&mut (), &());
    }
}
