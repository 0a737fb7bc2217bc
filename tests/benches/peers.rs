//! Other crates that differentiate, on the functions that can be written with their numbers: those of
//! floats and slices, without memory of their own. `cargo bench --bench hand --features peers`.

use crate::measure::{least_time, same};
use crate::sums::cauchy;
use crate::valleys::{rosenbrock, valley};
use std::hint::black_box;
use std::ops::{Add, Div, Mul, Sub};

/// The float that stands beside a number.
trait Constant {
    fn of(value: f64) -> Self;
}

impl Constant for f64 {
    fn of(value: f64) -> f64 {
        value
    }
}

impl Constant for ad_trait::F64 {
    fn of(value: f64) -> Self {
        ad_trait::F64(value)
    }
}

/// What the functions do with a number.
trait Number<C>:
    Copy
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + Add<C, Output = Self>
    + Mul<C, Output = Self>
{
}

impl<C, T> Number<C> for T where
    T: Copy
        + Add<Output = T>
        + Sub<Output = T>
        + Mul<Output = T>
        + Div<Output = T>
        + Add<C, Output = T>
        + Mul<C, Output = T>
{
}

/// A function of a slice with at least two elements.
trait Function {
    fn at<C: Constant, T: Number<C>>(x: &[T]) -> T;
}

struct Rosenbrock;

impl Function for Rosenbrock {
    fn at<C: Constant, T: Number<C>>(x: &[T]) -> T {
        let valley = |x: T, y: T| {
            let a = y - x * x;
            let b = x * C::of(-1.0) + C::of(1.0);
            a * a * C::of(100.0) + b * b
        };
        let mut sum = valley(x[0], x[1]);
        for pair in x[1..].windows(2) {
            sum = sum + valley(pair[0], pair[1]);
        }
        sum
    }
}

/// The last element is the middle.
struct Cauchy;

impl Function for Cauchy {
    fn at<C: Constant, T: Number<C>>(x: &[T]) -> T {
        let (m, x) = (x[x.len() - 1], &x[..x.len() - 1]);
        let one = x[0] * C::of(0.0) + C::of(1.0);
        let mut sum = one * C::of(0.0);
        for x in x {
            let d = *x - m;
            sum = sum + one / (d * d + C::of(1.0));
        }
        sum
    }
}

fn by_reverse<F: Function>(x: &[f64]) -> Vec<f64> {
    use reverse::Gradient as _;
    let tape = reverse::Tape::new();
    let x = tape.add_vars(x);
    let gradient = F::at::<f64, _>(&x).grad();
    x.iter().map(|x| gradient.wrt(x)).collect()
}

fn by_easy_ml<F: Function>(x: &[f64]) -> Vec<f64> {
    let list = easy_ml::differentiation::WengertList::new();
    let x: Vec<_> = x.iter().map(|x| list.variable(*x)).collect();
    let gradient = F::at::<f64, _>(&x).derivatives();
    x.iter().map(|x| gradient.at(x)).collect()
}

fn by_echidna<F: Function>(x: &[f64]) -> Vec<f64> {
    echidna::grad(|x: &[echidna::Reverse<f64>]| F::at::<f64, _>(x), x)
}

fn by_ad_trait<F: Function>(x: &[f64]) -> Vec<f64> {
    use ad_trait::reverse_ad::adr::adr;
    let x: Vec<adr> = x.iter().enumerate().map(|(at, x)| adr::new_variable(*x, at == 0)).collect();
    let gradient = F::at::<ad_trait::F64, _>(&x).get_backwards_mode_grad();
    x.iter().map(|x| gradient.wrt(x)).collect()
}

/// Forward mode, with as many directions as elements.
fn by_num_dual<F: Function, const N: usize>(x: &[f64]) -> Vec<f64> {
    let x = nalgebra::SVector::<f64, N>::from_column_slice(x);
    let (_, gradient) = num_dual::gradient(|x| F::at::<f64, _>(x.as_slice()), &x);
    gradient.as_slice().to_vec()
}

type Gradient = fn(&[f64]) -> Vec<f64>;

fn line(name: &str, x: &[f64], ours: Gradient, peers: &[(&str, Gradient)]) {
    let expected = ours(x);
    let least = least_time(|| ours(black_box(x))[0]);
    for (peer, gradient) in peers {
        same(name, &gradient(x), &expected);
        let time = least_time(|| gradient(black_box(x))[0]);
        println!("{name:<20} {peer:<12} {time:>12.1} {:>9.2}", time / least);
    }
}

fn on_tapes<F: Function>() -> [(&'static str, Gradient); 4] {
    [
        ("reverse", by_reverse::<F>),
        ("easy-ml", by_easy_ml::<F>),
        ("echidna", by_echidna::<F>),
        ("ad_trait", by_ad_trait::<F>),
    ]
}

/// A line for each crate: the problem, the crate, the time in nanoseconds, and that in ours. All gradients are in
/// a new vector.
pub(crate) fn measure() {
    println!("{:<20} {:<12} {:>12} {:>9}", "name", "crate", "gradient", "/ours");
    let long: Vec<f64> = (0..1000).map(|i| (0.7 * f64::from(i)).sin()).collect();
    line("rosenbrock-1000", &long, rosenbrock::grad, &on_tapes::<Rosenbrock>());
    let two = |x: &[f64]| {
        let (d_x, d_y) = valley::grad(x[0], x[1]);
        vec![d_x, d_y]
    };
    line("rosenbrock-2", &[-1.2, 1.0], two, &on_tapes::<Rosenbrock>());
    line("rosenbrock-2", &[-1.2, 1.0], two, &[("num-dual", by_num_dual::<Rosenbrock, 2>)]);
    let sum = |x: &[f64]| {
        let (mut d_x, d_m) = cauchy::grad(&x[..x.len() - 1], x[x.len() - 1]);
        d_x.push(d_m);
        d_x
    };
    line("cauchy-1000", &[long, vec![0.3]].concat(), sum, &on_tapes::<Cauchy>());
}
