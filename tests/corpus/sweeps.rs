//! Loops that go back as they go forward, and what nested loops keep.

use chainrule::differentiate;

/// Each pair once: the roots are computed once, and no pair waits for another.
#[differentiate]
pub fn pairs(x: &[[f64; 2]], charge: &[f64]) -> f64 {
    let mut energy = 0.0;
    for i in 0..x.len() {
        for j in 0..i {
            let dx = x[i][0] - x[j][0];
            let dy = x[i][1] - x[j][1];
            energy += charge[i] * charge[j] / (dx * dx + dy * dy + 0.1).sqrt();
        }
    }
    energy
}

/// The scale is computed after the loop, and the way back needs it inside.
#[differentiate]
pub fn scaled_afterwards(x: &[f64], m: f64, rate: f64) -> f64 {
    let mut sum = 0.0;
    for v in x {
        sum += v / (1.0 + (v - m) * (v - m));
    }
    (-rate).exp() * sum / x.len() as f64
}

/// What follows the loop depends on it: it does not go back as it goes forward.
#[differentiate]
pub fn squared_afterwards(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for v in x {
        sum += 1.0 / (1.0 + v * v);
    }
    sum * sum
}

/// One sum reads the memory that another loop writes after it.
#[differentiate]
pub fn overwritten_later(x: f64, n: usize) -> f64 {
    let mut a = vec![x; n];
    let mut sum = 0.0;
    for i in 0..n {
        sum += a[i] / (2.0 + a[i]);
    }
    for i in 0..n {
        a[i] = sum / (1.0 + x * x);
        sum += a[i] * x;
    }
    sum
}

/// An arm of the branch keeps what the other has not.
#[differentiate]
pub fn one_sided(x: &[f64], y: f64) -> f64 {
    let mut sum = 0.0;
    for v in x {
        if *v > 0.5 {
            let root = (v * y + 3.0).sqrt();
            sum += y / root;
        } else {
            sum -= v * v * y;
        }
    }
    sum
}

/// A loop inside that ends early and is of another length each time.
#[differentiate]
pub fn ragged(x: &[f64], t: f64) -> f64 {
    let mut product = 1.0;
    for i in 0..x.len() {
        for j in i..x.len() {
            product = product * 0.9 + (product * x[j] * t).sin();
        }
        for _ in 0..i {
            product *= 1.0 + 0.1 * product;
        }
    }
    product
}

/// Where the rows begin is not zero, and some have no elements.
#[differentiate]
pub fn rows_of_a_table(table: &[f64], start: usize, width: usize, x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() {
        let mut row = 0.0;
        for j in i..width {
            row += table[start + i * width + j] * x[i];
        }
        sum += row * row;
    }
    sum
}

/// A loop of few iterations that is left early, with sines and cosines of the same.
#[differentiate]
pub fn kepler(mean: f64, eccentricity: f64) -> f64 {
    let mut anomaly = mean;
    for _ in 0..30 {
        let step =
            (anomaly - eccentricity * anomaly.sin() - mean) / (1.0 - eccentricity * anomaly.cos());
        anomaly -= step;
        if step.abs() < 1e-13 {
            break;
        }
    }
    anomaly
}

/// All that follows from two of the values: those are kept.
#[differentiate]
pub fn two_are_enough(x: f64, k: f64) -> f64 {
    let (mut x, mut v, mut t) = (x, 0.0, 0.0);
    while t < 1.0 {
        let dt = 0.1 + 0.05 * x * x;
        let force = k * x * x * x + 0.3 * v;
        v -= dt * force;
        x += dt * v;
        t += dt;
    }
    x * x + v
}

/// A zero that the root makes infinite, in a loop that goes back as it goes forward.
#[differentiate]
pub fn distances(x: &[f64], y: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() {
        let d = x[i] - y[i];
        sum += (d * d).sqrt();
    }
    sum
}

/// The rows that are not the nearest get nothing back, and the loop over the rows is one of several.
#[differentiate]
pub fn nearest_row(rows: &[f64], point: &[f64], reach: f64) -> f64 {
    let mut nearest = reach;
    let mut total = 0.0;
    for row in rows.chunks_exact(point.len()) {
        let mut square = 0.0;
        let mut sum = 0.0;
        for (p, r) in point.iter().zip(row) {
            square += (p - r) * (p - r);
        }
        for r in row {
            sum += r * r;
        }
        nearest = nearest.min(square * square);
        total += sum;
    }
    nearest + 0.1 * total
}

/// The place of a column moves on by less each time, and the lengths are those of what is written to.
#[differentiate]
pub fn triangle(entries: &[f64], x: &[f64]) -> f64 {
    let n = x.len();
    let mut product = vec![0.0; n];
    let mut total = 0.0;
    for scale in 1..3 {
        product.fill(0.0);
        let mut start = 0;
        for j in 0..n {
            let xj = scale as f64 * x[j];
            let column = &entries[start..start + n - j];
            for (sum, entry) in product[j..].iter_mut().zip(column) {
                *sum += entry * xj;
            }
            start += n - j;
        }
        total += product.iter().map(|v| v * v).sum::<f64>();
    }
    total
}

/// The running index is read by code of the user's as well.
#[differentiate]
pub fn counted(x: &[f64], w: &[f64]) -> f64 {
    let mut at = 1;
    let mut sum = 0.0;
    for v in w {
        sum += x[at % x.len()] * v * at as f64;
        at += 2;
    }
    sum
}
