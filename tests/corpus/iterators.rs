//! Iterator chains.

use chainrule::differentiate;

/// A map and a sum.
#[differentiate]
pub fn sum_of_squares(x: &[f64]) -> f64 {
    x.iter().map(|v| v * v).sum()
}

/// Two slices at once.
#[differentiate]
pub fn dot(x: &[f64], y: &[f64]) -> f64 {
    x.iter().zip(y).map(|(a, b)| a * b).sum::<f64>()
}

/// A closure that captures, a function of std, and another of ours.
#[differentiate]
pub fn functions_as_arguments(x: &[f64], scale: f64) -> f64 {
    let weight = |v: f64| v * scale;
    let roots: f64 = x.iter().map(|v| v.abs()).map(f64::sqrt).sum();
    let weighted: f64 = x.iter().copied().map(weight).sum();
    roots * weighted + x.iter().map(|&v| cube(v)).sum::<f64>()
}

/// A named function takes an item by value.
#[differentiate]
pub fn mapped_by_name(x: &[f64]) -> f64 {
    x.iter().copied().map(cube).sum::<f64>() * x.iter().copied().map(f64::sin).sum::<f64>()
}

/// A constant sum is a float, and so is what it is compared with.
#[differentiate]
pub fn bounded(x: f64, n: usize) -> f64 {
    let bound = (0..n).map(|i| i as f64).sum::<f64>().min(if n > 2 { x } else { 1.5 });
    bound * x
}

/// Called by name.
#[differentiate]
pub fn cube(x: f64) -> f64 {
    x * x * x
}

/// Only some items pass.
#[differentiate]
pub fn filtered(x: &[f64], limit: f64) -> f64 {
    x.iter().filter(|v| **v > limit).map(|v| v.ln()).sum()
}

/// A product, with or without zeros.
#[differentiate]
pub fn product(x: &[f64]) -> f64 {
    x.iter().product()
}

/// Folds of a float, of a pair, and with a function of std.
#[differentiate]
pub fn folds(x: &[f64]) -> f64 {
    let horner = x.iter().fold(0.0, |sum, v| sum * 0.5 + v);
    let (sum, square) = x.iter().fold((0.0, 0.0), |(a, b), v| (a + v, b + v * v));
    let top = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    horner * sum + square * top
}

/// Neighbours by windows, groups by chunks.
#[differentiate]
pub fn windows_and_chunks(x: &[f64]) -> f64 {
    let rough: f64 = x.windows(2).map(|w| (w[1] - w[0]).powi(2)).sum();
    let mut sum = rough;
    for chunk in x.chunks(3) {
        let mut product = 1.0;
        for v in chunk {
            product *= v;
        }
        sum += product;
    }
    for pair in x.chunks_exact(2) {
        sum *= pair[0] + pair[1] * pair[1];
    }
    sum
}

/// Positions, steps, and the way back.
#[differentiate]
pub fn positions(x: &[f64]) -> f64 {
    let weighted: f64 = x.iter().enumerate().map(|(i, v)| i as f64 * v * v).sum();
    let inner: f64 = x.iter().skip(1).take(2).step_by(2).map(|v| v.sin()).sum();
    let back = x.iter().rev().fold(1.0, |acc: f64, v| acc.cos() * v);
    weighted + inner * back
}

/// What comes before and after something.
#[differentiate]
pub fn while_small(x: &[f64], limit: f64) -> f64 {
    let before: f64 = x.iter().take_while(|v| **v < limit).map(|v| v * v).sum();
    let after: f64 = x.iter().skip_while(|v| **v < limit).map(|v| v * 3.0).sum();
    before * after + before
}

/// One after the other.
#[differentiate]
pub fn chained(x: &[f64], y: &[f64]) -> f64 {
    x.iter().chain(y.iter()).map(|v| v.exp()).sum::<f64>().ln()
}

/// Into a vector, and on from there.
#[differentiate]
pub fn collected(x: &[f64]) -> f64 {
    let squares: Vec<f64> = x.iter().map(|v| v * v).collect();
    let sums = squares.iter().zip(x).map(|(a, b)| a + b).collect::<Vec<f64>>();
    sums.iter().product::<f64>() + squares[0]
}

/// A closure that changes what it captures.
#[differentiate]
pub fn running(x: &[f64]) -> f64 {
    let mut last = 1.0;
    let mut total = 0.0;
    x.iter().for_each(|v| {
        last = last * v + 1.0;
        total += last * last;
    });
    total
}

/// Ranges of numbers as a source.
#[differentiate]
pub fn ranges(x: f64, n: usize) -> f64 {
    let series: f64 = (0..n).map(|k| x.powi(k as i32)).sum();
    let other: f64 = (1..=3).rev().map(|k| (x * k as f64).sin()).product();
    series + other * (0..n).filter(|k| k % 2 == 0).map(|k| x * k as f64).sum::<f64>()
}

/// In place.
#[differentiate]
pub fn in_place(x: &[f64], factor: f64) -> f64 {
    let mut y = x.to_vec();
    y.iter_mut().zip(x).for_each(|(a, b)| *a = *a * b * factor);
    for (i, v) in y.iter_mut().enumerate().rev() {
        *v += i as f64 * factor;
    }
    y.iter().sum()
}

/// Chains in chains.
#[differentiate]
pub fn nested(points: &[[f64; 2]]) -> f64 {
    points
        .iter()
        .map(|p| {
            points.iter().map(|q| (p[0] - q[0]).powi(2) + (p[1] - q[1]).powi(2)).sum::<f64>().sqrt()
        })
        .sum::<f64>()
        + points.iter().map(|[a, b]| a * b).sum::<f64>()
}

/// Some items, changed.
#[differentiate]
pub fn filter_mapped(x: &[f64]) -> f64 {
    x.iter().filter_map(|v| if *v > 0.0 { Some(v.ln()) } else { None }).sum()
}

/// Several items for each.
#[differentiate]
pub fn flat_mapped(x: &[f64], rows: &[[f64; 2]]) -> f64 {
    let pairs: f64 = (0..x.len()).flat_map(|i| (0..i).map(move |j| x[i] * x[j])).sum();
    let mut product = 1.0;
    for value in rows.iter().flat_map(|row| row.iter()) {
        product *= value;
    }
    pairs + product
}

/// A state that goes along.
#[differentiate]
pub fn scanned(x: &[f64], limit: f64) -> f64 {
    let all: f64 = x
        .iter()
        .scan(1.0, |state, v| {
            *state *= v;
            Some(*state)
        })
        .sum();
    let some: f64 = x
        .iter()
        .scan(0.0, |state, v| {
            *state += v * v;
            if *state > limit { None } else { Some(*state * v) }
        })
        .sum();
    all + some
}

/// Nothing flows through the product, but for its length.
#[differentiate]
pub fn product_of_constants(x: &[f64]) -> f64 {
    let factor = x.iter().map(|_| cube(0.8)).product::<f64>();
    x[0] * factor
}

/// What ends the items of several loops ends them all.
#[differentiate]
pub fn ended_together(x: &[f64], y: &[f64]) -> f64 {
    let few: f64 = x.iter().chain(y.iter()).take_while(|v| **v < 2.0).map(|v| v * v).sum();
    let first: f64 = x.iter().take_while(|v| **v < 2.0).chain(y.iter()).product();
    let pairs: f64 =
        (0..x.len()).flat_map(|i| y.iter().map(move |v| x[i] * v)).take_while(|v| *v < 2.0).sum();
    few + first * pairs
}

/// A state that goes along two loops, and ends both.
#[differentiate]
pub fn scanned_together(x: &[f64], y: &[f64]) -> f64 {
    x.iter()
        .chain(y.iter())
        .scan(1.0, |state, v| {
            *state *= v;
            if *state > 2.0 { None } else { Some(*state) }
        })
        .sum()
}

/// `break`, `continue` and `return` in a body that is executed by several loops.
#[differentiate]
pub fn left_together(x: &[f64], y: &[f64], limit: f64) -> f64 {
    let mut sum = 0.0;
    for v in x.iter().chain(y.iter()) {
        if *v < 0.0 {
            continue;
        }
        if *v > limit {
            break;
        }
        sum += v * v * v;
    }
    'rows: for (i, a) in x.iter().enumerate() {
        for b in (0..2).flat_map(|k| y.iter().map(move |b| b * a + k as f64)) {
            if b > limit {
                continue 'rows;
            }
            if b < -3.0 {
                return sum * b;
            }
            sum += b * (i + 1) as f64;
        }
    }
    sum
}

/// An iterator by a name, which gives one item before the others.
#[differentiate]
pub fn horner(x: f64, coefficients: &[f64]) -> f64 {
    let mut coefficients = coefficients.iter().rev();
    let Some(highest) = coefficients.next() else { return 0.0 };
    let mut value = *highest;
    for coefficient in coefficients {
        value = value.mul_add(x, *coefficient);
    }
    value
}

/// Several that are asked where a loop has got to.
#[differentiate]
pub fn stepped(x: &[f64], weights: &[f64; 3]) -> f64 {
    let mut items = x.iter().copied();
    let mut weights = weights.iter().enumerate().skip(1);
    let mut sum = items.next().map_or(0.5, |first| first * first);
    while let Some(item) = items.next() {
        match weights.next() {
            Some((n, weight)) => sum += weight * item.powi(n as i32),
            None if item < 0.0 => break,
            None => sum *= items.next().unwrap_or(item),
        }
    }
    let mut pairs = x.windows(2).zip(x.iter());
    pairs.next();
    sum + pairs.map(|(pair, item)| pair[0] * pair[1] * item).sum::<f64>() * items.product::<f64>()
}

/// Chains by a name, which mention what has another value or meaning where they are asked.
#[differentiate]
pub fn named_chains(x: &[f64]) -> f64 {
    let mut passed = 1;
    let scale = x[0];
    let scaled = x.iter().skip(passed).map(|v| v * scale);
    let shifted = x.iter().map(move |v| v + passed as f64);
    let large = x.iter().filter(|v| **v > 0.6);
    passed += 1;
    let scale = 3.0;
    let n = large.clone().count();
    let x = [scale, large.map(|v| v * v).sum::<f64>()];
    scaled.sum::<f64>() * x[0] + x[1] * shifted.product::<f64>() + (passed * n) as f64 * x[1]
}

/// What a loop by reference has not taken, and pairs with what is left over.
#[differentiate]
pub fn taken_by_reference(x: &[f64]) -> f64 {
    let mut running = 0.0;
    let mut sums = x.iter().map(|v| {
        running += v;
        running * v
    });
    let mut sum = sums.next().unwrap_or(1.0);
    for item in sums.by_ref() {
        sum += item * item;
        if item < 0.0 {
            break;
        }
    }
    let chunks = x.chunks_exact(2);
    let last = chunks.remainder();
    let pairs: f64 = chunks.map(|pair| pair[0] * pair[1]).sum();
    sum * sums.sum::<f64>() + pairs * last.iter().map(|v| v * v).sum::<f64>()
}

/// With a look at the next item, and items that are left out.
#[differentiate]
pub fn peeked(x: &[f64]) -> f64 {
    let owned = x.to_vec();
    let mut items = owned.into_iter().peekable();
    let mut rest = x.iter();
    let mut sum = 0.0;
    while let Some(item) = items.next() {
        match items.peek() {
            Some(next) if *next > item => sum += item * next * next,
            Some(next) => sum -= next.sin(),
            None => sum *= item,
        }
    }
    let second = rest.nth(1).map_or(0.3, |v| v * v);
    sum + second * rest.len() as f64 + rest.fold(second, |a, v| a * v + 0.5)
}
