//! Adding to the adjoint of a field, which is `()` if the field is marked `#[no_grad]`.

use super::Accumulate;
#[cfg(feature = "alloc")]
use super::{Box, Vec};

/// The adjoint of a field. One that is `()` takes what arrives for any type, and drops it.
#[diagnostic::on_unimplemented(message = "`{Self}` is not the gradient of a field")]
pub trait Part<From: ?Sized = Self> {
    /// Adds `from`.
    fn receive(&mut self, from: &From);

    /// Becomes `from`.
    fn replace(&mut self, from: &From);

    /// Makes `into` the same; where there is nothing, it stays as it is.
    fn give(&self, into: &mut From);
}

/// Adds `from` to the adjoint of a field or of a part of it.
#[inline]
#[track_caller]
pub fn add_part<P: Part<F> + ?Sized, F: ?Sized>(into: &mut P, from: &F) {
    into.receive(from);
}

/// `part = from`, of the tangent of a field.
#[inline]
#[track_caller]
pub fn write_part<P: Part<F> + ?Sized, F: ?Sized>(part: &mut P, from: &F) {
    part.replace(from);
}

/// `into = part`, of the tangent of a field. There `into` is zero before.
#[inline]
#[track_caller]
pub fn read_part<P: Part<F> + ?Sized, F: ?Sized>(into: &mut F, part: &P) {
    part.give(into);
}

impl<F: ?Sized> Part<F> for () {
    #[inline]
    fn receive(&mut self, _: &F) {}
    #[inline]
    fn replace(&mut self, _: &F) {}
    #[inline]
    fn give(&self, _: &mut F) {}
}

/// What arrives is of the type of the adjoint.
macro_rules! part {
    ($([$($generics:tt)*] $part:ty, $from:ty, |$into:ident, $other:ident| $replace:expr;)*) => {$(
        impl<$($generics)*> Part<$from> for $part {
            #[inline]
            #[track_caller]
            fn receive(&mut self, from: &$from) {
                self.accumulate(from);
            }
            #[inline]
            #[track_caller]
            fn replace(&mut self, from: &$from) {
                let ($into, $other) = (self, from);
                $replace
            }
            #[inline]
            #[track_caller]
            fn give(&self, into: &mut $from) {
                let ($into, $other) = (into, self);
                $replace
            }
        }
    )*};
}

part! {
    [] f32, f32, |into, from| *into = *from;
    [] f64, f64, |into, from| *into = *from;
    [T: Accumulate + Clone] [T], [T], |into, from| into.clone_from_slice(from);
    [T: Accumulate + Clone, const N: usize] [T], [T; N], |into, from| into.clone_from_slice(from);
    [T: Accumulate + Clone, const N: usize] [T; N], [T; N], |into, from| into.clone_from(from);
    [T: Accumulate + Clone] Option<T>, Option<T>, |into, from| into.clone_from(from);
}

#[cfg(feature = "alloc")]
part! {
    [T: Accumulate + Clone] [T], Vec<T>, |into, from| into.clone_from_slice(from);
    [T: Accumulate + Clone] Vec<T>, Vec<T>, |into, from| into.clone_from(from);
    [T: Accumulate + Clone] Box<T>, Box<T>, |into, from| into.clone_from(from);
}

macro_rules! tuple {
    ($($T:ident)*) => {
        part!([$($T: Accumulate + Clone),*] ($($T,)*), ($($T,)*), |into, from| into.clone_from(from););
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
