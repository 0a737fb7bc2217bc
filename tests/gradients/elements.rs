//! Memory of which other elements are written than those that the way back reads again.

use crate::gradients;

gradients! { elements:
    eliminated(a: [[f64; 3]; 3], b: [f64; 3]) => (&a, &b) at [([[0.7, -1.3, 2.0], [1.4, 0.9, -0.2], [-0.3, 1.1, 0.8]], [0.7, -0.4, 1.2]), ([[2.0, 0.3, 0.1], [0.4, 1.9, -0.2], [-0.3, 1.1, 3.8]], [0.7, 0.4, 1.2])];
    row_among_the_written(a: [[f64; 3]; 3]) => (&a) at [[[0.7, -1.3, 0.2], [0.4, 0.9, -0.2], [-0.3, 1.1, 0.8]]];
    column_by_row(a: [[f64; 3]; 3]) => (&a) at [[[0.7, -1.3, 0.2], [0.4, 0.9, -0.2], [-0.3, 1.1, 0.8]]];
    read_above_on_the_way_up(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 0.5, 0.3], vec![]];
    read_above_on_the_way_down(x: Vec<f64>) => (&x, 4) at [vec![0.7, -1.3, 0.5, 0.3, -0.6]];
    swapped_with_any(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 0.5, 1.3, 0.6], vec![]];
    handed_on(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 0.5], vec![0.4]];
    written_between(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 0.5], vec![]];
    next_element(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 0.5, 0.3, -0.2], vec![0.4], vec![]];
    read_and_overwritten(x: Vec<f64>, scale: Vec<f64>) => (&x, &mut scale.clone()) at [(vec![0.7, -0.3], vec![0.2, 0.4, 1.1]), (vec![], vec![0.3])];
    cholesky(a: Vec<Vec<f64>>) => (&a) at [vec![vec![2.0, 0.3, 0.1], vec![0.3, 1.9, -0.2], vec![0.1, -0.2, 3.8]], vec![]];
}
