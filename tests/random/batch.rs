//! Many programs compiled as one crate, run, and compared with the interpreter.

use crate::compare::compare;
use crate::print::points::{TYPES, USES};
use crate::program::Program;
use crate::rng::Rng;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, io};

/// What became of a program.
#[derive(Clone, Debug, PartialEq)]
pub enum Verdict {
    Right,
    /// Too large, or not finite: nothing to compare.
    Skipped,
    /// The generator's own mistake.
    Fault(String),
    /// A message of the macro.
    Refused(String),
    /// An error of rustc's, or a panic of the macro.
    Broken(String),
    /// Another value or another gradient.
    Wrong(String),
}

impl Verdict {
    /// The same for all programs with the same mistake.
    pub fn class(&self) -> String {
        let (kind, text) = match self {
            Verdict::Right => return "right".to_owned(),
            Verdict::Skipped => return "skipped".to_owned(),
            Verdict::Wrong(text) => ("wrong", text.split(':').next().unwrap_or("").to_owned()),
            Verdict::Fault(text) => ("fault of the generator", text.clone()),
            Verdict::Refused(text) => ("refused", text.clone()),
            Verdict::Broken(text) => ("broken", text.clone()),
        };
        let text: String = text.chars().filter(|c| !c.is_ascii_digit()).collect();
        format!("{kind}: {text}")
    }

    /// A bug of the macro, or of the generator.
    pub fn is_wrong(&self) -> bool {
        matches!(self, Verdict::Wrong(_) | Verdict::Broken(_) | Verdict::Fault(_))
    }

    /// There is something to learn from the smallest such program.
    pub fn is_shown(&self) -> bool {
        !matches!(self, Verdict::Right | Verdict::Skipped)
    }
}

/// How often each program runs.
const POINTS: u64 = 3;

/// The floats at which a program runs.
fn point(program: &Program, number: u64) -> Vec<f64> {
    let mut rng = Rng::new(number.wrapping_mul(77) + 5);
    (0..program.floats()).map(|_| rng.float()).collect()
}

/// Where a program is moved from there: the direction of its tangents.
fn direction(program: &Program, number: u64) -> Vec<f64> {
    let mut rng = Rng::new(number.wrapping_mul(91) + 7);
    (0..program.floats()).map(|_| rng.float()).collect()
}

/// Programs that become one crate.
#[derive(Debug)]
pub struct Batch<'a> {
    pub programs: &'a [Program],
    /// Where the crate is written and built.
    pub folder: PathBuf,
    pub release: bool,
    /// The macro is built with optimisations, which pays for itself in some thousands of programs.
    pub is_macro_optimised: bool,
}

impl Batch<'_> {
    /// What became of each.
    pub fn verdicts(&self) -> io::Result<Vec<Verdict>> {
        let mut verdicts: Vec<Option<Verdict>> = self
            .programs
            .iter()
            .map(|program| match program.interpret(&point(program, 0)) {
                Ok(_) => None,
                Err(fault) => Some(Verdict::Fault(fault)),
            })
            .collect();
        loop {
            let live: Vec<usize> =
                (0..verdicts.len()).filter(|at| verdicts[*at].is_none()).collect();
            self.write(&live)?;
            let errors = self.build()?;
            if errors.is_empty() {
                self.run(&mut verdicts)?;
                break;
            }
            for (at, error) in errors {
                verdicts[at].get_or_insert(error);
            }
        }
        Ok(verdicts.into_iter().map(|verdict| verdict.unwrap_or(Verdict::Skipped)).collect())
    }

    fn write(&self, live: &[usize]) -> io::Result<()> {
        let source = self.folder.join("src");
        if source.exists() {
            fs::remove_dir_all(&source)?;
        }
        fs::create_dir_all(&source)?;
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        // the same versions of what the macro needs
        fs::copy(workspace.join("Cargo.lock"), self.folder.join("Cargo.lock"))?;
        let runtime = workspace.join("runtime");
        let opt_level = if self.is_macro_optimised { 1 } else { 0 };
        let manifest = format!(
            "[package]\nname = \"batch\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
             [dependencies]\nchainrule = {{ path = {:?} }}\n\n[profile.dev]\ndebug = false\nincremental = false\n\n\
             [profile.dev.build-override]\nopt-level = {opt_level}\n\n\
             [profile.release]\nopt-level = 1\n",
            runtime.display().to_string()
        );
        fs::write(self.folder.join("Cargo.toml"), manifest)?;
        fs::write(source.join("types.rs"), format!("{USES}{TYPES}"))?;
        let mut main = String::from("#![allow(warnings)]\nmod types;\n");
        for at in live {
            let _ = writeln!(main, "mod p{at};");
            fs::write(source.join(format!("p{at}.rs")), self.programs[*at].rust_beside_types())?;
        }
        main += "type Run = fn(&[f64], &[f64]) -> [Vec<f64>; 4];\n\
                 fn main() {\n    std::panic::set_hook(Box::new(|_| {}));\n    let runs: Vec<(usize, Run, Vec<f64>, Vec<f64>)> = vec![\n";
        for at in live {
            for number in 0..POINTS {
                let program = &self.programs[*at];
                let (point, along) = (point(program, number), direction(program, number));
                let _ = writeln!(main, "        ({at}, p{at}::run, vec!{point:?}, vec!{along:?}),");
            }
        }
        main += "    ];\n    for (at, run, point, along) in runs {\n        \
                 match std::panic::catch_unwind(|| run(&point, &along)) {\n            \
                 Ok(numbers) => println!(\"{at} {numbers:?}\"),\n            \
                 Err(_) => println!(\"{at} panic\"),\n        }\n    }\n}\n";
        fs::write(source.join("main.rs"), main)
    }

    fn cargo(&self, command: &str) -> Command {
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.arg(command).arg("--quiet").current_dir(&self.folder);
        cargo.env("CARGO_TARGET_DIR", self.folder.join("target"));
        if self.release {
            cargo.arg("--release");
        }
        cargo
    }

    /// The first error of each program that has one.
    fn build(&self) -> io::Result<BTreeMap<usize, Verdict>> {
        let output = self.cargo("build").args(["--message-format", "short"]).output()?;
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        let mut errors = BTreeMap::new();
        for line in text.lines() {
            let Some((at, rest)) = program_of(line) else { continue };
            let Some((_, error)) = rest.split_once(": error") else { continue };
            let error = error.trim_start_matches(": ");
            let is_ours = !error.starts_with('[') && !error.contains("panicked");
            let verdict = if is_ours { Verdict::Refused } else { Verdict::Broken };
            errors.entry(at).or_insert_with(|| verdict(error.to_owned()));
        }
        if errors.is_empty() && !output.status.success() {
            return Err(io::Error::other(text));
        }
        Ok(errors)
    }

    fn run(&self, verdicts: &mut [Option<Verdict>]) -> io::Result<()> {
        let profile = if self.release { "release" } else { "debug" };
        let output =
            Command::new(self.folder.join("target").join(profile).join("batch")).output()?;
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let mut runs = BTreeMap::<usize, u64>::new();
        let mut compared = BTreeSet::new();
        for line in text.lines() {
            let Some((at, found)) = line.split_once(' ') else { continue };
            let Ok(at) = at.parse::<usize>() else { continue };
            let number = runs.entry(at).or_default();
            let program = &self.programs[at];
            let (point, along) = (point(program, *number), direction(program, *number));
            *number += 1;
            match compare(program, found, &point, &along) {
                Err(fault) => verdicts[at] = Some(Verdict::Fault(fault)),
                Ok(Some(Verdict::Right)) => {
                    compared.insert(at);
                }
                Ok(Some(wrong)) => {
                    verdicts[at].get_or_insert(wrong);
                }
                Ok(None) => {}
            }
        }
        for at in compared {
            verdicts[at].get_or_insert(Verdict::Right);
        }
        Ok(())
    }
}

/// The program that a line of rustc's is about, and the rest of the line.
fn program_of(line: &str) -> Option<(usize, &str)> {
    let (at, rest) = line.strip_prefix("src/p")?.split_once(".rs:")?;
    Some((at.parse().ok()?, rest))
}
