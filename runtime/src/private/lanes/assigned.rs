//! Compound assignments in lanes, where the macro does not know the types.

use super::{Again, By, Forward, Lanes, Minus, Modulo, Plus, Times};
use crate::private::Assigned;
use crate::private::generic::IsScalar;

/// A float whose compound assignments have their rules in lanes.
pub trait AssignedLanes<'r, const N: usize>:
    IsScalar
    + 'r
    + AssignedAgain<'r, Plus, N>
    + AssignedAgain<'r, Minus, N>
    + AssignedAgain<'r, Times, N>
    + AssignedAgain<'r, By, N>
    + AssignedAgain<'r, Modulo, N>
{
}

impl<const N: usize> AssignedLanes<'_, N> for f32 {}
impl<const N: usize> AssignedLanes<'_, N> for f64 {}

/// One of them.
pub trait AssignedAgain<'r, Op, const N: usize>:
    IsScalar
    + 'r
    + Forward<
        Op,
        Assigned<&'r Self>,
        N,
        LhsLanes = Lanes<Self, N>,
        RhsLanes = Lanes<Self, N>,
        OutLanes = Lanes<Self, N>,
    >
    + Again<Op, Assigned<&'r Self>, N, Adjoint = Self>
{
}

impl<'r, Op, T, const N: usize> AssignedAgain<'r, Op, N> for T where
    T: IsScalar
        + 'r
        + Forward<
            Op,
            Assigned<&'r T>,
            N,
            LhsLanes = Lanes<T, N>,
            RhsLanes = Lanes<T, N>,
            OutLanes = Lanes<T, N>,
        >
        + Again<Op, Assigned<&'r T>, N, Adjoint = T>
{
}
