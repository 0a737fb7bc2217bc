//! Casts between floats and integers.

use chainrule::differentiate;

/// From an integer: not active.
#[differentiate]
pub fn from_integer(x: f64, n: usize) -> f64 {
    x * n as f64 + f64::from(3_u8) * x * f64::from(n as u32)
}

/// To an integer and back: constant between the jumps.
#[differentiate]
pub fn to_integer(x: f64) -> f64 {
    (x as i32) as f64 * x
}

/// From `bool`.
#[differentiate]
pub fn from_bool(x: f64) -> f64 {
    f64::from(x > 0.0) * x + (x > 1.0) as u8 as f64 * x * x
}

/// To the shorter float and back.
#[differentiate]
pub fn through_f32(x: f64) -> f64 {
    let short = (x * 2.0) as f32;
    let y = short * short;
    y as f64 * 0.5
}

/// From the shorter float, by `as` and by `From`.
#[differentiate]
pub fn from_f32(x: f32, y: f64) -> f64 {
    x as f64 * y + f64::from(x) * f64::from(x)
}

/// An index from an active value.
#[differentiate]
pub fn index(x: f64, table: &[f64]) -> f64 {
    let i = x as usize;
    table[i] * x
}

/// Interpolation in a table.
#[differentiate]
pub fn interpolated(x: f64, table: &[f64]) -> f64 {
    let i = x.floor() as usize;
    let t = x - i as f64;
    table[i] * (1.0 - t) + table[i + 1] * t
}

/// A literal of a written type has the methods of that type.
#[differentiate]
pub fn of_a_literal(x: f64) -> f64 {
    let start: f64 = 2.7;
    let step = |from: f64, by: f64| by * (from.floor() as usize) as f64 + from;
    step(start, x) + step(-0.3, x * x) * (start.fract() * 10.0) as i32 as f64
}
