//! `break`, `continue`, labels and early `return`.

use chainrule::differentiate;

/// The loop ends in the middle of its body.
#[differentiate]
pub fn break_in_middle(x: f64) -> f64 {
    let mut y = x;
    for i in 0..10 {
        y *= x;
        if y > 20.0 {
            break;
        }
        y += i as f64 * x;
    }
    y
}

/// The rest of the body is left out in some iterations.
#[differentiate]
pub fn continued(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() {
        if x[i] < 0.0 {
            continue;
        }
        sum += x[i].sqrt();
        if i % 2 == 0 {
            continue;
        }
        sum *= x[i];
    }
    sum
}

/// `loop` ends where the value is good enough.
#[differentiate]
pub fn fixed_point(a: f64) -> f64 {
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

/// `break` with a value.
#[differentiate]
pub fn break_with_value(x: f64) -> f64 {
    let mut y = x;
    let z = loop {
        y = y * y + 0.5;
        if y > 10.0 {
            break y * x;
        }
    };
    z + y
}

/// The function returns from within two loops.
#[differentiate]
pub fn return_from_loops(x: f64, limit: f64) -> f64 {
    let mut s = x;
    for i in 0..5 {
        for j in 0..=i {
            s += x * s * 0.1 + j as f64;
            if s > limit {
                return s * s;
            }
        }
    }
    s * x
}

/// Several returns before the end.
#[differentiate]
pub fn early_returns(x: f64, n: usize) -> f64 {
    if n == 0 {
        return 1.0;
    }
    let y = x * x;
    if y > 4.0 {
        return y.sqrt() * n as f64;
    }
    let mut z = y;
    if n > 2 {
        z *= x;
        if z < 0.0 {
            return -z;
        }
    }
    z + y
}

/// A label names the loop that goes on.
#[differentiate]
pub fn labelled_continue(x: f64) -> f64 {
    let mut s = 0.0;
    'rows: for i in 0..3 {
        for j in 0..3 {
            if j > i {
                continue 'rows;
            }
            s += x.powi(i + j);
        }
        s *= 2.0;
    }
    s
}

/// A label names the loop that ends.
#[differentiate]
pub fn labelled_break(x: &[f64], limit: f64) -> f64 {
    let mut product = 1.0;
    'search: for i in 0..x.len() {
        for j in 0..x.len() {
            product *= 1.0 + x[i] * x[j];
            if product > limit {
                break 'search;
            }
        }
        product += x[i];
    }
    product
}

/// A label on a block.
#[differentiate]
pub fn labelled_block(x: f64) -> f64 {
    let y = 'value: {
        if x < 0.0 {
            break 'value -x;
        }
        let t = x * x;
        if t > 4.0 {
            break 'value t;
        }
        t * t
    };
    y * x
}

/// `break` and `continue` from arms of a match.
#[differentiate]
pub fn exits_from_match(x: f64, codes: &[u8]) -> f64 {
    let mut y = x;
    for &code in codes {
        match code {
            0 => continue,
            1 => y *= x,
            2 => {
                y += x;
                break;
            }
            _ => return y * y,
        }
        y = y.sin();
    }
    y
}

/// The value of a branch of which one arm leaves the function.
#[differentiate]
pub fn return_as_operand(x: f64) -> f64 {
    let y = if x > 1.0 { x * x } else { return x.sin() };
    y + x
}

/// `while` with an exit of its own in addition to the condition.
#[differentiate]
pub fn two_ways_out(x: f64, n: usize) -> f64 {
    let (mut y, mut k) = (x, 0);
    while k < n {
        k += 1;
        if y > 50.0 {
            break;
        }
        if k == 2 {
            continue;
        }
        y = y * x + k as f64;
    }
    y * k as f64
}

/// Assignments between two exits of the same iteration.
#[differentiate]
pub fn exit_between_assignments(x: f64) -> f64 {
    let (mut a, mut b) = (x, 1.0);
    loop {
        a *= 1.5;
        if a > 30.0 {
            break;
        }
        b *= a;
        if b > 200.0 {
            break;
        }
        a += b * 0.01;
    }
    a * b
}

/// An array leaves a loop with `break`, and goes around it until then.
#[differentiate]
pub fn break_with_array(x: f64, n: usize) -> f64 {
    let mut k = 0;
    let mut y = x;
    let a: [f64; 3] = loop {
        k += 1;
        y = y * 0.9 + 0.2;
        if k > n {
            break [y, y * y, x];
        }
        if y < -0.2 {
            break [x, 1.0, y];
        }
    };
    a[0] * a[1] + a[2] * y
}

/// A local array leaves the outer loop from the inner one.
#[differentiate]
pub fn array_through_two_loops(x: f64, n: usize) -> f64 {
    let mut acc = [x, 1.0];
    let left = 'outer: loop {
        for i in 0..3 {
            acc[i % 2] = acc[0] * acc[1] * 0.5 + x;
            if acc[0] > 1.5 {
                break 'outer acc;
            }
            if i == n {
                break 'outer [acc[1], 3.0];
            }
        }
        if acc[1] < 4.0 {
            break [x, acc[0] * acc[1]];
        }
    };
    left[0] + left[1] * acc[1]
}

/// A vector is returned from the middle of two loops.
#[differentiate]
pub fn vectors_returned_early(x: f64, n: usize) -> Vec<Vec<f64>> {
    let mut m = vec![vec![x; 2]; 3];
    for i in 0..n {
        for row in m.iter_mut() {
            row[i % 2] *= x;
            if row[0] > 5.0 {
                return m;
            }
        }
    }
    m[0][0] = 3.0 * m[1][1];
    m
}

/// A tuple with a vector in it is returned early.
#[differentiate]
pub fn tuple_returned_early(x: f64, n: usize) -> (f64, Vec<f64>) {
    let mut v = vec![x, 1.0];
    let mut sum = 0.0;
    for i in 0..n {
        sum += v[i % 2] * x;
        if sum > 2.0 {
            return (sum, v);
        }
        v[i % 2] += sum;
    }
    (sum * x, v)
}

/// What is assigned is chosen, or the iteration left.
#[differentiate]
pub fn exit_in_assigned_value(x: f64, n: usize) -> f64 {
    let mut a = [x, 0.5];
    let mut sum = x;
    for i in 0..n {
        sum = match i % 4 {
            0 => sum * x,
            1 if sum > 2.0 => continue,
            3 => {
                if sum > 20.0 {
                    break;
                }
                sum + x
            }
            _ => sum + 1.0,
        };
        a[i % 2] *= if sum > 9.0 { return sum * a[1] } else { sum };
    }
    sum * a[0] + a[1]
}

/// A vector of another length takes the place of one that is returned in two ways.
#[differentiate]
pub fn reshaped_and_returned(x: f64, mut q: Vec<f64>) -> Vec<f64> {
    if x > 1.0 {
        return q.clone();
    }
    q[0] *= x;
    if x > 0.5 {
        q = vec![x; 3];
    }
    q
}

/// An argument is replaced by a vector of another length, of which only the length counts.
#[differentiate]
pub fn replaced_argument(x: f64, mut q: Vec<f64>) -> f64 {
    let before = q.len() as f64;
    q = vec![x; 2];
    x * x * before * q.len() as f64
}

/// The elements are matched as references.
#[differentiate]
pub fn matched_references(x: f64, codes: &[i32]) -> f64 {
    let mut y = x;
    for code in codes.iter() {
        match code {
            -2 => y *= x,
            0 => y = y.sin(),
            _ => break,
        }
    }
    y
}

/// A block that is left early in a loop, or ends with a sum that has no derivative.
#[differentiate]
pub fn constant_sum_after_break(x: f64, n: usize) -> f64 {
    let mut sum = x;
    for i in 0..n {
        let bound: f64 = 'found: {
            if i == 1 {
                break 'found 0.5;
            }
            (0..i).map(|k| k as f64).sum::<f64>()
        };
        let _unused: f64 = 'found: {
            if i == 1 {
                break 'found 0.5;
            }
            (0..i).map(|k| k as f64).product::<f64>()
        };
        let _unread: f64 = 'found: {
            let length = halved_length(i);
            if x < 0.3 {
                break 'found 0.5;
            }
            length
        };
        sum = (sum - bound) * x;
    }
    sum
}

#[differentiate]
fn halved_length(i: usize) -> f64 {
    i as f64 * 0.5
}
