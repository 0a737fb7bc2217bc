//! Boxes that a function makes for itself, and those in arguments.

use chainrule::{Differentiable, differentiate};

/// A number in a box is read.
#[differentiate]
pub fn read(x: f64) -> f64 {
    let square = Box::new(x * x);
    *square + square.sin() * *square
}

/// A number in a box is written to, in a loop and from a branch.
#[differentiate]
pub fn written(x: f64, n: usize) -> f64 {
    let mut state = Box::new(x);
    for _ in 0..n {
        *state = state.sin() + *state * *state;
        if *state > 1.0 {
            state = Box::new(x / *state);
        }
    }
    *state *= x;
    assert!(state.is_finite() && *state < 1e9, "{state}");
    *state
}

/// An array in a box, and a reference to what is in it.
#[differentiate]
pub fn array(x: [f64; 3]) -> f64 {
    let mut parts: Box<[f64; 3]> = Box::new([x[0], x[1] * x[2], 1.0]);
    parts[2] = x[0];
    parts.swap(0, 1);
    let first = &mut parts.as_mut()[0];
    *first *= x[1];
    parts[0] * parts[1] + parts.iter().sum::<f64>() + parts[2]
}

/// A slice in a box, collected and of a vector.
#[differentiate]
pub fn slices(x: &[f64]) -> f64 {
    let squares: Box<[f64]> = x.iter().map(|v| v * v).collect();
    let mut ones = vec![1.0; x.len()].into_boxed_slice();
    ones[1] = x[0];
    squares.iter().zip(ones.iter()).map(|(a, b)| a * b).sum::<f64>() * squares.len() as f64
}

/// A number and what was computed with it.
#[derive(Clone, Debug, Differentiable, PartialEq)]
pub struct Series {
    /// The number.
    pub x: f64,
    /// What was computed.
    pub terms: Vec<f64>,
}

/// A struct in a box, whose fields are written to and which is lent.
#[differentiate]
pub fn series(x: f64) -> f64 {
    let mut all = Box::new(Series { x, terms: vec![x, x * x] });
    all.x *= 2.0;
    let lent = &mut *all;
    lent.x += x.cos();
    total(&all.terms) * all.x * all.terms[1] + weighed(&*all)
}

/// A sum.
#[differentiate]
pub fn total(terms: &[f64]) -> f64 {
    terms.iter().sum()
}

/// The terms times the number.
#[differentiate]
pub fn weighed(all: &Series) -> f64 {
    all.x * total(&all.terms)
}

/// A closure in a box.
#[differentiate]
pub fn closure(x: f64, is_square: bool) -> f64 {
    let weigh: Box<dyn Fn(f64) -> f64> = Box::new(|v| if is_square { v * v * x } else { v + x });
    weigh(x) - weigh(2.0)
}

/// A list of numbers.
#[derive(Clone, Debug, Differentiable, PartialEq)]
pub struct Chain {
    /// The first.
    pub value: f64,
    /// The others.
    pub rest: Option<Box<Chain>>,
}

/// The squares of a list, without that of the last.
#[differentiate]
pub fn linked(chain: &Chain) -> f64 {
    match &chain.rest {
        Some(rest) => chain.value * chain.value + linked(rest),
        None => chain.value,
    }
}

/// Arithmetic with numbers that have derivatives.
#[derive(Clone, Debug, Differentiable, PartialEq)]
pub enum Formula {
    /// A number.
    Number(f64),
    /// A sum.
    Sum(Box<Formula>, Box<Formula>),
    /// A product.
    Product(Box<Formula>, Box<Formula>),
}

/// What a formula comes to.
#[differentiate]
pub fn formula(of: &Formula) -> f64 {
    match of {
        Formula::Number(number) => *number,
        Formula::Sum(a, b) => formula(a) + formula(b),
        Formula::Product(a, b) => formula(a) * formula(b),
    }
}
