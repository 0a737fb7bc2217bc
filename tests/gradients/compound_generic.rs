//! Compound assignments of types of any float.

use crate::gradients;

gradients! { compound_generic:
    of_any_float(x: f64, y: f64) => (x, y) at [(0.7, 1.3), (-1.1, 0.4)];
}
