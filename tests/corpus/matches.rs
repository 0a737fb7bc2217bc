//! `match` on plain values.

use chainrule::differentiate;

/// Literals, alternatives, a guard on the bound value, and the rest.
#[differentiate]
pub fn literals(x: f64, k: i32) -> f64 {
    match k {
        0 => x,
        1 | 2 => x * x,
        n if n > 5 => x * n as f64,
        _ => 0.0,
    }
}

/// Ranges, open and closed.
#[differentiate]
pub fn ranges(x: f64, k: usize) -> f64 {
    match k {
        0..3 => x.sin(),
        3..=5 => x.cos(),
        6.. => x.exp() * k as f64,
    }
}

/// Arms as statements; the selector is overwritten in its own arm.
#[differentiate]
pub fn selector_overwritten(x: f64, start: usize) -> f64 {
    let mut k = start;
    let mut y = x;
    match k {
        0 => {
            y *= x;
            k = 2;
        }
        1 => y = y.sin(),
        _ => k = 0,
    }
    match k {
        2 => y += x,
        _ => y *= 3.0,
    }
    y * y
}

/// A tuple as selector.
#[differentiate]
pub fn pairs(x: f64, y: f64, a: bool, b: bool) -> f64 {
    match (a, b) {
        (true, true) => x * y,
        (true, false) => x,
        (false, true) => y * y,
        (false, false) => 0.0,
    }
}

/// The selector is computed from an active value.
#[differentiate]
pub fn active_selector(x: f64) -> f64 {
    match x as i32 {
        0 => x * x,
        1 => 2.0 * x - 1.0,
        n => x * n as f64,
    }
}

/// The guard looks at an active value.
#[differentiate]
pub fn active_guard(x: f64, k: usize) -> f64 {
    match k {
        0 if x > 1.0 => x * x,
        0 => x.sin(),
        _ => x.exp(),
    }
}

/// Characters, strings and `bool`s are plain values, too.
#[differentiate]
pub fn by_name(x: f64, name: &str, sign: char) -> f64 {
    let y = match name {
        "square" => x * x,
        "sin" => x.sin(),
        _ => x,
    };
    match sign {
        '-' => -y,
        _ => y,
    }
}

/// A match in a loop: the backward sweep takes the same arms in reverse.
#[differentiate]
pub fn in_loop(x: f64, codes: &[u8]) -> f64 {
    let mut y = x;
    for &code in codes {
        match code {
            0 => y *= x,
            1 => y = y.sin(),
            2 => y += x * y,
            _ => {}
        }
    }
    y
}

/// Ordering as selector.
#[differentiate]
pub fn by_ordering(x: f64, n: usize) -> f64 {
    use std::cmp::Ordering;
    match n.cmp(&3) {
        Ordering::Less => x,
        Ordering::Equal => x * x,
        Ordering::Greater => x * x * x,
    }
}

/// Nested, with a binding in a pattern.
#[differentiate]
pub fn bound(x: f64, k: usize) -> f64 {
    match k {
        small @ 1..=4 => match small {
            1 => x,
            n => x.powi(n as i32),
        },
        large => x / (1.0 + large as f64),
    }
}

/// A guard reads plain memory that its arm changes.
#[differentiate]
pub fn guard_on_flags(x: f64, ks: &[usize]) -> f64 {
    let mut used = vec![false; 4];
    let mut y = 1.0;
    for k in 0..ks.len() {
        match ks[k] {
            i if !used[i] => {
                used[i] = true;
                y *= x + i as f64;
            }
            i => y = y * y + x * i as f64,
        }
    }
    y
}

/// A guard reads an active array that its arm changes.
#[differentiate]
pub fn guard_on_array(x: f64, n: usize) -> f64 {
    let mut a = [x, 2.0];
    let y = match n {
        1 => x,
        k if a[0] > 1.0 => {
            a[0] = 0.0;
            x * x * k as f64
        }
        k => x * 5.0 * k as f64,
    };
    y * a[1] + a[0]
}

/// A guard reads memory of the caller's.
#[differentiate]
pub fn guard_on_argument(x: &mut [f64]) -> f64 {
    let y = match x.len() {
        0 => 1.0,
        n if x[0] > 1.0 => x[0] * n as f64,
        _ => x[0] * x[0],
    };
    x[0] = 0.0;
    y
}

/// One arm, which is a `let`.
#[differentiate]
pub fn only_arm(x: f64, n: usize) -> f64 {
    let a = match n {
        k => k as f64 * x,
    };
    let mut sum = 0.0;
    match n {
        _ => sum += a * x,
    }
    match (n, x) {
        (_, y) => sum += y * y,
    }
    let pair = (n, 2_usize);
    sum + match &pair {
        (i, j) => (*i * *j) as f64 * x,
    }
}

/// A reference to a tuple that is made where it is taken apart.
#[differentiate]
pub fn reference_to_tuple(x: f64) -> f64 {
    let (a, b) = &(x * x, x.sin());
    let &((c, d), ref e) = &((x, 3), x.cos());
    a * b - c * e * f64::from(d)
}

/// The same in `match` and `if let`, with parts that are counted and options, in a loop that is left early.
#[differentiate]
pub fn match_on_reference(x: f64) -> f64 {
    let mut s = x;
    for k in 0..3 {
        s += match &(k % 2, s * x) {
            (0, v) if *v > 1.0 => *v,
            (n, v) => v.sin() * f64::from(*n + 1),
        };
        if let (Some(v), 1) = &(Some(s), k) {
            s *= v.cos();
        }
        if s > 8.0 {
            return s * x;
        }
    }
    let sign = i32::from(x > 0.0);
    match &Some(sign) {
        Some(1) => s,
        Some(k) => s * f64::from(*k + 2),
        None => 0.0,
    }
}

/// A vector and a number by reference.
#[differentiate]
pub fn reference_to_vector(x: f64) -> f64 {
    let v = vec![x, x * x];
    let (a, b) = &(v, 2.0);
    match &Some(x) {
        Some(x) => a[0] * a[1] * b * x,
        None => 0.0,
    }
}

/// Names of arms and their conditions refer to what is matched, or are its value.
#[differentiate]
pub fn referred_to_in_conditions(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for (i, v) in x.iter().enumerate() {
        sum += match v {
            v if *v > 1.0 => 1.0 / v,
            w @ 0.0..=1.0 => w * w,
            &u if u < -1.0 => (-u).ln(),
            v => v.sin() * i as f64,
        };
        sum *= match &x[i] {
            a if *a > 0.3 && i > 1 => *a,
            b => b.cos(),
        };
        sum += match (v, i) {
            (v, 0) if *v > 0.1 => v * v,
            (v, _) => v.exp(),
        };
    }
    sum
}
