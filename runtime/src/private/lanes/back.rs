//! Backward sweeps whose adjoints have several tangents at once, where the macro does not know the types.

use super::{By, Converted, Forward, Lanes, Minus, Modulo, Negated, Plus, Times, cast, zero};
use crate::private::Assigned;
use crate::private::generic::IsScalar;
use crate::private::partial::whole_quotient;
use crate::private::{div_pullback_pushforward, strong_mul_pullback_pushforward};

/// How the tangents of an adjoint go back through an operator.
#[diagnostic::on_unimplemented(
    message = "no second derivative rule in lanes for `{Self}` and `{R}`",
    label = "has no second derivative rule in lanes",
    note = "annotate the type of a float with `let y: f64 = ..`, or compute on the floats themselves; \
            the `impl` of an operator says `#[differentiate(order = 2, lanes)]`"
)]
pub trait Again<Op, R, const N: usize>: Forward<Op, R, N> {
    /// The adjoint of the result.
    type Adjoint;

    /// The tangents of the adjoints of the operands, from the operands and the adjoint of the result, and the
    /// tangents of these.
    fn again(
        values: (&Self, &R, &Self::Adjoint),
        tangents: (&Self::LhsLanes, &Self::RhsLanes, &Self::OutLanes),
    ) -> (Self::LhsLanes, Self::RhsLanes);
}

/// The sum of the products of tangents and numbers.
///
/// Panics if there are not equally many.
#[inline]
#[track_caller]
pub fn dot<T: IsScalar, const N: usize>(tangents: &[Lanes<T, N>], numbers: &[T]) -> Lanes<T, N> {
    crate::value::same_length(tangents.len(), numbers.len());
    tangents.iter().zip(numbers).fold(zero(), |sum, (tangents, by)| sum + *tangents * *by)
}

macro_rules! operators {
    ($($name:ident $Op:ident;)*) => {$(
        /// The tangents of the adjoints.
        #[inline(always)]
        pub fn $name<const N: usize, L: Again<$Op, R, N>, R>(
            lhs: &L,
            rhs: &R,
            d_out: &L::Adjoint,
            lhs_dot: &L::LhsLanes,
            rhs_dot: &L::RhsLanes,
            d_out_dot: &L::OutLanes,
        ) -> (L::LhsLanes, L::RhsLanes) {
            L::again((lhs, rhs, d_out), (lhs_dot, rhs_dot, d_out_dot))
        }
    )*};
}

operators! {
    add_again_by_type Plus;
    sub_again_by_type Minus;
    rem_again_by_type Modulo;
    mul_again_by_type Times;
    div_again_by_type By;
}

/// The tangents of the adjoint of `-y`.
#[inline(always)]
pub fn neg_again_by_type<const N: usize, Y: NegatedAgain<N>>(
    y: &Y,
    d_out: &Y::Adjoint,
    y_dot: &Y::Lanes,
    d_out_dot: &Y::Lanes,
) -> Y::Lanes {
    Y::negated_again((y, d_out), (y_dot, d_out_dot))
}

/// How the tangents of an adjoint go back through a minus.
#[diagnostic::on_unimplemented(
    message = "no second derivative rule in lanes for `-{Self}`",
    label = "has no second derivative rule in lanes",
    note = "annotate the type of a float with `let y: f64 = ..`, or compute on the floats themselves; \
            the `impl` of an operator says `#[differentiate(order = 2, lanes)]`"
)]
pub trait NegatedAgain<const N: usize>: Negated<N> {
    /// The adjoint of the result.
    type Adjoint;

    /// The tangents of the adjoint of the operand, from the operand and the adjoint of the result, and the tangents
    /// of these.
    fn negated_again(
        values: (&Self, &Self::Adjoint),
        tangents: (&Self::Lanes, &Self::Lanes),
    ) -> Self::Lanes;
}

/// The tangents of the adjoint of `y as F`.
#[inline(always)]
pub fn cast_back_by_type<const N: usize, Y: ConvertedBack<F, N>, F>(
    y: &Y,
    d_out_dot: &Lanes<F, N>,
) -> Y::Lanes {
    y.converted_back(d_out_dot)
}

/// The tangents of the adjoint of an option.
#[inline]
pub fn payload_back_by_type<T, D: Clone>(option: &Option<T>, d_out_dot: &D) -> Option<D> {
    option.as_ref().map(|_| d_out_dot.clone())
}

/// How the tangents of an adjoint go back through `y as F`.
#[diagnostic::on_unimplemented(
    message = "no second derivative rule in lanes for `{Self} as {F}`",
    label = "has no second derivative rule in lanes",
    note = "annotate the type of the number, as in `let y: f64 = ..` or `let n: usize = ..`"
)]
pub trait ConvertedBack<F, const N: usize>: Converted<F, N> {
    /// The tangents of the adjoint of the operand.
    fn converted_back(&self, d_out_dot: &Lanes<F, N>) -> Self::Lanes;
}

/// Lane by lane, as with one tangent.
#[inline(always)]
fn each<T: IsScalar, const N: usize>(pair: impl Fn(usize) -> (T, T)) -> (Lanes<T, N>, Lanes<T, N>) {
    let (mut lhs, mut rhs) = (zero(), zero());
    for lane in 0..N {
        (lhs[lane], rhs[lane]) = pair(lane);
    }
    (lhs, rhs)
}

macro_rules! rules {
    ($float:ident: $($lhs:ty, $rhs:ty;)*) => {$(
        impl<const N: usize> Again<Plus, $rhs, N> for $lhs {
            type Adjoint = $float;

            #[inline(always)]
            fn again(
                _: (&$lhs, &$rhs, &$float),
                (_, _, d_out_dot): (&Lanes<$float, N>, &Lanes<$float, N>, &Lanes<$float, N>),
            ) -> (Lanes<$float, N>, Lanes<$float, N>) {
                (*d_out_dot, *d_out_dot)
            }
        }

        impl<const N: usize> Again<Minus, $rhs, N> for $lhs {
            type Adjoint = $float;

            #[inline(always)]
            fn again(
                _: (&$lhs, &$rhs, &$float),
                (_, _, d_out_dot): (&Lanes<$float, N>, &Lanes<$float, N>, &Lanes<$float, N>),
            ) -> (Lanes<$float, N>, Lanes<$float, N>) {
                (*d_out_dot, -*d_out_dot)
            }
        }

        impl<const N: usize> Again<Modulo, $rhs, N> for $lhs {
            type Adjoint = $float;

            #[inline(always)]
            fn again(
                (lhs, rhs, _): (&$lhs, &$rhs, &$float),
                (_, _, d_out_dot): (&Lanes<$float, N>, &Lanes<$float, N>, &Lanes<$float, N>),
            ) -> (Lanes<$float, N>, Lanes<$float, N>) {
                let (lhs, rhs): (&$float, &$float) = (lhs, rhs);
                (*d_out_dot, -*d_out_dot * whole_quotient(*lhs, *rhs))
            }
        }

        impl<const N: usize> Again<Times, $rhs, N> for $lhs {
            type Adjoint = $float;

            #[inline(always)]
            fn again(
                (lhs, rhs, d_out): (&$lhs, &$rhs, &$float),
                (lhs_dot, rhs_dot, d_out_dot): (&Lanes<$float, N>, &Lanes<$float, N>, &Lanes<$float, N>),
            ) -> (Lanes<$float, N>, Lanes<$float, N>) {
                let (lhs, rhs): (&$float, &$float) = (lhs, rhs);
                each(|lane| strong_mul_pullback_pushforward(
                    lhs, rhs, &0.0, d_out, &lhs_dot[lane], &rhs_dot[lane], &0.0, &d_out_dot[lane],
                ))
            }
        }

        impl<const N: usize> Again<By, $rhs, N> for $lhs {
            type Adjoint = $float;

            #[inline(always)]
            fn again(
                (lhs, rhs, d_out): (&$lhs, &$rhs, &$float),
                (lhs_dot, rhs_dot, d_out_dot): (&Lanes<$float, N>, &Lanes<$float, N>, &Lanes<$float, N>),
            ) -> (Lanes<$float, N>, Lanes<$float, N>) {
                let (lhs, rhs): (&$float, &$float) = (lhs, rhs);
                let out = lhs / rhs;
                let out_dot: Lanes<$float, N> = Forward::<By, $float, N>::forward(lhs, rhs, lhs_dot, rhs_dot);
                each(|lane| div_pullback_pushforward(
                    lhs, rhs, &out, d_out, &lhs_dot[lane], &rhs_dot[lane], &out_dot[lane], &d_out_dot[lane],
                ))
            }
        }
    )*};
}

rules!(f32: f32, f32; f32, &f32; &f32, f32; &f32, &f32; f32, Assigned<&f32>; f32, Assigned<&&f32>;);
rules!(f64: f64, f64; f64, &f64; &f64, f64; &f64, &f64; f64, Assigned<&f64>; f64, Assigned<&&f64>;);

macro_rules! negated {
    ($($number:ty, $float:ident;)*) => {$(
        impl<const N: usize> NegatedAgain<N> for $number {
            type Adjoint = $float;

            #[inline(always)]
            fn negated_again(
                _: (&$number, &$float),
                (_, d_out_dot): (&Lanes<$float, N>, &Lanes<$float, N>),
            ) -> Lanes<$float, N> {
                -*d_out_dot
            }
        }
    )*};
}

negated!(f32, f32; &f32, f32; f64, f64; &f64, f64;);

macro_rules! converted {
    ($($from:ident $to:ident;)*) => {$(
        impl<const N: usize> ConvertedBack<$to, N> for $from {
            #[inline(always)]
            fn converted_back(&self, d_out_dot: &Lanes<$to, N>) -> Lanes<$from, N> {
                cast(*d_out_dot)
            }
        }
    )*};
}

converted!(f32 f32; f32 f64; f64 f32; f64 f64;);

/// Integers have no tangents.
macro_rules! integers {
    ($($integer:ident)*) => {$(
        no_tangents!($integer, $integer);
        no_tangents!(&$integer, $integer);
        no_tangents!($integer, &$integer);
        no_tangents!(&$integer, &$integer);
        no_tangents!($integer, Assigned<&$integer>);
        no_tangents!($integer, Assigned<&&$integer>);
        no_tangents!($integer as f32);
        no_tangents!($integer as f64);
    )*};
}

macro_rules! no_tangents {
    ($integer:ident as $float:ident) => {
        impl<const N: usize> ConvertedBack<$float, N> for $integer {
            #[inline]
            fn converted_back(&self, _: &Lanes<$float, N>) {}
        }
    };
    (again $Op:ident, $lhs:ty, $rhs:ty) => {
        impl<const N: usize> Again<$Op, $rhs, N> for $lhs {
            type Adjoint = ();

            #[inline]
            fn again(_: (&$lhs, &$rhs, &()), _: (&(), &(), &())) -> ((), ()) {
                ((), ())
            }
        }
    };
    ($lhs:ty, $rhs:ty) => {
        no_tangents!(again Plus, $lhs, $rhs);
        no_tangents!(again Minus, $lhs, $rhs);
        no_tangents!(again Modulo, $lhs, $rhs);
        no_tangents!(again Times, $lhs, $rhs);
        no_tangents!(again By, $lhs, $rhs);
    };
}

integers!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::private::{mul_pullback_pushforward, rem_pullback};

    #[test]
    fn lanes_go_back_as_one_tangent_does() {
        let (x, y, d): (f64, f64, f64) = (3.0, 5.0, 2.0);
        let (x_dot, y_dot, d_dot) = (Lanes([0.5, 1.0]), Lanes([0.25, -2.0]), Lanes([0.1, 0.0]));
        let (a, b) = mul_again_by_type(&x, &y, &d, &x_dot, &y_dot, &d_dot);
        let (c, e) = div_again_by_type(&x, &y, &d, &x_dot, &y_dot, &d_dot);
        for lane in 0..2 {
            let (x_dot, y_dot, d_dot) = (&x_dot[lane], &y_dot[lane], &d_dot[lane]);
            let one = mul_pullback_pushforward(&x, &y, &15.0, &d, x_dot, y_dot, &0.0, d_dot);
            assert_eq!((a[lane], b[lane]), one);
            let out_dot = (x_dot - x / y * y_dot) / y;
            let one = div_pullback_pushforward(&x, &y, &(x / y), &d, x_dot, y_dot, &out_dot, d_dot);
            assert!((c[lane] - one.0).abs() < 1e-15 && (e[lane] - one.1).abs() < 1e-15);
        }
        let none = Lanes([0.0]);
        let (a, b) = rem_again_by_type(&7.5_f64, &2.0_f64, &1.0, &none, &none, &Lanes([1.0]));
        assert_eq!((a[0], b[0]), rem_pullback(&7.5, &2.0, &1.5, 1.0));
        assert_eq!(dot(&[Lanes([1.0, 2.0]), Lanes([3.0, 4.0])], &[10.0, 100.0]).0, [310.0, 420.0]);
    }
}
