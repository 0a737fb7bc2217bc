//! A gradient through a long simulation in little memory. Run with `cargo run --release --example checkpoint`.

use chainrule::{check, differentiate};
use peak_alloc::PeakAlloc;
use std::time::Instant;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

const CELLS: usize = 100;
const STEPS: usize = 10_000;
const RATE: f64 = 0.02;

/// One step of a reaction that spreads along a rod.
#[differentiate]
fn step(now: &[f64], next: &mut [f64], rate: f64) {
    let n = now.len();
    for i in 0..n {
        let (left, right) = (now[(i + n - 1) % n], now[(i + 1) % n]);
        let growth = rate * now[i] * (1.0 - now[i]);
        next[i] = now[i] + 0.2 * (left - 2.0 * now[i] + right) + 0.01 * growth;
    }
}

/// How much there is in the end.
#[differentiate]
fn total(rod: &[f64], rate: f64) -> f64 {
    let mut now = rod.to_vec();
    let mut next = vec![0.0; rod.len()];
    for _ in 0..STEPS {
        step(&now, &mut next, rate);
        now.copy_from_slice(&next);
    }
    now.iter().sum()
}

/// The same, of which the backward sweep keeps only every hundredth step and runs the others again.
#[differentiate]
fn total_in_little_memory(rod: &[f64], rate: f64) -> f64 {
    let mut now = rod.to_vec();
    let mut next = vec![0.0; rod.len()];
    #[checkpoint]
    for _ in 0..STEPS {
        step(&now, &mut next, rate);
        now.copy_from_slice(&next);
    }
    now.iter().sum()
}

/// The same with ten steps in memory at a time.
#[differentiate]
fn total_in_slots(rod: &[f64], rate: f64) -> f64 {
    let mut now = rod.to_vec();
    let mut next = vec![0.0; rod.len()];
    #[checkpoint(slots = 10)]
    for _ in 0..STEPS {
        step(&now, &mut next, rate);
        now.copy_from_slice(&next);
    }
    now.iter().sum()
}

fn main() {
    let rod: Vec<f64> = (0..CELLS).map(|i| 0.1 + 0.001 * i as f64).collect();
    let (_, function) = measured("the function", || total(&rod, RATE));
    let ((all, d_rate), everything) = measured("everything kept", || total::grad(&rod, RATE));
    let ((again, d_rate_again), little) =
        measured("#[checkpoint]", || total_in_little_memory::grad(&rod, RATE));
    let ((in_slots, d_rate_in_slots), least) =
        measured("slots = 10", || total_in_slots::grad(&rod, RATE));
    assert!(all == again && all == in_slots, "what runs again gives the same");
    for other in [d_rate_again, d_rate_in_slots] {
        assert!((d_rate - other).abs() < 1e-12 * d_rate, "and is added up in another order");
    }
    let numerical = check::derivative(|rate| total(&rod, rate), RATE).value;
    assert!((d_rate - numerical).abs() < 1e-6 * d_rate, "{d_rate} is not {numerical}");
    assert!(function < least && 4 * least < little && 20 * little < everything);
}

/// What a call gives, and by how many bytes the memory in use grows meanwhile.
fn measured<R>(name: &str, call: impl FnOnce() -> R) -> (R, usize) {
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    let start = Instant::now();
    let result = call();
    let (seconds, peak) = (start.elapsed().as_secs_f64(), MEMORY.peak_usage() - before);
    println!("{name:<16} {:>8.1} ms {:>10.1} kB", 1e3 * seconds, peak as f64 / 1e3);
    (result, peak)
}
