//! Several tangents at once.

use core::array;
use core::ops::{
    Add, AddAssign, Div, DivAssign, Index, IndexMut, Mul, MulAssign, Neg, Sub, SubAssign,
};

/// `N` tangents of one float, which forward mode carries at once.
///
/// What does not depend on the tangents is computed once for all of them, and the processor computes with several
/// tangents in one step. `Lanes(…)` makes one of an array, and `.0` is the array.
///
/// ```
/// use chainrule::{Lanes, differentiate};
///
/// #[differentiate(lanes)]
/// fn area(width: f64, height: f64) -> f64 {
///     width * height
/// }
///
/// // along `width` and along `height`
/// let (value, tangents) = area::jvp_lanes((3.0, 4.0), (Lanes([1.0, 0.0]), Lanes([0.0, 1.0])));
/// assert_eq!((value, tangents.0), (12.0, [4.0, 3.0]));
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lanes<T, const N: usize>(
    /// The tangents.
    pub [T; N],
);

impl<T: Default + Copy, const N: usize> Default for Lanes<T, N> {
    #[inline]
    fn default() -> Self {
        Lanes([T::default(); N])
    }
}

impl<T, const N: usize> From<[T; N]> for Lanes<T, N> {
    #[inline]
    fn from(tangents: [T; N]) -> Self {
        Lanes(tangents)
    }
}

impl<T, const N: usize> Index<usize> for Lanes<T, N> {
    type Output = T;

    #[inline]
    fn index(&self, lane: usize) -> &T {
        &self.0[lane]
    }
}

impl<T, const N: usize> IndexMut<usize> for Lanes<T, N> {
    #[inline]
    fn index_mut(&mut self, lane: usize) -> &mut T {
        &mut self.0[lane]
    }
}

/// Lane by lane.
macro_rules! lanes {
    ($($Trait:ident $method:ident $Assign:ident $assign:ident;)*) => {$(
        impl<T: Copy + $Trait<Output = T>, const N: usize> $Trait for Lanes<T, N> {
            type Output = Self;

            #[inline(always)]
            fn $method(self, other: Self) -> Self {
                Lanes(array::from_fn(|lane| self.0[lane].$method(other.0[lane])))
            }
        }

        impl<T: Copy + $Trait<Output = T>, const N: usize> $Assign for Lanes<T, N> {
            #[inline(always)]
            fn $assign(&mut self, other: Self) {
                *self = self.$method(other);
            }
        }
    )*};
}

/// All lanes by one number.
macro_rules! scaled {
    ($($Trait:ident $method:ident $Assign:ident $assign:ident;)*) => {$(
        impl<T: Copy + $Trait<Output = T>, const N: usize> $Trait<T> for Lanes<T, N> {
            type Output = Self;

            #[inline(always)]
            fn $method(self, by: T) -> Self {
                Lanes(array::from_fn(|lane| self.0[lane].$method(by)))
            }
        }

        impl<T: Copy + $Trait<Output = T>, const N: usize> $Assign<T> for Lanes<T, N> {
            #[inline(always)]
            fn $assign(&mut self, by: T) {
                *self = self.$method(by);
            }
        }
    )*};
}

lanes! {
    Add add AddAssign add_assign;
    Sub sub SubAssign sub_assign;
}

scaled! {
    Mul mul MulAssign mul_assign;
    Div div DivAssign div_assign;
}

impl<T: Copy + Neg<Output = T>, const N: usize> Neg for Lanes<T, N> {
    type Output = Self;

    #[inline(always)]
    fn neg(self) -> Self {
        Lanes(self.0.map(T::neg))
    }
}

#[cfg(test)]
mod tests {
    use super::Lanes;

    #[test]
    fn lanes_are_added_and_scaled() {
        let mut sum = Lanes([1.0, 2.0]) * 3.0 - Lanes([1.0, 1.0]) / 2.0;
        sum += -Lanes::from([0.5, 0.5]);
        assert_eq!(sum, Lanes([2.0, 5.0]));
        sum[0] *= 2.0;
        assert_eq!(sum[0], 4.0);
        assert_eq!(Lanes::<f32, 2>::default().0, [0.0, 0.0]);
    }
}
