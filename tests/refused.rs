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
