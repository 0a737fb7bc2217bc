//! Memory of which other elements are written than those that the way back reads again.

use chainrule::differentiate;

const N: usize = 3;

/// What an elimination reads of the row of the pivot is never written again; the row of the pivot is a choice.
#[differentiate]
pub fn eliminated(a: &[[f64; N]; N], b: &[f64; N]) -> f64 {
    let mut a = *a;
    let mut x = *b;
    for k in 0..N {
        let mut pivot = k;
        for i in k + 1..N {
            if a[i][k].abs() > a[pivot][k].abs() {
                pivot = i;
            }
        }
        a.swap(k, pivot);
        x.swap(k, pivot);
        for i in k + 1..N {
            let factor = a[i][k] / a[k][k];
            for j in k + 1..N {
                a[i][j] -= factor * a[k][j];
            }
            x[i] -= factor * x[k];
        }
    }
    for i in (0..N).rev() {
        for j in i + 1..N {
            x[i] -= a[i][j] * x[j];
        }
        x[i] /= a[i][i];
    }
    x.iter().map(|x| x * x).sum()
}

/// The row that is read is among those that are written.
#[differentiate]
pub fn row_among_the_written(a: &[[f64; N]; N]) -> f64 {
    let mut a = *a;
    for k in 0..N {
        for i in k..N {
            for j in 0..N {
                a[i][j] -= a[k][j] * a[k][0];
            }
        }
    }
    a[0][1] * a[1][2] + a[2][0] * a[2][2]
}

/// Columns are written, and what is read is told apart by its row alone.
#[differentiate]
pub fn column_by_row(a: &[[f64; N]; N]) -> f64 {
    let mut a = *a;
    for k in 0..N {
        for i in k + 1..N {
            for j in 0..N {
                a[j][i] += a[k][j] * a[k][j];
            }
        }
    }
    a[0][1] * a[1][2] + a[2][0] * a[2][2]
}

/// A row is passed over to be written later, by the loop that reads it.
#[differentiate]
pub fn read_above_on_the_way_up(x: &[f64]) -> f64 {
    let mut x = x.to_vec();
    for i in 0..x.len() {
        for j in i + 1..x.len() {
            x[i] += x[j] * x[j];
        }
    }
    x.iter().map(|x| x * x).sum()
}

/// The same on the way down, where what is above is done, in steps and with the end included.
#[differentiate]
pub fn read_above_on_the_way_down(x: &[f64], n: usize) -> f64 {
    let mut x = x.to_vec();
    for i in (0..n).rev().step_by(2) {
        for j in i + 1..=n {
            x[i] += x[j] * x[j] * x[j];
        }
    }
    x.iter().map(|x| x * x).sum()
}

/// What may be swapped with the element is one that was read before.
#[differentiate]
pub fn swapped_with_any(x: &[f64]) -> f64 {
    let mut x = x.to_vec();
    let mut sum = 1.0;
    for k in 0..x.len() {
        let mut best = 0;
        for i in k + 1..x.len() {
            if x[i] > x[best] {
                best = i;
            }
        }
        x.swap(k, best);
        sum = sum * x[k] + x[k] * x[k];
    }
    sum
}

/// An index that an iteration hands on compares with that of the iteration before.
#[differentiate]
pub fn handed_on(x: &[f64]) -> f64 {
    let mut x = x.to_vec();
    let mut sum = 1.0;
    let mut next = 0;
    for k in 0..x.len() {
        sum *= x[k] + sum;
        x[next] *= 2.0;
        next = k + 1;
    }
    sum * x[0]
}

/// What is read is at the index, and written at the index, in the next iteration of a loop between.
#[differentiate]
pub fn written_between(x: &[f64]) -> f64 {
    let mut x = x.to_vec();
    let mut sum = 1.0;
    for k in 0..x.len() {
        for _ in 0..2 {
            sum += x[k] * x[k];
            x[k] = sum.sin();
        }
    }
    sum
}

/// The element that the inner loop reads is there only if that loop runs.
#[differentiate]
pub fn next_element(x: &[f64]) -> f64 {
    let mut x = x.to_vec();
    for k in 0..x.len() {
        for i in k + 2..x.len() {
            x[i] += x[k + 1] * x[k + 1] * x[k];
        }
    }
    x.iter().map(|x| x * x).sum()
}

/// Elements that an inner loop only reads, and that are overwritten after it.
#[differentiate]
pub fn read_and_overwritten(x: &[f64], scale: &mut [f64]) -> f64 {
    let mut sum = 0.0;
    for k in 0..scale.len() {
        for x in x {
            sum += scale[k] * x * x;
        }
        for i in 0..x.len() {
            sum += scale[0] * x[i] * scale[k];
        }
        scale[k] = sum;
    }
    sum
}

/// The triangle of a matrix, row by row.
#[differentiate]
#[allow(clippy::range_plus_one)]
pub fn cholesky(a: &[Vec<f64>]) -> f64 {
    let n = a.len();
    let mut l = a.to_vec();
    for j in 0..n {
        for k in 0..j {
            for i in j..n {
                l[i][j] -= l[i][k] * l[j][k];
            }
        }
        let root = l[j][j].sqrt();
        for i in j..n {
            l[i][j] /= root;
        }
    }
    let mut sum = 0.0;
    for i in 0..n {
        for j in 0..i + 1 {
            sum += l[i][j] * l[i][j] * (1 + i + 2 * j) as f64;
        }
    }
    sum
}
