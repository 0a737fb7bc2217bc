//! The network: its loss, and weights to begin with.

use crate::images::{CLASSES, Images, PIXELS, Random};
use chainrule::differentiate;

const HIDDEN: usize = 50;
pub(crate) const BATCH: usize = 32;

/// Mean cross-entropy of a two-layer network on some images.
#[allow(clippy::needless_range_loop)]
#[differentiate]
fn loss(
    w1: &[f64],
    b1: &[f64],
    w2: &[f64],
    b2: &[f64],
    #[no_grad] pixels: &[f64],
    labels: &[usize],
) -> f64 {
    let mut total = 0.0;
    for n in 0..labels.len() {
        let image = &pixels[n * PIXELS..(n + 1) * PIXELS];
        let mut hidden = [0.0; HIDDEN];
        for j in 0..HIDDEN {
            let row = &w1[j * PIXELS..(j + 1) * PIXELS];
            let mut sum = b1[j];
            for i in 0..PIXELS {
                sum += row[i] * image[i];
            }
            hidden[j] = sum.tanh();
        }
        let mut scores = [0.0; CLASSES];
        for k in 0..CLASSES {
            let row = &w2[k * HIDDEN..(k + 1) * HIDDEN];
            let mut sum = b2[k];
            for j in 0..HIDDEN {
                sum += row[j] * hidden[j];
            }
            scores[k] = sum;
        }
        let mut top = scores[0];
        for k in 1..CLASSES {
            top = top.max(scores[k]);
        }
        let mut sum = 0.0;
        for k in 0..CLASSES {
            sum += (scores[k] - top).exp();
        }
        total += sum.ln() + top - scores[labels[n]];
    }
    total / labels.len() as f64
}

/// The weights, or anything of their shape: w1, b1, w2, b2.
pub(crate) type Weights = [Vec<f64>; 4];

pub(crate) const SHAPE: [(&str, usize); 4] =
    [("w1", HIDDEN * PIXELS), ("b1", HIDDEN), ("w2", CLASSES * HIDDEN), ("b2", CLASSES)];

pub(crate) fn zeros() -> Weights {
    SHAPE.map(|(_, len)| vec![0.0; len])
}

pub(crate) fn loss_of([w1, b1, w2, b2]: &Weights, batch: &Images) -> f64 {
    loss(w1, b1, w2, b2, &batch.pixels, &batch.labels)
}

pub(crate) fn add_gradient([w1, b1, w2, b2]: &Weights, batch: &Images, into: &mut Weights) -> f64 {
    let [d1, d2, d3, d4] = into;
    loss::accumulate_grad(w1, b1, w2, b2, &batch.pixels, &batch.labels, d1, d2, d3, d4)
}

/// Weights to begin with.
pub(crate) fn random(random: &mut Random) -> Weights {
    let mut weights = zeros();
    for (w, inputs) in [(0, PIXELS), (2, HIDDEN)] {
        let scale = (3.0 / inputs as f64).sqrt();
        weights[w].fill_with(|| scale * (2.0 * random.float() - 1.0));
    }
    weights
}
