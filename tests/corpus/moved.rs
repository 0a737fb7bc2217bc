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
