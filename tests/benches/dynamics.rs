//! Steps in time, and iterations until they converge.

use crate::measure::Bench;
use chainrule::differentiate;
use std::hint::black_box;

const STEPS: usize = 1000;

/// Lorenz's system, by Euler's method.
#[differentiate]
fn lorenz(x: f64, y: f64, z: f64, sigma: f64, rho: f64, beta: f64) -> f64 {
    let (mut x, mut y, mut z) = (x, y, z);
    let dt = 0.005;
    for _ in 0..STEPS {
        let dx = sigma * (y - x);
        let dy = x * (rho - z) - y;
        let dz = x * y - beta * z;
        x += dt * dx;
        y += dt * dy;
        z += dt * dz;
    }
    x * x + y * y + z * z
}

fn lorenz_by_hand(at: [f64; 6], d_at: &mut [f64; 6]) -> f64 {
    let [mut x, mut y, mut z, sigma, rho, beta] = at;
    let dt = 0.005;
    let mut states = [[0.0; 3]; STEPS];
    for state in &mut states {
        *state = [x, y, z];
        let dx = sigma * (y - x);
        let dy = x * (rho - z) - y;
        let dz = x * y - beta * z;
        x += dt * dx;
        y += dt * dy;
        z += dt * dz;
    }
    let value = x * x + y * y + z * z;
    let (mut d_x, mut d_y, mut d_z) = (2.0 * x, 2.0 * y, 2.0 * z);
    let (mut d_sigma, mut d_rho, mut d_beta) = (0.0, 0.0, 0.0);
    for [x, y, z] in states.iter().rev() {
        d_sigma += d_x * (y - x);
        d_rho += d_y * x;
        d_beta -= d_z * z;
        // the products with a state are short, so that the sums are the only chain
        (d_x, d_y, d_z) = (
            d_x * (1.0 - dt * sigma) + d_y * (dt * (rho - z)) + d_z * (dt * y),
            d_y * (1.0 - dt) + d_x * (dt * sigma) + d_z * (dt * x),
            d_z * (1.0 - dt * beta) - d_y * (dt * x),
        );
    }
    let d_rates = [dt * d_sigma, dt * d_rho, dt * d_beta];
    for (d, added) in d_at.iter_mut().zip([d_x, d_y, d_z].into_iter().chain(d_rates)) {
        *d += added;
    }
    value
}

/// A damped oscillator with a hardening spring, until a given time.
#[differentiate]
fn oscillator(x: f64, stiffness: f64, damping: f64) -> f64 {
    let (mut x, mut v, mut t) = (x, 0.0, 0.0);
    while t < 10.0 {
        let dt = 0.01 + 0.005 * x.abs();
        v -= dt * (stiffness * x * x * x + damping * v);
        x += dt * v;
        t += dt;
    }
    x * x + v * v
}

fn oscillator_by_hand(at: [f64; 3], d_at: &mut [f64; 3]) -> f64 {
    let [mut x, stiffness, damping] = at;
    let (mut v, mut t) = (0.0, 0.0);
    let mut states = Vec::with_capacity(STEPS);
    while t < 10.0 {
        let dt = 0.01 + 0.005 * x.abs();
        let force = stiffness * x * x * x + damping * v;
        let next = v - dt * force;
        states.push([x, v, next]);
        v = next;
        x += dt * v;
        t += dt;
    }
    let value = x * x + v * v;
    let (mut d_x, mut d_v) = (2.0 * x, 2.0 * v);
    let (mut d_stiffness, mut d_damping) = (0.0, 0.0);
    for &[x, v, next] in states.iter().rev() {
        let dt = 0.01 + 0.005 * x.abs();
        let square = x * x;
        let force = stiffness * square * x + damping * v;
        d_v += dt * d_x;
        let d_dt = d_x * next - d_v * force;
        let d_force = -dt * d_v;
        d_stiffness += d_force * square * x;
        d_damping += d_force * v;
        d_v += d_force * damping;
        let sign = if x == 0.0 { 0.0 } else { x.signum() };
        d_x += d_force * (3.0 * stiffness * square) + d_dt * (0.005 * sign);
    }
    for (d, added) in d_at.iter_mut().zip([d_x, d_stiffness, d_damping]) {
        *d += added;
    }
    value
}

/// Where a planet is: Kepler's equation by Newton's method.
#[differentiate]
fn kepler(mean: f64, eccentricity: f64) -> f64 {
    let mut anomaly = mean;
    for _ in 0..50 {
        let residual = anomaly - eccentricity * anomaly.sin() - mean;
        let step = residual / (1.0 - eccentricity * anomaly.cos());
        anomaly -= step;
        if step.abs() < 1e-12 {
            break;
        }
    }
    1.0 - eccentricity * anomaly.cos()
}

/// Backwards through the steps, as they were taken.
fn kepler_by_hand(mean: f64, eccentricity: f64, d_mean: &mut f64, d_ecc: &mut f64) -> f64 {
    let mut anomaly = mean;
    let mut steps = [[0.0; 4]; 50];
    let mut count = 0;
    for state in &mut steps {
        let (sine, cosine) = anomaly.sin_cos();
        let residual = anomaly - eccentricity * sine - mean;
        let inverse = 1.0 / (1.0 - eccentricity * cosine);
        let step = residual * inverse;
        *state = [sine, cosine, inverse, step];
        anomaly -= step;
        count += 1;
        if step.abs() < 1e-12 {
            break;
        }
    }
    let (sine, cosine) = anomaly.sin_cos();
    let (mut d_anomaly, mut d_e) = (eccentricity * sine, -cosine);
    for &[sine, cosine, inverse, step] in steps[..count].iter().rev() {
        let d_residual = -d_anomaly * inverse;
        let d_slope = -d_residual * step;
        d_anomaly += d_residual * (1.0 - eccentricity * cosine) + d_slope * eccentricity * sine;
        d_e -= d_residual * sine + d_slope * cosine;
        *d_mean -= d_residual;
    }
    *d_mean += d_anomaly;
    *d_ecc += d_e;
    1.0 - eccentricity * cosine
}

pub(crate) fn measure(bench: &mut Bench) {
    let start = [1.0, 2.0, 20.0, 10.0, 28.0, 8.0 / 3.0];
    bench.problem(
        "lorenz-1000",
        &[0.0; 6],
        || {
            let [x, y, z, sigma, rho, beta] = black_box(start);
            lorenz(x, y, z, sigma, rho, beta)
        },
        |d| lorenz_by_hand(black_box(start), d),
        |[d_x, d_y, d_z, d_sigma, d_rho, d_beta]| {
            let [x, y, z, sigma, rho, beta] = black_box(start);
            lorenz::accumulate_grad(
                x, y, z, sigma, rho, beta, d_x, d_y, d_z, d_sigma, d_rho, d_beta,
            )
        },
    );
    let at = [1.5, 2.0, 0.3];
    bench.problem(
        "while-3",
        &[0.0; 3],
        || {
            let [x, stiffness, damping] = black_box(at);
            oscillator(x, stiffness, damping)
        },
        |d| oscillator_by_hand(black_box(at), d),
        |[d_x, d_stiffness, d_damping]| {
            let [x, stiffness, damping] = black_box(at);
            oscillator::accumulate_grad(x, stiffness, damping, d_x, d_stiffness, d_damping)
        },
    );
    bench.problem(
        "kepler",
        &(0.0, 0.0),
        || kepler(black_box(0.9), black_box(0.7)),
        |(d_mean, d_ecc)| kepler_by_hand(black_box(0.9), black_box(0.7), d_mean, d_ecc),
        |(d_mean, d_ecc)| kepler::accumulate_grad(black_box(0.9), black_box(0.7), d_mean, d_ecc),
    );
}
