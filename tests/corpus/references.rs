//! References: in, out, and as names of parts.

use chainrule::differentiate;

/// A float behind a reference.
#[differentiate]
pub fn shared(x: &f64, y: &f64) -> f64 {
    *x * y + x.sin()
}

/// A float that is changed where it is.
#[differentiate]
pub fn changed(x: &mut f64, y: f64) -> f64 {
    let before = *x;
    *x *= y;
    *x += before * before;
    *x * before
}

/// A slice that is changed where it is; the result is only in it.
#[differentiate]
pub fn squared_in_place(x: &mut [f64], scale: f64) {
    for i in 0..x.len() {
        x[i] *= scale * x[i];
    }
}

/// An output that is only written.
#[differentiate]
pub fn written(x: &[f64], out: &mut [f64]) {
    for i in 0..x.len() {
        out[i] = x[i] * x[i];
    }
}

/// An output that is added to keeps its own adjoint.
#[differentiate]
pub fn added_to(x: f64, out: &mut [f64]) {
    out[0] += x * x;
    out[1] *= x;
}

/// A result and an output.
#[differentiate]
pub fn result_and_output(x: &[f64], out: &mut [f64; 2]) -> f64 {
    out[0] = x[0] * x[1];
    out[1] += out[0].sin();
    out[0] * out[1]
}

/// A vector behind a reference.
#[differentiate]
pub fn vector(x: &Vec<f64>) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() {
        sum += x[i] * x[i] * x[i];
    }
    sum
}

/// A vector that is changed where it is.
#[differentiate]
pub fn vector_in_place(x: &mut Vec<f64>) -> f64 {
    x[0] *= x[1];
    x[1] = x[0] * x[0];
    x[0] + x[1]
}

/// A reference to a local is another name for it.
#[differentiate]
pub fn borrowed_local(x: f64) -> f64 {
    let mut y = x * x;
    let r = &mut y;
    *r *= x;
    *r += 1.0;
    y * x
}

/// A reference to an element is another name for it.
#[differentiate]
pub fn borrowed_element(x: &[f64], i: usize) -> f64 {
    let mut a = [1.0; 3];
    let e = &mut a[i];
    *e = x[i] * x[0];
    *e *= *e;
    a[0] * a[1] * a[2]
}

/// A part of a part: offsets add up.
#[differentiate]
pub fn part_of_part(x: &[f64]) -> f64 {
    let tail = &x[1..];
    let middle = &tail[..tail.len() - 1];
    let mut product = 1.0;
    for i in 0..middle.len() {
        product *= middle[i];
    }
    product * tail[0]
}

/// Two parts of one array, written to one after the other.
#[differentiate]
pub fn parts_written(x: f64, y: f64) -> f64 {
    let mut a = [0.0; 4];
    let low = &mut a[..2];
    low[0] = x;
    low[1] = x * y;
    let high = &mut a[2..];
    high[0] = y.sin();
    high[1] = high[0] * y;
    a[0] * a[1] + a[2] * a[3]
}

/// The bounds of a part are overwritten later.
#[differentiate]
pub fn moving_window(x: &[f64]) -> f64 {
    let mut lo = 0;
    let mut sum = 0.0;
    while lo + 2 <= x.len() {
        let window = &x[lo..lo + 2];
        sum += window[0] * window[1];
        lo += 1;
    }
    sum
}

/// A row of a nested array as reference.
#[differentiate]
pub fn row(a: &[[f64; 2]]) -> f64 {
    let mut product = 1.0;
    for i in 0..a.len() {
        let row = &a[i];
        product *= row[0] + row[1] * row[1];
    }
    product
}

/// Every element of a nested array by reference.
#[differentiate]
pub fn rows(a: &[[f64; 2]]) -> f64 {
    let mut sum = 0.0;
    for row in a {
        for value in row {
            sum += value * value * row[0];
        }
    }
    sum
}

/// A float that is assigned later, and then borrowed.
#[differentiate]
pub fn assigned_then_borrowed(x: f64, y: f64) -> f64 {
    let mut z: f64;
    if x > y {
        z = x * y;
    } else {
        z = x.sin();
    }
    for _ in 0..2 {
        let r = &mut z;
        *r *= y;
    }
    z * x
}

/// Closures that move what they capture have it as it was when they were made.
#[differentiate]
pub fn captured_before_change(x: f64, y: f64) -> f64 {
    let mut z = x * y;
    let mut a = [x, y];
    let mut b = [y, z];
    let c = move |t: f64| t * z + a[0] * b[1];
    let r = &mut z;
    *r *= y;
    a[0] = y.sin();
    b = a;
    c(y) * z + c(2.0) * a[0] * b[0]
}

/// A closure that moves a reference stands more than once, and moves nothing there.
#[differentiate]
pub fn moved_into_a_closure(rows: &mut [[f64; 2]; 2], x: f64) -> f64 {
    let mut sum = 0.0;
    for row in rows.iter() {
        let is_small = move |limit: f64| row[0] * row[1] < limit;
        let mut count = 0;
        while is_small(1.0) && count < 2 && (count == 0 || is_small(0.5)) {
            count += 1;
            sum += x * row[0];
        }
    }
    sum
}

/// As much of each row as it has elements above a limit, which a closure that moves the row counts.
#[differentiate]
pub fn moved_into_a_filter(rows: &mut [[f64; 2]; 2], x: f64) -> f64 {
    let mut sum = 0.0;
    for row in rows.iter() {
        let above = (0..2).filter(move |j| row[*j] > x).count();
        sum += above as f64 * row[0] * x;
    }
    sum
}

/// Which element is referred to is known where the function goes on, and only there.
#[differentiate]
pub fn referred_to_or_left(x: &[f64], y: f64) -> f64 {
    let twice = y * 2.0;
    let chosen = if x[0] > y { &x[1] } else { return twice };
    chosen * y
}

/// A row of an elimination: two parts of one matrix, one of them changes.
#[differentiate]
pub fn swept(above: &[f64], row: &mut [f64]) -> f64 {
    let factor = row[0] / above[0];
    for (r, a) in row.iter_mut().zip(above) {
        *r -= factor * a;
    }
    factor
}

/// The part that is only read is copied for the call.
#[differentiate]
pub fn eliminated_in_parts(a: &mut [[f64; 2]; 2]) -> f64 {
    let (above, below) = a.split_at_mut(1);
    let factor = swept(&above[0], &mut below[0]);
    factor * a[1][1] * a[0][0]
}

/// Two rows in a plane; both change.
#[differentiate]
pub fn rotated(a: &mut [f64], b: &mut [f64], angle: f64) -> f64 {
    let (sin, cos) = angle.sin_cos();
    for (a, b) in a.iter_mut().zip(b) {
        let old = *a;
        *a = cos * old - sin * *b;
        *b = sin * old + cos * *b;
    }
    a[0] * angle
}

/// Both parts change, which are passed on as they are.
#[differentiate]
pub fn rotated_in_parts(mut x: Vec<f64>, angle: f64) -> f64 {
    for _ in 0..2 {
        let (a, b) = x.split_at_mut(2);
        let first = rotated(a, b, angle);
        b[0] *= swept(&*b, a) * first;
    }
    x[0] + x[1] * x[2] - x[3] * angle
}

/// Two floats change places, one of them scaled.
#[differentiate]
pub fn exchanged(a: &mut f64, b: &mut f64, scale: f64) -> f64 {
    let old = *a;
    *a = *b * scale;
    *b = old;
    old * scale
}

/// References that a pattern makes, passed on as they are.
#[differentiate]
pub fn exchanged_in_parts(x: f64, y: f64) -> f64 {
    let mut a = [x, x * y];
    let [first, second] = &mut a;
    let mut sum = exchanged(first, second, y);
    sum += exchanged(second, first, sum);
    a[0] + 3.0 * a[1] * sum
}

/// Rows that change places are parts of one matrix.
#[differentiate]
pub fn rows_exchanged(x: f64, y: f64) -> f64 {
    let mut rows = vec![vec![x, y], vec![x * y, 2.0, x]];
    let (above, below) = rows.split_at_mut(1);
    std::mem::swap(&mut above[0], &mut below[0]);
    std::mem::swap(&mut above[0][1], &mut below[0][0]);
    rows[0][0] * rows[0][1] + rows[0][2] * rows[1][0] * y + rows[1][1]
}

/// Arrays that are parts of one array, by names of a pattern.
#[differentiate]
pub fn parts_exchanged(x: f64, y: f64) -> f64 {
    let mut rows = [[x, y], [x * y, 0.5]];
    let [above, below] = &mut rows;
    std::mem::swap(above, below);
    above[1] *= x;
    rows[0][0] * rows[0][1] * rows[1][1]
}

/// A pattern of a slice that may not match, whose parts change.
#[differentiate]
pub fn two_rows_or_none(x: &[f64], y: f64) -> f64 {
    let mut rows = vec![x.to_vec(), vec![y, 2.0]];
    let [above, below] = &mut rows[..] else { return y };
    above[0] *= below[0];
    match &mut rows[0][..] {
        [first, second] => *second *= *first,
        [first] => *first *= y,
        _ => {}
    }
    rows.iter().flatten().product::<f64>() * rows[0][0]
}

/// The first and the last, and the rest, that change.
#[differentiate]
pub fn ends_and_rest(mut x: Vec<f64>, y: f64) -> f64 {
    if let Some((first, rest)) = x.split_first_mut() {
        for r in rest.iter_mut() {
            *r *= *first;
            *first += y;
        }
    }
    let (last, rest) = x.split_last_mut().unwrap();
    rest[0] *= *last;
    *last *= y;
    x.iter().sum::<f64>() * x[0]
}

/// A closure has its copy of what rotates after it: a method of slices, and one of integers by the same name.
#[differentiate]
pub fn copied_before_it_rotates(x: f64, mut a: [f64; 3]) -> f64 {
    let mut bits = 3_u8;
    let c = move |t: f64| t * a[0] * f64::from(bits);
    a.rotate_left(1);
    bits = bits.rotate_right(1);
    let d = |t: f64| c(t) * a[0];
    d(x) + a[2] * f64::from(bits)
}
