//! What is said where a derivative is called that the attribute was not asked for.
//!
//! Each function that is not generated stands in an `impl` with a condition that never holds, so that rustc says
//! which argument of the attribute is missing.

/// The type of the derivatives of a function that has second derivatives.
#[diagnostic::on_unimplemented(
    message = "the function `{Self}` has no second derivatives",
    label = "needs `order = 2`",
    note = "write `#[differentiate(order = 2)]` on `{Self}`"
)]
pub trait SecondOrder {}

/// That of a function whose tangents have derivatives in a differentiated function.
#[diagnostic::on_unimplemented(
    message = "the tangents of `{Self}` cannot be differentiated",
    label = "is for functions whose result is one float, and that write to no argument",
    note = "call it for each float of the result"
)]
pub trait SecondTangents {}

/// That of a function with third derivatives: there is none.
#[diagnostic::on_unimplemented(
    message = "the derivatives of `{Self}` have no second derivatives",
    label = "would need a third derivative",
    note = "derivatives are generated up to the second; leave out `order = 2` where one is called"
)]
pub trait ThirdOrder {}

/// That of a function with tangents in lanes.
#[diagnostic::on_unimplemented(
    message = "the function `{Self}` has no tangents in lanes",
    label = "needs `lanes`",
    note = "write `#[differentiate(lanes)]` on `{Self}`"
)]
pub trait WithLanes {}

/// That of a function whose derivatives have tangents in lanes.
#[diagnostic::on_unimplemented(
    message = "the derivatives of `{Self}` have no tangents in lanes",
    label = "has one tangent at a time",
    note = "write `#[differentiate(order = 2, lanes)]` on `{Self}`"
)]
pub trait NestedLanes {}

/// That of a function with a graph.
#[diagnostic::on_unimplemented(
    message = "the graph of the function `{Self}` is not generated",
    label = "needs `graph`",
    note = "write `#[differentiate(graph)]` on `{Self}`, and depend on `chainrule` with the feature `graph`"
)]
pub trait WithGraph {}

/// That of a function that says what it saves.
#[diagnostic::on_unimplemented(
    message = "what the gradient of `{Self}` saves is not generated",
    label = "needs `explain`",
    note = "write `#[differentiate(explain)]` on `{Self}`"
)]
pub trait WithExplanation {}

/// That of a function with a Jacobian.
#[diagnostic::on_unimplemented(
    message = "the Jacobian of the function `{Self}` is not generated",
    label = "needs `jacobian`",
    note = "write `#[differentiate(jacobian)]` on `{Self}`"
)]
pub trait WithJacobian {}

/// That of a function whose gradient takes its memory from a workspace.
#[diagnostic::on_unimplemented(
    message = "the gradient of `{Self}` in a workspace is not generated",
    label = "needs `workspace`",
    note = "write `#[differentiate(workspace)]` on `{Self}`"
)]
pub trait WithWorkspace {}

/// That of a function whose result is one float.
#[diagnostic::on_unimplemented(
    message = "the result of `{Self}` is not one float, so it has no gradient",
    label = "is for functions that return `f64` or `f32`",
    note = "use `{Self}::vjp`, whose pullback takes one number for each of the result, or `{Self}::jvp`, or ask for `jacobian`; or return one float"
)]
pub trait WithGradient {}

/// The functions that are not generated.
#[doc(hidden)]
#[macro_export]
macro_rules! __not_generated {
    ($name:ident: $($what:ident)*) => { $($crate::__not_generated!(@ $what $name);)* };
    (@ second $name:ident) => {
        $crate::__not_generated!(@ $name SecondOrder
            hvp hessian __vjp_jvp __grad_vjp __grad_jvp __value_and_grad_vjp __value_and_grad_jvp
            __jvp_vjp __jvp_jvp __grad_vjp_jvp __value_and_grad_vjp_jvp __jvp_vjp_jvp
            __grad_jvp_with_lanes __value_and_grad_jvp_with_lanes __jvp_jvp_with_lanes);
    };
    (@ third $name:ident) => {
        $crate::__not_generated!(@ $name ThirdOrder
            __grad_vjp_jvp __value_and_grad_vjp_jvp __jvp_vjp_jvp
            __grad_vjp_jvp_with_lanes __value_and_grad_vjp_jvp_with_lanes __jvp_vjp_jvp_with_lanes);
    };
    (@ tangents $name:ident) => {
        $crate::__not_generated!(@ $name SecondTangents __jvp_vjp __jvp_jvp);
    };
    (@ lanes $name:ident) => {
        $crate::__not_generated!(@ $name WithLanes jvp_lanes __differentiate_with_lanes);
    };
    (@ nested $name:ident) => {
        $crate::__not_generated!(@ $name NestedLanes
            __grad_jvp_with_lanes __value_and_grad_jvp_with_lanes __jvp_jvp_with_lanes);
    };
    (@ graph $name:ident) => {
        $crate::__not_generated!(@ $name WithGraph graph trace trace_from);
    };
    (@ jacobian $name:ident) => {
        $crate::__not_generated!(@ $name WithJacobian jacobian jacobian_into);
    };
    (@ workspace $name:ident) => {
        $crate::__not_generated!(@ $name WithWorkspace accumulate_grad_with);
    };
    (@ explain $name:ident) => {
        $crate::__not_generated!(@ $name WithExplanation explain);
    };
    (@ gradient $name:ident) => {
        $crate::__not_generated!(@ $name WithGradient grad value_and_grad accumulate_grad);
    };
    (@ $name:ident $condition:ident $($function:ident)*) => {
        #[doc(hidden)]
        impl $name
        where
            // without `for`, rustc would ask at once whether it holds
            for<'never> $name: $crate::__private::$condition,
        {
            $(
                #[allow(dead_code, missing_docs, unreachable_pub)]
                pub fn $function() {}
            )*
        }
    };
}
