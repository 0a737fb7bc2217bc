//! The passes on one function.
//!
//! ```
//! # use chainrule::differentiate;
//! #[differentiate]
//! fn wave(x: f64, t: f64) -> f64 {
//!     let phase = x - 2.0 * t;
//!     phase.sin() * phase
//! }
//! # assert_eq!(wave::grad(1.0, 0.5), (0.0, 0.0));
//! ```
//!
//! # 1. Lower
//!
//! The body becomes a list of operations, each with a variable of its own. `x0` is the user's `x`; the other
//! variables have numbers only.
//!
//! ```text
//! fn(x0, t1) {
//!     v2 = 2.0
//!     v3 = mul(v2, t1)
//!     phase4 = sub(x0, v3)
//!     v5 = sin(phase4)
//!     v6 = mul(v5, phase4)
//!     return v6
//! }
//! ```
//!
//! # 2. Reverse
//!
//! One walk from the last operation to the first writes the backward sweep. Each operation takes
//! the adjoint of its result and sends to each operand that adjoint times the partial, by
//! the rule in its row of the table: a product swaps its operands, `sin` sends `cos` of what it was
//! given. What arrives from several places is added.
//!
//! ```text
//! pullback(v7) {
//!     v8 = mul(v7, phase4)
//!     v9 = mul(v7, v5)
//!     v10 = cos(phase4)
//!     v11 = mul(v8, v10)
//!     v12 = add(v9, v11)
//!     v13 = mul(v12, v2)
//!     v14 = neg(v13)
//!     return (v12, v14)
//! }
//! ```
//!
//! # 3. Emit
//!
//! Variables that are used once become expressions, adjoints are named after what they belong to, and the
//! result is Rust:
//!
//! ```rust,ignore
//! fn vjp(x: f64, t: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
//!     let phase = x - 2.0 * t;
//!     let t1 = phase.sin();
//!     let out = t1 * phase;
//!     (out, move |d_out: f64| {
//!         let d_t1 = d_out * phase;
//!         let d_phase = d_out * t1 + d_t1 * phase.cos();
//!         let d_t = -(d_phase * 2.0);
//!         (d_phase, d_t)
//!     })
//! }
//! ```
//!
//! The closure is the pullback: it owns what it needs. `grad` calls it with 1.
//!
//! # Loops, memory, calls
//!
//! A loop runs backwards from its last iteration. What an iteration needs of the forward sweep it reads
//! again, computes again, or takes from a tape ([`what_is_saved`](super::what_is_saved)).
//! An array has an array of adjoints; a read adds to it, a write takes from it. A call
//! becomes a call of the callee's own hidden `vjp`, so that each function is compiled by itself.
//!
//! Nothing is known of types when this happens, only what the syntax says. Where an operation meets a value
//! of unknown type, the generated code asks a trait, and the type picks the rule.
