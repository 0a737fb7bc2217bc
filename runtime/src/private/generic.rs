//! Type parameters that are floats by other bounds than `Scalar`: `T: num_traits::Float`, or
//! `T: Copy + Add<Output = T>`.
//!
//! The generated functions ask for [`IsScalar`] in addition. It has the operators and no method that a
//! float has, so that `x.sin()` in the user's code still means the user's trait. Generated code calls the
//! functions below.

use super::{Accumulate, Bits, FloatRules, Part};
use crate::{Differentiable, Scalar};
use core::ops::{
    Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Rem, RemAssign, Sub, SubAssign,
};

/// A [`Scalar`] whose methods are not in scope.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a float",
    note = "derivatives are for `f32` and `f64`, also where the function itself is for more types"
)]
pub trait IsScalar:
    Copy
    + Default
    + PartialOrd
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + Rem<Output = Self>
    + Neg<Output = Self>
    + AddAssign
    + SubAssign
    + MulAssign
    + DivAssign
    + RemAssign
    + Differentiable<Tangent = Self>
    + Accumulate
    + FloatRules
    + Part
    + Bits
    + 'static
{
    /// The same type.
    #[doc(hidden)]
    type __Scalar: Scalar;

    /// The same number.
    #[doc(hidden)]
    fn __to_scalar(self) -> Self::__Scalar;

    /// The same number.
    #[doc(hidden)]
    fn __of_scalar(scalar: Self::__Scalar) -> Self;
}

impl<T: Scalar> IsScalar for T {
    type __Scalar = T;

    #[inline]
    fn __to_scalar(self) -> T {
        self
    }
    #[inline]
    fn __of_scalar(scalar: T) -> T {
        scalar
    }
}

/// The type of a result that may stand for a float: `type Real = f64;`. Only a float is one.
///
/// The parameter is the type itself. It makes the bound one that is checked where the function is called.
#[diagnostic::on_unimplemented(
    message = "a result of the type `{Self}` is not one float and has no gradient",
    label = "use `vjp`, whose pullback takes the cotangent of the result"
)]
pub trait FloatResult<Itself>: Differentiable {
    /// The seed of a gradient.
    fn one() -> Self::Tangent;
}

impl<T: IsScalar> FloatResult<T> for T {
    #[inline]
    fn one() -> T {
        one()
    }
}

/// The number 0.
#[inline]
pub fn zero<T: IsScalar>() -> T {
    T::__of_scalar(Scalar::ZERO)
}

/// The number 1.
#[inline]
pub fn one<T: IsScalar>() -> T {
    T::__of_scalar(Scalar::ONE)
}

/// The float nearest to `value`.
#[inline]
pub fn from_f64<T: IsScalar>(value: f64) -> T {
    T::__of_scalar(Scalar::from_f64(value))
}

/// The same number as an `f64`.
#[inline]
pub fn to_f64<T: IsScalar>(x: T) -> f64 {
    x.__to_scalar().to_f64()
}

/// `n` as a float.
#[inline]
pub fn float<T: IsScalar>(n: i32) -> T {
    from_f64(f64::from(n))
}

/// Functions of the same names elsewhere, of floats to a float.
macro_rules! functions {
    ($($name:ident($x:ident $(, $y:ident)*) = $path:path;)*) => {$(
        #[doc = concat!("`", stringify!($name), "`, as elsewhere.")]
        #[inline]
        pub fn $name<T: IsScalar>($x: T $(, $y: T)*) -> T {
            T::__of_scalar($path($x.__to_scalar() $(, $y.__to_scalar())*))
        }
    )*};
}

#[rustfmt::skip]
functions! {
    abs(x) = Scalar::abs;
    clamp(x, low, high) = Scalar::clamp;
    copysign(x, y) = Scalar::copysign;
    max(x, y) = Scalar::max;
    min(x, y) = Scalar::min;
    recip(x) = Scalar::recip;
    signum(x) = Scalar::signum;
    to_degrees(x) = Scalar::to_degrees;
    to_radians(x) = Scalar::to_radians;

    strong_mul(x, y) = super::strong_mul;
    zero_mul(x, y) = super::zero_mul;
    div_or_zero(x, y) = super::div_or_zero;
    whole_quotient(x, y) = super::whole_quotient;
    sign(x) = super::sign;
    max_first(x, y) = super::max_first;
    max_second(x, y) = super::max_second;
    min_first(x, y) = super::min_first;
    min_second(x, y) = super::min_second;
    clamp_inner(x, low, high) = super::clamp_inner;
    clamp_low(x, low, high) = super::clamp_low;
    clamp_high(x, low, high) = super::clamp_high;
    copysign_partial(x, y) = super::copysign_partial;
}

#[cfg(any(feature = "std", feature = "libm"))]
mod math {
    use super::IsScalar;
    use crate::{Scalar, private};

    /// This number to an integer power.
    #[inline]
    pub fn powi<T: IsScalar>(x: T, exponent: i32) -> T {
        T::__of_scalar(Scalar::powi(x.__to_scalar(), exponent))
    }

    #[rustfmt::skip]
    functions! {
        acos(x) = Scalar::acos;
        acosh(x) = Scalar::acosh;
        asin(x) = Scalar::asin;
        asinh(x) = Scalar::asinh;
        atan(x) = Scalar::atan;
        atan2(x, y) = Scalar::atan2;
        atanh(x) = Scalar::atanh;
        cbrt(x) = Scalar::cbrt;
        ceil(x) = Scalar::ceil;
        cos(x) = Scalar::cos;
        cosh(x) = Scalar::cosh;
        div_euclid(x, y) = Scalar::div_euclid;
        exp(x) = Scalar::exp;
        exp2(x) = Scalar::exp2;
        exp_m1(x) = Scalar::exp_m1;
        floor(x) = Scalar::floor;
        fract(x) = Scalar::fract;
        hypot(x, y) = Scalar::hypot;
        ln(x) = Scalar::ln;
        ln_1p(x) = Scalar::ln_1p;
        log(x, base) = Scalar::log;
        log10(x) = Scalar::log10;
        log2(x) = Scalar::log2;
        mul_add(x, y, z) = Scalar::mul_add;
        powf(x, exponent) = Scalar::powf;
        rem_euclid(x, y) = Scalar::rem_euclid;
        round(x) = Scalar::round;
        sin(x) = Scalar::sin;
        sinh(x) = Scalar::sinh;
        sqrt(x) = Scalar::sqrt;
        tan(x) = Scalar::tan;
        tanh(x) = Scalar::tanh;
        trunc(x) = Scalar::trunc;

        ln_or_zero(x) = private::ln_or_zero;
    }
}

#[cfg(any(feature = "std", feature = "libm"))]
pub use math::*;

#[cfg(test)]
mod tests {
    use super::*;

    fn softplus<T: IsScalar>(x: T) -> T {
        max(x, zero()) + ln_1p(exp(-abs(x)))
    }

    #[test]
    fn a_parameter_without_methods_has_functions() {
        assert_eq!(softplus(0.0_f64), 2.0_f64.ln());
        assert_eq!(softplus(0.0_f32), 2.0_f32.ln());
        assert_eq!(powi(from_f64::<f32>(0.5), 2), 0.25);
        assert_eq!(to_f64(float::<f32>(3) + one::<f32>()), 4.0);
    }
}
