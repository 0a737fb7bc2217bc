//! Second derivatives of types of one's own, of methods, and of derivatives that are given.

use super::second::cubic;
use chainrule::{Differentiable, Scalar, differentiate};
use std::ops::{Add, Div, Mul, Neg, Rem, Sub};

/// `ln(a)`, whose sum is no sum.
#[derive(Differentiable, Clone, Copy, Debug, PartialEq)]
pub struct Log {
    /// The logarithm.
    pub ln: f64,
}

#[differentiate(order = 2)]
impl Add for Log {
    type Output = Log;

    fn add(self, other: Log) -> Log {
        Log { ln: (self.ln.exp() + other.ln.exp()).ln() }
    }
}

#[differentiate(order = 2)]
impl Sub<f64> for Log {
    type Output = Log;

    fn sub(self, by: f64) -> Log {
        Log { ln: self.ln - by * by }
    }
}

#[differentiate(order = 2)]
impl Mul for Log {
    type Output = Log;

    fn mul(self, other: Log) -> Log {
        Log { ln: self.ln + other.ln * other.ln }
    }
}

#[differentiate(order = 2)]
impl Div<usize> for Log {
    type Output = Log;

    fn div(self, n: usize) -> Log {
        Log { ln: self.ln.powi(2) / n as f64 }
    }
}

#[differentiate(order = 2)]
impl Rem<f64> for Log {
    type Output = Log;

    fn rem(self, by: f64) -> Log {
        Log { ln: self.ln.sin() * by }
    }
}

#[differentiate(order = 2)]
impl Neg for Log {
    type Output = Log;

    fn neg(self) -> Log {
        Log { ln: (-self.ln).exp() }
    }
}

/// The pullback of each operator depends on the operands, whatever the operator.
#[differentiate(order = 2)]
pub fn own_operators(x: f64, y: f64) -> f64 {
    let (a, b) = (Log { ln: x }, Log { ln: y });
    let sum = a + b;
    let rest = (-sum * a - y) % x;
    (rest / 3).ln + sum.ln * sum.ln
}

/// The sweep reads the tangent of the result, which is handed over.
#[differentiate(order = 2)]
fn joined(a: &Log, b: Log) -> Log {
    -(*a + b)
}

/// Calls it.
#[differentiate(order = 2)]
pub fn of_joined(x: f64, y: f64) -> f64 {
    let a = Log { ln: x };
    joined(&a, Log { ln: y }).ln * x
}

/// The partials are differentiated themselves; one reads the result.
#[differentiate(order = 2, partials(3.0 * x * x * y, out / y))]
pub fn cube(x: f64, y: f64) -> f64 {
    x * x * x * y
}

/// A row that is called: its second derivative is that of its partials.
#[differentiate(order = 2)]
pub fn of_rows(x: f64, y: f64) -> f64 {
    cube(2.0 * x, y) + cube(x, x) * y
}

/// A partial with branches, of references, that calls a function.
#[differentiate(order = 2, partials(if *x > 0.0 { 2.0 * x * scale } else { cubic(*x, 1.0) * 0.0 }))]
pub fn one_sided(x: &f64, #[no_grad] scale: f64) -> f64 {
    scale * x.max(0.0).powi(2)
}

/// A row that is generic, in a loop.
#[differentiate(order = 2, partials(out * T::from_f64(2.0)))]
pub fn growth<T: Scalar>(x: T) -> T {
    (x + x).exp()
}

/// Calls those.
#[differentiate(order = 2)]
pub fn rows_in_loop(x: &[f64], k: f64) -> f64 {
    let mut sum = 0.0;
    for x in x {
        let y = *x * k;
        sum += one_sided(&y, 1.5) * growth(k);
    }
    sum
}

/// A spring between structs in a vector, whose methods are called on elements that change.
#[derive(Differentiable, Clone, Debug, PartialEq)]
pub struct Chain {
    /// Where the beads are.
    pub beads: Vec<f64>,
    /// How stiff the springs are.
    pub stiffness: f64,
}

#[differentiate(order = 2)]
impl Chain {
    /// By reference.
    pub fn energy(&self) -> f64 {
        let mut energy = 0.0;
        for k in 1..self.beads.len() {
            energy += (self.beads[k] - self.beads[k - 1]).powi(2) * self.stiffness;
        }
        energy
    }

    /// In place, with a result.
    pub fn relax(&mut self, rate: f64) -> f64 {
        let mut moved = 0.0;
        for k in 1..self.beads.len() {
            let step = rate * self.stiffness * (self.beads[k] - self.beads[k - 1]).sin();
            self.beads[k] -= step;
            moved += step * step;
        }
        moved
    }

    /// By value.
    pub fn longest(self, than: f64) -> f64 {
        self.beads[0] * than * self.stiffness
    }
}

/// Calls all of them, in a loop, on what changes in between.
#[differentiate(order = 2)]
pub fn relaxed(beads: &[f64], stiffness: f64, rate: f64) -> f64 {
    let mut chain = Chain { beads: beads.to_vec(), stiffness };
    let mut sum = 0.0;
    for _ in 0..3 {
        sum += chain.energy();
        let moved = chain.relax(rate);
        sum += moved * rate + growth(rate);
    }
    sum + chain.longest(rate)
}

/// Recursion over a struct, with a `Result` on the way.
#[differentiate(order = 2)]
pub fn halved(chain: &Chain, n: u32) -> Result<f64, String> {
    if chain.stiffness <= 0.0 {
        return Err("loose".to_string());
    }
    if n == 0 {
        return Ok(chain.energy());
    }
    let softer =
        Chain { beads: chain.beads.clone(), stiffness: chain.stiffness * chain.stiffness * 0.5 };
    let rest: f64 = halved(&softer, n - 1)?;
    Ok(rest * chain.beads[0])
}

/// Which calls it.
#[differentiate(order = 2)]
pub fn halves(beads: &[f64], stiffness: f64) -> f64 {
    let chain = Chain { beads: beads.to_vec(), stiffness };
    match halved(&chain, 2) {
        Ok(energy) => energy * stiffness,
        Err(_) => beads[0].powi(3),
    }
}
