//! Tuples that calls give, where they meet others.

use chainrule::differentiate;

/// A pair.
#[differentiate]
pub fn pair(x: f64, y: f64) -> (f64, f64) {
    (x * y, x + y * y)
}

/// A pair, or none.
#[differentiate]
pub fn maybe(x: f64, y: f64) -> Option<(f64, f64)> {
    if x > 0.0 { Some((x * y, y)) } else { None }
}

/// In branches, by name and taken apart.
#[differentiate]
pub fn branches(x: f64, y: f64) -> f64 {
    let (a, b) = if x > 0.0 { pair(x, y) } else { (y, x * x) };
    let (c, d) = if x > 0.0 { (y, x * x) } else { pair(x, y) };
    let e = if x > 0.0 { (a, x * x) } else { pair(c, y) };
    let ((f, g), h) = if x > 0.0 { (pair(x, y), x) } else { ((y, x * x), y) };
    a * b * b + c * d * d + e.0 * e.1 * e.1 + f * g * h
}

/// Assigned to in branches and loops.
#[differentiate]
pub fn assigned(x: f64, y: f64) -> f64 {
    let mut a = (y, x * x);
    let mut b = pair(x, y);
    if x > 0.0 {
        a = pair(x, y);
        b = (y, x * x);
    }
    let mut c = pair(x, y);
    for i in 0..3 {
        c = if i == 1 { (c.1, c.0 * x) } else { pair(c.0, c.1) };
    }
    let mut d = pair(x, y);
    let e = d;
    d = (d.1, d.0);
    d = (d.1 + x, e.0);
    a.0 * a.1 * a.1 + b.0 * b.1 + c.0 * c.1 * c.1 + d.0 * d.1
}

/// Left with, from loops and closures.
#[differentiate]
pub fn left_with(x: f64, y: f64) -> f64 {
    let (a, b) = loop {
        if x > 0.0 {
            break pair(x, y);
        }
        if y > 0.0 {
            break (y, x * x);
        }
    };
    let f = |p: f64| {
        if p > 0.0 {
            return pair(p, y);
        }
        (p * p, y)
    };
    let (c, d) = f(x);
    let all: Vec<(f64, f64)> =
        [x, y, -x].iter().map(|&q| if q > 0.0 { pair(q, y) } else { (q, q * q) }).collect();
    a * b + c * d + f(-x).0 + all.iter().map(|&(a, b)| a * b * b).sum::<f64>()
}

/// One instead of none.
#[differentiate]
pub fn instead(x: f64, y: f64) -> f64 {
    let mut best = None;
    for i in 0..4 {
        let now = pair(x * i as f64, y);
        if now.0 > 0.3 {
            best = Some(now);
        }
    }
    let (a, b) = best.unwrap_or((x, y));
    let c = match maybe(x, y) {
        Some(c) => c,
        None => (y, x),
    };
    maybe(x, y).unwrap_or((1.0, y)).0 * a * b * b + c.0 * c.1 * c.1
}

/// What a closure returns is not what the function returns.
#[differentiate]
pub fn two_returns(x: f64, y: f64) -> (f64, f64) {
    let f = |p: f64| {
        if p > 0.5 {
            return p * y;
        }
        p
    };
    if x < 0.0 {
        return pair(f(y), f(x));
    }
    (f(x), f(y) * x)
}

/// References to pairs, by name and taken apart.
#[differentiate]
pub fn tested(x: f64, y: f64) -> f64 {
    let v = [x, y];
    let named: f64 = v.iter().map(|a| (*a, a * a)).filter(|q| q.0 > 0.1).map(|q| q.0 * q.1).sum();
    let apart: f64 = v
        .iter()
        .map(|a| (*a, a * a))
        .filter(|&(a, b)| a > 0.1 && b > 0.2)
        .filter(|(a, b)| *a > 0.1 && b > a)
        .map(|q| q.0)
        .sum();
    let numbered: f64 = v
        .iter()
        .map(|a| (*a, a * a))
        .enumerate()
        .filter(|(i, q)| q.1 > 0.1 && *i < 5)
        .map(|(_, q)| q.0 * q.1)
        .sum();
    let whole: f64 = v
        .iter()
        .map(|a| (*a, a * a))
        .inspect(|q| assert!(q.1 >= 0.0))
        .take_while(|q| {
            let (a, b) = *q;
            a < b || q.0 > 0.1
        })
        .map(|q| q.1)
        .sum();
    let option = if x > 0.0 { Some((x, y)) } else { None };
    let option = option.map(|(a, b)| (b, a * a)).filter(|q| q.0 > 0.1);
    let option = option.unwrap_or_else(|| pair(x, y));
    let largest = [(x, y), (y, x)].into_iter().max_by(|p, q| p.0.total_cmp(&q.0));
    named + apart * numbered + whole + option.0 * option.1 * largest.map_or(0.0, |q| q.1)
}
