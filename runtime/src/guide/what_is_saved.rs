//! Memory and time of a gradient.
//!
//! The backward sweep needs some values of the forward sweep. What it needs is decided per function when
//! it is compiled, from the rules of the operations: a product needs its operands, `exp` its
//! result, a sum nothing. Of what is needed,
//!
//! * what stands outside of loops is captured by the pullback,
//! * elements of slices that nothing overwrites are read again,
//! * what is cheap and follows from these is computed again,
//! * anything else inside a loop goes to a tape of its own: one float for each iteration.
//!
//! So this needs no memory at all besides the gradient, however long the slices are,
//!
//! ```
//! use chainrule::differentiate;
//!
//! #[differentiate]
//! fn cauchy(x: &[f64], m: f64) -> f64 {
//!     let mut sum = 0.0;
//!     for i in 0..x.len() {
//!         sum += 1.0 / (1.0 + (x[i] - m) * (x[i] - m));
//!     }
//!     sum
//! }
//!
//! let (d_x, d_m) = cauchy::grad(&[1.0, 2.0], 2.0);
//! assert_eq!((d_x, d_m), (vec![0.5, 0.0], -0.5));
//! ```
//!
//! while a loop whose iterations depend on each other keeps what its products need:
//!
//! ```
//! use chainrule::differentiate;
//!
//! /// Keeps one `x` for each step.
//! #[differentiate]
//! fn logistic(x: f64, r: f64, steps: usize) -> f64 {
//!     let mut x = x;
//!     for _ in 0..steps {
//!         x = r * x * (1.0 - x);
//!     }
//!     x
//! }
//!
//! assert_eq!(logistic::grad(0.25, 2.0, 1), (1.0, 0.1875));
//! ```
//!
//! With `#[differentiate(explain)]` a function says what its gradient saves and why:
//!
//! ```
//! use chainrule::differentiate;
//!
//! #[differentiate(explain)]
//! fn weighted(x: &[f64], k: f64) -> f64 {
//!     let mut sum = 0.0;
//!     for i in 0..x.len() {
//!         let d = x[i] * k;
//!         sum += d.exp() * d;
//!     }
//!     sum
//! }
//!
//! assert_eq!(
//!     weighted::explain(),
//!     "saved in each iteration of `for i in 0..x.len()`: `d.exp()`, since `exp` is dear\n\
//!      computed again: `x[i]`, since its memory is as it was\n\
//!      computed again: `d`, since it is arithmetic of what is there\n"
//! );
//! ```
//!
//! # What makes a gradient slow
//!
//! * Memory that is overwritten while it is still needed has to be kept. `a[i] += e` needs no old value
//!   of `a[i]`, unless `e` reads it; a new array for each step costs what a copy of the old one does.
//! * A `Vec` by value is copied where a slice would be read again.
//! * `grad` makes new vectors for the gradient; `accumulate_grad` uses yours. `accumulate_grad_with` has tapes and local
//!   vectors from the call before, too, see [`Workspace`](crate::Workspace).
//! * The gradient of an argument that nobody needs is computed nevertheless: mark it `#[no_grad]`.
//!
//! # Several cotangents
//!
//! The pullback is an `Fn`. After one forward sweep it gives one row of the Jacobian after the other.
