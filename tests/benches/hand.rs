//! Generated gradients against gradients written by hand. Run with `cargo bench --bench hand`.
//!
//! Each row gives the median time of a call in nanoseconds: of the function, of the gradient
//! written by hand, of the generated one; then what the generated one costs in functions and in
//! gradients written by hand. Both gradients give the value, too, and add to a buffer.

#![allow(clippy::needless_range_loop, reason = "the functions are written as formulas are")]

use chainrule::differentiate;
use std::hint::black_box;
use std::time::Instant;

/// A chain of valleys.
#[differentiate]
fn rosenbrock(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() - 1 {
        let a = x[i + 1] - x[i] * x[i];
        let b = 1.0 - x[i];
        sum += 100.0 * a * a + b * b;
    }
    sum
}

fn rosenbrock_by_hand(x: &[f64], d_x: &mut [f64]) -> f64 {
    let d_x = &mut d_x[..x.len()];
    let mut sum = 0.0;
    for i in 0..x.len() - 1 {
        let a = x[i + 1] - x[i] * x[i];
        let b = 1.0 - x[i];
        sum += 100.0 * a * a + b * b;
        d_x[i + 1] += 200.0 * a;
        d_x[i] -= 400.0 * a * x[i] + 2.0 * b;
    }
    sum
}

/// The logarithm of a sum of exponentials, without overflow.
#[differentiate]
fn log_sum_exp(x: &[f64]) -> f64 {
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

fn log_sum_exp_by_hand(x: &[f64], d_x: &mut [f64]) -> f64 {
    let mut top = x[0];
    for &value in &x[1..] {
        if value > top {
            top = value;
        }
    }
    let mut exponentials = Vec::with_capacity(x.len());
    let mut sum = 0.0;
    for &value in x {
        let exponential = (value - top).exp();
        exponentials.push(exponential);
        sum += exponential;
    }
    let scale = 1.0 / sum;
    for (d_value, exponential) in d_x.iter_mut().zip(&exponentials) {
        *d_value += scale * exponential;
    }
    top + sum.ln()
}

/// One valley.
#[differentiate]
fn valley(x: f64, y: f64) -> f64 {
    let a = y - x * x;
    let b = 1.0 - x;
    100.0 * a * a + b * b
}

fn valley_by_hand(x: f64, y: f64) -> (f64, (f64, f64)) {
    let a = y - x * x;
    let b = 1.0 - x;
    let d_a = 200.0 * a;
    (100.0 * a * a + b * b, (-2.0 * (d_a * x + b), d_a))
}

/// A straight line through the common functions.
#[differentiate]
fn straight_line(x: f64, y: f64, z: f64) -> f64 {
    let wave = (x * y).sin();
    let growth = (x + z).exp();
    let root = (1.0 + z * z).sqrt();
    wave * growth / root
}

fn straight_line_by_hand(x: f64, y: f64, z: f64) -> (f64, (f64, f64, f64)) {
    let wave = (x * y).sin();
    let growth = (x + z).exp();
    let square = 1.0 + z * z;
    let factor = growth / square.sqrt();
    let value = wave * factor;
    let d_product = (x * y).cos() * factor;
    (value, (d_product * y + value, d_product * x, value - value * z / square))
}

fn main() {
    let long = (0..1000).map(|i| (0.7 * i as f64).sin()).collect::<Vec<_>>();
    println!(
        "{:<20} {:>10} {:>10} {:>10} {:>12} {:>10}",
        "problem", "primal", "by hand", "ours", "ours/primal", "ours/hand"
    );
    measure("rosenbrock-1000", &long, rosenbrock, rosenbrock_by_hand, |x, d_x| {
        rosenbrock::accumulate_grad(x, d_x)
    });
    measure("log-sum-exp-1000", &long, log_sum_exp, log_sum_exp_by_hand, |x, d_x| {
        log_sum_exp::accumulate_grad(x, d_x)
    });
    measure(
        "rosenbrock-2",
        &[-1.2, 1.0],
        |x| valley(x[0], x[1]),
        |x, d_x| add2(valley_by_hand(x[0], x[1]), d_x),
        |x, d_x| add2(valley::value_and_grad(x[0], x[1]), d_x),
    );
    measure(
        "straight-line",
        &[0.3, 1.2, -0.4],
        |x| straight_line(x[0], x[1], x[2]),
        |x, d_x| add3(straight_line_by_hand(x[0], x[1], x[2]), d_x),
        |x, d_x| add3(straight_line::value_and_grad(x[0], x[1], x[2]), d_x),
    );
}

fn add2((value, (d_0, d_1)): (f64, (f64, f64)), d_x: &mut [f64]) -> f64 {
    d_x[0] += d_0;
    d_x[1] += d_1;
    value
}

fn add3((value, (d_0, d_1, d_2)): (f64, (f64, f64, f64)), d_x: &mut [f64]) -> f64 {
    d_x[0] += d_0;
    d_x[1] += d_1;
    d_x[2] += d_2;
    value
}

/// Compares the results, then measures the three in turns and prints a row.
fn measure(
    name: &str,
    x: &[f64],
    primal: impl Fn(&[f64]) -> f64,
    hand: impl Fn(&[f64], &mut [f64]) -> f64,
    ours: impl Fn(&[f64], &mut [f64]) -> f64,
) {
    let (mut d_hand, mut d_ours) = (vec![0.0; x.len()], vec![0.0; x.len()]);
    assert_eq!(ours(x, &mut d_ours), primal(x), "{name}: the value");
    let by_hand = hand(x, &mut d_hand);
    assert!((by_hand - primal(x)).abs() <= 1e-12 * by_hand.abs(), "{name}: the value by hand");
    for (ours, hand) in d_ours.iter().zip(&d_hand) {
        let scale = hand.abs().max(1e-6);
        assert!((ours - hand).abs() <= 1e-9 * scale, "{name}: {ours} is not {hand}");
    }

    let calls = if x.len() < 100 { 10_000 } else { 50 };
    let mut times = [const { Vec::new() }; 3];
    for _ in 0..301 {
        times[0].push(time(calls, || primal(black_box(x))));
        times[1].push(time(calls, || hand(black_box(x), black_box(&mut d_hand))));
        times[2].push(time(calls, || ours(black_box(x), black_box(&mut d_ours))));
    }
    let [primal, hand, ours] = times.map(median);
    let (to_primal, to_hand) = (ours / primal, ours / hand);
    println!(
        "{name:<20} {primal:>10.1} {hand:>10.1} {ours:>10.1} {to_primal:>12.2} {to_hand:>10.2}"
    );
}

/// The time of one call in nanoseconds.
fn time(calls: usize, mut call: impl FnMut() -> f64) -> f64 {
    let start = Instant::now();
    for _ in 0..calls {
        black_box(call());
    }
    start.elapsed().as_secs_f64() * 1e9 / calls as f64
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
