//! The adapters of iterators over what cannot be counted before, and what ends a chain.

use chainrule::differentiate;

/// Some of those that pass, from both ends.
#[differentiate]
pub fn some_of_those_that_pass(x: &[f64]) -> f64 {
    let first: f64 = x.iter().filter(|v| **v > 0.0).take(2).map(|v| v * v).sum();
    let rest: f64 = x.iter().filter(|v| **v > 0.0).skip(1).step_by(2).map(|v| v * v).sum();
    let backwards = x.iter().filter(|v| **v > 0.0).rev().fold(0.0, |s, v| s * 0.5 + v * v);
    first * rest + backwards
}

/// The count is of both parts, and a body ends the loop as well.
#[differentiate]
pub fn taken_of_a_chain(x: &[f64], n: usize) -> f64 {
    let mut sum = 0.0;
    for v in x.iter().chain(x.iter()).filter(|v| **v > 0.0).take(n) {
        if *v > 1.9 {
            break;
        }
        sum = sum * 0.5 + v * v;
    }
    sum + x.iter().chain(x).take(5).enumerate().map(|(i, v)| v * v * i as f64).sum::<f64>()
}

/// Those that pass, each beside one that is counted.
#[differentiate]
pub fn beside(x: &[f64]) -> f64 {
    let weighted = x.iter().zip(1..).map(|(v, n)| v * v * n as f64).sum::<f64>();
    let passed = x.iter().filter(|v| **v > 0.0).zip(x).map(|(a, b)| a * b).sum::<f64>();
    weighted * passed
        + x.iter().zip(x.iter().filter(|v| **v > 0.0)).map(|(a, b)| a / b).sum::<f64>()
}

/// Items that are iterated over themselves.
#[differentiate]
pub fn flattened(x: &[f64]) -> f64 {
    let mut rows = vec![x.to_vec(), vec![x[0] * x[1]]];
    for v in rows.iter_mut().flatten() {
        *v *= *v;
    }
    let present: f64 = x.iter().map(|v| if *v > 0.0 { Some(v * v) } else { None }).flatten().sum();
    rows.into_iter().flatten().fold(present, |s, v| s * 0.5 + v)
}

/// As long as there is something.
#[differentiate]
pub fn while_mapped(x: &[f64]) -> f64 {
    x.iter().map_while(|v| if *v > 0.0 { Some(v * v) } else { None }).sum()
}

/// One item by its number.
#[differentiate]
pub fn by_number(x: &[f64], none: f64) -> f64 {
    let second = x.iter().map(|v| v * v).nth(1).unwrap();
    let passed = x.iter().filter(|v| **v > 0.0).nth(1).unwrap_or(&none);
    let first = x.iter().skip(1).next().unwrap();
    second * passed + first * x.iter().nth(20).unwrap_or(&x[0])
}

/// Two vectors at once.
#[differentiate]
pub fn two_at_once(x: &[f64]) -> f64 {
    let (squares, more): (Vec<f64>, Vec<f64>) = x.iter().map(|v| (v * v, v + 1.0)).unzip();
    let (large, small): (Vec<f64>, Vec<f64>) = x.iter().partition(|v| **v > 0.5);
    squares[0] * more[1] + large.iter().product::<f64>() * small.iter().sum::<f64>()
}

/// The place of the largest, the value with it, and the item with the largest key.
#[differentiate]
pub fn places(x: &[f64]) -> f64 {
    let (i, largest) = x.iter().enumerate().max_by(|a, b| a.1.partial_cmp(b.1).unwrap()).unwrap();
    let (j, _) = x.iter().copied().enumerate().min_by(|(_, a), (_, b)| a.total_cmp(b)).unwrap();
    let k = (0..x.len()).max_by(|&i, &j| x[i].abs().total_cmp(&x[j].abs())).unwrap();
    let middle = x.iter().min_by_key(|v| (**v * 10.0).abs() as i64).unwrap();
    let first = x.iter().position(|v| *v > 0.5).unwrap_or(0);
    largest * x[j] * i as f64 + x[k] * middle + x[first] * x[first]
}

/// Parts of memory, to write to.
#[differentiate]
pub fn chunks_to_write(x: &[f64]) -> f64 {
    let mut a = x.to_vec();
    for chunk in a.chunks_mut(2) {
        chunk[0] *= 3.0;
    }
    for chunk in a.chunks_exact_mut(2) {
        chunk[1] *= chunk[0];
    }
    a.iter().product()
}

/// Vectors of vectors, of arrays and of tuples.
#[differentiate]
pub fn collected_in_vectors(x: &[f64]) -> f64 {
    let outer: Vec<Vec<f64>> = (0..2).map(|i| (0..2).map(|j| x[i] * x[j]).collect()).collect();
    let powers: Vec<[f64; 2]> = x.iter().map(|v| [*v, v * v]).collect();
    let mut pairs: Vec<(usize, f64)> = x.iter().copied().enumerate().collect();
    pairs.sort_by(|a, b| a.1.total_cmp(&b.1));
    outer[0][1] * powers[1][1] + pairs[0].1 * pairs[1].1 * pairs[1].0 as f64
}

/// Which of two numbers is referred to depends on the values.
#[differentiate]
pub fn chosen_reference(x: &[f64], y: f64) -> f64 {
    let twice = y * 2.0;
    let chosen = if x[0] > y { &x[1] } else { &twice };
    let other = match x.len() {
        2 => &y,
        _ => &x[2],
    };
    chosen * other * x.get(5).unwrap_or(&y)
}

/// Coefficients of a polynomial, from the highest.
const COEFFICIENTS: [f64; 4] = [0.3, -1.2, 0.7, 2.0];

/// Amplitudes, phases and rates.
static WAVES: &[(f64, f64, f64)] = &[(1.5, 0.2, 3.0), (-0.4, 1.1, 0.5), (0.2, 0.0, 7.0)];

/// Constants are folded with what carries a derivative.
#[differentiate]
pub fn folded_constants(x: f64) -> f64 {
    COEFFICIENTS.iter().fold(0.0, |sum, c| sum * x + c)
}

/// A pair of a number and a constant stays a pair.
#[differentiate]
pub fn numbered_constants(x: f64) -> f64 {
    COEFFICIENTS.iter().enumerate().skip(1).fold(COEFFICIENTS[0], |s, t| s + t.1 / (t.0 as f64 + x))
}

/// The items are taken apart, and the chain goes on with a float.
#[differentiate]
pub fn waves(x: f64) -> f64 {
    WAVES.iter().map(|&(a, b, c)| a * (b + c * x).cos()).filter(|wave| *wave > -0.3).sum()
}

/// Constants beside floats, on either side, backwards and by themselves.
#[differentiate]
pub fn constants_beside(x: &[f64]) -> f64 {
    let first: f64 = COEFFICIENTS.iter().zip(x).map(|(c, v)| c * v).sum();
    let second: f64 = x.iter().zip(COEFFICIENTS.iter().rev()).map(|(v, c)| c * v * v).sum();
    let scale: f64 = COEFFICIENTS.iter().map(|c| c * c).sum();
    first * second * scale
}

/// A chain over constants is turned around after a value with a derivative has come into it.
#[differentiate]
pub fn turned_constants(x: f64) -> f64 {
    COEFFICIENTS.iter().map(|c| c + x).rev().fold(1.0, |so_far, v| (so_far + v).sin())
}

/// A loop over such a chain, which it leaves.
#[differentiate]
pub fn left_constants(x: f64) -> f64 {
    let mut y = x;
    for v in COEFFICIENTS.iter().map(|c| c * x) {
        if v < -1.0 {
            break;
        }
        y = y * v + x;
    }
    y
}

/// A vector that a call gives.
#[differentiate]
pub fn squared(x: &[f64]) -> Vec<f64> {
    x.iter().map(|v| v * v).collect()
}

/// An array that a call gives.
#[differentiate]
pub fn two_of(x: &[f64]) -> [f64; 2] {
    [x[0] * x[1], x[0]]
}

/// What a call gives is gone through at once.
#[differentiate]
pub fn of_calls(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for v in squared(x) {
        sum += v * v;
    }
    for v in two_of(x) {
        sum += v * v.sin();
    }
    for (i, v) in squared(x).iter().enumerate() {
        sum += i as f64 * v;
    }
    for v in squared(x).into_iter().rev() {
        sum = sum * v + 1.0;
    }
    for w in squared(x).windows(2) {
        sum += w[0] * w[1];
    }
    let inner = |from: usize| squared(&x[from..]).iter().map(|v| v * v).sum::<f64>();
    let inner: f64 = (0..x.len()).map(inner).sum();
    sum + two_of(x).iter().sum::<f64>() * squared(x).into_iter().map(f64::sin).sum::<f64>() + inner
}

/// Options and lists of a closure: those with a derivative, and those without.
#[differentiate]
#[allow(clippy::flat_map_option)]
pub fn flat_options(x: f64) -> f64 {
    let chosen: f64 = (0..4).flat_map(|k| if k > 1 { half(x) } else { Some(x) }).sum();
    let counted: f64 = (0..4).flat_map(|k| counted(k)).map(|v| v * x).sum();
    let listed: f64 = (0..4).flat_map(|k| listed(k)).map(|v| (v * x).sin()).sum();
    let then: f64 = [1.0, 2.0].iter().map(|k| (x > *k).then_some(x * k)).flatten().sum();
    chosen * counted + listed * then
}

/// Lists of a closure that are made where they stand, and a loop that is left early.
#[differentiate]
#[allow(clippy::flat_map_option)]
pub fn flat_lists(x: f64) -> f64 {
    let v = [x, x.sin(), x * x];
    let some: Vec<f64> =
        v.iter().flat_map(|v| if *v > 0.2 { vec![*v, v * v] } else { vec![] }).collect();
    let pair = |y: f64| [y, y * y];
    let pairs: f64 = (1..4).flat_map(|k| pair(x * f64::from(k))).map(|v| v * x).sum();
    let mut s = some.iter().map(|w| w * w).sum::<f64>() + pairs;
    for v in (0..4).flat_map(|k| if f64::from(k) > x { Some(x * f64::from(k)) } else { None }) {
        s *= v;
        if s > 9.0 {
            return s * x;
        }
    }
    s
}

#[differentiate]
fn half(x: f64) -> Option<f64> {
    if x > 0.5 { Some(x * 0.5) } else { None }
}

fn counted(k: i32) -> Option<f64> {
    if k > 1 { Some(f64::from(k)) } else { None }
}

fn listed(k: i32) -> Vec<f64> {
    (0..k).map(f64::from).collect()
}
