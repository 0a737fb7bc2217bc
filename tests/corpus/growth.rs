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

/// A stack: what is popped was pushed in another iteration.
#[differentiate]
pub fn reverse_polish(x: &[f64]) -> f64 {
    let mut stack: Vec<f64> = Vec::new();
    for v in x {
        if *v > 0.5 {
            stack.push(v * v);
        } else if stack.len() >= 2 {
            let a = stack.pop().unwrap();
            let b = stack.pop().unwrap();
            stack.push(a * b + v);
        } else {
            stack.push(*v);
        }
    }
    stack.iter().product()
}

/// The loop runs as long as there is something left.
#[differentiate]
pub fn emptied(x: &[f64], y: f64) -> f64 {
    let mut rest = x.to_vec();
    let mut sum = 1.0;
    while let Some(v) = rest.pop() {
        sum = sum * 0.7 + v * v;
    }
    sum * rest.pop().unwrap_or(y)
}

/// Elements are put in between, and taken out again.
#[differentiate]
pub fn put_in_and_taken_out(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    v.insert(1, x[0] * x[2]);
    let second = v.remove(2);
    let first = v.swap_remove(0);
    v.truncate(2);
    second * first + v[0] * v[1]
}

/// One buffer for every iteration.
#[differentiate]
pub fn buffer(x: &[f64], n: usize) -> f64 {
    let mut buffer = Vec::new();
    let mut sum = 0.0;
    for i in 0..n {
        buffer.clear();
        buffer.extend(x.iter().map(|v| v * v * i as f64 + sum));
        sum += buffer.iter().product::<f64>() * 0.1;
    }
    sum
}

/// From other vectors, of which one has no elements then.
#[differentiate]
pub fn joined(x: &[f64]) -> f64 {
    let mut all = vec![x[0]];
    all.extend_from_slice(&x[1..]);
    all.extend(&x[..2]);
    all.extend(vec![x[1], 2.0]);
    let mut more = vec![x[0] * x[1], x[2]];
    all.append(&mut more);
    more.push(x[1]);
    all.iter().enumerate().map(|(i, v)| v * v * i as f64).sum::<f64>() * more[0]
}

/// Shorter, and longer again.
#[differentiate]
pub fn resized(x: &[f64], y: f64) -> f64 {
    let mut v = x.to_vec();
    v.resize(2, 0.0);
    v.resize(4, y * 2.0);
    v[0] * v[2] + v[3] * v[1]
}

/// A part leaves the vector, in each of the ways.
#[differentiate]
pub fn parted(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    let tail = v.split_off(3);
    let squares: f64 = v.drain(..1).map(|v| v * v).sum();
    let mut w = x.to_vec();
    w.drain(1..3);
    w.retain(|v| *v > 0.0);
    v[0] * tail[0] + squares * w[0]
}

/// Rows grow, shrink, and are taken out and put in.
#[differentiate]
pub fn growing_rows(x: &[f64]) -> f64 {
    let mut rows = vec![x.to_vec(), vec![x[1]], x.to_vec()];
    rows[0].truncate(2);
    let last = rows[2].pop().unwrap();
    rows.insert(1, vec![x[0] * x[2], last]);
    rows[2].push(x[0]);
    let first = rows.remove(0);
    rows[1] = vec![first[0] * last, x[1]];
    first[1] * rows[0][0] * rows[1][0] + rows[0][1]
}

/// Each vector is the other afterwards, and one is left empty.
#[differentiate]
pub fn taken_and_replaced(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    let old = std::mem::replace(&mut v, vec![x[1], x[0] * x[0]]);
    let mut new = std::mem::take(&mut v);
    v.push(old[2] * new[1]);
    let mut total = v[0];
    let before = std::mem::take(&mut total);
    total += x[1];
    new[0] *= total;
    new[0] * before
}

/// The caller's vector gets other elements, and another length.
#[differentiate]
pub fn shifted(v: &mut Vec<f64>) {
    let next = v[0] * v[1];
    v.push(next);
    v.push(next * v[1]);
    v.remove(0);
}

/// A function changes the length.
#[differentiate]
pub fn shifted_again(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    for _ in 0..2 {
        shifted(&mut v);
        v.push(x[0]);
    }
    v[0] * v[1] + v[v.len() - 2] * v[v.len() - 1]
}

/// The ends of a vector, to write to.
#[differentiate]
pub fn ends(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    *v.last_mut().unwrap() *= x[0];
    *v.first_mut().unwrap() += 2.0 * x[1];
    if let Some(second) = v.get_mut(1) {
        *second *= 3.0;
    }
    let (first, rest) = v.split_first().unwrap();
    first * rest[0] + rest[rest.len() - 1]
}

/// Solves a system of equations with row swaps, all written out.
#[differentiate]
pub fn solved(m: &[f64], y: &[f64]) -> f64 {
    let n = y.len();
    let mut a: Vec<Vec<f64>> = Vec::new();
    for i in 0..n {
        a.push(m[i * n..(i + 1) * n].to_vec());
    }
    let mut b = y.to_vec();
    for k in 0..n {
        let mut pivot = k;
        for i in k + 1..n {
            if a[i][k].abs() > a[pivot][k].abs() {
                pivot = i;
            }
        }
        if pivot != k {
            a.swap(k, pivot);
            b.swap(k, pivot);
        }
        for i in k + 1..n {
            let factor = a[i][k] / a[k][k];
            for j in k..n {
                let above = a[k][j];
                a[i][j] -= factor * above;
            }
            b[i] -= factor * b[k];
        }
    }
    let mut x = vec![0.0; n];
    for i in (0..n).rev() {
        let mut sum = b[i];
        for j in i + 1..n {
            sum -= a[i][j] * x[j];
        }
        x[i] = sum / a[i][i];
    }
    x.iter().map(|v| v * v).sum()
}

/// Each row follows from the last.
#[differentiate]
pub fn rows_of_rows(x: &[f64]) -> f64 {
    let mut rows: Vec<Vec<f64>> = Vec::new();
    for i in 0..x.len() {
        let mut row = Vec::with_capacity(i + 1);
        for j in 0..=i {
            let is_end = j == 0 || j == i;
            row.push(if is_end { x[i] } else { rows[i - 1][j - 1] * rows[i - 1][j] });
        }
        rows.push(row);
    }
    let last: f64 = rows.last().unwrap().iter().sum();
    last * rows[1][0]
}

/// A monotonic stack of numbers with their places, which is read before the first is seen.
#[differentiate]
pub fn stacked(x: &[f64]) -> f64 {
    let mut stack: Vec<(usize, f64)> = vec![];
    let mut area = 0.0;
    for (k, height) in x.iter().enumerate() {
        while let Some(&(at, top)) = stack.last() {
            if top < *height {
                break;
            }
            area += top * (k - at) as f64;
            stack.pop();
        }
        stack.push((k, height * height));
    }
    area
}

/// Each pair follows from the one before.
#[differentiate]
pub fn chained_pairs(x: &[f64]) -> f64 {
    let mut pairs: Vec<(f64, usize)> = Vec::new();
    for k in 0..3 {
        let next = match pairs.last() {
            Some(&(v, i)) => (v * x[0] + i as f64, k),
            None => (x[1], k + 2),
        };
        pairs.push(next);
    }
    pairs[2].0 * pairs[1].0
}

/// What is cloned from is of another length.
#[differentiate]
pub fn cloned_from(x: &[f64]) -> f64 {
    let mut rows = vec![vec![x[0]]; 3];
    let mut row = vec![x[1]];
    for k in 0..3 {
        let longer = vec![row[0] * x[1]; k + 2];
        row.clone_from(&longer);
        row[1] *= x[0];
        rows[k].clone_from(&row);
    }
    let given = vec![x[0] * x[1], x[0]];
    refill(&mut row, &given);
    rows[2][3] * rows[1][1] * row[1] + rows[0][0]
}

#[differentiate]
fn refill(row: &mut Vec<f64>, from: &Vec<f64>) {
    row.clone_from(from);
    row[1] *= row[0];
}

/// Has a list that grows.
#[derive(chainrule::Differentiable, Clone, Debug, PartialEq)]
pub struct Path {
    /// Where it is.
    pub at: f64,
    /// Where it was.
    pub trace: Vec<f64>,
}

/// A struct grows before another takes its place, again and again.
#[differentiate]
pub fn grown_and_replaced(x: f64) -> f64 {
    let mut path = Path { at: x, trace: vec![x * x] };
    for n in 0..4 {
        if n != 1 {
            path.trace.push(x * path.at);
        }
        path = Path { at: path.at * path.trace[n], ..path };
    }
    path.trace[3] * path.at
}
