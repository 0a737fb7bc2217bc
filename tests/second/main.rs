//! Second derivatives of the corpus: the Hessian times a direction agrees with differences of the gradient, and the
//! Hessian with its product with a direction. Beside that, the rows of Jacobians are what the pullback gives.
//!
//! The rows are those of the gradient tests, which the macros here read in another way.

// the corpus and the rows are linted with `gradients`; generated once more, they are as long as all the rest
#![cfg(not(clippy))]

use chainrule::Differentiable;
use chainrule::check::Flatten;
use floats::{bits, floats};
use second as corpus;

mod numbers;

/// The corpus, with second derivatives.
#[allow(dead_code, unreachable_pub, clippy::all, reason = "only the derivatives are used")]
mod second {
    include!(concat!(env!("OUT_DIR"), "/second.rs"));
}

#[path = "../gradients/adapters.rs"]
mod adapters;
#[path = "../gradients/adversarial_a.rs"]
mod adversarial_a;
#[path = "../gradients/adversarial_b.rs"]
mod adversarial_b;
#[path = "../gradients/adversarial_c.rs"]
mod adversarial_c;
#[path = "../gradients/adversarial_d.rs"]
mod adversarial_d;
#[path = "../gradients/adversarial_e.rs"]
mod adversarial_e;
#[path = "../gradients/adversarial_f.rs"]
mod adversarial_f;
#[path = "../gradients/adversarial_g.rs"]
mod adversarial_g;
#[path = "../gradients/adversarial_h.rs"]
mod adversarial_h;
#[path = "../gradients/adversarial_i.rs"]
mod adversarial_i;
#[path = "../gradients/aliases.rs"]
mod aliases;
#[path = "../gradients/along.rs"]
mod along;
#[path = "../gradients/arrays.rs"]
mod arrays;
#[path = "../gradients/boxes.rs"]
mod boxes;
#[path = "../gradients/branches.rs"]
mod branches;
#[path = "../gradients/calls.rs"]
mod calls;
#[path = "../gradients/casts.rs"]
mod casts;
#[path = "../gradients/checkpoint.rs"]
mod checkpoint;
#[path = "../gradients/compound.rs"]
mod compound;
#[path = "../gradients/elements.rs"]
mod elements;
#[path = "../gradients/enums.rs"]
mod enums;
#[path = "../gradients/exits.rs"]
mod exits;
#[path = "../gradients/fields.rs"]
mod fields;
#[path = "../gradients/fixed_fields.rs"]
mod fixed_fields;
#[path = "../gradients/floats.rs"]
mod floats;
#[path = "../gradients/forward.rs"]
#[allow(dead_code, reason = "of which the directions are used")]
mod forward;
#[path = "../gradients/functions.rs"]
mod functions;
#[path = "../gradients/generics.rs"]
mod generics;
#[path = "../gradients/growth.rs"]
mod growth;
#[path = "../gradients/imported.rs"]
mod imported;
#[path = "../gradients/iterators.rs"]
mod iterators;
#[path = "../gradients/leaving.rs"]
mod leaving;
#[path = "../gradients/loops.rs"]
mod loops;
#[path = "../gradients/matches.rs"]
mod matches;
#[path = "../gradients/memory.rs"]
mod memory;
#[path = "../gradients/methods.rs"]
mod methods;
#[path = "../gradients/moved.rs"]
mod moved;
#[path = "../gradients/options.rs"]
mod options;
#[path = "../gradients/plain.rs"]
mod plain;
#[path = "../gradients/plain_types.rs"]
mod plain_types;
#[path = "../gradients/receivers.rs"]
mod receivers;
#[path = "../gradients/recursion.rs"]
mod recursion;
#[path = "../gradients/references.rs"]
mod references;
#[path = "../gradients/results.rs"]
mod results;
#[path = "../gradients/second.rs"]
mod rows;
#[path = "../gradients/rules.rs"]
mod rules;
#[path = "../gradients/second_types.rs"]
mod second_types;
#[path = "../gradients/singular.rs"]
mod singular;
#[path = "../gradients/sorting.rs"]
mod sorting;
#[path = "../gradients/stencils.rs"]
mod stencils;
#[path = "../gradients/straight_line.rs"]
mod straight_line;
#[path = "../gradients/structs.rs"]
mod structs;
#[path = "../gradients/sweeps.rs"]
mod sweeps;
#[path = "../gradients/tuples.rs"]
mod tuples;

/// The form of the gradient tests.
#[macro_export]
macro_rules! gradients {
    ($module:ident: $($name:ident($($arg:ident: $ty:ty),+) => ($($pass:expr),+) at $points:expr;)+) => {$(
        #[test]
        #[allow(unused_parens)]
        fn $name() {
            use $crate::second::$module::$name as f;
            for point in $points {
                let ($($arg),+): ($($ty),+) = point.clone();
                let gradient = f::grad($($pass),+);
                let mut along = $crate::forward::direction(&gradient);
                let (again, _) = $crate::hvp!(f [$($pass),+] [] [$($arg)+] $crate::forward::lend(&mut along));
                $crate::assert_same(&gradient, &again, &format!("{point:?}"));
                let mut along = $crate::forward::direction(&gradient);
                let (_, product) = $crate::hvp!(f [$($pass),+] [] [$($arg)+] $crate::forward::lend(&mut along));
                $crate::assert_row(&f::jacobian($($pass),+), 0, &gradient, &format!("{point:?}"));
                // what is written to has another tangent now
                let along = $crate::forward::direction(&gradient);
                $crate::assert_hessian(&f::hessian($($pass),+), (&along, &product), &format!("{point:?}"));
                // the Hessian is symmetric: its product with a direction is the pullback of the gradient
                chainrule::check::pullback_of(
                    |($($arg),+): ($($ty),+)| f::grad($($pass),+),
                    |($($arg),+): ($($ty),+), mut along| {
                        $crate::hvp!(f [$($pass),+] [] [$($arg)+] $crate::forward::lend(&mut along)).1
                    },
                    point,
                )
                .assert();
            }
        }
    )+};
}

/// The form of the gradient tests, for arguments of any type.
#[macro_export]
macro_rules! gradients_along {
    ($module:ident: $($name:ident($($arg:ident: $ty:ty),+) => ($($pass:expr),+) at $points:expr;)+) => {$(
        #[test]
        #[allow(unused_parens, unused_mut)]
        fn $name() {
            use $crate::second::$module::$name as f;
            for point in $points {
                let gradient = |point: &($($ty),+)| {
                    let ($(mut $arg),+) = point.clone();
                    f::grad($($pass),+)
                };
                let first = gradient(&point);
                let mut along = $crate::forward::direction(&first);
                let ($(mut $arg),+): ($($ty),+) = point.clone();
                let (again, second) =
                    $crate::hvp!(f [$($pass),+] [] [$($arg)+] $crate::forward::lend(&mut along));
                $crate::assert_same(&first, &again, &format!("{point:?}"));
                let along = $crate::forward::direction(&first);
                $crate::assert_product(&point, gradient, &along, &second);
                let ($(mut $arg),+): ($($ty),+) = point.clone();
                $crate::assert_hessian(&f::hessian($($pass),+), (&along, &second), &format!("{point:?}"));
                let ($(mut $arg),+): ($($ty),+) = point.clone();
                $crate::assert_row(&f::jacobian($($pass),+), 0, &first, &format!("{point:?}"));
            }
        }
    )+};
}

/// The product of the Hessian with a direction agrees with differences of the gradient.
#[track_caller]
fn assert_product<P: Differentiable + Clone + std::fmt::Debug>(
    point: &P,
    gradient: impl Fn(&P) -> P::Tangent,
    direction: &P::Tangent,
    product: &P::Tangent,
) where
    P::Tangent: Flatten,
{
    let h = 1e-5;
    let at = |step: f64| {
        let mut moved = point.clone();
        let along: Vec<f64> = floats(direction).iter().map(|part| step * part).collect();
        moved.move_by(&direction.rebuild(&mut &*along));
        floats(&gradient(&moved))
    };
    let (ahead, behind, product) = (at(h), at(-h), floats(product));
    for (at, (ahead, behind)) in ahead.iter().zip(&behind).enumerate() {
        let difference = (ahead - behind) / (2.0 * h);
        let is_close = (difference - product[at]).abs() <= 1e-6 * (1.0 + difference.abs());
        assert!(is_close, "component {at} at {point:?}: {}, not {difference}", product[at]);
    }
}

/// `f::hvp(arguments, directions)`, where the tuple of directions is taken apart.
#[macro_export]
macro_rules! hvp {
    ($f:ident [$($pass:expr),+] [$($direction:ident)*] [$_one:ident $($rest:ident)*] $along:expr) => {
        $crate::hvp!($f [$($pass),+] [$($direction)* direction] [$($rest)*] $along)
    };
    ($f:ident [$($pass:expr),+] [$($direction:ident)*] [] $along:expr) => {{
        #[allow(unused_parens)]
        let ($($direction),*) = $along;
        $f::hvp($($pass),+, $($direction),*)
    }};
}

/// The form of the gradient tests. What is not one float has no Hessian, but a Jacobian of several rows.
#[macro_export]
macro_rules! pullbacks {
    ($module:ident: $($name:ident($($arg:ident: $ty:ty),+) => ($($pass:expr),+) at $points:expr;)+) => {$(
        #[test]
        #[allow(unused_parens)]
        fn $name() {
            use $crate::second::$module::$name as f;
            for point in $points {
                let ($($arg),+): ($($ty),+) = point.clone();
                let (value, pull) = f::vjp($($pass),+);
                let jacobian = f::jacobian($($pass),+);
                for (row, unit) in $crate::units(&value).into_iter().enumerate() {
                    $crate::assert_row(&jacobian, row, &pull(unit), &format!("{point:?}"));
                }
            }
        }
    )+};
}

/// The form of the gradient tests. The gradient is the same.
#[macro_export]
macro_rules! numbers {
    ($module:ident: $($row:tt)+) => {};
}

#[track_caller]
fn assert_same(gradient: &impl Flatten, again: &impl Flatten, at: &str) {
    let (gradient, again) = (floats(gradient), floats(again));
    let scale = again.iter().fold(0.0, |scale: f64, part| scale.max(part.abs()));
    let is_same = |(a, b): (&f64, &f64)| {
        a == b || (a.is_nan() && b.is_nan()) || (a - b).abs() <= 1e-9 * scale
    };
    let agrees = gradient.len() == again.len() && gradient.iter().zip(&again).all(is_same);
    assert!(agrees, "{at}: the gradient is {gradient:?}, and {again:?} beside the second");
}

/// The Hessian, most of them in lanes, is symmetric bit by bit, and its product with a direction is that of `hvp`.
#[track_caller]
fn assert_hessian(
    hessian: &chainrule::Matrix,
    (along, product): (&impl Flatten, &impl Flatten),
    at: &str,
) {
    let (along, product) = (floats(along), floats(product));
    let len = along.len();
    assert_eq!((hessian.rows(), hessian.columns()), (len, len), "{at}");
    let rows = hessian.as_slice().chunks_exact(len.max(1));
    let largest = hessian.as_slice().iter().fold(1e-9, |largest: f64, it| largest.max(it.abs()));
    for (row, elements) in rows.enumerate() {
        let sum: f64 = elements.iter().zip(&along).map(|(a, b)| a * b).sum();
        let is_close = (sum - product[row]).abs() <= 1e-6 * largest;
        let is_same = is_close || !(sum - product[row]).is_finite();
        assert!(is_same, "{at}: row {row} gives {sum}, and hvp {}", product[row]);
        for column in 0..row {
            let (lower, upper) = (hessian[(row, column)], hessian[(column, row)]);
            assert!(lower.to_bits() == upper.to_bits() || lower.is_nan() && upper.is_nan(), "{at}");
        }
    }
}

/// Each component by itself.
fn units<T: Flatten>(value: &T) -> Vec<T> {
    let len = floats(value).len();
    let unit = |at: usize| {
        let unit: Vec<f64> = (0..len).map(|i| f64::from(u8::from(i == at))).collect();
        value.rebuild(&mut &*unit)
    };
    (0..len).map(unit).collect()
}

/// A row of the Jacobian is the gradient of a component of the result; what is written to has no columns.
#[track_caller]
fn assert_row(jacobian: &chainrule::Matrix, row: usize, gradient: &impl Flatten, at: &str) {
    let gradient = floats(gradient);
    if gradient.len() != jacobian.columns() {
        return;
    }
    let elements = &jacobian.as_slice()[row * gradient.len()..][..gradient.len()];
    let size = gradient.iter().fold(0.0, |size: f64, it| size.max(it.abs()));
    let is_same = |(a, b): (&f64, &f64)| {
        a == b || (a.is_nan() && b.is_nan()) || (a - b).abs() <= 1e-5 * b.abs() + 1e-9 * size
    };
    let agrees = elements.iter().zip(&gradient).all(is_same);
    assert!(agrees, "{at}: row {row} is {elements:?}, and {gradient:?} by reverse mode");
}
