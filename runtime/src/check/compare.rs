//! A gradient beside the numerical one.

use super::differences::{Estimate, partial};
use super::flatten::Flatten;
use crate::{Differentiable, Scalar};
use std::fmt;

/// A gradient compared with the numerical one, component by component.
///
/// It prints as one line if the two agree, and as a table of what differs if not.
///
/// ```
/// use chainrule::check::compare_gradient;
///
/// let comparison = compare_gradient(|x| x[0] * x[1], &[3.0, 5.0], &[5.0, 3.3]);
/// assert!(!comparison.agrees());
/// assert_eq!(comparison.index(), Some(1));
/// assert!((comparison.max_relative_difference() - 0.1 / 1.1).abs() < 1e-9);
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a comparison does nothing until it is asked or `assert`ed"]
pub struct Comparison {
    components: Vec<Component>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Component {
    index: usize,
    gradient: f64,
    numerical: Estimate,
    /// The relative difference up to which the two agree.
    tolerance: f64,
    /// The error up to which the numerical derivative says anything.
    largest_error: f64,
}

impl Component {
    /// What the numerical derivative cannot resolve does not count: the difference
    /// is relative to at least its error over the tolerance.
    fn relative_difference(&self) -> f64 {
        let (gradient, numerical) = (self.gradient, self.numerical.value);
        let difference = (gradient - numerical).abs();
        if difference == 0.0 {
            return 0.0;
        }
        let blur =
            if self.is_resolved() { 4.0 * self.numerical.error / self.tolerance } else { 0.0 };
        let relative = difference / gradient.abs().max(numerical.abs()).max(blur);
        if relative.is_nan() { f64::INFINITY } else { relative }
    }

    fn is_resolved(&self) -> bool {
        self.numerical.error <= self.largest_error
    }

    fn agrees(&self) -> bool {
        self.is_resolved() && self.relative_difference() <= self.tolerance
    }
}

impl Comparison {
    /// Whether every component agrees.
    ///
    /// ```
    /// use chainrule::check::compare_gradient;
    ///
    /// assert!(compare_gradient(|x| x[0].powi(2), &[3.0], &[6.0]).agrees());
    /// assert!(!compare_gradient(|x| x[0].powi(2), &[3.0], &[6.1]).agrees());
    /// ```
    #[must_use]
    pub fn agrees(&self) -> bool {
        self.components.iter().all(Component::agrees)
    }

    /// The largest difference between two components, relative to the larger one; 0 if there are no components.
    ///
    /// ```
    /// use chainrule::check::compare_gradient;
    ///
    /// let comparison = compare_gradient(|x| x[0].powi(2), &[3.0], &[6.0]);
    /// assert!(comparison.max_relative_difference() < 1e-9);
    /// ```
    #[must_use]
    pub fn max_relative_difference(&self) -> f64 {
        self.worst().map_or(0.0, Component::relative_difference)
    }

    /// The component with the largest relative difference, counted through all floats of all arguments.
    ///
    /// ```
    /// use chainrule::check::compare_gradient;
    ///
    /// let comparison = compare_gradient(|x| x[0] + 2.0 * x[1], &[3.0, 5.0], &[1.0, 3.0]);
    /// assert_eq!(comparison.index(), Some(1));
    /// ```
    #[must_use]
    pub fn index(&self) -> Option<usize> {
        self.worst().map(|component| component.index)
    }

    /// Panics with the table of what differs, if anything does.
    ///
    /// ```
    /// use chainrule::check::compare_gradient;
    ///
    /// compare_gradient(|x| x[0].powi(2), &[3.0], &[6.0]).assert();
    /// ```
    #[track_caller]
    pub fn assert(&self) {
        assert!(self.agrees(), "{self}");
    }

    fn worst(&self) -> Option<&Component> {
        let key = |component: &&Component| (!component.agrees(), component.relative_difference());
        self.components.iter().reduce(|a, b| if key(&b) > key(&a) { b } else { a })
    }
}

/// The most rows that a table has.
const ROWS: usize = 12;

impl fmt::Display for Comparison {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.components.len();
        let wrong: Vec<_> =
            self.components.iter().filter(|component| !component.agrees()).collect();
        if wrong.is_empty() {
            let largest = self.max_relative_difference();
            return write!(
                f,
                "{count} components agree, largest relative difference {largest:.1e}"
            );
        }
        writeln!(f, "{} of {count} components differ from the numerical derivative", wrong.len())?;
        write!(
            f,
            "{:>9} {:>24} {:>24} {:>9} {:>10}",
            "component", "gradient", "numerical", "± error", "relative"
        )?;
        for component in wrong.iter().take(ROWS) {
            let Component { index, gradient, numerical: Estimate { value, error }, .. } = component;
            write!(f, "\n{index:>9} {gradient:>24e} {value:>24e} {error:>9.0e}")?;
            if component.is_resolved() {
                write!(f, " {:>10.1e}", component.relative_difference())?;
            } else {
                write!(f, "  uncertain: a kink, or the edge of the domain?")?;
            }
        }
        if wrong.len() > ROWS {
            write!(f, "\n      ... and {} more", wrong.len() - ROWS)?;
        }
        Ok(())
    }
}

/// Compares `gradient` with the numerical gradient of `f`.
///
/// ```
/// use chainrule::check::compare_gradient;
///
/// let comparison = compare_gradient(|x| x[0] * x[1].sin(), &[3.0, 0.0], &[0.0, 3.0]);
/// assert!(comparison.max_relative_difference() < 1e-9);
/// ```
///
/// # Panics
///
/// If the gradient has not as many components as the point.
#[track_caller]
pub fn compare_gradient(
    mut f: impl FnMut(&[f64]) -> f64,
    at: &[f64],
    gradient: &[f64],
) -> Comparison {
    compare(&mut f, at, &vec![f64::EPSILON; at.len()], gradient)
}

/// Panics unless `gradient` is the gradient of `f` at a point; the message says which components differ.
///
/// ```
/// use chainrule::check::assert_gradient;
///
/// assert_gradient(|x| x[0] * x[0] * x[1], &[30.0, 9.0], &[3.0, 5.0]);
/// ```
///
/// ```should_panic
/// chainrule::check::assert_gradient(|x| x[0] * x[0], &[3.0], &[3.0]);
/// ```
#[track_caller]
pub fn assert_gradient(f: impl FnMut(&[f64]) -> f64, gradient: &[f64], at: &[f64]) {
    compare_gradient(f, at, gradient).assert();
}

/// Compares the gradient of a function of any arguments with the numerical one.
///
/// `f` takes the arguments as a tuple (or one value), and `grad` gives the gradients with respect to
/// those that have floats, in order. An argument that is not differentiated is captured by the closures
/// instead.
///
/// ```
/// use chainrule::check::gradient_of;
///
/// fn loss(x: f64, w: &[f64]) -> f64 {
///     w.iter().map(|w| w * x * x).sum()
/// }
///
/// fn loss_grad(x: f64, w: &[f64]) -> (f64, Vec<f64>) {
///     (w.iter().map(|w| 2.0 * w * x).sum(), vec![x * x; w.len()])
/// }
///
/// let comparison = gradient_of(
///     |(x, w): (f64, Vec<f64>)| loss(x, &w),
///     |(x, w)| loss_grad(x, &w),
///     (3.0, vec![1.0, 2.0]),
/// );
/// comparison.assert();
/// assert!(comparison.max_relative_difference() < 1e-9);
/// ```
///
/// # Panics
///
/// If the gradients have not as many floats as the arguments.
#[track_caller]
pub fn gradient_of<A: Flatten, R: Scalar, G: Flatten>(
    mut f: impl FnMut(A) -> R,
    mut grad: impl FnMut(A) -> G,
    args: A,
) -> Comparison {
    let at = floats_of(&args);
    let epsilons = epsilons_of(&args, R::EPSILON.to_f64());
    let gradient = floats_of(&grad(copy_of(&args)));
    compare(&mut |floats| f(args.rebuild(&mut &*floats)).to_f64(), &at, &epsilons, &gradient)
}

/// Compares the gradient of a function of a type of one's own with numerical derivatives.
///
/// The point is moved by tangents. Several arguments stand in a tuple.
///
/// ```
/// use chainrule::{Differentiable, check, differentiate};
///
/// #[derive(Differentiable, Clone)]
/// struct Line {
///     slope: f64,
///     start: f64,
/// }
///
/// #[differentiate]
/// fn loss(line: &Line, #[no_grad] points: &[(f64, f64)]) -> f64 {
///     let mut sum = 0.0;
///     for (x, y) in points {
///         sum += (line.slope * x + line.start - y).powi(2);
///     }
///     sum
/// }
///
/// let (line, points) = (Line { slope: 2.0, start: 0.5 }, [(0.0, 1.0), (1.0, 3.0)]);
/// check::gradient_at(|line| loss(line, &points), |line| loss::grad(line, &points), &line).assert();
/// ```
#[track_caller]
pub fn gradient_at<P, R>(
    mut f: impl FnMut(&P) -> R,
    grad: impl FnOnce(&P) -> P::Tangent,
    point: &P,
) -> Comparison
where
    P: Differentiable<Tangent: Flatten> + Clone,
    R: Scalar,
{
    let zero = point.zero_tangent();
    let at = vec![0.0; floats_of(&zero).len()];
    let epsilons = epsilons_of(&zero, R::EPSILON.to_f64());
    let gradient = floats_of(&grad(point));
    let mut moved = |by: &[f64]| {
        let mut moved = point.clone();
        moved.move_by(&zero.rebuild(&mut &*by));
        f(&moved).to_f64()
    };
    compare(&mut moved, &at, &epsilons, &gradient)
}

/// Compares the pullback of a function of any arguments and any result with numerical derivatives.
///
/// For cotangents `w` drawn at random, always the same ones, `pull` must give the gradient of the dot product of
/// `w` and the result of `f`.
///
/// ```
/// use chainrule::check::pullback_of;
///
/// let comparison = pullback_of(
///     |(r, phi): (f64, f64)| [r * phi.cos(), r * phi.sin()],
///     |(r, phi), [d_x, d_y]| {
///         (d_x * phi.cos() + d_y * phi.sin(), r * (d_y * phi.cos() - d_x * phi.sin()))
///     },
///     (2.0, 0.5),
/// );
/// assert!(comparison.max_relative_difference() < 1e-9);
/// ```
///
/// # Panics
///
/// If the gradients have not as many floats as the arguments.
#[track_caller]
pub fn pullback_of<A: Flatten, R: Flatten, G: Flatten>(
    mut f: impl FnMut(A) -> R,
    mut pull: impl FnMut(A, R) -> G,
    args: A,
) -> Comparison {
    let at = floats_of(&args);
    let result = f(copy_of(&args));
    let coarsest = epsilons_of(&result, 0.0).into_iter().fold(f64::EPSILON, f64::max);
    let epsilons = epsilons_of(&args, coarsest);
    compare_along_cotangents(
        &mut |floats| floats_of(&f(args.rebuild(&mut &*floats))),
        &mut |seed| floats_of(&pull(copy_of(&args), result.rebuild(&mut &*seed))),
        floats_of(&result).len(),
        (&at, &epsilons),
    )
}

/// A pullback as a function of the floats of its cotangent, of which there are `len`.
#[track_caller]
fn compare_along_cotangents(
    f: &mut dyn FnMut(&[f64]) -> Vec<f64>,
    pull: &mut dyn FnMut(&[f64]) -> Vec<f64>,
    len: usize,
    (at, epsilons): (&[f64], &[f64]),
) -> Comparison {
    let mut random = Random(0x5eed);
    let mut components = Vec::new();
    for _ in 0..3 {
        let seed: Vec<f64> = (0..len).map(|_| random.cotangent()).collect();
        let gradient = pull(&seed);
        let mut weighted = |floats: &[f64]| dot(&seed, &f(floats));
        components.extend(compare(&mut weighted, at, epsilons, &gradient).components);
    }
    Comparison { components }
}

#[track_caller]
fn compare(
    f: &mut dyn FnMut(&[f64]) -> f64,
    at: &[f64],
    epsilons: &[f64],
    gradient: &[f64],
) -> Comparison {
    let (found, expected) = (gradient.len(), at.len());
    assert!(found == expected, "a gradient of {found} components for a point of {expected}");
    let numerical: Vec<_> =
        (0..at.len()).map(|index| partial(f, at, index, epsilons[index])).collect();
    let magnitude = f(at).abs();
    let largest = numerical.iter().map(|estimate| estimate.value.abs()).fold(0.0, f64::max);
    let component = |index: usize| {
        let (gradient, numerical) = (gradient[index], numerical[index]);
        let tolerance = tolerance(epsilons[index]);
        // Components that are small beside the others, or beside the value, need not be resolved.
        let largest_error = (tolerance.sqrt() * gradient.abs().max(numerical.value.abs()))
            .max(tolerance * largest)
            .max(tolerance * magnitude / at[index].abs().max(1.0))
            .max(tolerance * tolerance);
        Component { index, gradient, numerical, tolerance, largest_error }
    };
    Comparison { components: (0..at.len()).map(component).collect() }
}

fn tolerance(epsilon: f64) -> f64 {
    if epsilon > f64::EPSILON { 2e-3 } else { 1e-6 }
}

fn floats_of(value: &impl Flatten) -> Vec<f64> {
    let mut floats = Vec::new();
    value.flatten(&mut floats);
    floats
}

/// The precision of each float; at least that of what is computed from them.
fn epsilons_of(value: &impl Flatten, at_least: f64) -> Vec<f64> {
    let mut epsilons = Vec::new();
    value.epsilons(&mut epsilons);
    epsilons.into_iter().map(|epsilon| epsilon.max(at_least)).collect()
}

fn copy_of<A: Flatten>(value: &A) -> A {
    value.rebuild(&mut &*floats_of(value))
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    assert!(a.len() == b.len(), "the result changes its length near the point");
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// SplitMix64.
struct Random(u64);

impl Random {
    /// Between 0.5 and 1.5 in absolute value, of either sign, and exact as an `f32`.
    fn cotangent(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^= bits >> 31;
        let magnitude = 0.5 + (bits >> 48) as f64 / 65536.0;
        if bits & 1 == 0 { magnitude } else { -magnitude }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sphere(x: &[f64]) -> f64 {
        x.iter().map(|x| x * x).sum()
    }

    #[test]
    fn the_right_gradient_agrees() {
        let comparison = compare_gradient(sphere, &[1.0, 0.0, -1e3], &[2.0, 0.0, -2e3]);
        assert!(comparison.agrees(), "{comparison}");
        assert!(comparison.to_string().starts_with("3 components agree"));
    }

    #[test]
    fn a_wrong_component_is_shown() {
        let comparison = compare_gradient(sphere, &[1.0, 2.0], &[2.0, 4.0001]);
        let text = comparison.to_string();
        assert!(!comparison.agrees(), "{text}");
        assert_eq!(comparison.index(), Some(1));
        assert!(text.starts_with("1 of 2 components differ"), "{text}");
        assert!(text.contains("4.0001e0") && text.contains("2.5e-5"), "{text}");
    }

    #[test]
    fn a_silent_zero_and_a_nan_are_found() {
        assert!(!compare_gradient(sphere, &[1.0, 1e-3], &[2.0, 0.0]).agrees());
        assert!(!compare_gradient(sphere, &[1.0], &[f64::NAN]).agrees());
        assert!(!compare_gradient(|_| 5.0, &[1.0], &[1e-5]).agrees());
        assert!(compare_gradient(|_| 5.0, &[1.0], &[0.0]).agrees());
    }

    #[test]
    fn a_kink_is_uncertain() {
        let step = |x: &[f64]| if x[0] > 1.0 { x[0] } else { 0.0 };
        let comparison = compare_gradient(step, &[1.0], &[1.0]);
        assert!(comparison.to_string().contains("uncertain"), "{comparison}");
    }

    #[test]
    fn single_precision_is_compared_more_loosely() {
        let f = |(x, y): (f32, f64)| x.sin() * y as f32;
        let grad = |(x, y): (f32, f64)| (x.cos() * y as f32, f64::from(x.sin()));
        gradient_of(f, grad, (1.0, 2.0)).assert();
        let wrong = |(x, y): (f32, f64)| (x.cos() * y as f32 * 1.01, f64::from(x.sin()));
        assert!(!gradient_of(f, wrong, (1.0, 2.0)).agrees());
    }

    #[test]
    fn plain_arguments_have_no_gradient() {
        let f = |(x, n): (f64, i32)| x.powi(n);
        gradient_of(f, |(x, n)| f64::from(n) * x.powi(n - 1), (3.0, 4)).assert();
    }

    #[test]
    fn a_pullback_is_checked_along_several_cotangents() {
        let f = |x: Vec<f64>| (x[0] * x[1], vec![x[0], x[1].exp()]);
        let pull = |x: Vec<f64>, (d, w): (f64, Vec<f64>)| {
            vec![d * x[1] + w[0], d * x[0] + w[1] * x[1].exp()]
        };
        pullback_of(f, pull, vec![2.0, 3.0]).assert();
        let wrong =
            |x: Vec<f64>, (d, w): (f64, Vec<f64>)| vec![d * x[1], d * x[0] + w[1] * x[1].exp()];
        assert_eq!(pullback_of(f, wrong, vec![2.0, 3.0]).index(), Some(0));
    }

    #[test]
    #[should_panic(expected = "a gradient of 1 components for a point of 2")]
    fn a_gradient_of_another_length_is_refused() {
        let _ = compare_gradient(sphere, &[1.0, 2.0], &[2.0]);
    }
}
