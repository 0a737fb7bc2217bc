//! A gradient over many data on several threads, and how much faster it is than on one.
//! Run with `cargo run --release --example parallel`.

use chainrule::{differentiate, parallel};
use std::time::Instant;

const INPUTS: usize = 8;
const POINTS: usize = 400_000;
const CHUNKS: usize = 16;

/// The loss of a logistic regression, summed over points: the rows of `inputs`, and whether each is of the class.
#[differentiate]
fn loss(weights: &[f64; INPUTS], #[no_grad] inputs: &[[f64; INPUTS]], labels: &[bool]) -> f64 {
    let mut total = 0.0;
    for n in 0..inputs.len() {
        let mut score = 0.0;
        for i in 0..INPUTS {
            score += weights[i] * inputs[n][i];
        }
        let margin = if labels[n] { score } else { -score };
        total += (-margin).exp().ln_1p();
    }
    total
}

fn main() {
    let inputs: Vec<[f64; INPUTS]> =
        (0..POINTS).map(|n| std::array::from_fn(|i| ((n * (i + 1)) as f64).sin())).collect();
    let labels: Vec<bool> = inputs.iter().map(|input| input[0] + 0.5 * input[3] > 0.1).collect();
    let weights = [0.3; INPUTS];

    // one line: each chunk has a gradient of its own, and they are added in the order of the chunks
    let on_threads = |gradient: &mut [f64; INPUTS]| {
        parallel::accumulate_grad(POINTS, CHUNKS, gradient, |part, gradient| {
            loss::accumulate_grad(&weights, &inputs[part.clone()], &labels[part], gradient)
        })
    };
    let run = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads");
        pool.install(|| {
            let mut gradient = [0.0; INPUTS];
            let value = on_threads(&mut gradient);
            let seconds = (0..20).map(|_| seconds(|| on_threads(&mut [0.0; INPUTS])));
            ((value, gradient), seconds.fold(f64::INFINITY, f64::min))
        })
    };

    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let (one, alone) = run(1);
    let (all, together) = run(threads);
    assert_eq!(one, all, "the number of threads does not change the result");
    let whole = loss::grad(&weights, &inputs, &labels);
    for (part, whole) in all.1.iter().zip(whole) {
        assert!((part - whole).abs() <= 1e-9 * whole.abs(), "{part} is not {whole}");
    }
    println!("the gradient over {POINTS} points takes {:.1} ms on one thread,", 1e3 * alone);
    println!("{:.1} ms on {threads}: {:.2} times faster", 1e3 * together, alone / together);
}

fn seconds(call: impl FnOnce() -> f64) -> f64 {
    let start = Instant::now();
    std::hint::black_box(call());
    start.elapsed().as_secs_f64()
}
