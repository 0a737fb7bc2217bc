//! Breaks the compiler in one place at a time and runs the tests.
//!
//! `cargo run --release --package chainrule-mutants -- --table tests/mutants/TABLE.md`

use chainrule_mutants::{Fate, Mutant, Trial, all, root};
use std::fmt::Write;
use std::path::PathBuf;
use std::{env, fs, io};

struct Options {
    folder: PathBuf,
    /// Only mutants whose mistake or file contains this.
    only: String,
    /// One of so many.
    every: usize,
    /// Where the table is written.
    table: Option<PathBuf>,
}

fn main() -> io::Result<()> {
    let options = options();
    let root = root();
    let trial = Trial::new(&root, &options.folder)?;
    let is_wanted = |mutant: &Mutant| {
        let path = mutant.path.to_string_lossy();
        mutant.mistake.contains(&options.only) || path.contains(&options.only)
    };
    let mut fates = Vec::new();
    for mutant in all(&root)?.into_iter().filter(is_wanted).step_by(options.every) {
        let fate = trial.fate(&mutant)?;
        println!("{fate:?} {}", mutant.mistake);
        fates.push((mutant, fate));
        if let Some(table) = &options.table {
            fs::write(table, text(&fates))?;
        }
    }
    let all_killed = fates.iter().all(|(_, fate)| matches!(fate, Fate::Killed(_)));
    std::process::exit(i32::from(!all_killed))
}

fn text(fates: &[(Mutant, Fate)]) -> String {
    let killed = fates.iter().filter(|(_, fate)| matches!(fate, Fate::Killed(_))).count();
    let mut text = format!(
        "# Mutants\n\nEach row is a mistake that was put into the compiler, alone, and the test that found it:\n\
         {killed} of {} are found. `cargo run --release --package chainrule-mutants` makes this table.\n",
        fates.len()
    );
    let mut path = PathBuf::new();
    for (mutant, fate) in fates {
        if mutant.path != path {
            path.clone_from(&mutant.path);
            let _ =
                write!(text, "\n## `{}`\n\n| mistake | found by |\n|---|---|\n", path.display());
        }
        let fate = match fate {
            Fate::Killed(by) => by.clone(),
            Fate::Survived => "**nothing**".to_owned(),
            Fate::Invalid(why) => format!("**no mutant**: {}", why.replace('\n', " ")),
        };
        let _ = writeln!(text, "| {} | {fate} |", mutant.mistake);
    }
    text
}

fn options() -> Options {
    let mut options = Options {
        folder: env::temp_dir().join("chainrule-mutants"),
        only: String::new(),
        every: 1,
        table: None,
    };
    let mut args = env::args().skip(1);
    while let Some(arg) = args.next() {
        let mut value = || args.next().unwrap_or_default();
        match arg.as_str() {
            "--folder" => options.folder = value().into(),
            "--only" => options.only = value(),
            "--every" => options.every = value().parse().unwrap_or(1).max(1),
            "--table" => options.table = Some(value().into()),
            other => eprintln!("what is {other}?"),
        }
    }
    options
}
