//! What a derivative costs, in functions.

use crate::job::{Job, job};
use crate::problems::{ba, gmm, llsq, lse, lstm, ode};
use crate::random::Random;
use crate::samples;
use std::time::Instant;

/// Prints the time of each function and of its derivative in milliseconds, and their ratio.
pub(crate) fn run(only: Option<&str>) {
    println!("{:<24} {:>12} {:>12} {:>8}", "problem", "primal ms", "derivative", "ratio");
    let workloads: [(&str, Workload); 8] = [
        ("ba-383937", || ba(88, 64_298, 383_937)),
        ("gmm-d10-k25-n1000", || gmm(10, 25, 1000)),
        ("gmm-d64-k100-n1000", || gmm(64, 100, 1000)),
        ("llsq-n4096-m128", || llsq(128, 4096)),
        ("lse-n640000", || lse(640_000)),
        ("lstm-l4-c4096", || lstm(4, 4096)),
        ("ode-n10000-s100", || ode(10_000, 100)),
        ("ode-n1000-s10", || ode(1000, 10)),
    ];
    for (name, pair) in workloads {
        if only.is_none_or(|only| name.starts_with(only)) {
            let [primal, derivative] = shortest(pair());
            let ratio = derivative / primal;
            println!("{name:<24} {primal:>12.3} {derivative:>12.3} {ratio:>8.2}");
        }
    }
}

/// A function and its derivative, each with its input.
type Pair = [Box<dyn Job>; 2];

type Workload = fn() -> Pair;

fn ba(n: usize, m: usize, p: usize) -> Pair {
    let scene = || samples::ba(&mut Random(1), n, m, p);
    [
        job(scene(), ba::Errors::default(), ba::errors),
        job(scene(), ba::Jacobian::default(), ba::jacobian),
    ]
}

fn gmm(d: usize, k: usize, n: usize) -> Pair {
    let input = || samples::gmm(&mut Random(1), [d, k, n], gmm::Wishart { gamma: 1.0, m: 0 });
    [job(input(), 0.0, gmm::primal), job(input(), gmm::Mixture::default(), gmm::gradient)]
}

fn llsq(m: usize, n: usize) -> Pair {
    let input = || samples::llsq(&mut Random(1), m, n);
    [job(input(), 0.0, llsq::primal), job(input(), Vec::new(), llsq::gradient)]
}

fn lse(n: usize) -> Pair {
    let input = || samples::lse(&mut Random(1), n);
    [job(input(), 0.0, lse::primal), job(input(), Vec::new(), lse::gradient)]
}

fn lstm(layers: usize, characters: usize) -> Pair {
    let input = || samples::lstm(&mut Random(1), layers, characters, 14);
    [job(input(), 0.0, lstm::primal), job(input(), Vec::new(), lstm::gradient)]
}

fn ode(n: usize, s: usize) -> Pair {
    let input = || samples::ode(&mut Random(1), n, s);
    [job(input(), Vec::new(), ode::primal), job(input(), Vec::new(), ode::gradient)]
}

/// The shortest time of each job in milliseconds; the jobs run in turns.
fn shortest(mut jobs: Pair) -> [f64; 2] {
    let mut times = [f64::INFINITY; 2];
    let start = Instant::now();
    let mut runs = 0;
    while start.elapsed().as_secs_f64() < 2.0 || runs < 7 {
        for (job, time) in jobs.iter_mut().zip(&mut times) {
            let start = Instant::now();
            job.run();
            *time = time.min(1e3 * start.elapsed().as_secs_f64());
        }
        runs += 1;
    }
    times
}
