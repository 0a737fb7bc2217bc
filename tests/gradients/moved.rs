//! Values that are not copied, passed by value and assigned again.

use crate::corpus::moved::{Phase, PhaseTangent, State, StateTangent};
use crate::gradients;

gradients! { moved:
    integrated(x: f64) => (x) at [0.7, -1.3];
    by_turns(x: f64) => (x) at [0.7, -1.3];
    in_arms(x: f64) => (x) at [0.7, -1.3];
    phases(x: f64) => (x) at [0.7, -1.3];
    in_field(x: f64) => (x) at [0.7, -1.3];
    cloned(x: f64) => (x) at [0.7, -1.3];
    of_pairs(x: f64) => (x) at [0.7, -1.3];
    returned_early(x: f64) => (x) at [0.7, -1.3];
    chosen(x: f64) => (x) at [0.7, -1.3];
    chosen_state(x: f64) => (x) at [0.7, -1.3];
    pairs_of_states(x: f64) => (x) at [0.7, -1.3];
    updated(x: f64) => (x) at [0.7, -1.3];
    traced_pairs(x: f64) => (x) at [0.7, -1.3];
    asked(x: f64) => (x) at [0.7, -1.3];
}

#[test]
fn what_is_passed_by_value() {
    use crate::corpus::moved::{energy, fuse, step, turn};
    let s = || State { y: 2.0, v: 3.0 };
    assert_eq!(energy::grad(s()), StateTangent { y: 9.0, v: 12.0 });
    let (_, pullback) = step::vjp(s());
    assert_eq!(pullback(StateTangent { y: 1.0, v: 10.0 }), StateTangent { y: -3.0, v: 10.1 });
    let (_, pullback) = fuse::vjp(s(), &State { y: 5.0, v: 7.0 });
    let (d_s, d_q) = pullback(StateTangent { y: 1.0, v: 10.0 });
    assert_eq!(d_s, StateTangent { y: 57.0, v: 10.0 });
    assert_eq!(d_q, StateTangent { y: 20.0, v: 2.0 });
    let (_, pullback) = turn::vjp(Phase::Two(2.0, 3.0));
    let d_phase: PhaseTangent = pullback(PhaseTangent::One { r: 1.0 });
    assert_eq!(d_phase, PhaseTangent::Two(3.0, 2.0));
}

#[test]
fn a_result_without_a_default_value() {
    use crate::corpus::moved::{Normal, NormalTangent, given_or};
    let seed = || NormalTangent { x: 2.0, y: 3.0 };
    let (_, pullback) = given_or::vjp(Some(Normal { x: 1.0, y: 1.0 }), 5.0);
    assert_eq!(pullback(seed()), (Some(seed()), 0.0));
    let (value, pullback) = given_or::vjp(None, 5.0);
    assert_eq!(value, Normal { x: 25.0, y: 1.0 });
    assert_eq!(pullback(seed()).1, 20.0);
}

#[test]
fn the_gradient_of_a_part_that_is_replaced_has_its_shape() {
    use crate::corpus::moved::{World, WorldTangent, with_other_trace};
    let world = World { state: State { y: 2.0, v: 3.0 }, trace: vec![7.0], k: 5.0 };
    let (value, gradient) = with_other_trace::value_and_grad(world);
    assert_eq!(value, 50.0);
    let state = StateTangent { y: 25.0, v: 0.0 };
    assert_eq!(gradient, WorldTangent { state, trace: vec![0.0], k: 20.0 });
}
