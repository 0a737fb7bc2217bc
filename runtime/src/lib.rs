//! The right gradient or a compile error, at the speed of a gradient written by hand.
//!
//! Put [`differentiate`](macro@differentiate) on an ordinary Rust function, and it has a gradient:
//!
//! ```
//! use chainrule::differentiate;
//!
//! #[differentiate]
//! fn area(width: f64, height: f64) -> f64 {
//!     width * height
//! }
//!
//! assert_eq!(area(3.0, 4.0), 12.0);
//! assert_eq!(area::grad(3.0, 4.0), (4.0, 3.0));
//! ```
//!
//! * [`Scalar`] is what `f32` and `f64` have in common, for functions generic over the float.
//! * [`Differentiable`] says what the gradient with respect to a type is.
//! * [`stop_gradient`] takes a value without its derivative.
//! * `check` compares a gradient with numerical differentiation.
//! * `guide` goes from a first gradient to what the compiler does.
//! * `graph`, a feature, shows the computation as a graph with its values and gradients.
//!
//! # Features
//!
//! `std` is on by default. Without it, functions of scalars and arrays are differentiated as they are;
//! `alloc` is for those with slices, `Vec`s, or loops that run an unknown number of times. The
//! methods of [`Scalar`] beyond those of `core`, from `sin` to `sqrt`, need `std` or `libm`. `rayon` is for sums
//! over data on several threads, `parallel::accumulate_grad`.

#![warn(missing_docs)]
#![cfg_attr(not(feature = "std"), no_std)]

#[cfg(feature = "alloc")]
extern crate alloc;
extern crate self as chainrule;

#[cfg(feature = "std")]
pub mod check;
#[cfg(feature = "graph")]
pub mod graph;
#[cfg(feature = "std")]
pub mod guide;
mod lanes;
#[cfg(all(feature = "libm", not(feature = "std")))]
mod math;
#[cfg(feature = "alloc")]
mod matrix;
#[cfg(feature = "rayon")]
pub mod parallel;
mod private;
mod scalar;
#[cfg(feature = "sparse")]
pub mod sparse;
mod stop;
mod value;
#[cfg(feature = "std")]
mod workspace;

pub use lanes::Lanes;
#[cfg(feature = "alloc")]
pub use matrix::Matrix;
pub use scalar::Scalar;
pub use stop::stop_gradient;
pub use value::Differentiable;
#[cfg(feature = "std")]
pub use workspace::Workspace;

/// What generated code calls. Not a public interface.
#[doc(hidden)]
pub mod __private {
    pub use crate::private::*;
}

/// What generated code says for the sake of [`check`](mod@check). Not a public interface.
#[cfg(feature = "std")]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_check {
    ($($tokens:tt)*) => { $($tokens)* };
}

/// Without [`check`](mod@check), there is nothing to say. Not a public interface.
#[cfg(not(feature = "std"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_check {
    ($($tokens:tt)*) => {};
}

/// What the types of arguments say for the sake of `graph`. Not a public interface.
#[cfg(feature = "graph")]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_parts {
    ($($tokens:tt)*) => { $($tokens)* };
}

/// Without `graph`, there is nothing to say. Not a public interface.
#[cfg(not(feature = "graph"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_parts {
    ($($tokens:tt)*) => {};
}

/// What generated code says for the sake of `graph`. Not a public interface.
#[cfg(feature = "graph")]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_graph {
    ($($tokens:tt)*) => { $($tokens)* };
}

/// Without the feature, there is something to say. Not a public interface.
#[cfg(not(feature = "graph"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_graph {
    ($($tokens:tt)*) => {
        ::core::compile_error!(
            "`#[differentiate(graph)]` needs the feature `graph`; write `chainrule = { version = \"0.1\", features = [\"graph\"] }` in Cargo.toml"
        );
    };
}

#[doc = include_str!("differentiate.md")]
pub use chainrule_macros::differentiate;

#[doc = include_str!("derive.md")]
pub use chainrule_macros::Differentiable;
