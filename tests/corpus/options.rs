//! `Option`, `?`, `if let` and `let else`.

use chainrule::{Differentiable, differentiate};

/// The largest and the smallest by comparison.
#[differentiate]
pub fn extremes(x: &[f64]) -> f64 {
    let top = x.iter().copied().max_by(f64::total_cmp).unwrap();
    let low = x.iter().min_by(|a, b| a.partial_cmp(b).unwrap()).unwrap();
    top * top - low * top
}

/// A reduction, the last item, and the first that passes.
#[differentiate]
pub fn reduced(x: &[f64], limit: f64) -> f64 {
    let product = x.iter().copied().reduce(|a, b| a * b + 1.0).unwrap_or(0.0);
    let last = x.iter().map(|v| v * v).last().unwrap_or(2.0);
    let found = x.iter().find(|v| **v > limit).copied().unwrap_or(limit);
    product * last + found * found
}

/// Elements that may not be there.
#[differentiate]
pub fn ends(x: &[f64], i: usize) -> f64 {
    let first = x.first().copied().unwrap_or(1.0);
    let last = x.last().map_or(0.5, |v| v * v);
    let middle = match x.get(i) {
        Some(v) => v * first,
        None => last,
    };
    first * last + middle
}

/// A value found in a loop, or not.
#[differentiate]
pub fn found_in_loop(x: &[f64], limit: f64) -> f64 {
    let mut found = None;
    for &v in x {
        if v > limit {
            found = Some(v * v);
        }
    }
    if let Some(value) = found { value.sin() } else { x[0] }
}

/// The result is an option.
#[differentiate]
pub fn checked_sqrt(x: f64, y: f64) -> Option<f64> {
    if x < 0.0 {
        return None;
    }
    let root = Some(x.sqrt()).filter(|r| *r < 100.0)?;
    Some(root * y)
}

/// Always there.
#[differentiate]
pub fn always(x: f64) -> Option<f64> {
    Some(x * x)
}

/// `let else`, with an exit of the loop.
#[differentiate]
pub fn until_none(x: &[f64]) -> f64 {
    let mut product = 1.0;
    for i in 0..10 {
        let Some(v) = x.get(i) else { break };
        product *= v;
    }
    product
}

/// Options are handed on by their methods.
#[differentiate]
pub fn methods(x: f64, y: f64) -> f64 {
    let a = if x > 0.0 { Some(x.ln()) } else { None };
    let b = a.map(|v| v * y).or(Some(y));
    let c = a.and_then(|v| if v > y { Some(v - y) } else { None });
    let plain = if x > 1.0 { Some(2) } else { None };
    let sum = b.unwrap() + c.unwrap_or(x * x) + plain.map_or(0.0, |k| k as f64 * x);
    if a.is_some() && c.is_none() { sum * y } else { sum }
}

/// What a differentiated function gives, in every form.
#[differentiate]
pub fn called(x: f64, y: f64) -> f64 {
    let a = checked_sqrt(x, y).unwrap_or(y);
    let b = match checked_sqrt(y, x) {
        Some(root) => root * x,
        None => x * x,
    };
    let c = if let Some(root) = checked_sqrt(x * y, 2.0) { root } else { 1.0 };
    let Some(d) = checked_sqrt(x + 3.0, y) else { return a };
    a * b + c * d
}

/// The question mark hands on what a call did not give.
#[differentiate]
pub fn handed_on(x: f64, y: f64) -> Option<f64> {
    let root = checked_sqrt(x, y)?;
    let other = checked_sqrt(y - root, x)?;
    Some(root * other)
}

/// An option through which nothing flows, and what stands in its place.
#[differentiate]
pub fn plain_option(x: f64, n: usize) -> f64 {
    let last = (0..n).map(|i| i as f64 * 0.5).last().unwrap_or(0.25);
    let first = (0..n).map(|i| i as f64 + 0.5).reduce(|first, _| first).unwrap_or(x * x);
    let root = (n as f64).sqrt();
    let largest = (0..n).map(|i| root - i as f64).max_by(|a, b| a.total_cmp(b)).unwrap_or(x);
    x * last + first * largest
}

/// Of items of which the macro knows nothing, the largest.
#[differentiate]
pub fn largest_field(points: &[(f64, f64)], scale: f64) -> f64 {
    points
        .iter()
        .map(|point| if point.0 > 1.0 { point.1 } else { point.0 })
        .max_by(|a, b| a.total_cmp(b))
        .unwrap_or(0.5)
        * scale
}

/// The same where there is nothing.
#[differentiate]
pub fn plain_option_of_none(x: f64) -> f64 {
    plain_option(x, 0)
}

/// `let` in chains of conditions: with and without `else`, in loops, and several of them.
#[differentiate]
pub fn chained(x: f64, y: f64) -> f64 {
    let product = Some(x * y);
    let mut sum = 0.0;
    if let Some(v) = product
        && v > 0.1
    {
        sum += v * v;
    } else {
        sum += y;
    }
    if y > 0.0
        && let Some(v) = product
        && let Some(w) = Some(v * x)
        && w < 10.0
    {
        sum *= w;
    }
    let factor = if x > 0.0
        && let Some(v) = product
        && v > 100.0
    {
        v
    } else if let Some(v) = product
        && v > 0.2
    {
        v * y
    } else {
        3.0
    };
    let mut stack = vec![x, y, 2.0 * y];
    while let Some(top) = stack.pop()
        && top > 0.8
    {
        sum += top * top;
    }
    let mut count = 0;
    while count < 5
        && let Some(v) = product
    {
        sum += v;
        count += 1;
        if count == 3 {
            break;
        }
    }
    sum * factor
}

/// What a call gives, of a type that is written.
#[differentiate]
pub fn of_written_type(x: f64, y: f64) -> Option<f64> {
    let root: Option<f64> = checked_sqrt(x, y);
    if y > 2.0 {
        return root.map(|r| r * y).filter(|r| *r < 100.0);
    }
    let other: Option<f64> = checked_sqrt(y, x);
    let mut both: Option<f64> = root.zip(other).map(|(a, b)| a * b + a);
    if y < 0.5 {
        both = both.or(other);
    }
    both.map(|r| r.exp())
}

/// A vector that is collected in the option that is returned.
#[differentiate]
pub fn squares(x: &[f64]) -> Option<Vec<f64>> {
    if x.is_empty() {
        return None;
    }
    Some(x.iter().map(|v| v * v).collect())
}

/// A sum in the option that is returned, of a vector of a type that is written.
#[differentiate]
pub fn sum_of_squares(x: &[f64], y: f64) -> Option<f64> {
    let all: Option<Vec<f64>> = squares(x);
    let all = all?;
    Some(all.iter().map(|v| v * y).sum())
}

/// What becomes of these.
#[differentiate]
pub fn written(x: f64, y: f64) -> f64 {
    let one = of_written_type(x, y).unwrap_or(x * y);
    one * sum_of_squares(&[x, y, x * y], y).unwrap_or(y)
}

/// Of a vector that loops around ask beyond its end: whether there is a number is asked anew in each.
#[differentiate]
pub fn beyond_the_end_in_loops(x: &[f64], p: f64) -> f64 {
    let mut sum = 0.0;
    for y in (0..2_usize).flat_map(|k| x.iter().map(move |v| v * (k + 1) as f64)) {
        let x = x.iter().map(|v| v * 1.5).collect::<Vec<f64>>();
        for p in 1..4 {
            let here = x.get(p).copied();
            let there = if p == 1 { Some(y) } else { None };
            let never = if p == 0 { Some(0.5) } else { None };
            sum += here.unwrap_or(y) * there.unwrap_or(2.0) + never.unwrap_or(p as f64);
        }
    }
    sum * p
}

/// Options without a derivative decide of what has one.
#[differentiate]
#[allow(clippy::map_unwrap_or)]
pub fn asked_of_settings(x: f64, #[no_grad] own: Option<f64>, n: usize) -> f64 {
    let scaled = own.map(|own| x * own).unwrap_or(x);
    let other = x.sin() + own.unwrap_or(x * x);
    let before = n.checked_sub(1).map_or(x, |k| x * k as f64);
    let parsed = "2.5".parse::<f64>().map_or_else(|_| x, |number| number * x);
    scaled * other + other * before + parsed
}

/// A guess, and how far off it was last.
#[derive(Clone, Debug, Differentiable, PartialEq)]
pub struct Guess {
    /// The guess.
    pub value: f64,
    /// By how much it was wrong, if it was ever compared.
    pub error: Option<f64>,
}

#[differentiate]
impl Guess {
    /// The error is kept in an option, and counts twice where there was one before: second derivatives flow
    /// through what is put into it.
    pub fn learn(&mut self, truth: f64, rate: f64) {
        let error = match self.error {
            Some(last) => truth - 0.5 * (self.value + last),
            None => truth - self.value,
        };
        self.value += rate * error * error;
        self.error = Some(error);
    }
}

/// Learnt twice, by methods.
#[differentiate]
pub fn learnt(x: f64, y: f64) -> f64 {
    let mut guess = Guess { value: x, error: None };
    guess.learn(0.4, y);
    guess.learn(x * y, 0.7);
    guess.value * guess.error.unwrap_or(0.0)
}

/// The same of elements, in loops.
#[differentiate]
pub fn learnt_by_all(x: f64, y: f64) -> f64 {
    let mut all = vec![Guess { value: x, error: None }; 2];
    for truth in [0.4, -0.2, y] {
        for guess in all.iter_mut() {
            guess.learn(truth * x, 0.3);
        }
        if let Some(error) = all[1].error {
            all[0].error = Some(error * y);
        }
    }
    all.iter().map(|guess| guess.value * guess.error.unwrap_or(1.0)).sum()
}
