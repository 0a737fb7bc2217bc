//! What is behind a reference and has no gradient.

use crate::corpus::borrows::{Mode, Pair, River, Settings, Tree};
use crate::gradients;

fn settings(mode: Mode) -> Settings {
    Settings {
        weights: vec![1.5, -0.4, 0.6],
        rows: vec![vec![1.0, 2.0], vec![], vec![0.5, -0.3, 0.2]],
        rates: [("a".to_string(), 1.3), ("bc".to_string(), 0.7)].into(),
        pairs: vec![(1, 2.0), (0, 3.0), (2, 0.5)],
        mode,
        start: Pair { a: 0.4, b: -0.7 },
    }
}

fn square() -> Settings {
    settings(Mode::Square { factor: 0.5, name: "four".to_string() })
}

fn empty() -> Settings {
    Settings { weights: vec![], rows: vec![], rates: [].into(), pairs: vec![], ..square() }
}

fn coefficients() -> Settings {
    settings(Mode::Polynomial(vec![0.3, 2.0]))
}

/// `x0 * x1 + (2 + sin(x0) + x1 * x1)`
fn expression() -> Tree {
    use Tree::{Add, Const, Mul, Sin, Sum, Var};
    let var = |i| Box::new(Var(i));
    let sum = Sum(vec![Const(2.0), Sin { of: var(0) }, Mul(var(1), var(1)), Sum(vec![])]);
    Add(Box::new(Mul(var(0), var(1))), Box::new(sum))
}

fn river() -> River {
    let spring = |flow| River { arms: vec![], flow };
    let brook = River { arms: vec![spring(0.8)], flow: 1.3 };
    River { arms: vec![brook, spring(0.7)], flow: 1.5 }
}

gradients! { borrows:
    first_arm(x: f64) => (x, &river()) at [0.7, -1.3];
    arms_by_count(x: f64) => (x, &river()) at [0.7, -1.3];
    arms_in_loop(x: f64) => (x, &river()) at [0.7, -1.3, 9.0];
    last_arm(x: f64) => (x, &river()) at [0.7, -1.3];
    elements(x: f64) => (&square(), x) at [0.7, -1.3];
    chain(x: Vec<f64>) => (&square(), &x) at [vec![0.7, -1.3], vec![0.7, -1.3, 2.0, 0.1]];
    nested(x: f64) => (&square(), x) at [0.7, -1.3, 30.0];
    map(x: f64) => (&square(), x) at [0.7, -1.3, 20.0];
    pairs(x: f64) => (&square(), x) at [0.7, -1.3];
    own(x: f64) => (x) at [0.7, -1.3];
    polynomial(x: f64) => (&[0.4, 2.0, -0.3], x) at [0.7, -1.3];
    polynomial_of(row: Vec<f64>, x: f64) => (&row, x) at [(vec![0.4, 2.0, -0.3], 0.7), (vec![], 0.7)];
    fixed_line(x: f64) => (&Pair { a: 0.4, b: 0.3 }, x) at [0.7, -1.3];
    handed_on(x: f64) => (&square(), x) at [0.7, -1.3];
    modes(x: f64) => (&square(), x) at [0.7, -1.3];
    tree(x: Vec<f64>) => (&expression(), &x) at [vec![0.7, -1.3], vec![0.1, 2.0]];
    tree_behind(x: Vec<f64>) => (&expression(), &x) at [vec![0.7, -1.3], vec![0.1, 2.0]];
}

mod others {
    use super::{coefficients, empty};
    crate::gradients! { borrows:
        modes(x: f64) => (&coefficients(), x) at [0.7, -1.3];
        elements(x: f64) => (&empty(), x) at [0.7];
        nested(x: f64) => (&empty(), x) at [0.7];
        map(x: f64) => (&empty(), x) at [0.7];
    }
}

mod pair {
    use super::Pair;
    use crate::corpus::borrows::PairTangent;
    crate::lend! {
        [] PairTangent;
    }
    crate::gradients! { borrows:
        line(pair: (f64, f64), x: f64) => (&Pair { a: pair.0, b: pair.1 }, x) at [((0.4, 0.3), 0.7)];
    }
}
