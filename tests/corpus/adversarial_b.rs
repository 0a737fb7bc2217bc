//! Group B: aliasing, arguments given twice, gather and scatter.

use chainrule::differentiate;

/// The product of two values.
#[differentiate]
pub fn mul(a: f64, b: f64) -> f64 {
    a * b
}

/// The product of two values behind references.
#[differentiate]
pub fn mul_references(a: &f64, b: &f64) -> f64 {
    a * b
}

/// The same argument twice.
#[differentiate]
pub fn b1(x: f64) -> f64 {
    mul(x, x)
}

/// The same reference twice.
#[differentiate]
pub fn b1_references(x: f64) -> f64 {
    mul_references(&x, &x)
}

/// An element is added to itself.
#[differentiate]
pub fn b3(mut a: [f64; 2]) -> f64 {
    let i = 0;
    a[i] += a[0];
    a[0] * a[1]
}

/// A pair of the same array.
#[differentiate]
pub fn b4(w: [f64; 2]) -> f64 {
    let s = (w, w);
    let mut sum = 0.0;
    for i in 0..2 {
        sum += s.0[i] * s.1[i];
    }
    sum
}

/// A pair of the same slice.
#[differentiate]
pub fn b4_slices(w: &[f64]) -> f64 {
    let (s, t) = (w, w);
    s[0] * t[0] + s[1] * t[1]
}

/// A gather with repeats adds up.
#[differentiate]
pub fn b7(x: &[f64]) -> f64 {
    let index = [0, 0, 2];
    let mut sum = 0.0;
    for k in 0..3 {
        sum += x[index[k]] * x[index[k]];
    }
    sum
}

/// A gather by the elements of a slice of indices.
#[differentiate]
pub fn b7_elements(x: &[f64], index: &[usize]) -> f64 {
    let mut sum = 0.0;
    for &k in index {
        sum += x[k].powi(2);
    }
    sum
}

/// Of two writes to one place the last one counts.
#[differentiate]
pub fn b9(x: [f64; 2]) -> f64 {
    let mut out = [0.0; 2];
    let index = [1, 1];
    for k in 0..2 {
        out[index[k]] = x[k];
    }
    out[1] * out[1]
}

/// What is copied overlaps with where it goes.
#[differentiate]
pub fn b6(mut a: [f64; 3]) -> f64 {
    a.copy_within(0..2, 1);
    a.iter().map(|v| v * v).sum()
}

/// What is copied overlaps with where it goes, element by element from behind.
#[differentiate]
pub fn b6_loop(a: &[f64]) -> f64 {
    let mut a = a.to_vec();
    for i in (1..a.len()).rev() {
        a[i] = a[i - 1];
    }
    let mut sum = 0.0;
    for v in &a {
        sum += v * v;
    }
    sum
}

/// An element is chosen when the function runs.
#[differentiate]
pub fn b10_element(x: f64) -> f64 {
    let mut ab = [x, 1.0];
    let p = &mut ab[if x > 100.0 { 0 } else { 1 }];
    *p *= x;
    ab[0] * ab[1]
}
