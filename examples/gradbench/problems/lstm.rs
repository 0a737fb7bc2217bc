//! A network of LSTM layers with diagonal weights that predicts the next character of a text.

use crate::job::{self, Job, Refusal};
use chainrule::differentiate;
use serde::Deserialize;
use serde_json::value::RawValue;

/// The mean loss of the predictions. A character has `bits` bits; the parameters and `state` have rows of this
/// length: eight and two for a layer, and three more in `extra`.
#[differentiate]
pub(crate) fn loss(
    main: &[f64],
    extra: &[f64],
    #[no_grad] state: &[f64],
    #[no_grad] sequence: &[f64],
    bits: usize,
) -> f64 {
    let layers = state.len() / (2 * bits);
    let characters = sequence.len() / bits;
    let mut state = state.to_vec();
    let mut value = vec![0.0; bits];
    let mut total = 0.0;
    for t in 0..characters - 1 {
        let character = &sequence[t * bits..(t + 1) * bits];
        let next = &sequence[(t + 1) * bits..(t + 2) * bits];
        for j in 0..bits {
            value[j] = character[j] * extra[j];
        }
        for layer in 0..layers {
            let parameters = &main[8 * layer * bits..8 * (layer + 1) * bits];
            let (weights, biases) = parameters.split_at(4 * bits);
            let (hidden, cell) = state[2 * layer * bits..2 * (layer + 1) * bits].split_at_mut(bits);
            for j in 0..bits {
                let forget = sigmoid(value[j] * weights[j] + biases[j]);
                let ingate = sigmoid(hidden[j] * weights[bits + j] + biases[bits + j]);
                let outgate = sigmoid(value[j] * weights[2 * bits + j] + biases[2 * bits + j]);
                let change = (hidden[j] * weights[3 * bits + j] + biases[3 * bits + j]).tanh();
                cell[j] = cell[j] * forget + ingate * change;
                hidden[j] = outgate * cell[j].tanh();
                value[j] = hidden[j];
            }
        }
        let mut sum = 2.0;
        let mut agreement = 0.0;
        let mut count = 0.0;
        for j in 0..bits {
            let score = value[j] * extra[bits + j] + extra[2 * bits + j];
            sum += score.exp();
            agreement += next[j] * score;
            count += next[j];
        }
        total += agreement - count * sum.ln();
    }
    -total / (bits * (characters - 1)) as f64
}

#[differentiate]
fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

#[derive(Deserialize)]
struct Input {
    #[serde(deserialize_with = "job::matrix")]
    main_params: Vec<f64>,
    #[serde(deserialize_with = "job::matrix")]
    extra_params: Vec<f64>,
    #[serde(deserialize_with = "job::matrix")]
    state: Vec<f64>,
    #[serde(deserialize_with = "job::matrix")]
    sequence: Vec<f64>,
}

/// The parameters, row after row, and what is given.
pub(crate) struct Network {
    pub(crate) main: Vec<f64>,
    pub(crate) extra: Vec<f64>,
    pub(crate) state: Vec<f64>,
    pub(crate) sequence: Vec<f64>,
    pub(crate) bits: usize,
}

pub(crate) fn primal(network: &Network, out: &mut f64) {
    let Network { main, extra, state, sequence, bits } = network;
    *out = loss(main, extra, state, sequence, *bits);
}

/// The gradient with respect to all parameters in a buffer.
pub(crate) fn gradient(network: &Network, d_parameters: &mut Vec<f64>) {
    let Network { main, extra, state, sequence, bits } = network;
    d_parameters.clear();
    d_parameters.resize(main.len() + extra.len(), 0.0);
    let (d_main, d_extra) = d_parameters.split_at_mut(main.len());
    loss::accumulate_grad(main, extra, state, sequence, *bits, d_main, d_extra);
}

pub(crate) fn job(function: &str, input: &RawValue) -> Result<Box<dyn Job>, Refusal> {
    let Input { main_params, extra_params, state, sequence } = job::read(input)?;
    let bits = extra_params.len() / 3;
    let fits = bits > 0
        && extra_params.len() == 3 * bits
        && state.len() % (2 * bits) == 0
        && main_params.len() == 4 * state.len()
        && sequence.len() % bits == 0
        && sequence.len() >= 2 * bits;
    job::ensure(fits, "the parameters, the state and the sequence do not fit")?;
    let input = Network { main: main_params, extra: extra_params, state, sequence, bits };
    match function {
        "objective" => Ok(job::job(input, 0.0, primal)),
        "jacobian" => Ok(job::job(input, Vec::new(), gradient)),
        _ => Err(job::unknown_function(function)),
    }
}
