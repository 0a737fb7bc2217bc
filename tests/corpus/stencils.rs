//! Loops over neighbours, and what loops keep by number.

use chainrule::differentiate;

/// Both neighbours of each element.
#[differentiate]
pub fn curvature(u: &[f64], v: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 1..u.len() - 1 {
        let bend = u[i - 1] - 2.0 * u[i] + u[i + 1];
        sum += bend * bend * v[i];
    }
    sum
}

/// The iterations do not commute, so that the way back runs down.
#[differentiate]
pub fn damped_differences(x: &[f64]) -> f64 {
    let mut sum = 1.0;
    for i in 0..x.len() - 1 {
        sum = sum * 0.9 + sum * (x[i + 1] - x[i]) * x[i];
    }
    sum
}

/// The same on a way that runs up, with a gap between the elements.
#[differentiate]
pub fn damped_from_the_end(x: &[f64]) -> f64 {
    let mut sum: f64 = 1.0;
    for i in (0..x.len() - 3).rev() {
        sum = sum.sin() + x[i] * x[i + 3] * sum;
    }
    sum
}

/// A loop that may not run at all.
#[differentiate]
pub fn maybe_empty(x: &[f64], from: usize, to: usize) -> f64 {
    let mut sum = 0.0;
    for i in from..to {
        sum += (x[i] * x[i + 1]).exp();
    }
    sum
}

/// Two rows of neighbours in one loop.
#[differentiate]
pub fn two_rows(a: &[f64], b: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 1..a.len() {
        sum += (a[i] - a[i - 1]) * (b[i] + b[i - 1]) * a[i];
    }
    sum
}

/// What is kept of each iteration, numbered by an index of another type that starts anywhere.
#[differentiate]
pub fn numbered(x: f64, lo: i32, hi: i32) -> f64 {
    let mut y = x;
    for i in lo..hi {
        y = y.sin() + f64::from(i) * y * x;
    }
    let mut z = y;
    for k in (2..=5u8).rev() {
        z = z.cos() * f64::from(k) + z;
    }
    y * z
}

/// A square with a constant factor, however it is written.
#[differentiate]
pub fn scaled_squares(x: f64, k: f64) -> f64 {
    0.5 * x * x + x * 3.0 * x - 0.5 * k * x * x
}

/// Values that stay away from the pole.
#[differentiate]
pub fn apart_from_poles(x: f64, y: f64) -> f64 {
    let square = 1.0 + x * x;
    square.sqrt() / (2.0 + y.powi(2))
        + (y.cosh() / square).ln()
        + (x.abs() + 0.5).powf(y) / x.max(1e-3)
}

/// In place, with neighbours on both sides that are read and written, forwards and backwards.
#[differentiate]
pub fn relaxed(start: &[f64], rate: f64) -> f64 {
    let mut u = start.to_vec();
    for _ in 0..2 {
        for i in 1..u.len() - 1 {
            let bend = u[i - 1] - 2.0 * u[i] * u[i] + u[i + 1];
            u[i] += rate * bend;
            u[i - 1] *= 0.9;
        }
        for i in (2..u.len() - 1).rev() {
            u[i + 1] = u[i] * u[i - 2] + 0.5 * u[i + 1];
            u[i] -= rate * u[i + 1];
        }
    }
    let mut sum = 0.0;
    for (k, u) in u.iter().enumerate() {
        sum += u * u * (k as f64 + 1.0);
    }
    sum
}

/// What the next cell reads is handed on to it, though the cells at other distances may be the same one.
#[differentiate]
pub fn coupled(start: &[f64], far: usize, rate: f64) -> f64 {
    let mut u = start.to_vec();
    for _ in 0..2 {
        for k in far..u.len() - 1 {
            u[k] += rate * (u[k - far] * u[k - 1] + u[k + 1] - 3.0 * u[k]);
        }
    }
    u.iter().map(|v| v * v).sum()
}

/// The same on a plate, from its end to its start.
#[differentiate]
pub fn plate(start: &[f64], n: usize) -> f64 {
    let mut u = start.to_vec();
    for i in (1..n - 1).rev() {
        for j in (1..n - 1).rev() {
            let k = i * n + j;
            u[k] = u[k] * u[k + 1] + 0.2 * (u[k - n] + u[k - 1] * u[k + n]);
        }
    }
    u.iter().map(|v| v * v).sum()
}
