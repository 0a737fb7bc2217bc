//! What generated code takes for a value without a derivative, by the name of a method or by an operator.

/// A number, a condition or the like through which no derivative flows.
#[diagnostic::on_unimplemented(
    message = "what this gives, `{Self}`, may have a derivative, which a method or an operator of this name would lose",
    label = "is taken for a method or an operator of the standard library, which has no derivative",
    note = "give the method of yours another name, or write a method for the operator"
)]
pub trait WithoutDerivative {}

macro_rules! without_derivative {
    ($($plain:ty)*) => {
        $(impl WithoutDerivative for $plain {})*
    };
}

without_derivative! {
    () bool char core::cmp::Ordering
    i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize
}

impl<T: WithoutDerivative> WithoutDerivative for Option<T> {}
impl<T: WithoutDerivative, E: WithoutDerivative> WithoutDerivative for Result<T, E> {}

/// The value, which is one without a derivative.
#[inline(always)]
pub fn plain<T: WithoutDerivative>(value: T) -> T {
    value
}
