//! Operators at second order: what a pullback multiplies the adjoint by has a tangent, too. That of a sum of floats
//! is constant; that of a type of the user's may be anything.

use super::partial::whole_quotient;
use super::{AddRule, DivRule, MulRule, NegRule, RemRule, StrongMulRule, SubRule};
use super::{Assigned, strong_mul, zero_mul};
use core::convert::identity;
use core::ops::Neg;

macro_rules! curvature {
    ($Rule:ident, $Curvature:ident, $function:ident, $message:literal) => {
        #[doc = concat!("How the pullback of `", stringify!($Rule), "` changes with what it is made of.")]
        #[diagnostic::on_unimplemented(
            message = $message,
            label = "has no second derivative",
            note = "write `#[differentiate(order = 2)]` on the `impl` of the operator, or compute on floats"
        )]
        pub trait $Curvature<R>: $Rule<R> {
            /// The tangents of the adjoints, from the operands, the result and its adjoint, and the tangents of
            /// all of these.
            fn pullback_pushforward(
                values: (&Self, &R, &Self::Out, &Self::OutTangent),
                tangents: (&Self::LhsTangent, &Self::RhsTangent, &Self::OutTangent, &Self::OutTangent),
            ) -> (Self::LhsTangent, Self::RhsTangent);
        }

        /// The tangents of the adjoints of the operands.
        #[inline]
        #[allow(clippy::too_many_arguments, reason = "four values and the tangent of each")]
        pub fn $function<L: $Curvature<R>, R>(
            lhs: &L,
            rhs: &R,
            out: &L::Out,
            d_out: &L::OutTangent,
            lhs_dot: &L::LhsTangent,
            rhs_dot: &L::RhsTangent,
            out_dot: &L::OutTangent,
            d_out_dot: &L::OutTangent,
        ) -> (L::LhsTangent, L::RhsTangent) {
            L::pullback_pushforward((lhs, rhs, out, d_out), (lhs_dot, rhs_dot, out_dot, d_out_dot))
        }
    };
}

curvature!(
    MulRule,
    MulCurvature,
    mul_pullback_pushforward,
    "no second derivative rule for `{Self} * {R}`"
);
curvature!(
    StrongMulRule,
    StrongMulCurvature,
    strong_mul_pullback_pushforward,
    "no second derivative rule for `{Self} * {R}`"
);
curvature!(
    DivRule,
    DivCurvature,
    div_pullback_pushforward,
    "no second derivative rule for `{Self} / {R}`"
);

curvature!(
    AddRule,
    AddCurvature,
    add_pullback_pushforward,
    "no second derivative rule for `{Self} + {R}`"
);
curvature!(
    SubRule,
    SubCurvature,
    sub_pullback_pushforward,
    "no second derivative rule for `{Self} - {R}`"
);
curvature!(
    RemRule,
    RemCurvature,
    rem_pullback_pushforward,
    "no second derivative rule for `{Self} % {R}`"
);

/// How the pullback of `NegRule` changes with what it is made of.
#[diagnostic::on_unimplemented(
    message = "no second derivative rule for `-{Self}`",
    label = "has no second derivative",
    note = "write `#[differentiate(order = 2)]` on the `impl` of the operator, or compute on floats"
)]
pub trait NegCurvature: NegRule {
    /// The tangent of the adjoint, from the operand and the adjoint of the result, and their tangents.
    fn pullback_pushforward(
        values: (&Self, &Self::Tangent),
        tangents: (&Self::Tangent, &Self::Tangent),
    ) -> Self::Tangent;
}

/// The tangent of the adjoint of the operand.
#[inline]
pub fn neg_pullback_pushforward<Y: NegCurvature>(
    y: &Y,
    _: &Y::Out,
    d_out: &Y::Tangent,
    y_dot: &Y::Tangent,
    _: &Y::Tangent,
    d_out_dot: &Y::Tangent,
) -> Y::Tangent {
    Y::pullback_pushforward((y, d_out), (y_dot, d_out_dot))
}

macro_rules! floats {
    ($float:ident: $($lhs:ty, $rhs:ty;)*) => {$(
        impl AddCurvature<$rhs> for $lhs {
            #[inline]
            fn pullback_pushforward(
                _: (&$lhs, &$rhs, &$float, &$float),
                (_, _, _, d_out_dot): (&$float, &$float, &$float, &$float),
            ) -> ($float, $float) {
                (*d_out_dot, *d_out_dot)
            }
        }

        impl SubCurvature<$rhs> for $lhs {
            #[inline]
            fn pullback_pushforward(
                _: (&$lhs, &$rhs, &$float, &$float),
                (_, _, _, d_out_dot): (&$float, &$float, &$float, &$float),
            ) -> ($float, $float) {
                (*d_out_dot, -*d_out_dot)
            }
        }

        impl RemCurvature<$rhs> for $lhs {
            #[inline]
            fn pullback_pushforward(
                (lhs, rhs, _, _): (&$lhs, &$rhs, &$float, &$float),
                (_, _, _, d_out_dot): (&$float, &$float, &$float, &$float),
            ) -> ($float, $float) {
                let (lhs, rhs): (&$float, &$float) = (lhs, rhs);
                (*d_out_dot, -*d_out_dot * whole_quotient(*lhs, *rhs))
            }
        }

        impl MulCurvature<$rhs> for $lhs {
            #[inline]
            fn pullback_pushforward(
                (lhs, rhs, _, d_out): (&$lhs, &$rhs, &$float, &$float),
                (lhs_dot, rhs_dot, _, d_out_dot): (&$float, &$float, &$float, &$float),
            ) -> ($float, $float) {
                let (lhs, rhs): (&$float, &$float) = (lhs, rhs);
                (d_out_dot * rhs + d_out * rhs_dot, d_out_dot * lhs + d_out * lhs_dot)
            }
        }

        impl StrongMulCurvature<$rhs> for $lhs {
            #[inline]
            fn pullback_pushforward(
                (lhs, rhs, _, d_out): (&$lhs, &$rhs, &$float, &$float),
                (lhs_dot, rhs_dot, _, d_out_dot): (&$float, &$float, &$float, &$float),
            ) -> ($float, $float) {
                let (lhs, rhs): (&$float, &$float) = (lhs, rhs);
                (
                    strong_mul(*rhs, *d_out_dot) + strong_mul(*d_out, *rhs_dot),
                    strong_mul(*lhs, *d_out_dot) + strong_mul(*d_out, *lhs_dot),
                )
            }
        }

        impl DivCurvature<$rhs> for $lhs {
            #[inline]
            fn pullback_pushforward(
                (_, rhs, out, d_out): (&$lhs, &$rhs, &$float, &$float),
                (_, rhs_dot, out_dot, d_out_dot): (&$float, &$float, &$float, &$float),
            ) -> ($float, $float) {
                let rhs: &$float = rhs;
                let reciprocal = 1.0 / *rhs;
                let d_lhs = zero_mul(*d_out, reciprocal);
                let d_lhs_dot =
                    zero_mul(*d_out_dot, reciprocal) - strong_mul(d_lhs, *rhs_dot * reciprocal);
                (d_lhs_dot, -(strong_mul(d_lhs_dot, *out) + strong_mul(d_lhs, *out_dot)))
            }
        }
    )*};
}

floats!(f32: f32, f32; f32, &f32; &f32, f32; &f32, &f32; f32, Assigned<&f32>; f32, Assigned<&&f32>;);
floats!(f64: f64, f64; f64, &f64; &f64, f64; &f64, &f64; f64, Assigned<&f64>; f64, Assigned<&&f64>;);

/// Integers have no tangents.
macro_rules! integers {
    ($Curvature:ident: $($integer:ident)*) => {$(
        integers!($Curvature, $integer: $integer, $integer; $integer, &$integer; &$integer, $integer; &$integer, &$integer;
            $integer, Assigned<&$integer>; $integer, Assigned<&&$integer>;);
    )*};
    ($Curvature:ident, $integer:ident: $($lhs:ty, $rhs:ty;)*) => {$(
        impl $Curvature<$rhs> for $lhs {
            #[inline]
            fn pullback_pushforward(
                _: (&$lhs, &$rhs, &$integer, &()),
                _: (&(), &(), &(), &()),
            ) -> ((), ()) {
                ((), ())
            }
        }
    )*};
}

integers!(MulCurvature: i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);
integers!(StrongMulCurvature: i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);
integers!(AddCurvature: i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);
integers!(SubCurvature: i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);
integers!(RemCurvature: i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);
integers!(DivCurvature: i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);

macro_rules! negative {
    ($($number:ty, $Tangent:ty, $minus:expr;)*) => {$(
        impl NegCurvature for $number {
            #[inline]
            fn pullback_pushforward(
                _: (&$number, &$Tangent),
                (_, d_out_dot): (&$Tangent, &$Tangent),
            ) -> $Tangent {
                $minus(*d_out_dot)
            }
        }
    )*};
}

negative!(f32, f32, f32::neg; &f32, f32, f32::neg; f64, f64, f64::neg; &f64, f64, f64::neg;);
negative!(i8, (), identity; i16, (), identity; i32, (), identity; i64, (), identity;);
negative!(i128, (), identity; isize, (), identity; &i8, (), identity; &i16, (), identity;);
negative!(&i32, (), identity; &i64, (), identity; &i128, (), identity; &isize, (), identity;);

#[cfg(test)]
mod tests {
    use super::*;

    /// Against differences of the pullbacks.
    #[test]
    fn the_tangent_of_a_product_is_that_of_its_pullback() {
        let tangents = mul_pullback_pushforward(&3.0, &&5.0, &15.0, &2.0, &0.5, &0.25, &4.0, &0.1);
        assert_eq!(tangents, (0.1 * 5.0 + 2.0 * 0.25, 0.1 * 3.0 + 2.0 * 0.5));
        let of_none = mul_pullback_pushforward(&3, &5, &15, &(), &(), &(), &(), &());
        assert_eq!(of_none, ((), ()));
    }

    #[test]
    fn a_sum_of_floats_hands_on_the_tangent_of_its_adjoint() {
        let all = (&7.0, &2.0, &1.0, &3.0, &0.5, &0.25, &4.0, &0.1);
        let (x, y, z, d, x_dot, y_dot, z_dot, d_dot) = all;
        let add = add_pullback_pushforward(x, y, z, d, x_dot, y_dot, z_dot, d_dot);
        let sub = sub_pullback_pushforward(x, y, z, d, x_dot, y_dot, z_dot, d_dot);
        let rem = rem_pullback_pushforward(x, y, z, d, x_dot, y_dot, z_dot, d_dot);
        assert_eq!((add, sub, rem), ((0.1, 0.1), (0.1, -0.1), (0.1, -0.1 * 3.0)));
        assert_eq!(neg_pullback_pushforward(x, &-x, d, x_dot, &-x_dot, d_dot), -0.1);
        assert_eq!(neg_pullback_pushforward(&3, &-3, &(), &(), &(), &()), ());
    }

    #[test]
    fn the_tangent_of_a_quotient_is_that_of_its_pullback() {
        let pullback = |x: f64, y: f64, d: f64| (d / y, -d * x / (y * y));
        let (x, y, d) = (3.0, 2.0, 0.7);
        let (x_dot, y_dot, d_dot) = (0.5, -1.25, 0.3);
        let out_dot = x_dot / y - x * y_dot / (y * y);
        let (a, b) =
            div_pullback_pushforward(&x, &y, &(x / y), &d, &x_dot, &y_dot, &out_dot, &d_dot);
        let h = 1e-5;
        let ahead = pullback(x + h * x_dot, y + h * y_dot, d + h * d_dot);
        let behind = pullback(x - h * x_dot, y - h * y_dot, d - h * d_dot);
        assert!((a - (ahead.0 - behind.0) / (2.0 * h)).abs() < 1e-8);
        assert!((b - (ahead.1 - behind.1) / (2.0 * h)).abs() < 1e-8);
    }

    #[test]
    fn nothing_comes_of_a_pole_that_nothing_reaches() {
        let zero =
            div_pullback_pushforward(&1.0, &0.0, &f64::INFINITY, &0.0, &1.0, &1.0, &1.0, &0.0);
        assert_eq!(zero, (0.0, 0.0));
    }
}
