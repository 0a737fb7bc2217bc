//! Trains a network on handwritten digits. Run with `cargo run --release --example digits`.
//!
//! The network with its loss is one plain function; its gradient is generated. Another file of
//! the same form can be named: `cargo run --release --example digits -- FILE`.

#[path = "digits/images.rs"]
mod images;
#[path = "digits/train.rs"]
mod train;

use chainrule::{check, differentiate};
use images::{CLASSES, Images, PIXELS, Random};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

const HIDDEN: usize = 50;
const BATCH: usize = 32;

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
type Weights = [Vec<f64>; 4];

const SHAPE: [(&str, usize); 4] =
    [("w1", HIDDEN * PIXELS), ("b1", HIDDEN), ("w2", CLASSES * HIDDEN), ("b2", CLASSES)];

fn zeros() -> Weights {
    SHAPE.map(|(_, len)| vec![0.0; len])
}

fn loss_of([w1, b1, w2, b2]: &Weights, batch: &Images) -> f64 {
    loss(w1, b1, w2, b2, &batch.pixels, &batch.labels)
}

fn add_gradient([w1, b1, w2, b2]: &Weights, batch: &Images, into: &mut Weights) -> f64 {
    let [d1, d2, d3, d4] = into;
    loss::accumulate_grad(w1, b1, w2, b2, &batch.pixels, &batch.labels, d1, d2, d3, d4)
}

fn main() -> ExitCode {
    let given = concat!(env!("CARGO_MANIFEST_DIR"), "/data/digits.csv");
    let path = std::env::args_os().nth(1).map_or(PathBuf::from(given), PathBuf::from);
    match Images::read(&path) {
        Ok(images) => run(&images),
        Err(error) => {
            eprintln!("error: {error}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

fn run(images: &Images) {
    let mut random = Random(1);
    let mut order = (0..images.labels.len()).collect::<Vec<_>>();
    random.shuffle(&mut order);
    let (train, held_out) = order.split_at_mut(images.labels.len() * 4 / 5);
    let held_out = images.select(held_out);

    let mut weights = zeros();
    for (w, inputs) in [(0, PIXELS), (2, HIDDEN)] {
        let scale = (3.0 / inputs as f64).sqrt();
        weights[w].fill_with(|| scale * (2.0 * random.float() - 1.0));
    }
    check_gradient(&weights, &images.select(&train[..BATCH]));

    let start = Instant::now();
    let curve = train::fit(&mut weights, images, train, &mut random);
    println!("trained on {} images in {:.1} s", train.len(), start.elapsed().as_secs_f64());
    for (epoch, loss) in curve.iter().enumerate() {
        let bar = "█".repeat((loss * 40.0).ceil() as usize);
        println!("  epoch {:>2}  loss {loss:.4}  {bar}", epoch + 1);
    }
    let accuracy = accuracy(&weights, &held_out);
    println!("{:.1} % of {} held-out images are right", 100.0 * accuracy, held_out.labels.len());
    assert!(accuracy >= 0.95);
}

/// The generated gradient against numerical differentiation: how near, and how much faster.
fn check_gradient(weights: &Weights, batch: &Images) {
    let mut gradient = zeros();
    add_gradient(weights, batch, &mut gradient);
    let (mut checked, mut largest) = (0, 0.0_f64);
    for group in 0..SHAPE.len() {
        let active = (0..SHAPE[group].1).filter(|&k| gradient[group][k].abs() > 1e-4);
        for k in active.collect::<Vec<_>>().into_iter().step_by(SHAPE[group].1 / 10) {
            let mut weights = weights.clone();
            let at = weights[group][k];
            let along = |w| {
                weights[group][k] = w;
                loss_of(&weights, batch)
            };
            let numerical = check::derivative(along, at).value;
            largest = largest.max(((gradient[group][k] - numerical) / numerical).abs());
            checked += 1;
        }
    }
    println!("{checked} weights checked, largest relative difference {largest:.1e}");
    assert!(checked >= 20 && largest < 1e-6);

    let count = SHAPE.iter().map(|(_, len)| len).sum::<usize>();
    let numerical = 2.0 * count as f64 * seconds(|| loss_of(weights, batch));
    let generated = seconds(|| add_gradient(weights, batch, &mut gradient));
    let (milli, times) = (1e3 * generated, numerical / generated);
    println!("all {count} weights: {milli:.2} ms, {times:.0} times faster than differences");
}

/// How long a call takes: the best of some.
fn seconds(mut call: impl FnMut() -> f64) -> f64 {
    let once = |_| {
        let start = Instant::now();
        std::hint::black_box(call());
        start.elapsed().as_secs_f64()
    };
    (0..50).map(once).fold(f64::INFINITY, f64::min)
}

/// The part of the images for which the right label has the smallest loss.
fn accuracy(weights: &Weights, images: &Images) -> f64 {
    let is_right = |&n: &usize| {
        let mut image = images.select(&[n]);
        let mut loss_if = |label| {
            image.labels[0] = label;
            loss_of(weights, &image)
        };
        let right = loss_if(images.labels[n]);
        (0..CLASSES).all(|label| right <= loss_if(label))
    };
    (0..images.labels.len()).filter(is_right).count() as f64 / images.labels.len() as f64
}
