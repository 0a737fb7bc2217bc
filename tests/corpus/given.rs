//! Derivatives that are given by hand, and gradients that are stopped.

use super::lanes::{Arrow, ArrowTangent};
use chainrule::{Differentiable, Scalar, differentiate, stop_gradient};

/// A row of one partial.
#[differentiate(partials(1.0 / (1.0 + (-x).exp())))]
pub fn softplus(x: f64) -> f64 {
    x.max(0.0) + (-x.abs()).exp().ln_1p()
}

/// The partials read the result, and the body could not be differentiated.
#[differentiate(partials(-out * y, out / y - out * x))]
pub fn decay(x: f64, y: f64) -> f64 {
    let terms = std::collections::BTreeMap::from([(0, y), (1, (-x * y).exp())]);
    terms.values().product()
}

/// Generic over the float; the body is not differentiable Rust.
#[differentiate(partials(-T::from_f64(2.0) * x * out))]
pub fn bell<T: Scalar>(x: T) -> T {
    [x, x].into_iter().map(|x| -x).reduce(|a, b| -a * b).map_or(T::ONE, T::exp)
}

/// Parameters without a derivative have no partial, and may be of any type.
#[differentiate(partials(f64::from(n) * weights[n as usize] * x.powi(n - 1) * by.len() as f64))]
pub fn term(
    n: i32,
    x: f64,
    #[no_grad] weights: &[f64],
    (_, by): (usize, String),
    #[no_grad] _scale: f64,
) -> f64 {
    weights[n as usize] * x.powi(n) * by.len() as f64
}

/// A float by reference, one by value, and a parameter that is called like the result.
#[differentiate(partials(out.cos() * x, out.sin()))]
pub fn wave(out: &f64, x: f64) -> f64 {
    out.sin() * x
}

/// A partial that is infinite meets a cotangent of zero.
#[differentiate(partials(0.5 / out))]
pub fn root(x: f64) -> f64 {
    x.sqrt()
}

/// The infinite partial does no harm.
#[differentiate]
pub fn at_pole(x: f64) -> f64 {
    root(x) * 0.0 + x
}

/// Rows are called like any other function, in a loop and under a branch.
#[differentiate]
pub fn of_rows(x: f64, y: f64) -> f64 {
    let mut sum = 0.0;
    for i in 0..3 {
        let z = softplus(x * i as f64);
        sum += if z > 1.0 { decay(z, y) } else { bell(z) };
    }
    sum + wave(&x, y) + term(2, x, &[1.0, 2.0, 3.0], (0, String::from("ab")), y)
}

/// A row as a function value.
#[differentiate]
pub fn mapped(x: &[f64]) -> f64 {
    x.iter().map(|x| softplus(*x)).sum::<f64>() * x.iter().copied().map(softplus).sum::<f64>()
}

/// A pullback that is given, of values.
#[differentiate(vjp = polar_vjp)]
pub fn polar(x: f64, y: f64) -> (f64, f64) {
    (x.hypot(y), y.atan2(x))
}

fn polar_vjp(x: f64, y: f64) -> ((f64, f64), impl Fn((f64, f64)) -> (f64, f64)) {
    let (r, phi) = polar(x, y);
    let pullback = move |(d_r, d_phi): (f64, f64)| {
        let (sin, cos) = phi.sin_cos();
        (d_r * cos - d_phi * sin / r, d_r * sin + d_phi * cos / r)
    };
    ((r, phi), pullback)
}

/// Of a slice and a vector by value, with arguments that have no gradient.
#[differentiate(vjp = weigh_vjp)]
pub fn weigh(x: &[f64], w: Vec<f64>, #[no_grad] bias: Vec<f64>, n: usize) -> f64 {
    x.iter().zip(w).zip(bias).take(n).map(|((x, w), b)| x * w + b).sum()
}

#[allow(clippy::type_complexity)]
fn weigh_vjp(
    x: &[f64],
    w: Vec<f64>,
    bias: Vec<f64>,
    n: usize,
) -> (f64, impl Fn(f64) -> (Vec<f64>, Vec<f64>) + use<>) {
    let out = weigh(x, w.clone(), bias, n);
    let (x, len) = (x[..n].to_vec(), x.len());
    let pullback = move |d_out: f64| {
        let padded = |of: &[f64], len: usize| {
            let mut padded = vec![0.0; len];
            padded.iter_mut().zip(&of[..n]).for_each(|(padded, of)| *padded = d_out * of);
            padded
        };
        (padded(&w, len), padded(&x, w.len()))
    };
    (out, pullback)
}

/// Of memory that is written to.
#[differentiate(vjp = relax_vjp)]
pub fn relax(x: &mut [f64], by: f64) -> f64 {
    x.iter_mut().for_each(|x| *x = x.tanh() * by);
    x[0]
}

fn relax_vjp(x: &mut [f64], by: f64) -> (f64, impl Fn(f64, &mut [f64]) -> f64 + use<>) {
    let before: Vec<f64> = x.iter().map(|x| x.tanh()).collect();
    let out = relax(x, by);
    let pullback = move |d_out: f64, d_x: &mut [f64]| {
        d_x[0] += d_out;
        let mut d_by = 0.0;
        for (d_x, before) in d_x.iter_mut().zip(&before) {
            d_by += *d_x * before;
            *d_x *= by * (1.0 - before * before);
        }
        d_by
    };
    (out, pullback)
}

/// Generic, and one gradient.
#[differentiate(vjp = total_vjp)]
pub fn total<T: Scalar, const N: usize>(x: &[T; N]) -> T {
    x.iter().copied().sum()
}

fn total_vjp<T: Scalar, const N: usize>(x: &[T; N]) -> (T, impl Fn(T) -> [T; N] + use<T, N>) {
    (total(x), |d_out| [d_out; N])
}

/// Part of a cycle of calls.
#[differentiate(vjp = self::halve_vjp, recursive)]
pub fn halve(x: f64) -> f64 {
    x / 2.0
}

fn halve_vjp(x: f64) -> (f64, impl Fn(f64) -> f64) {
    (halve(x), |d_out| d_out / 2.0)
}

/// Functions whose pullback is given are called like any other.
#[differentiate]
pub fn of_pullbacks(x: f64, y: f64) -> f64 {
    let (r, phi) = polar(x, y);
    let mut a = [r * phi, x, phi];
    let first = relax(&mut a, y);
    let sum = total(&a) + relax(&mut a[1..], x);
    weigh(&a, vec![x, y, r], vec![1.0, 2.0, 3.0], 2) * first + sum + halve(x)
}

/// Of a product, one factor.
#[differentiate]
pub fn half_stopped(x: f64, y: f64) -> f64 {
    let held = stop_gradient(x * y);
    held * x + chainrule::stop_gradient(y.sin())
}

/// The derivative of what is stopped is not the function's.
#[differentiate]
pub fn stopped_memory(x: &[f64], y: f64) -> f64 {
    let a = [y, x[0] * y];
    let held = stop_gradient(a);
    let row = stop_gradient(x);
    let rest = chainrule::stop_gradient(&x[1..]);
    let v = stop_gradient(vec![y, 2.0]);
    let (c, d) = stop_gradient((y, x[0]));
    held[1] * y + row[0] * a[0] + rest[0] * y + v[0] * x[1] + c * d * y
}

/// In a loop, and as a function value.
#[differentiate]
pub fn stopped_in_loop(x: &[f64]) -> f64 {
    let mut norm = 0.0;
    for i in 0..x.len() {
        norm += stop_gradient(x[i]) * x[i] / stop_gradient(norm + 1.0);
    }
    norm * x.iter().copied().map(stop_gradient).sum::<f64>()
}

/// A spring, whose methods have derivatives that are given.
#[derive(Differentiable, Clone, Copy, Debug, PartialEq)]
pub struct Spring {
    /// How stiff it is.
    pub stiffness: f64,
    /// How long it is at rest.
    pub rest: f64,
}

#[differentiate]
impl Spring {
    /// A row in an `impl`; what the spring is has no derivative.
    #[no_grad]
    #[differentiate(partials(self.stiffness * (x - self.rest)))]
    pub fn potential(#[no_grad] &self, x: f64) -> f64 {
        0.5 * self.stiffness * (x - self.rest) * (x - self.rest)
    }

    /// A pullback in an `impl`.
    #[no_grad]
    #[differentiate(vjp = Self::pulled)]
    pub fn force(&self, x: f64) -> f64 {
        self.stiffness * (self.rest - x)
    }

    #[no_grad]
    fn pulled(&self, x: f64) -> (f64, impl Fn(f64) -> (SpringTangent, f64) + use<>) {
        let Spring { stiffness, rest } = *self;
        let pullback = move |d_out: f64| {
            let d_self = SpringTangent { stiffness: (rest - x) * d_out, rest: stiffness * d_out };
            (d_self, -stiffness * d_out)
        };
        (self.force(x), pullback)
    }

    /// Calls another.
    pub fn of_force(self, x: f64) -> f64 {
        self.force(x * x) * x
    }
}

/// Calls methods whose derivatives are given.
#[differentiate]
pub fn pull(stiffness: f64, rest: f64, x: f64) -> f64 {
    let spring = Spring { stiffness, rest };
    spring.force(x) * spring.force(2.0 * x) + spring.rest
}

/// Calls a method with a row.
#[differentiate]
pub fn store(#[no_grad] spring: &Spring, x: f64) -> f64 {
    Spring::potential(spring, x.sin()) * x
}

/// A derivative that is given.
#[differentiate(partials(3.0 * x * x))]
pub fn cube_by_hand(x: f64) -> f64 {
    x.powi(3)
}

/// Two calls of a row, one with a factor inside.
#[differentiate]
pub fn cubes(x: f64) -> f64 {
    cube_by_hand(2.0 * x) + cube_by_hand(x)
}

/// A pullback that is given by hand: a row is a call of it. A buffer is called as the result is.
#[differentiate(jacobian, vjp = pulled_vjp)]
pub fn pulled(r: f64, by: &Arrow, out: &mut [f64]) -> f64 {
    out[0] *= r;
    out[1] = by.x;
    r * by.y * by.y
}

/// The pullback of `pulled`.
pub fn pulled_vjp(
    r: f64,
    by: &Arrow,
    out: &mut [f64],
) -> (f64, impl Fn(f64, &mut [f64]) -> (f64, ArrowTangent) + use<>) {
    let (by, before) = (*by, out[0]);
    let value = pulled(r, &by, out);
    let pullback = move |d: f64, d_out: &mut [f64]| {
        let d_r = d * by.y * by.y + d_out[0] * before;
        let d_by = ArrowTangent { x: d_out[1], y: 2.0 * d * r * by.y };
        d_out[0] *= r;
        d_out[1] = 0.0;
        (d_r, d_by)
    };
    (value, pullback)
}

/// Calls it.
#[differentiate(jacobian)]
pub fn pulls(r: f64, by: &Arrow) -> [f64; 3] {
    let mut out = [r * r, 3.0];
    let value = pulled(r, by, &mut out);
    [value, out[0], out[1]]
}
