//! Methods that take their receiver by value.

use crate::corpus::receivers::{SeriesTangent, series};
use crate::gradients;
use chainrule::check::pullback_of;

gradients! { receivers:
    of_a_call(x: f64) => (x) at [0.7, -1.3];
    of_methods(x: f64) => (x) at [0.7, -1.3];
    of_a_literal(x: f64) => (x) at [0.7, -1.3];
    of_variables(x: f64) => (x) at [0.7, -1.3];
    in_a_loop(x: f64) => (x) at [0.7, -1.3, 6.0];
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
