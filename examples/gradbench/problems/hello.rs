//! The square of a number.

use crate::job::{self, Job, Refusal};
use chainrule::differentiate;
use serde_json::value::RawValue;

#[differentiate]
pub(crate) fn square(x: f64) -> f64 {
    x * x
}

pub(crate) fn job(function: &str, input: &RawValue) -> Result<Box<dyn Job>, Refusal> {
    let x: f64 = job::read(input)?;
    match function {
        "square" => Ok(job::job(x, 0.0, |x, out| *out = square(*x))),
        "double" => Ok(job::job(x, 0.0, |x, out| *out = square::grad(*x))),
        _ => Err(job::unknown_function(function)),
    }
}
