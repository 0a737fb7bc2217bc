//! Group H: arrays and iterators.

use chainrule::differentiate;

/// Windows overlap.
#[differentiate]
pub fn h1(x: &[f64]) -> f64 {
    x.windows(2).map(|w| (w[1] - w[0]).powi(2)).sum()
}

/// Windows overlap, with indices.
#[differentiate]
pub fn h1_indices(x: &[f64; 3]) -> f64 {
    let mut sum = 0.0;
    for i in 1..x.len() {
        let d = x[i] - x[i - 1];
        sum += d * d;
    }
    sum
}

/// Windows overlap, and a slice is zipped with what follows it.
#[differentiate]
pub fn h1_zipped(x: &[f64]) -> f64 {
    x.iter().zip(&x[1..]).map(|(a, b)| (b - a) * (b - a)).sum()
}

/// Windows overlap, and are taken apart by a pattern.
#[differentiate]
pub fn h1_pattern(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for w in x.windows(2) {
        if let [a, b] = w {
            sum += (b - a).powi(2);
        }
    }
    sum
}

/// Horner's rule as a fold.
#[differentiate]
pub fn h3(x: &[f64], #[no_grad] t: f64) -> f64 {
    x.iter().rev().fold(0.0, |acc, v| acc * t + v)
}

/// Horner's rule as a loop.
#[differentiate]
pub fn h3_loop(x: [f64; 3], #[no_grad] t: f64) -> f64 {
    let mut acc = 0.0;
    for v in x.iter().rev() {
        acc = acc * t + *v;
    }
    acc
}

/// Horner's rule by `rfold` of copies and by recursion over slice patterns agree.
#[differentiate]
pub fn h3_copied(x: &[f64], #[no_grad] t: f64) -> f64 {
    x.iter().copied().rev().fold(0.0, |acc, v| acc.mul_add(t, v))
}

/// A repeat expression fans out.
#[differentiate]
pub fn h4(x: f64, y: f64) -> f64 {
    let mut a = [x; 3];
    a[1] = y;
    a[0] * a[1] * a[2]
}

/// The macro `vec!` fans out.
#[differentiate]
pub fn h4_vector(x: f64, y: f64) -> f64 {
    let mut a = vec![x; 3];
    a[1] = y;
    a.iter().product()
}

/// `fill` fans out.
#[differentiate]
pub fn h4_fill(x: f64, y: f64) -> f64 {
    let mut a = [y; 3];
    a.fill(x);
    a[1] = y;
    a[0] * a[1] * a[2]
}

/// A range with steps, backwards.
#[differentiate]
pub fn h6(a: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in (1..5).step_by(2).rev() {
        s = s * a[i] + a[i - 1];
    }
    s
}

/// A range with steps, backwards, of the length of the slice.
#[differentiate]
pub fn h6_len(a: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in (1..a.len()).step_by(2).rev() {
        s = s * a[i] + a[i - 1];
    }
    s
}

/// A counter of the user's own goes back in steps.
#[differentiate]
pub fn h6_while(a: [f64; 5]) -> f64 {
    let mut s = 0.0;
    let mut i = 3;
    loop {
        s = s * a[i] + a[i - 1];
        if i < 2 {
            break;
        }
        i -= 2;
    }
    s
}

/// Patterns inside patterns.
#[differentiate]
pub fn h7(x: &[f64], y: &[f64]) -> f64 {
    x.iter().zip(y).enumerate().map(|(i, (a, b))| (i + 1) as f64 * a * b).sum()
}

/// Patterns inside patterns, of a loop.
#[differentiate]
pub fn h7_loop(x: [f64; 2], y: [f64; 2]) -> f64 {
    let mut sum = 0.0;
    for ((i, a), b) in x.iter().enumerate().zip(y.iter()) {
        sum += (i + 1) as f64 * a * b;
    }
    sum
}

/// Patterns inside patterns, of a fold.
#[differentiate]
pub fn h7_fold(x: &[f64], y: &[f64]) -> f64 {
    x.iter().zip(y.iter()).enumerate().fold(0.0, |sum, (i, (&a, &b))| sum + (i + 1) as f64 * a * b)
}
