//! Options in the fields of structs.

use crate::corpus::slots::{Slots, SlotsTangent, asked, emptied, filled};
use crate::gradients;

gradients! { slots:
    in_turns(x: f64) => (x) at [0.7, -1.3];
    mapped_parameter(y: Option<f64>, z: Option<f64>, x: f64) => (y, &z, x) at [(Some(2.0), None, 0.7), (None, Some(1.3), 0.7)];
}

fn slots(one: Option<f64>) -> Slots {
    Slots { one, many: None, k: 3.0 }
}

fn tangent(one: Option<f64>, k: f64) -> SlotsTangent {
    SlotsTangent { one, many: None, k }
}

#[test]
fn what_is_asked() {
    assert_eq!(asked::grad(&slots(Some(2.0)), 1.5), (tangent(Some(5.5), 3.0), 6.0));
    assert_eq!(asked::grad(&slots(None), 1.5), (tangent(None, 1.5), 6.0));
}

#[test]
fn what_is_filled() {
    // x k² old, and of the slot itself x k old
    let (value, pullback) = filled::vjp(&mut slots(Some(2.0)), 1.5);
    let mut d_slots = tangent(Some(10.0), 0.0);
    assert_eq!((value, pullback(1.0, &mut d_slots)), (27.0, 18.0 + 60.0));
    assert_eq!(d_slots, tangent(Some(13.5 + 45.0), 18.0 + 30.0));
    let (value, pullback) = filled::vjp(&mut slots(None), 1.5);
    let mut d_slots = tangent(Some(10.0), 0.0);
    assert_eq!((value, pullback(1.0, &mut d_slots)), (20.25, 27.0 + 90.0));
    assert_eq!(d_slots, tangent(None, 13.5 + 22.5));
}

#[test]
fn what_is_emptied() {
    // k x² old
    let (value, pullback) = emptied::vjp(&mut slots(Some(2.0)), 1.5);
    let mut d_slots = tangent(None, 1.0);
    assert_eq!((value, pullback(1.0, &mut d_slots)), (13.5, 18.0 + 3.0));
    assert_eq!(d_slots, tangent(Some(6.75), 4.5 + 1.5));
}
