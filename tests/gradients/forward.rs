//! Forward mode against reverse mode: ⟨w, Jv⟩ = ⟨Jᵀw, v⟩, for every row of the gradient tests.

use crate::floats::{bits, floats};
use chainrule::check::Flatten;

/// A gradient as the tangent of an argument: by value, or borrowed.
pub(crate) trait Lend<'a, To> {
    fn lend(&'a mut self) -> To;
}

impl<'a, T> Lend<'a, &'a T> for T {
    fn lend(&'a mut self) -> &'a T {
        self
    }
}

impl<'a, T> Lend<'a, &'a mut T> for T {
    fn lend(&'a mut self) -> &'a mut T {
        self
    }
}

impl<'a, T> Lend<'a, &'a [T]> for Vec<T> {
    fn lend(&'a mut self) -> &'a [T] {
        self
    }
}

impl<'a, T> Lend<'a, &'a mut [T]> for Vec<T> {
    fn lend(&'a mut self) -> &'a mut [T] {
        self
    }
}

/// What is handed over by value.
#[macro_export]
macro_rules! lend {
    ($([$($generics:tt)*] $ty:ty;)*) => {$(
        impl<$($generics)*> $crate::forward::Lend<'_, $ty> for $ty {
            fn lend(&mut self) -> $ty {
                self.clone()
            }
        }
    )*};
}

lend! {
    [] f64;
    [] f32;
    [] ();
    [T: Clone] Vec<T>;
    [T: Clone] Option<T>;
    [T: Clone] Box<T>;
    [T: Clone, const N: usize] [T; N];
}

macro_rules! tuple {
    ($($T:ident $U:ident $at:tt),*) => {
        impl<'a, $($T: Lend<'a, $U>, $U),*> Lend<'a, ($($U,)*)> for ($($T,)*) {
            fn lend(&'a mut self) -> ($($U,)*) {
                ($(self.$at.lend(),)*)
            }
        }
    };
}

tuple!(A U 0);
tuple!(A U 0, B V 1);
tuple!(A U 0, B V 1, C W 2);
tuple!(A U 0, B V 1, C W 2, D X 3);
tuple!(A U 0, B V 1, C W 2, D X 3, E Y 4);
tuple!(A U 0, B V 1, C W 2, D X 3, E Y 4, F Z 5);

/// As the function wants it.
pub(crate) fn lend<'a, T: Lend<'a, U>, U>(tangents: &'a mut T) -> U {
    tangents.lend()
}

/// A direction of this shape, always the same one.
pub(crate) fn direction<T: Flatten>(like: &T) -> T {
    let numbers = (0..floats(like).len()).map(|at| 0.5 + (at as f64 * 0.618_034) % 1.0);
    let signs = [1.0, -1.0, -1.0, 1.0, -1.0];
    let direction: Vec<f64> = numbers.zip(signs.iter().cycle()).map(|(x, s)| x * s).collect();
    like.rebuild(&mut &*direction)
}

/// The components of the gradient, each as the tangent of the result along one argument.
#[track_caller]
pub(crate) fn assert_components<T: Flatten>(
    call: &str,
    gradient: &T,
    mut jvp: impl FnMut(&mut T) -> f64,
) {
    let components = floats(gradient);
    for (at, component) in components.iter().enumerate() {
        let mut unit = vec![0.0; components.len()];
        unit[at] = 1.0;
        let tangent = jvp(&mut gradient.rebuild(&mut &*unit));
        let is_close = tangent == *component
            || (tangent.is_nan() && component.is_nan())
            || (tangent - component).abs() <= 1e-6 * component.abs();
        assert!(is_close, "{call}: component {at} is {component}, and {tangent} by jvp");
    }
}

/// Functions of `f64` that compute with `f32` inside.
const SINGLE_PRECISION: [&str; 7] = [
    "half_width",
    "single_precision",
    "from_f32",
    "generic_callee",
    "two_parameters",
    "widened",
    "along_bells",
];

/// The tangent of the result, weighted, is the gradient of the weighted result along the direction.
#[track_caller]
pub(crate) fn assert_dual(
    at: &str,
    (value, primal): (&impl Flatten, &impl Flatten),
    (weights, tangent): (&impl Flatten, &impl Flatten),
    (gradient, along): (&impl Flatten, &impl Flatten),
) {
    assert_eq!(bits(value), bits(primal), "the value of jvp {at}");
    let dot = |a: &[f64], b: &[f64]| -> (f64, f64) {
        let products = a.iter().zip(b).map(|(a, b)| a * b);
        products.fold((0.0, 0.0), |(sum, size): (f64, f64), it: f64| (sum + it, size + it.abs()))
    };
    let (gradient, along) = (floats(gradient), floats(along));
    let (weights, tangent) = (floats(weights), floats(tangent));
    assert_eq!(weights.len(), tangent.len(), "the shape of the tangent {at}");
    let (forward, _) = dot(&weights, &tangent);
    let (reverse, size) = dot(&gradient, &along);
    let mut epsilons = Vec::new();
    value.epsilons(&mut epsilons);
    let is_single = epsilons.iter().any(|epsilon| *epsilon > f64::EPSILON)
        || SINGLE_PRECISION.iter().any(|name| at.starts_with(name));
    let tolerance = if is_single { 1e-5 } else { 1e-10 };
    let is_close = (forward - reverse).abs() <= tolerance * size.max(1e-30);
    assert!(
        is_close || forward == reverse || (forward.is_nan() && reverse.is_nan()),
        "{at}: forward {forward:e}, reverse {reverse:e}"
    );
}

#[test]
fn what_is_left_in_memory_has_its_tangent_there() {
    use crate::corpus::references::squared_in_place as f;
    let (x, scale) = ([0.7, -1.3, 2.0], 1.5);
    let (along, d_scale) = ([1.0, 0.5, -2.0], 0.3);
    let (mut value, mut tangent) = (x, along);
    f::jvp((&mut value, scale), (&mut tangent, d_scale));
    let mut expected = x;
    let ((), pull) = f::vjp(&mut expected, scale);
    assert_eq!(value, expected);
    for at in 0..3 {
        let mut d_x = [0.0; 3];
        d_x[at] = 1.0;
        let d = pull((), &mut d_x);
        let product: f64 = d_x.iter().zip(along).map(|(a, b)| a * b).sum();
        assert!((tangent[at] - product - d * d_scale).abs() < 1e-12, "{at}");
    }
}

#[test]
fn an_argument_without_gradient_has_no_tangent() {
    use crate::corpus::memory::repeated_element as f;
    assert_eq!(f::jvp((0.5, 3), 2.0).1, 2.0 * f::grad(0.5, 3));
}

#[test]
fn a_method_takes_the_tangent_of_its_receiver() {
    use crate::corpus::methods::{Pendulum, PendulumTangent};
    let pendulum = Pendulum { length: 2.0, mass: 3.0 };
    let along = PendulumTangent { length: 0.5, mass: -1.0 };
    let (value, tangent) = pendulum.twice_jvp(0.3, (&along, 0.2));
    let (d_pendulum, d_angle) = pendulum.twice_grad(0.3);
    let expected = 0.5 * d_pendulum.length - d_pendulum.mass + 0.2 * d_angle;
    assert_eq!(value, pendulum.twice(0.3));
    assert!((tangent - expected).abs() < 1e-12);
}
