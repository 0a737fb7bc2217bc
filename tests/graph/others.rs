//! The trace of functions without a row in the gradient tests: what gives more than a number, and what writes to its arguments.

use crate::assert_traced;
use crate::corpus::{self, enums, given, methods, plain, structs};
use structs::{Body, Vec2, Vec2Tangent};

/// `module: function(1.0, &[2.0]) from 1.0`: the trace from a cotangent has what the pullback gives.
macro_rules! pulled {
    ($($module:ident: $name:ident($($arg:expr),*) from $seed:expr;)*) => {$({
        use corpus::$module::$name as f;
        let (_, pull) = f::vjp($($arg),*);
        assert_traced(&f::trace_from($($arg),*, $seed), &pull($seed), stringify!($name($($arg),*)));
    })*};
}

/// `module: function(&mut x, k) from (d_out, &mut d_x)`: what is written to has a cotangent as well.
macro_rules! written {
    ($($module:ident: $name:ident(&mut $x:expr $(, $arg:expr)*) from ($seed:expr, $d_x:expr);)*) => {$({
        use corpus::$module::$name as f;
        let (_, pull) = f::vjp(&mut $x, $($arg),*);
        let mut d_x = $d_x;
        let rest = pull($seed, &mut d_x);
        let trace = f::trace_from(&mut $x, $($arg,)* $seed, &mut $d_x);
        assert_traced(&trace, &(d_x, rest), stringify!($name));
    })*};
}

const V: Vec2 = Vec2 { x: 0.7, y: -1.3 };
const D_V: Vec2Tangent = Vec2Tangent { x: 0.5, y: 2.0 };
const BODY: Body<f64> = Body { position: [0.5, -1.5], velocity: [2.0, 0.25] };

#[test]
fn what_gives_more_than_a_number() {
    pulled! {
        adapters: squared(&[0.5, 3.0]) from vec![1.0, 2.0];
        adapters: two_of(&[0.5, 3.0, 0.3]) from [1.0, 2.0];
        adversarial_g: g3_both(0.7) from (1.0, 2.0);
        adversarial_d: d7(Some(3.0)) from 1.0;
        calls: product_of(&0.7, 2.0) from 1.0;
        calls: found_later(&[V, V], 0.7) from 1.0;
        straight_line: mixed_result(0.7, 3) from (1.0, (), [0.5, 2.0]);
        structs: rotated(V, 0.3) from D_V;
        structs: mirrored(&V, 0.3) from D_V;
        structs: square(0.3) from [D_V, D_V];
        tuples: pair(0.3, 0.7) from (1.0, 2.0);
        tuples: two_returns(0.3, 0.7) from (1.0, 2.0);
        plain: weighted(&[0.5, 3.0], &[(2.0, 1), (0.5, 0)]) from 1.0;
    }
}

#[test]
fn what_may_give_nothing() {
    pulled! {
        adversarial_types: d13(3.0) from Some(1.0);
        adversarial_types: d13_parse(3.0) from Some(1.0);
        adversarial_types: d13_number(3.0) from 1.0;
        options: checked_sqrt(0.7, 2.0) from Some(1.0);
        options: always(0.7) from Some(1.0);
        options: handed_on(0.7, 2.0) from Some(1.0);
        options: of_written_type(0.7, 2.0) from Some(1.0);
        options: squares(&[0.7, 2.0]) from Some(vec![1.0, 2.0]);
        options: sum_of_squares(&[0.7, 2.0], 0.3) from Some(1.0);
        results: root(4.0) from Some(8.0);
        results: root(-4.0) from None;
        results: scaled(4.0, "0.5") from Some(8.0);
        results: handed_on(2.0, 0.7, "1.5") from Some(1.0);
        results: sum_of_roots(&[0.7, 2.0, 1.1]) from Some(1.0);
        results: roots(&[4.0, 1.0]) from Some(vec![4.0, 2.0]);
        results: nearest(&[V, V], 9.0) from Some(D_V);
        results: crossing(&V, &V) from Some(1.0);
        results: crossing_point(&V, &V) from Some(D_V);
        results: unit(V) from Some(D_V);
        results: projected(V, Vec2 { x: 2.0, y: 0.4 }) from Some(1.0);
        results: either(4.0, 0.25) from Some(1.0);
        results: pair(3.0, 0.0) from Some((1.0, 1.0));
        results: either_pair(3.0, 0.0) from Some((1.0, 0.0));
        results: either_vector(&[4.0, 0.25]) from Some(vec![1.0, 1.0]);
        results: either_point(&[V], 0.5) from Some(D_V);
        results: of_texts(2.0, 0.5) from Some(1.0);
        results: all_roots(&[4.0, 0.25]) from Some(vec![1.0, 2.0]);
        results: all_or_nothing(&[4.0, 1.0], 0.5) from Some(1.0);
        tuples: maybe(0.3, 0.7) from Some((1.0, 2.0));
    }
}

#[test]
fn what_writes_to_its_arguments() {
    written! {
        adversarial_a: a7_square(&mut [0.5, 2.0]) from ((), [1.0, 3.0]);
        calls: square(&mut [0.5, 2.0]) from ((), [1.0, 3.0]);
        given: relax(&mut [0.5, 2.0], 0.7) from (1.0, [1.0, 3.0]);
        growth: shifted(&mut vec![0.5, 2.0]) from ((), vec![1.0, 3.0, 2.0]);
        memory: vector_for_slice(&mut [0.5, 2.0], 0.7) from ((), [1.0, 3.0]);
        recursion: changed_on_the_way(&mut [0.5, 2.0, 0.3], 2) from ((), [1.0, 3.0, 2.0]);
        references: squared_in_place(&mut [0.5, 2.0], 0.7) from ((), [1.0, 3.0]);
        sorting: in_place(&mut [0.5, 2.0, 0.3]) from ((), [1.0, 3.0, 2.0]);
    }
    use corpus::references::{added_to, written};
    let mut d_out = [1.0, 3.0];
    let d_x = written::vjp(&[0.5, 2.0], &mut [0.0; 2]).1((), &mut d_out);
    let trace = written::trace_from(&[0.5, 2.0], &mut [0.0; 2], (), &mut [1.0, 3.0]);
    assert_traced(&trace, &(d_x, d_out), "written");
    let mut d_out = [1.0, 3.0];
    let d_x = added_to::vjp(0.5, &mut [0.0; 2]).1((), &mut d_out);
    let trace = added_to::trace_from(0.5, &mut [0.0; 2], (), &mut [1.0, 3.0]);
    assert_traced(&trace, &(d_x, d_out), "added_to");
}

#[test]
fn structs_and_enums() {
    use enums::{Shape, ShapeTangent, circle, grown, stretched};
    use structs::{BodyTangent, Meters, MetersTangent, halved, step};
    let d_body = || BodyTangent { position: [1.0, 0.5], velocity: [2.0, -1.0] };
    let mut d = d_body();
    let d_dt = step::vjp(&mut BODY.clone(), 0.1).1((), &mut d);
    let trace = step::trace_from(&mut BODY.clone(), 0.1, (), &mut d_body());
    assert_traced(&trace, &(d, d_dt), "step");
    let trace = halved::trace_from(Meters(3.0), MetersTangent(2.0));
    assert_traced(&trace, &halved::vjp(Meters(3.0)).1(MetersTangent(2.0)), "halved");
    assert_eq!(trace.inputs().map(|it| it.gradient).collect::<Vec<_>>(), [Some(1.0)]);
    let d_circle = || ShapeTangent::Circle { radius: 2.0 };
    let trace = circle::trace_from(3.0, d_circle());
    assert_traced(&trace, &circle::vjp(3.0).1(d_circle()), "circle");
    let shape = || Shape::Circle { radius: 0.7 };
    let gradient = grown::vjp(shape(), 0.3).1(d_circle());
    assert_traced(&grown::trace_from(shape(), 0.3, d_circle()), &gradient, "grown");
    let mut d = d_circle();
    let d_k = stretched::vjp(&mut shape(), 0.3).1((), &mut d);
    let trace = stretched::trace_from(&mut shape(), 0.3, (), &mut d_circle());
    assert_traced(&trace, &(d, d_k), "stretched");
}

#[test]
fn what_has_no_gradient_is_said_to_have_none() {
    let shape = enums::Shape::Squares { side: 1.2, count: 3 };
    let trace = enums::area::trace(&shape);
    let of = |name: &str| trace.variable(name).map(|it| (it.value, it.gradient));
    assert_eq!(of("shape.count"), Some((Some(3.0), None)), "{trace}");
    assert_eq!(of("shape.side").map(|(value, _)| value), Some(Some(1.2)));
    let count = trace.variables().iter().position(|it| it.name == "shape.count");
    let mut back = trace.links().iter().filter(|it| Some(it.from) == count);
    assert!(back.all(|it| it.gradient.is_none()), "{trace}");
}

#[test]
fn methods() {
    use methods::{Pendulum, Point};
    let point = || Point { x: 0.7, y: -1.3 };
    let other = || Point { x: 0.2, y: 0.4 };
    assert_traced(&point().dot_trace(other()), &point().dot_grad(other()), "dot");
    assert_traced(&point().norm_trace(), &point().norm_grad(), "norm");
    assert_traced(&point().mixed_trace(0.3), &point().mixed_grad(0.3), "mixed");
    let trace = point().norm_trace();
    assert_eq!(trace.inputs().map(|it| &*it.name).collect::<Vec<_>>(), ["self.x", "self.y"]);
    let pendulum = Pendulum { length: 2.0, mass: 0.5 };
    assert_traced(&pendulum.twice_trace(0.3), &pendulum.twice_grad(0.3), "twice");
    let gradient = pendulum.swings_grad(0.3, 3);
    assert_traced(&pendulum.swings_trace(0.3, 3), &gradient, "swings");
}

#[test]
fn the_partials_that_are_given_are_those_on_the_edges() {
    let trace = given::decay::trace(0.5, 2.0);
    assert_traced(&trace, &given::decay::grad(0.5, 2.0), "decay");
    let out = 2.0 * (-1.0_f64).exp();
    let into: Vec<_> =
        trace.links().iter().filter(|it| it.label == "x" || it.label == "y").collect();
    assert_eq!(into[0].partial, Some(-out * 2.0));
    assert_eq!(into[1].partial, Some(out / 2.0 - out * 0.5));
    assert_eq!(into[0].formula, "-out * y");
    assert_eq!(
        into.iter().map(|it| it.gradient).collect::<Vec<_>>(),
        [into[0].partial, into[1].partial]
    );
    let spring = given::Spring { stiffness: 2.0, rest: 1.0 };
    assert_traced(&spring.potential_trace(3.0), &spring.potential_grad(3.0), "potential");
    assert_eq!(given::store::trace(&spring, 0.5).inputs().count(), 1);
    let gradient = given::term::grad(2, 0.5, &[1.0, 2.0, 3.0], (0, "ab".to_owned()), 1.0);
    let trace = given::term::trace(2, 0.5, &[1.0, 2.0, 3.0], (0, "ab".to_owned()), 1.0);
    assert_traced(&trace, &gradient, "term");
    assert_eq!(trace.inputs().map(|it| it.gradient).collect::<Vec<_>>(), [Some(6.0)]);
}

#[test]
fn calls_have_the_partials_of_their_pullback() {
    let trace = given::cubes::trace(0.5);
    let links = trace.links().iter();
    let calls = links.filter(|it| trace.variables()[it.to].symbol == "cube_by_hand");
    let partials: Vec<_> = calls.map(|it| (it.partial, it.gradient)).collect();
    assert_eq!(partials, [(Some(3.0), Some(3.0)), (Some(0.75), Some(0.75))]);
}

#[test]
fn a_function_whose_pullback_is_given_is_one_call() {
    let trace = given::polar::trace_from(0.5, 2.0, (1.0, 0.5));
    assert_traced(&trace, &given::polar::vjp(0.5, 2.0).1((1.0, 0.5)), "polar");
    let graph = given::polar::graph();
    let kinds: Vec<_> = graph.nodes.iter().map(|it| (it.kind, it.name)).collect();
    use chainrule::graph::Kind::{Call, Input, Output};
    assert_eq!(
        kinds,
        [(Input, "x"), (Input, "y"), (Call, ""), (Output, "out.0"), (Output, "out.1")]
    );
    // an element of memory has the gradient that the pullback gives it, on its edge as well
    let arguments = || (vec![0.5, 3.0], vec![2.0, 0.7], vec![0.1, 0.2]);
    let (x, w, bias) = arguments();
    let gradient = given::weigh::grad(&x, w.clone(), bias.clone(), 2);
    let trace = given::weigh::trace(&x, w, bias, 2);
    assert_traced(&trace, &gradient, "weigh");
    let back = trace.variable("x[1]").map(|it| (it.value, it.gradient));
    assert_eq!(back, Some((Some(3.0), Some(0.7))), "{trace}");
    let spring = given::Spring { stiffness: 2.0, rest: 1.0 };
    let trace = spring.force_trace(3.0);
    assert_traced(&trace, &spring.force_grad(3.0), "force");
    assert_eq!(trace.variable("self.rest").and_then(|it| it.gradient), Some(2.0));
    let trace = given::halve::trace(3.0);
    assert_traced(&trace, &given::halve::grad(3.0), "halve");
}

#[test]
fn plain_arguments_have_no_nodes() {
    let numbers = plain::Numbers { start: 1.0, steps: 2, weights: vec![0.5, 2.0] };
    assert_traced(
        &plain::starts_plain::trace(0.5, &numbers),
        &plain::starts_plain::grad(0.5, &numbers),
        "starts_plain",
    );
}
