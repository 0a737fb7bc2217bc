//! Variants and structs by a name without a path.

use crate::corpus::imported::{Figure, FigureTangent, made};
use crate::gradients_along;

crate::lend! {
    [] FigureTangent;
}

gradients_along! { imported:
    size(figure: Figure) => (&figure) at [Figure::Ring(1.5), Figure::Line { from: 0.7, to: 2.0 }, Figure::Dot];
    made_inside(x: f64) => (x) at [0.7, -1.3];
    made_of_a_struct(x: f64) => (x) at [0.7, -1.3];
}

#[test]
fn a_variant_is_made() {
    let (value, pullback) = made::vjp(3.0);
    assert_eq!((value, pullback(FigureTangent::Ring(1.0))), (Figure::Ring(9.0), 6.0));
    let (value, pullback) = made::vjp(-3.0);
    let seed = FigureTangent::Line { from: 0.5, to: 7.0 };
    assert_eq!((value, pullback(seed)), (Figure::Line { from: -3.0, to: 2.0 }, 0.5));
}
