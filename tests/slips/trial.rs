//! A crate of the corpus with slips, without the macro and with it.

use crate::source::{Line, Source};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{fmt, fs, io};

/// How many functions with a slip there were.
#[derive(Default)]
pub(crate) struct Tally {
    /// What rustc does not take without the macro, either.
    pub(crate) invalid: usize,
    /// The macro says why not.
    pub(crate) refused: usize,
    /// The code compiles.
    pub(crate) accepted: usize,
    /// The macro panics, or its code does not compile.
    pub(crate) broken: usize,
}

impl Tally {
    pub(crate) fn add(&mut self, other: Tally) {
        self.invalid += other.invalid;
        self.refused += other.refused;
        self.accepted += other.accepted;
        self.broken += other.broken;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Tally { invalid, refused, accepted, broken } = self;
        write!(f, "{accepted} accepted, {refused} refused, {broken} broken, {invalid} not Rust")
    }
}

/// What rustc says, the first for each line of each file.
type Errors = BTreeMap<(String, usize), Error>;

struct Error {
    text: String,
    is_ours: bool,
}

pub(crate) struct Trial {
    folder: PathBuf,
}

impl Trial {
    pub(crate) fn new(folder: &Path) -> io::Result<Trial> {
        fs::create_dir_all(folder.join("src"))?;
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        // the same versions of what the macro needs
        fs::copy(workspace.join("Cargo.lock"), folder.join("Cargo.lock"))?;
        let runtime = workspace.join("runtime").display().to_string();
        let manifest = format!(
            "[package]\nname = \"slips\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
             [dependencies]\nchainrule = {{ path = {runtime:?} }}\nnum-traits = \"0.2\"\n\n\
             [profile.dev]\ndebug = false\nincremental = false\n\n\
             [profile.dev.build-override]\nopt-level = 1\n"
        );
        fs::write(folder.join("Cargo.toml"), manifest)?;
        Ok(Trial { folder: folder.to_owned() })
    }

    pub(crate) fn run(&self, sources: &mut [Source]) -> io::Result<Tally> {
        let mut tally = Tally::default();
        // what rustc does not take is as it was
        loop {
            let errors = self.check(sources, false)?;
            if errors.is_empty() {
                break;
            }
            tally.invalid += restore(sources, &errors, |_| true).len();
        }
        loop {
            let errors = self.check(sources, true)?;
            if errors.is_empty() {
                break;
            }
            // what calls what was refused cannot compile
            let has_refused = errors.values().any(|error| error.is_ours);
            let restored = restore(sources, &errors, |error| error.is_ours == has_refused);
            if has_refused {
                tally.refused += restored.len();
                continue;
            }
            tally.broken += restored.len();
            for (error, text) in restored {
                println!("broken: {error}\n{text}\n");
            }
        }
        let lines = sources.iter().flat_map(|source| &source.lines);
        tally.accepted = lines.filter(|line| line.slipped.is_some()).count();
        Ok(tally)
    }

    fn check(&self, sources: &[Source], has_attributes: bool) -> io::Result<Errors> {
        let mut main = String::from("#![allow(warnings)]\n");
        for source in sources {
            main += &format!("pub mod {};\n", source.name);
            let path = self.folder.join("src").join(format!("{}.rs", source.name));
            fs::write(path, source.text(has_attributes))?;
        }
        fs::write(self.folder.join("src/lib.rs"), main)?;
        let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(["check", "--quiet", "--message-format", "json"])
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", self.folder.join("target"))
            .env("RUSTFLAGS", "--cap-lints=allow")
            .stdin(Stdio::null())
            .output()?;
        let errors = errors(&String::from_utf8_lossy(&output.stdout));
        if errors.is_empty() && !output.status.success() {
            return Err(io::Error::other(String::from_utf8_lossy(&output.stderr).into_owned()));
        }
        Ok(errors)
    }
}

/// What is wrong in the lines with these errors. They are as they were.
fn restore(
    sources: &mut [Source],
    errors: &Errors,
    is_meant: impl Fn(&Error) -> bool,
) -> Vec<(String, String)> {
    let mut restored = Vec::new();
    let mut given_up = Vec::new();
    for ((file, number), error) in errors.iter().filter(|(_, error)| is_meant(error)) {
        let Some(source) = sources.iter_mut().find(|source| source.name == *file) else { continue };
        match source.lines.get_mut(number.wrapping_sub(1)) {
            Some(line) if line.slipped.is_some() => {
                restored.push((error.text.clone(), line.text(true)));
                line.slipped = None;
            }
            _ => given_up.push(file.clone()),
        }
    }
    // the error may come of a slip elsewhere in the file; a file without one is no crate without the macro
    if restored.is_empty() {
        for source in sources.iter_mut().filter(|source| given_up.contains(&source.name)) {
            let is_slipped = |line: &Line| line.slipped.is_some();
            if source.lines.iter().any(is_slipped) {
                source.lines.iter_mut().for_each(|line| line.slipped = None);
            } else {
                source.lines.clear();
            }
        }
    }
    restored
}

fn errors(stdout: &str) -> Errors {
    let mut errors = Errors::new();
    for line in stdout.lines() {
        let Ok(value) = serde_json::from_str::<Value>(line) else { continue };
        let message = &value["message"];
        if message["level"] != "error" {
            continue;
        }
        let text = message["message"].as_str().unwrap_or_default().to_owned();
        let spans = message["spans"].as_array().into_iter().flatten();
        let Some(span) = spans.into_iter().find(|span| span["is_primary"] == true) else {
            continue;
        };
        let Some((file, number)) = place(span) else { continue };
        let is_ours = message["code"].is_null() && !text.contains("panicked");
        let code = message["code"]["code"].as_str().unwrap_or_default();
        errors
            .entry((file, number))
            .and_modify(|error| error.is_ours &= is_ours)
            .or_insert(Error { text: format!("{code} {text}"), is_ours });
    }
    errors
}

/// The file and the line, of the macro where it is in the code of one.
fn place(span: &Value) -> Option<(String, usize)> {
    let file = span["file_name"].as_str()?;
    let Some(name) = file.strip_prefix("src/").and_then(|name| name.strip_suffix(".rs")) else {
        return place(span.get("expansion")?.get("span")?);
    };
    let number = span["line_start"].as_u64()?;
    Some((name.to_owned(), usize::try_from(number).ok()?))
}
