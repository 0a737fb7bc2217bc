//! What runs again on the way back keeps little, runs as often as is said, and gives the same gradient.

use allocation_counter::measure;
use chainrule::differentiate;
use std::cell::Cell;

thread_local! {
    static EVALUATIONS: Cell<usize> = const { Cell::new(0) };
}

/// A sine that counts how often it is computed.
#[differentiate(partials(x.cos()))]
fn wave(x: f64) -> f64 {
    EVALUATIONS.set(EVALUATIONS.get() + 1);
    x.sin()
}

#[differentiate]
fn swing(row: &mut [f64], rate: f64) {
    for x in row.iter_mut() {
        *x += rate * wave(*x);
    }
}

/// A function in the forms that its loop and its call may have.
macro_rules! swung {
    ($($name:ident: $(#[$($on_loop:tt)+])? $(; #[$($on_call:tt)+])?)*) => {$(
        #[differentiate]
        fn $name(start: &[f64], rate: f64, steps: usize) -> f64 {
            let mut row = start.to_vec();
            $(#[$($on_loop)+])?
            for _ in 0..steps {
                $(#[$($on_call)+])?
                swing(&mut row, rate);
            }
            row[0] * row[1]
        }
    )*};
}

swung! {
    everything:
    in_root: #[checkpoint]
    in_tens: #[checkpoint(every = 10)]
    by_root: #[checkpoint(sqrt)]
    in_slots: #[checkpoint(slots = 6)]
    by_call: ; #[checkpoint]
}

const STEPS: usize = 400;
const ROW: [f64; 4] = [0.5, -0.3, 0.2, 1.1];

/// The gradient, how often the sine is computed, and the most bytes in use.
fn run(gradient: impl Fn(&[f64], f64, usize) -> (Vec<f64>, f64)) -> ((Vec<f64>, f64), usize, u64) {
    EVALUATIONS.set(0);
    let mut found = (Vec::new(), 0.0);
    let info = measure(|| found = gradient(&ROW, 0.01, STEPS));
    (found, EVALUATIONS.get(), info.bytes_max)
}

#[track_caller]
fn assert_same(found: &(Vec<f64>, f64), expected: &(Vec<f64>, f64)) {
    for (found, expected) in found.0.iter().zip(&expected.0) {
        assert_eq!(found.to_bits(), expected.to_bits());
    }
    // a sum over iterations, which segments take one by one
    assert!((found.1 - expected.1).abs() <= 1e-14 * expected.1.abs());
}

#[test]
fn a_loop_runs_once_more_in_little_memory() {
    let (expected, once, all) = run(everything::grad);
    assert_eq!(once, STEPS * ROW.len());
    for (gradient, evaluations, bytes) in
        [run(in_root::grad), run(by_root::grad), run(in_tens::grad)]
    {
        assert_same(&gradient, &expected);
        assert_eq!(evaluations, 2 * once);
        assert!(5 * bytes < all, "{bytes} of {all} bytes");
    }
}

/// By formula (3) of Griewank and Walther (2000), with six states `r` iterations run forward at most where `C(6 + r, 6)` is
/// 400 or more: `r` is 5, and 5 · 400 - C(7 + 4, 7) = 1670 run forward, those before the last state when the value is
/// computed. Each iteration runs once more where it is swept.
#[test]
fn a_loop_in_slots_runs_as_often_as_it_must_in_that_memory() {
    let (expected, once, all) = run(everything::grad);
    let (gradient, evaluations, bytes) = run(in_slots::grad);
    assert_same(&gradient, &expected);
    let again = evaluations / ROW.len() - 2 * STEPS;
    let before_last_state = 1670 - again;
    assert!((STEPS - 6..STEPS).contains(&before_last_state), "{evaluations} of {once} evaluations");
    assert!(50 * bytes < all, "{bytes} of {all} bytes");
}

/// The memory is that of the states, however long the loop is.
#[test]
fn slots_bound_the_memory() {
    let peak = |steps| {
        let mut gradient = (Vec::new(), 0.0);
        measure(|| gradient = in_slots::grad(&ROW, 0.01, steps)).bytes_max
    };
    let (short, long) = (peak(100), peak(2_000));
    assert!(long <= short + 256, "{short} bytes become {long}");
}

#[test]
fn a_call_runs_once_more_and_keeps_its_arguments() {
    let (expected, once, all) = run(everything::grad);
    let (gradient, evaluations, bytes) = run(by_call::grad);
    assert_eq!(gradient, expected);
    assert_eq!(evaluations, 2 * once);
    assert!(bytes < all, "{bytes} of {all} bytes");
}

/// A longer loop needs more memory by the root of its length.
#[test]
fn segments_are_as_many_as_iterations_in_one() {
    let peak = |steps| {
        let mut gradient = (Vec::new(), 0.0);
        measure(|| gradient = in_root::grad(&ROW, 0.01, steps)).bytes_max
    };
    let (short, long) = (peak(10_000), peak(160_000));
    assert!(long < 5 * short, "{short} bytes become {long}");
}
