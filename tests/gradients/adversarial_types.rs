//! What stands in groups A and D of types of one's own and of errors.

use chainrule_tests::adversarial_types as corpus;
use corpus::A12;

#[test]
fn a12() {
    let s = A12 { a: 2.0, b: 3.0 };
    let gradients = [
        corpus::a12::grad(s.clone()),
        corpus::a12_reference::grad(&mut s.clone()),
        corpus::a12_update::grad(&s),
    ];
    for gradient in gradients {
        assert_eq!((gradient.a, gradient.b), (0.0, 7.0));
    }
}

#[test]
fn d13() {
    use corpus::{d13, d13_number, d13_parse};
    let (value, pullback) = d13::vjp(3.0);
    assert_eq!((value, pullback(Some(1.0))), (Ok(9.0), 6.0));
    let (value, pullback) = d13::vjp(-3.0);
    assert_eq!((value, pullback(None)), (Err("negative".to_string()), 0.0));
    assert_eq!((d13_number::grad(3.0), d13_number::grad(-3.0)), (6.0, 0.0));
    assert_eq!(d13_parse::vjp(3.0).1(Some(2.0)), 2.0);
}
