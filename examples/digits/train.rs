//! Training: mini-batches and the optimiser Adam.

use crate::images::{Images, Random};
use crate::network::{BATCH, Weights, add_gradient, zeros};
use indicatif::{ProgressBar, ProgressStyle};

const EPOCHS: usize = 25;

/// Trains on the images with the numbers `which`; gives the mean loss of each epoch.
pub(crate) fn fit(
    weights: &mut Weights,
    images: &Images,
    which: &mut [usize],
    random: &mut Random,
) -> Vec<f64> {
    let mut adam = Adam { first: zeros(), second: zeros(), step: 0 };
    let mut curve = Vec::new();
    for epoch in 1..=EPOCHS {
        random.shuffle(which);
        let bar = progress_bar(epoch, which.len().div_ceil(BATCH));
        let mut sum = 0.0;
        for batch in which.chunks(BATCH) {
            let mut gradient = zeros();
            let loss = add_gradient(weights, &images.select(batch), &mut gradient);
            adam.step(weights, &gradient);
            sum += loss * batch.len() as f64;
            bar.set_message(format!("loss {loss:.3}"));
            bar.inc(1);
        }
        bar.finish_and_clear();
        curve.push(sum / which.len() as f64);
    }
    curve
}

fn progress_bar(epoch: usize, batches: usize) -> ProgressBar {
    let style = ProgressStyle::with_template("{prefix} {bar:40} {pos}/{len} {msg}");
    let style = style.expect("the template is well formed");
    let prefix = format!("epoch {epoch:>2}/{EPOCHS}");
    ProgressBar::new(batches as u64).with_style(style).with_prefix(prefix)
}

/// Running means of the gradient and of its square.
struct Adam {
    first: Weights,
    second: Weights,
    step: i32,
}

impl Adam {
    /// One step down the gradient, with the usual constants.
    fn step(&mut self, weights: &mut Weights, gradient: &Weights) {
        self.step += 1;
        let (unbias1, unbias2) = (1.0 - 0.9_f64.powi(self.step), 1.0 - 0.999_f64.powi(self.step));
        for (group, weights) in weights.iter_mut().enumerate() {
            let (first, second) = (&mut self.first[group], &mut self.second[group]);
            for (k, d) in gradient[group].iter().enumerate() {
                first[k] += 0.1 * (d - first[k]);
                second[k] += 0.001 * (d * d - second[k]);
                weights[k] -= 0.003 * first[k] / unbias1 / ((second[k] / unbias2).sqrt() + 1e-8);
            }
        }
    }
}
