//! Group D: branches and control flow.

use chainrule::differentiate;

/// A condition on an active value.
#[differentiate]
pub fn d1(x: f64) -> f64 {
    let y;
    if x > 0.0 {
        y = x * x;
    } else {
        y = -x;
    }
    y
}

/// The arm not taken would be NaN.
#[differentiate]
pub fn d3(x: f64) -> f64 {
    let d = x;
    let mut r = 0.0;
    if d < 0.06 {
        r = 0.5 * (1.0 / (d - x)) * d;
    }
    r
}

/// A constant in the arm not taken.
#[differentiate]
pub fn d4(x: f64) -> f64 {
    let y = if x <= 0.0 { 2.0 } else { x + 2.0 };
    y
}

/// A constant in the arm not taken, the other way round.
#[differentiate]
pub fn d4_swapped(x: f64) -> f64 {
    let y = if x > 0.0 { x + 2.0 } else { 2.0 };
    y
}

/// The condition is overwritten inside its own branch.
#[differentiate]
pub fn d6(x: f64) -> f64 {
    let mut c = x > 0.0;
    let mut y = 0.0;
    if c {
        y = x * x;
        c = false;
    }
    if c {
        y = 7.0 * y;
    }
    y
}

/// Alternatives, guards and bindings.
#[differentiate]
pub fn d9(x: f64, k: i32) -> f64 {
    match k {
        0 => x,
        1 | 2 => x * x,
        n if n > 5 => x * n as f64,
        _ => 0.0,
    }
}

/// A comparison as a number is not active.
#[differentiate]
pub fn d10(x: f64) -> f64 {
    (x > 0.0) as i32 as f64 * 1.0 * x
}

/// A comparison as a number with a name.
#[differentiate]
pub fn d10_named(x: f64) -> f64 {
    let b = f64::from(x > 0.0);
    return b * x;
}

/// A maximum by hand.
#[differentiate]
pub fn d12(a: f64, b: f64) -> f64 {
    let mut m = a;
    if b > m {
        m = b;
    }
    m * m
}

/// A payload is active, or there is none.
#[differentiate]
pub fn d7(o: Option<f64>) -> f64 {
    match o {
        Some(v) => v * v,
        None => 3.0,
    }
}

/// A payload made here, by `if let`.
#[differentiate]
pub fn d7_made(x: f64) -> f64 {
    let o = if x > 0.0 { Some(x) } else { None };
    if let Some(v) = o { v * v } else { 3.0 }
}

/// A payload made here, by `map_or`.
#[differentiate]
pub fn d7_map_or(x: f64) -> f64 {
    let o = (x > 0.0).then_some(x);
    o.map_or(3.0, |v| v * v)
}

/// A payload made here, by `then`.
#[differentiate]
pub fn d7_then(x: f64, k: usize) -> f64 {
    let o = (x > 0.0).then(|| x * x).filter(|v| *v < 100.0);
    let at = (k > 1).then_some(k);
    o.unwrap_or(3.0) * at.map_or(1.0, |k| k as f64)
}
