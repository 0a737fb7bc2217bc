//! Second derivatives that are known.

use chainrule_tests::second::cubic;

#[test]
fn the_hessian_of_a_polynomial() {
    // 6x 2y
    // 2y 2x
    assert_eq!(cubic::hvp(2.0, 3.0, 1.0, 0.0), ((21.0, 12.0), (12.0, 6.0)));
    assert_eq!(cubic::hvp(2.0, 3.0, 0.0, 1.0), ((21.0, 12.0), (6.0, 4.0)));
    assert_eq!(cubic::hvp(2.0, 3.0, 1.0, 0.5).1, (15.0, 8.0));
}
