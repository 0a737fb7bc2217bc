//! A copy of the workspace in which a mutant is built and tested.

use crate::Mutant;
use std::fmt::{self, Display};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use std::{fs, io};

/// What became of a mutant.
#[derive(Clone, Debug, PartialEq)]
pub enum Fate {
    /// It does not compile itself, or does not apply.
    Invalid(String),
    /// What found it.
    Killed(String),
    /// So many questions did not find it.
    Survived(usize),
}

impl Fate {
    pub(crate) fn parse(text: &str) -> Option<Fate> {
        match text.split_once(", ") {
            Some(("found", by)) => Some(Fate::Killed(by.to_owned())),
            Some(("no mutant", why)) => Some(Fate::Invalid(why.to_owned())),
            Some(("not found", asked)) => Some(Fate::Survived(asked.parse().ok()?)),
            _ => None,
        }
    }
}

impl Display for Fate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fate::Invalid(why) => write!(f, "no mutant, {why}"),
            Fate::Killed(by) => write!(f, "found, {by}"),
            Fate::Survived(asked) => write!(f, "not found, {asked}"),
        }
    }
}

/// The copy.
#[derive(Debug)]
pub struct Trial {
    pub copy: PathBuf,
    /// Only the first questions are asked.
    pub first: usize,
}

/// What is asked by one run of `cargo test`.
struct Question {
    name: &'static str,
    of_cargo: &'static [&'static str],
    of_test: &'static [&'static str],
    /// A test that runs for longer does not end.
    patience: Duration,
}

const fn question(name: &'static str, of_cargo: &'static [&'static str], seconds: u64) -> Question {
    Question { name, of_cargo, of_test: &[], patience: Duration::from_secs(seconds) }
}

/// In this order, cheap ones first. The recorded expansions tell that something has changed, and not that it is wrong: so they
/// are not asked.
const QUESTIONS: &[Question] = &[
    Question {
        of_test: &["--skip=tests::expansions", "--skip=tests::hostile", "--skip=tests::readme"],
        ..question("unit", &["--package=chainrule-macros", "--lib"], 60)
    },
    question("gradients", &["--package=chainrule-tests", "--test=gradients"], 60),
    question("derive", &["--package=chainrule-tests", "--test=derive"], 60),
    question("policy", &["--package=chainrule-tests", "--test=policy"], 60),
    question("random programs", &["--package=chainrule-random", "--test=programs"], 900),
    question("second", &["--package=chainrule-tests", "--test=second"], 120),
    question("graph", &["--package=chainrule-tests", "--test=graph"], 120),
];

/// What compiles for longer does not end.
const PATIENCE: Duration = Duration::from_secs(900);

/// The names of the first questions.
pub(crate) fn names(first: usize) -> String {
    QUESTIONS.iter().take(first).map(|it| it.name).collect::<Vec<_>>().join(", ")
}

impl Trial {
    pub fn new(root: &Path, copy: &Path, first: usize) -> io::Result<Trial> {
        fs::create_dir_all(copy)?;
        copy_all(root, copy)?;
        Ok(Trial { copy: copy.to_owned(), first: first.min(QUESTIONS.len()) })
    }

    /// Builds and tests the compiler with the mistake in it, which the first questions have not found.
    pub fn fate(&self, mutant: &Mutant, asked: usize) -> io::Result<Fate> {
        let wrong = match mutant.applied(&self.copy) {
            Ok(wrong) => wrong,
            Err(error) => return Ok(Fate::Invalid(error.to_string().replace('\n', " "))),
        };
        let right = fs::read_to_string(self.copy.join(&mutant.path))?;
        fs::write(self.copy.join(&mutant.path), wrong)?;
        let fate = self.ask(asked);
        fs::write(self.copy.join(&mutant.path), right)?;
        fate
    }

    fn ask(&self, asked: usize) -> io::Result<Fate> {
        for Question { name, of_cargo, of_test, patience } in
            &QUESTIONS[asked.min(self.first)..self.first]
        {
            let (built, text) = self.cargo(of_cargo, &["--no-run"], PATIENCE)?;
            if !built {
                let error = first_error(&text);
                let is_own = ["chainrule-macros", "chainrule"]
                    .iter()
                    .any(|name| text.contains(&format!("could not compile `{name}`")));
                return Ok(match is_own {
                    true => Fate::Invalid(error),
                    false => Fate::Killed(format!("{name}, as it is compiled: {error}")),
                });
            }
            let of_test = [&["--"], *of_test].concat();
            let (passed, text) = self.cargo(of_cargo, &of_test, *patience)?;
            if !passed {
                return Ok(Fate::Killed(format!("{name}: {}", failures(&text))));
            }
        }
        Ok(Fate::Survived(self.first))
    }

    /// What a mistake does not change is not compiled again.
    fn cargo(
        &self,
        arguments: &[&str],
        more: &[&str],
        patience: Duration,
    ) -> io::Result<(bool, String)> {
        let log = self.copy.join("log");
        let out = fs::File::create(&log)?;
        let mut child = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .arg("test")
            .args(arguments)
            .args(more)
            .current_dir(&self.copy)
            .env("CARGO_TARGET_DIR", self.copy.join("target"))
            .env("CARGO_INCREMENTAL", "1")
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            .env("RUSTFLAGS", "--cap-lints=allow")
            .stdin(Stdio::null())
            .stdout(out.try_clone()?)
            .stderr(out)
            .process_group(0)
            .spawn()?;
        let start = Instant::now();
        let success = loop {
            if let Some(status) = child.try_wait()? {
                break status.success();
            }
            if start.elapsed() > patience {
                kill_all(&mut child)?;
                fs::write(&log, "error: it does not end")?;
                break false;
            }
            std::thread::sleep(Duration::from_millis(50));
        };
        Ok((success, String::from_utf8_lossy(&fs::read(&log)?).into_owned()))
    }
}

/// With what it has started, such as a test that does not end.
fn kill_all(child: &mut Child) -> io::Result<()> {
    Command::new("kill").args(["-9", "--", &format!("-{}", child.id())]).status()?;
    child.wait()?;
    Ok(())
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
    let error = error.unwrap_or("error").trim_start_matches("error: ");
    let panic = text.lines().find(|line| line.contains("message: "));
    match panic {
        Some(panic) => format!("panic, {}", panic.trim_start_matches([' ', '=']).trim()),
        None => error.to_owned(),
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
