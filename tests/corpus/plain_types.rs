//! Settings without derivatives, which change while the function runs.

use chainrule::differentiate;

/// What changes as it goes.
#[derive(Clone, Debug)]
pub struct Schedule {
    /// The rate.
    pub rate: f64,
    /// Weights.
    pub weights: Vec<f64>,
    /// Of the step.
    pub phase: Phase,
}

/// Where the schedule is.
#[derive(Clone, Copy, Debug)]
pub enum Phase {
    /// At first.
    Fast,
    /// So many times slower.
    Slow(u32),
}

/// Settings behind a `&mut` that change while the function runs: weights that are copied first, numbers, and a choice.
#[differentiate]
pub fn changed_on_the_way(x: f64, #[no_grad] schedule: &mut Schedule) -> f64 {
    let mut s = x;
    let weights = schedule.weights.clone();
    for w in &weights {
        s += w * x * schedule.rate;
    }
    for w in schedule.weights.iter_mut() {
        s += *w * s.sin();
        *w *= 0.5;
    }
    for k in 0..schedule.weights.len() {
        schedule.rate *= 0.5;
        s += s * schedule.rate;
        schedule.weights[k] = schedule.rate;
    }
    for k in 0..3 {
        s *= match schedule.phase {
            Phase::Fast => {
                schedule.phase = Phase::Slow(k);
                x
            }
            Phase::Slow(n) => {
                schedule.phase = Phase::Fast;
                s.sin() * f64::from(n + 1)
            }
        };
    }
    s
}

/// The whole choice behind a `&mut`.
#[differentiate]
pub fn phases(x: f64, #[no_grad] phase: &mut Phase) -> f64 {
    match *phase {
        Phase::Fast => {
            *phase = Phase::Slow(2);
            x * x
        }
        Phase::Slow(n) => {
            let y = x.sin() * f64::from(n);
            *phase = Phase::Fast;
            y
        }
    }
}
