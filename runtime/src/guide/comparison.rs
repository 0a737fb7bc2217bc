//! Which system for which problem.
//!
//! Rust has several good systems, and none is the best for all. The table says what the documentation of each says, in
//! the version that is named; where it is wrong or old, please report it.
//!
//! | system | how it works | modes | what the function is written with | toolchain |
//! |---|---|---|---|---|
//! | `chainrule` 0.1 | a macro writes the derivative as Rust code when the function is compiled | reverse; forward, in lanes; Hessian times vector, Hessian | `f64`, `f32` and generic floats, arrays, structs; the attribute on each function that is called | stable, 1.88 |
//! | [`std::autodiff`](https://doc.rust-lang.org/std/autodiff/index.html) (Enzyme) | the compiler differentiates LLVM's code of the function, after optimisation | reverse; forward | most of Rust; functions of other crates need no attribute | nightly, with a compiler that has Enzyme |
//! | [`num-dual`](https://docs.rs/num-dual/0.15.1) 0.15 | numbers that carry derivatives | forward, up to the third derivative, partial Hessians, implicit functions | generic over `DualNum` | stable |
//! | [`autodiff`](https://docs.rs/autodiff/0.7.0) 0.7 | numbers that carry a derivative | forward, nested for higher orders | its number type | stable |
//! | [`ad_trait`](https://docs.rs/ad_trait/0.3.1) 0.3 | numbers that carry derivatives, or record what happens to them | forward, several tangents by SIMD; reverse; Hessians | generic over `AD`; works in `nalgebra` | stable |
//! | [`easy-ml`](https://docs.rs/easy-ml/2.2.0/easy_ml/differentiation/index.html) 2 | numbers, and matrices and tensors of them, that carry a derivative (`Trace`) or record (`Record`) | forward; reverse | its number, matrix and tensor types | stable |
//! | [`reverse`](https://docs.rs/reverse/0.2.2) 0.2 | numbers that record on a tape | reverse | its number type `Var` | stable |
//! | [`echidna`](https://docs.rs/echidna/0.15.0) 0.15 | dual numbers, tapes, and a recorded program that is optimised and run again | forward; reverse; Taylor series of any order; sparse Jacobians and Hessians; on graphics cards | its number types, or generic code | stable, 1.93 |
//! | [`candle`](https://docs.rs/candle-core/0.11.1), [`burn`](https://docs.rs/burn/0.22.0) | tensors that record which operations they come from | reverse, on processors and graphics cards | their tensors | stable |
//!
//! # What follows from it
//!
//! * Large tensors, layers, graphics cards: `candle` or `burn`. An operation is a kernel over many numbers there, so what
//!   recording costs does not matter. This crate is for programs made of many small operations: loops, branches, indices.
//! * Code of other crates that cannot be annotated: `std::autodiff`, if a nightly compiler is no obstacle; or
//!   numbers with derivatives, if the code is generic. Here, a function of another crate needs its derivative given
//!   ([`custom_rules`](super::custom_rules)).
//! * Few inputs, third derivatives, functions that are generic already: `num-dual`.
//! * Derivatives of any order, sparse Hessians, one program at very many points: `echidna`.
//! * Many inputs, and the gradient in the inner loop of a program, of functions of your own: this crate. `cargo bench` compares
//!   its gradients with ones by hand, and `cargo bench --bench hand --features peers` with other crates on the same functions.
//!
//! # What a mistake looks like
//!
//! With a number type, what is not of that type has no derivative, such as what went through an `f64` in between; the
//! type system shows most of these places. On a tape, a variable of another tape is a panic or a wrong number. This crate refuses
//! what it does not understand with a message ([`refused`](super::refused)). In each system,
//! [`check`](mod@crate::check) finds a wrong gradient, as it needs only a function and its gradient:
//!
//! ```
//! use chainrule::check;
//!
//! // a gradient from anywhere
//! let f = |x: f64| x.sin() * x;
//! let gradient = |x: f64| x.cos() * x + x.sin();
//! check::gradient_of(f, gradient, 0.7).assert();
//! ```
