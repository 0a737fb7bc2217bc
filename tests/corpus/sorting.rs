//! Elements that change places: the gradient goes where each came from.

use chainrule::differentiate;

/// Sort, then use: of an even number of values, two matter.
#[differentiate]
pub fn median(x: &[f64]) -> f64 {
    let mut sorted = x.to_vec();
    sorted.sort_by(|a, b| a.partial_cmp(b).unwrap());
    let n = sorted.len();
    if n % 2 == 0 { (sorted[n / 2 - 1] + sorted[n / 2]) / 2.0 } else { sorted[n / 2] }
}

/// Between two of the sorted values.
#[differentiate]
pub fn quantile(x: &[f64], p: f64) -> f64 {
    let mut sorted = x.to_owned();
    sorted.sort_by(f64::total_cmp);
    let at = p * (sorted.len() - 1) as f64;
    let (below, above) = (at.floor() as usize, at.ceil() as usize);
    let share = at - below as f64;
    sorted[below] * (1.0 - share) + sorted[above] * share
}

/// A part of the sorted values.
#[differentiate]
pub fn trimmed_mean(x: &[f64], cut: usize) -> f64 {
    let mut squares: Vec<f64> = x.iter().map(|v| v * v).collect();
    squares.sort_unstable_by(|a, b| a.partial_cmp(b).unwrap_or(std::cmp::Ordering::Equal));
    let kept = &squares[cut..squares.len() - cut];
    kept.iter().sum::<f64>() / kept.len() as f64
}

/// From the largest on.
#[differentiate]
pub fn largest(x: &[f64], k: usize) -> f64 {
    let mut sorted = x.to_vec();
    sorted.sort_by(|a, b| b.total_cmp(a));
    sorted.iter().take(k).map(|v| v * v).sum()
}

/// What is compared depends on a value with a derivative, through which none flows.
#[differentiate]
pub fn nearest(x: &[f64], to: f64) -> f64 {
    let distance = |a: f64| (a - to).abs();
    let mut sorted = x.to_vec();
    sorted.sort_by(|a, b| distance(*a).total_cmp(&distance(*b)));
    sorted[0] * to + sorted[1].exp()
}

/// Points by one of their coordinates, and pairs by a number.
#[differentiate]
pub fn points_and_pairs(x: f64, y: f64) -> f64 {
    let mut points = [[x, y], [y, x * y], [x * x, 1.0]];
    points.sort_by(|a, b| a[1].total_cmp(&b[1]));
    let mut pairs = vec![(x * y, 3), (x, 1), (y, 2)];
    pairs.sort_by_key(|pair| pair.1);
    points[0][0] * points[1][1] + points[2][0].exp() + pairs[0].0 * pairs[2].0 * pairs[2].0
}

/// The places change again and again, and the values between.
#[differentiate]
pub fn again(x: &[f64], n: usize) -> f64 {
    let mut v = x.to_vec();
    let mut sum = 0.0;
    for k in 0..n {
        v.sort_by(|a, b| a.total_cmp(b));
        sum += v[1] * v[k];
        v[0] = v[2] * v[1];
        v.reverse();
        v[1] *= 0.5;
        v.rotate_left(k);
        v[..2].rotate_right(1);
    }
    sum + v[0]
}

/// Rows of other lengths change places.
#[differentiate]
pub fn ragged(x: f64, y: f64) -> f64 {
    let mut rows = vec![vec![x, y], vec![x * y], vec![y, x, x * x]];
    let mut sum = 0.0;
    for _ in 0..2 {
        rows.sort_by(|a, b| a[0].total_cmp(&b[0]));
        sum += rows[0][0] * rows[1][0];
        rows[0][0] *= sum;
        rows.reverse();
    }
    rows.rotate_right(1);
    sum + rows[2][0].exp()
}

/// The caller's memory is sorted.
#[differentiate]
pub fn in_place(x: &mut [f64]) {
    x.sort_by(|a, b| b.total_cmp(a));
}

/// A part of an array is sorted by a function.
#[differentiate]
pub fn by_a_function(x: &[f64]) -> f64 {
    let mut v = [x[0], x[1], x[2], x[3]];
    in_place(&mut v[1..]);
    v[0] * v[1] + v[2] * v[2] * v[3]
}

/// One element finds its place.
#[differentiate]
pub fn selected(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    let middle = v.len() / 2;
    let (below, median, _) = v.select_nth_unstable_by(middle, |a, b| a.total_cmp(b));
    below.iter().sum::<f64>() * *median
}

/// By a part of the elements: which of the equal ones comes first is for the library to say.
#[differentiate]
pub fn equals_in_any_order(x: &[f64]) -> f64 {
    let mut pairs: Vec<(f64, f64)> = x.iter().map(|v| (v.round(), v * v)).collect();
    pairs.sort_unstable_by(|a, b| a.0.total_cmp(&b.0));
    let mut places: Vec<(f64, usize)> = x.iter().map(|v| v * v).zip(0..).collect();
    places.sort_unstable_by_key(|place| place.1 % 3);
    let mut sum = 0.0;
    for (at, (pair, place)) in pairs.iter().zip(&places).enumerate() {
        sum += at as f64 * pair.1 * place.0;
    }
    let mut sizes = x.to_vec();
    sizes.sort_unstable_by(|a, b| a.abs().partial_cmp(&b.abs()).unwrap());
    let middle = sizes.len() / 2;
    pairs.select_nth_unstable_by(middle, |a, b| b.0.total_cmp(&a.0));
    sum * sizes[0] + pairs[0].1 * sizes[middle]
}

/// The order itself: the values stay where they are.
#[differentiate]
pub fn ranked(x: &[f64]) -> f64 {
    let mut ranks: Vec<usize> = (0..x.len()).collect();
    ranks.sort_by(|&i, &j| x[i].partial_cmp(&x[j]).unwrap());
    x[ranks[0]] * x[ranks[1]]
}

/// The distance between two sorted samples.
#[differentiate]
pub fn wasserstein(a: &[f64], b: &[f64]) -> f64 {
    let (mut a, mut b) = (a.to_vec(), b.to_vec());
    a.sort_by(f64::total_cmp);
    b.sort_by(f64::total_cmp);
    a.iter().zip(&b).map(|(p, q)| (p - q).powi(2)).sum::<f64>().sqrt()
}

/// Between two points of a sorted table, which are looked for.
#[differentiate]
pub fn interpolated(xs: &[f64], ys: &[f64], x: f64) -> f64 {
    let i = match xs.binary_search_by(|v| v.partial_cmp(&x).unwrap()) {
        Ok(i) => return ys[i],
        Err(i) => i.clamp(1, xs.len() - 1) - 1,
    };
    let t = (x - xs[i]) / (xs[i + 1] - xs[i]);
    let near = ys[i] * (1.0 - t) + ys[i + 1] * t;
    let above = xs.partition_point(|&v| v <= x * t).min(xs.len() - 1);
    if xs.is_sorted() { near * ys[above] } else { near }
}
