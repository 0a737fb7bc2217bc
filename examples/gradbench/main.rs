//! A tool for GradBench: reads messages from stdin, a line of JSON each, and answers them on stdout.
//! `README.md` beside this file says how to connect it.
//! Run with `cargo run --release --example gradbench -- --selftest`.

mod cpp;
mod job;
mod measure;
mod problems;
mod protocol;
mod random;
mod samples;
mod selftest;

use mimalloc::MiMalloc;
use std::process::ExitCode;

/// Keeps memory that has been freed for the next run, so that runs do not ask the system for theirs.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        [] => match protocol::answer(std::io::stdin().lock(), std::io::stdout().lock()) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("error: {error}");
                ExitCode::FAILURE
            }
        },
        ["--selftest"] => {
            selftest::run();
            ExitCode::SUCCESS
        }
        ["--measure", only @ ..] if only.len() <= 1 => {
            measure::run(only.first().copied());
            ExitCode::SUCCESS
        }
        _ => {
            eprintln!("usage: gradbench [--selftest | --measure [problem]]");
            ExitCode::FAILURE
        }
    }
}
