//! What generated code calls.

pub mod generic;
mod memory;
mod operator;
#[cfg(feature = "alloc")]
mod order;
mod part;
mod partial;
mod passing;
mod steps;
mod stopped;

#[cfg(feature = "alloc")]
pub use alloc::{boxed::Box, vec, vec::Vec};

pub use memory::{
    Accumulate, add_assign, plus, popped, set_zero, sum_all, sum_into, take, zeros_like,
};
pub use operator::{
    AddRule, CastRule, DivRule, FloatRules, MulRule, NegRule, RemRule, StrongMulRule, SubRule,
    add_pullback, cast_pullback, div_pullback, mul_pullback, neg_pullback, payload,
    payload_pullback, rem_pullback, strong_mul_pullback, sub_pullback,
};
#[cfg(feature = "alloc")]
pub use order::{order_by, order_by_key, order_by_nth, permute, permute_back};
pub use part::{Part, add_part};
#[cfg(any(feature = "std", feature = "libm"))]
pub use partial::ln_or_zero;
pub use partial::{
    assert_scalar, clamp_high, clamp_inner, clamp_low, copysign_partial, div_or_zero, float,
    max_first, max_second, min_first, min_second, pred, sign, strong_mul, whole_quotient, zero_mul,
};
pub use passing::{Elements, TakesMut, assert_elements, takes_mut};
pub use steps::steps_back;
pub use stopped::{StopsGradient, stopped};

/// The gradient with respect to a `T`.
pub type Tangent<T> = <T as crate::Differentiable>::Tangent;
