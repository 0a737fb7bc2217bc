//! Forward mode with several tangents at once.

mod assigned;
mod back;

pub use assigned::{AssignedAgain, AssignedLanes};
pub use back::{
    Again, ConvertedBack, NegatedAgain, add_again_by_type, cast_back_by_type, div_again_by_type,
    dot, mul_again_by_type, neg_again_by_type, payload_back_by_type, rem_again_by_type,
    sub_again_by_type,
};

use super::generic::{IsScalar, from_f64, to_f64};
use super::jacobian::Components;
use super::partial::whole_quotient;
use super::{Accumulate, Assigned, Lanes, Part};
#[cfg(feature = "alloc")]
use super::{Box, Vec};

/// A type whose tangents come in lanes.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no tangents in lanes",
    note = "floats have them, and arrays, slices, `Vec`s, `Option`s and tuples of what has them; \
            a struct or an enum with `#[derive(Differentiable)]` says `#[differentiable(lanes)]`"
)]
pub trait InLanes<const N: usize> {
    /// `N` tangents at once.
    type Lanes: Clone;

    /// Zeros in the shape of the value.
    fn zero_lanes(&self) -> Self::Lanes;
}

/// A float whose operators have their rules in lanes.
#[diagnostic::on_unimplemented(message = "`{Self}` is not a float")]
pub trait FloatLanes<const N: usize>:
    IsScalar
    + InLanes<N, Lanes = Lanes<Self, N>>
    + Components<N>
    + Forward<
        Plus,
        Self,
        N,
        LhsLanes = Lanes<Self, N>,
        RhsLanes = Lanes<Self, N>,
        OutLanes = Lanes<Self, N>,
    > + Forward<
        Minus,
        Self,
        N,
        LhsLanes = Lanes<Self, N>,
        RhsLanes = Lanes<Self, N>,
        OutLanes = Lanes<Self, N>,
    > + Forward<
        Times,
        Self,
        N,
        LhsLanes = Lanes<Self, N>,
        RhsLanes = Lanes<Self, N>,
        OutLanes = Lanes<Self, N>,
    > + Forward<
        By,
        Self,
        N,
        LhsLanes = Lanes<Self, N>,
        RhsLanes = Lanes<Self, N>,
        OutLanes = Lanes<Self, N>,
    > + Forward<
        Modulo,
        Self,
        N,
        LhsLanes = Lanes<Self, N>,
        RhsLanes = Lanes<Self, N>,
        OutLanes = Lanes<Self, N>,
    > + Again<Plus, Self, N, Adjoint = Self>
    + Again<Minus, Self, N, Adjoint = Self>
    + Again<Modulo, Self, N, Adjoint = Self>
    + Again<Times, Self, N, Adjoint = Self>
    + Again<By, Self, N, Adjoint = Self>
    + NegatedAgain<N, Adjoint = Self, Lanes = Lanes<Self, N>>
    + for<'r> AssignedLanes<'r, N>
{
}

impl<const N: usize> FloatLanes<N> for f32 {}
impl<const N: usize> FloatLanes<N> for f64 {}

macro_rules! in_lanes {
    ($([$($generics:tt)*] $ty:ty, $lanes:ty, |$this:ident| $zero:expr;)*) => {$(
        impl<$($generics)* const N: usize> InLanes<N> for $ty {
            type Lanes = $lanes;

            #[inline]
            fn zero_lanes(&self) -> Self::Lanes {
                let $this = self;
                $zero
            }
        }
    )*};
}

macro_rules! plain {
    ($($plain:ty)*) => {
        in_lanes! { $([] $plain, (), |_this| ();)* }
    };
}

crate::value::plain_types!(plain);

in_lanes! {
    [] f32, Lanes<f32, N>, |_this| zero();
    [] f64, Lanes<f64, N>, |_this| zero();
    [T: InLanes<N> + ?Sized,] &T, T::Lanes, |this| T::zero_lanes(this);
    [T: InLanes<N> + ?Sized,] &mut T, T::Lanes, |this| T::zero_lanes(this);
    [T: InLanes<N>,] Option<T>, Option<T::Lanes>, |this| this.as_ref().map(T::zero_lanes);
    [T: InLanes<N>, E,] Result<T, E>, Option<T::Lanes>, |this| this.as_ref().ok().map(T::zero_lanes);
    [T: InLanes<N>, const M: usize,] [T; M], [T::Lanes; M], |this| this.each_ref().map(T::zero_lanes);
}

#[cfg(feature = "alloc")]
in_lanes! {
    [T: InLanes<N>,] [T], Vec<T::Lanes>, |this| this.iter().map(T::zero_lanes).collect();
    [T: InLanes<N>,] Vec<T>, Vec<T::Lanes>, |this| this.iter().map(T::zero_lanes).collect();
    [T: InLanes<N>,] Box<T>, Box<T::Lanes>, |this| Box::new(T::zero_lanes(this));
}

macro_rules! tuple {
    ($($T:ident $index:tt),*) => {
        in_lanes! { [$($T: InLanes<N>,)*] ($($T,)*), ($($T::Lanes,)*), |this| ($(this.$index.zero_lanes(),)*); }
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

impl<T: IsScalar, const N: usize> Accumulate for Lanes<T, N> {
    #[inline]
    fn accumulate(&mut self, other: &Self) {
        *self += *other;
    }
    #[inline]
    fn set_zero(&mut self) {
        *self = zero();
    }
    #[inline]
    fn vanishes(&self) -> bool {
        self.0.iter().all(Accumulate::vanishes)
    }
    #[inline]
    fn empty_sum() -> Self {
        zero()
    }
}

/// No change in any lane.
#[inline]
pub fn zero<T: IsScalar, const N: usize>() -> Lanes<T, N> {
    Lanes([super::generic::zero(); N])
}

/// Zeros in the shape of the value.
#[inline]
pub fn zeros_like<const N: usize, T: InLanes<N> + ?Sized>(value: &T) -> T::Lanes {
    value.zero_lanes()
}

/// What stands before this is computed before what stands after it; no instruction.
#[inline(always)]
pub fn in_order() {
    core::sync::atomic::compiler_fence(core::sync::atomic::Ordering::SeqCst);
}

/// No change, in the shape of other tangents.
#[inline]
pub fn none<T: Accumulate + Clone>(tangents: &T) -> T {
    let mut none = tangents.clone();
    none.set_zero();
    none
}

/// `tangents * partial`; 0 where a tangent is, whatever the partial is.
#[inline(always)]
pub fn zero_mul<T: IsScalar, const N: usize>(tangents: Lanes<T, N>, partial: T) -> Lanes<T, N> {
    if is_finite(partial) { tangents * partial } else { zero_mul_beyond(tangents, partial) }
}

/// `tangents * partial`; 0 where the partial is, whatever the tangents are.
#[inline(always)]
pub fn mul_zero<T: IsScalar, const N: usize>(partial: T, tangents: Lanes<T, N>) -> Lanes<T, N> {
    if partial == super::generic::zero() { zero() } else { tangents * partial }
}

/// `tangents * partial`; 0 where either is.
#[inline(always)]
pub fn strong_mul<T: IsScalar, const N: usize>(tangents: Lanes<T, N>, partial: T) -> Lanes<T, N> {
    if partial == super::generic::zero() { zero() } else { zero_mul(tangents, partial) }
}

/// No number that is finite makes anything but zero of zero: one look at the partial does for all lanes.
#[inline(always)]
#[allow(clippy::eq_op, reason = "the difference is NaN where the partial is not finite")]
fn is_finite<T: IsScalar>(partial: T) -> bool {
    partial - partial == super::generic::zero()
}

#[inline(always)]
fn zero_mul_beyond<T: IsScalar, const N: usize>(tangents: Lanes<T, N>, partial: T) -> Lanes<T, N> {
    Lanes(tangents.0.map(|it| super::generic::zero_mul(it, partial)))
}

/// `x as f32` of each lane.
#[inline(always)]
pub fn cast<T: IsScalar, U: IsScalar, const N: usize>(tangents: Lanes<T, N>) -> Lanes<U, N> {
    Lanes(tangents.0.map(|it| from_f64(to_f64(it))))
}

/// An operator.
#[derive(Debug)]
pub enum Plus {}
/// An operator.
#[derive(Debug)]
pub enum Minus {}
/// An operator.
#[derive(Debug)]
pub enum Times {}
/// An operator.
#[derive(Debug)]
pub enum By {}
/// An operator.
#[derive(Debug)]
pub enum Modulo {}

/// How tangents in lanes pass an operator whose operands have types that the macro does not know.
#[diagnostic::on_unimplemented(
    message = "no derivative rule in lanes for `{Self}` and `{R}`",
    label = "has no derivative rule in lanes",
    note = "annotate the type of a float with `let y: f64 = ..`, or compute on the floats themselves; \
            the `impl` of an operator says `#[differentiate(lanes)]`"
)]
pub trait Forward<Op, R, const N: usize> {
    /// The tangents of the left operand.
    type LhsLanes;
    /// The tangents of the right operand.
    type RhsLanes;
    /// The tangents of the result.
    type OutLanes;

    /// The tangents of the result.
    fn forward(&self, rhs: &R, lhs: &Self::LhsLanes, rhs_dot: &Self::RhsLanes) -> Self::OutLanes;
}

/// How tangents in lanes pass a minus.
#[diagnostic::on_unimplemented(
    message = "no derivative rule in lanes for `-{Self}`",
    label = "has no derivative rule in lanes",
    note = "annotate the type of a float with `let y: f64 = ..`, or compute on the floats themselves; \
            the `impl` of an operator says `#[differentiate(lanes)]`"
)]
pub trait Negated<const N: usize> {
    /// The tangents of the operand and the result.
    type Lanes;

    /// The tangents of the result.
    fn negated(&self, tangents: &Self::Lanes) -> Self::Lanes;
}

/// How tangents in lanes pass `y as F`.
#[diagnostic::on_unimplemented(
    message = "no derivative rule in lanes for `{Self} as {F}`",
    label = "has no derivative rule in lanes",
    note = "annotate the type of the number, as in `let y: f64 = ..` or `let n: usize = ..`"
)]
pub trait Converted<F, const N: usize> {
    /// The tangents of the operand.
    type Lanes;

    /// The tangents of the result.
    fn converted(&self, tangents: &Self::Lanes) -> Lanes<F, N>;
}

macro_rules! functions {
    ($($name:ident $Op:ident;)*) => {$(
        /// The tangents of the result.
        #[inline(always)]
        pub fn $name<const N: usize, L: Forward<$Op, R, N>, R>(
            lhs: &L,
            rhs: &R,
            lhs_dot: &L::LhsLanes,
            rhs_dot: &L::RhsLanes,
        ) -> L::OutLanes {
            lhs.forward(rhs, lhs_dot, rhs_dot)
        }
    )*};
}

functions! {
    add_by_type Plus;
    sub_by_type Minus;
    mul_by_type Times;
    div_by_type By;
    rem_by_type Modulo;
}

/// The tangents of `-y`.
#[inline(always)]
pub fn neg_by_type<const N: usize, Y: Negated<N>>(y: &Y, y_dot: &Y::Lanes) -> Y::Lanes {
    y.negated(y_dot)
}

/// The tangents of `y as F`.
#[inline(always)]
pub fn cast_by_type<const N: usize, Y: Converted<F, N>, F>(
    y: &Y,
    _: &F,
    y_dot: &Y::Lanes,
) -> Lanes<F, N> {
    y.converted(y_dot)
}

/// The tangents of the content of an option.
#[inline]
pub fn payload_by_type<const N: usize, T: InLanes<N>>(
    out: &T,
    option_dot: &Option<T::Lanes>,
) -> T::Lanes {
    option_dot.clone().unwrap_or_else(|| out.zero_lanes())
}

macro_rules! rules {
    ($float:ident; $($Op:ident |$lhs:ident, $rhs:ident, $l_dot:ident, $r_dot:ident| $tangents:expr;)*) => {$(
        rules!(@ $float; $Op $float, $float; |$lhs, $rhs, $l_dot, $r_dot| $tangents);
        rules!(@ $float; $Op &$float, $float; |$lhs, $rhs, $l_dot, $r_dot| $tangents);
        rules!(@ $float; $Op $float, &$float; |$lhs, $rhs, $l_dot, $r_dot| $tangents);
        rules!(@ $float; $Op &$float, &$float; |$lhs, $rhs, $l_dot, $r_dot| $tangents);
        rules!(@ $float; $Op $float, Assigned<&$float>; |$lhs, $rhs, $l_dot, $r_dot| $tangents);
        rules!(@ $float; $Op $float, Assigned<&&$float>; |$lhs, $rhs, $l_dot, $r_dot| $tangents);
    )*};
    (@ $float:ident; $Op:ident $L:ty, $R:ty; |$lhs:ident, $rhs:ident, $l_dot:ident, $r_dot:ident| $tangents:expr) => {
        impl<const N: usize> Forward<$Op, $R, N> for $L {
            type LhsLanes = Lanes<$float, N>;
            type RhsLanes = Lanes<$float, N>;
            type OutLanes = Lanes<$float, N>;

            #[inline(always)]
            fn forward(&self, rhs: &$R, $l_dot: &Lanes<$float, N>, $r_dot: &Lanes<$float, N>) -> Lanes<$float, N> {
                let (lhs, rhs): (&$float, &$float) = (self, rhs);
                let ($lhs, $rhs, $l_dot, $r_dot) = (*lhs, *rhs, *$l_dot, *$r_dot);
                $tangents
            }
        }
    };
}

macro_rules! floats {
    ($($float:ident)*) => {$(
        rules! { $float;
            Plus |_lhs, _rhs, l_dot, r_dot| l_dot + r_dot;
            Minus |_lhs, _rhs, l_dot, r_dot| l_dot - r_dot;
            Times |lhs, rhs, l_dot, r_dot| mul_zero(rhs, l_dot) + mul_zero(lhs, r_dot);
            By |lhs, rhs, l_dot, r_dot|
                zero_mul(l_dot, 1.0 / rhs) - zero_mul(r_dot, lhs / rhs * (1.0 / rhs));
            Modulo |lhs, rhs, l_dot, r_dot| l_dot - r_dot * whole_quotient(lhs, rhs);
        }

        floats!(@ $float $float, &$float);
    )*};
    (@ $float:ident $($ty:ty),*) => {$(
        impl<const N: usize> Negated<N> for $ty {
            type Lanes = Lanes<$float, N>;

            #[inline(always)]
            fn negated(&self, tangents: &Self::Lanes) -> Self::Lanes {
                -*tangents
            }
        }
    )*};
}

floats!(f32 f64);

macro_rules! converted {
    ($($from:ident $to:ident;)*) => {$(
        impl<const N: usize> Converted<$to, N> for $from {
            type Lanes = Lanes<$from, N>;

            #[inline(always)]
            fn converted(&self, tangents: &Self::Lanes) -> Lanes<$to, N> {
                cast(*tangents)
            }
        }
    )*};
}

converted!(f32 f32; f32 f64; f64 f32; f64 f64;);

/// Integers: nothing changes.
macro_rules! integers {
    (@ $integer:ident $Op:ident) => {
        integers!(! $Op $integer, $integer);
        integers!(! $Op &$integer, $integer);
        integers!(! $Op $integer, &$integer);
        integers!(! $Op &$integer, &$integer);
        integers!(! $Op $integer, Assigned<&$integer>);
        integers!(! $Op $integer, Assigned<&&$integer>);
    };
    (! $Op:ident $L:ty, $R:ty) => {
        impl<const N: usize> Forward<$Op, $R, N> for $L {
            type LhsLanes = ();
            type RhsLanes = ();
            type OutLanes = ();

            #[inline]
            fn forward(&self, _: &$R, (): &(), (): &()) {}
        }
    };
    (as $integer:ident $float:ident) => {
        impl<const N: usize> Converted<$float, N> for $integer {
            type Lanes = ();

            #[inline]
            fn converted(&self, (): &()) -> Lanes<$float, N> {
                zero()
            }
        }
    };
    ($($integer:ident)*) => {$(
        integers!(@ $integer Plus);
        integers!(@ $integer Minus);
        integers!(@ $integer Times);
        integers!(@ $integer By);
        integers!(@ $integer Modulo);
        integers!(as $integer f32);
        integers!(as $integer f64);
    )*};
}

integers!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);

impl<T: IsScalar, const N: usize> Part for Lanes<T, N> {
    #[inline]
    fn receive(&mut self, from: &Self) {
        *self += *from;
    }
    #[inline]
    fn replace(&mut self, from: &Self) {
        *self = *from;
    }
    #[inline]
    fn give(&self, into: &mut Self) {
        *into = *self;
    }
}
