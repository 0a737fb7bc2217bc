//! What a derivative costs, in functions.

use crate::job::{Job, job};
use crate::problems::{ba, gmm, kmeans, llsq, lse, lstm, ode};
use crate::random::Random;
use crate::{cpp, samples};
use std::time::Instant;

/// Prints the time of each function and of its derivative in milliseconds, and their ratio; then that
/// of the same function in C++, where there is one and a compiler for it.
pub(crate) fn run(only: Option<&str>) {
    println!("{:<24} {:>12} {:>12} {:>8}", "problem", "primal ms", "derivative", "ratio");
    let workloads: [(&str, Workload); 9] = [
        ("ba-p383937", || ba(88, 64_298, 383_937)),
        ("gmm-d10-k25-n1000", || gmm(10, 25, 1000)),
        ("gmm-d64-k100-n1000", || gmm(64, 100, 1000)),
        ("kmeans-k100-n10000-d16", || kmeans([100, 10_000, 16])),
        ("llsq-n4096-m128", || llsq(128, 4096)),
        ("lse-n640000", || lse(640_000)),
        ("lstm-l4-c4096", || lstm(4, 4096)),
        ("ode-n10000-s100", || ode(10_000, 100)),
        ("ode-n1000-s10", || ode(1000, 10)),
    ];
    for (name, workload) in workloads {
        if only.is_none_or(|only| name.starts_with(only)) {
            let Measured { jobs, cpp } = workload();
            let [primal, derivative] = shortest(jobs);
            let ratio = derivative / primal;
            println!("{name:<24} {primal:>12.3} {derivative:>12.3} {ratio:>8.2}");
            if let Some(cpp) = cpp {
                println!("{:<24} {:>12.3}", "  in C++", cpp.milliseconds);
            }
        }
    }
}

/// A function and its derivative, each with its input, and the function in C++.
struct Measured {
    jobs: [Box<dyn Job>; 2],
    cpp: Option<cpp::Run>,
}

type Workload = fn() -> Measured;

impl From<[Box<dyn Job>; 2]> for Measured {
    fn from(jobs: [Box<dyn Job>; 2]) -> Measured {
        Measured { jobs, cpp: None }
    }
}

fn ba(n: usize, m: usize, p: usize) -> Measured {
    let scene = || samples::ba(&mut Random(1), n, m, p);
    let primal = job(scene(), ba::Errors::default(), ba::errors);
    [primal, job(scene(), ba::Jacobian::default(), ba::jacobian)].into()
}

fn gmm(d: usize, k: usize, n: usize) -> Measured {
    let input = || samples::gmm(&mut Random(1), [d, k, n], gmm::Wishart { gamma: 1.0, m: 0 });
    let cpp = cpp::gmm(&input());
    assert_same(&cpp, &input(), gmm::primal);
    let jobs =
        [job(input(), 0.0, gmm::primal), job(input(), gmm::Mixture::default(), gmm::gradient)];
    Measured { jobs, cpp }
}

fn kmeans(shape: [usize; 3]) -> Measured {
    let clusters = || samples::kmeans(&mut Random(1), shape);
    let primal = job(clusters(), 0.0, kmeans::primal);
    [primal, job(clusters(), kmeans::Direction::default(), kmeans::direction)].into()
}

fn llsq(m: usize, n: usize) -> Measured {
    let input = || samples::llsq(&mut Random(1), m, n);
    [job(input(), 0.0, llsq::primal), job(input(), Vec::new(), llsq::gradient)].into()
}

fn lse(n: usize) -> Measured {
    let input = || samples::lse(&mut Random(1), n);
    [job(input(), 0.0, lse::primal), job(input(), Vec::new(), lse::gradient)].into()
}

fn lstm(layers: usize, characters: usize) -> Measured {
    let input = || samples::lstm(&mut Random(1), layers, characters, 14);
    let cpp = cpp::lstm(&input());
    assert_same(&cpp, &input(), lstm::primal);
    let jobs = [job(input(), 0.0, lstm::primal), job(input(), Vec::new(), lstm::gradient)];
    Measured { jobs, cpp }
}

fn ode(n: usize, s: usize) -> Measured {
    let input = || samples::ode(&mut Random(1), n, s);
    [job(input(), Vec::new(), ode::primal), job(input(), Vec::new(), ode::gradient)].into()
}

/// Both languages compute the same function.
fn assert_same<I>(cpp: &Option<cpp::Run>, input: &I, primal: fn(&I, &mut f64)) {
    if let Some(cpp) = cpp {
        let mut value = 0.0;
        primal(input, &mut value);
        assert!((value - cpp.value).abs() <= 1e-9 * value.abs(), "{value} is not {}", cpp.value);
    }
}

/// The shortest time of each job in milliseconds; the jobs run in turns.
fn shortest(mut jobs: [Box<dyn Job>; 2]) -> [f64; 2] {
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
