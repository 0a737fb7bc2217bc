//! A chain of linear equations, solved by the classical method of Runge and Kutta.

use crate::job::{self, Job, Refusal};
use chainrule::differentiate;
use serde::Deserialize;
use serde_json::value::RawValue;

/// The rates of change at `y`: each component grows with the one before it.
#[differentiate]
pub(crate) fn rates(x: &[f64], y: &[f64], rate: &mut [f64]) {
    rate[0] = x[0];
    for i in 1..x.len() {
        rate[i] = x[i] * y[i - 1];
    }
}

/// The state at time 2, from 0 at time 0, in `steps` steps.
#[differentiate]
pub(crate) fn solve(x: &[f64], steps: usize, y: &mut [f64]) {
    let n = x.len();
    let h = 2.0 / steps as f64;
    let mut k1 = vec![0.0; n];
    let mut k2 = vec![0.0; n];
    let mut k3 = vec![0.0; n];
    let mut k4 = vec![0.0; n];
    let mut stage = vec![0.0; n];
    y.fill(0.0);
    for _ in 0..steps {
        rates(x, &*y, &mut k1);
        for i in 0..n {
            stage[i] = y[i] + 0.5 * h * k1[i];
        }
        rates(x, &stage, &mut k2);
        for i in 0..n {
            stage[i] = y[i] + 0.5 * h * k2[i];
        }
        rates(x, &stage, &mut k3);
        for i in 0..n {
            stage[i] = y[i] + h * k3[i];
        }
        rates(x, &stage, &mut k4);
        for i in 0..n {
            y[i] += h / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
        }
    }
}

#[derive(Deserialize)]
pub(crate) struct Input {
    pub(crate) x: Vec<f64>,
    #[serde(deserialize_with = "job::count")]
    pub(crate) s: usize,
}

/// The state in a buffer.
pub(crate) fn primal(input: &Input, y: &mut Vec<f64>) {
    y.resize(input.x.len(), 0.0);
    solve(&input.x, input.s, y);
}

/// The gradient of the last component of the state.
pub(crate) fn gradient(input: &Input, d_x: &mut Vec<f64>) {
    let n = input.x.len();
    let mut y = vec![0.0; n];
    let ((), pullback) = solve::vjp(&input.x, input.s, &mut y);
    let mut d_y = y;
    d_y.fill(0.0);
    d_y[n - 1] = 1.0;
    *d_x = pullback((), &mut d_y);
}

pub(crate) fn job(function: &str, input: &RawValue) -> Result<Box<dyn Job>, Refusal> {
    let input: Input = job::read(input)?;
    job::ensure(!input.x.is_empty(), "`x` is empty")?;
    match function {
        "primal" => Ok(job::job(input, Vec::new(), primal)),
        "gradient" => Ok(job::job(input, Vec::new(), gradient)),
        _ => Err(job::unknown_function(function)),
    }
}
