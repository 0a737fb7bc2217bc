//! `accumulate_grad` adds to what is there, and a pullback may be called again with another seed.

use chainrule_tests::{adversarial_a, loops, memory, references, straight_line};

#[test]
fn the_gradient_is_added_to_scalars() {
    let (mut d_price, mut d_count, mut d_tax) = (10.0, 20.0, 30.0);
    let value = straight_line::total::accumulate_grad(
        100.0,
        2.0,
        1.5,
        &mut d_price,
        &mut d_count,
        &mut d_tax,
    );
    assert_eq!((value, d_price, d_count, d_tax), (300.0, 13.0, 170.0, 230.0));
}

#[test]
fn a_sign_changed_in_place_is_added() {
    let mut d_x = 10.0;
    adversarial_a::a4::accumulate_grad(1.0, &mut d_x);
    assert_eq!(d_x, 9.0);
    adversarial_a::a4_new_variable::accumulate_grad(1.0, &mut d_x);
    assert_eq!(d_x, 8.0);
}

#[test]
fn the_gradient_is_added_to_slices() {
    let mut d_x = [1.0, 2.0, 3.0];
    for _ in 0..2 {
        let value = loops::sum_of_squares::accumulate_grad(&[1.0, -2.0, 0.5], &mut d_x);
        assert_eq!(value, 5.25);
    }
    assert_eq!(d_x, [5.0, -6.0, 5.0]);
}

#[test]
fn each_argument_has_its_buffer() {
    let (w, x) = ([1.0, 2.0, 3.0, 4.0], [0.5, -1.0]);
    let (mut d_w, mut d_x) = ([0.0; 4], [0.0; 2]);
    let value = memory::matrix_vector::accumulate_grad(&w, &x, 2, &mut d_w, &mut d_x);
    assert_eq!(value, 8.5);
    assert_eq!(d_w, [-1.5, 3.0, -2.5, 5.0]);
    assert_eq!(d_x, [-18.0, -26.0]);
}

#[test]
fn a_parameter_that_is_not_differentiated_has_no_buffer() {
    let (mut d_x, mut d_y) = (0.0, 0.0);
    straight_line::not_differentiated::accumulate_grad(2.0, 3.0, 5.0, &mut d_x, &mut d_y);
    assert_eq!((d_x, d_y), (15.0, 6.0));
}

#[test]
fn a_pullback_may_be_called_again() {
    let (value, pull) = straight_line::array_result::vjp(2.0, 0.0);
    assert_eq!(value, [2.0, 0.0]);
    assert_eq!(pull([1.0, 0.0]), (1.0, 0.0));
    assert_eq!(pull([0.0, 1.0]), (0.0, 2.0));
    assert_eq!(pull([1.0, 0.0]), (1.0, 0.0));
}

#[test]
fn the_primal_memory_is_as_after_the_function() {
    let mut x = [2.0, 3.0];
    let ((), pull) = references::squared_in_place::vjp(&mut x, 1.0);
    assert_eq!(x, [4.0, 9.0]);
    let mut d_x = [1.0, 10.0];
    assert_eq!(pull((), &mut d_x), 94.0);
    assert_eq!(d_x, [4.0, 60.0]);
    assert_eq!(x, [4.0, 9.0]);
}
