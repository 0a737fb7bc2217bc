//! Prices of options.

use crate::measure::Bench;
use chainrule::differentiate;
use std::hint::black_box;

/// The normal distribution function, by a polynomial.
#[differentiate]
fn normal(x: f64) -> f64 {
    let t = 1.0 / (1.0 + 0.231_641_9 * x.abs());
    let series = t
        * (0.319_381_530
            + t * (-0.356_563_782
                + t * (1.781_477_937 + t * (-1.821_255_978 + t * 1.330_274_429))));
    let tail = 0.398_942_280_401_432_7 * (-0.5 * x * x).exp() * series;
    if x >= 0.0 { 1.0 - tail } else { tail }
}

/// A European call.
#[differentiate]
fn black_scholes(spot: f64, strike: f64, rate: f64, volatility: f64, time: f64) -> f64 {
    let deviation = volatility * time.sqrt();
    let d1 = ((spot / strike).ln() + (rate + 0.5 * volatility * volatility) * time) / deviation;
    let d2 = d1 - deviation;
    spot * normal(d1) - strike * (-rate * time).exp() * normal(d2)
}

/// The normal distribution, and the derivative of the polynomial.
fn normal_by_hand(x: f64) -> (f64, f64) {
    let t = 1.0 / (1.0 + 0.231_641_9 * x.abs());
    let inner = 1.781_477_937 + t * (-1.821_255_978 + t * 1.330_274_429);
    let series = t * (0.319_381_530 + t * (-0.356_563_782 + t * inner));
    let slope = 0.319_381_530
        + t * (-2.0 * 0.356_563_782
            + t * (3.0 * 1.781_477_937 + t * (-4.0 * 1.821_255_978 + t * 5.0 * 1.330_274_429)));
    let density = 0.398_942_280_401_432_7 * (-0.5 * x * x).exp();
    let tail = density * series;
    let d_abs = density * slope * (0.231_641_9 * t * t);
    // the tail falls with |x|
    let d_x = x.abs() * tail + d_abs;
    if x >= 0.0 { (1.0 - tail, d_x) } else { (tail, d_x) }
}

fn black_scholes_by_hand(
    [spot, strike, rate, volatility, time]: [f64; 5],
    d: &mut [f64; 5],
) -> f64 {
    let root = time.sqrt();
    let deviation = volatility * root;
    let drift = rate + 0.5 * volatility * volatility;
    let inverse = 1.0 / deviation;
    let ratio = spot / strike;
    let d1 = (ratio.ln() + drift * time) * inverse;
    let d2 = d1 - deviation;
    let (n1, slope1) = normal_by_hand(d1);
    let (n2, slope2) = normal_by_hand(d2);
    let discount = (-rate * time).exp();
    let present = strike * discount;
    let d_d2 = -present * slope2;
    let d_d1 = spot * slope1 + d_d2;
    let d_quotient = d_d1 * inverse;
    let d_deviation = -d_d2 - d_quotient * d1;
    let d_present = -n2;
    d[0] += n1 + d_quotient / spot;
    d[1] += d_present * discount - d_quotient / strike;
    d[2] += d_quotient * time - d_present * present * time;
    d[3] += d_quotient * time * volatility + d_deviation * root;
    d[4] += d_quotient * drift - d_present * present * rate + d_deviation * volatility * 0.5 / root;
    spot * n1 - present * n2
}

/// The mean payoff of a call over paths with given normal increments.
#[differentiate]
fn monte_carlo(
    spot: f64,
    strike: f64,
    rate: f64,
    volatility: f64,
    time: f64,
    #[no_grad] normals: &[f64],
) -> f64 {
    let drift = (rate - 0.5 * volatility * volatility) * time;
    let deviation = volatility * time.sqrt();
    let mut sum = 0.0;
    for z in normals {
        let end = spot * (drift + deviation * z).exp();
        sum += (end - strike).max(0.0);
    }
    (-rate * time).exp() * sum / normals.len() as f64
}

fn monte_carlo_by_hand(at: [f64; 5], normals: &[f64], d: &mut [f64; 5]) -> f64 {
    let [spot, strike, rate, volatility, time] = at;
    let drift = (rate - 0.5 * volatility * volatility) * time;
    let root = time.sqrt();
    let deviation = volatility * root;
    let (mut sum, mut count) = (0.0, 0.0);
    let (mut d_drift, mut d_deviation) = (0.0, 0.0);
    for z in normals {
        let end = spot * (drift + deviation * z).exp();
        // without a branch, which could not be foreseen
        let is_paid = f64::from(u8::from(end >= strike));
        let paid = is_paid * end;
        sum += is_paid * (end - strike);
        count += is_paid;
        d_drift += paid;
        d_deviation += paid * z;
    }
    let scale = (-rate * time).exp() / normals.len() as f64;
    d[0] += scale * d_drift / spot;
    d[1] -= scale * count;
    let value = scale * sum;
    let d_drift = scale * d_drift;
    let d_deviation = scale * d_deviation;
    d[2] += d_drift * time - value * time;
    d[3] += d_deviation * root - d_drift * volatility * time;
    d[4] += d_drift * (rate - 0.5 * volatility * volatility) - value * rate
        + d_deviation * volatility * 0.5 / root;
    value
}

/// Numbers with a normal distribution, the same in every run.
fn normals(count: usize) -> Vec<f64> {
    let mut state = 7_u64;
    let mut uniform = || {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((state >> 11) as f64 + 0.5) / (1_u64 << 53) as f64
    };
    (0..count)
        .map(|_| (-2.0 * uniform().ln()).sqrt() * (std::f64::consts::TAU * uniform()).cos())
        .collect()
}

pub(crate) fn measure(bench: &mut Bench) {
    let at = [100.0, 105.0, 0.03, 0.25, 0.75];
    bench.problem(
        "black-scholes",
        &[0.0; 5],
        || {
            let [spot, strike, rate, volatility, time] = black_box(at);
            black_scholes(spot, strike, rate, volatility, time)
        },
        |d| black_scholes_by_hand(black_box(at), d),
        |[d_spot, d_strike, d_rate, d_volatility, d_time]| {
            let [spot, strike, rate, volatility, time] = black_box(at);
            black_scholes::accumulate_grad(
                spot,
                strike,
                rate,
                volatility,
                time,
                d_spot,
                d_strike,
                d_rate,
                d_volatility,
                d_time,
            )
        },
    );
    let normals = normals(100_000);
    bench.problem(
        "monte-carlo-100000",
        &[0.0; 5],
        || {
            let [spot, strike, rate, volatility, time] = black_box(at);
            monte_carlo(spot, strike, rate, volatility, time, &normals)
        },
        |d| monte_carlo_by_hand(black_box(at), &normals, d),
        |[d_spot, d_strike, d_rate, d_volatility, d_time]| {
            let [spot, strike, rate, volatility, time] = black_box(at);
            monte_carlo::accumulate_grad(
                spot,
                strike,
                rate,
                volatility,
                time,
                &normals,
                d_spot,
                d_strike,
                d_rate,
                d_volatility,
                d_time,
            )
        },
    );
}
