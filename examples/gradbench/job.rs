//! A function of a problem with its input, ready to run.

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;

/// A function with its input: it may run any number of times, and has the output of the last run.
pub(crate) trait Job {
    /// Runs the function once. Only this is timed.
    fn run(&mut self);

    /// The output of the last run.
    fn output(&self) -> serde_json::Result<Value>;
}

/// Input, output and function of a job. The output is there before the first run, so that runs
/// allocate nothing for it.
struct Call<I, O, F> {
    input: I,
    output: O,
    function: F,
}

impl<I, O: Serialize, F: Fn(&I, &mut O)> Job for Call<I, O, F> {
    fn run(&mut self) {
        (self.function)(std::hint::black_box(&self.input), &mut self.output);
        std::hint::black_box(&mut self.output);
    }

    fn output(&self) -> serde_json::Result<Value> {
        serde_json::to_value(&self.output)
    }
}

/// A function that writes its output over that of the run before.
pub(crate) fn job<I: 'static, O: Serialize + 'static>(
    input: I,
    output: O,
    function: impl Fn(&I, &mut O) + 'static,
) -> Box<dyn Job> {
    Box::new(Call { input, output, function })
}

/// Why there is no job.
pub(crate) type Refusal = String;

/// The input of a problem.
pub(crate) fn read<'a, I: Deserialize<'a>>(input: &'a RawValue) -> Result<I, Refusal> {
    serde_json::from_str(input.get()).map_err(|error| format!("the input: {error}"))
}

/// Refuses an input whose parts do not fit.
pub(crate) fn ensure(fits: bool, what: &str) -> Result<(), Refusal> {
    if fits { Ok(()) } else { Err(format!("the input: {what}")) }
}

pub(crate) fn unknown_function(name: &str) -> Refusal {
    format!("the function `{name}` is not implemented")
}

/// A count, which may be written as a float.
pub(crate) fn count<'de, D: Deserializer<'de>>(input: D) -> Result<usize, D::Error> {
    let number = f64::deserialize(input)?;
    if number < 0.0 || number.fract() != 0.0 || number > 1e15 {
        return Err(serde::de::Error::custom(format!("{number} is not a count")));
    }
    Ok(number as usize)
}

/// A matrix, which is written as a list of rows and kept row after row.
pub(crate) fn matrix<'de, D: Deserializer<'de>>(input: D) -> Result<Vec<f64>, D::Error> {
    let rows = Vec::<Vec<f64>>::deserialize(input)?;
    if rows.windows(2).any(|pair| pair[0].len() != pair[1].len()) {
        return Err(serde::de::Error::custom("the rows of a matrix are not equally long"));
    }
    Ok(rows.concat())
}

/// The rows of a matrix, as they are written. Rows may be empty.
pub(crate) fn rows(matrix: &[f64], count: usize) -> Vec<&[f64]> {
    let width = matrix.len().checked_div(count).unwrap_or(0);
    (0..count).map(|row| &matrix[row * width..(row + 1) * width]).collect()
}
