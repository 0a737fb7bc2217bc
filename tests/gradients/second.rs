//! Functions with second derivatives.

use crate::{gradients, numbers};

gradients! { second:
    saved_in_an_arm(x: f64, y: f64) => (x, y) at [(0.7, 0.3), (0.7, -1.3), (1.5, 0.4)];
    cubic(x: f64, y: f64) => (x, y) at [(2.0, 3.0), (-0.4, 0.9)];
    sines(x: f64, w: Vec<f64>) => (x, &w) at [(0.7, vec![1.2, -0.6, 2.0]), (1.3, vec![])];
    valley(x: Vec<f64>) => (&x) at [vec![0.7, 1.2, -0.4], vec![1.0; 20]];
    wandering(x: [f64; 3], w: Vec<f64>) => (x, &w, &mut [0.0; 4]) at [([0.7, 1.2, -0.4], vec![0.5, -0.3, 0.8, 0.2])];
    product(x: f64, y: f64) => (x, y) at [(2.0, 3.0)];
    of_calls(x: f64, w: [f64; 2]) => (x, &w) at [(0.7, [1.2, -0.6]), (-1.3, [2.0, 0.4])];
    mean(x: [f64; 2], weight: f64) => (&x, weight) at [([0.7, -0.4], 1.3)];
}

numbers! { second:
    cubic(2.0, 3.0) => [21.0, 12.0];
}

#[test]
fn a_hessian_has_its_rows_in_the_order_of_the_arguments() {
    use crate::corpus::second::{cubic, of_calls};
    assert_eq!(cubic::hessian(2.0, 3.0).as_slice(), [12.0, 6.0, 6.0, 4.0]);
    let hessian = of_calls::hessian(0.7, &[1.2, -0.6]);
    assert_eq!((hessian.rows(), hessian.columns()), (3, 3));
    for row in 0..3 {
        for column in 0..3 {
            assert_eq!(hessian[(row, column)].to_bits(), hessian[(column, row)].to_bits());
        }
    }
    let (_, (d_x, d_w)) = of_calls::hvp(0.7, &[1.2, -0.6], 0.0, &[1.0, 0.0]);
    for (row, expected) in [d_x, d_w[0], d_w[1]].into_iter().enumerate() {
        assert!((hessian[(row, 1)] - expected).abs() < 1e-12);
    }
}

#[test]
fn a_hessian_in_lanes_is_that_of_its_products() {
    use chainrule_tests::second::{product, valley, wandering};
    assert_eq!(product::hessian(2.0, 3.0).as_slice(), [0.0, 6.0, 6.0, 4.0]);
    for len in [1, 2, 8, 9, 20] {
        let x: Vec<f64> = (0..len).map(|i| 0.1 * i as f64 - 0.7).collect();
        let hessian = valley::hessian(&x);
        assert_eq!((hessian.rows(), hessian.columns()), (len, len));
        for column in 0..len {
            let unit: Vec<f64> = (0..len).map(|i| f64::from(u8::from(i == column))).collect();
            let (_, product) = valley::hvp(&x, &unit);
            for row in 0..len {
                assert!((hessian[(row, column)] - product[row]).abs() < 1e-9);
            }
        }
    }
    let (x, w) = ([0.7, 1.2, -0.4], [0.5, -0.3, 0.8, 0.2]);
    let hessian = wandering::hessian(x, &w, &mut [0.0; 4]);
    assert_eq!((hessian.rows(), hessian.columns()), (7, 7));
    for column in 0..7 {
        let unit: [f64; 7] = std::array::from_fn(|i| f64::from(u8::from(i == column)));
        let along = (unit[..3].try_into().unwrap(), &unit[3..]);
        let (_, (d_x, d_w)) = wandering::hvp(x, &w, &mut [0.0; 4], along.0, along.1);
        for (row, expected) in d_x.iter().chain(&d_w).enumerate() {
            assert!((hessian[(row, column)] - expected).abs() < 1e-12, "{row} {column}");
            assert_eq!(hessian[(row, column)].to_bits(), hessian[(column, row)].to_bits());
        }
    }
}

#[test]
fn generic_callees_have_second_derivatives_in_both_widths() {
    use crate::corpus::second::of_means;
    let (x, y, h) = ([0.3, 0.7, -0.4], 1.5, 1e-5);
    let (gradient, (d_x, _)) = of_means::hvp(x, y, [1.0, 0.0, 0.0], 0.0);
    assert_eq!(gradient, of_means::grad(x, y));
    let at = |step: f64| of_means::grad([x[0] + step, x[1], x[2]], y).0;
    let (ahead, behind) = (at(h), at(-h));
    for k in 0..3 {
        assert!((d_x[k] - (ahead[k] - behind[k]) / (2.0 * h)).abs() < 1e-8);
    }
}
