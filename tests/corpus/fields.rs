//! Vectors in fields that change their length.

use super::structs::Vec2;
use chainrule::{Differentiable, differentiate};

/// A number and a vector.
#[derive(Clone, Debug, Differentiable, PartialEq)]
pub struct Path {
    /// The number.
    pub scale: f64,
    /// The vector.
    pub steps: Vec<f64>,
}

#[differentiate]
impl Path {
    /// A step at the end, by a method.
    pub fn add(&mut self, x: f64) {
        self.steps.push(x * self.scale);
    }

    /// Other steps in place of all, of another number.
    pub fn renew(&mut self, x: f64) {
        self.steps = vec![x * self.scale; 3];
    }

    /// All steps.
    pub fn length(&self) -> f64 {
        self.steps.iter().sum()
    }
}

/// Pushed in a loop.
#[differentiate]
pub fn pushed(x: f64) -> f64 {
    let mut path = Path { scale: x, steps: Vec::new() };
    for i in 0..3 {
        path.steps.push(x * i as f64 + 1.0);
    }
    path.steps[1] * path.steps[2] * path.scale
}

/// Popped, with and without asking.
#[differentiate]
pub fn popped(x: f64) -> f64 {
    let mut path = Path { scale: x, steps: vec![x, 2.0 * x, x * x] };
    let last: f64 = path.steps.pop().unwrap();
    let mut sum = last * path.steps[0];
    while let Some(step) = path.steps.pop() {
        sum = sum * 2.0 + step;
    }
    sum
}

/// Every other way of changing a length.
#[differentiate]
pub fn changed(x: f64) -> f64 {
    let mut path = Path { scale: x, steps: vec![x, 2.0 * x, x * x, 1.0] };
    path.steps.remove(0);
    path.steps.insert(1, x * x * x);
    path.steps.swap_remove(0);
    path.steps.resize(5, x);
    path.steps.retain(|step| *step > 0.5);
    path.steps.extend_from_slice(&[x, x.sin()]);
    path.steps.truncate(6);
    path.steps.iter().enumerate().map(|(i, step)| step * i as f64).sum::<f64>()
}

/// Replaced by vectors of other lengths, and read between.
#[differentiate]
pub fn replaced(x: f64) -> f64 {
    let mut path = Path { scale: x, steps: Vec::new() };
    path.steps = vec![x; 2];
    path.steps.push(x * x);
    let before = path.steps[2] * path.steps[0];
    path.steps = vec![x; 5];
    let after = path.steps[4] * before;
    path.steps = vec![after];
    path.steps.push(before);
    path.steps[0] + path.steps[1] * path.scale
}

/// Replaced or pushed, as the iteration has it.
#[differentiate]
pub fn replaced_in_branches(x: f64, n: usize) -> f64 {
    let mut path = Path { scale: x, steps: vec![x; 2] };
    let mut sum = 0.0;
    for i in 0..n {
        sum += path.steps[i % path.steps.len()] * x;
        if i % 2 == 0 {
            path.steps = vec![sum; i + 1];
        } else {
            path.steps.push(x);
        }
    }
    sum
}

/// Changed by methods, in a struct that is made anew in each iteration.
#[differentiate]
pub fn by_methods(x: f64, n: usize) -> f64 {
    let mut sum = 0.0;
    for i in 0..n {
        let mut path = Path { scale: x, steps: Vec::new() };
        for j in 0..i {
            path.add(x + j as f64);
        }
        sum += path.length() * x;
        path.renew(sum);
        path.add(x);
        sum += path.length();
    }
    sum
}

#[differentiate]
impl Path {
    /// The steps are replaced in memory that is borrowed, out of which nothing can be moved; says what they were.
    pub fn turn_over(&mut self, x: f64) -> f64 {
        let before = std::mem::replace(&mut self.steps, vec![x, x * self.scale, 1.0]);
        before.iter().map(|step| step * step * x).sum::<f64>()
    }

    /// The steps are taken and put back, in each iteration.
    pub fn grow(&mut self, x: f64) {
        for _ in 0..2 {
            let mut steps: Vec<f64> = std::mem::take(&mut self.steps);
            steps.push(x * self.scale);
            steps[0] *= x;
            self.steps = steps;
        }
    }
}

/// Two states, of which the next one takes the place of the last.
#[derive(Clone, Debug, Differentiable, PartialEq)]
pub struct Wave {
    /// The state.
    pub now: Vec<f64>,
    /// The one before.
    pub before: Vec<f64>,
}

#[differentiate]
impl Wave {
    /// The time of a step.
    const DT: f64 = 0.4;

    /// Some step.
    pub fn step(&mut self, speed: f64) {
        let n = self.now.len();
        let mut next = vec![0.0; n];
        for i in 1..n - 1 {
            let bend = self.now[i + 1] - 2.0 * self.now[i] + self.now[i - 1];
            next[i] = 2.0 * self.now[i] - self.before[i] + (speed * Self::DT).powi(2) * bend;
        }
        self.before = std::mem::replace(&mut self.now, next);
    }
}

/// The idiom of time steps.
#[differentiate]
pub fn waves(x: f64, y: f64) -> f64 {
    let mut wave = Wave { now: vec![0.0, x, y, x * y, 0.0], before: vec![0.0, x, x, x, 0.0] };
    for _ in 0..3 {
        wave.step(y);
    }
    wave.now.iter().zip(&wave.before).map(|(a, b)| (a - b) * a).sum::<f64>()
}

/// Replaced and taken, by methods and here.
#[differentiate]
pub fn exchanged(x: f64) -> f64 {
    let mut path = Path { scale: x, steps: vec![x, 2.0] };
    let mut sum = path.turn_over(x);
    path.grow(x);
    sum += std::mem::replace(&mut path, Path { scale: 2.0, steps: vec![x; 4] }).steps[1];
    sum += std::mem::take(&mut path.steps)[3] * x;
    sum + path.steps.len() as f64 + path.scale
}

/// Paths.
#[derive(Clone, Debug, Differentiable, PartialEq)]
pub struct Atlas {
    /// The first.
    pub first: Path,
    /// The others.
    pub others: Vec<Path>,
}

/// Fields of fields, and of elements.
#[differentiate]
pub fn nested(x: f64) -> f64 {
    let mut map = Atlas { first: Path { scale: x, steps: vec![] }, others: Vec::new() };
    map.first.steps.push(x * x);
    map.others.push(Path { scale: x, steps: vec![x, 1.0] });
    map.others[0].steps.push(3.0 * x);
    map.others[0].add(x);
    let last = map.others.pop().unwrap();
    last.steps[2] * map.first.steps[0] + last.steps[0] * last.steps[3]
}

/// What is pushed leaves with the argument.
#[differentiate]
pub fn lent(map: &mut Atlas, x: f64) -> f64 {
    map.first.add(x);
    map.others[0].add(x);
    map.others[0].renew(x);
    map.others[0].steps[2] * map.first.steps[0]
}

/// A vector out of a struct takes the place of another.
#[differentiate]
pub fn out_of_a_struct(x: f64) -> f64 {
    let path = Path { scale: x, steps: vec![x, x * x] };
    let mut w = vec![x; 4];
    let steps = path.steps;
    w[1] *= x;
    let s = w[1] + w[0];
    w = steps;
    w[0] *= s;
    w[0] * w[1]
}

/// Arrays that repeat a struct.
#[differentiate]
pub fn repeated(x: f64, y: f64) -> f64 {
    let mut corners = [Vec2 { x, y: x * y }; 3];
    corners[1].x *= y;
    let mut grid = [[Vec2 { x: y, y: x }; 2]; 2];
    grid[1][0].y += corners[2].y;
    let sum: f64 = corners.iter().map(|corner| corner.x * corner.y).sum();
    sum * grid[1][0].y + grid[0][1].x
}

/// A part of what a block gives.
#[differentiate]
pub fn of_a_block(x: f64, y: f64) -> f64 {
    let mut v = Vec2 { x, y };
    v.x *= y;
    v.x * { v }.y
}
