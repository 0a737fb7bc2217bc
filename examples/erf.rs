//! The derivative of a function of another crate, given as a row and checked.
//! Run with `cargo run --release --example erf`.

use chainrule::{check, differentiate};
use std::f64::consts::PI;

/// The error function of the crate `libm`, with its derivative.
#[differentiate(partials(2.0 / PI.sqrt() * (-x * x).exp()))]
fn erf(x: f64) -> f64 {
    libm::erf(x)
}

/// The same with a slip of the pen.
#[differentiate(partials(2.0 / PI.sqrt() * (-x).exp()))]
fn erf_with_slip(x: f64) -> f64 {
    libm::erf(x)
}

/// The price of an option to buy at `strike`, by Black and Scholes: a function like any other.
#[differentiate]
fn call_price(spot: f64, strike: f64, rate: f64, volatility: f64, years: f64) -> f64 {
    let spread = volatility * years.sqrt();
    let d1 = ((spot / strike).ln() + (rate + 0.5 * volatility * volatility) * years) / spread;
    spot * normal(d1) - strike * (-rate * years).exp() * normal(d1 - spread)
}

/// The normal distribution.
#[differentiate]
fn normal(x: f64) -> f64 {
    0.5 * (1.0 + erf(x / 2.0_f64.sqrt()))
}

fn main() {
    assert_eq!(erf::grad(0.0), 2.0 / PI.sqrt());

    // the row is checked in one line
    check::gradient_of(erf, erf::grad, 0.7).assert();
    // which finds a wrong one
    let comparison = check::gradient_of(erf_with_slip, erf_with_slip::grad, 0.7);
    println!("{comparison}\n");
    assert!(!comparison.agrees());

    let (price, (delta, _, rho, vega, _)) =
        call_price::value_and_grad(100.0, 110.0, 0.05, 0.2, 1.0);
    println!("a call at 110 costs {price:.4}: delta {delta:.4}, vega {vega:.4}, rho {rho:.4}");
    let expected = [6.0401, 0.4496, 39.5760, 38.9247];
    for (number, expected) in [price, delta, vega, rho].into_iter().zip(expected) {
        assert!((number - expected).abs() < 1e-4, "{number} is not {expected}");
    }
}
