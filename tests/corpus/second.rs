//! Second derivatives: the backward sweep has tangents, too.

use chainrule::{Scalar, differentiate};

/// Straight lines.
#[differentiate(order = 2)]
pub fn cubic(x: f64, y: f64) -> f64 {
    x * x * x + x * y * y
}

/// A loop whose tape has tangents beside it.
#[differentiate(order = 2)]
pub fn sines(x: f64, w: &[f64]) -> f64 {
    let mut y = x;
    for k in 0..w.len() {
        y = (y * w[k]).sin();
    }
    y
}

/// The pullback of a callee takes and gives tangents.
#[differentiate(order = 2)]
pub fn of_calls(x: f64, w: &[f64; 2]) -> f64 {
    let y = sines(x, w);
    y * cubic(y, w[0])
}

/// More columns than are computed at once.
#[differentiate(order = 2, lanes)]
pub fn valley(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() - 1 {
        let t = x[i + 1] - x[i] * x[i];
        sum += 100.0 * t * t + (1.0 - x[i]).powi(2);
    }
    sum
}

/// Tapes, branches, memory and a call, with lanes.
#[differentiate(order = 2, lanes)]
pub fn wandering(x: [f64; 3], w: &[f64], #[no_grad] scratch: &mut [f64]) -> f64 {
    let mut state = x[0];
    for i in 0..w.len() {
        scratch[i] = (state * w[i]).tanh();
        if scratch[i] > 0.0 {
            state = state * x[1] + scratch[i].exp();
        } else {
            state = state.sin() - x[2] / (1.0 + state * state);
        }
    }
    state * product(x[1], x[2]) + valley(w)
}

/// Is called.
#[differentiate(order = 2, lanes)]
pub fn product(x: f64, y: f64) -> f64 {
    x * y * y
}

/// What a float holds that is borrowed is saved in an arm: the copy is memory, and so is its tangent.
#[differentiate(order = 2)]
pub fn saved_in_an_arm(x: f64, y: f64) -> f64 {
    let mut z = y;
    {
        let borrowed = &mut z;
        *borrowed += x;
    }
    z += if x < 1.0 {
        (0..2).map(|_| x - z).take_while(|v| *v < 0.2).sum::<f64>() * 0.5
    } else {
        x.tanh()
    };
    z = z.sin();
    z * x
}

/// Generic over the float and a length.
#[differentiate(order = 2)]
pub fn mean<T: Scalar, const N: usize>(x: &[T; N], weight: T) -> T {
    let mut sum = T::ZERO;
    for value in x {
        sum += (*value * weight).sin() * *value;
    }
    sum / T::from_f64(N as f64)
}

/// Generic callees.
#[differentiate(order = 2)]
pub fn of_means(x: [f64; 3], y: f32) -> f64 {
    let m: f64 = mean(&x, x[0]);
    let n: f32 = mean::<f32, 2>(&[y, 2.0], y);
    m * f64::from(n) + m * m
}
