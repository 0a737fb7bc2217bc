//! Functions that call themselves.

use crate::{gradients, numbers};
use chainrule::check::pullback_of;
use chainrule_tests::recursion as corpus;

gradients! { recursion:
    power(x: f64) => (x, 4) at [0.7, -1.3];
    fibonacci(x: f64) => (x, 5) at [0.7, -1.3];
    tree_product(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0, 0.4, 3.0], vec![2.0]];
    reduced(x: f64) => (x) at [0.7, 7.0, 30.0];
    even(x: f64) => (x, 3) at [1.2, -0.4];
    odd(x: f64) => (x, 4) at [1.2, -0.4];
    calls_recursive(x: f64) => (x) at [1.2, -0.4];
}

numbers! { recursion:
    even(1.2, 3) => [11.712];
    power(3.0, 0) => [0.0];
}

#[test]
fn changed_on_the_way() {
    pullback_of(
        |mut x: [f64; 2]| {
            corpus::changed_on_the_way(&mut x, 3);
            x
        },
        |mut x, mut d_x| {
            corpus::changed_on_the_way::vjp(&mut x, 3).1((), &mut d_x);
            d_x
        },
        [0.7, -1.3],
    )
    .assert();
}
