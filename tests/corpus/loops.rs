//! `for`, `while` and `loop`.

use chainrule::differentiate;

/// An accumulator alone: nothing needs to be saved.
#[differentiate]
pub fn sum_of_squares(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() {
        sum += x[i] * x[i];
    }
    sum
}

/// A value overwritten in each iteration and read by the backward sweep.
#[differentiate]
pub fn repeated_product(x: f64, n: usize) -> f64 {
    let mut r = 1.0;
    for _ in 0..n {
        r *= x;
    }
    r
}

/// A nonlinear recurrence.
#[differentiate]
pub fn logistic_map(x: f64, r: f64, n: usize) -> f64 {
    let mut x = x;
    for _ in 0..n {
        x = r * x * (1.0 - x);
    }
    x
}

/// A closed range, and one that runs backwards.
#[differentiate]
pub fn horner(c: &[f64], t: f64) -> f64 {
    let mut up = 0.0;
    for i in 1..=2 {
        up = up * t + c[i];
    }
    let mut down = 0.0;
    for i in (0..c.len()).rev() {
        down = down * t + c[i];
    }
    up * down
}

/// Steps, forwards and backwards.
#[differentiate]
pub fn stepped(a: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in (1..a.len()).step_by(2).rev() {
        s = s * a[i] + a[i - 1];
    }
    for i in (0..a.len()).step_by(3) {
        s += a[i] * a[i];
    }
    s
}

/// The elements of a slice, by reference and by pattern.
#[differentiate]
pub fn elements(x: &[f64], y: &[f64; 3]) -> f64 {
    let mut sum = 0.0;
    for value in x {
        sum += value * value;
    }
    for &value in y.iter() {
        sum *= value.sin();
    }
    sum
}

/// The elements of a slice, written to.
#[differentiate]
pub fn elements_mut(x: f64) -> f64 {
    let mut a = [x, 2.0 * x, 3.0];
    for value in &mut a {
        *value = *value * *value + x;
    }
    for value in a.iter_mut() {
        *value *= x;
    }
    a[0] * a[1] + a[2]
}

/// Nested, the inner trip count depends on the outer iteration.
#[differentiate]
pub fn triangular(a: &[[f64; 3]; 3]) -> f64 {
    let mut s = 0.0;
    for i in 0..3 {
        let mut row = 1.0;
        for j in i..3 {
            row *= a[i][j];
        }
        s += row * row;
    }
    s
}

/// A variable of the loop body starts afresh in each iteration.
#[differentiate]
pub fn local_of_body(x: f64) -> f64 {
    let mut sum = 0.0;
    for i in 0..4 {
        let mut t = x * i as f64;
        t = t.sin() + t;
        sum += t * t;
    }
    sum
}

/// A condition on an active value decides how often.
#[differentiate]
pub fn while_active(x: f64) -> f64 {
    let mut y = x;
    while y < 100.0 {
        y *= y + 1.0;
    }
    y * x
}

/// A plain counter, overwritten in each iteration and used as an index.
#[differentiate]
pub fn while_counter(x: &[f64]) -> f64 {
    let mut product = 1.0;
    let mut i = 0;
    while i < x.len() {
        product *= x[i];
        i += 2;
    }
    product
}

/// Several carried variables that exchange their values.
#[differentiate]
pub fn exchanged(u: f64, v: f64, n: usize) -> f64 {
    let (mut u, mut v) = (u, v);
    for _ in 0..n {
        (u, v) = (u * v, u + v);
    }
    u + v
}

/// Branches in a loop: each iteration may take another.
#[differentiate]
pub fn branch_in_loop(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() {
        if x[i] > 0.0 {
            sum += x[i] * x[i];
        } else {
            sum -= x[i].sin();
        }
    }
    sum
}

/// The largest element, found by comparison.
#[differentiate]
pub fn maximum(x: &[f64]) -> f64 {
    let mut best = x[0];
    let mut at = 0;
    for i in 1..x.len() {
        if x[i] > best {
            best = x[i];
            at = i;
        }
    }
    best * x[at]
}

/// Logarithm of a sum of exponentials, without overflow.
#[differentiate]
pub fn log_sum_exp(x: &[f64]) -> f64 {
    let mut top = f64::NEG_INFINITY;
    for i in 0..x.len() {
        top = top.max(x[i]);
    }
    let mut sum = 0.0;
    for i in 0..x.len() {
        sum += (x[i] - top).exp();
    }
    top + sum.ln()
}

/// Neighbours are read in the same iteration.
#[differentiate]
pub fn rosenbrock(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() - 1 {
        let a = x[i + 1] - x[i] * x[i];
        let b = 1.0 - x[i];
        sum += 100.0 * a * a + b * b;
    }
    sum
}

/// A loop in a branch in a loop.
#[differentiate]
pub fn deeply_nested(x: f64, n: usize) -> f64 {
    let mut y = x;
    for i in 0..n {
        if i % 2 == 0 {
            for j in 0..i {
                y = y.sin() + x * j as f64;
            }
        } else {
            let mut k = 0;
            while k < i {
                y += y * x * 0.1;
                k += 1;
            }
        }
    }
    y
}

/// The gradient flows through the value with which the loop begins.
#[differentiate]
pub fn newton(a: f64) -> f64 {
    let mut x = a;
    for _ in 0..20 {
        x -= (x * x - a) / (2.0 * x);
    }
    x
}

/// A loop that runs up to a number computed before.
#[differentiate]
pub fn power_series(x: f64, terms: u32) -> f64 {
    let (mut term, mut sum) = (1.0, 0.0);
    let mut k = 1;
    for _ in 0..terms {
        sum += term;
        term *= x / f64::from(k);
        k += 1;
    }
    sum
}

/// The other float type in a loop over a slice.
#[differentiate]
pub fn dot_f32(x: &[f32], y: &[f32]) -> f32 {
    let mut sum = 0.0;
    for i in 0..x.len() {
        sum += x[i] * y[i];
    }
    sum * sum
}

/// A type parameter in a loop over a slice.
#[differentiate]
pub fn norm<T: chainrule::Scalar>(x: &[T]) -> T {
    let mut sum = T::ZERO;
    for &value in x {
        sum += value * value;
    }
    sum.sqrt()
}

/// Steps over ranges whose length rustc does not say.
#[differentiate]
pub fn steps_of_any_integer(x: f64, n: i64) -> f64 {
    let mut y = x;
    for i in (-2..=n).step_by(2) {
        y = y * y * 0.1 + x * i as f64;
    }
    for i in (n - 3..n).rev().step_by(2) {
        y = y.sin() + x * i as f64;
    }
    y
}

/// What is computed again and the sweep have the same index in an arm.
#[differentiate]
pub fn neighbours(x: f64, n: usize) -> f64 {
    let mut grid = [[0.0; 4]; 4];
    grid[0][0] = x;
    for _ in 0..n {
        let before = grid;
        for i in 0..4 {
            for j in 0..4 {
                let up = if i > 0 { before[i - 1][j] } else { 0.0 };
                grid[i][j] = 0.5 * before[i][j] + up * up + up * x;
            }
        }
    }
    let mut sum = 0.0;
    for row in grid.iter() {
        for v in row.iter() {
            sum += v * v;
        }
    }
    sum
}

/// The first index is not zero, and the last not a literal.
#[differentiate]
pub fn from_the_second(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 1..x.len() {
        sum += x[i - 1] * x[i].sin();
    }
    sum
}

/// A quotient in an arm that the sweep computes again, and that would be worth saving.
#[differentiate]
pub fn quotient_in_an_arm(x: f64, y: f64, mut p: [f64; 3], q: &f64) -> f64 {
    let mut k = 0;
    loop {
        if k >= 3 {
            break;
        }
        k += 1;
        let mut a = ((x + y).min(y)).cos();
        if k < 5 {
            p[0] = k as f64;
            let mut step = |_b: f64| {
                a += (y / (1.5 + y.powi(2))) * (0.133_f64.tanh().exp());
                a * 0.5
            };
            let both = step(-0.309) + step(0.7);
            p[1] *= match (p[0].abs() * 3.0) as usize % 2 {
                0 => 0.51_f64.min(-both),
                1 => *q,
                _ => ((a.mul_add(0.5, k as f64)).powi(2) + 1.0).sqrt(),
            };
        }
    }
    p[1].sin() * x
}
