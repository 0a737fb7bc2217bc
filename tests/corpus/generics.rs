//! Type parameters, constant parameters and lifetimes; numbers by the bounds of other crates and of the
//! standard library.

use chainrule::{Differentiable, Scalar, differentiate};
use num_traits::{
    Float, FloatConst, FromPrimitive, NumAssign, NumCast, One, ToPrimitive, Unsigned, Zero,
};
use std::iter::Sum;
use std::ops::{Add, Div, Mul, MulAssign, Neg, Rem, Sub};

/// The methods are those of the user's trait.
#[differentiate]
pub fn methods_of_float<T: Float>(x: T, y: T) -> T {
    x.sin() * y.exp() + (x * x + y.powi(2)).sqrt().ln() - x.atan2(y).tanh() / y.powf(x)
}

/// Every other method of a float, whose gradient is written with them.
#[differentiate]
pub fn more_methods<T: Float>(x: T, y: T) -> T {
    let a = x.abs().cbrt() + x.recip().exp2() + y.exp_m1().ln_1p() + x.hypot(y) + x.log(y);
    let b = x.tan().asinh() + y.cosh().acosh() + (y / (x + y)).asin() + (y / (x + y)).acos();
    let c = (y / (x + y)).atanh() + x.atan().sinh() + x.log2() * y.log10() + x.mul_add(y, a);
    let d = x.to_degrees().to_radians() + x.fract() + x.floor() * y.ceil() + x.round() * y.trunc();
    a * b - c.max(d).min(a) + x.copysign(y) + x.signum() + (x % y) * x.clamp(y, a).cos()
}

/// Constants that only a trait has, and conversions that give an `Option`.
#[differentiate]
pub fn constants<T: Float + FloatConst + FromPrimitive>(x: T, n: usize) -> T {
    let half = T::from(0.5).unwrap();
    let third = T::from_f64(1.0).unwrap() / T::from(3).expect("three is a float");
    let many = T::from(n).unwrap() * <T as NumCast>::from(n).unwrap();
    let cast: T = num_traits::cast(2.5).unwrap();
    let direct = num_traits::cast::<f64, T>(0.25).unwrap();
    let tau = T::PI() + T::PI();
    (x * half + third).max(T::zero()) * tau
        + many * x.powi(2) / (T::one() + T::epsilon())
        + cast * direct * x
}

/// A conversion of a number that carries a derivative.
#[differentiate]
pub fn converted<T: Float>(x: T) -> f64 {
    let wide: f64 = x.to_f64().unwrap();
    let again: f64 = NumCast::from(x).unwrap();
    wide.sin() * again
}

/// The other way.
#[differentiate]
pub fn converted_back<T: Float>(x: f64, y: T) -> T {
    let narrow = T::from(x * x).unwrap();
    narrow * y
}

/// Operators of the standard library and nothing else.
#[differentiate]
pub fn operators<T>(x: T, y: T) -> T
where
    T: Copy
        + Add<Output = T>
        + Mul<Output = T>
        + Sub<T, Output = T>
        + Div<Output = T>
        + Neg<Output = T>,
{
    let z = x * y - x / y;
    -(z + x) * z
}

/// A number that may not be copied, as far as the function knows.
#[differentiate]
pub fn cloned<T: Clone + Add<Output = T> + Mul<Output = T>>(x: T, y: &T) -> T {
    let z = x.clone() * y.clone();
    z.clone() + x * z
}

/// The operators are those of references.
#[differentiate]
pub fn by_reference<T>(x: &[T], y: &T) -> T
where
    T: Clone + Zero + Mul<Output = T>,
    for<'a> &'a T: Mul<&'a T, Output = T> + Add<&'a T, Output = T>,
{
    let mut sum = T::zero();
    for value in x {
        sum = &sum + &(value * y);
    }
    sum
}

/// The powers of a polynomial.
#[differentiate]
pub fn horner<T: Copy + Zero + MulAssign + Add<Output = T>>(coefficients: &[T], x: T) -> T {
    let mut result = T::zero();
    for c in coefficients.iter().rev() {
        result *= x;
        result = result + *c;
    }
    result
}

/// Sums of a generic type.
#[differentiate]
pub fn norm<T: Float + Sum>(x: &[T]) -> T {
    x.iter().map(|v| *v * *v).sum::<T>().sqrt()
}

/// A fold with a bound of several traits.
#[differentiate]
pub fn folded<T: Float + NumAssign>(x: &[T], w: &[T]) -> T {
    let mut best = T::neg_infinity();
    for (a, b) in x.iter().zip(w) {
        let product = *a * *b;
        if product > best {
            best = product;
        }
    }
    best + x.iter().fold(T::zero(), |sum, v| sum + *v * *v)
}

/// Constant parameters, and a lifetime.
#[differentiate]
pub fn matrix_times_vector<'a, const N: usize, const M: usize>(
    a: &'a [[f64; N]; M],
    x: &'a [f64; N],
) -> [f64; M] {
    let mut result = [0.0; M];
    for i in 0..M {
        for j in 0..N {
            result[i] += a[i][j] * x[j];
        }
    }
    result
}

/// A constant parameter that is computed with.
#[differentiate]
pub fn mean<T: Float, const N: usize>(x: [T; N]) -> T {
    let mut sum = T::zero();
    let mut i = 0;
    while i < N {
        sum = sum + x[i];
        i += 1;
    }
    sum / T::from(N).unwrap()
}

/// Calls, with and without the type written out.
#[differentiate]
pub fn calls<T: Float + Sum + NumAssign>(x: &[T], y: T) -> T {
    let inner = norm(x) * norm::<T>(&x[1..]);
    inner.sqrt() + folded(x, x) * methods_of_float(y, inner)
}

/// The function is recursive.
#[differentiate]
pub fn power<T: Float>(x: T, n: u32) -> T {
    if n == 0 { T::one() } else { x * power(x, n - 1) }
}

/// Both traits, so that the methods are written as functions.
#[differentiate]
pub fn both_traits<T: Scalar + Float>(x: T) -> T {
    Float::sin(x) * <T as Float>::exp(x) + Scalar::sqrt(x) * T::ONE
}

/// A trait of the user's, whose method has the name of a float's.
pub trait Number: Copy + Add<Output = Self> + Mul<Output = Self> {
    /// The number 2.
    const TWO: Self;
    /// Not a float.
    const LEVELS: usize;
    /// Not the logarithm.
    fn log2(count: usize) -> usize;
}

impl Number for f64 {
    const TWO: Self = 2.0;
    const LEVELS: usize = 2;
    fn log2(count: usize) -> usize {
        count + 1
    }
}

/// The user's method is called, and not that of floats.
#[differentiate]
pub fn own_trait<T: Number + Mul<Output = T>>(x: T) -> T {
    let mut result = x;
    for _ in 0..T::log2(T::LEVELS) {
        result = result * x + x * T::TWO;
    }
    for level in 0..T::LEVELS {
        if level + 1 == T::LEVELS {
            result = T::TWO * result;
        }
    }
    result
}

/// A conversion that always succeeds.
#[differentiate]
pub fn infallible<T: From<f64> + Copy + Mul<Output = T> + Add<Output = T>>(x: T, y: f64) -> T {
    let half = T::from(0.5);
    x * half * T::from(y) + <T as From<f64>>::from(2.0)
}

/// Two type parameters.
#[differentiate]
pub fn two_parameters<T: Float, U: Float>(x: T, y: U) -> T {
    let converted = T::from(y * y).unwrap();
    (x * converted).sin()
}

/// A tuple and a mutable reference.
#[differentiate]
pub fn normalize<T: Float>(x: &mut [T; 2], scale: T) -> (T, T) {
    let length = x[0].hypot(x[1]);
    for v in x.iter_mut() {
        *v = *v / length * scale;
    }
    (length, x[0] + x[1])
}

/// Predicates of numbers.
#[differentiate]
pub fn guarded<T: Float>(x: T, y: T) -> T {
    if x.is_zero() || y.is_nan() || !x.is_finite() {
        return T::zero();
    }
    let one = <T as One>::one();
    match x.partial_cmp(&y) {
        Some(std::cmp::Ordering::Less) => x / y,
        _ => y * y / x + one,
    }
}

/// A parameter without any bound that has no gradient.
#[differentiate]
pub fn unused_parameter<T: std::fmt::Debug>(x: f64, #[no_grad] label: T) -> f64 {
    let length = format!("{label:?}").len();
    x * length as f64
}

/// Arrays and vectors of the parameter, made of its constants.
#[differentiate]
pub fn containers<T: Float>(x: T, y: T) -> T {
    let mut sums = vec![T::zero(); 3];
    let mut product = [T::one(); 3];
    for i in 0..3 {
        sums[i] = x * T::from(i).unwrap() + y;
        product[i] = product[i] * sums[i];
    }
    let mut grown: Vec<T> = Vec::with_capacity(3);
    for i in 0..3 {
        grown.push(x.powi(i) * y);
    }
    grown.iter().copied().fold(product[0] * product[1] + product[2], T::max)
}

/// An optional number.
#[differentiate]
pub fn optional<T: Float>(x: T, y: T) -> Option<T> {
    if x > y { Some(x * y) } else { None }
}

/// Floats of any width, computed with in one.
#[differentiate]
pub fn widened<T: Scalar>(x: T, y: T) -> f64 {
    x.to_f64() * y.to_f64() + x.to_f64().sin()
}

fn literal<T: Float>(value: f64) -> T {
    T::from(value).unwrap_or_else(T::zero)
}

/// A function of the user's that makes constants, with and without the type.
#[differentiate]
pub fn literals<T: Float>(x: T, y: T) -> T {
    x * literal(2.0) + literal::<T>(0.5) * y * y
}

/// A struct with a type parameter.
#[derive(Clone, Copy, Debug, Differentiable)]
pub struct Wave<T> {
    /// The height.
    pub amplitude: T,
    /// The angle.
    pub phase: T,
}

/// Fields of a generic struct.
#[differentiate]
pub fn height<T: Float>(wave: &Wave<T>) -> T {
    wave.amplitude * wave.phase.sin()
}

/// Gaussian elimination in any float and any dimension.
#[differentiate]
pub fn determinant<T: Float, const N: usize>(a: &[[T; N]; N]) -> T {
    let mut m = *a;
    let mut product = T::one();
    for k in 0..N {
        product = product * m[k][k];
        for i in (k + 1)..N {
            let factor = m[i][k] / m[k][k];
            for j in k..N {
                m[i][j] = m[i][j] - factor * m[k][j];
            }
        }
    }
    product
}

/// The integer part is a number of times.
#[differentiate]
pub fn repeated<T: Float>(x: T, n: T) -> T {
    let count = n.to_usize().unwrap();
    let mut product = T::one();
    for _ in 0..count {
        product = product * x;
    }
    product * x.powi(n.to_i32().unwrap_or(0)) * n
}

/// A parameter that is multiplied by floats.
#[differentiate]
pub fn scaled_by_floats<T: Float + Mul<f64, Output = T>>(x: T, y: f64) -> T {
    let mut sum = x * 2.0 * y;
    sum = sum * (y * y);
    sum.sin() * 0.5
}

/// Values at the points of a lattice.
pub trait Lattice {
    /// The value at a point.
    fn value(&self, at: isize) -> f64;
}

impl Lattice for [f64] {
    fn value(&self, at: isize) -> f64 {
        self[at.rem_euclid(self.len() as isize) as usize]
    }
}

/// A parameter that may have no size has no gradient.
#[differentiate]
pub fn smooth_noise<L: Lattice + ?Sized>(x: f64, lattice: &L) -> f64 {
    let at = x.floor() as isize;
    let t = x - x.floor();
    let weight = t * t * (3.0 - 2.0 * t);
    lattice.value(at) * (1.0 - weight) + lattice.value(at + 1) * weight
}

/// The floats of a crate that has a trait of its own for them.
pub trait FloatType:
    Copy
    + From<i16>
    + PartialOrd
    + Neg<Output = Self>
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
{
    /// 0.
    #[must_use]
    fn zero() -> Self;
    /// 1/3.
    #[must_use]
    fn one_third() -> Self;
    /// The square root.
    #[must_use]
    fn sqrt(self) -> Self;
    /// The magnitude.
    #[must_use]
    fn abs(self) -> Self;
}

impl FloatType for f64 {
    fn zero() -> Self {
        0.0
    }

    fn one_third() -> Self {
        1.0 / 3.0
    }

    fn sqrt(self) -> Self {
        self.sqrt()
    }

    fn abs(self) -> Self {
        self.abs()
    }
}

/// A root of a quadratic equation, or a third of the last coefficient where there is none.
#[differentiate]
pub fn quadratic<F: FloatType>(a: F, b: F, c: F) -> F {
    let two = F::from(2i16);
    let discriminant = b * b - F::from(4i16) * a * c;
    if discriminant < F::zero() {
        return F::one_third() * c;
    }
    let root = discriminant.sqrt();
    let sum = if b < F::zero() { -b + root } else { -b - root };
    if sum.abs() > (two * a).abs() { two * c / sum } else { sum / (two * a) }
}

/// Operators by their names.
#[differentiate]
pub fn operators_by_name(x: f64, y: f64) -> f64 {
    let z = (3.0 + 2.0 * x).rem(y).add(x.mul(y)).sub(1.0).div(y + 1.0);
    z.neg() * x.rem(&y)
}

/// The same of a type parameter.
#[differentiate]
pub fn generic_operators_by_name<T: Float>(x: T, y: T) -> T {
    x.mul(y).add(x.rem(y)).div(y).neg()
}

/// The floats of somebody's crate.
pub trait PlaneFloat: Float + FloatConst {
    /// Which is near.
    #[must_use]
    fn nearness() -> Self {
        Self::epsilon().sqrt()
    }
}

impl PlaneFloat for f64 {}

/// By a trait that is one for floats, and one for integers.
#[differentiate]
pub fn of_somebodys_floats<T: PlaneFloat, N: Unsigned + ToPrimitive + Copy>(x: T, y: T, n: N) -> T {
    let turn = T::from(0.5).unwrap() * T::PI();
    let n = T::from(n).unwrap();
    (x.hypot(y) + turn).sin() * n + x.atan2(y).max(T::nearness())
}
