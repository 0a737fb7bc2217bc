//! Parameters as a struct, and a training loop.
//!
//! `#[derive(Differentiable)]` gives a struct tangents: a struct with the same fields, which the gradient is.
//!
//! ```
//! use chainrule::{Differentiable, differentiate};
//!
//! #[derive(Differentiable)]
//! struct Neuron {
//!     weights: Vec<f64>,
//!     bias: f64,
//! }
//!
//! #[differentiate]
//! impl Neuron {
//!     fn fire(&self, input: &[f64]) -> f64 {
//!         let mut sum = self.bias;
//!         for (weight, x) in self.weights.iter().zip(input) {
//!             sum += weight * x;
//!         }
//!         sum.tanh()
//!     }
//! }
//!
//! #[differentiate]
//! fn loss(neuron: &Neuron, #[no_grad] inputs: &[[f64; 2]], #[no_grad] targets: &[f64]) -> f64 {
//!     let mut sum = 0.0;
//!     for (input, target) in inputs.iter().zip(targets) {
//!         let error = neuron.fire(input) - target;
//!         sum += error * error;
//!     }
//!     sum
//! }
//!
//! // learns to say which of the two is larger
//! let inputs = [[0.0, 1.0], [1.0, 0.0], [0.2, 0.9], [0.8, 0.1]];
//! let targets = [-1.0, 1.0, -1.0, 1.0];
//! let mut neuron = Neuron { weights: vec![0.0; 2], bias: 0.1 };
//! let before = loss(&neuron, &inputs, &targets);
//! for _ in 0..200 {
//!     let mut step = loss::grad(&neuron, &inputs, &targets);
//!     Neuron::scale_tangent(&mut step, -0.1);
//!     neuron.move_by(&step);
//! }
//! let after = loss(&neuron, &inputs, &targets);
//! assert!(after < 0.02 * before);
//! assert!(neuron.weights[0] > 1.0 && neuron.weights[1] < -1.0);
//! ```
//!
//! A test that the gradient is right takes one line: `check::gradient_at` moves the struct by its tangents, for which it is cloned.
//!
//! ```
//! # use chainrule::{Differentiable, check, differentiate};
//! # #[derive(Differentiable, Clone)]
//! # struct Neuron { weights: Vec<f64>, bias: f64 }
//! # #[differentiate]
//! # fn loss(neuron: &Neuron, #[no_grad] inputs: &[[f64; 2]], #[no_grad] targets: &[f64]) -> f64 {
//! #     inputs.iter().zip(targets).map(|(x, y)| (neuron.weights[0] * x[0] + neuron.weights[1] * x[1] + neuron.bias - y).powi(2)).sum()
//! # }
//! # let (inputs, targets) = ([[0.0, 1.0], [1.0, 0.0]], [-1.0, 1.0]);
//! # let neuron = Neuron { weights: vec![0.3, -0.2], bias: 0.1 };
//! check::gradient_at(
//!     |neuron| loss(neuron, &inputs, &targets),
//!     |neuron| loss::grad(neuron, &inputs, &targets),
//!     &neuron,
//! )
//! .assert();
//! ```
//!
//! [`Differentiable`](trait@crate::Differentiable) has what an optimiser needs of any such type: zero tangents, sums, products
//! with a number, dot products, and `move_by`. So an optimiser is written once for all of them; the
//! example `adam` does, and `digits` trains a network on images of handwritten digits.
//!
//! A field without small changes, such as a name or a count, has the tangent `()`, and so does one
//! marked `#[no_grad]`.
//!
//! # Operators
//!
//! An operator of a type of one's own is a function like any other:
//!
//! ```
//! use chainrule::{Differentiable, differentiate};
//! use std::ops::Add;
//!
//! #[derive(Differentiable, Clone, Copy)]
//! struct Vec2 {
//!     x: f64,
//!     y: f64,
//! }
//!
//! #[differentiate]
//! impl Add for Vec2 {
//!     type Output = Vec2;
//!     fn add(self, other: Vec2) -> Vec2 {
//!         Vec2 { x: self.x + other.x, y: self.y + other.y }
//!     }
//! }
//!
//! #[differentiate]
//! fn square_of_sum(a: Vec2, b: Vec2) -> f64 {
//!     let sum = a + b;
//!     sum.x * sum.x + sum.y * sum.y
//! }
//!
//! let (d_a, _) = square_of_sum::grad(Vec2 { x: 1.0, y: 2.0 }, Vec2 { x: 0.5, y: -1.0 });
//! assert_eq!((d_a.x, d_a.y), (3.0, 2.0));
//! ```
