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

/// The greatest number is one of the slice, or none is greater than what the loop begins with.
#[differentiate]
pub fn greatest(x: &[f64], at_least: f64) -> f64 {
    let mut top = at_least;
    for v in x {
        top = top.max(*v);
    }
    top * top
}

/// Of equal numbers the last is chosen, as it comes first in `max`; and they are gone through backwards.
#[differentiate]
pub fn greatest_of_the_rear(x: &[f64]) -> f64 {
    let mut top = -1.0;
    for i in (0..x.len()).rev() {
        top = x[i].max(top);
    }
    top
}

/// What is compared is computed, and both the least and the greatest are.
#[differentiate]
pub fn spread(x: &[f64], scale: f64) -> f64 {
    let (mut least, mut greatest) = (scale, -scale);
    for v in x {
        let bounded = v * scale / (1.0 + v * v);
        least = least.min(bounded);
        greatest = bounded.max(greatest);
    }
    greatest - least * least
}

/// The greatest is all that the result depends on, and each number is a quotient.
#[differentiate]
pub fn greatest_quotient(x: &[f64], y: f64) -> f64 {
    x.iter().map(|v| v / (1.0 + y * y)).fold(f64::NEG_INFINITY, f64::max)
}

/// The greatest of each row, of memory that the next row overwrites.
#[differentiate]
pub fn greatest_of_rows(x: &[f64], columns: usize) -> f64 {
    let mut row = vec![0.0; columns];
    let mut sum = 0.0;
    for i in 0..x.len() / columns {
        for j in 0..columns {
            row[j] = x[i * columns + j] * (1.0 + row[j]);
        }
        let mut top = row[0] * row[0];
        for j in 1..columns {
            top = top.max(row[j]);
        }
        if top > 0.0 {
            let mut first = 0.0;
            for v in &row {
                if *v < top {
                    first = *v;
                }
            }
            sum += first * top;
        }
    }
    sum
}

/// A branch replaces two numbers at once, so both are gone back through.
#[differentiate]
pub fn greatest_with_another(x: &[f64], y: &[f64]) -> f64 {
    let (mut top, mut beside) = (x[0], y[0]);
    for i in 1..x.len() {
        if x[i] > top {
            top = x[i];
            beside = y[i];
        }
    }
    top * beside
}

/// A branch replaces a number, or adds to another.
#[differentiate]
pub fn last_or_sum(x: &[f64], order: &[usize]) -> f64 {
    let mut last = x[0];
    let mut place = 0;
    for &i in order {
        if x[i] > 0.5 {
            last = x[i];
            place = i;
        }
    }
    let mut least = x[0];
    for &i in order {
        least = if least < x[i] { least } else { x[i] };
    }
    last * least + place as f64 * x[place]
}

/// The greatest number so far is used in each iteration: it is no mere choice.
#[differentiate]
pub fn running_greatest(x: &[f64]) -> f64 {
    let mut top = x[0];
    let mut sum = 0.0;
    for v in x {
        top = top.max(*v);
        sum += top * v;
    }
    sum
}

/// Nothing comes back to a row whose square is zero, but the second derivative is not zero; what a row is made in
/// is zero again when the next begins, and what comes to it besides is no multiple of what the row has sent back.
#[differentiate]
pub fn rows_that_are_off(w: &[f64], x: &[f64], y: f64) -> f64 {
    let n = x.len();
    let mut row = vec![0.0; n];
    let mut hidden = vec![0.0; w.len() / n];
    let mut first = vec![0.0; w.len() / n];
    for i in 0..w.len() / n {
        row.fill(0.0);
        for j in 0..n {
            row[j] += w[i * n + j] * x[j];
        }
        let mut sum = y;
        for j in 0..n {
            sum += row[j] * row[j];
        }
        hidden[i] = sum;
        if i == 1 {
            first[i] = row[0];
        }
    }
    let mut units = vec![0.0; w.len() / n];
    for i in 0..units.len() {
        let mut sum = 0.0;
        for j in 0..n {
            sum += x[j] * w[i * n + j];
        }
        units[i] = sum;
    }
    let mut total = 0.0;
    for i in 0..units.len() {
        total += hidden[i] * hidden[i] + first[i] + units[i] * units[i];
    }
    total
}

/// What comes back to a row may be zero, and all that follows from it then is.
#[differentiate]
pub fn rows_made_in_one_place(w: &[f64], x: &[f64]) -> f64 {
    let n = x.len();
    let mut row = vec![0.0; n];
    let mut squares = vec![0.0; w.len() / n];
    for i in 0..w.len() / n {
        row.fill(0.0);
        for j in 0..n {
            for k in 0..n {
                row[k] += w[i * n + j] * x[j] * x[k];
            }
        }
        squares[i] = row.iter().map(|r| r * r).sum();
    }
    squares.iter().map(|s| s * s).sum()
}

/// What is summed is overwritten afterwards, so that the sum is taken of what was kept.
#[differentiate]
pub fn summed_and_overwritten(x: &[f64], k: f64) -> f64 {
    let mut v = x.to_vec();
    let mut sum = 0.0;
    for _ in 0..3 {
        sum += v.iter().map(|v| v * k).sum::<f64>();
        for j in 0..v.len() {
            v[j] = sum.sin();
        }
    }
    sum
}
