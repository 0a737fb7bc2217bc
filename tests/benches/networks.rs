//! Layers of neural networks.

use crate::measure::Bench;
use chainrule::differentiate;
use std::hint::black_box;

const INPUTS: usize = 16;
const HIDDEN: usize = 32;

/// One hidden layer.
#[differentiate]
fn network(
    x: &[f64; INPUTS],
    w: &[[f64; INPUTS]; HIDDEN],
    b: &[f64; HIDDEN],
    v: &[f64; HIDDEN],
    c: f64,
) -> f64 {
    let mut out = c;
    for i in 0..HIDDEN {
        let mut sum = b[i];
        for j in 0..INPUTS {
            sum += w[i][j] * x[j];
        }
        out += v[i] * sum.tanh();
    }
    out
}

type Gradient = ([f64; INPUTS], [[f64; INPUTS]; HIDDEN], [f64; HIDDEN], [f64; HIDDEN], f64);

fn network_by_hand((x, w, b, v, c): &Gradient, (d_x, d_w, d_b, d_v, d_c): &mut Gradient) -> f64 {
    let mut out = *c;
    *d_c += 1.0;
    let mut slopes = [0.0; HIDDEN];
    for i in 0..HIDDEN {
        let mut sum = b[i];
        for j in 0..INPUTS {
            sum += w[i][j] * x[j];
        }
        let y = sum.tanh();
        out += v[i] * y;
        d_v[i] += y;
        slopes[i] = v[i] * (1.0 - y * y);
        d_b[i] += slopes[i];
    }
    let mut d_inputs = [0.0; INPUTS];
    for i in 0..HIDDEN {
        for j in 0..INPUTS {
            d_w[i][j] += slopes[i] * x[j];
            d_inputs[j] += slopes[i] * w[i][j];
        }
    }
    for j in 0..INPUTS {
        d_x[j] += d_inputs[j];
    }
    out
}

/// `‖tanh(W x + b)‖²`
#[differentiate]
fn dense(w: &[f64], b: &[f64], x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for (row, b) in w.chunks_exact(x.len()).zip(b) {
        let a: f64 = row.iter().zip(x).map(|(w, x)| w * x).sum();
        sum += (a + b).tanh().powi(2);
    }
    sum
}

/// The same with indices.
#[differentiate]
fn dense_indexed(w: &[f64], b: &[f64], x: &[f64]) -> f64 {
    let n = x.len();
    let mut sum = 0.0;
    for i in 0..b.len() {
        let mut a = b[i];
        for j in 0..n {
            a += w[i * n + j] * x[j];
        }
        let y = a.tanh();
        sum += y * y;
    }
    sum
}

type Layer = (Vec<f64>, Vec<f64>, Vec<f64>);

fn dense_by_hand((w, b, x): &Layer, (d_w, d_b, d_x): &mut Layer) -> f64 {
    let n = x.len();
    let mut sum = 0.0;
    let mut outputs = vec![0.0; n];
    for ((row, b), y) in w.chunks_exact(n).zip(b).zip(&mut outputs) {
        let a: f64 = row.iter().zip(x).map(|(w, x)| w * x).sum();
        *y = (a + b).tanh();
        sum += *y * *y;
    }
    add_outer((w, x), &outputs, d_w, d_b, &mut d_x[..n]);
    sum
}

fn add_outer(
    (w, x): (&[f64], &[f64]),
    outputs: &[f64],
    d_w: &mut [f64],
    d_b: &mut [f64],
    d_x: &mut [f64],
) {
    let rows = w.chunks_exact(x.len()).zip(d_w.chunks_exact_mut(x.len()));
    for ((row, d_row), (y, d_b)) in rows.zip(outputs.iter().zip(d_b)) {
        let d_a = 2.0 * y * (1.0 - y * y);
        *d_b += d_a;
        for j in 0..x.len() {
            d_row[j] += d_a * x[j];
            d_x[j] += d_a * row[j];
        }
    }
}

fn wave(count: usize, speed: f64) -> Vec<f64> {
    (0..count).map(|i| (speed * i as f64).sin()).collect()
}

pub(crate) fn measure(bench: &mut Bench) {
    let matrix: [[f64; INPUTS]; HIDDEN] =
        std::array::from_fn(|i| std::array::from_fn(|j| 0.3 * ((7 * i + 3 * j) as f64).sin()));
    let at: Gradient = (
        std::array::from_fn(|j| (j as f64).cos()),
        matrix,
        std::array::from_fn(|i| 0.1 * (i as f64).sin()),
        std::array::from_fn(|i| (2.0 * i as f64).cos()),
        0.2,
    );
    let zeros: Gradient =
        ([0.0; INPUTS], [[0.0; INPUTS]; HIDDEN], [0.0; HIDDEN], [0.0; HIDDEN], 0.0);
    bench.problem(
        "network-16-32-1",
        &zeros,
        || {
            let (x, w, b, v, c) = black_box(&at);
            network(x, w, b, v, *c)
        },
        |d| network_by_hand(black_box(&at), d),
        |(d_x, d_w, d_b, d_v, d_c)| {
            let (x, w, b, v, c) = black_box(&at);
            network::accumulate_grad(x, w, b, v, *c, d_x, d_w, d_b, d_v, d_c)
        },
    );
    for n in [64, 512] {
        let mut w = wave(n * n, 0.7);
        w.iter_mut().for_each(|w| *w /= n as f64);
        let layer = (w, wave(n, 0.3), wave(n, 1.1));
        let zeros = (vec![0.0; n * n], vec![0.0; n], vec![0.0; n]);
        bench.problem(
            &format!("dense-{n}"),
            &zeros,
            || {
                let (w, b, x) = black_box(&layer);
                dense(w, b, x)
            },
            |d| dense_by_hand(black_box(&layer), d),
            |(d_w, d_b, d_x)| {
                let (w, b, x) = black_box(&layer);
                dense::accumulate_grad(w, b, x, d_w, d_b, d_x)
            },
        );
        bench.problem(
            &format!("dense-indexed-{n}"),
            &zeros,
            || {
                let (w, b, x) = black_box(&layer);
                dense_indexed(w, b, x)
            },
            |d| dense_by_hand(black_box(&layer), d),
            |(d_w, d_b, d_x)| {
                let (w, b, x) = black_box(&layer);
                dense_indexed::accumulate_grad(w, b, x, d_w, d_b, d_x)
            },
        );
    }
}
