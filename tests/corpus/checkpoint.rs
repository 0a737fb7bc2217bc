//! Loops of which only the beginnings of segments are kept.

use super::structs::Vec2;
use chainrule::{Scalar, differentiate};
use num_traits::{Float, FromPrimitive};

/// A scalar that each iteration overwrites.
#[differentiate]
pub fn orbit(x: f64, rate: f64, steps: usize) -> f64 {
    let mut x = x;
    #[checkpoint]
    for _ in 0..steps {
        x = rate * x * (1.0 - x).sin();
    }
    x
}

/// Memory that each iteration changes in place, and an index that does not begin at zero.
#[differentiate]
pub fn rods(heat: &[f64], rate: f64, from: i32, to: i32) -> f64 {
    let n = heat.len();
    let mut now = heat.to_vec();
    let mut next = vec![0.0; n];
    let mut total = 0.0;
    #[checkpoint(every = 3)]
    for t in from..to {
        for i in 0..n {
            let left = if i > 0 { now[i - 1] } else { 0.0 };
            next[i] = now[i] + rate * (left - now[i] * now[i]) * t as f64;
        }
        now.copy_from_slice(&next);
        total += now[n / 2] * now[0];
    }
    total
}

/// A step that is a function of its own and writes to what it is lent.
#[differentiate]
fn push_on(v: &mut [f64], force: &[f64]) {
    for i in 0..v.len() {
        v[i] = (v[i] * force[i]).sin() + force[(i + 1) % force.len()];
    }
}

/// Memory of the caller, changed by a function, and a branch that depends on it.
#[differentiate]
pub fn pushed(v: &mut [f64], force: &[f64], steps: usize) -> f64 {
    let mut bonus = 0.0;
    #[checkpoint(every = 2)]
    for t in 1..steps {
        push_on(v, force);
        if v[0] > 0.3 {
            bonus += v[0] * v[1];
            v[1] *= 0.5;
        } else {
            let mut k = 0;
            while k < t {
                v[0] += 0.1 * v[1] * v[1];
                k += 1;
            }
        }
    }
    bonus + v[0]
}

/// Within a loop that keeps everything, within a branch, and one within the other.
#[differentiate]
pub fn nested(x: &[f64], n: usize) -> f64 {
    let mut y = 1.0;
    for value in x {
        if *value > 0.0 {
            let mut z = *value;
            #[checkpoint]
            for i in 0..n {
                #[checkpoint(every = 1)]
                for j in 0..i {
                    z += (z * y).sin() / (1 + j) as f64;
                }
                y += z * 0.1;
            }
            y *= z;
        } else {
            y -= value;
        }
    }
    y
}

/// A step that gives new memory.
#[differentiate]
fn stepped(u: &[f64], dt: f64) -> Vec<f64> {
    let mut next = vec![0.0; u.len()];
    for i in 0..u.len() {
        next[i] = u[i] + dt * u[(i + 1) % u.len()] * u[i];
    }
    next
}

/// Memory that is replaced, and an array of fixed length beside it.
#[differentiate]
pub fn replaced(u: &[f64], dt: f64, steps: usize) -> f64 {
    let mut u = u.to_vec();
    let mut pair = [1.0, dt];
    #[checkpoint(every = 2)]
    for _ in 0..steps {
        u = stepped(&u, dt * pair[0]);
        pair = [pair[1] * u[0], pair[0] + 0.1];
    }
    u[0] * pair[0] + pair[1]
}

/// A size that is counted, and memory that grows.
#[differentiate]
pub fn growing(x: &[f64]) -> f64 {
    let mut kept: Vec<f64> = Vec::new();
    let mut count = 0;
    let mut sum = 0.0;
    #[checkpoint(every = 2)]
    for i in 0..x.len() {
        if x[i] > 0.0 {
            kept.push(x[i] * x[i]);
            count += 1;
        }
        for j in 0..count {
            sum += kept[j] * x[i].sin();
        }
        println!("{i}: {sum}");
    }
    sum
}

/// One step, which reads what it overwrites.
#[differentiate]
fn relaxed(now: &[f64], next: &mut [f64], rate: f64, by: usize) -> f64 {
    let mut gain = 1.0;
    for i in 0..now.len() {
        next[i] = next[i] * (rate * now[(i + by) % now.len()]).sin();
        gain *= 1.0 + next[i] * next[i];
    }
    gain
}

/// Calls that are made again on the way back: with memory that changes afterwards, and with a value that is
/// computed for the call.
#[differentiate]
pub fn called_again(x: &[f64], rate: f64, steps: usize) -> f64 {
    let mut now = x.to_vec();
    let mut total = 0.0;
    for t in 0..steps {
        let mut next = now.clone();
        let gain = #[checkpoint]
        relaxed(&now, &mut next, rate * 0.5, t);
        now.copy_from_slice(&next);
        total += gain * now[0];
    }
    total
}

/// A function that takes what it works on by value.
#[differentiate]
fn consumed<T: chainrule::Scalar>(mut v: Vec<T>, by: &[T; 2], scale: &T) -> T {
    let mut sum = *scale;
    for i in 0..v.len() {
        v[i] = v[i] * by[i % 2];
        sum = sum * v[i] + v[i].exp();
    }
    sum
}

/// Calls as statements, in an arm and outside of it, with parts of memory and with values by reference.
#[differentiate]
pub fn called_in_arm(x: f64, y: f64) -> f64 {
    let mut z = [x, y, x * y];
    if x > y {
        #[checkpoint]
        push_on(&mut z[..2], &[y, x]);
    }
    let v = vec![z[0], z[1] * z[2], y];
    #[checkpoint]
    let sum = consumed(v, &[x, z[1]], &(x + y));
    sum * z[1]
}

/// A call of the function itself.
#[differentiate]
pub fn halved(x: f64, depth: usize) -> f64 {
    if depth == 0 {
        return x * x;
    }
    let below = #[checkpoint]
    halved(x.sin(), depth - 1);
    below * x
}

/// So many states at a time, fewer than there are iterations.
#[differentiate]
pub fn orbit_in_slots(x: f64, rate: f64, steps: usize) -> f64 {
    let mut x = x;
    #[checkpoint(slots = 3)]
    for k in 0..steps {
        x = rate * x * (1.0 - x).sin() + 0.1 / (k + 1) as f64;
    }
    x
}

/// States of memory that is changed in place, of the caller's memory and of a number behind a reference, an index that does
/// not begin at zero, and a sum that no iteration depends on.
#[differentiate]
pub fn rods_in_slots(heat: &mut [f64], level: &mut f64, rate: f64, from: i32, to: i32) -> f64 {
    let n = heat.len();
    let mut next = vec![0.0; n];
    let mut total = 0.0;
    #[checkpoint(slots = 4)]
    for t in from..to {
        for i in 0..n {
            let left = if i > 0 { heat[i - 1] } else { *level };
            next[i] = heat[i] + rate * (left - heat[i] * heat[i]) * t as f64;
        }
        heat.copy_from_slice(&next);
        *level *= 1.0 - 0.1 * heat[n - 1];
        total += heat[n / 2] * heat[0] * *level;
    }
    total
}

/// States that are replaced as a whole, and a number of states that is computed.
#[differentiate]
pub fn replaced_in_slots(u: &[f64], dt: f64, steps: usize) -> f64 {
    let mut u = u.to_vec();
    let mut pair = [1.0, dt];
    #[checkpoint(slots = steps / 3)]
    for t in 0..steps {
        if t % 2 == 0 {
            u = stepped(&u, dt * pair[0]);
        }
        pair = [pair[1] * u[0], pair[0] + 0.1];
    }
    u[0] * pair[0] + pair[1]
}

/// Within a loop and within segments, with memory that grows.
#[differentiate]
pub fn grown_in_slots(x: &[f64], n: usize) -> f64 {
    let mut total = 1.0;
    #[checkpoint]
    for i in 0..x.len() {
        let mut kept = vec![x[i]];
        let mut z = total;
        #[checkpoint(slots = 2)]
        for k in 0..n {
            z = (z * kept[k / 2]).sin() + x[i];
            kept.push(z * z);
        }
        total += z * kept[n];
    }
    total
}

/// Constants that are converted to the type of the float.
#[differentiate]
pub fn converted<T: Scalar + From<f32>>(x: T, n: u8) -> T {
    let mut s = x;
    #[checkpoint(every = 2)]
    for k in 0..n {
        s = s * T::from(0.3) + x.sin() * T::from(f32::from(k));
    }
    s
}

/// The same by traits of another crate, which give options.
#[differentiate]
pub fn converted_option<T: Float + FromPrimitive>(x: T, n: usize) -> T {
    let mut s = x;
    #[checkpoint]
    for k in 0..n {
        s = s * T::from(0.3).unwrap() + x.sin() * T::from_usize(k).unwrap();
    }
    s
}

/// A step of a pendulum.
#[differentiate]
fn swung(at: &Vec2, dt: f64) -> Vec2 {
    Vec2 { x: at.x + dt * at.y, y: at.y - dt * at.x.sin() }
}

/// A struct that a call gives anew, and numbers that a step overwrites.
#[differentiate]
pub fn carried_struct(x: f64, dt: f64, steps: usize) -> f64 {
    let ends = [Vec2 { x, y: dt }, Vec2 { x: dt, y: x }];
    let mut at = ends[0];
    let mut pair = [1.0, dt];
    #[checkpoint(slots = steps / 3)]
    for t in 0..steps {
        if t % 2 == 0 {
            at = swung(&at, dt * pair[0]);
        }
        pair = [pair[1] * at.x, pair[0] + 0.1];
    }
    at.x * pair[0] - pair[1]
}
