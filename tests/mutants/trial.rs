//! A copy of the workspace in which a mutant is built and tested.

use crate::Mutant;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{fs, io};

/// What became of a mutant.
#[derive(Clone, Debug, PartialEq)]
pub enum Fate {
    /// It does not compile itself, or does not apply.
    Invalid(String),
    /// What found it.
    Killed(String),
    Survived,
}

/// The copy.
#[derive(Debug)]
pub struct Trial {
    pub root: PathBuf,
    pub copy: PathBuf,
}

/// The tests in the order in which they are asked: the name, and the arguments of `cargo test`.
const TESTS: &[(&str, &[&str])] = &[
    ("gradients", &["--package", "chainrule-tests", "--test", "gradients"]),
    ("policy", &["--package", "chainrule-tests", "--test", "policy"]),
    ("derive", &["--package", "chainrule-tests", "--test", "derive"]),
    (
        "unit",
        &["--package", "chainrule-macros", "--", "--skip", "expansions_are", "--skip", "hostile"],
    ),
    ("random programs", &["--package", "chainrule-random"]),
];

/// A test that takes longer does not end.
const PATIENCE: Duration = Duration::from_secs(600);

impl Trial {
    pub fn new(root: &Path, copy: &Path) -> io::Result<Trial> {
        fs::create_dir_all(copy)?;
        copy_all(root, copy)?;
        Ok(Trial { root: root.to_owned(), copy: copy.to_owned() })
    }

    /// Builds and tests the compiler with the mistake in it.
    pub fn fate(&self, mutant: &Mutant) -> io::Result<Fate> {
        let wrong = match mutant.applied(&self.root) {
            Ok(wrong) => wrong,
            Err(error) => return Ok(Fate::Invalid(error.to_string())),
        };
        let right = fs::read_to_string(self.root.join(&mutant.path))?;
        fs::write(self.copy.join(&mutant.path), wrong)?;
        let fate = self.ask();
        fs::write(self.copy.join(&mutant.path), right)?;
        fate
    }

    fn ask(&self) -> io::Result<Fate> {
        let (built, text) = self.cargo("build", &["--package", "chainrule"])?;
        if !built {
            return Ok(Fate::Invalid(first_error(&text)));
        }
        let (built, text) = self.cargo("build", &["--package", "chainrule-tests"])?;
        if !built {
            return Ok(Fate::Killed(format!("the corpus: {}", first_error(&text))));
        }
        for (name, arguments) in TESTS {
            let (passed, text) = self.cargo("test", arguments)?;
            if !passed {
                return Ok(Fate::Killed(format!("{name}: {}", failures(&text))));
            }
        }
        Ok(Fate::Survived)
    }

    fn cargo(&self, command: &str, arguments: &[&str]) -> io::Result<(bool, String)> {
        let log = self.copy.join("log");
        let out = fs::File::create(&log)?;
        let mut child = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .arg(command)
            .args(arguments)
            .current_dir(&self.copy)
            .env("CARGO_TARGET_DIR", self.copy.join("target"))
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            .env("RUSTFLAGS", "--cap-lints=allow")
            .stdin(Stdio::null())
            .stdout(out.try_clone()?)
            .stderr(out)
            .spawn()?;
        let start = Instant::now();
        let success = loop {
            if let Some(status) = child.try_wait()? {
                break status.success();
            }
            if start.elapsed() > PATIENCE {
                child.kill()?;
                child.wait()?;
                fs::write(&log, "error: it does not end")?;
                break false;
            }
            std::thread::sleep(Duration::from_millis(50));
        };
        Ok((success, String::from_utf8_lossy(&fs::read(&log)?).into_owned()))
    }
}

fn copy_all(from: &Path, to: &Path) -> io::Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let name = entry.file_name();
        if name == "target" || name == ".git" {
            continue;
        }
        let target = to.join(&name);
        if entry.file_type()?.is_dir() {
            fs::create_dir_all(&target)?;
            copy_all(&entry.path(), &target)?;
        } else {
            let content = fs::read(entry.path())?;
            if fs::read(&target).ok().as_ref() != Some(&content) {
                fs::write(&target, content)?;
            }
        }
    }
    Ok(())
}

fn first_error(text: &str) -> String {
    let error = text.lines().find(|line| line.starts_with("error"));
    let error = error.unwrap_or("error").trim_start_matches("error: ").replace('|', "\\|");
    let panic = text.lines().find(|line| line.contains("message: "));
    match panic {
        Some(panic) => {
            format!("panic, {}", panic.trim_start_matches([' ', '=']).replace('|', "\\|"))
        }
        None => error,
    }
}

/// The names of the tests that fail.
fn failures(text: &str) -> String {
    let failed = |line: &str| {
        let name = line.strip_prefix("test ")?.strip_suffix(" ... FAILED")?;
        Some(format!("`{name}`"))
    };
    let names: Vec<String> = text.lines().filter_map(failed).collect();
    match names.as_slice() {
        [] => first_error(text),
        [one] => one.clone(),
        [one, two] => format!("{one}, {two}"),
        [one, two, rest @ ..] => format!("{one}, {two} and {} more", rest.len()),
    }
}
