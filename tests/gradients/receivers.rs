//! Methods that take or change their receiver.

use crate::corpus::receivers::{SeriesTangent, Tally, counted_by_fields, series};
use crate::gradients;
use chainrule::check::pullback_of;

gradients! { receivers:
    of_a_call(x: f64) => (x) at [0.7, -1.3];
    of_methods(x: f64) => (x) at [0.7, -1.3];
    counted_by_methods(x: Vec<f64>, y: f64) => (&x, y) at [(vec![0.7, -1.3], 0.8), (vec![0.7], 0.8), (vec![0.3, 0.2, 0.9], -1.2)];
    lent_to_itself(x: f64) => (x) at [0.7, -1.3];
    of_a_literal(x: f64) => (x) at [0.7, -1.3];
    of_variables(x: f64) => (x) at [0.7, -1.3];
    in_a_loop(x: f64) => (x) at [0.7, -1.3, 6.0];
    passed_on_in_arm(x: f64) => (x) at [0.7, -1.3, 2.6];
    given_by_block(x: f64) => (x) at [0.7, -1.3, 2.6];
    grown_and_taken_apart(x: f64) => (x) at [0.7, -1.3, 2.6];
    grown_and_pushed(x: f64) => (x) at [0.7, -1.3, 2.6];
    moved_in_arms(x: f64) => (x) at [0.7, -1.3, 2.6];
    part_grows(x: f64) => (x) at [0.7, -1.3, 2.6];
    part_grows_last(x: f64) => (x) at [0.7, -1.3, 2.6];
    cut_last(x: f64) => (x) at [0.7, -1.3, 2.6];
    part_in_loops(x: f64) => (x) at [0.7, -1.3, 2.6];
    part_is_taken(x: f64) => (x) at [0.7, -1.3, 2.6];
    elements_grow(x: f64) => (x) at [0.7, -1.3, 2.6];
    set_and_read(x: f64, y: f64) => (x, y) at [(0.7, 0.4), (-1.3, 1.1)];
    tallied(x: Vec<f64>, y: f64) => (&x, y) at [(vec![0.7, 1.3], 0.4), (vec![-0.3], 1.2)];
    tallied_at_last(x: Vec<f64>) => (&x) at [vec![0.7, 1.3], vec![-0.3]];
    copied_before_it_is_changed(x: f64) => (x) at [0.7, -1.3];
    taken_where_a_loop_ends(x: f64) => (x, 5) at [0.7, -1.3];
}

#[test]
fn makes_a_series() {
    pullback_of(
        |x| {
            let made = series(x);
            (made.terms, made.scale)
        },
        |x, (terms, scale)| series::vjp(x).1(SeriesTangent { terms, scale }),
        0.7,
    )
    .assert();
}

#[test]
fn bounds_that_are_fields() {
    let tally = |count: usize| Tally { count, mean: 0.7, numbers: vec![0.3, 1.2, -0.4] };
    for count in [1, 2] {
        let f = |tally: &Tally| counted_by_fields(tally, 1.3);
        let grad = |tally: &Tally| counted_by_fields::grad(tally, 1.3).0;
        chainrule::check::gradient_at(f, grad, &tally(count)).assert();
    }
}

#[test]
fn methods_have_the_names_of_those_of_slices() {
    use crate::corpus::receivers::{Shelf, ShelfTangent, of_a_parameter, of_elements};
    let shelf = |books: [f64; 3]| Shelf { books: books.to_vec() };
    let tangent = |books: [f64; 3]| ShelfTangent { books: books.to_vec() };
    // a b + b x · c x · x
    let (value, gradient) = of_a_parameter::value_and_grad(&mut shelf([3.0, 5.0, 2.0]), 2.0);
    assert_eq!(value, 15.0 + 80.0);
    assert_eq!(gradient, (tangent([5.0, 3.0 + 16.0, 40.0]), 120.0));
    assert_eq!(of_a_parameter(&mut shelf([3.0, 5.0, 2.0]), 2.0), value);
    let shelves = [shelf([3.0, 5.0, 2.0]), shelf([1.0, 4.0, 0.0])];
    let (value, gradient) = of_elements::value_and_grad(&shelves, 2.0);
    assert_eq!(value, 10.0 + 15.0 + 4.0);
    assert_eq!(gradient.0, [tangent([5.0, 5.0, 0.0]), tangent([4.0, 1.0, 0.0])]);
    assert_eq!(gradient.1, 5.0);
}
