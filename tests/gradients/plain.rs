//! What no gradient flows through.

use crate::{gradients, numbers};

gradients! { plain:
    integers(x: f64) => (x, 42) at [0.7, -1.3];
    integer_array(x: f64) => ([3, 4], x) at [0.7, -1.3];
    range(x: Vec<f64>) => (&x, 1..3) at [vec![0.7, -1.3, 2.0, 0.4]];
    text(x: f64) => (x, "derivative") at [0.7, -1.3];
    edges(x: Vec<f64>) => (&x, &[(0, 1), (2, 0), (1, 2)]) at [vec![0.7, -1.3, 2.0]];
    output(x: f64) => (x) at [0.7, 1.3];
    sorted_indices(x: Vec<f64>) => (&x, vec![2, 0, 2, 1]) at [vec![0.7, -1.3, 2.0]];
    bits(x: f64) => (x, 0b1011) at [0.7, -1.3];
    counted(x: f64) => (x) at [0.7, -1.3];
    counted_down(x: f64) => (x, 5) at [0.7, -1.3];
    pair_of_state(x: f64) => (x, 5) at [0.7, -1.3];
    words(x: f64) => (x, &["square", "a", "four"].map(String::from)) at [0.7, -1.3];
    option(x: f64) => (x, Some(3)) at [0.7, -1.3];
    named_type(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0]];
    names_in_closures(x: f64, a: Vec<f64>) => (x, &a) at [(2.0, vec![0.7]), (0.7, vec![0.7, -1.3, 2.0]), (0.1, vec![1.7, 1.3])];
    compared(x: f64, y: f64) => (x, y) at [(0.7, 0.71), (1.43, 0.7), (0.7, 3.0)];
    replaced_list(x: Vec<f64>) => (&x, [1, 2], true) at [vec![0.7, -1.3, 2.0]];
}

numbers! { plain:
    replaced_list(&[2.0, 3.0, 5.0], [2, 0], false) => [0.0, 25.0, 30.0];
    option(3.0, None) => [27.0];
    range(&[1.0, 2.0], 0..0) => [0.0, 0.0];
}

#[test]
fn a_pair_of_a_float_and_a_plain_value() {
    use chainrule_tests::plain::weighted;
    let (x, terms) = ([2.0, 3.0], [(0.5, 1), (4.0, 0)]);
    let (mut d_x, mut d_terms) = ([0.0; 2], [(0.0, ()); 2]);
    let value = weighted::accumulate_grad(&x, &terms, &mut d_x, &mut d_terms);
    assert_eq!(value, weighted(&x, &terms));
    assert_eq!(d_x, [76.0, 9.5]);
    assert_eq!(d_terms, [(57.0, ()), (38.0, ())]);
}

#[test]
fn configured() {
    use chainrule_tests::plain::{Settings, configured};
    let settings = |scale| Settings { scale, weights: vec![0.4, -0.7], uses: vec![1, 2] };
    for scale in [0.3, 30.0] {
        chainrule::check::gradient_of(
            |x: [f64; 2]| configured(&x, &mut settings(scale)),
            |x: [f64; 2]| configured::grad(&x, &mut settings(scale)),
            [0.7, 1.3],
        )
        .assert();
    }
}

#[test]
fn consulted() {
    use chainrule_tests::plain::{Settings, consulted};
    let settings = Settings { scale: 0.3, weights: vec![0.4, -0.7], uses: Vec::new() };
    chainrule::check::gradient_of(
        |x: [f64; 2]| consulted(&x, &settings),
        |x: [f64; 2]| consulted::grad(&x, &settings),
        [0.7, 1.3],
    )
    .assert();
}

#[test]
fn starts_plain() {
    use chainrule_tests::plain::{Numbers, starts_plain};
    let numbers = Numbers { start: 2.0, steps: 3, weights: vec![0.1, 0.9, 0.4] };
    for x in [0.7, 0.3] {
        chainrule::check::gradient_of(
            |x| starts_plain(x, &numbers),
            |x| starts_plain::grad(x, &numbers),
            x,
        )
        .assert();
    }
}

#[test]
fn fields_of_both() {
    use chainrule_tests::plain::{Numbers, fields_of_both};
    use chainrule_tests::structs::{Vec2, Vec2Tangent};
    let numbers = Numbers { start: 2.0, steps: 3, weights: vec![0.1, 0.9, 0.4] };
    let f = |[x, y, z]: [f64; 3]| fields_of_both(&Vec2 { x, y }, z, &numbers);
    let grad = |[x, y, z]: [f64; 3]| {
        let (p, d_z) = fields_of_both::grad(&Vec2 { x, y }, z, &numbers);
        [p.x, p.y, d_z]
    };
    let at = [0.7, 1.3, -0.4];
    chainrule::check::gradient_of(f, grad, at).assert();
    let (p, d_p) = (Vec2 { x: at[0], y: at[1] }, Vec2Tangent { x: 0.3, y: -0.6 });
    let (value, tangent) = fields_of_both::jvp((&p, at[2], &numbers), (&d_p, 0.5));
    let [x, y, z] = grad(at);
    assert_eq!(value, f(at));
    assert!((tangent - (0.3 * x - 0.6 * y + 0.5 * z)).abs() < 1e-12 * tangent.abs());
}
