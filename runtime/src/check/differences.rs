//! Central differences with Richardson extrapolation (Ridders' method).

use std::fmt;

/// A numerical derivative, and how far off it may be.
///
/// ```
/// use chainrule::check::derivative;
///
/// let slope = derivative(|x| x * x * x, 2.0);
/// assert!((slope.value - 12.0).abs() <= 1e-10);
/// assert!(slope.error <= 1e-10);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// The derivative; NaN where the function has no finite values around the point.
    pub value: f64,
    /// An estimate of the error of `value`, from the rounding errors of the function and from what the
    /// last step of the extrapolation changed. Large at a kink, infinite where `value` is NaN.
    pub error: f64,
}

impl fmt::Display for Estimate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:e} ± {:.0e}", self.value, self.error)
    }
}

/// The derivative of `f` at a point.
///
/// `f` is evaluated on both sides of the point, a tenth of `max(1, |at|)` away and closer. At a
/// kink the result is the mean of the two slopes, and its error their difference.
///
/// ```
/// use chainrule::check::derivative;
///
/// assert!((derivative(f64::exp, 0.0).value - 1.0).abs() < 1e-11);
/// assert!((derivative(f64::ln, 1e-6).value - 1e6).abs() < 1e-3);
/// assert_eq!(derivative(f64::abs, 0.0).value, 0.0);
/// assert!(derivative(f64::sqrt, 0.0).value.is_nan());
/// ```
pub fn derivative(mut f: impl FnMut(f64) -> f64, at: f64) -> Estimate {
    derivative_rounded(&mut f, at, f64::EPSILON)
}

/// The partial derivatives of `f` at a point.
///
/// ```
/// use chainrule::check::gradient;
///
/// let gradient = gradient(|x| x[0] * x[0] * x[1], &[3.0, 5.0]);
/// assert!((gradient[0].value - 30.0).abs() < 1e-9);
/// assert!((gradient[1].value - 9.0).abs() < 1e-9);
/// ```
pub fn gradient(mut f: impl FnMut(&[f64]) -> f64, at: &[f64]) -> Vec<Estimate> {
    (0..at.len()).map(|index| partial(&mut f, at, index, f64::EPSILON)).collect()
}

/// One partial derivative of a function that computes to a relative precision of `epsilon`.
pub(super) fn partial(
    f: &mut dyn FnMut(&[f64]) -> f64,
    at: &[f64],
    index: usize,
    epsilon: f64,
) -> Estimate {
    let mut point = at.to_vec();
    let mut along = |x| {
        point[index] = x;
        f(&point)
    };
    derivative_rounded(&mut along, at[index], epsilon)
}

/// Tries steps on the scale of 1 and, for a small argument, on its own scale.
///
/// Here and below a function is a trait object: the code is compiled once, and not for each function that is checked.
fn derivative_rounded(f: &mut dyn FnMut(f64) -> f64, at: f64, epsilon: f64) -> Estimate {
    let coarse = ridders(f, at, first_step(at.abs().max(1.0)), epsilon);
    let is_small = at != 0.0 && at.abs() < 0.25;
    let is_rough = coarse.value.is_nan() || coarse.error > epsilon.sqrt() * coarse.value.abs();
    if !(is_small && is_rough) {
        return coarse;
    }
    let fine = ridders(f, at, first_step(at.abs()), epsilon);
    if fine.error < coarse.error { fine } else { coarse }
}

/// About a tenth of `scale`. A step with two binary digits is added to most arguments exactly, and is not
/// commensurable with the period that a function is likely to have.
fn first_step(scale: f64) -> f64 {
    let power = scale.log2().floor().max(-1000.0);
    0.09375 * power.exp2()
}

/// The most steps that are tried. Each is half the one before.
const STEPS: usize = 24;
/// The steps that are tried at least, so that an accident at the first ones decides nothing.
const SURE_STEPS: usize = 5;
/// The longest extrapolation: more columns only amplify rounding errors.
const COLUMNS: usize = 8;

/// Each row of the tableau is a difference with half the step of the row before, followed by the
/// extrapolations of all rows so far. The most certain entry wins.
fn ridders(f: &mut dyn FnMut(f64) -> f64, at: f64, first: f64, epsilon: f64) -> Estimate {
    let mut best = Estimate { value: f64::NAN, error: f64::INFINITY };
    let f_at = f(at);
    let mut above: Vec<f64> = Vec::new();
    let mut rows: Vec<Difference> = Vec::new();
    for halvings in 0..STEPS {
        let step = first * (-(halvings as f64)).exp2();
        let Some(difference) = central_difference(f, at, f_at, step, epsilon) else {
            above.clear();
            rows.clear();
            continue;
        };
        let rounding = difference.rounding;
        if rows.len() >= SURE_STEPS && rounding >= best.error {
            break;
        }
        let row = extrapolate(difference.slope, &above);
        for (column, &value) in row.iter().enumerate().skip(1) {
            let change = (value - row[column - 1]).abs().max((value - above[column - 1]).abs());
            if change + rounding < best.error {
                best = Estimate { value, error: change + rounding };
            }
        }
        above = row;
        rows.push(difference);
    }
    best.error += kink(&rows);
    best
}

/// The jump of the slope at the point itself, which central differences do not see: 0 unless the slopes on
/// the two sides stay apart as the step shrinks.
fn kink(rows: &[Difference]) -> f64 {
    let [.., a, b, c, d] = rows else { return 0.0 };
    let before = (2.0 * b.jump - a.jump).abs();
    let last = (2.0 * d.jump - c.jump).abs();
    if last > 0.8 * before && last > 32.0 * d.rounding { last } else { 0.0 }
}

/// The error of a central difference has only even powers of the step, so that half the step
/// removes a quarter, a sixteenth, and so on of each.
fn extrapolate(difference: f64, above: &[f64]) -> Vec<f64> {
    let mut row = vec![difference];
    let mut factor = 1.0;
    for (column, previous) in above.iter().take(COLUMNS - 1).enumerate() {
        factor *= 4.0;
        row.push((factor * row[column] - previous) / (factor - 1.0));
    }
    row
}

/// What one step to either side says.
struct Difference {
    slope: f64,
    /// The rounding error of the slope.
    rounding: f64,
    /// The slope on the right less the slope on the left.
    jump: f64,
}

/// `None` if the slope is not finite.
fn central_difference(
    f: &mut dyn FnMut(f64) -> f64,
    at: f64,
    f_at: f64,
    step: f64,
    epsilon: f64,
) -> Option<Difference> {
    let (right, left) = (round_to(at + step, epsilon), round_to(at - step, epsilon));
    let width = right - left;
    let (f_right, f_left) = (f(right), f(left));
    let slope = (f_right - f_left) / width;
    let rounding = epsilon * f_right.abs().max(f_left.abs()) / width;
    let jump = ((f_right - f_at) - (f_at - f_left)) / (0.5 * width);
    (width > 0.0 && slope.is_finite()).then_some(Difference { slope, rounding, jump })
}

/// The value that arrives where arguments have this precision.
fn round_to(x: f64, epsilon: f64) -> f64 {
    if epsilon > f64::EPSILON { f64::from(x as f32) } else { x }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(f: impl Fn(f64) -> f64, at: f64, expected: f64) {
        let estimate = derivative(f, at);
        let off = (estimate.value - expected).abs();
        assert!(off <= 1e-9 * expected.abs().max(1e-3), "{estimate} is not {expected}");
        assert!(off <= 10.0 * estimate.error + 1e-15 * expected.abs(), "{estimate} but {expected}");
    }

    #[test]
    fn smooth_functions_are_exact_to_nine_digits() {
        check(f64::sin, 1.0, 1.0_f64.cos());
        check(f64::exp, 5.0, 5.0_f64.exp());
        check(|x| x.powi(5), -2.0, 80.0);
        check(|x| 1.0 / x, 1e-3, -1e6);
        check(f64::ln, 1e-8, 1e8);
        check(f64::sqrt, 1e-4, 50.0);
        check(|x| 1e6 + x, 3.0, 1.0);
        check(|_| 7.0, 3.0, 0.0);
        check(|x| (16.0 * std::f64::consts::PI * x).sin(), 0.0, 16.0 * std::f64::consts::PI);
        check(|x| x * x, 1e8, 2e8);
        check(|x| x.abs().powf(1.5), 0.0, 0.0);
    }

    #[test]
    fn a_kink_nearby_does_no_harm() {
        check(|x| f64::max(x, 0.0), 0.03, 1.0);
        check(|x| f64::max(x, 0.0), -1e-3, 0.0);
        check(|x| (x - 2.01).abs(), 2.0, -1.0);
    }

    #[test]
    fn a_kink_or_a_step_is_uncertain() {
        assert!(derivative(|x| if x > 1.0 { 1.0 } else { 0.0 }, 1.0).error > 0.1);
        assert!(derivative(f64::abs, 0.0).error > 1.0);
        assert!(derivative(|x| x.max(2.0) + x.sin(), 2.0).error > 0.9);
        assert!(derivative(|x| x.max(2.0), 2.0 + 1e-9).error > 0.9);
        assert_eq!(derivative(f64::sqrt, 0.0).error, f64::INFINITY);
        assert_eq!(derivative(|_| f64::NAN, 1.0).error, f64::INFINITY);
    }

    #[test]
    fn single_precision_takes_larger_steps() {
        let mut sine = |x: f64| f64::from((x as f32).sin());
        let estimate = derivative_rounded(&mut sine, 1.0, f64::from(f32::EPSILON));
        assert!((estimate.value - 1.0_f64.cos()).abs() < 1e-5, "{estimate}");
        assert!(estimate.error < 1e-4, "{estimate}");
    }
}
