//! Arrays, slices and vectors that are read and written.

use chainrule::differentiate;

/// An element by a constant and by a computed index.
#[differentiate]
pub fn read(a: &[f64], i: usize) -> f64 {
    a[0] * a[i] + a[i + 1] * a[i]
}

/// An element is overwritten after it was read.
#[differentiate]
pub fn overwritten(x: f64, y: f64) -> f64 {
    let mut a = [x, y];
    let product = a[0] * a[1];
    a[0] = product * a[0];
    a[1] = a[0].sin() * a[1];
    a[0] * a[1]
}

/// All compound assignments of elements.
#[differentiate]
pub fn compound_assignments(x: f64, y: f64) -> f64 {
    let mut a = [x, y, 1.0];
    a[0] += a[1] * a[0];
    a[1] -= a[0];
    a[2] *= a[1];
    a[0] /= a[2];
    a[2] *= a[2];
    a[0] * a[1] + a[2]
}

/// Each element depends on the one before, in place.
#[differentiate]
pub fn running_product(x: &[f64]) -> f64 {
    let mut a = x.to_vec();
    for i in 1..a.len() {
        a[i] *= a[i - 1];
    }
    a[a.len() - 1] * a[1]
}

/// Rows of a matrix as subslices.
#[differentiate]
pub fn matrix_vector(w: &[f64], x: &[f64], rows: usize) -> f64 {
    let columns = x.len();
    let mut sum = 0.0;
    for i in 0..rows {
        let row = &w[i * columns..(i + 1) * columns];
        let mut y = 0.0;
        for j in 0..columns {
            y += row[j] * x[j];
        }
        sum += y * y;
    }
    sum
}

/// Nested arrays.
#[differentiate]
pub fn nested_arrays(a: [[f64; 2]; 2], b: &[[f64; 2]; 2]) -> f64 {
    let mut c = [[0.0; 2]; 2];
    for i in 0..2 {
        for j in 0..2 {
            for k in 0..2 {
                c[i][j] += a[i][k] * b[k][j];
            }
        }
    }
    c[0][0] * c[1][1] - c[0][1] * c[1][0] * c[0][0]
}

/// A slice of arrays.
#[differentiate]
pub fn slice_of_arrays(points: &[[f64; 3]]) -> f64 {
    let mut sum = 0.0;
    for i in 0..points.len() {
        for j in 0..i {
            let mut square = 0.0;
            for k in 0..3 {
                let d = points[i][k] - points[j][k];
                square += d * d;
            }
            sum += square.sqrt();
        }
    }
    sum
}

/// A slice of tuples.
#[differentiate]
pub fn slice_of_tuples(pairs: &[(f64, f64)]) -> f64 {
    let mut sum = 0.0;
    for i in 0..pairs.len() {
        sum += pairs[i].0 * pairs[i].1 * pairs[i].1;
    }
    sum
}

/// `vec![e; n]` spreads one value over all elements.
#[differentiate]
pub fn repeated_element(x: f64, n: usize) -> f64 {
    let mut v = vec![x * x; n];
    v[1] = x;
    let mut product = 1.0;
    for i in 0..n {
        product *= v[i];
    }
    product
}

/// `[e; N]` spreads one value over all elements.
#[differentiate]
pub fn repeated_in_array(x: f64, y: f64) -> f64 {
    let mut a = [x; 3];
    a[1] = y;
    a[0] * a[1] * a[2]
}

/// `vec!` and array literals list values.
#[differentiate]
pub fn listed(x: f64, y: f64) -> f64 {
    let v = vec![x, x * y, 2.0];
    let a = [y, v[0] * v[1], v[2] * x];
    a[0] * a[1] + a[2]
}

/// A swap moves adjoints, too.
#[differentiate]
pub fn swapped(x: f64, y: f64) -> f64 {
    let mut a = [x, y * x, 3.0];
    a.swap(0, 1);
    a[0] *= a[1];
    a.swap(1, 2);
    a[0] * a[1] + a[2]
}

/// Two variables exchanged by `std::mem::swap`.
#[differentiate]
pub fn swapped_variables(x: f64, y: f64) -> f64 {
    let mut a = x * x;
    let mut b = y;
    std::mem::swap(&mut a, &mut b);
    a.sin() * b + a
}

/// `fill` overwrites everything that was there.
#[differentiate]
pub fn filled(x: f64, y: f64) -> f64 {
    let mut a = [x, y, x];
    let before = a[0] * a[1];
    a.fill(x * y);
    a[1] *= before;
    a[0] * a[1] + a[2]
}

/// `copy_from_slice` replaces a part.
#[differentiate]
pub fn copied(x: &[f64]) -> f64 {
    let mut a = [1.0; 4];
    a[1] = x[0] * x[0];
    let before = a[1];
    a[1..3].copy_from_slice(&x[1..3]);
    a[1] * a[2] * a[3] + before
}

/// A clone does not share its adjoint with the original.
#[differentiate]
pub fn cloned(x: &[f64]) -> f64 {
    let mut a = x.to_vec();
    let old = a.clone();
    for i in 0..a.len() {
        a[i] *= 2.0 * old[i];
    }
    let mut sum = 0.0;
    for i in 0..a.len() {
        sum += a[i] * old[i];
    }
    sum
}

/// An array is copied by `let`.
#[differentiate]
pub fn copied_array(x: f64, y: f64) -> f64 {
    let c = [x, y];
    let mut d = c;
    d[0] *= d[1];
    c[0] + d[0] * c[1]
}

/// A whole array is assigned.
#[differentiate]
pub fn assigned_array(x: f64, y: f64) -> f64 {
    let mut a = [x, y];
    let p = a[0] * a[1];
    a = [p, a[0]];
    a[0] * a[1] * p
}

/// Scratch memory that each iteration rewrites before it reads it.
#[differentiate]
pub fn scratch(w: &[f64], x: &[f64]) -> f64 {
    let mut hidden = [0.0; 2];
    let mut sum = 0.0;
    for n in 0..x.len() {
        for j in 0..2 {
            hidden[j] = (w[j] * x[n]).tanh();
        }
        sum += hidden[0] * hidden[1];
    }
    sum
}

/// A stencil applied again and again between two buffers.
#[differentiate]
pub fn stencil(x: &[f64], steps: usize) -> f64 {
    let n = x.len();
    let mut now = x.to_vec();
    let mut next = vec![0.0; n];
    for _ in 0..steps {
        for i in 0..n {
            let left = now[if i == 0 { n - 1 } else { i - 1 }];
            next[i] = now[i] * (1.0 - 0.1 * now[i]) + 0.2 * left;
        }
        std::mem::swap(&mut now, &mut next);
    }
    let mut sum = 0.0;
    for i in 0..n {
        sum += now[i] * now[i];
    }
    sum
}

/// An index array that is overwritten, and read again by the backward sweep.
#[differentiate]
pub fn overwritten_indices(x: &[f64]) -> f64 {
    let mut index = [0, 1, 2];
    let mut product = 1.0;
    for step in 0..3 {
        for k in 0..3 {
            product *= x[index[k]] + step as f64;
        }
        index[step] = (index[step] + 1) % 3;
    }
    product
}

/// Gather with repeats, scatter with collisions.
#[differentiate]
pub fn gather_scatter(x: &[f64], from: &[usize], to: &[usize]) -> f64 {
    let mut out = [0.0; 3];
    for k in 0..from.len() {
        out[to[k]] += x[from[k]] * x[k];
    }
    out[0] * out[1] + out[2] * out[2]
}

/// A vector by value, changed in place and returned.
#[differentiate]
pub fn vector_result(mut v: Vec<f64>, scale: f64) -> Vec<f64> {
    for i in 0..v.len() {
        v[i] *= scale * v[i];
    }
    v
}

/// An array of arrays as result.
#[differentiate]
pub fn outer_product(x: [f64; 2], y: [f64; 2]) -> [[f64; 2]; 2] {
    let mut m = [[0.0; 2]; 2];
    for i in 0..2 {
        for j in 0..2 {
            m[i][j] = x[i] * y[j];
        }
    }
    m
}

/// A vector that a loop builds and another loop reads backwards.
#[differentiate]
pub fn two_passes(x: f64, n: usize) -> f64 {
    let mut v = vec![0.0; n];
    v[0] = x;
    for i in 1..n {
        v[i] = v[i - 1] * x + v[i - 1].sin();
    }
    let mut s = 0.0;
    for i in (0..n).rev() {
        s = s * 0.5 + v[i] * v[i];
    }
    s
}

/// Memory that a branch writes or does not.
#[differentiate]
pub fn written_in_branch(x: f64, y: f64) -> f64 {
    let mut a = [x, y];
    if x > y {
        a[0] = a[1] * a[1];
    } else {
        a[1] *= x;
    }
    a[0] * a[1]
}

/// A local declared in a loop body, one memory per iteration.
#[differentiate]
pub fn array_of_body(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() {
        let mut pair = [x[i], 1.0];
        pair[1] = pair[0] * pair[0];
        pair[0] *= pair[1];
        sum += pair[0] * pair[1];
    }
    sum
}

/// A vector of vectors.
#[differentiate]
pub fn ragged(rows: &[Vec<f64>]) -> f64 {
    let mut sum = 0.0;
    for i in 0..rows.len() {
        let mut product = 1.0;
        for j in 0..rows[i].len() {
            product *= rows[i][j];
        }
        sum += product * product;
    }
    sum
}

/// A tuple of an array and a vector.
#[differentiate]
pub fn tuple_of_memory(x: f64) -> f64 {
    let mut t = ([x, 2.0], vec![x * x; 2]);
    t.0[1] *= t.1[0];
    t.1[1] += t.0[1];
    t.0[1] * t.1[1]
}

/// A vector takes the place of a slice, on one way only.
#[differentiate]
pub fn vector_for_slice(x: &mut [f64], k: f64) {
    if k < 0.0 {
        x[0] *= k;
        return;
    }
    let mut t = x.to_vec();
    for i in 1..t.len() {
        t[i] *= x[i - 1] * k;
    }
    x.copy_from_slice(&t);
}

/// A vector is moved, and its name is given another.
#[differentiate]
pub fn moved_and_assigned(x: f64) -> f64 {
    let mut v = vec![x; 3];
    v[1] = x * x;
    let w = v;
    v = vec![2.0 * x; 3];
    v[0] *= w[1];
    w[1] * v[0] + w[2]
}

/// The same in each iteration.
#[differentiate]
pub fn moved_and_assigned_in_loop(x: f64, n: usize) -> f64 {
    let mut v = vec![x, 1.0, 2.0];
    for _ in 0..n {
        let old = v;
        v = vec![0.0; 3];
        for k in 0..3 {
            v[k] = old[(k + 1) % 3] * x + old[k];
        }
    }
    v[0] + v[1] * v[2]
}

/// A copy is moved into what it was read with.
#[differentiate]
pub fn copy_moved(x: f64, n: usize) -> f64 {
    let mut v = vec![0.0; 4];
    let mut w = vec![x; 4];
    for i in 0..n {
        let old = v.clone();
        for k in 0..4 {
            v[k] = w[k] * x + old[(k + 1) % 4];
        }
        w = old;
        w[i % 4] += x;
    }
    let mut sum = 0.0;
    for k in 0..4 {
        sum += v[k] * w[k];
    }
    sum
}

/// A part of an array is copied over another that overlaps it.
#[differentiate]
pub fn copied_within(x: &[f64]) -> f64 {
    let mut t = [0.0; 6];
    t.copy_from_slice(x);
    t.copy_within(1..4, 2);
    let mut sum = 0.0;
    for i in 0..6 {
        sum += t[i] * t[i] * x[i];
    }
    sum
}

/// Two parts of a matrix, of which one is written and the other read.
#[differentiate]
pub fn split_in_two(x: f64, n: usize) -> f64 {
    let mut m = vec![vec![x; 3]; 4];
    for i in 0..n {
        let (top, bottom) = m.split_at_mut(1 + i % 3);
        let factor = bottom[0][0] * 0.1;
        for (a, b) in top[0].iter_mut().zip(bottom[0].iter()) {
            *a += factor * b;
        }
        let (left, right) = top[0].split_at(1);
        bottom[0][1] *= left[0] * right[1];
    }
    m[0][0] + m[1][1] * m[2][0] + m[3][1]
}

/// A whole array is replaced, and what was in it used.
#[differentiate]
pub fn arrays_replaced(x: f64, n: usize) -> f64 {
    let mut v = vec![x, 1.0];
    let mut sum = x;
    for _ in 0..n {
        let old = std::mem::replace(&mut v, vec![x + sum, 0.5]);
        sum += old[0] * old[1];
        let mut pair = [sum, v[0]];
        let before = std::mem::replace(&mut pair, [x, 2.0]);
        sum += pair[1] * before[0] * before[1] * 0.1;
    }
    sum * v[0]
}

/// An array becomes a vector in one arm, and a part of it in the other.
#[differentiate]
pub fn vector_of_array(x: f64) -> f64 {
    let a = [x, x * x, 2.0];
    let v = if x > 0.0 { a.to_vec() } else { a[1..].to_vec() };
    v[0] * v[v.len() - 1] * v.len() as f64 + v[1] * v[1]
}

/// Vectors of an array, and a copy of it that is an array again.
#[differentiate]
pub fn vectors_of_array(x: f64) -> f64 {
    let c = [x, 2.0 * x];
    let mut rows = vec![c.to_vec(); 2];
    rows[1][0] *= 3.0 * x;
    let other = rows.clone();
    rows[0].copy_from_slice(&other[1]);
    let mut last: Vec<f64> = c.to_vec();
    last[0] = rows[0][0] * rows[0][1];
    let mut owned: [f64; 2] = c.to_owned();
    owned[1] *= last[0];
    owned[0] * owned[1] + rows[1][1]
}

/// One part of a vector is filled with what is in the other.
#[differentiate]
pub fn filled_from_the_rest(x: &[f64], n: usize) -> f64 {
    let mut v = x.to_vec();
    for _ in 0..n {
        let (front, rest) = v.split_at_mut(2);
        front.fill(rest[0] * rest[1]);
        rest[0] += front[1] * x[1];
    }
    v[0] * v[2] + v[1]
}
