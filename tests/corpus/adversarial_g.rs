//! Group G: functions, closures, scopes and rules.

use chainrule::{Scalar, differentiate};

/// Nothing of the argument is used.
#[differentiate]
pub fn g1(_x: f64) -> f64 {
    3.0
}

/// Nothing of the argument is used, and the constant comes from a block.
#[differentiate]
pub fn g1_block(x: f64) -> f64 {
    let _ = x;
    let y = { 1.5 * 2.0 };
    y
}

/// Two results at once.
#[differentiate]
pub fn g3_both(x: f64) -> (f64, f64) {
    (x * x, x.sin())
}

/// One part of the result of a call.
#[differentiate]
pub fn g3(x: f64) -> f64 {
    g3_both(x).0
}

/// One part of the result of a call, by a pattern.
#[differentiate]
pub fn g3_pattern(x: f64) -> f64 {
    let (square, _) = g3_both(x);
    square
}

/// One part of the result of a call, by way of a variable.
#[differentiate]
pub fn g3_named(x: f64) -> f64 {
    let both = g3_both(x);
    both.0
}

/// A closure captures an active value.
#[differentiate]
pub fn g4(c: f64, t: &[f64]) -> f64 {
    t.iter().map(|v| v * c).sum()
}

/// A closure with a name captures an active value.
#[differentiate]
pub fn g4_named(c: f64, t: [f64; 3]) -> f64 {
    let scaled = |v: f64| v * c;
    let mut sum = 0.0;
    for v in t {
        sum += scaled(v);
    }
    sum
}

/// A closure captures an active value through an array's `map`.
#[differentiate]
pub fn g4_array(c: f64, t: [f64; 3]) -> f64 {
    let scaled = t.map(|v| v * c);
    scaled[0] + scaled[1] + scaled[2]
}

/// A closure changes what it captures.
#[differentiate]
pub fn g6(x: f64) -> f64 {
    let mut acc = 0.0;
    let mut add = |v: f64| acc += v * x;
    add(1.0);
    add(2.0);
    acc * acc
}

/// A closure changes an array that it captures.
#[differentiate]
pub fn g6_array(x: f64) -> f64 {
    let mut acc = [0.0; 2];
    let mut add = |at: usize, v: f64| acc[at] += v * x;
    add(0, 1.0);
    add(0, 2.0);
    add(1, 5.0);
    acc[0] * acc[0]
}

/// `for_each` changes what its closure captures.
#[differentiate]
pub fn g6_for_each(x: f64) -> f64 {
    let mut acc = 0.0;
    [1.0, 2.0].iter().for_each(|v| acc += v * x);
    acc * acc
}

/// A name inside a closure is not the one outside.
#[differentiate]
pub fn g7(x: f64) -> f64 {
    let y = 1.0;
    let g = || {
        let y = (x, 2.0 * x);
        y.0 * y.1
    };
    g() + y
}

/// A parameter of a closure has the name of what another captures.
#[differentiate]
pub fn g7_parameter(x: f64) -> f64 {
    let y = x * x;
    let twice = |y: f64| 2.0 * y;
    let same = || y;
    twice(x) * x + same() - y
}

/// Calls `g9_odd`.
#[differentiate(recursive)]
pub fn g9_even(x: f64, n: u32) -> f64 {
    if n == 0 { x } else { g9_odd(x * x, n - 1) }
}

/// Calls `g9_even`.
#[differentiate(recursive)]
pub fn g9_odd(x: f64, n: u32) -> f64 {
    if n == 0 { x } else { g9_even(x + 1.0, n - 1) }
}

/// Functions that call each other.
#[differentiate]
pub fn g9(x: f64) -> f64 {
    g9_even(x, 3)
}

/// A closure inside a closure, twice.
#[differentiate]
pub fn g10(x: f64) -> f64 {
    let g = |t: f64| t * t;
    let apply = |t: f64| g(g(t));
    apply(x)
}

/// A function of its own, twice.
#[differentiate]
pub fn g10_square(t: f64) -> f64 {
    t * t
}

/// A function by a local name, twice.
#[differentiate]
pub fn g10_function(x: f64) -> f64 {
    let g = g10_square;
    g(g(x))
}

/// One name for three values.
#[differentiate]
pub fn g12(x: f64) -> f64 {
    let x = x * x;
    let x = x + 1.0;
    x
}

/// One name for three values, of which one is not active.
#[differentiate]
pub fn g12_types(x: f64) -> f64 {
    let n = x;
    let x = 2;
    let x = n * f64::from(x) * n;
    x / 2.0 + 1.0
}

/// A name in an inner block is not the one outside.
#[differentiate]
pub fn g13(x: f64) -> f64 {
    let y = {
        let x = 2.0 * x;
        x * x
    } + x;
    y
}

/// A name in an arm is not the one outside.
#[differentiate]
pub fn g13_arm(x: f64) -> f64 {
    let mut y = x;
    if x > 0.0 {
        let x = 2.0 * x;
        y += x * x;
    }
    y
}

/// What is printed and asserted has no gradient.
#[differentiate]
pub fn g15(x: f64) -> f64 {
    assert!(x > 0.0, "{x} is not positive");
    debug_assert!(x < 1e9);
    debug_assert_ne!(x, -1.0);
    let text = format!("{x:?}");
    assert!(!text.is_empty());
    x * x
}

const G18_K: f64 = 2.0;
static G18_TABLE: [f64; 3] = [4.0, 5.0, 6.0];

/// A constant and an element of a static table.
#[differentiate]
pub fn g18(x: f64) -> f64 {
    G18_K * x * G18_TABLE[1]
}

/// A constant and a table of the function's own.
#[differentiate]
pub fn g18_inside(x: f64) -> f64 {
    const K: f64 = 2.0;
    static TABLE: [f64; 3] = [4.0, 5.0, 6.0];
    let at = 1;
    K * x * TABLE[at]
}

/// A literal of the type of the argument.
#[differentiate]
pub fn g21<T: Scalar>(x: T) -> T {
    x * T::from_f64(0.1)
}

/// The same for types of another crate's trait.
#[differentiate]
pub fn g21_float<T: num_traits::Float>(x: T) -> T {
    x * T::from(0.1).unwrap()
}
