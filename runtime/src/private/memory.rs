//! Adding to, clearing and making the adjoints of memory.

use super::Tangent;
use crate::Differentiable;
use crate::value::same_length;
#[cfg(feature = "alloc")]
use alloc::{boxed::Box, vec::Vec};

/// A tangent that can be added to in place.
///
/// `None` counts as zero. Adding sequences of different lengths panics.
#[diagnostic::on_unimplemented(message = "`{Self}` is not a gradient")]
pub trait Accumulate {
    /// Adds `other`.
    fn accumulate(&mut self, other: &Self);

    /// Makes every component zero and leaves the lengths as they are.
    fn set_zero(&mut self);

    /// Whether every component is zero.
    fn vanishes(&self) -> bool;

    /// The sum of `first` and `rest`.
    fn sum(first: &Self, rest: &[Self]) -> Self
    where
        Self: Sized + Clone,
    {
        let mut sum = first.clone();
        sum_into(&mut sum, rest);
        sum
    }

    /// The sum of no tangents: a zero whose lengths nobody knows has length 0.
    fn empty_sum() -> Self
    where
        Self: Sized,
    {
        unreachable!("every sized tangent says what its empty sum is")
    }
}

/// Adds `from` to `into`.
#[inline]
#[track_caller]
pub fn add_assign<A: Accumulate + ?Sized>(into: &mut A, from: &A) {
    into.accumulate(from);
}

/// Makes every component of `adjoint` zero.
#[inline]
pub fn set_zero<A: Accumulate + ?Sized>(adjoint: &mut A) {
    adjoint.set_zero();
}

/// The last element of an adjoint, whose primal was pushed.
///
/// Panics if the cotangent of a vector is shorter than the vector.
#[inline]
#[track_caller]
pub fn take<T>(popped: Option<T>) -> T {
    popped.expect("the cotangent of a vector is as long as the vector")
}

/// The last element of a vector that is not empty.
#[inline]
#[track_caller]
pub fn popped<T>(popped: Option<T>) -> T {
    popped.expect("a vector from which an element is taken is not empty")
}

/// Room on a tape for `len` more elements. Where there is none left, it is made for all iterations of the loops
/// around, which run so many `times`, but for no more than 64 MiB or twice what there is.
#[cfg(feature = "alloc")]
#[inline]
pub fn room<T>(tape: &mut Vec<T>, len: usize, times: &[usize]) {
    if tape.capacity() - tape.len() < len {
        make_room(tape, len, times);
    }
}

#[cfg(feature = "alloc")]
#[cold]
fn make_room<T>(tape: &mut Vec<T>, len: usize, times: &[usize]) {
    let all = times.iter().fold(len, |all, times| all.saturating_mul(*times));
    let most = ((64 << 20) / size_of::<T>().max(1)).max(tape.capacity());
    // if the memory is not there, what fills the tape asks for less
    let _ = tape.try_reserve_exact(all.min(most).max(len));
}

/// What an arm kept for the way back, which comes through the same arm.
#[inline]
#[track_caller]
pub fn kept<T>(slot: &Option<T>) -> &T {
    slot.as_ref().expect("the backward sweep goes through the arms of the forward sweep")
}

/// `a + b`.
#[inline]
#[track_caller]
pub fn plus<A: Accumulate>(mut a: A, b: A) -> A {
    a.accumulate(&b);
    a
}

/// A copy; a `Vec` of a slice.
#[cfg(feature = "alloc")]
#[inline]
pub fn owned<T: alloc::borrow::ToOwned + ?Sized>(value: &T) -> T::Owned {
    value.to_owned()
}

/// `[value; N]` of what is no `Copy`.
#[inline]
pub fn repeated<T: Clone, const N: usize>(value: T) -> [T; N] {
    core::array::from_fn(|_| value.clone())
}

/// A direction has the lengths of its argument. Where the compiler knows this, it need not ask at each element.
#[inline(always)]
#[track_caller]
pub fn same_lengths(direction: usize, argument: usize) {
    same_length(direction, argument);
}

/// The adjoint of `value` that is zero; a `Vec` for a slice.
#[inline]
pub fn zeros_like<T: Differentiable + ?Sized>(value: &T) -> Tangent<T> {
    value.zero_tangent()
}

/// The sum of the elements, the adjoint of `value` in `[value; N]`.
#[inline]
#[track_caller]
pub fn sum_all<E: Accumulate + Clone>(elements: &[E]) -> E {
    let Some((first, rest)) = elements.split_first() else { return E::empty_sum() };
    E::sum(first, rest)
}

/// The sum of the products of the elements of two rows.
///
/// Panics if they are not equally long.
#[inline]
#[track_caller]
pub fn dot<F: Dot>(left: &[F], right: &[F]) -> F {
    same_length(left.len(), right.len());
    F::dot(left, right)
}

/// A float of which rows are multiplied.
pub trait Dot: Sized {
    /// In lanes, so that no addition waits for the one before.
    fn dot(left: &[Self], right: &[Self]) -> Self;
}

/// Adds each of the elements to `into`; right also where there are none.
#[inline]
#[track_caller]
pub fn sum_into<E: Accumulate>(into: &mut E, elements: &[E]) {
    for element in elements {
        into.accumulate(element);
    }
}

macro_rules! float {
    ($($float:ident)*) => {$(
        impl Accumulate for $float {
            #[inline]
            fn accumulate(&mut self, other: &Self) {
                *self += *other;
            }
            #[inline]
            fn set_zero(&mut self) {
                *self = 0.0;
            }
            #[inline]
            fn vanishes(&self) -> bool {
                *self == 0.0
            }
            /// In lanes, so that no addition waits for the one before.
            #[inline]
            fn sum(first: &Self, rest: &[Self]) -> Self {
                let mut lanes = [0.0; 8];
                let (chunks, left) = rest.as_chunks::<8>();
                for chunk in chunks {
                    for (lane, element) in lanes.iter_mut().zip(chunk) {
                        *lane += element;
                    }
                }
                let left = left.iter().fold(*first, |sum, element| sum + element);
                lanes.iter().fold(left, |sum, lane| sum + lane)
            }
            #[inline]
            fn empty_sum() -> Self {
                0.0
            }
        }

        impl Dot for $float {
            #[inline]
            fn dot(left: &[Self], right: &[Self]) -> Self {
                let mut lanes = [0.0; 8];
                let ((lefts, left), (rights, right)) =
                    (left.as_chunks::<8>(), right.as_chunks::<8>());
                for (left, right) in lefts.iter().zip(rights) {
                    for ((lane, a), b) in lanes.iter_mut().zip(left).zip(right) {
                        *lane += a * b;
                    }
                }
                let rest = left.iter().zip(right).fold(0.0, |sum, (a, b)| sum + a * b);
                lanes.iter().fold(rest, |sum, lane| sum + lane)
            }
        }
    )*};
}

float!(f32 f64);

impl Accumulate for () {
    #[inline]
    fn accumulate(&mut self, (): &()) {}
    #[inline]
    fn set_zero(&mut self) {}
    #[inline]
    fn vanishes(&self) -> bool {
        true
    }
    #[inline]
    fn empty_sum() -> Self {}
}

impl<T: Accumulate> Accumulate for [T] {
    #[inline]
    #[track_caller]
    fn accumulate(&mut self, other: &Self) {
        same_length(self.len(), other.len());
        for (into, from) in self.iter_mut().zip(other) {
            into.accumulate(from);
        }
    }

    #[inline]
    fn set_zero(&mut self) {
        for element in self {
            element.set_zero();
        }
    }

    #[inline]
    fn vanishes(&self) -> bool {
        self.iter().all(T::vanishes)
    }
}

impl<T: Accumulate, const N: usize> Accumulate for [T; N] {
    #[inline]
    fn accumulate(&mut self, other: &Self) {
        for (into, from) in self.iter_mut().zip(other) {
            into.accumulate(from);
        }
    }

    #[inline]
    fn set_zero(&mut self) {
        self.as_mut_slice().set_zero();
    }

    #[inline]
    fn vanishes(&self) -> bool {
        self.as_slice().vanishes()
    }

    #[inline]
    fn empty_sum() -> Self {
        core::array::from_fn(|_| T::empty_sum())
    }
}

#[cfg(feature = "alloc")]
impl<T: Accumulate> Accumulate for Vec<T> {
    #[inline]
    #[track_caller]
    fn accumulate(&mut self, other: &Self) {
        self.as_mut_slice().accumulate(other);
    }

    #[inline]
    fn set_zero(&mut self) {
        self.as_mut_slice().set_zero();
    }

    #[inline]
    fn vanishes(&self) -> bool {
        self.as_slice().vanishes()
    }

    fn empty_sum() -> Self {
        Vec::new()
    }
}

impl<T: Accumulate + Clone> Accumulate for Option<T> {
    fn accumulate(&mut self, other: &Self) {
        match (self, other) {
            (Some(into), Some(from)) => into.accumulate(from),
            (into @ None, Some(from)) => *into = Some(from.clone()),
            (_, None) => {}
        }
    }

    fn set_zero(&mut self) {
        if let Some(adjoint) = self {
            adjoint.set_zero();
        }
    }

    fn vanishes(&self) -> bool {
        self.as_ref().is_none_or(T::vanishes)
    }

    fn empty_sum() -> Self {
        None
    }
}

#[cfg(feature = "alloc")]
impl<T: Accumulate> Accumulate for Box<T> {
    fn accumulate(&mut self, other: &Self) {
        (**self).accumulate(other);
    }

    fn set_zero(&mut self) {
        (**self).set_zero();
    }

    fn vanishes(&self) -> bool {
        (**self).vanishes()
    }

    fn empty_sum() -> Self {
        Box::new(T::empty_sum())
    }
}

macro_rules! tuple {
    ($($T:ident $index:tt),*) => {
        impl<$($T: Accumulate),*> Accumulate for ($($T,)*) {
            #[inline]
            fn accumulate(&mut self, other: &Self) {
                $(self.$index.accumulate(&other.$index);)*
            }
            #[inline]
            fn set_zero(&mut self) {
                $(self.$index.set_zero();)*
            }
            #[inline]
            fn vanishes(&self) -> bool {
                $(self.$index.vanishes())&&*
            }
            #[inline]
            fn empty_sum() -> Self {
                ($($T::empty_sum(),)*)
            }
        }
    };
}

tuple!(A 0);
tuple!(A 0, B 1);
tuple!(A 0, B 1, C 2);
tuple!(A 0, B 1, C 2, D 3);
tuple!(A 0, B 1, C 2, D 3, E 4);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_of_an_adjoint_is_added_to_and_cleared() {
        let mut d_a = vec![1.0, 2.0, 3.0, 4.0];
        add_assign(&mut d_a[1..3], &[10.0, 20.0]);
        assert_eq!(d_a, [1.0, 12.0, 23.0, 4.0]);
        set_zero(&mut d_a[2..]);
        assert_eq!(d_a, [1.0, 12.0, 0.0, 0.0]);
        let from = vec![1.0; 4];
        add_assign(&mut d_a[..], &from);
        assert_eq!(d_a, [2.0, 13.0, 1.0, 1.0]);
    }

    #[test]
    fn nested_adjoints_are_added_element_by_element() {
        let mut a = ([[1.0, 2.0], [3.0, 4.0]], vec![(1.0_f32, ())], None);
        let b = ([[10.0; 2]; 2], vec![(5.0_f32, ())], Some(Box::new(7.0)));
        add_assign(&mut a, &b);
        assert_eq!(a, ([[11.0, 12.0], [13.0, 14.0]], vec![(6.0, ())], Some(Box::new(7.0))));
        set_zero(&mut a);
        assert_eq!(a, ([[0.0; 2]; 2], vec![(0.0, ())], Some(Box::new(0.0))));
    }

    #[test]
    fn a_filled_value_gets_the_sum() {
        assert_eq!(sum_all(&[1.0, 2.0, 3.0]), 6.0);
        assert_eq!(sum_all(&[[1.0, 2.0], [3.0, 4.0]]), [4.0, 6.0]);
        assert_eq!(sum_all::<[f64; 2]>(&[]), [0.0, 0.0]);
        let mut d_row = vec![1.0, 2.0];
        sum_into(&mut d_row, &[vec![10.0, 20.0], vec![30.0, 40.0]]);
        assert_eq!(d_row, [41.0, 62.0]);
        sum_into(&mut d_row, &[]);
        assert_eq!(plus(d_row, vec![1.0, 1.0]), [42.0, 63.0]);
    }

    #[test]
    fn rows_are_multiplied() {
        let row: Vec<f64> = (0..19).map(f64::from).collect();
        assert_eq!(dot(&row, &row), 2109.0);
        assert_eq!(dot(&row[..3], &row[1..4]), 8.0);
        assert_eq!(dot::<f32>(&[], &[]), 0.0);
    }

    #[test]
    fn zeros_have_the_shape_of_the_value() {
        let x = [1.0, 2.0, 3.0];
        assert_eq!(zeros_like(&x), [0.0; 3]);
        assert_eq!(zeros_like(&x[1..]), vec![0.0; 2]);
        assert_eq!(zeros_like(&&x[1..]), vec![0.0; 2]);
        assert_eq!(zeros_like(&3_usize), ());
        assert_eq!(zeros_like("text"), ());
    }

    #[test]
    #[should_panic(expected = "tangents of different lengths: 0 and 1")]
    fn an_empty_adjoint_takes_nothing() {
        add_assign(&mut vec![], &vec![1.0]);
    }
}
