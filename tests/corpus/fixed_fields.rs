//! Fields without a gradient, of structs and enums whose other fields have one.

use chainrule::{Differentiable, differentiate};

/// What is not trained, of a type without tangents.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// A float.
    pub rate: f64,
    /// A pair.
    pub pair: (f64, f64),
    /// Several.
    pub rows: Vec<[f64; 2]>,
}

/// Floats without a gradient beside one that has it.
#[derive(Clone, Debug, Differentiable, PartialEq)]
pub struct Curve {
    /// An exponent.
    #[no_grad]
    pub power: f64,
    /// A factor.
    pub scale: f64,
}

/// Memory without a gradient beside a float.
#[derive(Clone, Debug, Differentiable, PartialEq)]
pub struct Bank {
    /// Exponents.
    #[no_grad]
    pub powers: Vec<f64>,
    /// Two more.
    #[no_grad]
    pub pair: [f64; 2],
    /// A type with a gradient of its own.
    #[no_grad]
    pub curve: Curve,
    /// A type without tangents.
    #[no_grad]
    pub settings: Settings,
    /// A factor.
    pub scale: f64,
}

// A bank of constants.
#[differentiate]
fn bank(scale: f64) -> Bank {
    let rows = vec![[1.0, 2.0], [0.3, 0.7]];
    Bank {
        powers: vec![2.0, 3.0, 0.5, 0.7],
        pair: [1.5, 2.5],
        curve: Curve { power: 1.2, scale: 1.1 },
        settings: Settings { rate: 1.5, pair: (0.4, 2.5), rows },
        scale,
    }
}

/// A variant with a float without a gradient, and one with several.
#[derive(Clone, Debug, Differentiable, PartialEq)]
pub enum Term {
    /// By position.
    Power(f64, #[no_grad] f64),
    /// By name.
    Sum {
        /// A factor.
        factor: f64,
        /// Exponents.
        #[no_grad]
        powers: Vec<f64>,
        /// A type without tangents.
        #[no_grad]
        settings: Settings,
    },
}

/// As the last operand.
#[differentiate]
pub fn operands(x: f64, y: f64) -> f64 {
    let a = Curve { power: 0.7, scale: y };
    x.powf(a.power) * a.scale + x.hypot(a.power) * y.atan2(a.power)
        - x.max(a.power) * x.min(a.power) * x.clamp(-a.power, a.power)
        + x.mul_add(a.power, y).log(a.power) * y.mul_add(x, a.power)
        + (y * 3.0).rem_euclid(a.power)
}

/// As the receiver.
#[differentiate]
pub fn receivers(x: f64, y: f64) -> f64 {
    let a = Curve { power: 0.7, scale: y };
    let power: f64 = a.power;
    a.power.sin() * a.power.powf(x) * a.scale + power.hypot(x)
}

/// Elements, and parts of what is in a field.
#[differentiate]
pub fn parts(x: f64, y: f64) -> f64 {
    let a = bank(y);
    let last = a.settings.rows.iter().map(|row| row[0] * x.powf(row[1])).sum::<f64>();
    a.scale.powf(a.powers[1]) * a.pair[0].sqrt() * x.hypot(a.curve.scale)
        + x.powf(a.settings.rate) * a.settings.pair.1.ln()
        + a.powers.iter().map(|power| x.powf(*power)).sum::<f64>() * last
}

/// Neighbours in a loop.
#[differentiate]
pub fn neighbours(x: f64, y: f64) -> f64 {
    let a = bank(y);
    let mut sum = x;
    for i in 1..a.powers.len() {
        sum = sum * a.powers[i].hypot(a.powers[i - 1]) + y.powf(a.powers[i]);
    }
    for i in 1..3 {
        sum += (a.powers[i + 1] - 2.0 * a.powers[i] + a.powers[i - 1]) * x;
        sum += a.powers[i].sin().powi(2) * a.scale;
    }
    sum
}

/// Written without a derivative.
#[differentiate]
pub fn written(x: f64, y: f64) -> f64 {
    let mut a = bank(y);
    a.powers.swap(0, 2);
    a.powers.reverse();
    a.powers.push(0.3);
    a.powers.rotate_left(1);
    a.powers[1] = 0.5;
    a.powers.sort_by(|a, b| a.total_cmp(b));
    a.pair.fill(0.7);
    a.curve.power = 3.0;
    a.scale *= x.powf(a.powers[0]) * y.powf(a.powers[1]) * x.powf(a.curve.power);
    a.curve = Curve { power: 0.4, scale: 0.3 };
    a.powers = vec![0.5, 0.7];
    a.scale * x.powf(a.powers[1]) * x.hypot(a.curve.scale) * y.powf(a.pair[1])
}

/// In several structs, one after the other.
#[differentiate]
pub fn several(x: f64, y: f64) -> f64 {
    let all = vec![Curve { power: 2.0, scale: x }, Curve { power: 0.5, scale: x * y }];
    let pair = (Curve { power: 1.4, scale: y }, x);
    let sum: f64 = all.iter().map(|a| a.scale.powf(a.power)).sum();
    sum * pair.1.powf(pair.0.power) + all[0].scale.powf(all[1].power)
}

/// In variants.
#[differentiate]
pub fn variants(x: f64, y: f64) -> f64 {
    let settings = Settings { rate: 1.5, pair: (0.4, 2.5), rows: vec![] };
    let terms = [Term::Power(x, 1.5), Term::Sum { factor: y, powers: vec![1.2, 3.4], settings }];
    let mut sum = 0.0;
    for term in &terms {
        sum += match term {
            Term::Power(factor, power) => factor * y.powf(*power),
            Term::Sum { factor, powers, settings } => {
                let powers = powers.iter().map(|power| y.powf(*power)).sum::<f64>() * powers[1];
                factor.powf(settings.rate) * powers
            }
        };
    }
    sum
}

/// A step of Adam, of which the count of steps is an exponent.
#[derive(Clone, Debug, Differentiable, PartialEq)]
pub struct Adam {
    /// The decay of the mean.
    pub decay: f64,
    /// The mean of the gradients.
    pub mean: f64,
    /// How often.
    pub steps: i32,
    /// The same, marked.
    #[no_grad]
    pub marked: i32,
}

#[differentiate]
impl Adam {
    /// The mean without the bias of its beginning.
    pub fn step(&mut self, x: f64) -> f64 {
        self.steps += 1;
        self.marked += 1;
        self.mean = self.decay * self.mean + (1.0 - self.decay) * x;
        self.mean / (1.0 - self.decay.powi(self.steps)) + x.powi(self.marked - 1)
    }
}

/// Exponents that are fields of integers.
#[differentiate]
pub fn exponents(x: f64, y: f64) -> f64 {
    let mut a = Adam { decay: y, mean: 0.0, steps: 0, marked: 2 };
    let mut sum = a.step(x) + a.step(x * y);
    let steps: i32 = a.steps;
    let Adam { marked, mean, .. } = &a;
    sum += x.powi(steps) * mean.powi(*marked) + f64::powi(y, a.steps * 2 - 1);
    let mut n = a.marked;
    while n < 6 {
        sum += x.powi(n) * a.mean;
        n += 1;
    }
    sum * y.powi(a.steps + 1)
}
