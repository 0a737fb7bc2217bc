//! Group C: loops.

use chainrule::differentiate;

/// The accumulator starts from a constant.
#[differentiate]
pub fn c1(x: f64) -> f64 {
    let mut r = 1.0;
    for _ in 0..2 {
        r = r * x;
    }
    r
}

/// The divisor depends on the iteration.
#[differentiate]
pub fn c3(a: f64) -> f64 {
    let mut s = 0.0;
    for i in 0..2 {
        s += 1.0 / (i as f64 + 1.0 + a * a);
    }
    s
}

/// The quotient has a name.
#[differentiate]
pub fn c4(a: f64) -> f64 {
    let mut s = 0.0;
    for i in 0..4 {
        let r = 1.0 / (i as f64 + 1.0 + a * a);
        s += r;
    }
    s
}

/// The quotient has a name outside the loop.
#[differentiate]
#[allow(unused_assignments)]
pub fn c4_outside(a: f64) -> f64 {
    let mut s = 0.0;
    let mut r = 0.0;
    for i in 0..4 {
        r = 1.0 / (f64::from(i) + 1.0 + a * a);
        s += r;
    }
    s
}

/// The first iteration leaves the loop.
#[differentiate]
pub fn c6(u: f64) -> f64 {
    let mut r = 0.0;
    for i in 1..3 {
        r += i as f64 * u;
        if i == 1 {
            break;
        }
    }
    r
}

/// A maximum with an iteration that is left out.
#[differentiate]
pub fn c7(x: f64) -> f64 {
    let mut m = -1e20;
    for c in [1, 0, 3, 2] {
        if c == 0 {
            continue;
        }
        let v = x * c as f64;
        if v > m {
            m = v;
        }
    }
    m
}

/// The same over a slice of floats.
#[differentiate]
pub fn c7_slice(x: f64, #[no_grad] factors: &[f64]) -> f64 {
    let mut m = f64::MIN;
    for &c in factors {
        if c == 0.0 {
            continue;
        }
        m = m.max(x * c);
    }
    m
}

/// A return before a loop that is never entered.
#[differentiate]
pub fn c9(p: &[f64], n: usize) -> f64 {
    if n == 3 {
        return p[2] + p[1] + p[0];
    }
    let mut t = 1.0;
    let mut r = p[0];
    for i in 1..n - 1 {
        r += t * p[i];
        t *= p[0];
    }
    r
}

/// A loop of no iterations does not touch its body.
#[differentiate]
pub fn c10(x: f64, n: usize) -> f64 {
    let mut r = x;
    for _ in 0..n {
        r = (r - 1.0).ln();
    }
    r
}

/// An assignment inside the condition.
#[differentiate]
#[allow(unused_assignments, reason = "only the condition assigns what is returned")]
pub fn c12(x: f64, y: f64) -> f64 {
    let mut r = 0.0;
    let mut k = 0;
    while {
        r = x * y;
        k < 2
    } {
        k += 1;
    }
    r
}

/// A value from before the loop is used after it.
#[differentiate]
pub fn c13(x: f64, s: f64, n: usize) -> f64 {
    let b = x * x;
    let mut acc = 0.0;
    for _ in 0..n {
        acc += s;
    }
    acc * b
}

/// Two carried variables, each from both.
#[differentiate]
pub fn c15(u: f64, v: f64) -> f64 {
    let (mut u, mut v) = (u, v);
    for _ in 0..3 {
        (u, v) = (u * v, u + v);
    }
    u + v
}

/// Two carried elements, each from both.
#[differentiate]
pub fn c15_array(mut p: [f64; 2]) -> f64 {
    for _ in 0..3 {
        p = [p[0] * p[1], p[0] + p[1]];
    }
    p[0] + p[1]
}

/// A dense layer: weights and inputs.
#[differentiate]
pub fn c16(w: [[f64; 2]; 2], x: [f64; 2]) -> f64 {
    let mut l = 0.0;
    for j in 0..2 {
        let mut s = 0.0;
        for k in 0..2 {
            s += w[j][k] * x[k];
        }
        l += s * s;
    }
    l
}

/// A dense layer over slices, with a loop of the user's over rows.
#[differentiate]
pub fn c16_slices(w: &[[f64; 2]], x: &[f64]) -> f64 {
    let mut l = 0.0;
    for row in w {
        let mut s = 0.0;
        for k in 0..x.len() {
            s += row[k] * x[k];
        }
        l += s * s;
    }
    l
}

/// The inner loop begins where the outer one is.
#[differentiate]
pub fn c18(a: &[[f64; 3]; 3]) -> f64 {
    let mut s = 0.0;
    for i in 0..3 {
        for j in i..3 {
            s += a[i][j] * a[i][j];
        }
    }
    s
}

/// Two loops with one counter name.
#[differentiate]
pub fn c19(x: f64) -> f64 {
    let mut r = 0.0;
    for i in 0..3 {
        r += i as f64 * x;
    }
    for i in 0..4 {
        r += i as f64 * x * x;
    }
    r
}

/// The argument alone is added up.
#[differentiate]
pub fn c21(a: f64) -> f64 {
    let mut q = 0.0;
    for _ in 0..5 {
        q += a;
    }
    q
}

/// Each element is added to each.
#[differentiate]
pub fn c22(x: &mut [f64], y: &[f64]) -> f64 {
    for i in 0..x.len() {
        for j in 0..y.len() {
            x[i] += y[j];
        }
    }
    let mut sum = 0.0;
    for i in 0..x.len() {
        sum += x[i];
    }
    sum
}

/// Labelled `continue` and `break`.
#[differentiate]
pub fn c24(x: f64) -> f64 {
    let mut s = 0.0;
    'o: for i in 0..3 {
        for j in 0..3 {
            if j > i {
                continue 'o;
            }
            s += x.powi(i + j);
            if s > 1e6 {
                break 'o;
            }
        }
    }
    s
}

/// A fixed point: the number of iterations is active.
#[differentiate]
pub fn c25(a: f64) -> f64 {
    let mut x = a;
    loop {
        let d = (x * x - a) / (2.0 * x);
        x -= d;
        if d.abs() < 1e-14 {
            break;
        }
    }
    x
}

/// The trip count comes from an active value.
#[differentiate]
pub fn c27(x: f64) -> f64 {
    let mut s = 0.0;
    for _ in 0..x.floor() as usize {
        s += x;
    }
    s
}

/// The inner trip counts differ from one outer iteration to the next.
#[differentiate]
pub fn c28(v: &[f64]) -> f64 {
    let lens = [0, 2, 0, 1];
    let mut p = 0;
    let mut s = 0.0;
    for len in lens {
        let mut t = 1.0;
        for _ in 0..len {
            t *= v[p];
            p += 1;
        }
        s += t;
    }
    s
}

/// The same with a counter of the user's own.
#[differentiate]
pub fn c28_while(v: &[f64], lens: &[usize]) -> f64 {
    let (mut p, mut s, mut k) = (0, 0.0, 0);
    while k < lens.len() {
        let mut t = 1.0;
        let end = p + lens[k];
        while p < end {
            t *= v[p];
            p += 1;
        }
        s += t;
        k += 1;
    }
    s
}
