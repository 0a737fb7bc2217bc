//! Names for types: the macro does not know what they stand for.

use chainrule::differentiate;

/// A vector.
pub type Vec3 = [f64; 3];
/// A matrix.
pub type Mat3 = [Vec3; 3];
/// A float.
pub type Real = f64;
/// A float of half the width.
pub type Half = f32;
/// A vector of vectors.
pub type Points = Vec<Vec3>;
/// A tuple.
pub type Pair = (f64, f64);

/// Elements by index, of arguments by value.
#[differentiate]
pub fn dot(a: Vec3, b: Vec3) -> f64 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

/// The same in a loop, of references.
#[differentiate]
pub fn dot_ref(a: &Vec3, b: &Vec3) -> f64 {
    let mut s = 0.0;
    for i in 0..3 {
        s += a[i] * b[i];
    }
    s
}

/// Elements by iterators.
#[differentiate]
pub fn dot_zip(a: &Vec3, b: &Vec3) -> f64 {
    a.iter().zip(b).map(|(x, y)| x * y).sum()
}

/// The result is an array.
#[differentiate]
pub fn cross(a: &Vec3, b: &Vec3) -> Vec3 {
    [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

/// One argument.
#[differentiate]
pub fn norm(a: &Vec3) -> f64 {
    (a[0] * a[0] + a[1] * a[1] + a[2] * a[2]).sqrt()
}

/// Passes it on.
#[differentiate]
pub fn normalize(a: Vec3) -> Vec3 {
    let n = norm(&a);
    [a[0] / n, a[1] / n, a[2] / n]
}

/// Results of calls are arguments of others.
#[differentiate]
pub fn triple(a: Vec3, b: Vec3, c: Vec3) -> f64 {
    let n = cross(&a, &b);
    dot(n, c)
}

/// A local variable of the type.
#[differentiate]
pub fn scaled(a: Vec3, s: f64) -> Vec3 {
    let mut out: Vec3 = [0.0; 3];
    for i in 0..3 {
        out[i] = a[i] * s;
    }
    out
}

/// Elements are written to by an iterator.
#[differentiate]
pub fn in_place(mut a: Vec3, s: f64) -> f64 {
    for v in a.iter_mut() {
        *v *= s;
    }
    a[0] + a[1] * a[2]
}

/// Elements are overwritten by others.
#[differentiate]
pub fn in_place_index(mut a: Vec3, s: f64) -> f64 {
    a[0] *= s;
    a[1] += a[0];
    let t = a[1];
    a[1] = t * t;
    a[0] + a[1] * a[2]
}

/// Elements behind a mutable reference.
#[differentiate]
pub fn behind_a_reference(a: &mut Vec3, s: f64) {
    for i in 0..3 {
        a[i] = a[i].sin() * s;
    }
}

/// A name inside of a name.
#[differentiate]
pub fn mat_vec(m: &Mat3, v: &Vec3) -> Vec3 {
    let mut out = [0.0; 3];
    for i in 0..3 {
        for j in 0..3 {
            out[i] += m[i][j] * v[j];
        }
    }
    out
}

/// Two indices.
#[differentiate]
pub fn det(m: &Mat3) -> f64 {
    m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1])
        - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0])
        + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0])
}

/// The result is a float by another name.
#[differentiate]
pub fn real_result(x: Real, y: Real) -> Real {
    let z: Real = x * y;
    z.sin() + x.exp() * 2.0
}

/// A sum that begins as a literal.
#[differentiate]
pub fn real_poly(x: Real, n: i32) -> Real {
    let mut s = 0.0;
    for i in 0..n {
        s += x.powi(i) / (1.0 + x * x);
    }
    s
}

/// A branch on such floats.
#[differentiate]
pub fn real_branch(x: Real, lim: Real) -> Real {
    if x > lim {
        x - lim
    } else if x < -lim {
        x + lim
    } else {
        0.0
    }
}

/// A slice of them.
#[differentiate]
pub fn real_slice(x: &[Real]) -> Real {
    let mut s: Real = 0.0;
    for v in x {
        s += v * v;
    }
    s.sqrt()
}

/// A sum by an iterator.
#[differentiate]
pub fn real_iter(x: &[Real]) -> Real {
    x.iter().map(|v| v * v).sum::<Real>().sqrt()
}

/// Methods that integers have as well.
#[differentiate]
pub fn real_min(x: Real, y: Real) -> Real {
    x.min(y).max(0.5)
}

/// A vector of arrays.
#[differentiate]
pub fn centroid(p: &Points) -> Vec3 {
    let mut c = [0.0; 3];
    for q in p.iter() {
        for i in 0..3 {
            c[i] += q[i] / p.len() as f64;
        }
    }
    c
}

/// Elements are passed to a function.
#[differentiate]
pub fn energy(p: &[Vec3]) -> f64 {
    let mut s = 0.0;
    for i in 0..p.len() {
        for j in 0..i {
            let d = dist(&p[i], &p[j]);
            s += 1.0 / d;
        }
    }
    s
}

/// A difference in a loop.
#[differentiate]
pub fn dist(a: &Vec3, b: &Vec3) -> f64 {
    let mut s = 0.0;
    for k in 0..3 {
        let d = a[k] - b[k];
        s += d * d;
    }
    s.sqrt()
}

/// Fields of a tuple.
#[differentiate]
pub fn pair(p: Pair) -> f64 {
    p.0 * p.1.sin()
}

/// A tuple that is taken apart.
#[differentiate]
pub fn taken_apart(p: Pair) -> Pair {
    let (a, b) = p;
    (a * b, a + b)
}

/// The result of an operation on each element.
#[differentiate]
pub fn difference(a: Vec3, b: Vec3) -> Vec3 {
    [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
}

/// Calls only.
#[differentiate]
pub fn calls_only(a: Vec3, b: Vec3) -> f64 {
    let d = difference(a, b);
    let n = normalize(d);
    let s = scaled(n, 2.0);
    s[0] + s[1] * s[2]
}

/// A choice of one of two.
#[differentiate]
pub fn chosen(a: Vec3, b: Vec3, flag: bool) -> f64 {
    let c = if flag { a } else { b };
    c[0] * c[1]
}

/// An array that is taken apart.
#[differentiate]
pub fn destructure(a: Vec3) -> f64 {
    let [x, y, z] = a;
    x * y + z
}

/// A copy that is changed.
#[differentiate]
pub fn copied_and_changed(a: Vec3) -> f64 {
    let mut b = a;
    b[0] = b[1] * a[0];
    b[0] + a[0]
}

/// The largest element.
#[differentiate]
pub fn largest(a: Vec3) -> f64 {
    let mut m = a[0];
    for i in 1..a.len() {
        if a[i] > m {
            m = a[i];
        }
    }
    m
}

/// A loop that carries an array.
#[differentiate]
pub fn carried(a: Vec3, n: usize) -> f64 {
    let mut v: Vec3 = a;
    for _ in 0..n {
        v = cross(&v, &a);
        v[0] += 1.0;
    }
    v[0] * v[1]
}

/// A float of half the width, in a loop that is left early.
#[differentiate]
pub fn half_width(x: Half, y: &[Half]) -> Half {
    let mut sum = x;
    for v in y {
        if *v < 0.0 {
            break;
        }
        sum = sum * *v + 1.0;
    }
    sum
}
