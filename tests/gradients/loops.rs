//! `for`, `while` and `loop`.

use crate::{gradients, numbers};

gradients! { loops:
    sum_of_squares(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0], vec![]];
    quotient_in_an_arm(x: f64, y: f64, p: [f64; 3], q: f64) => (x, y, p, &q) at [(0.7, -1.3, [0.3, 0.8, -0.2], 1.4)];
    repeated_product(x: f64) => (x, 5) at [0.7, -1.3];
    logistic_map(x: f64, r: f64) => (x, r, 6) at [(0.3, 3.2), (0.8, 2.5)];
    horner(c: Vec<f64>, t: f64) => (&c, t) at [(vec![1.0, -2.0, 0.5, 3.0], 1.2), (vec![1.0, 2.0, 3.0], -0.4)];
    stepped(a: Vec<f64>) => (&a) at [vec![1.0, 2.0, 3.0, 4.0, 5.0], vec![0.5, -1.0, 2.0, 0.3]];
    elements(x: Vec<f64>, y: [f64; 3]) => (&x, &y) at [(vec![1.0, -2.0], [0.5, 1.5, 2.5]), (vec![3.0], [-0.5, 1.0, 2.0])];
    elements_mut(x: f64) => (x) at [0.7, -1.3];
    triangular(a: [[f64; 3]; 3]) => (&a) at [[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0]], [[0.5, -1.0, 2.0], [0.0, 1.5, 0.3], [1.0, 1.0, -2.0]]];
    local_of_body(x: f64) => (x) at [0.7, -1.3];
    while_active(x: f64) => (x) at [0.7, 1.3, 200.0];
    while_counter(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0, 0.4, -3.0], vec![2.0]];
    exchanged(u: f64, v: f64) => (u, v, 3) at [(1.1, 0.6), (-0.4, 0.9)];
    branch_in_loop(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0, -0.4], vec![-1.0, 1.0]];
    maximum(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0, 0.4], vec![3.0, 1.0]];
    log_sum_exp(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0, 0.4], vec![-300.0, -301.0]];
    rosenbrock(x: Vec<f64>) => (&x) at [vec![-1.2, 1.0, 0.5, 0.8], vec![1.1, 0.9]];
    deeply_nested(x: f64) => (x, 5) at [0.7, -1.3];
    from_the_second(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0], vec![1.5], vec![]];
    newton(a: f64) => (a) at [2.0, 0.3];
    power_series(x: f64) => (x, 8) at [0.7, -1.3];
    dot_f32(x: Vec<f32>, y: Vec<f32>) => (&x, &y) at [(vec![0.7, -1.3], vec![2.0, 0.4])];
    norm(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0], vec![3.0, 4.0]];
    steps_of_any_integer(x: f64) => (x, 4) at [1.3, -0.7];
    neighbours(x: f64) => (x, 3) at [1.3, -0.7];
}

mod single {
    crate::gradients! { loops:
        norm(x: Vec<f32>) => (&x) at [vec![0.7, -1.3, 2.0], vec![3.0, 4.0]];
    }
}

mod no_iterations {
    crate::gradients! { loops:
        repeated_product(x: f64) => (x, 0) at [0.7, -1.3];
        logistic_map(x: f64, r: f64) => (x, r, 0) at [(0.3, 3.2), (0.8, 2.5)];
        exchanged(u: f64, v: f64) => (u, v, 0) at [(1.1, 0.6), (-0.4, 0.9)];
        deeply_nested(x: f64) => (x, 0) at [0.7, -1.3];
        power_series(x: f64) => (x, 0) at [0.7, -1.3];
    }
}

numbers! { loops:
    repeated_product(3.0, 2) => [6.0];
    maximum(&[1.0, 3.0, 2.0]) => [0.0, 6.0, 0.0];
    log_sum_exp(&[2.0, 2.0]) => [0.5, 0.5];
    log_sum_exp(&[1000.0, 0.0]) => [1.0, 0.0];
    newton(2.0) => [0.353553];
}
