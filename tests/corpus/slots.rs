//! Options in the fields of structs, which are written and asked.

use chainrule::{Differentiable, differentiate};

/// Room for what may be there.
#[derive(Differentiable, Clone, Debug, PartialEq)]
pub struct Slots {
    /// A number.
    pub one: Option<f64>,
    /// Several.
    pub many: Option<Vec<f64>>,
    /// A factor.
    pub k: f64,
}

/// Asked, and mapped.
#[differentiate]
pub fn asked(slots: &Slots, x: f64) -> f64 {
    slots.one.map(|one| one * x).unwrap_or(x) * slots.k + slots.one.unwrap_or(x * x)
}

/// Filled, with what was there.
#[differentiate]
pub fn filled(slots: &mut Slots, x: f64) -> f64 {
    let old = slots.one.unwrap_or(x);
    slots.one = Some(x * slots.k * old);
    slots.one.unwrap() * slots.k
}

/// Emptied, after it was read.
#[differentiate]
pub fn emptied(slots: &mut Slots, x: f64) -> f64 {
    let old = slots.one.unwrap_or(x * x);
    slots.one = None;
    slots.k *= x;
    slots.k * old * slots.one.unwrap_or(x)
}

/// Filled and emptied in a loop, under conditions.
#[differentiate]
pub fn in_turns(x: f64) -> f64 {
    let mut slots = Slots { one: None, many: None, k: x };
    if x > 0.0 {
        slots.one = Some(x * x);
    }
    for i in 0..4 {
        if i == 1 {
            slots.many = Some(vec![x; 3]);
        }
        slots.one = Some(slots.one.unwrap_or(2.0) * x * slots.k);
        if i == 2 {
            slots.one = None;
        }
    }
    slots.one.unwrap_or(0.0) * slots.k
}

/// Asked after it was mapped, by value and by reference.
#[differentiate]
pub fn mapped_parameter(y: Option<f64>, z: &Option<f64>, x: f64) -> f64 {
    let mapped = y.map(|y| y * x * x).unwrap_or(x);
    mapped * z.map(|z| z + x).unwrap_or(2.0) + z.unwrap_or(x)
}
