//! What is not differentiated, and what to write instead.
//!
//! Nothing is left out in silence: what the macro cannot differentiate is a compile error at the place where it
//! stands. Code through which no gradient flows is none of its business, whatever Rust it is.
//!
#![doc = include_str!("refused.md")]
//!
//! # What rustc reports
//!
//! A macro sees no types. What depends on one is an error of rustc's where the generated code meets it:
//!
//! | what is wrong | what to write instead |
//! |---|---|
//! | a function is called that has no derivative: "cannot find module or crate `square` in this scope", "function `square` is not a crate or module" | `#[differentiate]` on `square` as well, or a row, `#[differentiate(partials(…))]`; if it stands in another crate, on a function of yours that calls it |
//! | a method is called that has no derivative: "no method named `__differentiated_fire` found" | `#[differentiate]` on the method `fire`, or on its `impl` |
//! | "`Point` has no derivative" | `#[derive(Differentiable)]` on it, or `#[no_grad]` on the parameter |
//! | "the function `f` has no second derivatives", or no lanes, graph or explanation | the argument of the attribute that the message names |
//! | "the result of `f` is not one float, so it has no gradient" | `f::vjp` or `f::jvp` |
//! | an operator or method of a type has no derivative rule | `#[differentiate]` on its `impl` |
//! | a method named as one of the standard library that gives a count or a condition (`len`, `count`, `contains`), or an operator of bits (`^`, `!`, `<<`), gives something else: "what this gives, `f64`, may have a derivative" | another name for the method; a method in place of the operator |
//! | a struct is returned from the midst of a loop, and has no `Default` | `#[derive(Default)]` on it |
//! | a function stands in a module of its own name, which clashes with the type of its derivatives | `#[differentiate(name = …)]` |
//!
//! # What is taken for granted
//!
//! `clone`, `to_owned` and `as_slice` give what they are called on: a `Clone` of a type of one's own that changes something has the gradient of one
//! that does not. `chainrule::check` finds such a one.
