//! What no gradient flows through is passed through.

use chainrule::differentiate;

/// Integer arithmetic, overwritten again and again.
#[differentiate]
pub fn integers(x: f64, n: u64) -> f64 {
    let mut state = n;
    let mut y = x;
    for _ in 0..4 {
        state = state.wrapping_mul(6364136223846793005).wrapping_add(1);
        y = y * x + (state >> 62) as f64;
    }
    y
}

/// An array of integers has no gradient.
#[differentiate]
pub fn integer_array(k: [i32; 2], x: f64) -> f64 {
    k[0] as f64 * x * x + k[1] as f64
}

/// A range as argument.
#[differentiate]
pub fn range(x: &[f64], part: std::ops::Range<usize>) -> f64 {
    let mut sum = 0.0;
    for i in part {
        sum += x[i] * x[i];
    }
    sum
}

/// A string, and methods that we know nothing of.
#[differentiate]
pub fn text(x: f64, name: &str) -> f64 {
    let vowels = name.chars().filter(|c| "aeiou".contains(*c)).count();
    let mut y = x;
    for _ in 0..vowels {
        y *= x;
    }
    y
}

/// A plain slice whose parts choose what is read.
#[differentiate]
pub fn edges(x: &[f64], edges: &[(usize, usize)]) -> f64 {
    let mut sum = 0.0;
    for &(a, b) in edges {
        let d = x[a] - x[b];
        sum += d * d * d;
    }
    sum
}

/// A slice of pairs of a float and a plain value.
#[differentiate]
pub fn weighted(x: &[f64], terms: &[(f64, usize)]) -> f64 {
    let mut sum = 0.0;
    for i in 0..terms.len() {
        sum += terms[i].0 * x[terms[i].1];
    }
    sum * sum
}

/// Output and assertions belong to the forward sweep only.
#[differentiate]
pub fn output(x: f64) -> f64 {
    assert!(x > 0.0, "{x} is not positive");
    debug_assert!(x.is_finite());
    let y = x * x;
    if y > 1e9 {
        println!("large: {y}");
        eprintln!("very: {}", y * 2.0);
    }
    assert_ne!(y, 0.0);
    debug_assert_eq!(y.is_nan(), false);
    y
}

/// A vector of indices built and sorted by other methods.
#[differentiate]
pub fn sorted_indices(x: &[f64], mut order: Vec<usize>) -> f64 {
    order.sort();
    order.dedup();
    let mut y = 0.0;
    for k in 0..order.len() {
        y = y * x[order[k]] + x[k];
    }
    y
}

/// Bits, shifts and comparison of plain values.
#[differentiate]
pub fn bits(x: f64, mask: u32) -> f64 {
    let mut y = 1.0;
    for bit in 0..8 {
        if mask >> bit & 1 == 1 {
            y *= x + bit as f64;
        }
    }
    y
}

/// A function of its own and an `Option`, both plain.
#[differentiate]
pub fn option(x: f64, power: Option<i32>) -> f64 {
    let n = power.unwrap_or(2);
    x.powi(n) * x
}

/// A plain map that is changed through what its method returns.
#[differentiate]
pub fn counted(x: f64) -> f64 {
    let mut counts = std::collections::HashMap::new();
    for name in ["a", "b", "a"] {
        *counts.entry(name).or_insert(0) += 1;
    }
    let n = counts["a"];
    x.powi(n) * n as f64
}

/// A list of integers that is replaced, by plain code at first.
#[differentiate]
pub fn replaced_list(x: &[f64], indices: [usize; 2], reversed: bool) -> f64 {
    let mut chosen = if reversed { indices } else { indices.clone() };
    let mut rows = [[0; 2]; 2];
    for k in 0..2 {
        rows[k] = if reversed { indices } else { chosen.clone() };
        chosen = [k, k + 1];
    }
    x[rows[0][0]] * x[rows[1][1]] * x[chosen[1]]
}

/// A plain value changed through a reference.
#[differentiate]
pub fn counted_down(x: f64, n: u32) -> f64 {
    let mut y = x;
    let mut k = n;
    let r = &mut k;
    while *r > 0 {
        y = y * *r as f64 * x;
        *r -= 1;
        if *r == 2 {
            *r = 1;
        }
    }
    y * (k + 1) as f64
}

/// A plain pair whose parts are changed.
#[differentiate]
pub fn pair_of_state(x: f64, n: usize) -> f64 {
    let mut state = (1usize, true);
    let mut y = x;
    for i in 0..n {
        if state.1 {
            y = y * x * state.0 as f64;
        }
        state.1 = !state.1;
        state.0 += i;
    }
    y
}

/// What is matched is a view into the caller's strings.
#[differentiate]
pub fn words(x: f64, words: &[String]) -> f64 {
    let mut y = x;
    for i in 0..words.len() {
        match words[i].as_str() {
            "square" => y *= y,
            word if word.len() > 3 => y = y.exp(),
            word => y *= x + word.len() as f64,
        }
    }
    y
}

/// Another name for a float.
pub type Real = f64;

/// The type of a literal is known by a name only.
#[differentiate]
pub fn named_type(x: &[Real]) -> f64 {
    let mut sum: Real = 1.0;
    for i in 0..x.len() {
        sum = sum.sin() + x[i] * sum;
    }
    sum
}

/// A type of the user's that has no gradient.
#[derive(Clone, Debug)]
pub struct Settings {
    /// A factor.
    pub scale: f64,
    /// One for each element.
    pub weights: Vec<f64>,
    /// How often each was used.
    pub uses: Vec<usize>,
}

/// Settings of a type that is not differentiable, read and changed.
#[differentiate]
pub fn configured(x: &[f64], #[no_grad] settings: &mut Settings) -> f64 {
    let mut y = 0.0;
    for i in 0..x.len() {
        y += x[i] * settings.weights[i] * settings.scale + settings.scale.sin() * x[0];
        settings.uses[i] += i + 1;
        y *= settings.uses[i] as f64 * x[i];
    }
    settings.uses[0] = 7;
    if y > settings.scale { y * settings.scale } else { y * settings.uses[0] as f64 }
}

/// How much the settings count, of which plain code makes what it likes.
fn emphasis(weights: &[f64], scale: f64) -> f64 {
    weights.iter().sum::<f64>() * scale
}

/// Plain code with a shared value that cannot be copied, between reads of it.
#[differentiate]
pub fn consulted(x: &[f64], #[no_grad] settings: &Settings) -> f64 {
    let mut y = 1.0;
    for i in 0..x.len() {
        let by = emphasis(&settings.weights, settings.scale);
        y *= x[i] * settings.weights[i] + by;
    }
    y * settings.scale
}

/// Closures in plain code have names for their own parameters that variables have already.
#[differentiate]
pub fn names_in_closures(x: f64, a: &[f64]) -> f64 {
    let y = x;
    let mut sum = if a.iter().map(|x| x * y).sum::<f64>() > 1.0 { x * x } else { 3.0 * x };
    for v in a {
        assert!(a.iter().all(|a| *a < *v + 100.0), "{a:?} {v}");
        if a.windows(2).map(|a| a[0] * *v).sum::<f64>() > 1.0 {
            sum += v * v;
        }
    }
    sum
}

/// A macro of another crate's name that compares.
macro_rules! relative_eq {
    ($a:expr, $b:expr, epsilon = $epsilon:expr) => {
        ($a - $b).abs() <= $epsilon * $b.abs()
    };
}

/// Compared by a macro.
#[differentiate]
pub fn compared(x: f64, y: f64) -> f64 {
    let is_near = relative_eq!(x, y, epsilon = 0.1);
    if is_near || relative_eq!(x, 2.0 * y, epsilon = 0.1) { x * y } else { x - y * y }
}

/// Numbers without a gradient.
#[derive(Clone, Debug)]
pub struct Numbers {
    /// Where a sum begins.
    pub start: f64,
    /// How often it is added to.
    pub steps: usize,
    /// One for each input.
    pub weights: Vec<f64>,
}

/// They meet numbers that have one in a variable: in a loop, and where branches meet.
#[differentiate]
pub fn starts_plain(x: f64, #[no_grad] numbers: &Numbers) -> f64 {
    let mut product = numbers.start;
    for _ in 0..numbers.steps {
        product *= x;
    }
    let chosen = if x > 0.5 { numbers.start } else { x };
    let mut sum = numbers.start;
    if x > 0.1 {
        sum += x;
    }
    let mut best = numbers.weights[0];
    for k in 1..numbers.weights.len() {
        if numbers.weights[k] * x > best {
            best = numbers.weights[k] * x;
        }
    }
    let mut grown = numbers.weights[0];
    while grown < 2.0 {
        grown += x * grown;
    }
    product * chosen * sum * best * grown
}

/// Fields of which one has a gradient and the other has none.
#[differentiate]
pub fn fields_of_both(p: &super::structs::Vec2, x: f64, #[no_grad] numbers: &Numbers) -> f64 {
    let mut sum = p.x * numbers.start - numbers.start / p.y;
    for w in &numbers.weights {
        sum = sum * w + p.y / numbers.start - w * p.x + x * numbers.start;
    }
    sum * sum * x
}
