//! Vectors that grow.

use chainrule::differentiate;

/// Elements are read while others are added.
#[differentiate]
pub fn pushed(x: f64, n: usize) -> f64 {
    let mut v = Vec::new();
    let mut t = x;
    for i in 0..n {
        v.push(t * x);
        v.push(1.0);
        t = v[i] * t;
    }
    v[0] * v[v.len() - 2] + t
}

/// A vector of vectors, each of another length.
#[differentiate]
pub fn rows(x: &[f64]) -> f64 {
    let mut rows: Vec<Vec<f64>> = Vec::new();
    for i in 0..x.len() {
        let mut row = vec![x[i]; i + 1];
        row.push(x[0] * x[i]);
        rows.push(row);
    }
    let mut sum = 0.0;
    for row in &rows {
        for v in row {
            sum += v * v * x[0];
        }
    }
    sum
}

/// The caller's vector grows.
#[differentiate]
pub fn history(x: f64, #[no_grad] out: &mut Vec<f64>) -> f64 {
    let mut y = x;
    for _ in 0..4 {
        y = y.sin() * x;
        out.push(y);
    }
    out[1] * out[2]
}

/// The result is as long as the loop says.
#[differentiate]
pub fn series(x: f64, n: usize) -> Vec<f64> {
    let mut out = vec![x];
    for i in 0..n {
        let last = out[i];
        out.push(last * x);
    }
    out
}

/// Only some elements are kept.
#[differentiate]
pub fn kept(x: &[f64], limit: f64) -> f64 {
    let mut large = vec![];
    for &value in x {
        if value > limit {
            large.push(value * value);
        }
    }
    let mut product = 1.0;
    for value in large {
        product *= value;
    }
    product
}
