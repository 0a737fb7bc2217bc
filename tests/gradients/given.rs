//! Derivatives that are given by hand, and gradients that are stopped.

use crate::corpus::given as corpus;
use crate::{gradients, numbers, pullbacks};
use chainrule::check::{gradient_of, pullback_of};

gradients! { given:
    softplus(x: f64) => (x) at [0.7, -1.3, 0.0];
    decay(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (-1.3, 0.4)];
    bell(x: f64) => (x) at [0.7, -1.3];
    wave(out: f64, x: f64) => (&out, x) at [(0.7, 1.2)];
    root(x: f64) => (x) at [0.7];
    of_rows(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (-1.3, 0.4)];
    mapped(x: Vec<f64>) => (&x) at [vec![0.7, -1.3], vec![]];
    weigh(x: Vec<f64>, w: Vec<f64>) => (&x, w.clone(), vec![1.0, 2.0], 2) at [(vec![0.7, -1.3, 1.0], vec![1.0, 2.0])];
    relax(x: Vec<f64>, by: f64) => (&mut x.clone(), by) at [(vec![0.7, -1.3], 1.2)];
    total(x: [f64; 3]) => (&x) at [[0.7, -1.3, 1.0]];
    halve(x: f64) => (x) at [0.7];
    cube_by_hand(x: f64) => (x) at [1.5];
    cubes(x: f64) => (x) at [1.5];
    pull(k: f64, r: f64, x: f64) => (k, r, x) at [(2.0, 0.4, 0.7)];
    of_pullbacks(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (-1.3, 0.4)];
}

pullbacks! { given:
    polar(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (-1.3, 0.4)];
}

mod single {
    crate::gradients! { given:
        bell(x: f32) => (x) at [0.7, -1.3];
        total(x: [f32; 3]) => (&x) at [[0.7, -1.3, 1.0]];
    }
}

numbers! { given:
    softplus(0.0) => [0.5];
    cubes(1.5) => [60.75];
    at_pole(0.0) => [1.0];
    half_stopped(2.0, 3.0) => [6.0, 0.0];
    stopped_memory(&[2.0, 3.0], 5.0) => [0.0, 5.0, 10.0 + 2.0 + 3.0 + 10.0];
    stopped_in_loop(&[2.0]) => [4.0];
}

#[test]
fn term() {
    let f = |x| corpus::term(2, x, &[1.0, 2.0, 3.0], (0, String::from("ab")), 1.5);
    let grad = |x| corpus::term::grad(2, x, &[1.0, 2.0, 3.0], (0, String::from("ab")), 1.5);
    gradient_of(f, grad, 0.7).assert();
}

#[test]
fn what_is_written_has_a_given_pullback() {
    pullback_of(
        |(mut x, by): (Vec<f64>, f64)| {
            let out = corpus::relax(&mut x, by);
            (x, out)
        },
        |(mut x, by), (mut d_x, d_out)| {
            let d_by = corpus::relax::vjp(&mut x, by).1(d_out, &mut d_x);
            (d_x, d_by)
        },
        (vec![0.7, -1.3], 1.2),
    )
    .assert();
}

#[test]
fn a_given_pullback_adds_to_buffers() {
    let (mut d_x, mut d_w) = (vec![1.0, 1.0], vec![2.0, 2.0]);
    let value = corpus::weigh::accumulate_grad(
        &[3.0, 4.0],
        vec![5.0, 6.0],
        vec![0.0, 0.0],
        2,
        &mut d_x,
        &mut d_w,
    );
    assert_eq!((value, d_x, d_w), (39.0, vec![6.0, 7.0], vec![5.0, 6.0]));
}

#[test]
fn methods_have_given_derivatives() {
    let spring = corpus::Spring { stiffness: 2.0, rest: 0.4 };
    gradient_of(|x| spring.potential(x), |x| spring.potential_grad(x), 0.7).assert();
    gradient_of(|x| spring.force(x), |x| spring.force_grad(x).1, 0.7).assert();
    gradient_of(|x| corpus::store(&spring, x), |x| corpus::store::grad(&spring, x), 0.7).assert();
    gradient_of(|x| spring.of_force(x), |x| spring.of_force_grad(x).1, 0.7).assert();
}

#[test]
fn a_pullback_that_is_given_has_a_jacobian() {
    use crate::lanes::A;
    crate::lanes::assert_columns(
        &crate::corpus::given::pulls::jacobian(0.7, &A),
        &[0.7, A.x, A.y],
        |v| crate::corpus::given::pulls(v[0], &crate::lanes::arrow(&v[1..])).to_vec(),
    );
    let jacobian = crate::corpus::given::pulled::jacobian(0.7, &A, &mut [2.0, 3.0]);
    assert_eq!(jacobian.as_slice(), [A.y * A.y, 0.0, 1.4 * A.y, 2.0, 0.0, 0.0, 0.0, 1.0, 0.0]);
    assert_eq!(crate::corpus::given::pulled_vjp(0.7, &A, &mut [2.0, 3.0]).0, 0.7 * A.y * A.y);
}
