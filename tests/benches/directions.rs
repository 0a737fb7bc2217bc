//! What Jacobians, products with a Hessian and Hessians cost. Run with `cargo bench --bench directions`.
//!
//! One line for each: its name, its time in nanoseconds, that of what it is measured in (the function for a Jacobian, the
//! gradient for what is of second order), and the ratio. Times are the least of many.

#![allow(clippy::needless_range_loop, reason = "the functions are written as formulas are")]

use chainrule::{Lanes, differentiate};
use std::hint::black_box;
use std::time::Instant;

/// Eight inputs, and arithmetic alone.
#[differentiate(jacobian)]
fn valley_8(x: [f64; 8]) -> f64 {
    let mut sum = 0.0;
    for i in 0..7 {
        let t = x[i + 1] - x[i] * x[i];
        sum += 100.0 * t * t + (1.0 - x[i]).powi(2);
    }
    sum.sqrt()
}

/// Eight inputs, and functions that cost more than arithmetic.
#[differentiate(jacobian)]
fn waves(x: [f64; 8]) -> f64 {
    let a = (x[0] * x[1]).sin() + (x[2] - x[3]).exp();
    let b = (x[4] * x[5] + 2.0).ln() * (x[6] * x[7]).cos();
    (a * b + a).tanh() + a / (1.0 + b * b)
}

/// A point that a camera sees: rotation, translation, focal length, two of distortion, centre.
#[differentiate(jacobian)]
fn seen(camera: &[f64; 11], point: &[f64; 3], weight: f64) -> [f64; 2] {
    let angle = (camera[0] * camera[0] + camera[1] * camera[1] + camera[2] * camera[2]).sqrt();
    let (sin, cos) = (angle.sin(), angle.cos());
    let k = [camera[0] / angle, camera[1] / angle, camera[2] / angle];
    let along = k[0] * point[0] + k[1] * point[1] + k[2] * point[2];
    let cross = [
        k[1] * point[2] - k[2] * point[1],
        k[2] * point[0] - k[0] * point[2],
        k[0] * point[1] - k[1] * point[0],
    ];
    let mut p = [0.0; 3];
    for i in 0..3 {
        p[i] = point[i] * cos + cross[i] * sin + k[i] * along * (1.0 - cos) + camera[3 + i];
    }
    let (u, v) = (p[0] / p[2], p[1] / p[2]);
    let r = u * u + v * v;
    let d = 1.0 + r * (camera[7] + r * camera[8]);
    [weight * (camera[6] * d * u + camera[9]), weight * (camera[6] * d * v + camera[10])]
}

#[differentiate(order = 2, lanes)]
fn rosenbrock(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() - 1 {
        let t = x[i + 1] - x[i] * x[i];
        let u = 1.0 - x[i];
        sum += 100.0 * t * t + u * u;
    }
    sum
}

#[differentiate(order = 2, lanes)]
fn log_sum_exp(x: &[f64]) -> f64 {
    let mut largest = x[0];
    for i in 1..x.len() {
        largest = largest.max(x[i]);
    }
    let mut sum = 0.0;
    for i in 0..x.len() {
        sum += (x[i] - largest).exp();
    }
    largest + sum.ln()
}

fn main() {
    let x: [f64; 8] = [0.1, 0.2, -0.3, 0.4, 0.5, -0.6, 0.7, 0.8];
    let mut row = [0.0; 8];
    let units: [Lanes<f64, 8>; 8] =
        std::array::from_fn(|i| Lanes(std::array::from_fn(|lane| f64::from(u8::from(lane == i)))));
    let valley = time(|| valley_8(black_box(x)));
    line(
        "valley-8 jacobian",
        valley,
        time(|| valley_8::jacobian_into(black_box(x), black_box(&mut row))),
    );
    line("valley-8 lanes", valley, time(|| valley_8::jvp_lanes(black_box(x), *black_box(&units))));
    let wave = time(|| waves(black_box(x)));
    line(
        "waves-8 jacobian",
        wave,
        time(|| waves::jacobian_into(black_box(x), black_box(&mut row))),
    );
    line("waves-8 lanes", wave, time(|| waves::jvp_lanes(black_box(x), *black_box(&units))));

    let camera = [0.1, -0.2, 0.3, 0.5, 0.2, 5.0, 500.0, 0.01, 0.001, 1.0, 2.0];
    let (point, mut block) = ([0.3, -0.4, 1.2], [0.0; 30]);
    let primal = time(|| seen(black_box(&camera), &point, 1.5));
    let jacobian =
        time(|| seen::jacobian_into(black_box(&camera), &point, 1.5, black_box(&mut block)));
    line("camera-2x15 jacobian", primal, jacobian);

    let point: Vec<f64> = (0..1000).map(|i| (f64::from(i) * 0.37).sin()).collect();
    let along: Vec<f64> = (0..1000).map(|i| (f64::from(i) * 0.11).cos()).collect();
    let (x, v) = (&point[..], &along[..]);
    let gradient = time(|| rosenbrock::grad(black_box(x)));
    line("rosenbrock-1000 hvp", gradient, time(|| rosenbrock::hvp(black_box(x), v)));
    let gradient = time(|| log_sum_exp::grad(black_box(x)));
    line("log-sum-exp-1000 hvp", gradient, time(|| log_sum_exp::hvp(black_box(x), v)));

    let x = &point[..64];
    let gradient = time(|| rosenbrock::grad(black_box(x)));
    line("rosenbrock-64 hessian", gradient, time(|| rosenbrock::hessian(black_box(x))));
    let gradient = time(|| log_sum_exp::grad(black_box(x)));
    line("log-sum-exp-64 hessian", gradient, time(|| log_sum_exp::hessian(black_box(x))));
}

fn line(name: &str, base: f64, own: f64) {
    println!("{name:<24} {own:>10.1} {base:>10.1} {:>8.2}", own / base);
}

/// The least time of a call, in nanoseconds.
fn time<T>(mut call: impl FnMut() -> T) -> f64 {
    let mut least = f64::INFINITY;
    for _ in 0..300 {
        let start = Instant::now();
        for _ in 0..200 {
            black_box(call());
        }
        least = least.min(start.elapsed().as_secs_f64() * 1e9 / 200.0);
    }
    least
}
