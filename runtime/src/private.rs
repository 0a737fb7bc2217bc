//! What generated code calls.

mod assigned;
#[cfg(feature = "alloc")]
mod binomial;
mod bits;
mod component;
mod curvature;
pub mod generic;
mod inside;
pub mod jacobian;
pub mod lanes;
mod memory;
mod missing;
mod operator;
#[cfg(feature = "alloc")]
mod order;
mod part;
mod partial;
mod passing;
mod plain;
#[cfg(feature = "alloc")]
mod pooled;
mod rows;
mod segment;
mod steps;
mod stopped;
#[cfg(feature = "alloc")]
mod tape;
mod unknown;
mod unread;
mod variants;
mod walk;

#[cfg(feature = "alloc")]
pub use alloc::{boxed::Box, vec, vec::Vec};

pub use crate::__not_generated as not_generated;
pub use assigned::{
    Assigned, add_assigned, div_assigned, mul_assigned, rem_assigned, sub_assigned,
};
#[cfg(feature = "alloc")]
pub use binomial::{
    Plan, Segment, has_kept, keeps, plan, resume, segment, segment_first, segment_last, segments,
};
pub use bits::Bits;
#[cfg(feature = "alloc")]
pub use component::append_components;
pub use component::{components, set_component, unit};
pub use curvature::{
    AddCurvature, DivCurvature, MulCurvature, NegCurvature, RemCurvature, StrongMulCurvature,
    SubCurvature, add_pullback_pushforward, div_pullback_pushforward, mul_pullback_pushforward,
    neg_pullback_pushforward, rem_pullback_pushforward, strong_mul_pullback_pushforward,
    sub_pullback_pushforward,
};
pub use inside::{Inside, Known, Nothings};
pub use memory::{
    Accumulate, Dot, add_assign, dot, kept, plus, popped, repeated, same_lengths, set_zero,
    sum_all, sum_into, take, zeros_like,
};
#[cfg(feature = "alloc")]
pub use memory::{owned, room};
pub use missing::{
    NestedLanes, SecondOrder, SecondTangents, ThirdOrder, WithExplanation, WithGradient, WithGraph,
    WithJacobian, WithLanes, WithWorkspace,
};
pub use operator::{
    AddRule, CastRule, DivRule, FloatRules, MulRule, NegRule, RemRule, StrongMulRule, SubRule,
    add_pullback, add_pushforward, cast_pullback, cast_pushforward, div_pullback, div_pushforward,
    mul_pullback, mul_pushforward, neg_pullback, neg_pushforward, payload, payload_pullback,
    payload_pushforward, rem_pullback, rem_pushforward, strong_mul_pullback,
    strong_mul_pushforward, sub_pullback, sub_pushforward,
};
#[cfg(feature = "alloc")]
pub use order::{
    order_by, order_by_key, order_by_key_unstable, order_by_nth, order_by_unstable, permute,
    permute_back,
};
pub use part::{Part, add_part, read_part, write_part};
#[cfg(any(feature = "std", feature = "libm"))]
pub use partial::ln_or_zero;
pub use partial::{
    assert_scalar, clamp_high, clamp_inner, clamp_low, copysign_partial, div_or_zero, float,
    have_one_type, is_of_type, is_option_of, max_first, max_second, min_first, min_second, pred,
    sign, strong_mul, whole_quotient, zero_mul,
};
pub use passing::{
    Elements, Receiver, TakesMut, assert_clone, assert_elements, assert_vector, takes_mut,
};
pub use plain::{WithoutDerivative, plain};
#[cfg(feature = "alloc")]
pub use pooled::Pooled;
pub use segment::{Count, segment_end, segment_length, segment_of_root};
pub use steps::steps_back;
pub use stopped::{StopsGradient, stopped};
#[cfg(feature = "alloc")]
pub use tape::push;
pub use unknown::{HasLanes, HasNoLanes, HasNoTangents, HasTangents, Unknown};
pub use unread::{Unread, unread};
pub use variants::{
    Arrived, Failed, HandedOn, Present, Succeeded, copied, failure, handed_on, is_there, present,
};

pub use walk::{List, Walk};

pub use crate::lanes::Lanes;
/// What a traced function tells while it runs.
#[cfg(feature = "graph")]
pub mod record {
    pub use crate::graph::record::{
        Number, Operand, Part, Parts, Recorder, Step, ViaNothing, ViaNumber, ViaParts, Wrap, field,
        scalar,
    };
}

/// The gradient with respect to a `T`.
pub type Tangent<T> = <T as crate::Differentiable>::Tangent;
