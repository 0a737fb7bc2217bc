//! Slices, buffers, and outputs by `&mut`.
//!
//! A function of a slice has a gradient as long as the slice:
//!
//! ```
//! use chainrule::differentiate;
//!
//! #[differentiate]
//! fn rosenbrock(x: &[f64]) -> f64 {
//!     let mut sum = 0.0;
//!     for i in 1..x.len() {
//!         let a = x[i] - x[i - 1] * x[i - 1];
//!         let b = 1.0 - x[i - 1];
//!         sum += 100.0 * a * a + b * b;
//!     }
//!     sum
//! }
//!
//! assert_eq!(rosenbrock::grad(&[0.0, 1.0, 1.0]), [-2.0, 200.0, 0.0]);
//! ```
//!
//! Iterators are loops in another form, and cost the same:
//!
//! ```
//! use chainrule::differentiate;
//!
//! #[differentiate]
//! fn mean_square(x: &[f64], y: &[f64]) -> f64 {
//!     x.iter().zip(y).map(|(x, y)| (x - y) * (x - y)).sum::<f64>() / x.len() as f64
//! }
//!
//! let (d_x, d_y) = mean_square::grad(&[1.0, 2.0], &[0.0, 4.0]);
//! assert_eq!(d_x, [1.0, -2.0]);
//! assert_eq!(d_y, [-1.0, 2.0]);
//! ```
//!
//! # A buffer of one's own
//!
//! `grad` makes new vectors. Where a gradient is needed often, `accumulate_grad` adds it to buffers that
//! are there already, and allocates none:
//!
//! ```
//! use chainrule::differentiate;
//!
//! #[differentiate]
//! fn half_square(x: &[f64]) -> f64 {
//!     0.5 * x.iter().map(|x| x * x).sum::<f64>()
//! }
//!
//! let mut x = [3.0, -4.0];
//! let mut d_x = [0.0; 2];
//! for _ in 0..10 {
//!     d_x.fill(0.0);
//!     half_square::accumulate_grad(&x, &mut d_x);
//!     for (x, d_x) in x.iter_mut().zip(&d_x) {
//!         *x -= 0.5 * d_x;
//!     }
//! }
//! assert_eq!(x, [3.0 / 1024.0, -4.0 / 1024.0]);
//! ```
//!
//! That it adds is what a sum over data needs: each observation adds its share.
//!
//! # Memory that is written to
//!
//! Arrays may be overwritten, swapped, filled, and passed on by `&mut`. What the backward sweep needs of
//! the old content is kept:
//!
//! ```
//! use chainrule::differentiate;
//!
//! /// One step of the heat equation, in place.
//! #[differentiate]
//! fn step(u: &mut [f64], k: f64) {
//!     let mut left = u[0];
//!     for i in 1..u.len() - 1 {
//!         let here = u[i];
//!         u[i] += k * (left - 2.0 * here + u[i + 1]);
//!         left = here;
//!     }
//! }
//!
//! /// The temperature in the middle after some steps.
//! #[differentiate]
//! fn center(start: &[f64], k: f64, steps: usize) -> f64 {
//!     let mut u = start.to_vec();
//!     for _ in 0..steps {
//!         step(&mut u, k);
//!     }
//!     u[u.len() / 2]
//! }
//!
//! let (d_start, d_k) = center::grad(&[0.0, 0.0, 1.0, 0.0, 0.0], 0.25, 2);
//! assert_eq!(d_start, [0.0625, 0.25, 0.375, 0.25, 0.0625]);
//! assert_eq!(d_k, -1.0);
//! ```
//!
//! The pullback of a function with a `&mut` takes its cotangent by `&mut`: the cotangent of what the
//! function leaves there goes in, and that of what was there before comes out.
