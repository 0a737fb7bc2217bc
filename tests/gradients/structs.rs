//! Structs: arguments are made of floats in each row, and gradients are taken apart again.

use crate::corpus::structs as corpus;
use crate::gradients;
use chainrule::Differentiable;
use chainrule::check::pullback_of;
use corpus::{Body, BodyTangent, Edge, Layer, Meters, MetersTangent, Model, Vec2, Vec2Tangent};

fn vec2(v: (f64, f64)) -> Vec2 {
    Vec2 { x: v.0, y: v.1 }
}

fn points(v: &[(f64, f64)]) -> Vec<Vec2> {
    v.iter().map(|v| vec2(*v)).collect()
}

fn pair(v: Vec2) -> (f64, f64) {
    (v.x, v.y)
}

fn d_vec2(v: (f64, f64)) -> Vec2Tangent {
    Vec2Tangent { x: v.0, y: v.1 }
}

fn body<T: Copy>(b: ([T; 2], [T; 2])) -> Body<T> {
    Body { position: b.0, velocity: b.1 }
}

fn edge((ends, weight): (P, f64)) -> Edge {
    Edge { ends, weight: (weight, 1) }
}

type Weights = Vec<(Vec<Vec<f64>>, Vec<f64>)>;

fn model(m: &(Weights, f64)) -> Model {
    let layer = |(weights, bias): (Vec<Vec<f64>>, Vec<f64>)| Layer {
        weights,
        bias,
        name: "dense".to_string(),
    };
    Model { layers: m.0.iter().cloned().map(layer).collect(), scale: m.1, steps: 2, rate: 0.5 }
}

fn weights() -> (Weights, f64) {
    let first = (vec![vec![0.1, -0.4], vec![0.7, 0.2]], vec![0.3, -0.2]);
    let second = (vec![vec![0.5, 0.6]], vec![0.9]);
    (vec![first, second], 1.5)
}

type P = (f64, f64);

crate::lend! {
    [] Vec2Tangent;
    [] MetersTangent;
}

gradients! { structs:
    norm(v: P) => (&vec2(v)) at [(0.7, -1.3), (2.0, 0.4)];
    from_a_constant(dt: f64) => (dt, 3) at [0.1];
    active_from_the_second_iteration(x: f64) => (x, 4) at [0.7, -1.3];
    assigned_to_itself(v: P, a: [f64; 2], b: Vec<f64>) => (vec2(v), a, b.clone()) at [((0.7, -1.3), [0.5, 2.0], vec![1.5, -0.4]), ((2.0, 0.9), [-0.5, 2.0], vec![0.5, 1.4])];
    replaced_by_a_field(x: Vec<f64>, v: P, w: Vec<P>, y: f64) => (&mut x.clone(), &mut vec2(v), &mut points(&w), y) at [(vec![0.7, -1.3, 0.2, -2.0], (0.8, -0.4), vec![(0.3, 0.5), (1.2, 0.4)], 0.6), (vec![], (0.8, -0.4), vec![(0.3, 0.5), (1.2, 0.4)], 0.6)];
    dot(v: P, w: P) => (vec2(v), vec2(w)) at [((0.7, -1.3), (2.0, 0.4))];
    first(v: P) => (vec2(v)) at [(0.7, -1.3)];
    area(a: f64, b: f64) => (Meters(a), &Meters(b)) at [(0.7, -1.3)];
    forward(m: (Weights, f64), x: Vec<f64>) => (&model(&m), &x) at [(weights(), vec![0.6, -0.8])];
    iterated(m: (Weights, f64), x: Vec<f64>) => (&model(&m), &x) at [(weights(), vec![0.6, -0.8])];
    last_bias(m: (Weights, f64)) => (&model(&m)) at [weights()];
    energy(b: ([f64; 2], [f64; 2]), m: f64) => (&body(b), m) at [(([0.7, -1.3], [2.0, 0.4]), 1.5)];
    parts_passed(b: ([f64; 2], [f64; 2]), k: f64) => (&mut body(b), k) at [(([0.7, -1.3], [2.0, 0.4]), 1.5)];
    sum_of_squares(v: Vec<f64>) => (&v) at [vec![2.0, 0.4]];
    replaced(b: ([f64; 2], [f64; 2]), k: f64) => (&body(b), k) at [(([0.7, -1.3], [2.0, 0.4]), 1.5)];
    tuples(x: f64, y: f64) => (x, y, 3) at [(0.7, -1.3)];
    tuples_written(e: (P, f64), k: f64) => (&edge(e), k) at [(((0.7, -1.3), 2.0), 1.5)];
    used_up(m: Weights, x: f64) => (model(&(m.clone(), 1.0)).layers, x) at [(weights().0, 1.5), (vec![], 2.0)];
    overwritten(v: P, k: f64) => (vec2(v), k) at [((0.7, -1.3), 2.0)];
    orbit(v: P, dt: f64) => (vec2(v), dt, 3) at [((0.7, -1.3), 0.2)];
    layer(w: Vec<f64>, scale: f64) => (&w, scale) at [(vec![0.7, -1.3], 0.2), (vec![], 1.0)];
    taken_apart(v: P, w: P, m: f64) => (vec2(v), &vec2(w), Meters(m)) at [((0.7, -1.3), (2.0, 0.4), 3.0)];
    parameter(v: P, m: f64) => (vec2(v), Meters(m)) at [((0.7, -1.3), 2.0)];
    perimeter(v: Vec<P>) => (&points(&v)) at [vec![(0.7, -1.3), (2.0, 0.4), (1.0, 5.0)], vec![]];
    moment(v: Vec<P>, k: f64) => (&points(&v), k) at [(vec![(0.7, -1.3), (2.0, 0.4)], 1.5), (vec![], 2.0)];
    path(v: P) => (vec2(v), 3) at [(0.7, -1.3)];
    called(v: P, angle: f64) => (vec2(v), angle) at [((0.7, -1.3), 0.4)];
    left_early_or_late(x: f64) => (x, 2) at [-0.7, 0.7, 1.3];
    fields_chosen(p: Vec<P>, v: P, y: f64) => (&points(&p), vec2(v), y) at [(vec![(0.7, 1.3), (0.2, 0.4), (1.0, 5.0)], (0.3, 0.1), 0.8), (vec![(0.7, 1.3)], (0.9, 0.1), 0.8), (vec![], (0.2, 0.1), 0.8)];
    chosen(v: P, k: f64) => (vec2(v), k) at [((0.7, -1.3), 2.0), ((-0.7, -1.3), 2.0)];
}

fn flat(b: Body<f64>) -> ([f64; 2], [f64; 2]) {
    (b.position, b.velocity)
}

fn d_flat(b: &BodyTangent<f64>) -> ([f64; 2], [f64; 2]) {
    (b.position, b.velocity)
}

#[test]
fn step() {
    pullback_of(
        |(b, dt)| {
            let mut b = body(b);
            corpus::step(&mut b, dt);
            flat(b)
        },
        |(b, dt), (position, velocity)| {
            let mut d_body = BodyTangent { position, velocity };
            let d_dt = corpus::step::vjp(&mut body(b), dt).1((), &mut d_body);
            (d_flat(&d_body), d_dt)
        },
        (([0.7, -1.3], [2.0, 0.4]), 0.3),
    )
    .assert();
}

#[test]
fn grown() {
    let mut d_v = [3.0, 4.0];
    let d_k = corpus::grown::vjp(&mut [10.0, 20.0], 2.0).1((), &mut d_v);
    assert_eq!((d_v, d_k), ([6.0, 8.0], 110.0));
}

#[test]
fn advance() {
    type Bodies = Vec<([f64; 2], [f64; 2])>;
    pullback_of(
        |(bodies, dt): (Bodies, f64)| {
            let mut bodies: Vec<_> = bodies.into_iter().map(body).collect();
            corpus::advance(&mut bodies, dt);
            bodies.into_iter().map(flat).collect::<Bodies>()
        },
        |(bodies, dt), seed| {
            let mut bodies: Vec<_> = bodies.into_iter().map(body).collect();
            let d = seed.into_iter().map(|(position, velocity)| BodyTangent { position, velocity });
            let mut d: Vec<_> = d.collect();
            let d_dt = corpus::advance::vjp(&mut bodies, dt).1((), &mut d);
            (d.iter().map(d_flat).collect::<Bodies>(), d_dt)
        },
        (vec![([0.7, -1.3], [2.0, 0.4]), ([0.1, 0.2], [0.3, 0.4])], 0.3),
    )
    .assert();
}

#[test]
fn scaled() {
    let split = |m: Model| {
        let layers = m.layers.into_iter().map(|layer| (layer.weights, layer.bias));
        (layers.collect::<Weights>(), m.scale)
    };
    pullback_of(
        |(m, factor): ((Weights, f64), f64)| {
            let mut m = model(&m);
            corpus::scaled(&mut m, factor);
            split(m)
        },
        |(m, factor), seed| {
            let mut d = model(&m).zero_tangent();
            d.scale = seed.1;
            for (d, (weights, bias)) in d.layers.iter_mut().zip(seed.0) {
                (d.weights, d.bias) = (weights, bias);
            }
            let d_factor = corpus::scaled::vjp(&mut model(&m), factor).1((), &mut d);
            let d_layers = d.layers.into_iter().map(|layer| (layer.weights, layer.bias));
            ((d_layers.collect::<Weights>(), d.scale), d_factor)
        },
        (weights(), 0.4),
    )
    .assert();
}

#[test]
fn rotated() {
    pullback_of(
        |(v, angle)| pair(corpus::rotated(vec2(v), angle)),
        |(v, angle), seed| {
            let (d_v, d_angle) = corpus::rotated::vjp(vec2(v), angle).1(d_vec2(seed));
            ((d_v.x, d_v.y), d_angle)
        },
        ((0.7, -1.3), 0.4),
    )
    .assert();
}

#[test]
fn mirrored() {
    pullback_of(
        |(v, factor)| pair(corpus::mirrored(&vec2(v), factor)),
        |(v, factor), seed| {
            let (d_v, d_factor) = corpus::mirrored::vjp(&vec2(v), factor).1(d_vec2(seed));
            ((d_v.x, d_v.y), d_factor)
        },
        ((0.7, -1.3), 0.4),
    )
    .assert();
}

#[test]
fn halved() {
    let (value, pullback) = corpus::halved::vjp(Meters(3.0));
    assert_eq!((value, pullback(MetersTangent(4.0))), (Meters(1.5), MetersTangent(2.0)));
}

#[test]
fn left_early() {
    for n in [1, 3, 7] {
        for x in [-0.7, 0.7, 1.3] {
            pullback_of(
                |x| pair(corpus::left_early(x, n)),
                |x, seed| corpus::left_early::vjp(x, n).1(d_vec2(seed)),
                x,
            )
            .assert();
        }
    }
}

#[test]
fn square() {
    pullback_of(
        |side| corpus::square(side).map(pair),
        |side, seed| corpus::square::vjp(side).1(seed.map(d_vec2)),
        3.0,
    )
    .assert();
}

#[test]
fn gradient_step() {
    let (before, d) = (model(&weights()), model(&(Vec::new(), 4.0)));
    let (after, pullback) = corpus::gradient_step::vjp(before.clone(), &d, 0.1);
    assert_eq!(after, Model { scale: 1.5 - 0.1 * 4.0, ..before.clone() });
    let mut seed = before.zero_tangent();
    (seed.scale, seed.layers[1].bias[0]) = (2.0, 3.0);
    let (d_before, d_d, d_rate) = pullback(seed.clone());
    assert_eq!((d_before, d_d.scale, d_rate), (seed, -0.2, -8.0));
}

#[test]
fn reshaped() {
    let mut layer = model(&weights()).layers[1].clone();
    let (value, (d_layer, d_x)) = corpus::reshaped::value_and_grad(&mut layer, 2.0);
    assert_eq!((value, layer.bias.len()), (0.9 * 2.0 * 2.0, 3));
    assert_eq!((d_layer.bias, d_x), (vec![4.0], 2.0 * 0.9 * 2.0));
}

#[test]
fn what_is_marked_has_no_gradient() {
    let (d_model, _) = corpus::forward::grad(&model(&weights()), &[0.6, -0.8]);
    assert_eq!((d_model.rate, d_model.steps, d_model.layers[0].name), ((), (), ()));
}
