//! Variants and structs that are constructed by a name without a path, which says nothing of what it is.

use Figure::{Dot, Line, Ring};
use chainrule::{Differentiable, differentiate};

/// Of which variants are imported.
#[derive(Differentiable, Clone, Debug, PartialEq)]
pub enum Figure {
    /// With a radius.
    Ring(f64),
    /// On an axis.
    Line {
        /// Where it begins.
        from: f64,
        /// Where it ends.
        to: f64,
    },
    /// Without a size.
    Dot,
}

/// A part of a line.
#[derive(Differentiable, Clone, Copy, Debug, PartialEq)]
pub struct Span<T> {
    /// Where it begins.
    pub from: T,
    /// Where it ends.
    pub to: T,
    /// How often.
    #[no_grad]
    pub count: usize,
}

/// Constructed, and in no pattern here.
#[differentiate]
pub fn made(x: f64) -> Figure {
    if x > 0.0 { Ring(x * x) } else { Line { from: x, to: 2.0 } }
}

/// Matched without a path.
#[differentiate]
pub fn size(figure: &Figure) -> f64 {
    match figure {
        Ring(radius) => radius * radius,
        Line { from, to } => from * to,
        Dot => 0.0,
    }
}

/// The type is not named.
#[differentiate]
pub fn made_inside(x: f64) -> f64 {
    let (ring, line) = (Ring(x * x), Line { from: x * x, to: x });
    let dot = Dot;
    size(&ring) * size(&line) + size(&made(x)) + size(&dot)
}

/// A struct that is not named otherwise is made like a variant, and read by its fields.
#[differentiate]
pub fn made_of_a_struct(x: f64) -> f64 {
    let mut span = Span { from: x * x, to: x, count: 2 };
    for k in 0..3 {
        span = Span { from: span.to * x, to: span.from + f64::from(k), count: span.count + 1 };
        span.to *= x;
    }
    let moved = Span { from: x, ..span };
    span.from * span.to + moved.from * moved.to * span.count as f64
}
