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

/// Gives a function its derivatives.
///
/// The function stays as it is. Beside it stands an empty type of the same name, whose associated
/// functions are the derivatives:
///
/// ```
/// use chainrule::differentiate;
///
/// #[differentiate]
/// fn total(price: f64, count: f64, tax: f64) -> f64 {
///     let subtotal = price * count;
///     subtotal * tax
/// }
///
/// assert_eq!(total(100.0, 2.0, 1.25), 250.0);
/// assert_eq!(total::value_and_grad(100.0, 2.0, 1.25), (250.0, (2.5, 125.0, 200.0)));
/// ```
///
/// # The associated functions
///
/// | name | takes | gives | exists when |
/// |---|---|---|---|
/// | `grad` | the arguments | one gradient per differentiated argument: bare if there is one, else a tuple | the result is one float |
/// | `value_and_grad` | the arguments | the value and the gradients | the result is one float |
/// | `accumulate_grad` | the arguments, then one `&mut` buffer per differentiated argument | the value; adds the gradient to the buffers | the result is one float |
/// | `vjp` | the arguments | the result and its pullback, which takes the cotangent of the result | always |
/// | `jvp` | the arguments as a tuple, the tangents of the differentiated ones as a tuple | the result and its tangent | always |
/// | `jvp_lanes` | the same, with [`Lanes`] for each float of a tangent | the result and several tangents of it | `#[differentiate(lanes)]` |
/// | `jacobian` | the arguments | the Jacobian, a [`Matrix`] with a row for each float of the result and then of what is written to, and a column for each float of the other arguments, in order | `#[differentiate(jacobian)]` |
/// | `jacobian_into` | the arguments, then a buffer `&mut [f64]` | the result; writes the Jacobian into the buffer, row by row | the same |
/// | `hvp` | the arguments, then a direction for each differentiated argument | the gradients, and the Hessian times the direction | the result is one float, and the attribute says `order = 2` |
/// | `hessian` | the arguments | the Hessian, a [`Matrix`] with a row and a column for each float of the differentiated arguments, in order | the same |
/// | `graph` | nothing | the computational graph of the function | `#[differentiate(graph)]` |
/// | `trace` | the arguments | the graph of this evaluation, with every value and every gradient | `graph`, and the result is one float |
/// | `trace_from` | the arguments, then the cotangents that the pullback takes | the same for any result | `graph` |
/// | `accumulate_grad_with` | a [`Workspace`], then what `accumulate_grad` takes | the same, and in the end allocates nothing | `#[differentiate(workspace)]` |
/// | `explain` | nothing | what the gradient saves, what it computes again, and why | `#[differentiate(explain)]` |
///
/// `graph` needs the feature of that name, see `chainrule::graph`.
///
/// # Gradients have the shape of the arguments
///
/// | argument | gradient |
/// |---|---|
/// | `f64`, `f32`, `&f64` | `f64`, `f32` |
/// | `[f64; N]`, `&[f64; N]` | `[f64; N]` |
/// | `&[f64]`, `Vec<f64>`, `&Vec<f64>` | `Vec<f64>` |
/// | a tuple | a tuple |
/// | integers, `bool`, `char`, `&str` | none |
/// | any argument marked `#[no_grad]` | none |
///
/// # Pullbacks
///
/// The pullback that `vjp` gives is an `Fn`: after one forward sweep it may be called with one
/// cotangent of the result after the other.
///
/// ```
/// use chainrule::differentiate;
///
/// #[differentiate]
/// fn sum_and_product(x: f64, y: f64) -> (f64, f64) {
///     (x + y, x * y)
/// }
///
/// let (result, pullback) = sum_and_product::vjp(3.0, 4.0);
/// assert_eq!(result, (7.0, 12.0));
/// assert_eq!(pullback((1.0, 0.0)), (1.0, 1.0));
/// assert_eq!(pullback((0.0, 1.0)), (4.0, 3.0));
/// ```
///
/// # Tangents
///
/// `jvp` is forward mode: it computes, beside the result, how the result changes as the arguments change by
/// their tangents. A tangent is passed as its argument is, and has the shape of a gradient; an argument without a gradient
/// has none. Where there is one argument or one tangent, it stands without parentheses. A method takes `self` as
/// usual, and the tangent of `self` first.
///
/// ```
/// use chainrule::differentiate;
///
/// #[differentiate]
/// fn polynomial(c: &[f64], x: f64) -> f64 {
///     let mut sum = 0.0;
///     for i in (0..c.len()).rev() {
///         sum = sum * x + c[i];
///     }
///     sum
/// }
///
/// // the slope, and the change along two coefficients
/// assert_eq!(polynomial::jvp((&[1.0, 2.0, 3.0], 10.0), (&[0.0; 3], 1.0)), (321.0, 62.0));
/// assert_eq!(polynomial::jvp((&[1.0, 2.0, 3.0], 10.0), (&[0.5, 0.0, 1.0], 0.0)), (321.0, 100.5));
/// ```
///
/// The tangent of a `&mut` argument is a `&mut` too: that of what comes in before the call, and that of what the
/// function leaves there after it.
///
/// Several tangents at once share what does not depend on them, and the processor computes with some of them in one
/// step: `#[differentiate(lanes)]` gives `jvp_lanes`, where each float of a tangent is [`Lanes`] of floats. The gradient of a function of
/// few inputs costs less that way than by reverse mode, and so does the Jacobian of a function with more outputs than inputs.
/// The functions that are called have `lanes` as well. Lanes are for floats, and arrays, vectors and tuples of them.
///
/// ```
/// use chainrule::{Lanes, differentiate};
///
/// #[differentiate(lanes)]
/// fn polar(r: f64, phi: f64) -> [f64; 2] {
///     [r * phi.cos(), r * phi.sin()]
/// }
///
/// let (_, jacobian) = polar::jvp_lanes((2.0, 0.0), (Lanes([1.0, 0.0]), Lanes([0.0, 1.0])));
/// assert_eq!(jacobian.map(|row| row.0), [[1.0, 0.0], [0.0, 2.0]]);
/// ```
///
/// # Jacobians
///
/// `#[differentiate(jacobian)]` gives `jacobian`, and `lanes` with it. A row belongs to a float of the result, and then to each
/// float of a differentiated `&mut` argument as the function leaves it; a column belongs to a float of the other
/// differentiated arguments, in their order, or of the `&mut` ones as they come in if there are no others. `jacobian(x, y)` names the
/// arguments that have columns, for a Jacobian with respect to some of them.
///
/// Several columns are computed in one sweep; where there are few rows, each row is pulled back instead.
/// `jacobian_into` gives the result, and writes the Jacobian into a buffer that is as long as it has elements, else it
/// panics. For floats and arrays it allocates nothing; slices and `Vec`s have tangents, which are allocated. Both leave in
/// the `&mut` arguments what the function leaves there. What the function prints it may print several times.
///
/// ```
/// use chainrule::differentiate;
///
/// #[differentiate(jacobian)]
/// fn polar(r: f64, phi: f64) -> [f64; 2] {
///     [r * phi.cos(), r * phi.sin()]
/// }
///
/// assert_eq!(polar::jacobian(2.0, 0.0).as_slice(), [1.0, 0.0, 0.0, 2.0]);
/// let mut rows = [[0.0; 2]; 2];
/// assert_eq!(polar::jacobian_into(2.0, 0.0, rows.as_flattened_mut()), [2.0, 0.0]);
/// assert_eq!(rows, [[1.0, 0.0], [0.0, 2.0]]);
/// ```
///
/// # Second derivatives
///
/// `#[differentiate(order = 2)]` gives `hvp` as well: the gradient, and its derivative along a direction, which is the
/// Hessian times the direction, at the cost of two or three gradients. A direction is passed as its argument is. Every
/// function that is called has to have second derivatives, too.
///
/// ```
/// use chainrule::differentiate;
///
/// #[differentiate(order = 2)]
/// fn cubic(x: f64, y: f64) -> f64 {
///     x * x * x + x * y * y
/// }
///
/// // the Hessian is [[6x, 2y], [2y, 2x]]
/// assert_eq!(cubic::hvp(2.0, 3.0, 1.0, 0.0), ((21.0, 12.0), (12.0, 6.0)));
/// assert_eq!(cubic::hvp(2.0, 3.0, 0.0, 1.0), ((21.0, 12.0), (6.0, 4.0)));
/// ```
///
/// `hessian` has a row and a column for each float of the differentiated arguments, in order, and is symmetric bit by bit. With
/// `#[differentiate(order = 2, lanes)]` it computes eight columns at once, which share the work of the gradient.
///
/// A differentiated function may call `f::grad` and `f::value_and_grad` of a function with second derivatives, and
/// `f::jvp` where the result is one float.
///
/// ```
/// use chainrule::differentiate;
///
/// #[differentiate(order = 2)]
/// fn potential(x: f64) -> f64 {
///     x * x * x
/// }
///
/// #[differentiate]
/// fn acceleration(x: f64, mass: f64) -> f64 {
///     -potential::grad(x) / mass
/// }
///
/// assert_eq!(acceleration::grad(2.0, 4.0), (-3.0, 0.75));
/// ```
///
/// # Arguments that are written to
///
/// The pullback takes one more argument for each `&mut`: a buffer with the cotangent of what the
/// function leaves there. When the pullback returns, it has the gradient with respect to what was there
/// before. The memory itself is free as soon as `vjp` returns.
///
/// ```
/// use chainrule::differentiate;
///
/// #[differentiate]
/// fn scale(x: &mut [f64], by: f64) {
///     for i in 0..x.len() {
///         x[i] *= by;
///     }
/// }
///
/// let mut x = [1.0, 2.0];
/// let ((), pullback) = scale::vjp(&mut x, 10.0);
/// let mut d_x = [0.0, 1.0];
/// let d_by = pullback((), &mut d_x);
/// assert_eq!(x, [10.0, 20.0]);
/// assert_eq!((d_x, d_by), ([0.0, 10.0], 2.0));
/// ```
///
/// ```
/// # use chainrule::differentiate;
/// # #[differentiate]
/// # fn scale(x: &mut [f64], by: f64) {
/// #     for i in 0..x.len() {
/// #         x[i] *= by;
/// #     }
/// # }
/// let (mut x, mut x_dot) = ([1.0, 2.0], [0.0, 1.0]);
/// scale::jvp((&mut x, 10.0), (&mut x_dot, 0.5));
/// assert_eq!((x, x_dot), ([10.0, 20.0], [0.5, 11.0]));
/// ```
///
/// `grad`, `value_and_grad` and `accumulate_grad` are about the result alone: what the function
/// leaves in a `&mut` has the cotangent 0, and the gradient is with respect to what was there before.
///
/// # Methods
///
/// On an `impl`, the attribute is about all of its functions but those marked `#[no_grad]`, and on a method about
/// this one. The derivatives stand beside the methods, under both names:
///
/// ```
/// use chainrule::{Differentiable, differentiate};
///
/// #[derive(Differentiable)]
/// struct Spring {
///     stiffness: f64,
/// }
///
/// #[differentiate]
/// impl Spring {
///     fn energy(&self, x: f64) -> f64 {
///         0.5 * self.stiffness * x * x
///     }
/// }
///
/// let (d_spring, d_x) = Spring { stiffness: 4.0 }.energy_grad(3.0);
/// assert_eq!((d_spring.stiffness, d_x), (4.5, 12.0));
/// ```
///
/// The methods of an `impl` of a trait get theirs as methods of the type. On an `impl` of an operator, such as
/// `Add` or `Mul<f64>`, the attribute makes the rule by which differentiated functions use the operator.
///
/// # Recursion
///
/// A function may call itself. Functions that call each other say so, each of them:
/// `#[differentiate(recursive)]`.
///
/// # Type parameters
///
/// A type parameter is a float if it is bounded by [`Scalar`], by a trait of `num_traits` such as `Float`,
/// or by operators. The function is as general as it was; its derivatives are for `f32` and `f64`.
///
/// ```
/// use chainrule::differentiate;
/// use std::ops::{Add, Mul};
///
/// #[differentiate]
/// fn poly<T: Copy + Add<Output = T> + Mul<Output = T>>(x: T, a: T) -> T {
///     x * x * x + a * x
/// }
///
/// assert_eq!(poly(2, 3), 14);
/// assert_eq!(poly::grad(2.0, 3.0), (15.0, 2.0));
/// ```
///
/// # Names
///
/// The derivatives are in a type of the function's name. Where a module has that name, too, rustc
/// says `the name is defined multiple times`, and the attribute gives the type another one;
/// whoever calls the function in a differentiated function says which:
///
/// ```
/// use chainrule::differentiate;
///
/// mod cube {
///     #[chainrule::differentiate(name = cube_ad)]
///     pub fn cube(x: f64) -> f64 {
///         x * x * x
///     }
/// }
/// use cube::cube;
///
/// #[differentiate(using(cube = cube::cube_ad))]
/// fn twice(x: f64) -> f64 {
///     cube(cube(x))
/// }
///
/// assert_eq!(cube::cube_ad::grad(1.0), 3.0);
/// assert_eq!(twice::grad(1.0), 9.0);
/// ```
///
/// A crate that has `chainrule` by another name says `#[differentiate(crate = other_name)]`, and a
/// macro that exports differentiated functions `#[differentiate(crate = $crate::path::to::chainrule)]`.
///
/// # Derivatives by hand
///
/// `partials` gives the derivative as a row: the partials of the result with respect to each
/// differentiated parameter, as expressions of the parameters and of `out`, the result. The body
/// of the function is not looked at, so that it may call any function of any crate. Parameters and result are
/// floats of one type; a parameter that is plain or marked `#[no_grad]` has no partial.
///
/// ```
/// use chainrule::{check, differentiate};
///
/// #[differentiate(partials(1.0 / (1.0 + (-x).exp())))]
/// fn softplus(x: f64) -> f64 {
///     x.max(0.0) + (-x.abs()).exp().ln_1p()
/// }
///
/// #[differentiate]
/// fn loss(x: f64) -> f64 {
///     softplus(2.0 * x)
/// }
///
/// assert_eq!(softplus::grad(0.0), 0.5);
/// assert_eq!(loss::grad(0.0), 1.0);
/// check::gradient_of(softplus, softplus::grad, 0.7).assert(); // finds a wrong row
/// ```
///
/// For any other function, `vjp` names one that gives the result and the pullback, in the form of
/// the `vjp` in the table above. Its pullback owns what it reads, `+ use<>`: it takes the cotangent of the result
/// and for each differentiated `&mut` a buffer, and gives one gradient for each other differentiated parameter.
/// All of the associated functions follow from it.
///
/// ```
/// use chainrule::{check, differentiate};
///
/// #[differentiate(vjp = norm_vjp)]
/// fn norm(x: &[f64]) -> f64 {
///     x.iter().map(|x| x * x).sum::<f64>().sqrt()
/// }
///
/// fn norm_vjp(x: &[f64]) -> (f64, impl Fn(f64) -> Vec<f64> + use<>) {
///     let out = norm(x);
///     let unit: Vec<f64> = x.iter().map(|x| if out > 0.0 { x / out } else { 0.0 }).collect();
///     (out, move |d_out| unit.iter().map(|unit| d_out * unit).collect())
/// }
///
/// assert_eq!(norm::value_and_grad(&[3.0, 4.0]), (5.0, vec![0.6, 0.8]));
/// assert_eq!(norm::grad(&[0.0, 0.0]), [0.0, 0.0]);
/// check::gradient_of(|x: Vec<f64>| norm(&x), |x| norm::grad(&x), vec![3.0, -1.0]).assert();
/// ```
///
/// # Long loops
///
/// A loop keeps what its way back reads of each iteration. With `#[checkpoint]` it keeps only what the iterations start
/// from at the beginning of each of its segments, and the backward sweep runs a segment again when it comes to
/// it: about one more run of the loop, for memory that grows with the square root of the number of iterations. There are
/// as many segments as iterations in one; `#[checkpoint(every = k)]` makes segments of `k`.
///
/// ```
/// use chainrule::differentiate;
///
/// /// Compound interest.
/// #[differentiate]
/// fn saved(rate: f64, years: usize) -> f64 {
///     let mut sum = 1.0;
///     #[checkpoint]
///     for _ in 0..years {
///         sum += rate * sum;
///     }
///     sum
/// }
///
/// assert_eq!(saved(0.5, 3), 3.375);
/// assert_eq!(saved::grad(0.5, 3), 6.75);
/// ```
///
/// Before a call of a differentiated function, as a statement, in front of the call or of its `let`, `#[checkpoint]` is about what the
/// function keeps: nothing but its arguments. The backward sweep calls it again, so the call costs about one more run of the
/// function. What is passed by `&` is not copied, unless it changes later; what is passed by `&mut` is, as it was.
///
/// ```
/// use chainrule::differentiate;
///
/// #[differentiate]
/// fn energy(x: &[f64], stiffness: f64) -> f64 {
///     let mut sum = 0.0;
///     for i in 1..x.len() {
///         sum += (stiffness * (x[i] - x[i - 1])).exp();
///     }
///     sum
/// }
///
/// #[differentiate]
/// fn work(x: &[f64]) -> f64 {
///     let soft = #[checkpoint]
///     energy(x, 0.0);
///     #[checkpoint]
///     let stiff = energy(x, 1.0);
///     stiff - soft
/// }
///
/// assert_eq!(work::grad(&[1.0, 1.0, 1.0]), [-1.0, 0.0, 1.0]);
/// ```
///
/// On loops, it is for those over a range, `a..b`, that are not left early. What stands in the loop without a derivative must give the
/// same when it runs again: indexing and arithmetic do, and other calls are refused. What it prints or asserts, it
/// does once.
///
/// # Singular points
///
/// | at | gradient |
/// |---|---|
/// | `max(a, b)`, `min(a, b)` with `a == b` | 1 to the first argument, 0 to the second |
/// | `abs` and `signum` at 0, `floor`, `ceil`, `round`, `trunc` | 0 |
/// | `sqrt(0)` | infinite for a seed other than 0, 0 for the seed 0 |
/// | `hypot(0, 0)`, `atan2(0, 0)` | 0 |
/// | `powf(0, p)` with respect to `p` | 0 for `p >= 0` |
/// | `powi(0, 0)`, `copysign(0, y)` | 0 |
/// | `clamp` at a bound | 1 |
/// | a zero cotangent that meets an infinite partial | 0 |
pub use chainrule_macros::differentiate;

#[doc = include_str!("derive.md")]
pub use chainrule_macros::Differentiable;
