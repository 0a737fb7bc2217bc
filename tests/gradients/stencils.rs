//! Loops over neighbours, and what loops keep by number.

use crate::gradients;

gradients! { stencils:
    curvature(u: Vec<f64>, v: Vec<f64>) => (&u, &v) at [(vec![0.7, -1.3, 2.0, 0.4], vec![1.0, 2.0, -1.0, 0.5]), (vec![1.0, 2.0], vec![1.0, 1.0])];
    damped_differences(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0, 0.4], vec![1.0]];
    damped_from_the_end(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0, 0.4, 0.9, -0.2], vec![1.0, 2.0, 3.0]];
    maybe_empty(x: Vec<f64>) => (&x, 1, 1) at [vec![0.7, -1.3]];
    two_rows(a: Vec<f64>, b: Vec<f64>) => (&a, &b) at [(vec![0.7, -1.3, 2.0], vec![1.0, 2.0, -1.0]), (vec![], vec![])];
    numbered(x: f64) => (x, -2, 3) at [0.7, -1.3];
    scaled_squares(x: f64, k: f64) => (x, k) at [(0.7, -1.3), (0.0, 2.0)];
    relaxed(start: Vec<f64>, rate: f64) => (&start, rate) at [(vec![0.7, -1.3, 2.0, 0.4, 0.9, -0.2, 0.3], 0.1), (vec![0.7, -0.3, 0.2, 0.4], 0.2), (vec![0.7, -0.3, 0.2], 0.2), (vec![0.7, -0.3], 0.2), (vec![0.7], 0.2)];
    coupled(start: Vec<f64>, rate: f64) => (&start, 1, rate) at [(vec![0.7, -1.3, 2.0, 0.4, 0.9, -0.2, 0.3], 0.1), (vec![0.7, -0.3], 0.2)];
    plate(start: Vec<f64>) => (&start, 4) at [(0..16).map(|k| (0.7 * f64::from(k)).sin()).collect::<Vec<f64>>()];
    apart_from_poles(x: f64, y: f64) => (x, y) at [(0.7, -1.3), (2.0, 0.4)];
}

mod running {
    crate::gradients! { stencils:
        maybe_empty(x: Vec<f64>) => (&x, 1, 4) at [vec![0.7, -1.3, 0.2, 0.5, 0.1]];
        numbered(x: f64) => (x, 3, -2) at [0.7, -1.3];
    }
}

mod farther {
    crate::gradients! { stencils:
        coupled(start: Vec<f64>, rate: f64) => (&start, 2, rate) at [(vec![0.7, -1.3, 2.0, 0.4, 0.9, -0.2, 0.3], 0.1)];
        plate(start: Vec<f64>) => (&start, 2) at [vec![0.7, -1.3, 2.0, 0.4]];
    }
}

mod farthest {
    crate::gradients! { stencils:
        coupled(start: Vec<f64>, rate: f64) => (&start, 3, rate) at [(vec![0.7, -1.3, 2.0, 0.4, 0.9, -0.2, 0.3], 0.1)];
    }
}
