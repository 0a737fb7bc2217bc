//! The logarithm of a sum of exponentials.

use crate::job::{self, Job, Refusal};
use chainrule::differentiate;
use serde::Deserialize;
use serde_json::value::RawValue;

#[differentiate]
pub(crate) fn log_sum_exp(x: &[f64]) -> f64 {
    let top = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let sum: f64 = x.iter().map(|x| (x - top).exp()).sum();
    top + sum.ln()
}

#[derive(Deserialize)]
pub(crate) struct Input {
    pub(crate) x: Vec<f64>,
}

pub(crate) fn primal(input: &Input, out: &mut f64) {
    *out = log_sum_exp(&input.x);
}

/// The gradient in a buffer.
pub(crate) fn gradient(input: &Input, d_x: &mut Vec<f64>) {
    d_x.clear();
    d_x.resize(input.x.len(), 0.0);
    log_sum_exp::accumulate_grad(&input.x, d_x);
}

pub(crate) fn job(function: &str, input: &RawValue) -> Result<Box<dyn Job>, Refusal> {
    let input: Input = job::read(input)?;
    match function {
        "primal" => Ok(job::job(input, 0.0, primal)),
        "gradient" => Ok(job::job(input, Vec::new(), gradient)),
        _ => Err(job::unknown_function(function)),
    }
}
