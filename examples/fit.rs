//! A growth curve is fitted by the crate `levenberg-marquardt`, which is handed a generated Jacobian.
//! Run with `cargo run --release --example fit`.
//!
//! The data are Rat43 of the Statistical Reference Datasets of NIST (Ratkowsky 1983, dry weight of onion bulbs and tops), of
//! the higher level of difficulty, with certified values for the parameters.

use chainrule::differentiate;
use levenberg_marquardt::{LeastSquaresProblem, LevenbergMarquardt};
use nalgebra::{SMatrix, SVector, U4, U15, storage::Owned};

/// The dry weight of the plants after each of 15 periods.
const WEIGHT: [f64; 15] = [
    16.08, 33.83, 65.80, 97.20, 191.55, 326.20, 386.87, 520.53, 590.03, 651.92, 724.93, 699.56,
    689.96, 637.56, 717.41,
];

/// Those of NIST.
const CERTIFIED: [f64; 4] =
    [6.9964151270E+02, 5.2771253025E+00, 7.5962938329E-01, 1.2792483859E+00];
const CERTIFIED_SUM: f64 = 8.7864049080E+03;

/// What the logistic curve of Richards leaves.
#[differentiate(jacobian)]
fn residuals(b: &[f64; 4]) -> [f64; 15] {
    let mut rest = [0.0; 15];
    for k in 0..15 {
        let growth = 1.0 + (b[1] - b[2] * (k + 1) as f64).exp();
        rest[k] = b[0] / growth.powf(1.0 / b[3]) - WEIGHT[k];
    }
    rest
}

/// The problem as `levenberg-marquardt` asks for it.
struct Fit {
    b: [f64; 4],
}

impl LeastSquaresProblem<f64, U15, U4> for Fit {
    type ResidualStorage = Owned<f64, U15>;
    type JacobianStorage = Owned<f64, U15, U4>;
    type ParameterStorage = Owned<f64, U4>;

    fn set_params(&mut self, b: &SVector<f64, 4>) {
        self.b = (*b).into();
    }

    fn params(&self) -> SVector<f64, 4> {
        self.b.into()
    }

    fn residuals(&self) -> Option<SVector<f64, 15>> {
        Some(residuals(&self.b).into())
    }

    fn jacobian(&self) -> Option<SMatrix<f64, 15, 4>> {
        let mut rows = [[0.0; 4]; 15];
        residuals::jacobian_into(&self.b, rows.as_flattened_mut());
        Some(SMatrix::from_row_slice(rows.as_flattened()))
    }
}

fn sum_of_squares(b: &[f64; 4]) -> f64 {
    residuals(b).iter().map(|rest| rest * rest).sum()
}

/// The same in the first `digits` digits.
fn agrees(value: f64, certified: f64, digits: i32) -> bool {
    (value - certified).abs() < 0.5 * 10.0_f64.powi(-digits) * certified.abs()
}

fn main() {
    // the data and the curve are those that were certified
    assert!(agrees(sum_of_squares(&CERTIFIED), CERTIFIED_SUM, 10));

    for start in [[100.0, 10.0, 1.0, 1.0], [700.0, 5.0, 0.75, 1.3]] {
        let (fit, report) = LevenbergMarquardt::new().with_tol(1e-14).minimize(Fit { b: start });
        println!("from {start:?}, {} evaluations:", report.number_of_evaluations);
        for (b, certified) in fit.b.into_iter().zip(CERTIFIED) {
            println!("  {b:18.10} certified {certified:18.10}");
            assert!(agrees(b, certified, 6));
        }
        let sum = sum_of_squares(&fit.b);
        println!("  {sum:18.10} is the sum of squares, certified {CERTIFIED_SUM:.7}");
        assert!(agrees(sum, CERTIFIED_SUM, 6));
    }
}
