//! A polynomial fitted to the sign function by least squares.

use crate::job::{self, Job, Refusal};
use chainrule::differentiate;
use serde::Deserialize;
use serde_json::value::RawValue;

/// Half the squared distance of the polynomial with coefficients `x` from the sign, at `n` points of [-1, 1].
#[differentiate]
pub(crate) fn distance(x: &[f64], n: usize) -> f64 {
    let mut sum = 0.0;
    for i in 0..n {
        let t = -1.0 + 2.0 * i as f64 / (n as f64 - 1.0);
        let mut residual: f64 = sign(t);
        let mut power = 1.0;
        for coefficient in x {
            residual -= coefficient * power;
            power *= t;
        }
        sum += residual * residual;
    }
    0.5 * sum
}

/// Unlike `signum`, 0 at 0.
fn sign(t: f64) -> f64 {
    if t == 0.0 { 0.0 } else { t.signum() }
}

#[derive(Deserialize)]
pub(crate) struct Input {
    pub(crate) x: Vec<f64>,
    #[serde(deserialize_with = "job::count")]
    pub(crate) n: usize,
}

pub(crate) fn primal(input: &Input, out: &mut f64) {
    *out = distance(&input.x, input.n);
}

/// The gradient in a buffer.
pub(crate) fn gradient(input: &Input, d_x: &mut Vec<f64>) {
    d_x.clear();
    d_x.resize(input.x.len(), 0.0);
    distance::accumulate_grad(&input.x, input.n, d_x);
}

pub(crate) fn job(function: &str, input: &RawValue) -> Result<Box<dyn Job>, Refusal> {
    let input: Input = job::read(input)?;
    match function {
        "primal" => Ok(job::job(input, 0.0, primal)),
        "gradient" => Ok(job::job(input, Vec::new(), gradient)),
        _ => Err(job::unknown_function(function)),
    }
}
