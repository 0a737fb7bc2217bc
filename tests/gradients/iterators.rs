//! Iterator chains.

use crate::{gradients, numbers};

gradients! { iterators:
    horner(x: f64, c: Vec<f64>) => (x, &c) at [(0.7, vec![1.2, -0.4, 2.0]), (0.7, vec![1.2]), (0.7, vec![])];
    named_chains(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0, 0.4], vec![0.7, 1.3]];
    taken_by_reference(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0, 0.4, 1.1], vec![0.7, 1.3], vec![]];
    peeked(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0, 0.4, 1.1], vec![0.7]];
    stepped(x: Vec<f64>, w: [f64; 3]) => (&x, &w) at [
        (vec![0.7, -1.3, 2.0, 0.4, 1.1, 0.6, -0.2, 0.9, 1.7], [0.2, 0.8, -1.4]),
        (vec![0.7, 1.3], [0.2, 0.8, -1.4]),
        (vec![], [0.2, 0.8, -1.4])
    ];
    sum_of_squares(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0], vec![]];
    dot(x: Vec<f64>, y: Vec<f64>) => (&x, &y) at [(vec![0.7, -1.3], vec![2.0, 0.4])];
    functions_as_arguments(x: Vec<f64>, scale: f64) => (&x, scale) at [(vec![0.7, -1.3, 2.0], 1.5)];
    mapped_by_name(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0], vec![]];
    bounded(x: f64) => (x, 3) at [0.7, 4.2];
    cube(x: f64) => (x) at [0.7, -1.3];
    filtered(x: Vec<f64>, limit: f64) => (&x, limit) at [(vec![0.7, 0.1, 2.0], 0.5), (vec![0.1], 0.5)];
    product(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0], vec![0.7, 0.0, 2.0]];
    folds(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0]];
    windows_and_chunks(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0, 0.4, 1.1], vec![1.0]];
    positions(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0, 0.4, 1.1], vec![1.0]];
    while_small(x: Vec<f64>, limit: f64) => (&x, limit) at [(vec![0.1, 0.3, 0.9, 0.2], 0.5), (vec![1.0, 2.0], 0.5), (vec![0.1, 0.2], 0.5)];
    chained(x: Vec<f64>, y: Vec<f64>) => (&x, &y) at [(vec![0.7, -1.3], vec![2.0])];
    collected(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0]];
    running(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0]];
    ranges(x: f64) => (x, 5) at [0.7, -1.3];
    in_place(x: Vec<f64>, factor: f64) => (&x, factor) at [(vec![0.7, -1.3, 2.0], 0.5)];
    filter_mapped(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0], vec![-1.0]];
    flat_mapped(x: Vec<f64>, rows: Vec<[f64; 2]>) => (&x, &rows) at [(vec![0.7, -1.3, 2.0], vec![[1.0, 2.0], [0.5, -1.0]])];
    ended_together(x: Vec<f64>, y: Vec<f64>) => (&x, &y) at [(vec![0.7, 1.3], vec![1.1]), (vec![0.7, 2.5, 1.2], vec![0.9, 0.3]), (vec![], vec![2.5, 1.0]), (vec![0.4], vec![0.6, 2.5, 0.7])];
    scanned_together(x: Vec<f64>, y: Vec<f64>) => (&x, &y) at [(vec![0.7, 1.3], vec![1.1]), (vec![0.7, 2.5, 1.2], vec![0.9, 0.3]), (vec![], vec![2.5, 1.0]), (vec![0.4], vec![0.6, 2.5, 0.7])];
    left_together(x: Vec<f64>, y: Vec<f64>, limit: f64) => (&x, &y, limit) at [
        (vec![0.7, 1.3], vec![1.1], 2.0), (vec![0.7, -0.5, 2.5], vec![0.9, 0.3], 2.0), (vec![0.4, 1.5], vec![0.6, 2.5, 0.7], 2.1),
        (vec![0.4, 1.5], vec![0.6, -2.5, 0.7], 2.1),
    ];
    product_of_constants(x: Vec<f64>) => (&x) at [vec![0.7], vec![0.7, -1.3, 2.0]];
    scanned(x: Vec<f64>, limit: f64) => (&x, limit) at [(vec![0.7, -1.3, 2.0], 3.0), (vec![0.7, -1.3, 2.0], 30.0)];
    nested(points: Vec<[f64; 2]>) => (&points) at [vec![[0.7, -1.3], [2.0, 0.4], [1.0, 1.0]]];
}

numbers! { iterators:
    product(&[2.0, 0.0, 5.0]) => [0.0, 10.0, 0.0];
    product(&[0.0, 0.0]) => [0.0, 0.0];
}
