//! Arrays, slices and vectors that are read and written.

use crate::{gradients, numbers, pullbacks};

gradients! { memory:
    read(a: Vec<f64>) => (&a, 1) at [vec![0.7, -1.3, 2.0], vec![1.0, 2.0, 3.0, 4.0]];
    overwritten(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (-1.1, 0.4)];
    compound_assignments(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (-1.1, 0.4)];
    running_product(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0], vec![1.0, 2.0, 3.0, 4.0]];
    matrix_vector(w: Vec<f64>, x: Vec<f64>) => (&w, &x, 2) at [(vec![1.0, 2.0, 3.0, 4.0], vec![0.5, -1.0]), (vec![1.0, -2.0, 0.3, 1.4, 0.2, 3.0], vec![0.5, -1.0, 2.0])];
    nested_arrays(a: [[f64; 2]; 2], b: [[f64; 2]; 2]) => (a, &b) at [([[1.0, 2.0], [3.0, 4.0]], [[0.5, -1.0], [2.0, 0.3]])];
    slice_of_arrays(points: Vec<[f64; 3]>) => (&points) at [vec![[1.0, 2.0, 3.0], [0.5, -1.0, 2.0], [0.0, 1.5, 0.3]]];
    slice_of_tuples(pairs: Vec<(f64, f64)>) => (&pairs) at [vec![(1.0, 2.0), (0.5, -1.0)], vec![]];
    repeated_element(x: f64) => (x, 4) at [0.7, -1.3];
    repeated_in_array(x: f64, y: f64) => (x, y) at [(2.0, 5.0), (-1.1, 0.4)];
    listed(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (-1.1, 0.4)];
    swapped(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (-1.1, 0.4)];
    swapped_variables(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (-1.1, 0.4)];
    filled(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (-1.1, 0.4)];
    copied(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0]];
    cloned(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0], vec![1.0]];
    copied_array(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (-1.1, 0.4)];
    assigned_array(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (-1.1, 0.4)];
    scratch(w: Vec<f64>, x: Vec<f64>) => (&w, &x) at [(vec![0.7, -1.3], vec![2.0, 0.4, 1.0])];
    stencil(x: Vec<f64>) => (&x, 3) at [vec![0.7, -1.3, 2.0, 0.4], vec![1.0, 2.0]];
    overwritten_indices(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0]];
    gather_scatter(x: Vec<f64>) => (&x, &[2, 0, 0, 1], &[0, 1, 2, 2]) at [vec![0.7, -1.3, 2.0, 0.4]];
    two_passes(x: f64) => (x, 5) at [0.7, -1.3];
    written_in_branch(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (1.1, 0.4)];
    array_of_body(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0]];
    ragged(rows: Vec<Vec<f64>>) => (&rows) at [vec![vec![0.7, -1.3], vec![], vec![2.0]]];
    vectors_of_array(x: f64) => (x) at [0.7, -1.3];
    tuple_of_memory(x: f64) => (x) at [0.7, -1.3];
    moved_and_assigned(x: f64) => (x) at [1.3, -0.7];
    moved_and_assigned_in_loop(x: f64) => (x, 3) at [1.3, -0.7];
    copy_moved(x: f64) => (x, 5) at [1.3, -0.7];
    copied_within(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0, 0.4, 3.0, 1.1]];
    split_in_two(x: f64) => (x, 4) at [1.3, -0.7];
    arrays_replaced(x: f64) => (x, 3) at [1.3, -0.7];
    vector_of_array(x: f64) => (x) at [1.3, -0.7];
}

pullbacks! { memory:
    vector_result(v: Vec<f64>, scale: f64) => (v.clone(), scale) at [(vec![0.7, -1.3], 2.0), (vec![3.0], 0.4)];
    outer_product(x: [f64; 2], y: [f64; 2]) => (x, y) at [([0.7, -1.3], [2.0, 0.4])];
    filled_from_the_rest(x: Vec<f64>) => (&x, 3) at [vec![0.7, -1.3, 2.0, 0.4], vec![0.3, 0.2, -0.5, 1.5, 0.1]];
}

numbers! { memory:
    repeated_in_array(2.0, 5.0) => [20.0, 4.0];
    stencil(&[1.0, 2.0], 0) => [2.0, 4.0];
}

#[test]
fn vector_for_slice() {
    use chainrule_tests::memory::vector_for_slice;
    for k in [2.0, -2.0] {
        chainrule::check::pullback_of(
            |mut x: [f64; 3]| {
                vector_for_slice(&mut x, k);
                x
            },
            |mut x, mut d_x| {
                vector_for_slice::vjp(&mut x, k).1((), &mut d_x);
                d_x
            },
            [0.7, -1.3, 2.0],
        )
        .assert();
    }
}
