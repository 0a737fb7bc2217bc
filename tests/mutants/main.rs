//! Breaks the compiler in one place at a time and runs the tests.
//!
//! `cargo run --package chainrule-mutants -- --table tests/mutants/TABLE.md`

use chainrule_mutants::{Fate, Fates, Mutant, Trial, all, root};
use std::path::PathBuf;
use std::time::Instant;
use std::{env, fs, io};

struct Options {
    folder: PathBuf,
    /// Only mutants whose mistake or file contains this.
    only: String,
    /// One of so many.
    every: usize,
    /// So many tests are asked, the cheap ones.
    first: usize,
    /// Also those that no test found before.
    again: bool,
    /// Where the table is written.
    table: Option<PathBuf>,
}

fn main() -> io::Result<()> {
    let options = options();
    let root = root();
    let trial = Trial::new(&root, &options.folder, options.first)?;
    let mutants = all(&root)?;
    let mut fates = Fates::read(&options.folder.join("fates"));
    let is_wanted = |mutant: &&Mutant| {
        let path = mutant.path.to_string_lossy();
        mutant.harmless.is_none()
            && (mutant.mistake.contains(&options.only) || path.contains(&options.only))
    };
    let mut all_found = true;
    for mutant in mutants.iter().filter(is_wanted).step_by(options.every) {
        let asked = match fates.of(mutant) {
            Some(Fate::Killed(_)) => usize::MAX,
            Some(Fate::Survived(_) | Fate::Invalid(_)) if options.again => 0,
            Some(Fate::Survived(asked)) => *asked,
            Some(Fate::Invalid(_)) => usize::MAX,
            None => 0,
        };
        if asked < trial.first {
            let start = Instant::now();
            let fate = trial.fate(mutant, asked)?;
            println!("{} s, {}: {fate}", start.elapsed().as_secs(), mutant.mistake);
            fates.note(mutant, fate)?;
        }
        all_found &= matches!(fates.of(mutant), Some(Fate::Killed(_)));
    }
    if let Some(table) = &options.table {
        fs::write(table, fates.table(&mutants))?;
    }
    std::process::exit(i32::from(!all_found))
}

fn options() -> Options {
    let mut options = Options {
        folder: env::temp_dir().join("chainrule-mutants"),
        only: String::new(),
        every: 1,
        first: usize::MAX,
        again: false,
        table: None,
    };
    let mut args = env::args().skip(1);
    while let Some(arg) = args.next() {
        let mut value = || args.next().unwrap_or_default();
        match arg.as_str() {
            "--folder" => options.folder = value().into(),
            "--only" => options.only = value(),
            "--every" => options.every = value().parse().unwrap_or(1).max(1),
            "--first" => options.first = value().parse().unwrap_or(usize::MAX),
            "--again" => options.again = true,
            "--table" => options.table = Some(value().into()),
            other => eprintln!("what is {other}?"),
        }
    }
    options
}
