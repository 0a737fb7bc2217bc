//! Twelve programs as people write them: what is taken, in debug and in release, from several
//! threads, with the same bits. The README says what becomes of each.

use chainrule::check::gradient_of;
use chainrule::differentiate;
use std::collections::HashMap;

#[differentiate]
fn push_in_a_loop(x: f64, n: usize) -> f64 {
    let mut powers = Vec::new();
    let mut power = 1.0;
    for _ in 0..n {
        power *= x;
        powers.push(power);
    }
    powers.iter().sum()
}

/// Without the mark, the macro says that a map has no gradient.
#[differentiate]
fn basket(#[no_grad] prices: &HashMap<u32, f64>, discount: f64) -> f64 {
    let mut total = 0.0;
    for item in [1_u32, 2, 2] {
        total += prices[&item] * discount * discount;
    }
    total
}

#[differentiate]
fn power(x: f64, n: u32) -> f64 {
    if n == 0 { 1.0 } else { x * power(x, n - 1) }
}

/// Solves `a x = b` by elimination, written out.
#[differentiate]
#[allow(clippy::needless_range_loop, reason = "written out as in a textbook")]
fn solution(a: &[Vec<f64>], b: &[f64]) -> f64 {
    let n = b.len();
    let mut a = a.to_vec();
    let mut x = b.to_vec();
    for k in 0..n {
        for i in k + 1..n {
            let factor = a[i][k] / a[k][k];
            for j in k..n {
                a[i][j] -= factor * a[k][j];
            }
            x[i] -= factor * x[k];
        }
    }
    for i in (0..n).rev() {
        for j in i + 1..n {
            x[i] -= a[i][j] * x[j];
        }
        x[i] /= a[i][i];
    }
    x.iter().map(|v| v * v).sum()
}

#[differentiate]
fn sum_and_product(x: f64, y: f64) -> (f64, f64) {
    (x + y, x * y)
}

#[differentiate]
fn roughness(x: &[f64]) -> f64 {
    x.windows(2).map(|pair| (pair[1] - pair[0]).powi(2)).sum()
}

#[differentiate]
fn dot(x: &[f64], y: &[f64]) -> f64 {
    x.iter().zip(y).fold(0.0, |sum, (a, b)| sum + a * b)
}

#[differentiate]
fn blocks(x: &[f64]) -> f64 {
    x.chunks(2).map(|block| block.iter().sum::<f64>().powi(2)).sum()
}

#[differentiate]
fn smoothed(mut x: [f64; 4]) -> f64 {
    for i in 1..4 {
        x[i] = 0.5 * x[i] + 0.5 * x[i - 1];
    }
    x[3] * x[2]
}

#[differentiate]
fn median_and_least(x: &[f64]) -> f64 {
    let mut sorted = x.to_vec();
    sorted.sort_by(|a, b| a.total_cmp(b));
    sorted[sorted.len() / 2] * sorted[0]
}

#[differentiate]
fn scaled(factor: &str, x: f64) -> Result<f64, std::num::ParseFloatError> {
    let factor: f64 = factor.parse()?;
    Ok(factor * x * x)
}

fn matrix() -> Vec<Vec<f64>> {
    vec![vec![4.0, 1.0, 0.5], vec![1.0, 3.0, -1.0], vec![0.5, -1.0, 5.0]]
}

const X: [f64; 5] = [0.5, -1.25, 2.0, 0.75, 1.5];

#[test]
fn gradients_are_those_of_differences() {
    gradient_of(|x| push_in_a_loop(x, 4), |x| push_in_a_loop::grad(x, 4), 0.75).assert();
    let prices = HashMap::from([(1, 2.5), (2, 4.0)]);
    gradient_of(|x| basket(&prices, x), |x| basket::grad(&prices, x), 0.5).assert();
    gradient_of(|x| power(x, 5), |x| power::grad(x, 5), 1.25).assert();
    let at = (matrix(), vec![1.0, -2.0, 0.5]);
    gradient_of(|(a, b)| solution(&a, &b), |(a, b)| solution::grad(&a, &b), at).assert();
    gradient_of(|x| roughness(&x), |x| roughness::grad(&x), X).assert();
    let gradient = |(x, y): ([f64; 5], [f64; 5])| dot::grad(&x, &y);
    gradient_of(|(x, y)| dot(&x, &y), gradient, (X, X.map(f64::sin))).assert();
    gradient_of(|x| blocks(&x), |x| blocks::grad(&x), X).assert();
    gradient_of(smoothed, smoothed::grad, [0.5, -1.25, 2.0, 0.75]).assert();
    gradient_of(|x| median_and_least(&x), |x| median_and_least::grad(&x), X).assert();
}

#[test]
fn a_parse_may_fail() {
    let (value, pullback) = scaled::vjp("2.5", 3.0);
    assert_eq!((value, pullback(Some(1.0))), (Ok(22.5), 15.0));
    let (error, pullback) = scaled::vjp("two", 3.0);
    assert_eq!((error.is_err(), pullback(None)), (true, 0.0));
}

#[test]
fn a_tuple_takes_any_seed() {
    let (value, pullback) = sum_and_product::vjp(2.0, 3.0);
    assert_eq!(value, (5.0, 6.0));
    assert_eq!(pullback((1.0, 0.0)), (1.0, 1.0));
    assert_eq!(pullback((0.0, 1.0)), (3.0, 2.0));
    assert_eq!(pullback((-2.0, 0.5)), (-0.5, -1.0));
}

/// Every gradient, of arithmetic alone, which is the same on every machine.
fn bits() -> Vec<u64> {
    let mut all = vec![push_in_a_loop::grad(0.75, 40), power::grad(1.1, 30)];
    let (d_a, d_b) = solution::grad(&matrix(), &[1.0, -2.0, 0.5]);
    all.extend(d_a.into_iter().flatten().chain(d_b));
    all.extend(roughness::grad(&X));
    let (d_x, d_y) = dot::grad(&X, &X.map(|x| x / 3.0));
    all.extend(d_x.into_iter().chain(d_y));
    all.extend(blocks::grad(&X).into_iter().chain(median_and_least::grad(&X)));
    all.extend(smoothed::grad([0.1, -1.25, 0.7, 0.3]));
    all.into_iter().map(f64::to_bits).collect()
}

#[test]
fn every_thread_and_every_call_gives_the_same_bits() {
    let first = bits();
    let threads: Vec<_> = (0..4).map(|_| std::thread::spawn(|| (bits(), bits()))).collect();
    for thread in threads {
        assert_eq!(thread.join().unwrap(), (first.clone(), first.clone()));
    }
}

/// FNV-1a of the bits, the same in debug and in release.
#[test]
fn every_profile_gives_the_same_bits() {
    let bytes = bits().into_iter().flat_map(u64::to_le_bytes);
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    assert_eq!(hash, 15_019_168_507_651_580_475);
}
