//! Every float method.

use crate::{gradients, numbers};

gradients! { rules:
    abs(x: f64) => (x) at [0.7, -1.3];
    acos(x: f64) => (x) at [0.3, -0.6];
    acosh(x: f64) => (x) at [1.3, 4.0];
    asin(x: f64) => (x) at [0.3, -0.6];
    asinh(x: f64) => (x) at [0.7, -2.0];
    atan(x: f64) => (x) at [0.7, -2.0];
    atan2(y: f64, x: f64) => (y, x) at [(0.7, 1.2), (-1.1, -0.4)];
    atanh(x: f64) => (x) at [0.3, -0.6];
    cbrt(x: f64) => (x) at [0.7, -2.0];
    ceil(x: f64) => (x) at [0.7, -1.3];
    chained(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (0.5, 3.0)];
    clamp(x: f64, lo: f64, hi: f64) => (x, lo, hi) at [(0.7, -1.0, 1.0), (-3.0, -1.0, 1.0), (3.0, -1.0, 1.0)];
    constant_operands(x: f64) => (x) at [0.7, 2.0];
    copysign(x: f64, y: f64) => (x, y) at [(0.7, -1.2), (-1.1, -0.4), (-0.3, 2.0)];
    cos(x: f64) => (x) at [0.7, -2.0];
    cosh(x: f64) => (x) at [0.7, -2.0];
    div_euclid(x: f64, y: f64) => (x, y) at [(5.5, 2.2), (-5.5, 2.0)];
    exp(x: f64) => (x) at [0.7, -2.0];
    exp2(x: f64) => (x) at [0.7, -2.0];
    exp_m1(x: f64) => (x) at [0.7, -0.01];
    floor(x: f64) => (x) at [0.7, -1.3];
    fract(x: f64) => (x) at [0.7, -1.3];
    hypot(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (-1.1, -0.4)];
    ln(x: f64) => (x) at [0.7, 5.0];
    ln_1p(x: f64) => (x) at [0.7, -0.3];
    log(x: f64, base: f64) => (x, base) at [(0.7, 2.2), (5.0, 0.4)];
    log10(x: f64) => (x) at [0.7, 5.0];
    log2(x: f64) => (x) at [0.7, 5.0];
    max(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (-1.1, -2.4)];
    methods_f32(x: f32, y: f32) => (x, y) at [(0.7, 1.2), (1.1, 0.4)];
    methods_generic(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (1.1, 0.4)];
    min(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (-1.1, -2.4)];
    mul_add(x: f64, y: f64, z: f64) => (x, y, z) at [(0.7, 1.2, -0.4), (-1.1, 0.4, 3.0)];
    other_receivers(x: f64) => (x) at [0.7, -2.0];
    path_forms(x: f64) => (x) at [0.7, 2.0];
    path_forms_of_two(x: f64, y: f64) => (x, y) at [(0.7, 1.2), (2.0, 0.5)];
    powf(x: f64, p: f64) => (x, p) at [(0.7, 1.2), (3.0, -2.5)];
    powi(x: f64) => (x, std::hint::black_box(3)) at [0.7, -1.3];
    predicates(x: f64) => (x) at [0.7, -2.0];
    recip(x: f64) => (x) at [0.7, -2.0];
    rem_euclid(x: f64, y: f64) => (x, y) at [(5.5, 2.2), (-5.5, 2.1), (-5.5, -2.1)];
    round(x: f64) => (x) at [0.7, -1.3];
    signum(x: f64) => (x) at [0.7, -1.3];
    sin(x: f64) => (x) at [0.7, -2.0];
    sin_cos(x: f64) => (x) at [0.7, -2.0];
    sin_cos_field(x: f64) => (x) at [0.7, -2.0];
    sinh(x: f64) => (x) at [0.7, -2.0];
    sqrt(x: f64) => (x) at [0.7, 5.0];
    tan(x: f64) => (x) at [0.7, -2.0];
    tanh(x: f64) => (x) at [0.7, -2.0];
    through_reference(x: f64) => (&x) at [0.7, -1.3];
    to_degrees(x: f64) => (x) at [0.7, -2.0];
    to_radians(x: f64) => (x) at [0.7, -2.0];
    trunc(x: f64) => (x) at [0.7, -1.3];
}

mod single {
    crate::gradients! { rules:
        methods_generic(x: f32, y: f32) => (x, y) at [(0.7, 1.2), (1.1, 0.4)];
    }
}

numbers! { rules:
    powi(2.0, -2) => [-0.25];
    powi(-2.0, 1) => [1.0];
    powi(3.0, 0) => [0.0];
    asinh(1e9) => [1e-9];
    rem_euclid(-5.5, 2.0) => [1.0, 3.0];
}
