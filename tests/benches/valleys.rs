//! Short functions, and Rosenbrock's valleys.

use crate::measure::Bench;
use chainrule::differentiate;
use std::hint::black_box;

/// A chain of valleys.
#[differentiate]
pub(crate) fn rosenbrock(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() - 1 {
        let a = x[i + 1] - x[i] * x[i];
        let b = 1.0 - x[i];
        sum += 100.0 * a * a + b * b;
    }
    sum
}

fn rosenbrock_by_hand(x: &[f64], d_x: &mut [f64]) -> f64 {
    let (n, mut sum) = (x.len(), 0.0);
    for pair in x.windows(2) {
        let a = pair[1] - pair[0] * pair[0];
        let b = 1.0 - pair[0];
        sum += 100.0 * a * a + b * b;
    }
    // each element gathers from its neighbours, in lanes
    let slope = |here: f64, right: f64| 400.0 * (right - here * here) * here + 2.0 * (1.0 - here);
    d_x[0] -= slope(x[0], x[1]);
    for (near, d_x) in x.windows(3).zip(&mut d_x[1..]) {
        *d_x += 200.0 * (near[1] - near[0] * near[0]) - slope(near[1], near[2]);
    }
    d_x[n - 1] += 200.0 * (x[n - 1] - x[n - 2] * x[n - 2]);
    sum
}

/// One valley.
#[differentiate]
pub(crate) fn valley(x: f64, y: f64) -> f64 {
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
    let (sine, cosine) = (x * y).sin_cos();
    let growth = (x + z).exp();
    let square = 1.0 + z * z;
    let factor = growth / square.sqrt();
    let value = sine * factor;
    let d_product = cosine * factor;
    (value, (d_product * y + value, d_product * x, value - value * z / square))
}

pub(crate) fn measure(bench: &mut Bench) {
    let long: Vec<f64> = (0..1000).map(|i| (0.7 * f64::from(i)).sin()).collect();
    bench.problem(
        "rosenbrock-1000",
        &vec![0.0; 1000],
        || rosenbrock(black_box(&long)),
        |d_x| rosenbrock_by_hand(black_box(&long), d_x),
        |d_x| rosenbrock::accumulate_grad(black_box(&long), d_x),
    );
    let (x, y) = (-1.2, 1.0);
    bench.problem(
        "rosenbrock-2",
        &(0.0, 0.0),
        || valley(black_box(x), black_box(y)),
        |d| {
            let (value, (d_x, d_y)) = valley_by_hand(black_box(x), black_box(y));
            *d = (d.0 + d_x, d.1 + d_y);
            value
        },
        |d| valley::accumulate_grad(black_box(x), black_box(y), &mut d.0, &mut d.1),
    );
    let at = (0.3, 1.2, -0.4);
    bench.problem(
        "straight-line",
        &(0.0, 0.0, 0.0),
        || {
            let (x, y, z) = black_box(at);
            straight_line(x, y, z)
        },
        |d| {
            let (x, y, z) = black_box(at);
            let (value, (d_x, d_y, d_z)) = straight_line_by_hand(x, y, z);
            *d = (d.0 + d_x, d.1 + d_y, d.2 + d_z);
            value
        },
        |d| {
            let (x, y, z) = black_box(at);
            straight_line::accumulate_grad(x, y, z, &mut d.0, &mut d.1, &mut d.2)
        },
    );
}
