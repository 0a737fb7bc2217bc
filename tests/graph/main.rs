//! The trace of every function of the corpus: the gradients on its edges are those of `grad`.

// the corpus and the rows are linted with `gradients`; generated once more, they are as long as all the rest
#![cfg(not(clippy))]

use chainrule::check::Flatten;
use chainrule::graph::{Kind, Trace};
use floats::{bits, floats};
use traced as corpus;

#[allow(
    missing_docs,
    dead_code,
    unreachable_pub,
    clippy::all,
    reason = "only the derivatives are used"
)]
mod traced {
    include!(concat!(env!("OUT_DIR"), "/traced.rs"));
}

mod drawings;
mod others;
mod page;

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
#[path = "../gradients/borrows.rs"]
mod borrows;
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
#[path = "../gradients/compound_generic.rs"]
mod compound_generic;
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
#[path = "../gradients/given.rs"]
mod given;
#[path = "../gradients/growth.rs"]
mod growth;
#[path = "../gradients/imported.rs"]
mod imported;
#[path = "../gradients/iterators.rs"]
mod iterators;
#[path = "../gradients/lanes.rs"]
mod lanes;
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
#[path = "../gradients/nested.rs"]
mod nested;
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
#[path = "../gradients/rules.rs"]
mod rules;
#[path = "../gradients/second.rs"]
mod second;
#[path = "../gradients/second_types.rs"]
mod second_types;
#[path = "../gradients/singular.rs"]
mod singular;
#[path = "../gradients/slots.rs"]
mod slots;
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
                let gradient = $crate::traced::$module::$name::grad($($pass),+);
                let trace = $crate::traced::$module::$name::trace($($pass),+);
                $crate::assert_traced(&trace, &gradient, &format!("{point:?}"));
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
            for point in $points {
                let ($(mut $arg),+): ($($ty),+) = point.clone();
                let gradient = $crate::traced::$module::$name::grad($($pass),+);
                let ($(mut $arg),+): ($($ty),+) = point.clone();
                let trace = $crate::traced::$module::$name::trace($($pass),+);
                $crate::assert_traced(&trace, &gradient, &format!("{point:?}"));
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
                let (value, pull) = $crate::traced::$module::$name::vjp($($pass),+);
                let trace = $crate::traced::$module::$name::trace_from($($pass),+, value.clone());
                $crate::assert_traced(&trace, &pull(value), &format!("{point:?}"));
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
                let gradient = $crate::traced::$module::$name::grad($($arg),+);
                let trace = $crate::traced::$module::$name::trace($($arg),+);
                $crate::assert_traced(&trace, &gradient, stringify!($name($($arg),+)));
            })+
        }
    };
}

/// The gradients of the inputs are those of the function, and each is the sum of what comes
/// back to it on the edges.
#[track_caller]
fn assert_traced(trace: &Trace, gradient: &impl Flatten, at: &str) {
    let name = trace.graph().name;
    let is_left_out = |it: &f64| *it == 0.0;
    let mut expected: Vec<f64> = floats(gradient);
    expected.retain(|it| !is_left_out(it));
    let is_single = expected.iter().all(|it| f64::from(*it as f32) == *it);
    let tolerance = if is_single { 1e-6 } else { 1e-9 };
    let mut found: Vec<f64> = trace.inputs().filter_map(|it| it.gradient).collect();
    found.retain(|it| !is_left_out(it));
    let is_known = trace.is_complete() && trace.inputs().all(|it| it.gradient.is_some());
    for value in &found {
        let at_place = expected.iter().position(|it| is_same(*it, *value, tolerance));
        let at_place = at_place.unwrap_or_else(|| {
            panic!(
                "{name} at {at}: the trace has the gradient {value}, grad {:?}\n{trace:#?}",
                floats(gradient)
            )
        });
        expected.remove(at_place);
    }
    assert!(
        !is_known || expected.is_empty(),
        "{name} at {at}: the trace lacks {expected:?}\n{trace:#?}"
    );
    for (node, variable) in trace.variables().iter().enumerate() {
        // a call may read what a part of this is, or that this is a part of
        let is_shared = |it: &chainrule::graph::Variable| {
            let slice = it.name.find("..").and_then(|dots| it.name[..dots].rfind('['));
            let whole = &it.name[..slice.unwrap_or(it.name.len())];
            it.name != variable.name && variable.name.starts_with(whole)
        };
        let is_input = variable.kind == Kind::Input && !trace.inputs().any(is_shared);
        let is_computed = variable.kind == Kind::Operation || is_input;
        let links = trace.links().iter().filter(|link| link.from == node);
        let parts: Option<Vec<f64>> = links.map(|link| link.gradient).collect();
        if let (true, Some(parts), Some(gradient)) = (is_computed, parts, variable.gradient) {
            let sum: f64 = parts.iter().sum();
            let scale = parts.iter().fold(gradient.abs(), |scale, part| scale.max(part.abs()));
            let agrees =
                is_same(sum, gradient, tolerance) || (sum - gradient).abs() <= 1e-6 * scale;
            assert!(agrees, "{name} at {at}: {variable:?} gets {parts:?}\n{trace:#?}");
        }
    }
}

fn is_same(a: f64, b: f64, tolerance: f64) -> bool {
    a == b || (a.is_nan() && b.is_nan()) || (a - b).abs() <= tolerance * a.abs().max(b.abs())
}

/// Those without rows of that form are in `others`.
#[test]
fn every_file_of_the_corpus_is_traced() {
    const IN_OTHERS: [&str; 1] = ["adversarial_types"];
    let tests = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let main = std::fs::read_to_string(tests.join("graph/main.rs")).unwrap();
    for entry in std::fs::read_dir(tests.join("corpus")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let is_read = main.contains(&format!("\"../gradients/{name}.rs\""));
        assert!(is_read || IN_OTHERS.contains(&&*name), "{name} is in no graph test");
    }
}
