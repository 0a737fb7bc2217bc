//! Values of types that are not copied, which leave loops, and which one arm moves and another reads.

use super::moved::{State, World, energy, step};
use chainrule::differentiate;

/// A root of each element by Newton's method, or what was given where it does not settle.
#[differentiate]
fn roots(x: &[f64], most: usize) -> Result<Vec<f64>, String> {
    let mut root = x.to_vec();
    for _ in 0..most {
        let mut change = 0.0;
        for k in 0..root.len() {
            let step = (root[k] * root[k] - x[k]) / (2.0 * root[k]);
            root[k] -= step;
            change += step * step;
        }
        if change < 1e-20 {
            return Ok(root);
        }
    }
    Err("does not settle".to_owned())
}

/// Runs until the state is far off, and says how long it took.
#[differentiate]
fn run(x: f64, limit: f64) -> (World, Vec<f64>) {
    let mut world = World { state: State { y: x, v: 1.0 }, trace: vec![x], k: 0.5 * x };
    let mut times = Vec::new();
    for k in 0..9 {
        world.state.y += world.k * world.state.v;
        world.trace.push(world.state.y);
        times.push(world.state.y * f64::from(k));
        if world.state.y > limit {
            return (world, times);
        }
    }
    (world, times)
}

/// The same state at each call, if a power is small.
#[differentiate]
fn early(x: f64, least: f64) -> Option<(State, f64)> {
    let state = step(State { y: x, v: 1.0 });
    let mut power = 1.0;
    for _ in 0..5 {
        power *= x;
        if power < least {
            return Some((state.clone(), power));
        }
    }
    None
}

/// Vectors and structs leave loops inside of others.
#[differentiate]
pub fn left_loops(x: f64) -> f64 {
    let numbers = [x * x + 1.0, x * x + 0.2];
    let found = match roots(&numbers, 20) {
        Ok(root) => root[0] * root[1],
        Err(_) => x,
    };
    let (world, times) = run(x, 2.0);
    let (slow, all) = run(x, 1e9);
    let runs = world.state.y * world.trace[1] * times[1] + slow.k * all[3];
    let first = match early(x, 0.5) {
        Some((state, power)) => state.y * state.v * power,
        None => 0.0,
    };
    found * runs + first + roots(&numbers, 1).map_or(x, |root| root[0])
}

/// A vector is broken off with, in an option and in a struct.
#[differentiate]
pub fn broken_off(x: f64) -> f64 {
    let mut row = vec![x, x * x];
    let mut count = 0;
    let whole = loop {
        row[0] *= row[1];
        count += 1;
        if count > 3 {
            break Some(row);
        }
    };
    let mut trace = vec![x];
    let world = loop {
        trace.push(x * trace[trace.len() - 1]);
        if trace.len() > 3 {
            break World { state: State { y: x, v: x }, trace, k: 2.0 };
        }
    };
    match whole {
        Some(row) => row[0] * row[1] + world.trace[3] * world.state.y,
        None => 0.0,
    }
}

/// The one that is ahead.
#[differentiate]
fn ahead(a: State, b: State) -> State {
    if a.y > b.y { a } else { b }
}

/// Itself, or what follows from it.
#[differentiate]
fn held(a: State, most: f64) -> State {
    if a.y > most {
        return a;
    }
    State { y: a.y * a.y, v: a.v }
}

/// Doubles a state until it is far off.
#[differentiate]
fn doubled(mut a: State, most: f64) -> State {
    for k in 0..5 {
        if a.y.abs() > most {
            return a;
        }
        a = State { y: a.y * 2.0 + f64::from(k) * a.v, v: a.v };
    }
    a
}

/// A list as it is, each of its elements squared, or the other way around.
#[differentiate]
fn arranged(row: Vec<f64>, how: usize) -> Vec<f64> {
    match how {
        0 => row,
        1 => row.iter().map(|v| v * v).collect(),
        _ => row.iter().rev().copied().collect(),
    }
}

/// What one arm moves and another reads.
#[differentiate]
pub fn moved_in_one_arm(x: f64) -> f64 {
    let states = [State { y: x, v: 2.0 }, State { y: x * x, v: x }];
    let first = ahead(states[0].clone(), states[1].clone());
    let other = held(states[1].clone(), 1.0);
    let kept = held(states[1].clone(), -9.0);
    let far = doubled(states[0].clone(), 3.0);
    let one = State { y: 3.0 * x, v: x };
    let chosen = if x > 0.0 { one } else { State { y: one.y * one.y, v: one.v } };
    let rows = arranged(vec![x, 2.0], 0)[0] * arranged(vec![x, 2.0], 1)[0];
    let row = arranged(vec![x, x * x], 2);
    first.y * first.v + other.y * kept.v + far.y * chosen.y * chosen.v + rows * row[0]
}

/// Numbers of calls and fields leave loops.
#[differentiate]
pub fn left_with_numbers(x: f64) -> f64 {
    let given = energy(State { y: x, v: x });
    let slow = State { y: x, v: 2.0 }.v;
    for k in 0..3 {
        if k > 1 {
            return given;
        }
        if slow < 0.0 {
            return slow;
        }
    }
    slow
}
