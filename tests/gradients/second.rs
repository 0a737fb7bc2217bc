//! Functions with second derivatives.

use crate::{gradients, numbers};

gradients! { second:
    cubic(x: f64, y: f64) => (x, y) at [(2.0, 3.0), (-0.4, 0.9)];
    sines(x: f64, w: Vec<f64>) => (x, &w) at [(0.7, vec![1.2, -0.6, 2.0]), (1.3, vec![])];
    of_calls(x: f64, w: [f64; 2]) => (x, &w) at [(0.7, [1.2, -0.6]), (-1.3, [2.0, 0.4])];
}

numbers! { second:
    cubic(2.0, 3.0) => [21.0, 12.0];
}

#[test]
fn a_hessian_has_its_rows_in_the_order_of_the_arguments() {
    use chainrule_tests::second::{cubic, of_calls};
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
