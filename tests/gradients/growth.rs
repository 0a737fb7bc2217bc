//! Vectors that grow.

use crate::{gradients, pullbacks};

gradients! { growth:
    pushed(x: f64) => (x, 3) at [0.7, -1.3];
    rows(x: Vec<f64>) => (&x) at [vec![0.7, -1.3, 2.0], vec![]];
    history(x: f64) => (x, &mut Vec::new()) at [0.7, -1.3];
    kept(x: Vec<f64>, limit: f64) => (&x, limit) at [(vec![0.7, -1.3, 2.0, 0.4], 0.5), (vec![0.1], 0.5)];
}

pullbacks! { growth:
    series(x: f64) => (x, 3) at [0.7, -1.3];
}
