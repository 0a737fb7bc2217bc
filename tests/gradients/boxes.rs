//! Boxes that a function makes for itself, and those in arguments.

use crate::gradients;

gradients! { boxes:
    read(x: f64) => (x) at [0.7, -1.3];
    written(x: f64) => (x, 4) at [0.7, -0.4];
    array(x: [f64; 3]) => (x) at [[0.5, 0.6, 0.9]];
    slices(x: Vec<f64>) => (&x) at [vec![0.5, 0.6, 0.9]];
    series(x: f64) => (x) at [0.7, -1.3];
    total(terms: Vec<f64>) => (&terms) at [vec![0.5, 0.6]];
    closure(x: f64) => (x, true) at [0.7, -1.3];
}

use chainrule_tests::boxes::{Chain, Formula, Series, formula, linked, weighed};

fn number(number: f64) -> Box<Formula> {
    Box::new(Formula::Number(number))
}

#[test]
fn weighed_by_hand() {
    let (x, terms) = (3.0, vec![1.0, 4.0]);
    let (value, gradient) = weighed::value_and_grad(&Series { x, terms });
    assert_eq!((value, gradient.x, gradient.terms), (15.0, 5.0, vec![3.0, 3.0]));
}

#[test]
fn the_derivative_of_a_list_is_a_list() {
    let last = Chain { value: 4.0, rest: None };
    let chain = Chain { value: 3.0, rest: Some(Box::new(last)) };
    let (value, gradient) = linked::value_and_grad(&chain);
    let rest = gradient.rest.map(|rest| (rest.value, rest.rest.is_none()));
    assert_eq!((value, gradient.value, rest), (13.0, 6.0, Some((1.0, true))));
}

#[test]
fn the_derivative_of_a_formula_is_a_formula() {
    let sum = Formula::Sum(number(4.0), number(5.0));
    let of = Formula::Product(number(3.0), Box::new(sum));
    let (value, gradient) = formula::value_and_grad(&of);
    assert_eq!(value, 27.0);
    assert_eq!(format!("{gradient:?}"), "Product(Number(9.0), Sum(Number(3.0), Number(3.0)))");
}
