//! Arrays made as a whole, and arrays out of slices and vectors.

use chainrule::differentiate;

/// One array of another, with closures and functions, and again.
#[differentiate]
pub fn mapped(x: f64, y: f64) -> f64 {
    let a = [x, y, x * y];
    let squares = a.map(|v| v * v);
    let both = a.map(|v| (v, v.exp())).map(|(v, e)| [v * e, v]);
    let halves: [f64; 3] = squares.map(half).map(f64::sin);
    squares[0] * both[1][0] + halves[2] * both[0][1]
}

/// Called by its name.
#[differentiate]
pub fn half(x: f64) -> f64 {
    x / 2.0
}

/// What a function gives, of which nothing else is known.
#[differentiate]
pub fn mapped_by_function(x: f64, y: f64) -> f64 {
    let b = [x, y].map(|v| half(v) * x);
    b[0] * b[1] * b[1]
}

/// An array of any length.
#[differentiate]
pub fn of_any_length<const N: usize>(a: [f64; N], scale: f64) -> f64 {
    let b: [f64; N] = a.map(|v| (v * scale).exp());
    b.iter().product()
}

/// By indices.
#[differentiate]
pub fn gathered(x: &[f64]) -> f64 {
    let b = [0_usize, 2, 1].map(|i| x[i] * x[0]);
    b[0] * b[1] + b[2]
}

/// A matrix, row by row, and the result.
#[differentiate]
pub fn from_function(x: &[f64]) -> [f64; 2] {
    let outer: [[f64; 2]; 2] = std::array::from_fn(|i| std::array::from_fn(|j| x[i] * x[j + 1]));
    core::array::from_fn(|i| outer[i][0] * outer[0][i])
}

/// Of a part of a slice, and of a vector.
#[differentiate]
pub fn converted(x: &[f64]) -> f64 {
    let a: [f64; 2] = x[..2].try_into().unwrap();
    let b: [f64; 3] = x.iter().map(|v| v * v).collect::<Vec<f64>>().try_into().expect("3");
    a[0] * b[2] + a[1] * b[0]
}

/// Parts one after the other, and rows.
#[differentiate]
pub fn concatenated(x: &[f64]) -> f64 {
    let (head, tail) = (vec![x[0] * x[1]], vec![x[1], x[2]]);
    let all = [head, tail].concat();
    let rows = vec![all.clone(), x.to_vec()];
    let flat = rows.concat();
    let slices = [&x[..2], &x[1..]].concat();
    all[0] * all[2] + flat[1] * flat[5] + slices[3] * slices[3]
}

/// Arrays that are written where they are iterated over.
#[differentiate]
pub fn literal(x: f64, y: f64) -> f64 {
    let mut product = 1.0;
    for v in [x, y, x + y] {
        product *= v;
    }
    let weighted: f64 = [0.25, 0.5].iter().zip([x, y]).map(|(w, v)| w * v * v).sum();
    product + weighted + vec![x, y].iter().map(|v| v.exp()).sum::<f64>()
}
