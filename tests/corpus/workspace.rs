//! Functions whose gradients take their memory from a workspace.

use chainrule::{Scalar, differentiate};

/// A tape of a loop whose iterations depend on each other.
#[differentiate(workspace)]
pub fn grown(x: f64, rate: f64, years: usize) -> f64 {
    let mut x = x;
    let mut years = years;
    while years > 0 {
        x += rate * x * (1.0 - x);
        years -= 1;
    }
    x
}

/// A step with a tape of its own, which the caller keeps on a tape.
#[differentiate(workspace)]
fn step(now: &[f64], next: &mut [f64], rate: f64) {
    let n = now.len();
    let mut flow = vec![0.0; n];
    for i in 0..n {
        flow[i] = (now[(i + 1) % n] - now[i]).sin();
    }
    for i in 0..n {
        next[i] = now[i] + rate * flow[i] * flow[(i + 1) % n];
    }
}

/// Local vectors, copies of them, and pullbacks on a tape.
#[differentiate(workspace)]
pub fn rod(heat: &[f64], rate: f64, steps: usize) -> f64 {
    let mut now = heat.to_vec();
    let mut next = vec![0.0; heat.len()];
    let mut warm = 0.0;
    for _ in 0..steps {
        step(&now, &mut next, rate);
        now.copy_from_slice(&next);
        if now[0] > 0.5 {
            warm += now[0] * now[1];
        }
    }
    warm + now.iter().sum::<f64>()
}

/// Beginnings of segments, which are vectors on a tape.
#[differentiate(workspace)]
pub fn segments(heat: &[f64], rate: f64, steps: usize) -> f64 {
    let mut now = heat.to_vec();
    let mut next = vec![0.0; heat.len()];
    #[checkpoint(every = 3)]
    for _ in 0..steps {
        for i in 0..now.len() {
            next[i] = now[i] + rate * now[(i + 1) % now.len()].sin() * now[i];
        }
        now.copy_from_slice(&next);
    }
    now[0] * now[1]
}

/// A vector that grows, one that is moved, and a piece of code that takes one by value.
#[differentiate(workspace)]
pub fn moved(x: &[f64]) -> f64 {
    let mut kept = Vec::new();
    for i in 0..x.len() {
        if x[i] > 0.0 {
            kept.push(x[i] * x[i]);
        }
    }
    let squares = kept;
    let copy = squares.clone();
    let count = copy.into_iter().count();
    let mut sum = 0.0;
    for i in 0..count {
        sum += squares[i] * squares[i].exp();
    }
    sum
}

/// Memory of the caller's, of a type that is not known.
#[differentiate(workspace)]
pub fn in_place<T: Scalar>(x: &mut [T], by: T) -> T {
    let mut sum = by;
    for i in 0..x.len() {
        x[i] = x[i] * by.sin() + sum;
        sum += x[i] * x[i];
    }
    sum
}
