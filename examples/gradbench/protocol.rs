//! The conversation: one line of JSON in, one line out.

#[cfg(test)]
mod tests;

use crate::job::Job;
use crate::problems;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;
use std::io::{self, BufRead, Write};
use std::time::Instant;

/// What comes in; which fields there are depends on the kind.
#[derive(Deserialize)]
struct Message<'a> {
    id: Value,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    module: String,
    #[serde(default)]
    function: String,
    #[serde(borrow)]
    input: Option<&'a RawValue>,
}

/// What goes out; which fields there are depends on the kind of the message.
#[derive(Default, Serialize)]
#[serde(rename_all = "snake_case")]
struct Reply {
    id: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    tool: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    success: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    output: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    timings: Option<Vec<Timing>>,
}

#[derive(Serialize)]
struct Timing {
    name: &'static str,
    nanoseconds: u128,
}

/// How often a function runs: both conditions must hold in the end.
#[derive(Deserialize)]
struct Repetition {
    #[serde(default = "once")]
    min_runs: f64,
    #[serde(default)]
    min_seconds: f64,
}

fn once() -> f64 {
    1.0
}

/// Answers every message until the input ends.
pub(crate) fn answer(mut messages: impl BufRead, mut replies: impl Write) -> io::Result<()> {
    let mut line = String::new();
    while messages.read_line(&mut line)? > 0 {
        let message: Message = serde_json::from_str(&line)?;
        serde_json::to_writer(&mut replies, &reply(&message))?;
        replies.write_all(b"\n")?;
        replies.flush()?;
        line.clear();
    }
    Ok(())
}

fn reply(message: &Message) -> Reply {
    let id = message.id.clone();
    match message.kind.as_str() {
        "start" => Reply { id, tool: Some("chainrule"), ..Reply::default() },
        "define" => {
            let success = problems::find(&message.module).is_some();
            Reply { id, success: Some(success), ..Reply::default() }
        }
        "evaluate" => match evaluate(message) {
            Ok((output, timings)) => Reply {
                id,
                success: Some(true),
                output: Some(output),
                timings: Some(timings),
                ..Reply::default()
            },
            Err(error) => {
                Reply { id, success: Some(false), error: Some(error), ..Reply::default() }
            }
        },
        _ => Reply { id, ..Reply::default() },
    }
}

fn evaluate(message: &Message) -> Result<(Value, Vec<Timing>), String> {
    let problem = problems::find(&message.module)
        .ok_or_else(|| format!("the module `{}` is not implemented", message.module))?;
    let input = message.input.ok_or("there is no input")?;
    // the input of some problems is no object, and these run once
    let repetition = serde_json::from_str(input.get())
        .unwrap_or(Repetition { min_runs: once(), min_seconds: 0.0 });
    let start = Instant::now();
    let mut job = problem(&message.function, input)?;
    let mut timings = vec![Timing { name: "prepare", nanoseconds: start.elapsed().as_nanos() }];
    timings.extend(runs(job.as_mut(), &repetition));
    let output = job.output().map_err(|error| format!("the output: {error}"))?;
    if !is_finite(&output) {
        return Err("the output is not finite".to_owned());
    }
    Ok((output, timings))
}

/// JSON has no infinity and no NaN; they would be written as `null`.
fn is_finite(output: &Value) -> bool {
    match output {
        Value::Null => false,
        Value::Array(items) => items.iter().all(is_finite),
        Value::Object(fields) => fields.values().all(is_finite),
        Value::Bool(_) | Value::Number(_) | Value::String(_) => true,
    }
}

fn runs(job: &mut dyn Job, repetition: &Repetition) -> Vec<Timing> {
    let mut timings = Vec::new();
    let mut seconds = 0.0;
    // there is no output without a run
    let min_runs = repetition.min_runs.max(once());
    while (timings.len() as f64) < min_runs || seconds < repetition.min_seconds {
        let start = Instant::now();
        job.run();
        let elapsed = start.elapsed();
        seconds += elapsed.as_secs_f64();
        timings.push(Timing { name: "evaluate", nanoseconds: elapsed.as_nanos() });
    }
    timings
}
