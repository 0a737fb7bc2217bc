//! The zero tangent of a value of any type, be it one without tangents.

use super::lanes::InLanes;
use crate::Differentiable;

/// A value that an argument is passed as, and that carries no derivative.
#[derive(Debug)]
pub struct Unknown<'v, T: ?Sized, const N: usize>(pub &'v T);

/// Found first, where there are tangents.
pub trait HasTangents {
    /// The tangent of the type.
    type Tangent;

    /// Zeros in the shape of the value.
    fn zeros(&self) -> Self::Tangent;
}

/// Found otherwise.
pub trait HasNoTangents {
    /// Nothing.
    fn zeros(&self) {}
}

/// Found first, where there are tangents in lanes.
pub trait HasLanes {
    /// The tangents of the type.
    type Lanes;

    /// Zeros in the shape of the value.
    fn lanes(&self) -> Self::Lanes;
}

/// Found otherwise.
pub trait HasNoLanes {
    /// Nothing.
    fn lanes(&self) {}
}

impl<T: Differentiable + ?Sized, const N: usize> HasTangents for Unknown<'_, T, N> {
    type Tangent = T::Tangent;

    #[inline]
    fn zeros(&self) -> T::Tangent {
        self.0.zero_tangent()
    }
}

impl<T: InLanes<N> + ?Sized, const N: usize> HasLanes for Unknown<'_, T, N> {
    type Lanes = T::Lanes;

    #[inline]
    fn lanes(&self) -> T::Lanes {
        self.0.zero_lanes()
    }
}

impl<T: ?Sized, const N: usize> HasNoTangents for &Unknown<'_, T, N> {}
impl<T: ?Sized, const N: usize> HasNoLanes for &Unknown<'_, T, N> {}

/// The zero tangent of what is behind a reference; `()` where its type has no tangents.
#[doc(hidden)]
#[macro_export]
macro_rules! __zeros_of {
    ($value:expr) => {{
        #[allow(unused_imports, reason = "one of the two is used")]
        use $crate::__private::{HasNoTangents as _, HasTangents as _};
        (&$crate::__private::Unknown::<_, 1>($value)).zeros()
    }};
    ($value:expr, $lanes:expr) => {{
        #[allow(unused_imports, reason = "one of the two is used")]
        use $crate::__private::{HasLanes as _, HasNoLanes as _};
        (&$crate::__private::Unknown::<_, $lanes>($value)).lanes()
    }};
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_has_no_tangents_has_none() {
        struct Other;
        assert_eq!(crate::__zeros_of!(&3.0_f64), 0.0);
        assert_eq!(crate::__zeros_of!(&[1.0_f32; 2]), [0.0; 2]);
        let nothing: () = crate::__zeros_of!(&Other);
        assert_eq!(nothing, ());
        assert_eq!(crate::__zeros_of!(&3.0_f64, 2).0, [0.0; 2]);
        let nothing: () = crate::__zeros_of!(&Other, 2);
        assert_eq!(nothing, ());
    }
}
