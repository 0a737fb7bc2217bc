//! What is computed again in a backward sweep is what it was: every gradient of the corpus is
//! the same where each value is saved instead. Beside that, tangents in lanes are those that are computed alone.
//!
//! The rows are those of the gradient tests, which the macros here read in another way.

// the corpus and the rows are linted with `gradients`; generated once more, they are as long as all the rest
#![cfg(not(clippy))]

use chainrule::check::Flatten;
use chainrule_tests as corpus;
use floats::{bits, floats};

/// The corpus, with everything saved.
#[allow(dead_code, unreachable_pub, clippy::all, reason = "only the derivatives are used")]
mod saved {
    include!(concat!(env!("OUT_DIR"), "/saved.rs"));
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
#[path = "../gradients/elements.rs"]
mod elements;
#[path = "../gradients/exits.rs"]
mod exits;
#[path = "../gradients/fields.rs"]
mod fields;
#[path = "../gradients/floats.rs"]
mod floats;
#[allow(dead_code, reason = "the gradient tests use the rest")]
#[path = "../gradients/forward.rs"]
mod forward;
#[path = "../gradients/functions.rs"]
mod functions;
#[path = "../gradients/generics.rs"]
mod generics;
#[path = "../gradients/growth.rs"]
mod growth;
#[path = "../gradients/iterators.rs"]
mod iterators;
mod lanes;
#[path = "../gradients/loops.rs"]
mod loops;
#[path = "../gradients/matches.rs"]
mod matches;
#[path = "../gradients/memory.rs"]
mod memory;
#[path = "../gradients/nested.rs"]
mod nested;
#[path = "../gradients/options.rs"]
mod options;
#[path = "../gradients/plain.rs"]
mod plain;
#[path = "../gradients/recursion.rs"]
mod recursion;
#[path = "../gradients/references.rs"]
mod references;
#[path = "../gradients/rules.rs"]
mod rules;
#[path = "../gradients/second.rs"]
mod second;
#[path = "../gradients/singular.rs"]
mod singular;
#[path = "../gradients/sorting.rs"]
mod sorting;
#[path = "../gradients/stencils.rs"]
mod stencils;
#[path = "../gradients/straight_line.rs"]
mod straight_line;
#[path = "../gradients/sweeps.rs"]
mod sweeps;
#[path = "../gradients/tuples.rs"]
mod tuples;
#[path = "../gradients/workspace.rs"]
mod workspace;

/// The form of the gradient tests.
#[macro_export]
macro_rules! gradients {
    ($module:ident: $($name:ident($($arg:ident: $ty:ty),+) => ($($pass:expr),+) at $points:expr;)+) => {$(
        #[test]
        #[allow(unused_parens)]
        fn $name() {
            for point in $points {
                let ($($arg),+): ($($ty),+) = point.clone();
                let gradient = chainrule_tests::$module::$name::grad($($pass),+);
                let saved = $crate::again(|| $crate::saved::$module::$name::grad($($pass),+));
                $crate::assert_same(&gradient, &saved, &format!("{point:?}"));
                let (mut a, mut b) = $crate::lanes::directions(&gradient);
                let mut both = $crate::lanes::Zip::zip(&a, &b);
                let (_, one) = chainrule_tests::$module::$name::jvp(($($pass),+), $crate::forward::lend(&mut a));
                let (_, other) = chainrule_tests::$module::$name::jvp(($($pass),+), $crate::forward::lend(&mut b));
                let (_, lanes) = $crate::saved::$module::$name::jvp_lanes(($($pass),+), $crate::forward::lend(&mut both));
                $crate::lanes::assert_lanes(&format!("{point:?}"), &lanes, [&one, &other]);
            }
        }
    )+};
}

/// The form of the gradient tests.
#[macro_export]
macro_rules! pullbacks {
    ($module:ident: $($name:ident($($arg:ident: $ty:ty),+) => ($($pass:expr),+) at $points:expr;)+) => {$(
        #[test]
        #[allow(unused_parens)]
        fn $name() {
            for point in $points {
                let ($($arg),+): ($($ty),+) = point.clone();
                let (value, pull) = chainrule_tests::$module::$name::vjp($($pass),+);
                let (_, pull_saved) = $crate::again(|| $crate::saved::$module::$name::vjp($($pass),+));
                let gradient = pull(value.clone());
                $crate::assert_same(&gradient, &pull_saved(value), &format!("{point:?}"));
                let (mut a, mut b) = $crate::lanes::directions(&gradient);
                let mut both = $crate::lanes::Zip::zip(&a, &b);
                let (_, one) = chainrule_tests::$module::$name::jvp(($($pass),+), $crate::forward::lend(&mut a));
                let (_, other) = chainrule_tests::$module::$name::jvp(($($pass),+), $crate::forward::lend(&mut b));
                let (_, lanes) = $crate::saved::$module::$name::jvp_lanes(($($pass),+), $crate::forward::lend(&mut both));
                $crate::lanes::assert_lanes(&format!("{point:?}"), &lanes, [&one, &other]);
            }
        }
    )+};
}

/// The form of the gradient tests.
#[macro_export]
macro_rules! numbers {
    ($module:ident: $($name:ident($($arg:expr),+) => $expected:expr;)+) => {
        #[test]
        fn numbers() {
            $({
                let gradient = chainrule_tests::$module::$name::grad($($arg),+);
                let saved = $crate::again(|| $crate::saved::$module::$name::grad($($arg),+));
                $crate::assert_same(&gradient, &saved, stringify!($name($($arg),+)));
            })+
        }
    };
}

/// What a call gives in memory that another call has left.
fn again<R>(mut call: impl FnMut() -> R) -> R {
    let mut workspace = chainrule::Workspace::new();
    workspace.run(&mut call);
    workspace.run(call)
}

/// Sums may be taken in another order.
#[track_caller]
fn assert_same(gradient: &impl Flatten, saved: &impl Flatten, at: &str) {
    let (gradient, saved) = (floats(gradient), floats(saved));
    let scale = saved.iter().fold(0.0, |scale: f64, part| scale.max(part.abs()));
    let is_same = |(a, b): (&f64, &f64)| {
        a == b || (a.is_nan() && b.is_nan()) || (a - b).abs() <= 1e-9 * scale
    };
    let agrees = gradient.len() == saved.len() && gradient.iter().zip(&saved).all(is_same);
    assert!(agrees, "{at}: the gradient is {gradient:?}, and {saved:?} with everything saved");
}
