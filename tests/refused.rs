//! Mistakes that rustc finds in what is generated. Its words differ between its versions, so
//! that they are not recorded: each mistake fails to compile, and what to write instead compiles.

/// A function that is called is differentiated, too.
///
/// ```compile_fail
/// #[chainrule::differentiate]
/// fn area(width: f64) -> f64 {
///     square(width)
/// }
///
/// fn square(x: f64) -> f64 {
///     x * x
/// }
/// ```
///
/// ```
/// #[chainrule::differentiate]
/// fn area(width: f64) -> f64 {
///     square(width)
/// }
///
/// #[chainrule::differentiate]
/// fn square(x: f64) -> f64 {
///     x * x
/// }
///
/// assert_eq!(area::grad(3.0), 6.0);
/// ```
pub struct CallOfPlainFunction;

/// A `&mut` is passed to a function that takes `&`: that it does so must be written.
///
/// ```compile_fail
/// use chainrule::differentiate;
///
/// #[differentiate]
/// fn norm(x: &[f64]) -> f64 {
///     x[0] * x[0] + x[1] * x[1]
/// }
///
/// #[differentiate]
/// fn normalize(x: &mut [f64]) {
///     let square = norm(x);
///     x[0] /= square;
/// }
/// ```
///
/// ```
/// use chainrule::differentiate;
///
/// #[differentiate]
/// fn norm(x: &[f64]) -> f64 {
///     x[0] * x[0] + x[1] * x[1]
/// }
///
/// #[differentiate]
/// fn normalize(x: &mut [f64]) {
///     let square = norm(&*x);
///     x[0] /= square;
/// }
/// ```
pub struct MutableReferencePassedOn;

/// A type needs a gradient to have one.
///
/// ```compile_fail
/// struct Point {
///     x: f64,
/// }
///
/// #[chainrule::differentiate]
/// fn scaled(point: &Point, scale: f64) -> f64 {
///     point.x * scale
/// }
/// ```
///
/// ```
/// #[chainrule::differentiate]
/// fn scaled(point: &(f64, f64), scale: f64) -> f64 {
///     point.0 * scale
/// }
///
/// assert_eq!(scaled::grad(&(2.0, 1.0), 3.0), ((3.0, 0.0), 2.0));
/// ```
pub struct TypeWithoutGradient;

/// A pullback that is given owns what it reads.
///
/// ```compile_fail
/// use chainrule::differentiate;
///
/// #[differentiate(vjp = energy_vjp)]
/// fn energy(x: &[f64]) -> f64 {
///     x.iter().map(|x| x * x).sum()
/// }
///
/// fn energy_vjp(x: &[f64]) -> (f64, impl Fn(f64) -> Vec<f64>) {
///     (energy(x), |d_out| x.iter().map(|x| 2.0 * x * d_out).collect())
/// }
/// ```
///
/// ```
/// use chainrule::differentiate;
///
/// #[differentiate(vjp = energy_vjp)]
/// fn energy(x: &[f64]) -> f64 {
///     x.iter().map(|x| x * x).sum()
/// }
///
/// fn energy_vjp(x: &[f64]) -> (f64, impl Fn(f64) -> Vec<f64> + use<>) {
///     let x = x.to_vec();
///     (energy(&x), move |d_out| x.iter().map(|x| 2.0 * x * d_out).collect())
/// }
///
/// assert_eq!(energy::grad(&[3.0]), [6.0]);
/// ```
pub struct BorrowingPullback;

/// Only `chainrule::stop_gradient` stops gradients.
///
/// ```compile_fail
/// use chainrule::differentiate;
///
/// #[differentiate]
/// fn stop_gradient(x: f64) -> f64 {
///     x * x
/// }
///
/// #[differentiate]
/// fn f(x: f64) -> f64 {
///     stop_gradient(x)
/// }
/// ```
///
/// ```
/// use chainrule::{differentiate, stop_gradient};
///
/// #[differentiate]
/// fn f(x: f64) -> f64 {
///     stop_gradient(x) * x
/// }
///
/// assert_eq!(f::grad(3.0), 3.0);
/// ```
pub struct OtherStopGradient;
