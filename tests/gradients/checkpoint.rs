//! Loops whose iterations the backward sweep runs again.

use crate::{gradients, numbers};

gradients! { checkpoint:
    orbit(x: f64, rate: f64) => (x, rate, 7) at [(0.3, 2.2), (0.7, -1.1)];
    rods(heat: Vec<f64>, rate: f64) => (&heat, rate, -3, 4) at [(vec![0.7, -0.3, 0.2, 0.4], 0.1), (vec![1.0], 0.2)];
    pushed(v: Vec<f64>, force: Vec<f64>) => (&mut v.clone(), &force, 6) at [(vec![0.7, -0.3], vec![0.2, 0.4]), (vec![0.1, 0.5, 0.3], vec![1.4, 0.4, -0.2])];
    nested(x: Vec<f64>) => (&x, 5) at [vec![0.7, -0.3, 0.2], vec![-0.4], vec![1.4, 0.5]];
    replaced(u: Vec<f64>, dt: f64) => (&u, dt, 5) at [(vec![0.7, -0.3, 0.2], 0.1), (vec![1.2], 0.3)];
    growing(x: Vec<f64>) => (&x) at [vec![0.7, -0.3, 0.2, 1.1, 0.4], vec![-0.1]];
    called_again(x: Vec<f64>, rate: f64) => (&x, rate, 4) at [(vec![0.7, -0.3, 0.9], 1.1), (vec![0.4], 0.6)];
    called_in_arm(x: f64, y: f64) => (x, y) at [(0.7, 0.3), (0.2, 0.9)];
    orbit_in_slots(x: f64, rate: f64) => (x, rate, 40) at [(0.3, 1.2), (0.7, 0.8)];
    rods_in_slots(heat: Vec<f64>, level: f64, rate: f64) => (&mut heat.clone(), &mut level.clone(), rate, -3, 9) at [(vec![0.7, -0.3, 0.2, 0.4], 0.3, 0.1), (vec![1.0], 0.5, 0.05)];
    replaced_in_slots(u: Vec<f64>, dt: f64) => (&u, dt, 15) at [(vec![0.7, -0.3, 0.2], 0.02), (vec![0.4], 0.03)];
    grown_in_slots(x: Vec<f64>) => (&x, 9) at [vec![0.7, -0.3, 0.2], vec![1.4, 0.5]];
    converted(x: f64) => (x, 5) at [0.7, -1.3];
    converted_option(x: f64) => (x, 5) at [0.7, -1.3];
    halved(x: f64) => (x, 3) at [0.7, -1.2];
    carried_struct(x: f64, dt: f64) => (x, dt, 7) at [(0.3, 0.2), (0.7, -0.1)];
}

mod not_at_all {
    crate::gradients! { checkpoint:
        orbit(x: f64, rate: f64) => (x, rate, 0) at [(0.3, 2.2)];
        rods(heat: Vec<f64>, rate: f64) => (&heat, rate, 3, -4) at [(vec![0.7, -0.3], 0.1)];
        orbit_in_slots(x: f64, rate: f64) => (x, rate, 0) at [(0.3, 2.2)];
        replaced_in_slots(u: Vec<f64>, dt: f64) => (&u, dt, 1) at [(vec![0.7, -0.3], 0.1)];
    }
}

numbers! { checkpoint:
    orbit(0.3, 2.0, 0) => [1.0, 0.0];
}
