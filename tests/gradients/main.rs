//! The gradient of every function of the corpus, compared with central differences.
//!
//! A row of `gradients!` names a function, the types of the arguments that have floats, how they are
//! passed, and points at which the value must be the function's bit for bit, the gradient must
//! agree with differences, and a second call must equal the first. `pullbacks!` does the same for functions whose result
//! is not one float, `numbers!` states gradients that are known.

use chainrule::check::Flatten;
use chainrule_tests as corpus;
use floats::{bits, floats};

mod accumulate;
mod adapters;
mod adversarial_a;
mod adversarial_b;
mod adversarial_c;
mod adversarial_d;
mod adversarial_e;
mod adversarial_f;
mod adversarial_g;
mod adversarial_h;
mod adversarial_i;
mod adversarial_types;
mod aliases;
mod along;
mod arrays;
mod borrows;
mod boxes;
mod branches;
mod calls;
mod casts;
mod checkpoint;
mod complete;
mod compound;
mod compound_generic;
mod elements;
mod enums;
mod exits;
mod fields;
mod fixed_fields;
mod floats;
mod forward;
mod functions;
mod generics;
mod given;
mod growth;
mod imported;
mod iterators;
mod lanes;
mod leaving;
mod loops;
mod matches;
mod memory;
mod methods;
mod moved;
mod nested;
mod options;
mod plain;
mod plain_types;
mod receivers;
mod recursion;
mod references;
mod results;
mod rules;
mod second;
mod second_types;
mod singular;
mod slots;
mod sorting;
mod stencils;
mod straight_line;
mod structs;
mod sweeps;
mod tuples;
mod workspace;

/// `function(x: f64, w: Vec<f64>) => (x, &w) at [(1.0, vec![2.0]), (3.0, vec![4.0])];`
#[macro_export]
macro_rules! gradients {
    ($module:ident: $($name:ident($($arg:ident: $ty:ty),+) => ($($pass:expr),+) at $points:expr;)+) => {$(
        #[test]
        #[allow(unused_parens)]
        fn $name() {
            use chainrule_tests::$module::$name as f;
            for point in $points {
                let ($($arg),+): ($($ty),+) = point.clone();
                let primal = f($($pass),+);
                let (value, gradient) = f::value_and_grad($($pass),+);
                assert_eq!($crate::bits(&value), $crate::bits(&primal), "the value at {point:?}");
                let again = f::grad($($pass),+);
                assert_eq!($crate::bits(&gradient), $crate::bits(&again), "two calls at {point:?}");
                let mut along = $crate::forward::direction(&gradient);
                let (dual, tangent) = f::jvp(($($pass),+), $crate::forward::lend(&mut along));
                $crate::forward::assert_dual(
                    &format!("{} at {point:?}", stringify!($name)),
                    (&dual, &primal),
                    (&1.0, &tangent),
                    (&gradient, &$crate::forward::direction(&gradient)),
                );
                chainrule::check::gradient_of(
                    |($($arg),+): ($($ty),+)| f($($pass),+),
                    |($($arg),+): ($($ty),+)| f::grad($($pass),+),
                    point,
                )
                .assert();
            }
        }
    )+};
}

/// The same form as `gradients!`, for arguments of any type.
#[macro_export]
macro_rules! gradients_along {
    ($module:ident: $($name:ident($($arg:ident: $ty:ty),+) => ($($pass:expr),+) at $points:expr;)+) => {$(
        #[test]
        #[allow(unused_parens, unused_mut)]
        fn $name() {
            use $crate::corpus::$module::$name as f;
            for point in $points {
                let ($(mut $arg),+): ($($ty),+) = point.clone();
                let (value, gradient) = f::value_and_grad($($pass),+);
                let ($(mut $arg),+): ($($ty),+) = point.clone();
                assert_eq!(f64::to_bits(value), f64::to_bits(f($($pass),+)), "the value at {point:?}");
                let ($(mut $arg),+): ($($ty),+) = point.clone();
                let mut along = $crate::forward::direction(&gradient);
                let (dual, tangent) = f::jvp(($($pass),+), $crate::forward::lend(&mut along));
                $crate::forward::assert_dual(
                    &format!("{} at {point:?}", stringify!($name)),
                    (&dual, &value),
                    (&1.0, &tangent),
                    (&gradient, &$crate::forward::direction(&gradient)),
                );
                $crate::along::assert_along(
                    |point: &mut ($($ty),+)| {
                        let ($(mut $arg),+) = point.clone();
                        f($($pass),+)
                    },
                    |point: &mut ($($ty),+)| {
                        let ($(mut $arg),+) = point.clone();
                        f::grad($($pass),+)
                    },
                    &point,
                );
            }
        }
    )+};
}

/// The same form as `gradients!`.
#[macro_export]
macro_rules! pullbacks {
    ($module:ident: $($name:ident($($arg:ident: $ty:ty),+) => ($($pass:expr),+) at $points:expr;)+) => {$(
        #[test]
        #[allow(unused_parens)]
        fn $name() {
            use chainrule_tests::$module::$name as f;
            for point in $points {
                let ($($arg),+): ($($ty),+) = point.clone();
                let primal = f($($pass),+);
                let (value, pull) = f::vjp($($pass),+);
                assert_eq!($crate::bits(&value), $crate::bits(&primal), "the value at {point:?}");
                let first = $crate::bits(&pull(value.clone()));
                let weights = $crate::forward::direction(&value);
                let gradient = pull(weights.clone());
                let mut along = $crate::forward::direction(&gradient);
                let (dual, tangent) = f::jvp(($($pass),+), $crate::forward::lend(&mut along));
                $crate::forward::assert_dual(
                    &format!("{} at {point:?}", stringify!($name)),
                    (&dual, &primal),
                    (&weights, &tangent),
                    (&gradient, &$crate::forward::direction(&gradient)),
                );
                assert_eq!($crate::bits(&pull(value)), first, "two calls at {point:?}");
                chainrule::check::pullback_of(
                    |($($arg),+): ($($ty),+)| f($($pass),+),
                    |($($arg),+): ($($ty),+), seed| f::vjp($($pass),+).1(seed),
                    point,
                )
                .assert();
            }
        }
    )+};
}

/// `function(1.0, &[2.0]) => [3.0, 4.0];`
#[macro_export]
macro_rules! numbers {
    ($module:ident: $($name:ident($($arg:expr),+) => $expected:expr;)+) => {
        #[test]
        fn numbers() {
            $({
                use chainrule_tests::$module::$name as f;
                let call = stringify!($name($($arg),+));
                $crate::assert_close(call, &f::grad($($arg),+), &$expected);
                $crate::forward::assert_components(call, &f::grad($($arg),+), |unit| {
                    f64::from(f::jvp(($($arg),+), $crate::forward::lend(unit)).1)
                });
            })+
        }
    };
}

/// Known numbers have six digits.
#[track_caller]
fn assert_close(call: &str, gradient: &impl Flatten, expected: &[f64]) {
    let gradient = floats(gradient);
    let is_close = |(a, b): (&f64, &f64)| a == b || (a - b).abs() <= 1e-5 * b.abs().max(1e-3);
    let agrees = gradient.len() == expected.len() && gradient.iter().zip(expected).all(is_close);
    assert!(agrees, "{call}: the gradient is {gradient:?}, not {expected:?}");
}
