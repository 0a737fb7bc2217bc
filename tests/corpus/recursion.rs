//! Functions that call themselves.

use chainrule::differentiate;

/// Depth from an argument.
#[differentiate(recursive)]
pub fn power(x: f64, n: u32) -> f64 {
    if n == 0 { 1.0 } else { x * power(x, n - 1) }
}

/// Two calls, with overlapping work.
#[differentiate(recursive)]
pub fn fibonacci(x: f64, n: u32) -> f64 {
    if n < 2 {
        return x;
    }
    fibonacci(x, n - 1) * x + fibonacci(x * 0.5, n - 2)
}

/// The slice is cut in halves.
#[differentiate(recursive)]
pub fn tree_product(x: &[f64]) -> f64 {
    if x.len() == 1 {
        return x[0];
    }
    let middle = x.len() / 2;
    tree_product(&x[..middle]) * tree_product(&x[middle..])
}

/// The depth depends on an active value.
#[differentiate(recursive)]
pub fn reduced(x: f64) -> f64 {
    if x > 2.0 { reduced(x * 0.5) * x } else { x * x }
}

/// One of two functions that call each other.
#[differentiate(recursive)]
pub fn even(x: f64, n: u32) -> f64 {
    if n == 0 { x } else { odd(x * x, n - 1) }
}

/// The other of two functions that call each other.
#[differentiate(recursive)]
pub fn odd(x: f64, n: u32) -> f64 {
    if n == 0 { x } else { even(x + 1.0, n - 1) }
}

/// Memory that each level changes.
#[differentiate(recursive)]
pub fn changed_on_the_way(x: &mut [f64], n: usize) {
    if n > 0 {
        x[0] *= x[1];
        changed_on_the_way(x, n - 1);
        x[1] += x[0] * 0.1;
    }
}

/// A call of a recursive function.
#[differentiate]
pub fn calls_recursive(x: f64) -> f64 {
    power(x.sin(), 3) + even(x, 2)
}
