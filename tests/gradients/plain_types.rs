//! Settings without derivatives, which change while the function runs.

use crate::corpus::plain_types::{LIMITS, Phase, Schedule};
use crate::gradients;

fn schedule() -> Schedule {
    Schedule { rate: 0.3, weights: vec![0.2, 0.7], phase: Phase::Slow(3) }
}

gradients! { plain_types:
    changed_on_the_way(x: f64) => (x, &mut schedule()) at [0.7, -1.3];
    limited(x: f64) => (x, &LIMITS) at [0.7, -1.3];
    made_here(x: f64) => (x) at [0.7, -0.3];
    phases(x: f64) => (x, &mut Phase::Slow(3)) at [0.7, -1.3];
}
