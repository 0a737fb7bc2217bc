//! The partials that plain arithmetic does not express.

use crate::Scalar;

/// `a * b`, where a zero that meets an infinity or a NaN is 0.
#[inline]
pub fn strong_mul<T: Scalar>(a: T, b: T) -> T {
    if a == T::ZERO || b == T::ZERO { T::ZERO } else { a * b }
}

/// `a * b`; 0 where `a` is 0, whatever `b` is.
#[inline]
pub fn zero_mul<T: Scalar>(a: T, b: T) -> T {
    if a == T::ZERO { T::ZERO } else { a * b }
}

/// `a / b`; 0 where `b` is 0.
#[inline]
pub fn div_or_zero<T: Scalar>(a: T, b: T) -> T {
    if b == T::ZERO { T::ZERO } else { a / b }
}

/// `ln(x)`; 0 at 0.
#[cfg(any(feature = "std", feature = "libm"))]
#[inline]
pub fn ln_or_zero<T: Scalar>(x: T) -> T {
    if x == T::ZERO { T::ZERO } else { x.ln() }
}

/// `(x / y).trunc()`, which needs no library.
#[inline]
pub fn whole_quotient<T: Scalar>(x: T, y: T) -> T {
    let quotient = x / y;
    if quotient.is_finite() { quotient - quotient % T::ONE } else { quotient }
}

/// 1, -1, 0 at 0, and NaN at NaN.
#[inline]
pub fn sign<T: Scalar>(x: T) -> T {
    if x == T::ZERO { T::ZERO } else { x.signum() }
}

/// The partial of `x.max(y)` for `x`: 1 where `x` is the result, also at a tie.
#[inline]
pub fn max_first<T: Scalar>(x: T, y: T) -> T {
    one_if(x >= y || y.is_nan())
}

/// The partial of `x.max(y)` for `y`.
#[inline]
pub fn max_second<T: Scalar>(x: T, y: T) -> T {
    one_if(!(x >= y || y.is_nan()))
}

/// The partial of `x.min(y)` for `x`: 1 where `x` is the result, also at a tie.
#[inline]
pub fn min_first<T: Scalar>(x: T, y: T) -> T {
    one_if(x <= y || y.is_nan())
}

/// The partial of `x.min(y)` for `y`.
#[inline]
pub fn min_second<T: Scalar>(x: T, y: T) -> T {
    one_if(!(x <= y || y.is_nan()))
}

/// The partial of `x.clamp(low, high)` for `x`: 1 in the closed interval (and at NaN, which
/// `clamp` hands on).
#[inline]
pub fn clamp_inner<T: Scalar>(x: T, low: T, high: T) -> T {
    if x < low || x > high { T::ZERO } else { T::ONE }
}

/// The partial of `x.clamp(low, high)` for `low`.
#[inline]
pub fn clamp_low<T: Scalar>(x: T, low: T, _high: T) -> T {
    one_if(x < low)
}

/// The partial of `x.clamp(low, high)` for `high`.
#[inline]
pub fn clamp_high<T: Scalar>(x: T, _low: T, high: T) -> T {
    one_if(x > high)
}

/// The partial of `x.copysign(y)` for `x`; 0 at 0.
#[inline]
pub fn copysign_partial<T: Scalar>(x: T, y: T) -> T {
    sign(x) * T::ONE.copysign(y)
}

/// `n` as a float.
#[inline]
pub fn float<T: Scalar>(n: i32) -> T {
    T::from_f64(f64::from(n))
}

/// `n - 1`, the exponent of the derivative of a power.
#[inline]
pub fn pred(n: i32) -> i32 {
    n.wrapping_sub(1)
}

/// Compiles only for a float.
#[inline]
pub fn assert_scalar<T: super::generic::IsScalar>(_: &T) {}

/// Says that both have the same type, before a method of one is called.
#[inline]
pub fn have_one_type<T>(_: &T, _: &T) {}

/// The same of a value that may not be there.
#[inline]
pub fn is_option_of<T>(_: &Option<T>, _: &T) {}

/// Says of which type a value is.
#[inline]
pub fn is_of_type<T>(_: &T) {}

#[inline]
fn one_if<T: Scalar>(condition: bool) -> T {
    if condition { T::ONE } else { T::ZERO }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAN: f64 = f64::NAN;
    const INF: f64 = f64::INFINITY;

    #[test]
    fn a_zero_wins_over_a_pole() {
        assert_eq!(strong_mul(0.0, INF), 0.0);
        assert_eq!(strong_mul(NAN, 0.0), 0.0);
        assert_eq!(strong_mul(2.0, INF), INF);
        assert_eq!(strong_mul(2.0_f32, 3.0), 6.0);
        assert_eq!(zero_mul(0.0, NAN), 0.0);
        assert_eq!(zero_mul(2.0, 3.0), 6.0);
        assert!(zero_mul(INF, 0.0).is_nan());
        assert_eq!(div_or_zero(1.0, 0.0), 0.0);
        assert_eq!(div_or_zero(1.0, 4.0), 0.25);
        assert_eq!(ln_or_zero(0.0), 0.0);
        assert_eq!(ln_or_zero(1.0), 0.0);
        assert!(ln_or_zero(-1.0).is_nan());
    }

    #[test]
    fn a_quotient_is_cut_off_towards_zero() {
        let quotients = [(7.0, 2.0), (-7.0, 2.0), (0.5, -1.0)].map(|(x, y)| whole_quotient(x, y));
        assert_eq!(quotients, [3.0, -3.0, 0.0]);
        assert_eq!(whole_quotient(1.0, 0.0), INF);
    }

    #[test]
    fn the_sign_of_zero_is_zero() {
        assert_eq!([-2.0, -0.0, 0.0, 3.0].map(sign), [-1.0, 0.0, 0.0, 1.0]);
        assert!(sign(NAN).is_nan());
        assert_eq!(copysign_partial(-2.0, 3.0), -1.0);
        assert_eq!(copysign_partial(-2.0, -0.0), 1.0);
        assert_eq!(copysign_partial(0.0, -3.0), 0.0);
    }

    #[test]
    fn a_tie_goes_to_the_first_and_a_nan_gets_nothing() {
        let max = |x, y| (max_first(x, y), max_second(x, y));
        let min = |x, y| (min_first(x, y), min_second(x, y));
        assert_eq!(
            [max(1.0, 2.0), max(2.0, 1.0), max(1.0, 1.0)],
            [(0.0, 1.0), (1.0, 0.0), (1.0, 0.0)]
        );
        assert_eq!(
            [min(1.0, 2.0), min(2.0, 1.0), min(1.0, 1.0)],
            [(1.0, 0.0), (0.0, 1.0), (1.0, 0.0)]
        );
        assert_eq!([max(NAN, 1.0), max(1.0, NAN)], [(0.0, 1.0), (1.0, 0.0)]);
        assert_eq!([min(NAN, 1.0), min(1.0, NAN)], [(0.0, 1.0), (1.0, 0.0)]);
    }

    #[test]
    fn clamp_is_the_identity_in_the_closed_interval() {
        let clamp = |x| [clamp_inner(x, 0.0, 1.0), clamp_low(x, 0.0, 1.0), clamp_high(x, 0.0, 1.0)];
        assert_eq!(clamp(-0.5), [0.0, 1.0, 0.0]);
        assert_eq!(clamp(0.0), [1.0, 0.0, 0.0]);
        assert_eq!(clamp(1.0), [1.0, 0.0, 0.0]);
        assert_eq!(clamp(1.5), [0.0, 0.0, 1.0]);
    }

    #[test]
    fn an_integer_is_a_float() {
        assert_eq!(float::<f32>(-3), -3.0);
        assert_scalar(&float::<f64>(1));
    }
}
