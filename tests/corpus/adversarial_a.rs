//! Group A: overwritten values and in-place mutation.

use chainrule::differentiate;

/// The baseline: a variable overwritten twice.
#[differentiate]
pub fn a1(x: f64) -> f64 {
    let mut x = x;
    x = x * x;
    x = x.sin();
    x
}

/// The baseline with a mutable parameter.
#[differentiate]
pub fn a1_parameter(mut x: f64) -> f64 {
    x *= x;
    x = x.sin();
    return x;
}

/// Two variables copied into each other, of which nothing is left.
#[differentiate]
#[allow(unused_assignments, reason = "that the value is lost is the point")]
pub fn a3(u: f64, v: f64) -> f64 {
    let (mut u, mut v) = (u, v);
    u = 0.0 * u;
    v = u;
    u = v;
    u
}

/// The same with a constant.
#[differentiate]
#[allow(unused_assignments, reason = "that the value is lost is the point")]
pub fn a3_constant(mut u: f64, mut v: f64) -> f64 {
    u = 0.0;
    v = u;
    u = v;
    u
}

/// The sign changes in place.
#[differentiate]
pub fn a4(mut x: f64) -> f64 {
    x = -x;
    x
}

/// The sign changes into a new variable.
#[differentiate]
pub fn a4_new_variable(x: f64) -> f64 {
    let y = -x;
    y
}

/// One element is added to three times.
#[differentiate]
pub fn a6(x: f64) -> f64 {
    let mut v = [0.0; 2];
    v[0] += x;
    v[0] += x;
    v[0] += x;
    v[0] * v[0]
}

/// One element of a vector is added to three times.
#[differentiate]
pub fn a6_vector(x: f64) -> f64 {
    let mut v = vec![0.0; 2];
    for _ in 0..3 {
        v[0] = v[0] + x;
    }
    v[0] * v[0]
}

/// Changes its argument.
#[differentiate]
pub fn a7_square(a: &mut [f64]) {
    a[0] = a[0] * a[0];
}

/// The callee changes what the caller reads.
#[differentiate]
pub fn a7(x: &[f64]) -> f64 {
    let mut x = x.to_vec();
    a7_square(&mut x);
    x[0] * x[1]
}

/// The callee changes an array.
#[differentiate]
pub fn a7_array(mut x: [f64; 2]) -> f64 {
    a7_square(&mut x);
    x[0] * x[1]
}

/// The callee changes what the caller was given to change.
#[differentiate]
pub fn a7_handed_on(x: &mut [f64]) -> f64 {
    a7_square(x);
    x[0] * x[1]
}

/// A product along an array, in place.
#[differentiate]
pub fn a9(mut a: [f64; 4]) -> f64 {
    for i in 1..4 {
        a[i] = a[i - 1] * a[i];
    }
    a[3]
}

/// A product along a slice, in place.
#[differentiate]
pub fn a9_slice(a: &mut [f64]) -> f64 {
    for i in 1..a.len() {
        a[i] *= a[i - 1];
    }
    a[3]
}

/// A variable is overwritten after its value was used.
#[differentiate]
pub fn a10(x: f64) -> f64 {
    let mut y = x * x;
    let z = y * y;
    y = 0.0;
    z + y
}

/// Scratch memory that comes in from outside.
#[differentiate]
pub fn a13(x: f64, tmp: &mut [f64]) -> f64 {
    tmp[0] = 1.0;
    for _ in 0..5 {
        tmp[0] *= x;
    }
    tmp[0]
}

/// Memory that is added to keeps its own adjoint.
#[differentiate]
pub fn a15(x: f64, out: &mut [f64]) {
    out[0] += x * x;
}

/// Memory that is added to keeps its own adjoint, with a result.
#[differentiate]
pub fn a15_result(x: f64, out: &mut [f64]) -> f64 {
    out[0] += x * x;
    out[0]
}

/// A clone does not share its adjoint.
#[differentiate]
pub fn a16(a: &mut Vec<f64>) -> f64 {
    let old = a.clone();
    for i in 0..a.len() {
        a[i] *= 2.0;
    }
    let mut sum = 0.0;
    for i in 0..a.len() {
        sum += old[i] * a[i];
    }
    sum
}

/// A clone of an argument by value.
#[differentiate]
pub fn a16_by_value(mut a: Vec<f64>) -> f64 {
    let old = a.clone();
    for value in a.iter_mut() {
        *value *= 2.0;
    }
    old[0] * a[0] + old[1] * a[1]
}

/// A copy of an array does not share its adjoint.
#[differentiate]
pub fn a18(x: f64, y: f64) -> f64 {
    let c = [x, y];
    let mut d = c;
    d[0] *= d[1];
    c[0] + d[0]
}

/// A vector grows and shrinks.
#[differentiate]
pub fn a19(x: f64) -> f64 {
    let mut v = vec![x];
    v.push(x * x);
    v.push(v[1] * x);
    let a = v.pop().unwrap();
    a + v.last().unwrap()
}

/// A vector grows from nothing and shrinks.
#[differentiate]
pub fn a19_from_empty(x: f64) -> f64 {
    let mut v = Vec::new();
    v.push(x);
    v.push(v[0] * x);
    v.push(v[1] * x);
    let Some(a) = v.pop() else { return 0.0 };
    a + v[v.len() - 1]
}
