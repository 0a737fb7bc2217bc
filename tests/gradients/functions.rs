//! Functions as values, and inside of functions.

use crate::{gradients, numbers};

gradients! { functions:
    nested(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (-1.1, 0.4)];
    renamed(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (-1.1, 0.4)];
    cube(x: f64) => (x) at [0.7];
    repeated(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0]];
    counted(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0, 0.4]];
    looked_up(x: f64, y: f64) => (x, y) at [(0.7, 1.2)];
    passed_in(x: f64) => (x, &std::collections::HashMap::from([(1, 2.5)])) at [0.7];
    of_another_crate(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (-1.1, -0.4)];
    of_literals(x: f64) => (x) at [0.7];
}

numbers! { functions:
    looked_up(3.0, 1.0) => [15.0, 9.0];
}
