//! Values of types that are not copied, which are passed by value and assigned again, and which are cloned out of memory.

use chainrule::{Differentiable, differentiate};

/// Not copied.
#[derive(Differentiable, Clone, Debug, PartialEq)]
pub struct State {
    /// Where.
    pub y: f64,
    /// How fast.
    pub v: f64,
}

/// Has one in it.
#[derive(Differentiable, Clone, Debug, PartialEq)]
pub struct World {
    /// What moves.
    pub state: State,
    /// Where it was.
    pub trace: Vec<f64>,
    /// A factor.
    pub k: f64,
}

/// Changes from one variant to the other.
#[derive(Differentiable, Clone, Debug, PartialEq)]
pub enum Phase {
    /// One number.
    One {
        /// It.
        r: f64,
    },
    /// Two.
    Two(f64, f64),
}

/// A step in time.
#[differentiate]
pub fn step(s: State) -> State {
    State { y: s.y + 0.1 * s.v, v: s.v - 0.1 * s.y * s.y }
}

/// A number of one.
#[differentiate]
pub fn energy(s: State) -> f64 {
    s.y * s.v * s.v
}

/// One of two.
#[differentiate]
pub fn fuse(s: State, q: &State) -> State {
    State { y: s.y * q.v, v: s.v + q.y * s.y }
}

/// The other variant.
#[differentiate]
pub fn turn(phase: Phase) -> Phase {
    match phase {
        Phase::One { r } => Phase::Two(r, r * r),
        Phase::Two(a, b) => Phase::One { r: a * b },
    }
}

#[differentiate]
impl State {
    fn used(self) -> f64 {
        self.y * self.y * self.v
    }
}

/// In a loop.
#[differentiate]
pub fn integrated(x: f64) -> f64 {
    let mut s = State { y: x, v: 1.5 - x };
    for _ in 0..5 {
        s = step(s);
    }
    s.y * s.v
}

/// One after the other, also by another name, beside a reference, and changed between.
#[differentiate]
pub fn by_turns(x: f64) -> f64 {
    let q = State { y: x, v: 2.0 };
    let mut s = State { y: x, v: 1.5 - x };
    s = step(s);
    let t = step(s);
    s = t;
    s.v *= 1.5;
    s = fuse(s, &q);
    s = step(s);
    energy(s)
}

/// Only sometimes.
#[differentiate]
pub fn in_arms(x: f64) -> f64 {
    let mut s = State { y: x, v: 1.5 - x };
    let mut best = s.clone();
    for k in 0..5 {
        if k == 3 {
            best = s;
            s = State { y: x * x, v: 2.0 };
        } else if k % 2 == 0 {
            s = step(s);
        }
    }
    best.y * energy(s)
}

/// An enum.
#[differentiate]
pub fn phases(x: f64) -> f64 {
    let mut phase = Phase::One { r: x };
    for _ in 0..3 {
        phase = turn(phase);
    }
    match phase {
        Phase::One { r } => r * r,
        Phase::Two(a, b) => a * b * b,
    }
}

/// A field, in a struct that changes otherwise.
#[differentiate]
pub fn in_field(x: f64) -> f64 {
    let mut w = World { state: State { y: x, v: 1.5 - x }, trace: vec![x], k: x };
    for _ in 0..3 {
        w.state = step(w.state);
        w.k *= w.state.y;
    }
    let e = energy(w.state);
    w.trace.push(e);
    w.trace.iter().sum::<f64>() * w.k
}

/// Elements of a vector.
#[differentiate]
pub fn cloned(x: f64) -> f64 {
    let v = vec![State { y: x, v: 0.5 }, State { y: x * x, v: x }];
    let mut s = 0.0;
    for g in v.iter().cloned() {
        s += g.used();
    }
    let kept: Vec<State> = v.iter().filter(|g| g.v > 0.6).cloned().collect();
    let last = v.last().cloned().unwrap().used();
    s * v.iter().cloned().map(|g| g.used()).sum::<f64>() + last * kept.len() as f64
}

/// Elements of pairs.
#[differentiate]
pub fn of_pairs(x: f64) -> f64 {
    let v = vec![(State { y: x, v: 0.5 }, x), (State { y: x * x, v: x }, 2.0)];
    let mut s = 0.0;
    for (g, k) in v {
        s += k * g.used();
    }
    let w = vec![(State { y: s, v: 0.5 }, x), (State { y: x * x, v: x }, 2.0)];
    w.into_iter().map(|(g, k)| k * g.used()).sum::<f64>()
}

/// Copied, and without a default value.
#[derive(Differentiable, Clone, Copy, Debug, PartialEq)]
pub struct Normal {
    /// Across.
    pub x: f64,
    /// Up.
    pub y: f64,
}

#[differentiate]
impl std::ops::Add for Normal {
    type Output = Normal;

    fn add(self, other: Normal) -> Normal {
        Normal { x: self.x + other.x, y: self.y * other.x }
    }
}

/// Returned early, of what is taken apart.
#[differentiate]
pub fn given_or(q: Option<Normal>, b: f64) -> Normal {
    if let Some(n) = q {
        return n;
    }
    Normal { x: b * b, y: 1.0 }
}

/// Keeps what it has computed once.
#[derive(Differentiable, Clone, Debug, PartialEq)]
pub struct Face {
    /// One side.
    pub a: f64,
    /// The other.
    pub b: f64,
    /// What it keeps.
    pub cached: Option<Normal>,
}

#[differentiate]
impl Face {
    fn normal(&mut self) -> Normal {
        if let Some(n) = self.cached {
            return n;
        }
        let n = Normal { x: self.a * self.b, y: self.b };
        self.cached = Some(n);
        n
    }
}

/// Of a field that is full at the second call.
#[differentiate]
pub fn returned_early(x: f64) -> f64 {
    let mut face = Face { a: x, b: x * x, cached: None };
    let (p, q) = (face.normal(), face.normal());
    p.x * q.y * given_or(None, x).x * given_or(Some(p), x).y
}

/// Items of which there may be none.
#[differentiate]
pub fn chosen(x: f64) -> f64 {
    let ps = [Normal { x, y: 2.0 }, Normal { x: x * x, y: x }, Normal { x: 0.1, y: 3.0 * x }];
    let found = match ps.iter().find(|p| p.x > 0.3) {
        Some(p) => p.x * p.y,
        None => 0.0,
    };
    let first = ps.iter().copied().find(|p| p.x < 0.3).unwrap_or(Normal { x, y: 1.0 });
    let top = ps.iter().max_by(|a, b| a.x.total_cmp(&b.x)).unwrap();
    let sum = ps.iter().copied().reduce(|a, b| a + b).unwrap();
    found + top.x * top.y * sum.x * sum.y * first.y
}

/// The same of what is not copied.
#[differentiate]
pub fn chosen_state(x: f64) -> f64 {
    let states = vec![State { y: x, v: 0.5 }, State { y: x * x, v: x }];
    let top = states.iter().max_by(|a, b| a.y.total_cmp(&b.y)).unwrap();
    let last = states.iter().filter(|s| s.y > -9.0).last().unwrap();
    top.y * top.v * last.y
}

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

/// One state follows another.
#[differentiate]
fn pull(one: &mut State, other: &State) {
    one.v += (other.y - one.y) * other.v;
}

#[differentiate]
impl State {
    fn exchange(&mut self, other: &mut State) {
        let v = self.v;
        self.v = other.v * self.y;
        other.v = v * other.y;
    }
}

/// Parts of one list that do not overlap, in one call.
#[differentiate]
pub fn pairs_of_states(x: f64) -> f64 {
    let mut states: Vec<State> =
        (0..3).map(|k| State { y: x * f64::from(k), v: x + 1.0 }).collect();
    for i in 1..states.len() {
        let (left, right) = states.split_at_mut(i);
        for state in left.iter_mut() {
            pull(state, &right[0]);
            right[0].exchange(&mut *state);
        }
    }
    if let [first, _, last] = &mut states[..] {
        pull(last, &*first);
    }
    states.iter().map(|state| state.y * state.v).sum()
}

/// A list of another length stands in for the one that was given.
#[differentiate]
pub fn with_other_trace(world: World) -> f64 {
    let other = World { trace: vec![1.0, world.k], ..world };
    other.k * other.trace[1] * other.state.y
}

#[differentiate]
impl World {
    fn with_trace(self, trace: Vec<f64>) -> World {
        World { trace, ..self }
    }

    fn doubled(self) -> Self {
        Self { trace: self.trace.iter().flat_map(|v| [v * self.k, v + 1.0]).collect(), ..self }
    }
}

/// The same by methods, again and again, and with what one part is replaced by.
#[differentiate]
pub fn updated(x: f64) -> f64 {
    let mut world = World { state: State { y: x, v: 1.0 }, trace: vec![x], k: 0.5 * x };
    for _ in 0..2 {
        world = world.doubled();
    }
    let first = world.trace[3];
    let world = world.with_trace(vec![x, x * x, 2.0]);
    let mut state = World { state: State { v: x, ..world.state.clone() }, k: 3.0 * x, ..world };
    for k in 0..3 {
        state = World { trace: vec![state.k * x; k + 1], ..state };
    }
    first * state.k * state.state.v + state.trace[2] * state.state.y
}

#[differentiate]
fn traced(one: &mut World, other: &mut World) {
    one.trace.push(other.k * one.k);
    other.trace = vec![one.k; one.trace.len()];
    other.k *= one.state.y;
}

/// Parts of one list whose own lists change their lengths.
#[differentiate]
pub fn traced_pairs(x: f64) -> f64 {
    let world = World { state: State { y: x, v: 1.0 }, trace: vec![x], k: 0.5 * x };
    let mut worlds = vec![world; 3];
    for i in 1..3 {
        let (left, right) = worlds.split_at_mut(i);
        for one in left.iter_mut() {
            traced(&mut *one, &mut right[0]);
        }
    }
    let last = worlds[2].clone();
    worlds[1].clone_from(&last);
    worlds[1].trace.push(x);
    worlds.iter().map(|world| world.k * world.trace.iter().sum::<f64>()).sum()
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

/// Items of an iterator that a name holds.
#[differentiate]
pub fn asked(x: f64) -> f64 {
    let states = vec![State { y: x, v: 2.0 }, State { y: x * x, v: x }];
    let mut items = states.iter().peekable();
    let mut sum = states.iter().rev().nth(1).map_or(x, |state| state.v * x);
    while let Some(state) = items.next() {
        sum += items.peek().map_or(state.y, |next| state.y * next.v);
    }
    sum
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
