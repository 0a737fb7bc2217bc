//! Vectors that grow.

use crate::{gradients, pullbacks};

gradients! { growth:
    pushed(x: f64) => (x, 3) at [0.7, -1.3];
    rows(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0], vec![]];
    history(x: f64) => (x, &mut Vec::new()) at [0.7, -1.3];
    reverse_polish(x: Vec<f64>) => (&x) at [vec![0.7, 1.3, 0.4, 2.0, 0.1], vec![0.3]];
    emptied(x: Vec<f64>, y: f64) => (&x, y) at [(vec![0.7, -1.3, 2.0], 0.3), (vec![], 2.0)];
    put_in_and_taken_out(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0, 0.4]];
    buffer(x: Vec<f64>) => (&x, 3) at [vec![0.7, -1.3, 2.0], vec![]];
    joined(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0]];
    resized(x: Vec<f64>, y: f64) => (&x, y) at [(vec![0.7, -1.3, 2.0], 0.3), (vec![0.7], 0.3)];
    parted(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0, 0.4], vec![-0.7, 1.3, 2.0, -0.4, 3.0]];
    growing_rows(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0], vec![0.7, -1.3, 2.0, 0.4]];
    taken_and_replaced(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0]];
    shifted_again(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0]];
    ends(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0], vec![0.7, -1.3]];
    solved(m: Vec<f64>, y: Vec<f64>) => (&m, &y) at [(vec![0.2, 1.0, 3.0, -2.0, 0.5, 1.0, 1.0, 4.0, 0.3], vec![1.0, -2.0, 0.5]), (vec![2.0, 0.3, 0.4, 1.0], vec![0.7, 1.1])];
    rows_of_rows(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0, 0.4]];
    stacked(x: Vec<f64>) => (&x) at [vec![0.7, 1.3, 0.4, 0.9, 0.2]];
    cloned_from(x: Vec<f64>) => (&x) at [vec![0.7, 1.3]];
    grown_and_replaced(x: f64) => (x) at [0.7, -1.3];
    chained_pairs(x: Vec<f64>) => (&x) at [vec![0.7, 1.3]];
    kept(x: Vec<f64>, limit: f64) => (&x, limit) at [(vec![0.7, -1.3, 2.0, 0.4], 0.5), (vec![0.1], 0.5)];
}

pullbacks! { growth:
    series(x: f64) => (x, 3) at [0.7, -1.3];
}

#[test]
fn shifted() {
    use chainrule_tests::growth::shifted;
    chainrule::check::pullback_of(
        |mut v: Vec<f64>| {
            shifted(&mut v);
            v
        },
        |mut v, mut d_v| {
            shifted::vjp(&mut v).1((), &mut d_v);
            d_v
        },
        vec![0.7, -1.3, 2.0],
    )
    .assert();
}
