//! The adapters of iterators over what cannot be counted before.

use crate::gradients;

gradients! { adapters:
    flat_options(x: f64) => (x) at [0.7, -1.3, 2.6];
    flat_lists(x: f64) => (x) at [0.7, -1.3, 2.6];
    some_of_those_that_pass(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0, 0.4, 1.1], vec![-0.7]];
    taken_of_a_chain(x: Vec<f64>) => (&x, 4) at [vec![0.7, -1.3, 1.5, 0.4], vec![0.7, -1.3, 2.0, 0.4]];
    beside(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0, 0.4]];
    flattened(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0]];
    while_mapped(x: Vec<f64>) => (&x) at [vec![0.7, 1.3, -2.0, 0.4], vec![]];
    by_number(x: Vec<f64>, none: f64) => (&x, none) at [(vec![0.7, -1.3, 2.0], 3.0), (vec![0.7, -1.3], 3.0)];
    two_at_once(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0, 0.4]];
    places(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0, 0.4], vec![0.7, -1.3]];
    chunks_to_write(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0, 0.4, 1.1]];
    collected_in_vectors(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0]];
    chosen_reference(x: Vec<f64>, y: f64) => (&x, y) at [(vec![0.7, -1.3, 2.0], 0.3), (vec![0.7, -1.3], 0.9)];
    folded_constants(x: f64) => (x) at [0.7, -1.3];
    numbered_constants(x: f64) => (x) at [0.7, -1.3];
    waves(x: f64) => (x) at [0.7, -1.3];
    constants_beside(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0, 0.4], vec![0.7, 1.3]];
    turned_constants(x: f64) => (x) at [0.7, -1.3];
    left_constants(x: f64) => (x) at [0.7, 1.3];
    of_calls(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0]];
}

#[test]
fn what_calls_give() {
    use chainrule_tests::adapters::{squared, two_of};
    assert_eq!(squared::vjp(&[3.0, -2.0]).1(vec![1.0, 2.0]), [6.0, -8.0]);
    assert_eq!(two_of::vjp(&[3.0, -2.0]).1([1.0, 2.0]), [0.0, 3.0]);
}
