//! The log posterior of a Gaussian mixture.

use crate::job::{self, Job, Refusal};
use chainrule::differentiate;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use std::f64::consts::{LN_2, PI};

/// Points, and what is assumed of the components before they are seen.
pub(crate) struct Data {
    pub(crate) dimensions: usize,
    /// Point after point.
    pub(crate) points: Vec<f64>,
    pub(crate) wishart: Wishart,
}

/// The distribution of the inverse covariances.
#[derive(Clone, Copy)]
pub(crate) struct Wishart {
    pub(crate) gamma: f64,
    pub(crate) m: usize,
}

/// The log posterior of components with weights `alpha`, means `mu` and the inverse covariances
/// whose triangular roots have the diagonal exp(`q`), and `l` below it, column after column.
#[differentiate]
pub(crate) fn log_posterior(
    alpha: &[f64],
    mu: &[f64],
    q: &[f64],
    l: &[f64],
    #[no_grad] data: &Data,
) -> f64 {
    let d = data.dimensions;
    let k = alpha.len();
    let n = data.points.len() / d;
    let below = d * (d - 1) / 2;
    let mut diagonal = vec![0.0; d];
    let mut scaled = vec![0.0; d];
    let mut beta = vec![0.0; n * k];
    let mut prior = 0.0;
    for c in 0..k {
        let mean = &mu[c * d..(c + 1) * d];
        let logs = &q[c * d..(c + 1) * d];
        let lower = &l[c * below..(c + 1) * below];
        let mut sum = 0.0;
        for j in 0..d {
            diagonal[j] = logs[j].exp();
            sum += logs[j];
        }
        let log_weight = alpha[c] + sum;
        for i in 0..n {
            let point = &data.points[i * d..(i + 1) * d];
            scaled.fill(0.0);
            let mut start = 0;
            for j in 0..d {
                let centred = point[j] - mean[j];
                scaled[j] += diagonal[j] * centred;
                let column = &lower[start..start + d - 1 - j];
                for (sum, entry) in scaled[j + 1..].iter_mut().zip(column) {
                    *sum += entry * centred;
                }
                start += d - 1 - j;
            }
            let square: f64 = scaled.iter().map(|v| v * v).sum();
            beta[i * k + c] = log_weight - 0.5 * square;
        }
        let frobenius: f64 = diagonal.iter().chain(lower).map(|v| v * v).sum();
        prior +=
            data.wishart.m as f64 * sum - 0.5 * data.wishart.gamma * data.wishart.gamma * frobenius;
    }
    let mut total = 0.0;
    for i in 0..n {
        total += log_sum_exp(&beta[i * k..(i + 1) * k]);
    }
    total - n as f64 * (0.5 * d as f64 * (2.0 * PI).ln() + log_sum_exp(alpha))
        + prior
        + normalisation(data.wishart, d, k)
}

#[differentiate]
fn log_sum_exp(x: &[f64]) -> f64 {
    let mut top = x[0];
    for value in x {
        top = top.max(*value);
    }
    let mut sum = 0.0;
    for value in x {
        sum += (value - top).exp();
    }
    top + sum.ln()
}

/// What the distribution of `k` inverse covariances adds whatever they are.
fn normalisation(wishart: Wishart, d: usize, k: usize) -> f64 {
    let nu = (d + wishart.m + 1) as f64;
    let d = d as f64;
    let log_gamma: f64 = (0..d as usize).map(|j| libm::lgamma(0.5 * (nu - j as f64))).sum();
    let log_gamma = 0.25 * d * (d - 1.0) * PI.ln() + log_gamma;
    k as f64 * (nu * d * (wishart.gamma.ln() - 0.5 * LN_2) - log_gamma)
}

#[derive(Deserialize)]
struct Input {
    #[serde(deserialize_with = "job::count")]
    d: usize,
    #[serde(deserialize_with = "job::count")]
    k: usize,
    alpha: Vec<f64>,
    #[serde(deserialize_with = "job::matrix")]
    mu: Vec<f64>,
    #[serde(deserialize_with = "job::matrix")]
    q: Vec<f64>,
    #[serde(deserialize_with = "job::matrix")]
    l: Vec<f64>,
    #[serde(deserialize_with = "job::matrix")]
    x: Vec<f64>,
    gamma: f64,
    #[serde(deserialize_with = "job::count")]
    m: usize,
}

/// The components, or a gradient with respect to them.
#[derive(Default)]
pub(crate) struct Mixture {
    pub(crate) alpha: Vec<f64>,
    pub(crate) mu: Vec<f64>,
    pub(crate) q: Vec<f64>,
    pub(crate) l: Vec<f64>,
}

impl Serialize for Mixture {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Output<'a> {
            alpha: &'a [f64],
            mu: Vec<&'a [f64]>,
            q: Vec<&'a [f64]>,
            l: Vec<&'a [f64]>,
        }
        let k = self.alpha.len();
        let [mu, q, l] = [&self.mu, &self.q, &self.l].map(|matrix| job::rows(matrix, k));
        Output { alpha: &self.alpha, mu, q, l }.serialize(to)
    }
}

pub(crate) fn primal((at, data): &(Mixture, Data), out: &mut f64) {
    *out = log_posterior(&at.alpha, &at.mu, &at.q, &at.l, data);
}

/// The gradient in buffers.
pub(crate) fn gradient((at, data): &(Mixture, Data), into: &mut Mixture) {
    let Mixture { alpha, mu, q, l } = into;
    for (part, of) in [(&mut *alpha, &at.alpha), (mu, &at.mu), (q, &at.q), (l, &at.l)] {
        part.clear();
        part.resize(of.len(), 0.0);
    }
    let Mixture { alpha, mu, q, l } = into;
    log_posterior::accumulate_grad(&at.alpha, &at.mu, &at.q, &at.l, data, alpha, mu, q, l);
}

pub(crate) fn job(function: &str, input: &RawValue) -> Result<Box<dyn Job>, Refusal> {
    let Input { d, k, alpha, mu, q, l, x, gamma, m } = job::read(input)?;
    let fits = d > 0
        && k > 0
        && alpha.len() == k
        && [mu.len(), q.len()] == [k * d; 2]
        && l.len() == k * (d * (d - 1) / 2)
        && x.len() % d == 0;
    job::ensure(fits, "the parameters have not `k` rows or not `d` columns")?;
    let data = Data { dimensions: d, points: x, wishart: Wishart { gamma, m } };
    let input = (Mixture { alpha, mu, q, l }, data);
    match function {
        "objective" => Ok(job::job(input, 0.0, primal)),
        "jacobian" => Ok(job::job(input, Mixture::default(), gradient)),
        _ => Err(job::unknown_function(function)),
    }
}
