//! Functions without control flow.

use chainrule::{Scalar, differentiate};

const FACTOR: f64 = 2.0;
static TABLE: [f64; 3] = [4.0, 5.0, 6.0];

/// The result is the argument itself.
#[differentiate]
pub fn identity(x: f64) -> f64 {
    x
}

/// The result does not depend on the argument, whose gradient is 0 and not missing.
#[differentiate]
pub fn constant(_x: f64) -> f64 {
    3.0
}

/// Two operations: the example of the documentation.
#[differentiate]
pub fn total(price: f64, count: f64, tax: f64) -> f64 {
    let subtotal = price * count;
    subtotal * tax
}

/// An operand used twice is accumulated twice.
#[differentiate]
pub fn used_twice(x: f64) -> f64 {
    let t = x * x;
    t * t + t
}

/// The second `x` must not take the place of the first in the backward sweep.
#[differentiate]
pub fn shadowed(x: f64) -> f64 {
    let x = x * x;
    let x = x.sin() * x;
    x
}

/// An inner scope shadows, and what follows it means the outer variable again.
#[differentiate]
pub fn shadowed_in_block(x: f64) -> f64 {
    let y = {
        let x = 2.0 * x;
        x * x
    } + x;
    y
}

/// Each assignment makes a new value; the backward sweep reads the old ones.
#[differentiate]
pub fn overwritten(mut x: f64, y: f64) -> f64 {
    let mut t = x * y;
    x = t * x;
    t = x.sin() + t;
    x *= t;
    x
}

/// All compound assignments, on a variable that is also on the right-hand side.
#[differentiate]
pub fn compound_assignments(x: f64, y: f64) -> f64 {
    let mut z = x;
    z += y * z;
    z -= x / z;
    z *= z + y;
    z /= 1.0 + z * z;
    z %= 10.0;
    z
}

/// References as operands, as Rust allows them.
#[differentiate]
#[allow(clippy::op_ref)]
pub fn operators_on_references(x: f64, y: f64) -> f64 {
    let r = &x;
    let product = r * y;
    let sum = &product + &y;
    let difference = &sum - 1.0;
    difference / &x * -r
}

/// An assignment inside a block changes the variable outside.
#[differentiate]
pub fn assigned_in_block(x: f64) -> f64 {
    let mut y = x;
    let z = {
        y = y * x + 1.0;
        y.cos()
    };
    y * z
}

/// A variable that gets its value later.
#[differentiate]
pub fn declared_before_assigned(x: f64) -> f64 {
    let y;
    y = x * x;
    y.exp() * x
}

/// A value that nobody uses has no adjoint, not even a NaN.
#[differentiate]
pub fn dead_value(x: f64, y: f64) -> f64 {
    let _dead = (-x * x - 1.0).sqrt() / y;
    x * y
}

/// One argument is not used at all.
#[differentiate]
pub fn unused_argument(x: f64, _y: f64, z: f64) -> f64 {
    x * z.sin()
}

/// Constants and statics are not differentiated, but multiply.
#[differentiate]
pub fn constants(x: f64) -> f64 {
    const LOCAL: f64 = 0.5;
    FACTOR * x * TABLE[1] * LOCAL + std::f64::consts::PI * x
}

/// Precedence, parentheses and unary minus.
#[differentiate]
pub fn nested(x: f64, y: f64) -> f64 {
    -(x - (y - x) * -y) / (2.0 - -(x * y)) - -x
}

/// The remainder has a derivative with respect to both operands.
#[differentiate]
pub fn remainder(x: f64, y: f64) -> f64 {
    x % y + x * y
}

/// Names that generated code might choose, too.
#[differentiate]
pub fn names_of_ours(d_out: f64, out: f64, d_x: f64, t0: f64) -> f64 {
    let d_out = d_out * out;
    let out = out * d_x;
    let x = t0 * d_out;
    let d_x = x + out * d_x;
    d_x * x
}

/// A tuple taken apart, and a swap by destructuring assignment.
#[differentiate]
pub fn destructured(x: f64, y: f64) -> f64 {
    let (mut a, mut b) = (x * y, x + y);
    (a, b) = (b * b, a);
    let (c, (d, e)) = (a, (b, a * b));
    c * d + e
}

/// A tuple by its fields, one of which is assigned to.
#[differentiate]
pub fn tuple_fields(x: f64, y: f64) -> f64 {
    let mut pair = (x, y * x);
    pair.0 *= pair.1;
    pair.1 += pair.0.sin();
    pair.0 * pair.1
}

/// A tuple as argument has a tuple as gradient.
#[differentiate]
pub fn tuple_argument(p: (f64, f64), scale: f64) -> f64 {
    let (x, y) = p;
    scale * x * y + p.0
}

/// An array by value has an array as gradient.
#[differentiate]
pub fn array_argument(p: [f64; 3]) -> f64 {
    p[0] * p[1] + p[2].sin() * p[0]
}

/// A parameter that is not differentiated has no slot in the gradient.
#[differentiate]
pub fn not_differentiated(x: f64, #[no_grad] scale: f64, y: f64) -> f64 {
    x * scale * y + scale
}

/// The pattern of a parameter takes a tuple apart.
#[differentiate]
pub fn pattern_argument((x, y): (f64, f64), scale: f64) -> f64 {
    x * y * scale
}

/// The result is a tuple.
#[differentiate]
pub fn tuple_result(x: f64, y: f64) -> (f64, f64) {
    let r = x * y;
    (r.sin() + x, r)
}

/// The result is an array.
#[differentiate]
pub fn array_result(r: f64, phi: f64) -> [f64; 2] {
    [r * phi.cos(), r * phi.sin()]
}

/// The result is a tuple of a float, a plain value and an array.
#[differentiate]
pub fn mixed_result(x: f64, n: usize) -> (f64, usize, [f64; 2]) {
    (x * x, n + 1, [x.sin(), 3.0])
}

/// The other float type.
#[differentiate]
pub fn single_precision(x: f32, y: f32) -> f32 {
    let t = x * y + 0.5;
    t.sin() * x - y / 3.0
}

/// A type parameter, with literals made from floats.
#[differentiate]
pub fn generic<T: Scalar>(x: T, y: T) -> T {
    let half = T::from_f64(0.5);
    (x * y + half).sin() * x + T::ONE
}

/// A type parameter with its bound in a `where` clause.
#[differentiate]
pub fn generic_where<T>(x: T) -> T
where
    T: Scalar,
{
    x * T::from_f64(0.1)
}

/// Unsuffixed literals take their type from the other operand.
#[differentiate]
pub fn literals(x: f64) -> f64 {
    let a = 2.;
    let b = 1e-1;
    a * x + b * x * x + 3_f64 * x - 0.5f64
}

/// Items of inner blocks, and of the body after an exit.
#[differentiate]
pub fn items(x: f64, n: usize) -> f64 {
    if n == 0 {
        return x;
    }
    const SCALE: f64 = 3.0;
    let mut y = x;
    for i in 0..n {
        const STEP: f64 = 0.5;
        use std::f64::consts::PI;
        fn weight(i: usize) -> f64 {
            i as f64
        }
        y = y * STEP * SCALE + weight(i) * y * PI;
    }
    y
}

/// Variables with upper-case names.
#[differentiate]
#[allow(non_snake_case)]
pub fn upper_case(X: &[f64], Y: f64) -> f64 {
    let (A, mut B) = (X, Y);
    for I in 0..2 {
        let C = A[I] * B;
        B = C + Y;
    }
    B
}

const POWER: i32 = 3;
const HALVES: (f64, i32) = (0.5, 2);

/// Powers that are constants of another type, or parts of one.
#[differentiate]
pub fn power_of_constants(x: f64) -> f64 {
    x.powi(POWER) * HALVES.0 + x.powi(HALVES.1) * HALVES.1 as f64
}

/// A tuple inside a tuple is assigned.
#[differentiate]
pub fn nested_tuple_assigned(x: f64, y: f64) -> f64 {
    let mut t = (x, (y, [x, y]));
    t.0 *= t.1.0;
    t = (t.1.1[0] * 2.0, (t.0, [y, t.1.0]));
    let (a, (b, [c, d])) = t;
    a * b + c * d
}

/// Without the names of the prelude.
#[no_implicit_prelude]
pub mod without_prelude {
    use ::chainrule::differentiate;

    /// The module has no prelude.
    #[differentiate]
    pub fn bare(x: f64, v: &mut [f64]) -> f64 {
        v[0] *= x;
        if x > 1.0 { v[0].sin() } else { x }
    }
}
