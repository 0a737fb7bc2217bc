//! The gradients of scalar functions allocate nothing.

mod checkpoint;

use allocation_counter::measure;
use chainrule::Workspace;
use chainrule_tests::{branches, calls, lanes, loops, singular, straight_line, workspace};
use std::hint::black_box;

#[track_caller]
fn allocations<T>(gradient: impl Fn() -> T) -> u64 {
    measure(|| {
        black_box(gradient());
    })
    .count_total
}

macro_rules! none {
    ($($name:ident: $gradient:expr;)*) => {$(
        #[test]
        fn $name() {
            assert_eq!(allocations(|| $gradient), 0);
        }
    )*};
}

// functions of floats, or of arrays of fixed length
none! {
    a_product: straight_line::total::grad(100.0, 2.0, 1.1);
    a_value_and_its_gradient: straight_line::total::value_and_grad(100.0, 2.0, 1.1);
    compound_assignments: straight_line::compound_assignments::grad(1.5, 0.5);
    an_array: straight_line::array_argument::grad([1.0, 2.0, 3.0]);
    a_pullback: straight_line::array_result::vjp(2.0, 0.5).1([1.0, 0.0]);
    single_precision: straight_line::single_precision::grad(1.5, 0.5);
    branches: branches::nested::grad(1.5, 0.5);
    a_chain_of_branches: branches::else_if::grad(0.5);
    calls: calls::nested::grad(1.5, 0.5);
    a_call_in_an_arm: calls::in_branch::grad(1.5, 0.5);
    a_call_in_the_other_arm: calls::in_branch::grad(0.5, 1.5);
    a_root: singular::distance::grad(3.0, 4.0, 5.0);
}

/// Two vectors for the gradient, and nothing besides.
#[test]
fn a_gradient_of_vectors_is_all_that_is_allocated() {
    assert_eq!(allocations(|| calls::dot::grad(&[1.0, 2.0], &[3.0, 4.0])), 2);
    let (mut d_x, mut d_y) = ([0.0; 2], [0.0; 2]);
    let found = measure(|| {
        calls::dot::accumulate_grad(&[1.0, 2.0], &[3.0, 4.0], &mut d_x, &mut d_y);
    });
    assert_eq!((found.count_total, d_x, d_y), (0, [3.0, 4.0], [1.0, 2.0]));
}

/// Forward in lanes, and by a pullback of each row.
#[test]
fn a_jacobian_of_arrays_in_a_buffer_is_not_allocated() {
    let (camera, point) = ([0.3, 1.0, 2.0], [0.7, -0.4]);
    let (mut forward, mut reverse) = ([[0.0; 2]; 2], [[0.0; 21]; 2]);
    let found = measure(|| {
        let buffer = forward.as_flattened_mut();
        lanes::rotated::jacobian_into(camera[0], point[0], buffer);
        lanes::moments::jacobian_into(&[0.5; 20], 2.0, reverse.as_flattened_mut());
    });
    assert_eq!((found.count_total, reverse[0][0], reverse[1][20]), (0, 2.0, 1.0));
    assert_eq!(forward[0][1], 0.3_f64.cos());
}

/// The counter sees what a loop keeps for its way back.
#[test]
fn a_tape_is_counted() {
    assert!(allocations(|| loops::logistic_map::grad(0.3, 3.7, 100)) > 0);
}

/// What the calls after the third allocate.
#[track_caller]
fn in_the_end(gradient: impl Fn(&mut Workspace) -> f64) -> u64 {
    let mut workspace = Workspace::new();
    let first = gradient(&mut workspace);
    assert!(allocations(|| gradient(&mut Workspace::new())) > 0, "the counter sees a workspace");
    for _ in 0..2 {
        gradient(&mut workspace);
    }
    measure(|| {
        for _ in 0..5 {
            assert_eq!(gradient(&mut workspace), first);
        }
    })
    .count_total
}

macro_rules! none_in_the_end {
    ($($name:ident($($pass:expr),*; $($buffer:expr),*);)*) => {$(
        #[test]
        fn $name() {
            let gradient = |workspace: &mut Workspace| {
                workspace::$name::accumulate_grad_with(workspace, $($pass,)* $($buffer),*)
            };
            assert_eq!(in_the_end(gradient), 0);
        }
    )*};
}

none_in_the_end! {
    grown(0.3, 0.5, 1000; &mut 0.0, &mut 0.0);
    rod(&[0.6, 0.3, 0.9, 0.2], 0.4, 100; &mut [0.0; 4], &mut 0.0);
    segments(&[0.6, 0.3, 0.9, 0.2], 0.4, 100; &mut [0.0; 4], &mut 0.0);
    in_place(&mut [0.6, 0.3, 0.9], 0.4; &mut [0.0; 3], &mut 0.0);
}
