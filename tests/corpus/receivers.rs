//! Methods that take their receiver by value, of types that are not copied: the gradient needs it as it was.

use chainrule::{Differentiable, differentiate};

/// Not copied.
#[derive(Differentiable, Clone, Debug, PartialEq)]
pub struct Series {
    /// The terms.
    pub terms: Vec<f64>,
    /// A factor of all.
    pub scale: f64,
}

/// Has one in it.
#[derive(Differentiable, Clone, Debug, PartialEq)]
pub struct Shifted {
    /// What is shifted.
    pub series: Series,
    /// How far.
    pub by: f64,
}

#[differentiate]
impl Series {
    fn total(self) -> f64 {
        self.terms[0] * self.scale
    }

    fn doubled(&self) -> Series {
        Series { terms: vec![self.terms[0] * 2.0, self.scale], scale: self.scale * self.terms[1] }
    }

    fn scaled(mut self, k: f64) -> Series {
        self.terms[0] *= k;
        self.scale *= self.terms[0];
        self
    }
}

/// Makes one.
#[differentiate]
pub fn series(x: f64) -> Series {
    Series { terms: vec![x * x, x], scale: x.sin() }
}

/// What a call gives is taken by value.
#[differentiate]
pub fn of_a_call(x: f64) -> f64 {
    series(x).total()
}

/// So is what a method gives, by methods that take a reference, a value, and a value that they change.
#[differentiate]
pub fn of_methods(x: f64) -> f64 {
    series(x).scaled(x).doubled().scaled(2.0 * x).total()
}

/// A value that is made where it is used.
#[differentiate]
pub fn of_a_literal(x: f64) -> f64 {
    Series { terms: vec![x * x, x], scale: x.sin() }.total() * x
}

/// A variable, and a field, each of which is moved.
#[differentiate]
pub fn of_variables(x: f64) -> f64 {
    let one = series(x);
    let shifted = Shifted { series: series(x * x), by: x };
    one.total() * shifted.series.total() + shifted.by
}

/// In a loop, where each iteration has its own.
#[differentiate]
pub fn in_a_loop(x: f64) -> f64 {
    let mut s = 0.0;
    for k in 0..3 {
        s += series(x * f64::from(k)).scaled(x).total();
        if s > 10.0 {
            return s * series(s).total();
        }
    }
    s
}
