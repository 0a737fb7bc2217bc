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

/// Settings that are made where they are passed on.
#[derive(Clone, Debug, Default)]
pub struct Limits {
    /// The size of a step.
    pub step: f64,
    /// How many there are.
    pub count: usize,
}

/// Settings that everybody has.
pub static LIMITS: Limits = Limits { step: 0.1, count: 3 };

/// What the settings are for.
#[differentiate]
pub fn limited(x: f64, #[no_grad] limits: &Limits) -> f64 {
    let mut y = x;
    for _ in 0..limits.count {
        y -= limits.step * y * y;
    }
    y
}

/// Settings from a constant, from a default, and from literals.
#[differentiate]
pub fn made_here(x: f64) -> f64 {
    const SHORT: Limits = Limits { step: 0.2, count: 1 };
    let long = Limits { step: 0.01, count: 7 };
    let mut sum = limited(x, &LIMITS) * limited(x, &SHORT) + limited(x, &Limits::default());
    for count in 1..3 {
        sum *= limited(sum, &long) + limited(x, &Limits { step: 0.3, count });
    }
    sum
}
