//! Sums and products over a slice.

use crate::measure::Bench;
use chainrule::differentiate;
use std::hint::black_box;

/// The logarithm of a sum of exponentials, without overflow.
#[differentiate]
fn log_sum_exp(x: &[f64]) -> f64 {
    let top = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let sum: f64 = x.iter().map(|v| (v - top).exp()).sum();
    top + sum.ln()
}

fn log_sum_exp_by_hand(x: &[f64], d_x: &mut [f64]) -> f64 {
    let top = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let exponentials: Vec<f64> = x.iter().map(|v| (v - top).exp()).collect();
    let sum: f64 = exponentials.iter().sum();
    let scale = 1.0 / sum;
    for (d_value, exponential) in d_x.iter_mut().zip(&exponentials) {
        *d_value += scale * exponential;
    }
    top + sum.ln()
}

/// The same, as a loop over indices.
#[differentiate]
fn log_sum_exp_indexed(x: &[f64]) -> f64 {
    let mut top = x[0];
    for i in 1..x.len() {
        if x[i] > top {
            top = x[i];
        }
    }
    let mut sum = 0.0;
    for i in 0..x.len() {
        sum += (x[i] - top).exp();
    }
    top + sum.ln()
}

/// Heavy-tailed weights around a centre.
#[differentiate]
pub(crate) fn cauchy(x: &[f64], m: f64) -> f64 {
    x.iter().map(|x| 1.0 / (1.0 + (x - m).powi(2))).sum()
}

fn cauchy_by_hand(x: &[f64], m: f64, d_x: &mut [f64], d_m: &mut f64) -> f64 {
    let (mut sum, mut d_centre) = (0.0, 0.0);
    for (x, d_x) in x.iter().zip(d_x) {
        let distance = x - m;
        let term = 1.0 / (1.0 + distance * distance);
        let slope = 2.0 * distance * (term * term);
        sum += term;
        *d_x -= slope;
        d_centre += slope;
    }
    *d_m += d_centre;
    sum
}

/// A branch in a loop: a penalty that is steeper on one side.
#[differentiate]
fn lopsided(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for &v in x {
        if v > 0.0 {
            sum += v * v * v;
        } else {
            sum -= 2.0 * v * v;
        }
    }
    sum
}

fn lopsided_by_hand(x: &[f64], d_x: &mut [f64]) -> f64 {
    let mut sum = 0.0;
    for (&v, d_v) in x.iter().zip(d_x) {
        let (term, slope) =
            if v > 0.0 { (v * v * v, 3.0 * v * v) } else { (-2.0 * v * v, -4.0 * v) };
        sum += term;
        *d_v += slope;
    }
    sum
}

#[differentiate]
fn product(x: &[f64]) -> f64 {
    x.iter().product()
}

fn product_by_hand(x: &[f64], d_x: &mut [f64]) -> f64 {
    let mut before = vec![0.0; x.len()];
    let mut product = 1.0;
    for (before, v) in before.iter_mut().zip(x) {
        *before = product;
        product *= v;
    }
    let mut after = 1.0;
    for ((v, d_v), before) in x.iter().rev().zip(d_x.iter_mut().rev()).zip(before.iter().rev()) {
        *d_v += before * after;
        after *= v;
    }
    product
}

pub(crate) fn measure(bench: &mut Bench) {
    let long: Vec<f64> = (0..1000).map(|i| (0.7 * f64::from(i)).sin()).collect();
    let zeros = vec![0.0; long.len()];
    bench.problem(
        "log-sum-exp-1000",
        &zeros,
        || log_sum_exp(black_box(&long)),
        |d_x| log_sum_exp_by_hand(black_box(&long), d_x),
        |d_x| log_sum_exp::accumulate_grad(black_box(&long), d_x),
    );
    bench.problem(
        "log-sum-exp-indexed",
        &zeros,
        || log_sum_exp_indexed(black_box(&long)),
        |d_x| log_sum_exp_by_hand(black_box(&long), d_x),
        |d_x| log_sum_exp_indexed::accumulate_grad(black_box(&long), d_x),
    );
    bench.problem(
        "cauchy-1000",
        &(zeros.clone(), 0.0),
        || cauchy(black_box(&long), black_box(0.3)),
        |(d_x, d_m)| cauchy_by_hand(black_box(&long), black_box(0.3), d_x, d_m),
        |(d_x, d_m)| cauchy::accumulate_grad(black_box(&long), black_box(0.3), d_x, d_m),
    );
    bench.problem(
        "branch-1000",
        &zeros,
        || lopsided(black_box(&long)),
        |d_x| lopsided_by_hand(black_box(&long), d_x),
        |d_x| lopsided::accumulate_grad(black_box(&long), d_x),
    );
    let near_one: Vec<f64> = (0..4096).map(|i| 1.0 + 0.01 * (0.7 * f64::from(i)).sin()).collect();
    bench.problem(
        "product-4096",
        &vec![0.0; near_one.len()],
        || product(black_box(&near_one)),
        |d_x| product_by_hand(black_box(&near_one), d_x),
        |d_x| product::accumulate_grad(black_box(&near_one), d_x),
    );
}
