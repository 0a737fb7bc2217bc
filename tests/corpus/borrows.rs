//! What is behind a reference and has no gradient: no pullback keeps a reference, and each finds again what it reads.

use chainrule::{Differentiable, differentiate};
use std::collections::BTreeMap;

/// Of no gradient, and of a type that the macro does not see.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// One for each term.
    pub weights: Vec<f64>,
    /// Row by row, of any lengths.
    pub rows: Vec<Vec<f64>>,
    /// By name.
    pub rates: BTreeMap<String, f64>,
    /// How often, and how much.
    pub pairs: Vec<(usize, f64)>,
    /// One of several.
    pub mode: Mode,
    /// Where to begin.
    pub start: Pair,
}

/// With data that is not copied.
#[derive(Clone, Debug, PartialEq)]
pub enum Mode {
    /// The coefficients of a polynomial.
    Polynomial(Vec<f64>),
    /// With a name.
    Square {
        /// The factor.
        factor: f64,
        /// Of which the length counts.
        name: String,
    },
}

/// Has tangents, and none here.
#[derive(Differentiable, Clone, Debug, PartialEq)]
pub struct Pair {
    /// The first.
    pub a: f64,
    /// The second.
    pub b: f64,
}

/// An expression in variables.
#[derive(Clone, Debug, PartialEq)]
pub enum Tree {
    /// The sum of two.
    Add(Box<Tree>, Box<Tree>),
    /// The product of two.
    Mul(Box<Tree>, Box<Tree>),
    /// A number.
    Const(f64),
    /// A variable by its number.
    Var(usize),
    /// The sine of another.
    Sin {
        /// That one.
        of: Box<Tree>,
    },
    /// The sum of several, or of none.
    Sum(Vec<Tree>),
}

/// The items of a loop are references, which the backward loop needs.
#[differentiate]
pub fn elements(#[no_grad] settings: &Settings, x: f64) -> f64 {
    let mut sum = 0.0;
    for w in &settings.weights {
        sum += w * x * x;
    }
    for w in settings.weights.iter() {
        sum += w * x.sin();
    }
    sum
}

/// The same in a chain, beside what has a gradient.
#[differentiate]
pub fn chain(#[no_grad] settings: &Settings, x: &[f64]) -> f64 {
    let products: f64 = settings.weights.iter().zip(x).map(|(w, x)| w * x * x).sum();
    products * settings.weights.iter().enumerate().map(|(i, w)| w * x[i % x.len()]).sum::<f64>()
}

/// Loops in loops over what the outer one gives, that are left early.
#[differentiate]
pub fn nested(#[no_grad] settings: &Settings, x: f64) -> f64 {
    let mut s = x;
    for row in &settings.rows {
        for (j, w) in row.iter().enumerate().rev() {
            if s > 1e3 {
                break;
            }
            s = s * w * x + j as f64;
        }
    }
    s
}

/// A map, whose items are pairs of references, and an early return.
#[differentiate]
pub fn map(#[no_grad] settings: &Settings, x: f64) -> f64 {
    let mut s = x;
    for (name, rate) in &settings.rates {
        s = s * x * rate + name.len() as f64;
        if s > 100.0 {
            return s * x;
        }
    }
    for rate in settings.rates.values() {
        s *= rate * x;
    }
    s
}

/// Items that a pattern takes apart, and memory that grows meanwhile.
#[differentiate]
pub fn pairs(#[no_grad] settings: &Settings, x: f64) -> f64 {
    let mut v: Vec<f64> = Vec::new();
    for &(count, w) in &settings.pairs {
        for _ in 0..count {
            v.push(w * x * x);
        }
    }
    for (pair, w) in settings.pairs.iter().zip(settings.weights.iter()) {
        v[0] = v[0] * pair.1 * w;
    }
    v.iter().map(|v| v * v).sum()
}

/// References to what the function itself owns.
#[differentiate]
pub fn own(x: f64) -> f64 {
    let names = vec!["a".to_string(), "bcd".to_string()];
    let rates = BTreeMap::from([(2, 3.0), (4, 5.0)]);
    let mut s = x;
    for name in &names {
        s = s * x * name.len() as f64;
    }
    for (k, rate) in &rates {
        s = s * x * rate + f64::from(*k);
    }
    s
}

/// A polynomial of given coefficients.
#[differentiate]
pub fn polynomial(#[no_grad] row: &[f64], x: f64) -> f64 {
    row.iter().enumerate().map(|(k, w)| w * x.powi(k as i32)).sum()
}

/// The same, where the coefficients have a gradient.
#[differentiate]
pub fn polynomial_of(row: &[f64], x: f64) -> f64 {
    let mut sum = 0.0;
    for (k, w) in row.iter().enumerate() {
        sum += w * x.powi(k as i32);
    }
    sum
}

/// A pair has a gradient here.
#[differentiate]
pub fn line(pair: &Pair, x: f64) -> f64 {
    pair.a * x + pair.b * x * x
}

/// A pair has none here.
#[differentiate]
pub fn fixed_line(#[no_grad] pair: &Pair, x: f64) -> f64 {
    pair.a * x + pair.b * x * x
}

/// Items and fields are handed on to functions that take them with a gradient, or without.
#[differentiate]
pub fn handed_on(#[no_grad] settings: &Settings, x: f64) -> f64 {
    let mut s = 1.0;
    for (i, row) in settings.rows.iter().enumerate() {
        if i > 0 {
            s *= polynomial(row, x) + polynomial_of(&settings.rows[0], s * x);
        }
    }
    let start = &settings.start;
    s += settings.rows.iter().map(|row| polynomial_of(row, x)).sum::<f64>();
    s * line(&settings.start, x) + fixed_line(start, x) * elements(settings, x)
}

/// A `match` on a reference, and on what is behind one.
#[differentiate]
pub fn modes(#[no_grad] settings: &Settings, x: f64) -> f64 {
    let first = match &settings.mode {
        Mode::Polynomial(row) => polynomial(row, x) * x,
        Mode::Square { factor, name } => factor * x * x + name.len() as f64,
    };
    let second = match settings.mode {
        Mode::Polynomial(ref row) => polynomial_of(row, x) * x,
        Mode::Square { factor, .. } => factor * x * x,
    };
    let mut s = second;
    for _ in 0..3 {
        if let Mode::Polynomial(row) = &settings.mode {
            for w in row {
                s = s * w * x;
            }
        }
    }
    s * first
}

/// A tree of boxes, by recursion.
#[differentiate(recursive)]
pub fn tree(#[no_grad] tree_of: &Tree, x: &[f64]) -> f64 {
    match tree_of {
        Tree::Add(a, b) => tree(a, x) + tree(b, x),
        Tree::Mul(a, b) => tree(a, x) * tree(b, x),
        Tree::Const(c) => *c,
        Tree::Var(i) => x[*i],
        Tree::Sin { of } => tree(of, x).sin(),
        Tree::Sum(all) => {
            let mut sum = 0.0;
            for one in all {
                sum += tree(one, x);
            }
            sum
        }
    }
}

/// The same tree, behind `*`, `ref` and `as_ref`.
#[differentiate(recursive)]
pub fn tree_behind(#[no_grad] tree: &Tree, x: &[f64]) -> f64 {
    match *tree {
        Tree::Add(ref a, ref b) => tree_behind(a, x) + tree_behind(&**b, x),
        Tree::Mul(ref a, ref b) => {
            let left = tree_behind(a.as_ref(), x);
            left * tree_behind(b, x)
        }
        Tree::Const(c) => c,
        Tree::Var(i) => x[i],
        Tree::Sin { ref of } => {
            let v = tree_behind(of, x);
            v.sin()
        }
        Tree::Sum(ref all) => all.iter().map(|one| tree_behind(one, x)).sum(),
    }
}

/// A branch of a river, whose methods give references.
#[derive(Debug)]
pub struct River {
    /// What flows into it.
    pub arms: Vec<River>,
    /// How much it carries by itself.
    pub flow: f64,
}

impl River {
    fn first(&self) -> &River {
        &self.arms[0]
    }

    fn last(&self) -> Option<&River> {
        self.arms.last()
    }

    fn flow(&self) -> f64 {
        self.flow
    }
}

/// A reference that a method gives, behind an early return.
#[differentiate]
pub fn first_arm(x: f64, #[no_grad] river: &River) -> f64 {
    if river.arms.is_empty() {
        return (x * river.flow).sin();
    }
    let first = river.first();
    x * first_arm(x * x, first) * first.flow
}

/// The same in the arms of a `match`.
#[differentiate]
pub fn arms_by_count(x: f64, #[no_grad] river: &River) -> f64 {
    match river.arms.len() {
        0 => (x * river.flow).sin(),
        1 => {
            let first = river.first();
            x * arms_by_count(x * x, first) * first.flow()
        }
        _ => {
            let first = river.first();
            x * arms_by_count(x, first)
        }
    }
}

/// The same in a loop that is left early.
#[differentiate]
pub fn arms_in_loop(x: f64, #[no_grad] river: &River) -> f64 {
    let mut s = x;
    if river.arms.is_empty() {
        return s * river.flow;
    }
    for _ in 0..3 {
        let first = river.first();
        s += arms_in_loop(s * 0.3, first) * first.flow();
        if s > 20.0 {
            break;
        }
    }
    s
}

/// An option of a reference, which a pattern takes apart.
#[differentiate]
pub fn last_arm(x: f64, #[no_grad] river: &River) -> f64 {
    match river.last() {
        Some(last) => x * last_arm(x * x, last) * last.flow(),
        None => (x * river.flow).sin(),
    }
}
