//! What a program gives, compared with what the interpreter says.
//!
//! The gradient is compared with that on dual numbers, the tangent with the gradient along the
//! direction, and the Hessian times the direction with differences of the gradient. The
//! interpreter itself is compared with differences of its values. Differences are taken where the
//! program is smooth.

use crate::batch::Verdict;
use crate::interpret::Outcome;
use crate::program::Program;

/// How far a point is moved for differences.
const STEP: f64 = 1e-4;

/// `None` where there is nothing to compare, and an error where the interpreter fails.
pub(crate) fn compare(
    program: &Program,
    found: &str,
    point: &[f64],
    along: &[f64],
) -> Result<Option<Verdict>, String> {
    let expected = program.interpret(point)?;
    if !expected.largest.is_finite() || expected.largest > 1e7 {
        return Ok(None);
    }
    let parts: Vec<Vec<f64>> = found.split("], [").map(numbers).collect();
    let [values, gradient, tangent, product] = &parts[..] else {
        return Ok(Some(Verdict::Wrong(format!("a panic: {found}"))));
    };
    let ([primal, value, dual], [tangent]) = (&values[..], &tangent[..]) else {
        return Ok(Some(Verdict::Wrong(format!("too few numbers: {found}"))));
    };
    let wrong = |text: String| Ok(Some(Verdict::Wrong(text)));
    if primal.to_bits() != value.to_bits() {
        return wrong(format!("another value than the function's: {primal} {value}"));
    }
    if primal.to_bits() != dual.to_bits() {
        return wrong(format!("another value in forward mode: {primal} {dual}"));
    }
    let scale = expected.largest.max(1.0);
    let is_close = |a: f64, b: f64| (a - b).abs() <= 1e-9 * scale * scale;
    if !is_close(*value, expected.value) {
        return wrong(format!("another value: {value}, not {}", expected.value));
    }
    if !are_all(gradient, &expected.gradient, is_close) {
        return wrong(format!("another gradient: {gradient:?}, not {:?}", expected.gradient));
    }
    let slope = dot(&expected.gradient, along);
    if !is_close(*tangent, slope) {
        return wrong(format!("another tangent: {tangent}, not {slope}"));
    }
    let Some(smooth) = Smooth::of(program, point, along, &expected)? else {
        return Ok(Some(Verdict::Right));
    };
    if (smooth.slope - slope).abs() > 1e-3 * (1.0 + slope.abs()) {
        return Err(format!("the slope is {slope}, by differences {}", smooth.slope));
    }
    let is_like = |a: f64, b: f64| (a - b).abs() <= 1e-3 * (1.0 + b.abs());
    if !product.is_empty() && !are_all(product, &smooth.product, is_like) {
        return wrong(format!("another curvature: {product:?}, not {:?}", smooth.product));
    }
    Ok(Some(Verdict::Right))
}

/// Differences at a point where the program is smooth.
struct Smooth {
    slope: f64,
    /// Of the gradient: the Hessian times the direction.
    product: Vec<f64>,
}

impl Smooth {
    /// `None` where the differences to both sides, or over steps of two lengths, are not the same.
    fn of(
        program: &Program,
        point: &[f64],
        along: &[f64],
        here: &Outcome,
    ) -> Result<Option<Smooth>, String> {
        let at = |step: f64| {
            let moved: Vec<f64> = point.iter().zip(along).map(|(x, v)| x + step * v).collect();
            program.interpret(&moved)
        };
        let ends = [at(-STEP)?, at(-STEP / 2.0)?, at(STEP / 2.0)?, at(STEP)?];
        // over many steps of a staircase differences see a slope
        if ends.iter().any(|end| end.floors != here.floors) {
            return Ok(None);
        }
        let all = |outcome: &Outcome| [&[outcome.value], &outcome.gradient[..]].concat();
        let [far, left, right, end] = ends.each_ref().map(all);
        let here = all(here);
        let mut differences = Vec::new();
        for k in 0..here.len() {
            let (near, wide) = ((right[k] - left[k]) / STEP, (end[k] - far[k]) / (2.0 * STEP));
            let (before, after) = ((here[k] - far[k]) / STEP, (end[k] - here[k]) / STEP);
            let size = 1.0 + near.abs();
            let is_same =
                (near - wide).abs() <= 1e-4 * size && (before - after).abs() <= 1e-2 * size;
            if !is_same {
                return Ok(None);
            }
            differences.push(near);
        }
        Ok(Some(Smooth { slope: differences[0], product: differences.split_off(1) }))
    }
}

fn numbers(text: &str) -> Vec<f64> {
    text.split([' ', ',', '[', ']']).filter_map(|word| word.parse().ok()).collect()
}

fn are_all(a: &[f64], b: &[f64], is_close: impl Fn(f64, f64) -> bool) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| is_close(*a, *b))
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}
