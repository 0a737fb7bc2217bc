//! Functions as values, functions inside of functions, and plain values behind references.

use chainrule::differentiate;
use std::collections::HashMap;

/// Functions of the body, of which one calls the other, and one is not differentiated.
#[differentiate]
pub fn nested(x: f64, y: f64) -> f64 {
    fn square(a: f64) -> f64 {
        a * a
    }
    fn both(a: f64, b: f64) -> f64 {
        square(a) + square(b) * a
    }
    fn times(n: usize) -> usize {
        n + 1
    }
    let sum: f64 = [x, y].iter().copied().map(square).sum();
    both(x, y) * sum * times(1) as f64
}

/// Functions by another name, on their own and handed to an option.
#[differentiate]
pub fn renamed(x: f64, y: f64) -> f64 {
    let wave = f64::sin;
    let own = cube;
    let last = [x, y].last().copied().map(wave).map(own);
    wave(x) * own(y) + last.unwrap_or(0.0)
}

/// Called by its name.
#[differentiate]
pub fn cube(x: f64) -> f64 {
    x * x * x
}

/// Iterators over one number, and over the same ones again and again.
#[differentiate]
pub fn repeated(x: &[f64]) -> f64 {
    let weighted: f64 = x.iter().zip(x[..2].iter().cycle()).map(|(a, b)| a * b).sum();
    let scaled: f64 = x.iter().zip(std::iter::repeat(x[0])).map(|(a, b)| a * b).sum();
    let partial: Vec<f64> = std::iter::once(1.0)
        .chain(x.iter().scan(0.0, |sum, v| {
            *sum += v;
            Some(*sum)
        }))
        .collect();
    weighted * scaled + partial[0] * partial[2] + std::iter::repeat_n(x[1], 2).product::<f64>()
}

/// Counts are written through references, and read before and after.
#[differentiate]
pub fn counted(x: &[f64]) -> f64 {
    let mut counts: HashMap<usize, usize> = HashMap::new();
    let mut turns = Box::new(1_usize);
    let mut sum = 0.0;
    for i in 0..x.len() {
        let count = counts.entry(i % 2).or_insert(1);
        let weight = (*count * *turns) as f64;
        *count += 1;
        *turns += 2;
        sum += weight * x[i] * x[i];
    }
    sum * *turns as f64
}

/// Numbers of a map.
#[differentiate]
pub fn looked_up(x: f64, y: f64) -> f64 {
    let weights: HashMap<u32, f64> = [(1, 2.0), (2, 3.0)].into_iter().collect();
    x * x * weights[&1] + y * weights.get(&2).copied().unwrap_or(0.0) * x
}

/// A map that is passed in, without a gradient.
#[differentiate]
pub fn passed_in(x: f64, #[no_grad] weights: &HashMap<u32, f64>) -> f64 {
    x * x * weights[&1]
}

/// Functions of another crate that are methods of floats.
#[differentiate]
pub fn of_another_crate(x: f64, y: f64) -> f64 {
    num_traits::clamp(x, -1.0, 1.0) * num_traits::abs(y)
}

/// Literals of which only the function says what they are.
#[differentiate]
pub fn of_literals(x: f64) -> f64 {
    let bounds = vec![1.0, 2.0];
    let largest = bounds.iter().copied().fold(0.0, f64::max);
    largest * x * x
}
