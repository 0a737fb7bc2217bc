//! The heat equation, stepped in place.

use crate::measure::Bench;
use chainrule::differentiate;
use std::hint::black_box;

/// A rod, whose conductivity is an argument, too.
#[differentiate]
fn rod(start: &[f64], conductivity: f64, steps: usize) -> f64 {
    let mut u = start.to_vec();
    for _ in 0..steps {
        for i in 1..u.len() - 1 {
            u[i] += conductivity * (u[i - 1] - 2.0 * u[i] + u[i + 1]);
        }
    }
    u.iter().map(|u| u * u).sum()
}

fn rod_by_hand(
    start: &[f64],
    conductivity: f64,
    steps: usize,
    d_start: &mut [f64],
    d_conductivity: &mut f64,
) -> f64 {
    let n = start.len();
    let mut u = start.to_vec();
    let mut bends = Vec::with_capacity(steps * (n - 2));
    for _ in 0..steps {
        let mut left = u[0];
        for i in 1..n - 1 {
            let bend = left - 2.0 * u[i] + u[i + 1];
            bends.push(bend);
            u[i] += conductivity * bend;
            left = u[i];
        }
    }
    let value = u.iter().map(|u| u * u).sum();
    let mut d_u: Vec<f64> = u.iter().map(|u| 2.0 * u).collect();
    let mut d_k = 0.0;
    for bends in bends.chunks_exact(n - 2).rev() {
        // what cell i gets from its neighbours is carried along
        let mut from_right = 0.0;
        let mut here = d_u[n - 2];
        for i in (1..n - 1).rev() {
            d_k += here * bends[i - 1];
            let d_bend = conductivity * here;
            d_u[i + 1] += d_bend;
            let left = d_u[i - 1] + d_bend;
            d_u[i] = here - 2.0 * d_bend + from_right;
            from_right = 0.0;
            here = left;
        }
        d_u[0] = here;
    }
    for (d_start, d_u) in d_start.iter_mut().zip(&d_u) {
        *d_start += d_u;
    }
    *d_conductivity += d_k;
    value
}

/// A square plate.
#[differentiate]
fn plate(start: &[f64], n: usize, steps: usize) -> f64 {
    let mut u = start.to_vec();
    for _ in 0..steps {
        for i in 1..n - 1 {
            for j in 1..n - 1 {
                let k = i * n + j;
                u[k] += 0.2 * (u[k - n] + u[k - 1] + u[k + 1] + u[k + n] - 4.0 * u[k]);
            }
        }
    }
    u.iter().map(|u| u * u).sum()
}

fn plate_by_hand(start: &[f64], n: usize, steps: usize, d_start: &mut [f64]) -> f64 {
    let value_at = |u: &[f64]| -> f64 { u.iter().map(|u| u * u).sum() };
    let mut u = start.to_vec();
    for _ in 0..steps {
        for i in 1..n - 1 {
            let (above, rest) = u[(i - 1) * n..(i + 2) * n].split_at_mut(n);
            let (row, below) = rest.split_at_mut(n);
            for j in 1..n - 1 {
                row[j] += 0.2 * (above[j] + row[j - 1] + row[j + 1] + below[j] - 4.0 * row[j]);
            }
        }
    }
    let value = value_at(&u);
    u.iter_mut().for_each(|u| *u *= 2.0);
    for _ in 0..steps {
        for i in (1..n - 1).rev() {
            let (above, rest) = u[(i - 1) * n..(i + 2) * n].split_at_mut(n);
            let (row, below) = rest.split_at_mut(n);
            let mut here = row[n - 2];
            for j in (1..n - 1).rev() {
                let d_sum = 0.2 * here;
                above[j] += d_sum;
                below[j] += d_sum;
                row[j + 1] += d_sum;
                row[j] = here - 4.0 * d_sum;
                here = row[j - 1] + d_sum;
            }
            row[0] = here;
        }
    }
    for (d_start, d_u) in d_start.iter_mut().zip(&u) {
        *d_start += d_u;
    }
    value
}

pub(crate) fn measure(bench: &mut Bench) {
    let start: Vec<f64> = (0..1000).map(|i| (0.01 * f64::from(i)).sin()).collect();
    bench.problem(
        "heat-1d",
        &(vec![0.0; 1000], 0.0),
        || rod(black_box(&start), black_box(0.2), 1000),
        |(d_u, d_k)| rod_by_hand(black_box(&start), black_box(0.2), 1000, d_u, d_k),
        |(d_u, d_k)| rod::accumulate_grad(black_box(&start), black_box(0.2), 1000, d_u, d_k),
    );
    let n = 256;
    let start: Vec<f64> = (0..n * n).map(|i| (0.01 * i as f64).sin()).collect();
    bench.problem(
        "heat-2d",
        &vec![0.0; n * n],
        || plate(black_box(&start), n, 200),
        |d_u| plate_by_hand(black_box(&start), n, 200, d_u),
        |d_u| plate::accumulate_grad(black_box(&start), n, 200, d_u),
    );
}
