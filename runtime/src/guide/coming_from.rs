//! Other systems, and gradients by hand.
//!
//! # Dual numbers
//!
//! With dual numbers (num-dual and others) a function is generic over the number type and is called with
//! numbers that carry a derivative. That costs about one function for each input, so it is
//! for few inputs. Here the function is of `f64`, and a gradient costs a few functions
//! whatever the number of inputs. Functions that are generic over the number type already may stay so:
//!
//! ```
//! use chainrule::differentiate;
//! use std::ops::{Add, Mul};
//!
//! #[differentiate]
//! fn poly<T: Copy + Add<Output = T> + Mul<Output = T>>(x: T) -> T {
//!     x * x * x + x
//! }
//!
//! assert_eq!(poly::grad(2.0_f64), 13.0);
//! ```
//!
//! # Tapes
//!
//! With a tape, operators record what they do while the function runs, and the gradient reads the
//! record backwards. Variables belong to a tape and have a type of its own. Here there is no
//! record of operations: the backward sweep is code, and `f64` stays `f64`.
//!
//! # `std::autodiff`
//!
//! The attribute of nightly Rust differentiates what the compiler has made of a function, by Enzyme. It takes more
//! of the language, such as functions of other crates without their source being annotated. The
//! activity of each argument is said at the attribute:
//!
//! | `std::autodiff` | here |
//! |---|---|
//! | `#[autodiff_reverse(df, Active, Active)]` on `f(x: f64)`, `df(x, 1.0)` | `f::value_and_grad(x)` |
//! | `Duplicated` for `x: &[f64]`, `df(&x, &mut d_x, 1.0)` | `f::accumulate_grad(&x, &mut d_x)` |
//! | `Const` | `#[no_grad]` |
//! | a seed other than 1 | the argument of the pullback of `f::vjp` |
//!
//! Here each function that is called has the attribute, the toolchain is stable, and what is not understood is
//! a compile error at its place.
//!
//! # By hand
//!
//! A gradient by hand becomes a test: the generated one must agree with it.
//!
//! ```
//! use chainrule::differentiate;
//!
//! #[differentiate]
//! fn softmax_loss(x: &[f64], #[no_grad] label: usize) -> f64 {
//!     let most = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
//!     let sum: f64 = x.iter().map(|x| (x - most).exp()).sum();
//!     sum.ln() + most - x[label]
//! }
//!
//! fn by_hand(x: &[f64], label: usize) -> Vec<f64> {
//!     let sum: f64 = x.iter().map(|x| x.exp()).sum();
//!     (0..x.len()).map(|i| x[i].exp() / sum - if i == label { 1.0 } else { 0.0 }).collect()
//! }
//!
//! let x = [0.5, -1.0, 2.0];
//! for (ours, hand) in softmax_loss::grad(&x, 2).iter().zip(by_hand(&x, 2)) {
//!     assert!((ours - hand).abs() < 1e-15);
//! }
//! ```
//!
//! A derivative by hand that is better than what follows from the statements is kept as a rule:
//! [`custom_rules`](super::custom_rules).
