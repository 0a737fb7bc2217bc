//! Methods, associated functions, traits and operators.

use chainrule::{Differentiable, Scalar, differentiate};
use num_traits::Float;
use std::ops::{Add, Mul, Neg};

/// A point of the plane.
#[derive(Differentiable, Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// To the right.
    pub x: f64,
    /// Up.
    pub y: f64,
}

#[differentiate]
impl Point {
    /// Passes through.
    pub const ORIGIN: Point = Point { x: 0.0, y: 0.0 };

    /// An associated function.
    pub fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }

    /// Named like a method of floats, with other arguments.
    pub fn hypot(&self) -> f64 {
        self.x.hypot(self.y)
    }

    /// Named as a method of floats is.
    #[must_use]
    pub fn to_radians(self) -> Point {
        Point { x: self.x.to_radians(), y: self.y.to_radians() }
    }

    /// Takes its receiver by value.
    pub fn dot(self, other: Point) -> f64 {
        self.x * other.x + self.y * other.y
    }

    /// By reference.
    pub fn norm(&self) -> f64 {
        (self.x * self.x + self.y * self.y).sqrt()
    }

    /// In place.
    pub fn scale(&mut self, by: f64) {
        self.x *= by;
        self.y *= by;
    }

    /// With a result, and in place.
    pub fn walk(&mut self, dx: f64) -> f64 {
        self.x += dx * self.y;
        self.x * self.x
    }

    /// Calls another, by its path.
    #[must_use]
    pub fn scaled(&self, by: f64) -> Point {
        Point::new(self.x * by, self.y * by)
    }

    /// Calls methods of all three kinds; `this` is a name like any other.
    pub fn mixed(&self, by: f64) -> f64 {
        let this = self.scaled(by).norm();
        let mut moved = *self;
        moved.scale(by);
        this * moved.dot(*self) + Self::norm(&moved)
    }

    /// Has no gradient.
    #[no_grad]
    pub fn name(&self) -> &'static str {
        "point"
    }
}

#[differentiate]
impl Add for Point {
    type Output = Self;

    fn add(self, other: Self) -> Self::Output {
        Self { x: self.x + other.x, y: self.y + other.y }
    }
}

#[differentiate]
impl Mul<f64> for Point {
    type Output = Point;

    fn mul(self, by: f64) -> Point {
        Point { x: self.x * by, y: self.y * by }
    }
}

#[differentiate]
impl Mul<Point> for f64 {
    type Output = Point;

    fn mul(self, point: Point) -> Point {
        Point { x: self * point.x, y: self * point.y }
    }
}

#[differentiate]
impl Neg for Point {
    type Output = Point;

    fn neg(self) -> Point {
        Point { x: -self.x, y: -self.y }
    }
}

/// A polynomial over any float.
#[derive(Differentiable, Clone, Debug, PartialEq)]
pub struct Polynomial<T> {
    /// From the constant on.
    pub coefficients: Vec<T>,
}

#[differentiate]
impl<T: Scalar> Polynomial<T> {
    /// With the parameters of the type.
    pub fn at(&self, x: T) -> T {
        let mut value = T::ZERO;
        for coefficient in self.coefficients.iter().rev() {
            value = value * x + *coefficient;
        }
        value
    }

    /// With a parameter of its own.
    pub fn sum_at<const N: usize>(&self, x: &[T; N]) -> T {
        let mut sum = T::ZERO;
        for i in 0..N {
            let value: T = self.at(x[i]);
            sum += value;
        }
        sum
    }
}

/// Something with an energy.
pub trait Energy {
    /// At this angle.
    fn energy(&self, angle: f64) -> f64;
}

/// A mass on a rod.
#[derive(Differentiable, Clone, Debug, PartialEq)]
pub struct Pendulum {
    /// Of the rod.
    pub length: f64,
    /// At its end.
    pub mass: f64,
}

#[differentiate]
impl Energy for Pendulum {
    fn energy(&self, angle: f64) -> f64 {
        self.mass * 9.81 * self.length * (1.0 - angle.cos())
    }
}

impl Pendulum {
    /// One method of several.
    #[differentiate]
    pub fn twice(&self, angle: f64) -> f64 {
        let energy: f64 = self.energy(angle);
        2.0 * energy
    }

    /// Not differentiated.
    pub fn is_heavy(&self) -> bool {
        self.mass > 100.0
    }
}

/// Calls methods that read.
#[differentiate]
pub fn reading(v: Point, k: f64) -> f64 {
    v.norm() * v.dot(Point::new(k, 2.0))
}

/// Calls methods that write, and reads in between.
#[differentiate]
pub fn writing(v: Point, k: f64) -> f64 {
    let mut w = v;
    w.scale(k);
    let n = w.norm();
    w.scale(n);
    let walked = w.walk(k);
    w.x * w.norm() + w.dot(v) + walked
}

/// The receiver changes in every iteration.
#[differentiate]
pub fn repeatedly(v: Point, k: f64, n: usize) -> f64 {
    let mut w = v;
    let mut sum = 0.0;
    for _ in 0..n {
        w.scale(k);
        sum += w.norm();
        w.x += sum;
    }
    sum * w.y
}

/// Parts of the caller's memory are receivers.
#[differentiate]
pub fn parts(points: &mut [Point], k: f64) -> f64 {
    let mut sum = 0.0;
    for i in 0..points.len() {
        points[i].scale(k);
        sum += points[i].norm();
    }
    sum
}

/// Operators of the user's types.
#[differentiate]
pub fn operators(v: Point, k: f64) -> f64 {
    let w = v + v * k;
    let u = k * w + (-v);
    u.x * u.y + w.x
}

/// By path.
#[differentiate]
pub fn by_path(v: &Point, k: f64) -> f64 {
    Point::norm(v) * Point::dot(*v, Point::scaled(v, k))
}

/// A constant with methods.
const UNIT: Point = Point { x: 0.6, y: 0.8 };

/// Receivers of several origins: a constant, elements, a value that nobody else has.
#[differentiate]
pub fn receivers(points: &[Point], k: f64) -> f64 {
    let mut sum = UNIT.dot(Point::new(k, 1.0));
    for point in points {
        sum += point.mixed(k);
    }
    sum + Point::new(k, sum).norm() + points.iter().map(|p| p.norm() * k).sum::<f64>()
}

#[differentiate]
impl Pendulum {
    /// Calls itself.
    pub fn swings(&self, angle: f64, n: u32) -> f64 {
        if n == 0 {
            return angle;
        }
        let rest: f64 = self.swings(angle * self.length, n - 1);
        rest * self.mass + angle
    }

    /// Calls itself by its path.
    pub fn factor(x: f64, n: u32) -> f64 {
        if n == 0 {
            return x;
        }
        let rest: f64 = Self::factor(x, n - 1);
        rest * x
    }
}

/// A float by another name.
pub type Real = f64;

#[differentiate]
impl Point {
    /// The result has another name.
    pub fn area(&self, k: Real) -> Real {
        self.x * self.y * k
    }
}

macro_rules! forces {
    ($name:ident, $value:ident, $x:ident, $sum:expr) => {
        #[differentiate]
        impl Pendulum {
            /// The sum is a factor.
            #[must_use]
            pub fn $name(&self, $x: f64) -> f64 {
                self.mass * $sum * self.length
            }
        }

        impl Pendulum {
            /// By itself.
            #[differentiate]
            #[must_use]
            pub fn $value(&self, $x: f64) -> f64 {
                self.mass * $sum * self.length
            }
        }
    };
}

forces!(force, force_by_itself, y, y + 3.0);

/// A line over whatever is a float.
#[derive(Differentiable, Clone, Copy, Debug, PartialEq)]
pub struct Line<T> {
    /// By how much it goes up.
    pub slope: T,
    /// Where it begins.
    pub start: T,
}

#[differentiate]
impl<T: Float + Differentiable> Line<T> {
    /// The bounds are those of another crate.
    pub fn at(&self, x: T) -> T {
        self.slope * x.sin() + self.start * T::from(0.5).unwrap()
    }
}

#[differentiate]
impl<T: Float + Differentiable> Mul<T> for Line<T> {
    type Output = Line<T>;

    fn mul(self, by: T) -> Line<T> {
        Line { slope: self.slope * by, start: self.start * by * by }
    }
}

/// Calls them.
#[differentiate]
pub fn lines(line: Line<f64>, x: f64) -> f64 {
    let steep = line * x;
    steep.at(x)
}

/// The tangent of what stands behind a shared reference is lent to the method, and not written.
#[differentiate]
pub fn at_an_element(points: &[Point], k: f64) -> f64 {
    let first = points[0].norm() * k;
    first * points[points.len() - 1].scaled(first).x
}

/// Nobody reads the result of the call, whose argument is a sum of unknown type.
#[differentiate]
pub fn read_by_nobody(p: Point, k: f64) -> f64 {
    let x = p.x;
    let _unread = halved(&(x + k));
    x * k
}

#[differentiate]
fn halved(x: &f64) -> f64 {
    x / 2.0
}

/// A method of the first item, of which nothing says that it is an `f64` but the items themselves.
#[differentiate]
pub fn reduced(p: Point, x: &[f64]) -> f64 {
    let chosen = x.iter().map(|v| p.x - v).reduce(|a, b| a.tanh() * b);
    let largest = x.iter().map(|v| p.y - v).max_by(|a, b| a.total_cmp(b));
    chosen.unwrap_or(2.0) * largest.unwrap_or(p.x)
}

/// What has fields is no float.
#[differentiate]
pub fn named_like_floats(v: Point, k: f64) -> f64 {
    let v = v.to_radians();
    (v.x * k + v.y) * v.hypot()
}

/// Where a name stands for several values, a method of floats is one.
#[differentiate]
pub fn names_of_several(v: &[Point], w: Point) -> f64 {
    let w = w.x;
    v.iter().map(|p| p.x).map(|p| p.sin()).sum::<f64>() * w.cos()
}

/// So it is where the name becomes that of a field in a pattern, or in arithmetic.
#[differentiate]
pub fn names_of_several_in_patterns(v: Point, w: &Point, u: Point) -> f64 {
    let (v, k) = (v.y, v.x);
    let u = 2.0 * u.y.sin() - u.x;
    let k = k * w.x;
    let Point { x: w, .. } = *w;
    v.abs() * u.abs() * w.abs() * k
}

/// And where another variable of the name is a number, made of anything: each keeps its own methods.
#[differentiate]
pub fn names_of_one(v: &[Point], p: f64, w: Point) -> f64 {
    let scale = p.abs().mul_add(0.5, 1.0);
    let p = v[0].scaled(scale);
    let angle = p.to_radians().x + p.y;
    let sum = {
        let w = v[1].x * p.x;
        let w = w.mul_add(0.5, v[0].y);
        vec![w.sin(), w.powi(2)].iter().sum::<f64>()
    };
    let mut most = w.hypot();
    for w in [p.x, sum].iter().map(|p| p.tanh()) {
        most = w.max(most * 0.5) + w.powi(2);
    }
    if let Some(p) = Some(w.x * w.y) {
        most += p.abs();
    }
    match w {
        Point { x: w, y } => most += w.atan2(y),
    }
    most * angle
}

#[differentiate]
impl Point {
    fn within(&self, most: f64) -> Option<f64> {
        if self.x * most > 5.0 { None } else { Some(self.y * most) }
    }

    fn checked(&self, most: f64) -> Result<f64, u8> {
        if self.x * most > 5.0 { Err(2) } else { Ok(self.y * most) }
    }
}

/// What methods give is asked at once, as what functions give is.
#[differentiate]
#[allow(clippy::map_unwrap_or)]
pub fn giving_options(v: &[Point], k: f64) -> f64 {
    let first = v[1].checked(k).ok();
    let p = v[0];
    let second = p.scaled(k).within(2.0).map(|y| y * y).unwrap_or(k);
    let third = p.checked(k).map_err(|error| error + 1).unwrap_or(2.0);
    let fourth = v[1].within(k).ok_or(3_u8).unwrap_or_else(|error| f64::from(error) * k);
    first.unwrap_or(p.x) * second + third * fourth + v[1].within(k).map_or(k, |y| y.sin())
}

/// A grid whose methods have names that the standard library has, too.
#[derive(Clone, Debug, Differentiable)]
pub struct Grid {
    /// How many cells a row has.
    #[no_grad]
    pub columns: usize,
    /// Row by row.
    pub cells: Vec<f64>,
}

/// What has a weight.
pub trait Weighed {
    /// The weight.
    fn weight(&self) -> f64;
}

#[differentiate]
impl Weighed for Grid {
    fn weight(&self) -> f64 {
        self.get(0, 0) * self.sum()
    }
}

#[differentiate]
impl Grid {
    fn get(&self, i: usize, j: usize) -> f64 {
        self.cells[i * self.columns + j]
    }

    fn set(&mut self, i: usize, j: usize, value: f64) {
        self.cells[i * self.columns + j] = value;
    }

    fn begin(&mut self, value: f64) {
        self.set(0, 0, value);
    }

    fn push(&mut self, factor: f64) {
        for cell in self.cells.iter_mut() {
            *cell *= factor;
        }
        self.begin(factor);
    }

    fn add(&mut self, value: f64) {
        self.push(value);
        self.push(value + 1.0);
    }

    fn sum(&self) -> f64 {
        self.cells.iter().sum()
    }
}

/// Calls of methods whose names the standard library has, too.
#[differentiate]
pub fn known_names(x: f64, y: f64) -> f64 {
    let mut grid = Grid { columns: 2, cells: vec![x, y, x * y, 1.0] };
    grid.set(1, 1, x * x);
    grid.add(y);
    grid.sum() * grid.get(0, 1) + <Grid as Weighed>::weight(&grid)
}
