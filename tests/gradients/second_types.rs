//! Second derivatives of types of one's own, of methods, and of derivatives that are given.

use crate::{gradients, numbers};

gradients! { second_types:
    own_operators(x: f64, y: f64) => (x, y) at [(0.7, 0.4), (-0.3, 1.1)];
    of_joined(x: f64, y: f64) => (x, y) at [(0.7, 1.2)];
    cube(x: f64, y: f64) => (x, y) at [(0.7, 0.4), (-1.3, 2.0)];
    of_rows(x: f64, y: f64) => (x, y) at [(0.7, 0.4), (-1.3, 2.0)];
    one_sided(x: f64) => (&x, 1.5) at [0.7, -0.4];
    growth(x: f64) => (x) at [0.7];
    rows_in_loop(x: Vec<f64>, k: f64) => (&x, k) at [(vec![0.7, -0.4, 1.1], 0.8), (vec![], 0.8)];
    relaxed(beads: Vec<f64>, stiffness: f64, rate: f64) => (&beads, stiffness, rate) at [(vec![0.1, 0.7, -0.4], 1.5, 0.2)];
    halves(beads: Vec<f64>, stiffness: f64) => (&beads, stiffness) at [(vec![0.8, 0.7, -0.4], 1.5), (vec![0.8], -1.0)];
}

numbers! { second_types:
    own_operators(0.0, 0.0) => [std::f64::consts::LN_2, std::f64::consts::LN_2];
    of_rows(1.5, 1.0) => [54.0 + 13.5, 27.0 + 5.0625];
}

#[test]
fn methods_have_products_with_their_hessians() {
    use crate::corpus::second_types::{Chain, ChainTangent, halved};
    let chain = Chain { beads: vec![0.0, 1.0], stiffness: 3.0 };
    let along = ChainTangent { beads: vec![0.0, 1.0], stiffness: 0.0 };
    // 3 (b - a)^2
    let (gradient, product) = chain.energy_hvp(&along);
    assert_eq!(chain.energy(), 3.0);
    assert_eq!(gradient, ChainTangent { beads: vec![-6.0, 6.0], stiffness: 1.0 });
    assert_eq!(product, ChainTangent { beads: vec![-6.0, 6.0], stiffness: 2.0 });
    // a times 3 times 2
    let (gradient, product) = chain.clone().longest_hvp(2.0, along, 1.0);
    assert_eq!(chain.clone().longest(2.0), 0.0);
    assert_eq!(gradient, (ChainTangent { beads: vec![6.0, 0.0], stiffness: 0.0 }, 0.0));
    assert_eq!(product, (ChainTangent { beads: vec![3.0, 0.0], stiffness: 0.0 }, 0.0));
    let (moved, _) = chain.clone().relax_value_and_grad(0.1);
    assert_eq!(chain.clone().relax(0.1), moved);
    let (energy, pull) = halved::vjp(&chain, 0);
    assert_eq!((energy, pull(Some(1.0))), (Ok(3.0), chain.energy_grad()));
}
