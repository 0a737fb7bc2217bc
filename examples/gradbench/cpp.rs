//! Functions in C++, to compare with: a slow function makes its derivative look fast.

use crate::problems::{gmm, lstm};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// What a program in C++ finds and how long it takes.
pub(crate) struct Run {
    pub(crate) value: f64,
    pub(crate) milliseconds: f64,
}

/// Compiles `cpp/{name}.cpp` and runs it on the numbers; nothing where there is no compiler.
fn run(name: &str, numbers: &[f64]) -> Option<Run> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("gradbench/cpp/{name}.cpp"));
    let program = std::env::temp_dir().join(format!("chainrule-gradbench-{name}"));
    let compiler = std::env::var("CXX").unwrap_or_else(|_| "c++".to_owned());
    let mut compile = Command::new(compiler);
    compile.args(["-O3", "-march=native", "-o"]).args([&program, &source]);
    compile.status().ok().filter(|status| status.success())?;
    let mut child =
        Command::new(program).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().ok()?;
    let bytes: Vec<u8> = numbers.iter().flat_map(|number| number.to_ne_bytes()).collect();
    child.stdin.take()?.write_all(&bytes).ok()?;
    let output = String::from_utf8(child.wait_with_output().ok()?.stdout).ok()?;
    let (value, milliseconds) = output.trim().split_once(' ')?;
    Some(Run { value: value.parse().ok()?, milliseconds: milliseconds.parse().ok()? })
}

pub(crate) fn gmm((at, data): &(gmm::Mixture, gmm::Data)) -> Option<Run> {
    let gmm::Mixture { alpha, mu, q, l } = at;
    let (d, k) = (data.dimensions, alpha.len());
    let gmm::Wishart { gamma, m } = data.wishart;
    let header = [d as f64, k as f64, (data.points.len() / d) as f64, gamma, m as f64];
    run("gmm", &[&header, &alpha[..], mu, q, l, &data.points].concat())
}

pub(crate) fn lstm(network: &lstm::Network) -> Option<Run> {
    let lstm::Network { main, extra, state, sequence, bits } = network;
    let header = [state.len() / (2 * bits), sequence.len() / bits, *bits].map(|count| count as f64);
    run("lstm", &[&header, &main[..], extra, state, sequence].concat())
}
