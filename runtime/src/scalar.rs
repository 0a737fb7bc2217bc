//! What `f32` and `f64` have in common.

use crate::__private::{Accumulate, Bits, FloatRules, Part};
use crate::Differentiable;
#[cfg(all(feature = "libm", not(feature = "std")))]
use crate::math::Math;
use core::fmt::{Debug, Display};
use core::iter::{Product, Sum};
use core::ops::{
    Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Rem, RemAssign, Sub, SubAssign,
};

/// Declares the trait and implements it, from one table:
///
/// ```text
/// /// What it is, with the derivative.
/// name(operands) -> result, example == value;
/// ```
macro_rules! scalar {
    (
        constants { $( $(#[$const_doc:meta])* $const:ident = $value:expr, $const_example:literal; )* }
        methods {
            $( $(#[$doc:meta])* $name:ident($($arg:ident: $ty:ty),*) -> $ret:ty, $example:literal; )*
        }
        math {
            $( $(#[$math_doc:meta])* $math:ident($($math_arg:ident: $math_ty:ty),*) -> $math_ret:ty, $math_example:literal; )*
        }
    ) => {
        /// A float: `f32` or `f64`.
        ///
        /// A function with a type parameter bounded by `Scalar` is differentiated for both. The trait
        /// has the methods of the standard library's floats, by the same names and with the
        /// same results, and each one here says what its derivative is.
        ///
        /// ```
        /// use chainrule::Scalar;
        ///
        /// fn softplus<T: Scalar>(x: T) -> T {
        ///     x.max(T::ZERO) + (-x.abs()).exp().ln_1p()
        /// }
        ///
        /// assert_eq!(softplus(0.0_f64), 2.0_f64.ln());
        /// assert_eq!(softplus(0.0_f32), 2.0_f32.ln());
        /// ```
        ///
        /// Where a derivative jumps or does not exist, a convention holds, the same everywhere;
        /// the methods say which. A zero cotangent that meets an infinite partial gives 0.
        #[diagnostic::on_unimplemented(
            message = "`{Self}` is not a float",
            note = "`chainrule::Scalar` is implemented for `f32` and `f64`"
        )]
        pub trait Scalar:
            Copy + Debug + Display + Default + PartialEq + PartialOrd + Send + Sync + 'static
            + Add<Output = Self> + Sub<Output = Self> + Mul<Output = Self> + Div<Output = Self>
            + Rem<Output = Self> + Neg<Output = Self>
            + AddAssign + SubAssign + MulAssign + DivAssign + RemAssign
            + Sum + Product + for<'a> Sum<&'a Self> + for<'a> Product<&'a Self>
            + Differentiable<Tangent = Self> + Accumulate + Part + Bits + FloatRules
        {
            $(
                $(#[$const_doc])*
                ///
                /// ```
                /// use chainrule::Scalar;
                ///
                #[doc = concat!("assert!(", $const_example, ");")]
                /// ```
                const $const: Self;
            )*

            /// The float nearest to `value`.
            ///
            /// ```
            /// use chainrule::Scalar;
            ///
            /// assert_eq!(f32::from_f64(0.1), 0.1_f32);
            /// ```
            fn from_f64(value: f64) -> Self;

            /// The same number as an `f64`. The gradient passes through, rounded to `Self`.
            ///
            /// ```
            /// use chainrule::Scalar;
            ///
            /// assert_eq!(0.5_f32.to_f64(), 0.5_f64);
            /// ```
            fn to_f64(self) -> f64;

            $(
                $(#[$doc])*
                ///
                /// ```
                /// use chainrule::Scalar;
                ///
                #[doc = concat!("assert!(", $example, ");")]
                /// ```
                fn $name(self $(, $arg: $ty)*) -> $ret;
            )*
            $(
                $(#[$math_doc])*
                ///
                /// ```
                /// use chainrule::Scalar;
                ///
                #[doc = concat!("assert!(", $math_example, ");")]
                /// ```
                #[cfg(any(feature = "std", feature = "libm"))]
                fn $math(self $(, $math_arg: $math_ty)*) -> $math_ret;
            )*
        }

        impl Scalar for f32 {
            $( const $const: Self = $value as f32; )*

            #[inline]
            fn from_f64(value: f64) -> Self {
                value as f32
            }
            #[inline]
            fn to_f64(self) -> f64 {
                f64::from(self)
            }
            $(
                #[inline]
                fn $name(self $(, $arg: $ty)*) -> $ret {
                    f32::$name(self $(, $arg)*)
                }
            )*
            $(
                #[cfg(any(feature = "std", feature = "libm"))]
                #[inline]
                fn $math(self $(, $math_arg: $math_ty)*) -> $math_ret {
                    #[cfg(feature = "std")]
                    let result = f32::$math(self $(, $math_arg)*);
                    #[cfg(not(feature = "std"))]
                    let result = <f32 as Math>::$math(self $(, $math_arg)*);
                    result
                }
            )*
        }

        impl Scalar for f64 {
            $( const $const: Self = $value as f64; )*

            #[inline]
            fn from_f64(value: f64) -> Self {
                value
            }
            #[inline]
            fn to_f64(self) -> f64 {
                self
            }
            $(
                #[inline]
                fn $name(self $(, $arg: $ty)*) -> $ret {
                    f64::$name(self $(, $arg)*)
                }
            )*
            $(
                #[cfg(any(feature = "std", feature = "libm"))]
                #[inline]
                fn $math(self $(, $math_arg: $math_ty)*) -> $math_ret {
                    #[cfg(feature = "std")]
                    let result = f64::$math(self $(, $math_arg)*);
                    #[cfg(not(feature = "std"))]
                    let result = <f64 as Math>::$math(self $(, $math_arg)*);
                    result
                }
            )*
        }
    };
}

scalar! {
    constants {
        /// The number 0.
        ZERO = 0.0, "f64::ZERO == 0.0";
        /// The number 1.
        ONE = 1.0, "f64::ONE == 1.0";
        /// The circle's circumference over its diameter.
        PI = core::f64::consts::PI, "<f64 as Scalar>::PI == std::f64::consts::PI";
        /// Above every finite number.
        INFINITY = f64::INFINITY, "<f64 as Scalar>::INFINITY > 1e300";
        /// Below every finite number.
        NEG_INFINITY = f64::NEG_INFINITY, "<f64 as Scalar>::NEG_INFINITY < -1e300";
        /// Not a number.
        NAN = f64::NAN, "<f64 as Scalar>::NAN.is_nan()";
        /// The distance from 1 to the next larger float.
        EPSILON = Self::EPSILON, "<f32 as Scalar>::EPSILON == 2.0_f32.powi(-23)";
    }
    // those of `core`
    methods {
        /// The absolute value. Derivative: the sign of `x`; 0 at 0.
        abs() -> Self, "Scalar::abs(-2.0_f64) == 2.0";
        /// This number, or the bound it lies beyond. Derivative: 1 in the closed interval, and
        /// 1 with respect to the bound where `x` lies beyond it.
        clamp(low: Self, high: Self) -> Self, "Scalar::clamp(3.0_f64, 0.0, 1.0) == 1.0";
        /// The absolute value of this number with the sign of `sign`. Derivative: 1 where the two
        /// have the same sign and -1 where not, 0 at 0; none with respect to `sign`.
        copysign(sign: Self) -> Self, "Scalar::copysign(2.0_f64, -1.0) == -2.0";
        /// The larger of two numbers. Derivative: 1 with respect to the larger one, and to the
        /// first where they are equal; 0 with respect to the other, and to a NaN.
        max(other: Self) -> Self, "Scalar::max(1.0_f64, 2.0) == 2.0";
        /// The smaller of two numbers. Derivative: 1 with respect to the smaller one, and to the
        /// first where they are equal; 0 with respect to the other, and to a NaN.
        min(other: Self) -> Self, "Scalar::min(1.0_f64, 2.0) == 1.0";
        /// `1 / x`. Derivative: `-1 / x²`, infinite at 0.
        recip() -> Self, "Scalar::recip(4.0_f64) == 0.25";
        /// 1 with the sign of this number. Derivative: 0.
        signum() -> Self, "Scalar::signum(-2.0_f64) == -1.0";
        /// An angle in radians as degrees. Derivative: `180 / π`.
        to_degrees() -> Self, "Scalar::to_degrees(<f64 as Scalar>::PI) == 180.0";
        /// An angle in degrees as radians. Derivative: `π / 180`.
        to_radians() -> Self, "Scalar::to_radians(180.0_f64) == <f64 as Scalar>::PI";
        /// Whether this is not a number.
        is_nan() -> bool, "!Scalar::is_nan(1.0_f64)";
        /// Whether this is neither infinite nor NaN.
        is_finite() -> bool, "Scalar::is_finite(1.0_f64)";
        /// Whether this is one of the infinities.
        is_infinite() -> bool, "!Scalar::is_infinite(1.0_f64)";
        /// Whether the sign bit is set; it is for -0.
        is_sign_negative() -> bool, "Scalar::is_sign_negative(-0.0_f64)";
        /// Whether the sign bit is clear; it is for 0.
        is_sign_positive() -> bool, "Scalar::is_sign_positive(0.0_f64)";
    }
    // those that need `std` or `libm`
    math {
        /// The arc cosine. Derivative: `-1 / sqrt(1 - x²)`, infinite at 1 and -1.
        acos() -> Self, "Scalar::acos(1.0_f64) == 0.0";
        /// The inverse hyperbolic cosine. Derivative: `1 / sqrt(x² - 1)`, infinite at 1.
        acosh() -> Self, "Scalar::acosh(1.0_f64) == 0.0";
        /// The arc sine. Derivative: `1 / sqrt(1 - x²)`, infinite at 1 and -1.
        asin() -> Self, "Scalar::asin(0.0_f64) == 0.0";
        /// The inverse hyperbolic sine. Derivative: `1 / sqrt(x² + 1)`.
        asinh() -> Self, "Scalar::asinh(0.0_f64) == 0.0";
        /// The arc tangent. Derivative: `1 / (1 + x²)`.
        atan() -> Self, "Scalar::atan(0.0_f64) == 0.0";
        /// The angle of the point with this ordinate `y` and the abscissa `x`.
        /// Derivatives: `x / (x² + y²)` and `-y / (x² + y²)`; 0 at the origin.
        atan2(x: Self) -> Self, "Scalar::atan2(0.0_f64, 1.0) == 0.0";
        /// The inverse hyperbolic tangent. Derivative: `1 / (1 - x²)`, infinite at 1 and -1.
        atanh() -> Self, "Scalar::atanh(0.0_f64) == 0.0";
        /// The cube root. Derivative: `1 / (3 cbrt(x)²)`, infinite at 0.
        cbrt() -> Self, "(Scalar::cbrt(8.0_f64) - 2.0).abs() < 1e-15";
        /// The smallest integer not below. Derivative: 0.
        ceil() -> Self, "Scalar::ceil(1.5_f64) == 2.0";
        /// The cosine. Derivative: `-sin(x)`.
        cos() -> Self, "Scalar::cos(0.0_f64) == 1.0";
        /// The hyperbolic cosine. Derivative: `sinh(x)`.
        cosh() -> Self, "Scalar::cosh(0.0_f64) == 1.0";
        /// The integer quotient whose remainder is not negative. Derivative: 0.
        div_euclid(rhs: Self) -> Self, "Scalar::div_euclid(-7.0_f64, 4.0) == -2.0";
        /// The exponential function. Derivative: itself.
        exp() -> Self, "Scalar::exp(0.0_f64) == 1.0";
        /// Two to this power. Derivative: `ln(2)` times itself.
        exp2() -> Self, "Scalar::exp2(3.0_f64) == 8.0";
        /// `exp(x) - 1`, exact near 0. Derivative: `exp(x)`.
        exp_m1() -> Self, "Scalar::exp_m1(0.0_f64) == 0.0";
        /// The largest integer not above. Derivative: 0.
        floor() -> Self, "Scalar::floor(1.5_f64) == 1.0";
        /// The fractional part. Derivative: 1.
        fract() -> Self, "Scalar::fract(1.5_f64) == 0.5";
        /// The length of the hypotenuse. Derivatives: `x / hypot` and `y / hypot`; 0 at the origin.
        hypot(other: Self) -> Self, "Scalar::hypot(3.0_f64, 4.0) == 5.0";
        /// The natural logarithm. Derivative: `1 / x`, infinite at 0.
        ln() -> Self, "Scalar::ln(1.0_f64) == 0.0";
        /// `ln(1 + x)`, exact near 0. Derivative: `1 / (1 + x)`, infinite at -1.
        ln_1p() -> Self, "Scalar::ln_1p(0.0_f64) == 0.0";
        /// The logarithm to a base. Derivatives: `1 / (x ln(base))` and
        /// `-log(x, base) / (base ln(base))`.
        log(base: Self) -> Self, "(Scalar::log(8.0_f64, 2.0) - 3.0).abs() < 1e-15";
        /// The logarithm to base 10. Derivative: `1 / (x ln(10))`, infinite at 0.
        log10() -> Self, "(Scalar::log10(100.0_f64) - 2.0).abs() < 1e-15";
        /// The logarithm to base 2. Derivative: `1 / (x ln(2))`, infinite at 0.
        log2() -> Self, "(Scalar::log2(8.0_f64) - 3.0).abs() < 1e-15";
        /// `x * a + b`, rounded once. Derivatives: `a`, `x` and 1.
        mul_add(a: Self, b: Self) -> Self, "Scalar::mul_add(2.0_f64, 3.0, 4.0) == 10.0";
        /// This number to a power. Derivatives: `p x^(p - 1)` and `ln(x) x^p`, the latter 0 at `x = 0`
        /// for `p >= 0` and NaN for negative `x`.
        powf(exponent: Self) -> Self, "Scalar::powf(2.0_f64, 3.0) == 8.0";
        /// This number to an integer power. Derivative: `n x^(n - 1)`, which is 0 for `n = 0`.
        powi(exponent: i32) -> Self, "Scalar::powi(2.0_f64, 3) == 8.0";
        /// The remainder that is not negative. Derivatives: 1 and `-div_euclid(x, rhs)`.
        rem_euclid(rhs: Self) -> Self, "Scalar::rem_euclid(-7.0_f64, 4.0) == 1.0";
        /// The nearest integer, halves away from 0. Derivative: 0.
        round() -> Self, "Scalar::round(1.5_f64) == 2.0";
        /// The sine. Derivative: `cos(x)`.
        sin() -> Self, "Scalar::sin(0.0_f64) == 0.0";
        /// The sine and the cosine. Derivatives: `cos(x)` and `-sin(x)`.
        sin_cos() -> (Self, Self), "Scalar::sin_cos(0.0_f64) == (0.0, 1.0)";
        /// The hyperbolic sine. Derivative: `cosh(x)`.
        sinh() -> Self, "Scalar::sinh(0.0_f64) == 0.0";
        /// The square root. Derivative: `1 / (2 sqrt(x))`, infinite at 0.
        sqrt() -> Self, "Scalar::sqrt(9.0_f64) == 3.0";
        /// The tangent. Derivative: `1 + tan(x)²`.
        tan() -> Self, "Scalar::tan(0.0_f64) == 0.0";
        /// The hyperbolic tangent. Derivative: `1 - tanh(x)²`.
        tanh() -> Self, "Scalar::tanh(0.0_f64) == 0.0";
        /// The integer part. Derivative: 0.
        trunc() -> Self, "Scalar::trunc(-1.5_f64) == -1.0";
    }
}

#[cfg(test)]
mod tests {
    use super::Scalar;

    fn norm<T: Scalar>(x: &[T]) -> T {
        x.iter().map(|x| *x * *x).sum::<T>().sqrt()
    }

    #[test]
    fn a_generic_function_computes_as_the_float_does() {
        assert_eq!(norm(&[3.0_f64, 4.0]), 5.0);
        assert_eq!(norm(&[3.0_f32, 4.0]), 5.0);
        assert_eq!(<f32 as Scalar>::PI, core::f32::consts::PI);
        assert_eq!(<f32 as Scalar>::EPSILON, f32::EPSILON);
        assert_eq!(<f64 as Scalar>::EPSILON, f64::EPSILON);
        assert_eq!(Scalar::atan2(1.0_f32, -2.0), 1.0_f32.atan2(-2.0));
    }
}
