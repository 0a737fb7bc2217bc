//! Casts between floats and integers.

use crate::{gradients, numbers};

gradients! { casts:
    from_integer(x: f64) => (x, 3) at [0.7, -1.3];
    to_integer(x: f64) => (x) at [2.7, -1.3];
    of_a_literal(x: f64) => (x) at [2.7, -1.3];
    from_bool(x: f64) => (x) at [0.7, -1.3, 2.5];
    from_f32(x: f32, y: f64) => (x, y) at [(0.7, 1.2), (-1.3, 0.4)];
    index(x: f64, table: Vec<f64>) => (x, &table) at [(1.5, vec![0.7, -1.3, 2.0])];
    interpolated(x: f64, table: Vec<f64>) => (x, &table) at [(0.4, vec![0.7, -1.3, 2.0]), (1.5, vec![0.7, -1.3, 2.0])];
}

numbers! { casts:
    to_integer(2.7) => [2.0];
    through_f32(0.75) => [3.0];
}
