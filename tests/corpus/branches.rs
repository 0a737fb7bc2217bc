//! `if` and `else`.

use chainrule::differentiate;

/// A condition on an active value; the branches give the value.
#[differentiate]
pub fn as_value(x: f64) -> f64 {
    if x > 0.0 { x * x } else { -x }
}

/// A condition on an active value; the branches assign.
#[differentiate]
pub fn as_statement(x: f64, y: f64) -> f64 {
    let mut z = x * y;
    if z > 1.0 {
        z = z.sin() * x;
    } else {
        z -= y * y;
    }
    z * x
}

/// Without `else`: what was there before stays.
#[differentiate]
pub fn without_else(x: f64, y: f64) -> f64 {
    let mut z = x;
    if x > y {
        z = y * y;
    }
    z * x
}

/// A chain of conditions.
#[differentiate]
pub fn else_if(x: f64) -> f64 {
    if x < -1.0 {
        -2.0 * x - 1.0
    } else if x < 1.0 {
        x * x
    } else if x < 2.0 {
        2.0 * x - 1.0
    } else {
        3.0
    }
}

/// A branch in a branch, with variables that only one of them assigns.
#[differentiate]
pub fn nested(x: f64, y: f64) -> f64 {
    let mut a = x;
    let mut b = y;
    if x > 0.0 {
        if y > 0.0 {
            a *= b;
        } else {
            b = a * a;
        }
        b += a;
    } else if y > 0.0 {
        (a, b) = (b, a);
    }
    a * b + a
}

/// A branch in the middle of an expression, and an operand evaluated before it.
#[differentiate]
pub fn inside_expression(x: f64, y: f64) -> f64 {
    x * if x < y { y.sin() } else { x.cos() } + { if y > 0.0 { y } else { x * x } }
}

/// Conditions with `&&`, `||` and `!`, and a comparison kept in a variable.
#[differentiate]
pub fn logical(x: f64, y: f64, enabled: bool) -> f64 {
    let positive = x > 0.0 && y > 0.0;
    if positive || !enabled { x * y } else { x + y }
}

/// A variable of a branch that shadows one of outside.
#[differentiate]
pub fn shadowed_in_branch(x: f64) -> f64 {
    let y = x * x;
    let z = if x > 1.0 {
        let y = y * x;
        y + 1.0
    } else {
        y
    };
    y * z
}

/// The condition changes after it was evaluated: the backward sweep must not evaluate it again.
#[differentiate]
pub fn condition_overwritten(x: f64) -> f64 {
    let mut limit = 1.0;
    let mut y = x;
    if x > limit {
        y = x * x;
        limit = 100.0;
    }
    if x > limit {
        y = 0.0;
    }
    y * limit
}

/// A branch that yields a tuple.
#[differentiate]
pub fn ordered(x: f64, y: f64) -> f64 {
    let (low, high) = if x < y { (x, y) } else { (y, x) };
    low / high + high * high
}

/// A branch that yields an array.
#[differentiate]
pub fn array_from_branch(x: f64, flip: bool) -> f64 {
    let pair = if flip { [x, x * x] } else { [3.0, x.sin()] };
    pair[0] * pair[1]
}

/// Not even the value of the branch not taken is computed, where it would be NaN.
#[differentiate]
pub fn guarded(x: f64) -> f64 {
    let root = if x > 0.0 { x.sqrt() } else { 0.0 };
    root + x
}

/// A branch in which nothing is active.
#[differentiate]
pub fn plain_branch(x: f64, n: usize) -> f64 {
    let mut k = 1;
    if n > 3 {
        k = n * 2;
    }
    x * k as f64
}

/// A branch on an active condition that yields only plain values.
#[differentiate]
pub fn chosen_index(x: f64, table: &[f64]) -> f64 {
    let k = if x > 0.0 { 1 } else { 2 };
    table[k] * x
}

/// A branch of which one arm panics.
#[differentiate]
pub fn diverging(x: f64) -> f64 {
    let y = if x > -10.0 { x * x } else { panic!("too small: {x}") };
    y * x
}

/// The outer branch computes again what the inner one computes again, too.
#[differentiate]
pub fn divided_in_branch(x: f64, y: f64) -> f64 {
    let mut a = x;
    let mut b = y;
    if x > 0.0 {
        if y > 0.0 {
            a /= b;
        }
        b *= a;
    }
    a * b + a
}

/// The condition reads a slice of the caller's, and memory that changes afterwards.
#[differentiate]
pub fn compared_before_change(x: &[f64], limit: &mut f64, y: f64) -> f64 {
    let mut a = [y];
    let is_small = x[0] < a[0];
    let is_below = x[1] < *limit && x[0] > 0.0;
    a[0] = 5.0;
    *limit = 5.0;
    let z = if is_small { y * y } else { y * x[1] };
    if is_below { z * a[0] } else { z * x[0] }
}

/// A method of what two branches give: a float, because its argument is one.
#[differentiate]
pub fn method_of_a_branch(x: f64, n: usize) -> f64 {
    let capped = (match n {
        0 => 0.5_f64,
        _ => 1.5,
    })
    .min(match n {
        0 => x,
        _ => x * x,
    });
    let floor = (if n > 1 { 0.25 } else { -0.5_f64 }).max(x);
    capped * floor
}

/// What stands under a `cfg` is there or is not.
#[differentiate]
pub fn conditional(x: f64, k: u8) -> f64 {
    #[cfg(not(debug_assertions))]
    let y = x * x;
    #[cfg(debug_assertions)]
    let y = x.powi(2);
    let z = match k {
        #[cfg(not(miri))]
        1 => y.sin(),
        #[cfg(miri)]
        2 => nothing_of_this_name(y),
        _ => y,
    };
    #[cfg(not(miri))]
    {
        z * x
    }
    #[cfg(miri)]
    {
        nothing_of_this_name(z)
    }
}

/// The sine and the cosine of an arm are there on the way back, be their operand of the arm or not.
#[differentiate]
pub fn turned(x: f64, y: f64, quarter: usize) -> f64 {
    let turned = if x > 0.0 {
        let angle = x * y;
        angle.sin() * angle.cos() + y.cos() * x
    } else {
        y.sin() * x
    };
    match quarter {
        0 => turned.sin() * turned.cos(),
        1 => (turned * x).tanh() - turned.cos(),
        _ => turned,
    }
}
