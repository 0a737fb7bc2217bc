//! The gradient of a mini-batch on several processes, which MPI connects.
//!
//! Needs an MPI and libclang, `apt-get install libopenmpi-dev openmpi-bin libclang-dev` on Debian and Ubuntu. Then
//!
//! ```text
//! cargo build --release --package chainrule-examples --example distributed --features mpi
//! mpirun -n 2 target/release/examples/distributed
//! ```
//!
//! Each process has the weights and its part of each batch. What its images add to the loss and to the gradient is summed
//! over the processes, so all of them take the same step. Each also computes the whole batch by itself, and asserts that this is
//! the same to rounding.

#[path = "digits/images.rs"]
mod images;
#[path = "digits/network.rs"]
mod network;

use images::{Images, Random};
use mpi::collective::SystemOperation;
use mpi::traits::{Communicator, CommunicatorCollectives};
use network::{BATCH, Weights, add_gradient, loss_of, zeros};
use std::ops::Range;
use std::path::Path;
use std::process::ExitCode;

const STEPS: usize = 200;
const RATE: f64 = 0.2;

fn main() -> ExitCode {
    let Some(universe) = mpi::initialize() else {
        eprintln!("error: MPI runs already");
        return ExitCode::FAILURE;
    };
    match Images::read(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/data/digits.csv"))) {
        Ok(images) => train(&universe.world(), &images),
        Err(error) => {
            eprintln!("error: {error}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

/// Goes down the gradient, one step for each batch, and asserts that one process would take the same.
fn train(world: &impl Communicator, images: &Images) {
    let mut random = Random(1);
    let mut weights = network::random(&mut random);
    let mut losses = Vec::new();
    let mut order: Vec<usize> = (0..images.labels.len()).collect();
    for step in 0..STEPS {
        let start = step * BATCH % (order.len() - BATCH);
        if start < BATCH {
            random.shuffle(&mut order);
        }
        let batch = &order[start..start + BATCH];
        let mut gradient = zeros();
        let loss = add_shared_gradient(world, &weights, images, batch, &mut gradient);
        let mut alone = zeros();
        let whole = images.select(batch);
        add_gradient(&weights, &whole, &mut alone);
        assert_near(loss, loss_of(&weights, &whole));
        for (weight, (shared, alone)) in
            weights.iter_mut().flatten().zip(gradient.iter().flatten().zip(alone.iter().flatten()))
        {
            assert_near(*shared, *alone);
            *weight -= RATE * shared;
        }
        losses.push(loss);
    }
    let mean = |losses: &[f64]| losses.iter().sum::<f64>() / losses.len() as f64;
    let (first, last) = (mean(&losses[..10]), mean(&losses[STEPS - 10..]));
    if world.rank() == 0 {
        let processes = world.size();
        println!("{processes} processes: the loss falls from {first:.4} to {last:.4}");
    }
    assert!(first > 1.5 && last < 0.6, "from {first} to {last}");
}

/// The mean loss of a batch, to which each process contributes its part; so does the gradient, which is written to
/// `gradient`.
fn add_shared_gradient(
    world: &impl Communicator,
    weights: &Weights,
    images: &Images,
    batch: &[usize],
    gradient: &mut Weights,
) -> f64 {
    let part = &batch[range(batch.len(), world.size() as usize, world.rank() as usize)];
    let share = part.len() as f64 / batch.len() as f64;
    let mut own = zeros();
    let mut loss = [0.0];
    if !part.is_empty() {
        loss[0] = share * add_gradient(weights, &images.select(part), &mut own);
    }
    own.iter_mut().flatten().for_each(|d| *d *= share);
    let mut sum = [0.0];
    world.all_reduce_into(&loss[..], &mut sum[..], SystemOperation::sum());
    for (own, gradient) in own.iter().zip(gradient) {
        world.all_reduce_into(&own[..], &mut gradient[..], SystemOperation::sum());
    }
    sum[0]
}

/// The part of `len` things that falls to one process.
fn range(len: usize, processes: usize, rank: usize) -> Range<usize> {
    len * rank / processes..len * (rank + 1) / processes
}

#[track_caller]
fn assert_near(found: f64, expected: f64) {
    let error = (found - expected).abs();
    assert!(error <= 1e-13 * (1.0 + expected.abs()), "{found} is not {expected}");
}
