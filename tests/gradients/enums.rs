//! Enums with data.

use crate::corpus::enums::{Curve, CurveTangent, Scene, Shape, ShapeTangent};
use crate::corpus::structs::Vec2;
use crate::gradients_along;

const CIRCLE: Shape = Shape::Circle { radius: 1.5 };
const RECTANGLE: Shape = Shape::Rectangle(2.0, 0.7);
const SQUARES: Shape = Shape::Squares { side: 1.2, count: 3 };
const NOTHING: Shape = Shape::Nothing;

crate::lend! {
    [] ShapeTangent;
    [] CurveTangent;
}

gradients_along! { enums:
    of_options(x: f64, y: f64) => (x, y) at [(0.7, 1.3)];
    constant_at_first(x: f64) => (x, 4) at [0.7, -1.3];
    returned_from_loop(x: f64, y: f64) => (x, y) at [(0.7, 1.3)];
    in_an_array(x: f64, y: f64) => (x, y) at [(0.7, 1.3)];
    imported(x: f64, y: f64) => (x, y) at [(0.8, 1.1)];
    area(s: Shape) => (&s) at [CIRCLE, RECTANGLE, SQUARES, NOTHING];
    border(s: Shape, k: f64) => (s, k) at [(CIRCLE, 0.5), (RECTANGLE, 0.5), (SQUARES, 0.5), (NOTHING, 0.5)];
    sizes(s: Shape) => (&s) at [CIRCLE, RECTANGLE, SQUARES, NOTHING, Shape::Rectangle(0.3, 0.7)];
    made(x: f64, y: f64) => (x, y) at [(1.5, 0.7), (0.7, 1.5)];
    grown_area(s: Shape, k: f64) => (s, k) at [(CIRCLE, 0.5), (RECTANGLE, 0.5), (SQUARES, 0.5), (NOTHING, 0.5)];
    replaced(s: Shape, k: f64) => (&mut s, k) at [(CIRCLE, 0.5), (RECTANGLE, 0.5), (SQUARES, 0.5)];
    stretched_area(s: Shape, k: f64) => (s, k) at [(CIRCLE, 0.5), (RECTANGLE, 0.5), (SQUARES, 0.5), (NOTHING, 0.5)];
    total(s: Vec<Shape>, k: f64) => (&s, k) at [(vec![CIRCLE, RECTANGLE, NOTHING, SQUARES, CIRCLE], 0.5), (vec![], 0.5)];
    turns(start: f64, k: f64) => (start, k, 5) at [(0.8, 1.1)];
    exchanged(x: f64, y: f64) => (x, y) at [(0.8, 1.1)];
    length(c: Curve) => (&c) at [
        Curve::Points(vec![0.3, 0.9, -0.4]),
        Curve::Line { from: Vec2 { x: 0.1, y: 0.2 }, to: Vec2 { x: 0.7, y: -0.4 } },
    ];
    consumed(c: Curve, k: f64) => (c.clone(), k) at [
        (Curve::Points(vec![0.3, 0.9, -0.4]), 0.5),
        (Curve::Line { from: Vec2 { x: 0.1, y: 0.2 }, to: Vec2 { x: 0.7, y: -0.4 } }, 0.5),
    ];
    shown(s: Scene) => (&s) at [
        Scene { front: CIRCLE, others: vec![RECTANGLE, NOTHING], scale: Some(0.7) },
        Scene { front: RECTANGLE, others: vec![], scale: None },
    ];
    both(a: Shape, b: Shape) => (&a, &b) at [(CIRCLE, CIRCLE), (RECTANGLE, CIRCLE), (SQUARES, RECTANGLE), (NOTHING, NOTHING)];
    circles(s: Vec<Shape>) => (&s) at [vec![CIRCLE, RECTANGLE, Shape::Circle { radius: 0.3 }]];
    by_method(s: Shape, k: f64) => (s, k) at [(CIRCLE, 0.5), (RECTANGLE, 0.5), (NOTHING, 0.5)];
    sliced(x: Vec<f64>) => (&x) at [vec![], vec![0.7], vec![0.7, 2.0], vec![0.7, -1.3, 2.0, 0.4]];
    arrays(x: [f64; 3], rest: Vec<f64>) => (x, &rest) at [([0.7, -1.3, 2.0], vec![0.4, 0.5]), ([0.7, -1.3, 2.0], vec![0.4])];
    bounded(x: f64) => (x, 0) at [0.5, 1.5, -0.5];
    alternatives(x: f64, y: f64) => (x, y, 2) at [(1.2, 0.4), (2.0, 0.5), (-1.3, 0.2)];
    alternatives_called(x: f64, y: f64) => (x, y) at [(1.2, 0.4), (0.2, 0.5), (-3.0, -0.4)];
}

#[test]
fn the_gradient_is_of_the_variant_of_the_value() {
    use crate::corpus::enums::{grown, stretched};
    let (value, pull) = grown::vjp(RECTANGLE, 2.0);
    assert_eq!(value, Shape::Rectangle(4.0, 0.35));
    assert_eq!(pull(ShapeTangent::Rectangle(1.0, 0.0)), (ShapeTangent::Rectangle(2.0, 0.0), 2.0));
    let (_, pull) = crate::corpus::enums::circle::vjp(3.0);
    assert_eq!(pull(ShapeTangent::Circle { radius: 5.0 }), 10.0);
    assert_eq!(pull(ShapeTangent::Rectangle(0.0, 0.0)), 0.0);
    let mut shape = CIRCLE;
    let ((), pull) = stretched::vjp(&mut shape, 2.0);
    let mut d_shape = ShapeTangent::Circle { radius: 1.0 };
    assert_eq!((pull((), &mut d_shape), d_shape), (1.5, ShapeTangent::Circle { radius: 2.0 }));
}

#[test]
fn a_method_matches_self() {
    let (value, pull) = CIRCLE.scaled_area_vjp(2.0);
    let (d_shape, d_k) = pull(1.0);
    assert_eq!((value, d_k), (4.5, 2.25));
    assert_eq!(d_shape, ShapeTangent::Circle { radius: 6.0 });
}
