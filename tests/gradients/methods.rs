//! Methods.

use crate::corpus::methods as corpus;
use crate::gradients;
use chainrule::check::{gradient_of, pullback_of};
use corpus::{Energy, Line, Pendulum, Point, PointTangent, Polynomial};

type P = (f64, f64);

fn point(v: P) -> Point {
    Point { x: v.0, y: v.1 }
}

fn pair(v: Point) -> P {
    (v.x, v.y)
}

fn tangent(v: P) -> PointTangent {
    PointTangent { x: v.0, y: v.1 }
}

fn points(v: &[P]) -> Vec<Point> {
    v.iter().map(|v| point(*v)).collect()
}

crate::lend! {
    [] corpus::PointTangent;
}

gradients! { methods:
    known_names(x: f64, y: f64) => (x, y) at [(0.7, 1.3)];
    reading(v: P, k: f64) => (point(v), k) at [((0.7, -1.3), 1.5)];
    writing(v: P, k: f64) => (point(v), k) at [((0.7, -1.3), 1.5)];
    repeatedly(v: P, k: f64) => (point(v), k, 3) at [((0.7, -1.3), 1.5)];
    parts(v: Vec<P>, k: f64) => (&mut points(&v), k) at [(vec![(0.7, -1.3), (2.0, 0.4)], 1.5)];
    operators(v: P, k: f64) => (point(v), k) at [((0.7, -1.3), 1.5)];
    receivers(v: Vec<P>, k: f64) => (&points(&v), k) at [(vec![(0.7, -1.3), (2.0, 0.4)], 1.5), (vec![], 2.0)];
    named_like_floats(v: P, k: f64) => (point(v), k) at [((70.0, -130.0), 1.5)];
    names_of_several(v: Vec<P>, w: P) => (&points(&v), point(w)) at [(vec![(0.7, -1.3), (2.0, 0.4)], (1.5, 0.3))];
    names_of_several_in_patterns(v: P, w: P, u: P) => (point(v), &point(w), point(u)) at [((0.7, -1.3), (1.5, 0.3), (0.4, 0.8))];
    names_of_one(v: Vec<P>, p: f64, w: P) => (&points(&v), p, point(w)) at [(vec![(0.7, -1.3), (2.0, 0.4)], 1.5, (0.4, -0.8))];
    giving_options(v: Vec<P>, k: f64) => (&points(&v), k) at [(vec![(0.7, -1.3), (2.0, 0.4)], 1.5), (vec![(0.7, -1.3), (2.0, 0.4)], 9.0)];
    by_path(v: P, k: f64) => (&point(v), k) at [((0.7, -1.3), 1.5)];
    at_an_element(v: Vec<P>, k: f64) => (&points(&v), k) at [(vec![(0.7, -1.3), (2.0, 0.4)], 1.5), (vec![(0.7, -1.3)], 2.0)];
    read_by_nobody(v: P, k: f64) => (point(v), k) at [((0.7, -1.3), 1.5)];
    reduced(v: P, x: Vec<f64>) => (point(v), &x) at [((0.7, -1.3), vec![0.3, -0.4, 1.2]), ((0.7, -1.3), vec![0.3]), ((0.7, -1.3), vec![])];
}

const AT: P = (0.7, -1.3);

#[test]
fn by_value() {
    let (v, w) = (point(AT), point((2.0, 0.4)));
    assert_eq!(v.dot_value_and_grad(w), (v.dot(w), (tangent(pair(w)), tangent(AT))));
}

#[test]
fn named_like_methods_of_floats() {
    let v = point((3.0, 4.0));
    assert_eq!(v.hypot_value_and_grad(), (v.hypot(), tangent((0.6, 0.8))));
    let (value, pull) = v.to_radians_vjp();
    let degree = 1.0_f64.to_radians();
    assert_eq!(value, v.to_radians());
    assert_eq!(pull(tangent((1.0, 2.0))), tangent((degree, 2.0 * degree)));
}

#[test]
fn by_reference() {
    assert_eq!(point(AT).norm_value_and_grad().0, point(AT).norm());
    gradient_of(|v| point(v).norm(), |v| point(v).norm_grad(), AT).assert();
}

#[test]
fn in_place() {
    pullback_of(
        |(v, by)| {
            let mut v = point(v);
            v.scale(by);
            let result = v.walk(by);
            (result, pair(v))
        },
        |(v, by), (seed, d_v)| {
            let mut v = point(v);
            let ((), scaled) = v.scale_vjp(by);
            let (_, walked) = v.walk_vjp(by);
            let mut d_v = tangent(d_v);
            let d_by = walked(seed, &mut d_v) + scaled((), &mut d_v);
            ((d_v.x, d_v.y), d_by)
        },
        (AT, 1.5),
    )
    .assert();
}

#[test]
fn associated() {
    let (v, pullback) = Point::new_vjp(2.0, 3.0);
    assert_eq!((v, pullback(tangent(AT))), (Point::new(2.0, 3.0), AT));
    pullback_of(
        |(v, by)| pair(point(v).scaled(by)),
        |(v, by), seed| {
            let (d_v, d_by) = point(v).scaled_vjp(by).1(tangent(seed));
            ((d_v.x, d_v.y), d_by)
        },
        (AT, 1.5),
    )
    .assert();
}

#[test]
fn mixed() {
    let v = point(AT);
    assert_eq!(v.name(), "point");
    gradient_of(|(v, by)| point(v).mixed(by), |(v, by)| point(v).mixed_grad(by), (AT, 1.5))
        .assert();
}

#[test]
fn of_any_float() {
    let polynomial = |coefficients: Vec<f64>| Polynomial { coefficients };
    gradient_of(
        |(c, x): (Vec<f64>, f64)| polynomial(c).at(x),
        |(c, x)| polynomial(c).at_grad(x),
        (vec![1.0, -2.0, 3.0], 0.7),
    )
    .assert();
    gradient_of(
        |(c, x): (Vec<f64>, [f64; 2])| polynomial(c).sum_at(&x),
        |(c, x)| polynomial(c).sum_at_grad(&x),
        (vec![1.0, -2.0, 3.0], [0.7, -0.4]),
    )
    .assert();
}

#[test]
fn of_a_trait() {
    let pendulum = |(length, mass): P| Pendulum { length, mass };
    assert!(!pendulum((2.0, 3.0)).is_heavy());
    let at = ((2.0, 3.0), 0.5);
    gradient_of(|(p, q)| pendulum(p).energy(q), |(p, q)| pendulum(p).energy_grad(q), at).assert();
    gradient_of(|(p, q)| pendulum(p).twice(q), |(p, q)| pendulum(p).twice_grad(q), at).assert();
}

#[test]
fn of_itself() {
    let pendulum = |(length, mass): P| Pendulum { length, mass };
    gradient_of(
        |(p, q)| pendulum(p).swings(q, 3),
        |(p, q)| pendulum(p).swings_grad(q, 3),
        ((2.0, 3.0), 0.5),
    )
    .assert();
    gradient_of(|x| Pendulum::factor(x, 3), |x| Pendulum::factor_grad(x, 3), 1.5).assert();
}

#[test]
fn a_gradient_is_added_to_buffers() {
    let (mut d_v, mut d_by) = (tangent((10.0, 20.0)), 30.0);
    let value = point(AT).mixed_accumulate_grad(1.5, &mut d_v, &mut d_by);
    let (again, (d_point, d_factor)) = point(AT).mixed_value_and_grad(1.5);
    assert_eq!(value, again);
    let added = [d_v.x - 10.0 - d_point.x, d_v.y - 20.0 - d_point.y, d_by - 30.0 - d_factor];
    assert!(added.iter().all(|rest| rest.abs() < 1e-13), "{added:?}");
}

#[test]
fn with_a_result_by_another_name() {
    gradient_of(|(v, k)| point(v).area(k), |(v, k)| point(v).area_grad(k), (AT, 1.5)).assert();
}

#[test]
fn made_by_a_macro() {
    let pendulum = |(length, mass): P| Pendulum { length, mass };
    assert_eq!(pendulum((2.0, 3.0)).force(4.0), 42.0);
    let at = ((2.0, 3.0), 0.5);
    gradient_of(|(p, y)| pendulum(p).force(y), |(p, y)| pendulum(p).force_grad(y), at).assert();
    gradient_of(
        |(p, y)| pendulum(p).force_by_itself(y),
        |(p, y)| pendulum(p).force_by_itself_grad(y),
        at,
    )
    .assert();
}

#[test]
fn of_floats_of_another_crate() {
    let line = |(slope, start): P| Line { slope, start };
    gradient_of(|(l, x)| line(l).at(x), |(l, x)| line(l).at_grad(x), (AT, 1.5)).assert();
    gradient_of(
        |(l, x)| corpus::lines(line(l), x),
        |(l, x)| corpus::lines::grad(line(l), x),
        (AT, 1.5),
    )
    .assert();
}
