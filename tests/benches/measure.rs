//! Times, in turns, and the line of a problem.

use chainrule::check::Flatten;
use std::env;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// The problems that are asked for, and the ratios so far.
pub(crate) struct Bench {
    names: Vec<String>,
    /// Run one of the three, and measure nothing.
    once: Option<String>,
    to_hand: Vec<f64>,
    #[cfg(feature = "criterion")]
    criterion: criterion::Criterion,
}

/// How long a problem is measured.
const LIMIT: Duration = Duration::from_millis(600);
/// How long the calls between two looks at the clock take.
const SAMPLE: f64 = 30e-6;

impl Bench {
    pub(crate) fn from_args() -> Bench {
        let mut bench = Bench {
            names: Vec::new(),
            once: None,
            to_hand: Vec::new(),
            #[cfg(feature = "criterion")]
            criterion: criterion::Criterion::default(),
        };
        let mut args = env::args().skip(1).filter(|arg| arg != "--bench");
        while let Some(arg) = args.next() {
            match arg.as_str() {
                "--once" => bench.once = args.next(),
                _ => bench.names.push(arg),
            }
        }
        if bench.prints_lines() {
            println!(
                "{:<20} {:>12} {:>12} {:>12} {:>11} {:>9} {:>10} {:>10}",
                "name",
                "primal",
                "hand",
                "ours",
                "ours/primal",
                "ours/hand",
                "hand-peak",
                "ours-peak"
            );
        }
        bench
    }

    /// Criterion reports in its own way.
    fn prints_lines(&self) -> bool {
        self.once.is_none() && cfg!(not(feature = "criterion"))
    }

    /// Compares the results, then measures the three in turns and prints a line.
    ///
    /// `buffers` are zeros in the shape of the gradient, to which both gradients add.
    pub(crate) fn problem<G: Flatten + Clone>(
        &mut self,
        name: &str,
        buffers: &G,
        primal: impl Fn() -> f64,
        hand: impl Fn(&mut G) -> f64,
        ours: impl Fn(&mut G) -> f64,
    ) {
        if !self.names.is_empty() && !self.names.iter().any(|part| name.contains(part)) {
            return;
        }
        let (mut d_hand, mut d_ours) = (buffers.clone(), buffers.clone());
        if let Some(which) = &self.once {
            for _ in 0..3 {
                black_box(match which.as_str() {
                    "primal" => primal(),
                    "hand" => hand(&mut d_hand),
                    _ => ours(&mut d_ours),
                });
            }
            return;
        }
        let peaks = [peak(|| hand(&mut d_hand)), peak(|| ours(&mut d_ours))];
        (d_hand, d_ours) = (buffers.clone(), buffers.clone());
        compare(name, primal(), (hand(&mut d_hand), &d_hand), (ours(&mut d_ours), &d_ours));

        let mut hand = || hand(black_box(&mut d_hand));
        let mut ours = || ours(black_box(&mut d_ours));
        if self.by_criterion(name, &primal, &mut hand, &mut ours) {
            return;
        }
        let mut least = [f64::INFINITY; 3];
        let calls = [calls(&primal), calls(&mut hand), calls(&mut ours)];
        let start = Instant::now();
        let mut rounds = 0;
        while start.elapsed() < LIMIT || rounds < 5 {
            least[0] = least[0].min(time(calls[0], &primal));
            least[1] = least[1].min(time(calls[1], &mut hand));
            least[2] = least[2].min(time(calls[2], &mut ours));
            rounds += 1;
        }
        self.line(name, least, peaks);
    }

    /// Has criterion measure the three, with the feature of that name.
    #[cfg(feature = "criterion")]
    fn by_criterion(
        &mut self,
        name: &str,
        primal: &impl Fn() -> f64,
        hand: &mut impl FnMut() -> f64,
        ours: &mut impl FnMut() -> f64,
    ) -> bool {
        let mut group = self.criterion.benchmark_group(name);
        group.bench_function("primal", |bench| bench.iter(primal));
        group.bench_function("hand", |bench| bench.iter(&mut *hand));
        group.bench_function("ours", |bench| bench.iter(&mut *ours));
        group.finish();
        true
    }

    #[cfg(not(feature = "criterion"))]
    fn by_criterion<P, H, O>(&mut self, _: &str, _: &P, _: &mut H, _: &mut O) -> bool {
        false
    }

    fn line(&mut self, name: &str, [primal, hand, ours]: [f64; 3], [by_hand, of_ours]: [u64; 2]) {
        let (to_primal, to_hand) = (ours / primal, ours / hand);
        self.to_hand.push(to_hand);
        println!(
            "{name:<20} {primal:>12.1} {hand:>12.1} {ours:>12.1} {to_primal:>11.2} {to_hand:>9.2} {by_hand:>10} {of_ours:>10}"
        );
    }

    /// The geometric mean of what generated gradients cost in gradients written by hand.
    pub(crate) fn finish(self) {
        if self.prints_lines() {
            let sum: f64 = self.to_hand.iter().map(|ratio| ratio.ln()).sum();
            let worst = self.to_hand.iter().copied().fold(0.0, f64::max);
            let mean = (sum / self.to_hand.len() as f64).exp();
            println!("# ours/hand: geometric mean {mean:.3}, worst {worst:.2}");
        }
    }
}

/// The value is the function's, and the gradients are one to rounding.
fn compare<G: Flatten>(
    name: &str,
    value: f64,
    (by_hand, hand): (f64, &G),
    (ours, grad): (f64, &G),
) {
    assert_eq!(ours.to_bits(), value.to_bits(), "{name}: the value");
    assert!((by_hand - value).abs() <= 1e-11 * value.abs(), "{name}: {by_hand} is not {value}");
    let (mut expected, mut found) = (Vec::new(), Vec::new());
    hand.flatten(&mut expected);
    grad.flatten(&mut found);
    same(name, &found, &expected);
}

/// The gradients are one to rounding.
pub(crate) fn same(name: &str, found: &[f64], expected: &[f64]) {
    let scale = expected.iter().fold(0.0_f64, |scale, value| scale.max(value.abs()));
    assert!(scale > 0.0, "{name}: the gradient is zero");
    for (at, (found, expected)) in found.iter().zip(expected).enumerate() {
        let error = (found - expected).abs();
        assert!(
            error <= 1e-9 * (expected.abs() + 1e-3 * scale),
            "{name}: {at}: {found} is not {expected}"
        );
    }
}

/// The least time of a call in nanoseconds.
#[cfg(feature = "peers")]
pub(crate) fn least_time(mut call: impl FnMut() -> f64) -> f64 {
    let calls = calls(&mut call);
    let (start, mut least) = (Instant::now(), f64::INFINITY);
    while start.elapsed() < LIMIT {
        least = least.min(time(calls, &mut call));
    }
    least
}

/// How often to call between two looks at the clock.
fn calls(mut call: impl FnMut() -> f64) -> usize {
    let once = (0..5).map(|_| time(1, &mut call)).fold(f64::INFINITY, f64::min);
    ((SAMPLE * 1e9 / once) as usize).clamp(1, 10_000)
}

/// The time of one call in nanoseconds.
fn time(calls: usize, mut call: impl FnMut() -> f64) -> f64 {
    let start = Instant::now();
    for _ in 0..calls {
        black_box(call());
    }
    start.elapsed().as_secs_f64() * 1e9 / calls as f64
}

/// The most memory that a call has allocated at a time.
fn peak(call: impl FnOnce() -> f64) -> u64 {
    let info = allocation_counter::measure(|| {
        black_box(call());
    });
    info.bytes_max
}
