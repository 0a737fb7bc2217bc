//! Loops that go back as they go forward, and what nested loops keep.

use crate::{gradients, numbers};

gradients! { sweeps:
    pairs(x: Vec<[f64; 2]>, charge: Vec<f64>) => (&x, &charge) at [(vec![[0.1, 0.7], [-1.0, 0.4], [2.0, -0.3]], vec![1.0, -0.5, 2.0]), (vec![], vec![])];
    scaled_afterwards(x: Vec<f64>, m: f64, rate: f64) => (&x, m, rate) at [(vec![0.7, -1.3, 2.0], 0.4, 0.05)];
    squared_afterwards(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0], vec![]];
    overwritten_later(x: f64) => (x, 3) at [0.7, 1.3];
    one_sided(x: Vec<f64>, y: f64) => (&x, y) at [(vec![0.7, -1.3, 2.0, 0.2], 0.4), (vec![], 1.0)];
    ragged(x: Vec<f64>, t: f64) => (&x, t) at [(vec![0.7, -0.3, 1.0], 0.4), (vec![], 1.0)];
    rows_of_a_table(table: Vec<f64>, x: Vec<f64>) => (&table, 1, 3, &x) at [(vec![0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7], vec![1.5, -0.5]), (vec![0.1, 0.2, 0.3, 0.4], vec![2.0]), (vec![], vec![])];
    kepler(mean: f64, eccentricity: f64) => (mean, eccentricity) at [(0.9, 0.7), (2.1, 0.1)];
    two_are_enough(x: f64, k: f64) => (x, k) at [(1.5, 0.7), (-0.3, 2.0)];
    distances(x: Vec<f64>, y: Vec<f64>) => (&x, &y) at [(vec![0.7, -1.3], vec![0.2, 0.4])];
    nearest_row(rows: Vec<f64>, point: Vec<f64>, reach: f64) => (&rows, &point, reach) at [(vec![0.1, 0.7, -0.5, 0.2, 0.3, 0.8], vec![0.2, 0.1], 9.0), (vec![1.0, 2.0], vec![0.0, 0.5], 0.01)];
    triangle(entries: Vec<f64>, x: Vec<f64>) => (&entries, &x) at [(vec![0.1, 0.7, -0.5, 0.2, 0.3, 0.8], vec![0.2, 0.1, -0.7]), (vec![], vec![])];
    counted(x: Vec<f64>, w: Vec<f64>) => (&x, &w) at [(vec![0.7, -1.3], vec![0.2, 0.4, 1.1]), (vec![0.3], vec![])];
    greatest(x: Vec<f64>, at_least: f64) => (&x, at_least) at [(vec![0.7, -1.3, 2.0, 1.5], 0.1), (vec![0.7], 3.0), (vec![], 1.5)];
    greatest_of_the_rear(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0, 1.5], vec![0.3], vec![-2.0], vec![]];
    spread(x: Vec<f64>, scale: f64) => (&x, scale) at [(vec![0.7, -1.3, 2.0, 0.5], 0.4), (vec![0.3], -0.2), (vec![], 1.5)];
    greatest_quotient(x: Vec<f64>, y: f64) => (&x, y) at [(vec![0.7, -1.3, 2.0, 1.5], 0.4), (vec![-0.3], 1.0)];
    greatest_of_rows(x: Vec<f64>) => (&x, 3) at [vec![0.7, -1.3, 1.1, 0.5, 0.4, 1.9, 0.9, 0.8, 0.1], vec![-0.1, -0.5, -0.3], vec![1.7, 0.3, -0.5], vec![]];
    greatest_with_another(x: Vec<f64>, y: Vec<f64>) => (&x, &y) at [(vec![0.7, -1.3, 2.0], vec![0.2, 0.4, 1.1]), (vec![0.3], vec![0.5])];
    last_or_sum(x: Vec<f64>) => (&x, &[1, 2, 0, 1]) at [vec![0.7, 0.9, 0.2], vec![0.3, 0.1, 0.4], vec![0.3, 0.1, 0.8]];
    running_greatest(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0, 1.1], vec![0.3]];
    rows_that_are_off(w: Vec<f64>, x: Vec<f64>, y: f64) => (&w, &x, y) at [(vec![0.4, 0.7, -0.5, 0.2, -0.3, -0.8], vec![0.2, 0.1], 0.3), (vec![0.0, 0.0, 0.0, 0.0, 0.3, 0.8], vec![0.5, 0.1], 0.0)];
    rows_made_in_one_place(w: Vec<f64>, x: Vec<f64>) => (&w, &x) at [(vec![0.4, 0.7, -0.5, 0.2, -0.3, -0.8], vec![0.2, 0.1]), (vec![0.0, 0.0, 0.0, 0.0, 0.3, 0.8], vec![0.5, 0.1])];
    summed_and_overwritten(x: Vec<f64>, k: f64) => (&x, k) at [(vec![0.7, -1.3, 2.0], 0.4), (vec![], 0.3)];
}

numbers! { sweeps:
    distances(&[1.0, 2.0], &[1.0, 0.5]) => [0.0, 1.0, 0.0, -1.0];
    squared_afterwards(&[0.0]) => [0.0];
    greatest(&[1.0, 3.0, 3.0], 0.0) => [0.0, 6.0, 0.0, 0.0];
    greatest(&[1.0, 3.0, 3.0], 3.0) => [0.0, 0.0, 0.0, 6.0];
    greatest(&[-0.0, 0.0, f64::NAN], -1.0) => [0.0, 0.0, 0.0, 0.0];
    greatest_of_the_rear(&[1.0, 3.0, 3.0, f64::NAN]) => [0.0, 1.0, 0.0, 0.0];
    greatest_of_the_rear(&[-1.0, -2.0]) => [1.0, 0.0];
    nearest_row(&[0.0, 1.0], &[0.0], 9.0) => [0.0, 0.2, 0.0, 0.0];
}
