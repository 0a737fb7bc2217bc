//! Trains a network on handwritten digits. Run with `cargo run --release --example digits`.
//!
//! The network with its loss is one plain function; its gradient is generated. Another file of
//! the same form can be named: `cargo run --release --example digits -- FILE`.

#[path = "digits/images.rs"]
mod images;
#[path = "digits/network.rs"]
mod network;
#[path = "digits/train.rs"]
mod train;

use chainrule::check;
use images::{CLASSES, Images, Random};
use network::{BATCH, SHAPE, Weights, add_gradient, loss_of, zeros};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

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

    let mut weights = network::random(&mut random);
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
