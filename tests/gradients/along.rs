//! Gradients with respect to types that are more than floats: the value is moved by a tangent.

use chainrule::Differentiable;
use chainrule::check::Flatten;

/// The gradient agrees with central differences along each component.
#[track_caller]
pub(crate) fn assert_along<P>(
    f: impl Fn(&mut P) -> f64,
    gradient: impl Fn(&mut P) -> P::Tangent,
    point: &P,
) where
    P: Differentiable + Clone + std::fmt::Debug,
    P::Tangent: Flatten,
{
    let zero = point.zero_tangent();
    let mut floats = Vec::new();
    zero.flatten(&mut floats);
    let d_point = gradient(&mut point.clone());
    let h = 1e-5;
    for at in 0..floats.len() {
        let along = |length: f64| {
            let mut direction = floats.clone();
            direction[at] = length;
            zero.rebuild(&mut direction.as_slice())
        };
        let moved = |length: f64| {
            let mut moved = point.clone();
            moved.move_by(&along(length));
            f(&mut moved)
        };
        let difference = (moved(h) - moved(-h)) / (2.0 * h);
        let derivative = P::dot_tangents(&d_point, &along(1.0));
        let is_close = (difference - derivative).abs() <= 1e-6 * (1.0 + difference.abs());
        assert!(is_close, "component {at} at {point:?}: {derivative}, not {difference}");
    }
}
