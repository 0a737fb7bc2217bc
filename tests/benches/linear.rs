//! Matrices.

use crate::measure::Bench;
use chainrule::differentiate;
use std::hint::black_box;

/// The squares of a product of two matrices, summed.
#[differentiate]
fn matrix_product(a: &[f64], b: &[f64], n: usize) -> f64 {
    let mut c = vec![0.0; n * n];
    for i in 0..n {
        for k in 0..n {
            for j in 0..n {
                c[i * n + j] += a[i * n + k] * b[k * n + j];
            }
        }
    }
    c.iter().map(|c| c * c).sum()
}

type Two = (Vec<f64>, Vec<f64>);

fn matrix_product_by_hand((a, b): &Two, n: usize, (d_a, d_b): &mut Two) -> f64 {
    let mut c = vec![0.0; n * n];
    for (c, a) in c.chunks_exact_mut(n).zip(a.chunks_exact(n)) {
        for (a, b) in a.iter().zip(b.chunks_exact(n)) {
            for (c, b) in c.iter_mut().zip(b) {
                *c += a * b;
            }
        }
    }
    let value = c.iter().map(|c| c * c).sum();
    c.iter_mut().for_each(|c| *c *= 2.0);
    let rows = a.chunks_exact(n).zip(d_a.chunks_exact_mut(n));
    for (d_c, (a, d_a)) in c.chunks_exact(n).zip(rows) {
        let rows = b.chunks_exact(n).zip(d_b.chunks_exact_mut(n));
        for ((a, d_a), (b, d_b)) in a.iter().zip(d_a).zip(rows) {
            // in four parts, so that it is done in lanes
            let mut sums = [0.0; 4];
            let lanes = d_c.chunks_exact(4).zip(b.chunks_exact(4));
            for ((d_c, b), d_b) in lanes.zip(d_b.chunks_exact_mut(4)) {
                for k in 0..4 {
                    sums[k] += d_c[k] * b[k];
                    d_b[k] += d_c[k] * a;
                }
            }
            *d_a += sums.iter().sum::<f64>();
        }
    }
    value
}

const N: usize = 8;

/// Solves `A x = b` by elimination with pivots; the squares of `x`, summed.
#[differentiate]
fn solve(a: &[[f64; N]; N], b: &[f64; N]) -> f64 {
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

type System = ([[f64; N]; N], [f64; N]);

/// Backwards through the elimination, which keeps the factors below the diagonal.
fn solve_by_hand((a, b): &System, (d_a, d_b): &mut System) -> f64 {
    let (mut a, mut x) = (*a, *b);
    let mut pivots = [0; N];
    for k in 0..N {
        let mut pivot = k;
        for i in k + 1..N {
            if a[i][k].abs() > a[pivot][k].abs() {
                pivot = i;
            }
        }
        pivots[k] = pivot;
        a.swap(k, pivot);
        x.swap(k, pivot);
        for i in k + 1..N {
            let factor = a[i][k] / a[k][k];
            a[i][k] = factor;
            for j in k + 1..N {
                a[i][j] -= factor * a[k][j];
            }
            x[i] -= factor * x[k];
        }
    }
    let reduced = x;
    for i in (0..N).rev() {
        for j in i + 1..N {
            x[i] -= a[i][j] * x[j];
        }
        x[i] /= a[i][i];
    }
    let value = x.iter().map(|x| x * x).sum();

    let mut g = [[0.0; N]; N];
    let mut d_x = x.map(|x| 2.0 * x);
    for i in 0..N {
        d_x[i] /= a[i][i];
        g[i][i] = -d_x[i] * x[i];
        for j in i + 1..N {
            g[i][j] = -d_x[i] * x[j];
            d_x[j] -= d_x[i] * a[i][j];
        }
    }
    for k in (0..N).rev() {
        for i in k + 1..N {
            let factor = a[i][k];
            let mut d_factor = -d_x[i] * reduced[k];
            d_x[k] -= d_x[i] * factor;
            for j in k + 1..N {
                d_factor -= g[i][j] * a[k][j];
                g[k][j] -= g[i][j] * factor;
            }
            let d_quotient = d_factor / a[k][k];
            g[i][k] = d_quotient;
            g[k][k] -= d_quotient * factor;
        }
        g.swap(k, pivots[k]);
        a.swap(k, pivots[k]);
        d_x.swap(k, pivots[k]);
    }
    for (d_a, g) in d_a.iter_mut().flatten().zip(g.iter().flatten()) {
        *d_a += g;
    }
    for (d_b, d_x) in d_b.iter_mut().zip(&d_x) {
        *d_b += d_x;
    }
    value
}

pub(crate) fn measure(bench: &mut Bench) {
    let n = 128;
    let wave = |speed: f64| -> Vec<f64> { (0..n * n).map(|i| (speed * i as f64).sin()).collect() };
    let at = (wave(0.7), wave(0.9));
    bench.problem(
        "matrix-product-128",
        &(vec![0.0; n * n], vec![0.0; n * n]),
        || {
            let (a, b) = black_box(&at);
            matrix_product(a, b, n)
        },
        |d| matrix_product_by_hand(black_box(&at), n, d),
        |(d_a, d_b)| {
            let (a, b) = black_box(&at);
            matrix_product::accumulate_grad(a, b, n, d_a, d_b)
        },
    );
    let system: System = (
        std::array::from_fn(|i| {
            std::array::from_fn(|j| ((1 + 5 * i + 3 * j * j + 7 * i * j) as f64).sin())
        }),
        std::array::from_fn(|i| (i as f64).cos()),
    );
    bench.problem(
        "lu-8",
        &([[0.0; N]; N], [0.0; N]),
        || {
            let (a, b) = black_box(&system);
            solve(a, b)
        },
        |d| solve_by_hand(black_box(&system), d),
        |(d_a, d_b)| {
            let (a, b) = black_box(&system);
            solve::accumulate_grad(a, b, d_a, d_b)
        },
    );
}
