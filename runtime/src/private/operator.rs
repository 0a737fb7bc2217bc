//! Operators whose operands have types that the macro does not know: the type picks the rule.

use super::partial::whole_quotient;
use super::{AddCurvature, DivCurvature, MulCurvature, NegCurvature};
use super::{Assigned, zero_mul};
use super::{RemCurvature, StrongMulCurvature, SubCurvature};
use crate::Differentiable;

/// The trait of a binary operator and the function that generated code calls.
macro_rules! binary {
    ($Rule:ident, $function:ident, $forward:ident, $message:literal) => {
        #[doc = concat!("How derivatives pass the operator of `", stringify!($Rule), "`, back and forth.")]
        #[diagnostic::on_unimplemented(
            message = $message,
            label = "has no derivative rule",
            note = "annotate the type of a float with `let y: f64 = ..`, or compute on the floats themselves"
        )]
        pub trait $Rule<R> {
            /// The result of the operation.
            type Out;
            /// Its adjoint.
            type OutTangent;
            /// The adjoint of the left operand.
            type LhsTangent;
            /// The adjoint of the right operand.
            type RhsTangent;

            /// The adjoints of the operands.
            fn pullback(
                &self,
                rhs: &R,
                out: &Self::Out,
                d_out: Self::OutTangent,
            ) -> (Self::LhsTangent, Self::RhsTangent);

            /// The tangent of the result.
            fn pushforward(
                &self,
                rhs: &R,
                out: &Self::Out,
                lhs_dot: &Self::LhsTangent,
                rhs_dot: &Self::RhsTangent,
            ) -> Self::OutTangent;
        }

        /// The adjoints of the operands.
        #[inline]
        pub fn $function<L: $Rule<R>, R>(
            lhs: &L,
            rhs: &R,
            out: &L::Out,
            d_out: L::OutTangent,
        ) -> (L::LhsTangent, L::RhsTangent) {
            lhs.pullback(rhs, out, d_out)
        }

        /// The tangent of the result.
        #[inline]
        pub fn $forward<L: $Rule<R>, R>(
            lhs: &L,
            rhs: &R,
            out: &L::Out,
            lhs_dot: &L::LhsTangent,
            rhs_dot: &L::RhsTangent,
        ) -> L::OutTangent {
            lhs.pushforward(rhs, out, lhs_dot, rhs_dot)
        }
    };
}

binary!(AddRule, add_pullback, add_pushforward, "no derivative rule for `{Self} + {R}`");
binary!(SubRule, sub_pullback, sub_pushforward, "no derivative rule for `{Self} - {R}`");
binary!(MulRule, mul_pullback, mul_pushforward, "no derivative rule for `{Self} * {R}`");
binary!(
    StrongMulRule,
    strong_mul_pullback,
    strong_mul_pushforward,
    "no derivative rule for `{Self} * {R}`"
);
binary!(DivRule, div_pullback, div_pushforward, "no derivative rule for `{Self} / {R}`");
binary!(RemRule, rem_pullback, rem_pushforward, "no derivative rule for `{Self} % {R}`");

/// How the adjoint of `-y` goes back to `y`.
#[diagnostic::on_unimplemented(
    message = "no derivative rule for `-{Self}`",
    label = "has no derivative rule",
    note = "annotate the type of a float with `let y: f64 = ..`, or compute on the floats themselves"
)]
pub trait NegRule {
    /// The result of the operation.
    type Out;
    /// Its adjoint, and that of the operand.
    type Tangent;

    /// The adjoint of the operand.
    fn pullback(&self, out: &Self::Out, d_out: Self::Tangent) -> Self::Tangent;

    /// The tangent of the result.
    fn pushforward(&self, out: &Self::Out, y_dot: &Self::Tangent) -> Self::Tangent;
}

/// The adjoint of the operand of `-y`.
#[inline]
pub fn neg_pullback<Y: NegRule>(y: &Y, out: &Y::Out, d_out: Y::Tangent) -> Y::Tangent {
    y.pullback(out, d_out)
}

/// The tangent of `-y`.
#[inline]
pub fn neg_pushforward<Y: NegRule>(y: &Y, out: &Y::Out, y_dot: &Y::Tangent) -> Y::Tangent {
    y.pushforward(out, y_dot)
}

/// How the adjoint of `y as F`, a float, goes back to `y`.
#[diagnostic::on_unimplemented(
    message = "no derivative rule for `{Self} as {F}`",
    label = "has no derivative rule",
    note = "annotate the type of the number, as in `let y: f64 = ..` or `let n: usize = ..`"
)]
pub trait CastRule<F> {
    /// The adjoint of the operand.
    type Tangent;

    /// The adjoint of the operand.
    fn pullback(&self, d_out: F) -> Self::Tangent;

    /// The tangent of the result.
    fn pushforward(&self, y_dot: &Self::Tangent) -> F;
}

/// The adjoint of `y` in `y as F`.
#[inline]
pub fn cast_pullback<Y: CastRule<F>, F>(y: &Y, d_out: F) -> Y::Tangent {
    y.pullback(d_out)
}

/// The tangent of `y as F`.
#[inline]
pub fn cast_pushforward<Y: CastRule<F>, F>(y: &Y, _: &F, y_dot: &Y::Tangent) -> F {
    y.pushforward(y_dot)
}

/// What is in an option; zero where there is nothing.
#[inline]
pub fn payload<T: Default>(option: Option<T>) -> T {
    option.unwrap_or_default()
}

/// The adjoint of an option whose content has the adjoint `d_out`: none where there is nothing.
#[inline]
pub fn payload_pullback<T, D>(option: &Option<T>, _: &T, d_out: D) -> Option<D> {
    option.as_ref().map(|_| d_out)
}

/// The tangent of the content of an option.
#[inline]
pub fn payload_pushforward<T: Differentiable>(
    _: &Option<T>,
    out: &T,
    option_dot: &Option<T::Tangent>,
) -> T::Tangent {
    option_dot.clone().unwrap_or_else(|| out.zero_tangent())
}

/// The rules of the floats. Written for each float and not for every `T: Scalar`, which would take any
/// unknown left operand for a float, and then say the wrong thing about the right one.
macro_rules! float_rules {
    ($($Rule:ident |$lhs:ident, $rhs:ident, $out:ident|
        ($d_out:ident) $adjoints:expr, ($l_dot:ident, $r_dot:ident) $tangent:expr;)*) => {
        float_rules!(f32 $($Rule |$lhs, $rhs, $out| ($d_out) $adjoints, ($l_dot, $r_dot) $tangent;)*);
        float_rules!(f64 $($Rule |$lhs, $rhs, $out| ($d_out) $adjoints, ($l_dot, $r_dot) $tangent;)*);
    };
    ($float:ident $($Rule:ident |$lhs:ident, $rhs:ident, $out:ident|
        ($d_out:ident) $adjoints:expr, ($l_dot:ident, $r_dot:ident) $tangent:expr;)*) => {$(
        impl $Rule<$float> for $float {
            type Out = $float;
            type OutTangent = $float;
            type LhsTangent = $float;
            type RhsTangent = $float;

            #[inline]
            fn pullback(&self, rhs: &$float, out: &$float, $d_out: $float) -> ($float, $float) {
                let ($lhs, $rhs, $out) = (*self, *rhs, *out);
                $adjoints
            }
            #[inline]
            fn pushforward(&self, rhs: &$float, out: &$float, lhs_dot: &$float, rhs_dot: &$float) -> $float {
                let ($lhs, $rhs, $out, $l_dot, $r_dot) = (*self, *rhs, *out, *lhs_dot, *rhs_dot);
                $tangent
            }
        }
    )*};
}

float_rules! {
    AddRule |_lhs, _rhs, _out| (d_out) (d_out, d_out), (l_dot, r_dot) l_dot + r_dot;
    SubRule |_lhs, _rhs, _out| (d_out) (d_out, -d_out), (l_dot, r_dot) l_dot - r_dot;
    MulRule |lhs, rhs, _out|
        (d_out) (d_out * rhs, d_out * lhs),
        (l_dot, r_dot) l_dot * rhs + r_dot * lhs;
    // Where an infinity may arrive: a partial of zero gives zero.
    StrongMulRule |lhs, rhs, _out|
        (d_out) (zero_mul(rhs, d_out), zero_mul(lhs, d_out)),
        (l_dot, r_dot) zero_mul(rhs, l_dot) + zero_mul(lhs, r_dot);
    // The only rule with a pole, at a divisor of 0: there a zero adjoint gives zero.
    DivRule |_lhs, rhs, out|
        (d_out) {
            if d_out == 0.0 {
                (0.0, 0.0)
            } else {
                let d_lhs = d_out / rhs;
                (d_lhs, -d_lhs * out)
            }
        },
        (l_dot, r_dot) zero_mul(l_dot, 1.0 / rhs) - zero_mul(r_dot, out * (1.0 / rhs));
    RemRule |lhs, rhs, _out|
        (d_out) (d_out, -d_out * whole_quotient(lhs, rhs)),
        (l_dot, r_dot) l_dot - r_dot * whole_quotient(lhs, rhs);
}

/// An operator also takes references to numbers, and a compound assignment is one.
macro_rules! by_reference {
    ($Rule:ident, $number:ident, $Tangent:ty: $($lhs:ty, $rhs:ty;)*) => {$(
        impl $Rule<$rhs> for $lhs {
            type Out = $number;
            type OutTangent = $Tangent;
            type LhsTangent = $Tangent;
            type RhsTangent = $Tangent;

            #[inline]
            fn pullback(&self, rhs: &$rhs, out: &$number, d_out: $Tangent) -> ($Tangent, $Tangent) {
                let (lhs, rhs): (&$number, &$number) = (self, rhs);
                <$number as $Rule<$number>>::pullback(lhs, rhs, out, d_out)
            }
            #[inline]
            fn pushforward(&self, rhs: &$rhs, out: &$number, lhs_dot: &$Tangent, rhs_dot: &$Tangent) -> $Tangent {
                let (lhs, rhs): (&$number, &$number) = (self, rhs);
                <$number as $Rule<$number>>::pushforward(lhs, rhs, out, lhs_dot, rhs_dot)
            }
        }
    )*};
    (rules $number:ident, $Tangent:ty: $($Rule:ident)*) => {$(
        by_reference!($Rule, $number, $Tangent: $number, &$number; &$number, $number; &$number, &$number;
            $number, Assigned<&$number>; $number, Assigned<&&$number>;);
    )*};
}

macro_rules! cast {
    ($integer:ident, () : $($float:ident)*) => {$(
        impl CastRule<$float> for $integer {
            type Tangent = ();

            #[inline]
            fn pullback(&self, _: $float) {}
            #[inline]
            fn pushforward(&self, (): &()) -> $float {
                0.0
            }
        }
    )*};
    ($($from:ident $to:ident;)*) => {$(
        impl CastRule<$to> for $from {
            type Tangent = $from;

            #[inline]
            fn pullback(&self, d_out: $to) -> $from {
                d_out as $from
            }
            #[inline]
            fn pushforward(&self, y_dot: &$from) -> $to {
                *y_dot as $to
            }
        }
    )*};
}

/// Integers: nothing goes back.
macro_rules! integer {
    ($Rule:ident, $integer:ident) => {
        impl $Rule<$integer> for $integer {
            type Out = $integer;
            type OutTangent = ();
            type LhsTangent = ();
            type RhsTangent = ();

            #[inline]
            fn pullback(&self, _: &$integer, _: &$integer, (): ()) -> ((), ()) {
                ((), ())
            }
            #[inline]
            fn pushforward(&self, _: &$integer, _: &$integer, (): &(), (): &()) {}
        }
    };
    ($($integer:ident)*) => {$(
        integer!(AddRule, $integer);
        integer!(SubRule, $integer);
        integer!(MulRule, $integer);
        integer!(StrongMulRule, $integer);
        integer!(DivRule, $integer);
        integer!(RemRule, $integer);
        by_reference!(rules $integer, (): AddRule SubRule MulRule StrongMulRule DivRule RemRule);
        cast!($integer, () : f32 f64);
    )*};
}

macro_rules! negative {
    ($number:ty, $Out:ty, $Tangent:ty, |$d_out:pat_param| $adjoint:expr) => {
        impl NegRule for $number {
            type Out = $Out;
            type Tangent = $Tangent;

            #[inline]
            fn pullback(&self, _: &$Out, $d_out: $Tangent) -> $Tangent {
                $adjoint
            }
            // linear, and the same in both directions
            #[inline]
            fn pushforward(&self, _: &$Out, tangent: &$Tangent) -> $Tangent {
                let $d_out = *tangent;
                $adjoint
            }
        }
    };
    ($($integer:ident)*) => {$(
        negative!($integer, $integer, (), |()| ());
        negative!(&$integer, $integer, (), |()| ());
    )*};
}

by_reference!(rules f32, f32: AddRule SubRule MulRule StrongMulRule DivRule RemRule);
by_reference!(rules f64, f64: AddRule SubRule MulRule StrongMulRule DivRule RemRule);
negative!(f32, f32, f32, |d_out| -d_out);
negative!(f64, f64, f64, |d_out| -d_out);
negative!(&f32, f32, f32, |d_out| -d_out);
negative!(&f64, f64, f64, |d_out| -d_out);
cast!(f32 f32; f32 f64; f64 f32; f64 f64;);
integer!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);
negative!(i8 i16 i32 i64 i128 isize);

/// Every rule, from floats to floats of the same type.
pub trait FloatRules:
    Sized
    + MulCurvature<Self>
    + StrongMulCurvature<Self>
    + DivCurvature<Self>
    + AddCurvature<Self>
    + SubCurvature<Self>
    + RemCurvature<Self>
    + NegCurvature
    + AddRule<Self, Out = Self, OutTangent = Self, LhsTangent = Self, RhsTangent = Self>
    + SubRule<Self, Out = Self, OutTangent = Self, LhsTangent = Self, RhsTangent = Self>
    + MulRule<Self, Out = Self, OutTangent = Self, LhsTangent = Self, RhsTangent = Self>
    + StrongMulRule<Self, Out = Self, OutTangent = Self, LhsTangent = Self, RhsTangent = Self>
    + DivRule<Self, Out = Self, OutTangent = Self, LhsTangent = Self, RhsTangent = Self>
    + RemRule<Self, Out = Self, OutTangent = Self, LhsTangent = Self, RhsTangent = Self>
    + NegRule<Out = Self, Tangent = Self>
    + for<'r> AssignedRules<'r>
{
}

/// The rules of compound assignments.
pub trait AssignedRules<'r>: Sized
    + 'r
    + AddCurvature<Assigned<&'r Self>>
    + SubCurvature<Assigned<&'r Self>>
    + StrongMulCurvature<Assigned<&'r Self>>
    + DivCurvature<Assigned<&'r Self>>
    + RemCurvature<Assigned<&'r Self>>
    + AddRule<Assigned<&'r Self>, Out = Self, OutTangent = Self, LhsTangent = Self, RhsTangent = Self>
    + SubRule<Assigned<&'r Self>, Out = Self, OutTangent = Self, LhsTangent = Self, RhsTangent = Self>
    + StrongMulRule<
        Assigned<&'r Self>,
        Out = Self,
        OutTangent = Self,
        LhsTangent = Self,
        RhsTangent = Self,
    >
    + DivRule<Assigned<&'r Self>, Out = Self, OutTangent = Self, LhsTangent = Self, RhsTangent = Self>
    + RemRule<Assigned<&'r Self>, Out = Self, OutTangent = Self, LhsTangent = Self, RhsTangent = Self>
{
}

impl AssignedRules<'_> for f32 {}
impl AssignedRules<'_> for f64 {}

impl FloatRules for f32 {}
impl FloatRules for f64 {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Scalar;

    #[test]
    fn the_type_picks_the_rule() {
        let (x, y) = (7.0_f64, 2.0_f64);
        assert_eq!(add_pullback(&x, &y, &(x + y), 3.0), (3.0, 3.0));
        assert_eq!(sub_pullback(&x, &y, &(x - y), 3.0), (3.0, -3.0));
        assert_eq!(mul_pullback(&x, &y, &(x * y), 3.0), (6.0, 21.0));
        assert_eq!(div_pullback(&x, &y, &(x / y), 3.0), (1.5, -5.25));
        assert_eq!(rem_pullback(&x, &y, &(x % y), 3.0), (3.0, -9.0));
        assert_eq!(neg_pullback(&x, &-x, 3.0), -3.0);
        assert_eq!(mul_pullback(&7_i32, &2, &14, ()), ((), ()));
        assert_eq!(neg_pullback(&7_i32, &-7, ()), ());
    }

    #[test]
    fn references_have_the_rules_of_what_they_refer_to() {
        let (x, y) = (&7.0_f32, 2.0_f32);
        assert_eq!(mul_pullback(&x, &y, &(x * y), 3.0), (6.0, 21.0));
        assert_eq!(mul_pullback(&x, &x, &(x * x), 1.0), (7.0, 7.0));
        assert_eq!(add_pullback(&1_usize, &&2, &3, ()), ((), ()));
    }

    #[test]
    fn a_type_parameter_has_the_rules_of_the_floats() {
        fn square_pullback<T: Scalar>(x: T, d_out: T) -> T {
            let (d_lhs, d_rhs) = mul_pullback(&x, &x, &(x * x), d_out);
            neg_pullback(&x, &-x, -(d_lhs + d_rhs))
        }
        assert_eq!(square_pullback(3.0_f32, 1.0), 6.0);
    }

    #[test]
    fn a_zero_adjoint_passes_a_pole_as_zero() {
        assert_eq!(div_pullback(&1.0, &0.0, &f64::INFINITY, 0.0), (0.0, 0.0));
    }

    #[test]
    fn a_cast_hands_the_adjoint_to_floats_only() {
        assert_eq!(cast_pullback(&1.0_f32, 2.5_f64), 2.5_f32);
        assert_eq!(cast_pullback(&1_u8, 2.5_f64), ());
    }
}
