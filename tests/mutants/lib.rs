//! The compiler with a mistake in it, to see that the tests find it.
//!
//! A mutant is a piece of a source file and what stands there instead. The lists name those
//! that somebody thought of; the rows of the table of rules are mutated one partial at a time.

mod fates;
mod list;
mod rows;
mod trial;

pub use fates::Fates;
pub use trial::{Fate, Trial};

use std::path::{Path, PathBuf};
use std::{fs, io};

/// One mistake.
#[derive(Clone, Debug)]
pub struct Mutant {
    /// What is wrong with the compiler.
    pub mistake: String,
    /// The file, from the root of the workspace.
    pub path: PathBuf,
    pub from: String,
    pub to: String,
    /// Why no program shows the mistake, if that is so.
    pub harmless: Option<String>,
}

impl Mutant {
    /// The file with the mistake. The piece stands there once.
    pub fn applied(&self, root: &Path) -> io::Result<String> {
        let source = fs::read_to_string(root.join(&self.path))?;
        match source.matches(&self.from).count() {
            1 => Ok(source.replacen(&self.from, &self.to, 1)),
            count => Err(io::Error::other(format!(
                "{}: {count} times in {}:\n{}",
                self.mistake,
                self.path.display(),
                self.from
            ))),
        }
    }
}

/// Every mutant.
pub fn all(root: &Path) -> io::Result<Vec<Mutant>> {
    let mut mutants = Vec::new();
    let mut paths: Vec<PathBuf> = fs::read_dir(root.join("tests/mutants/lists"))?
        .map(|entry| Ok(entry?.path()))
        .collect::<io::Result<_>>()?;
    paths.sort();
    for path in paths {
        mutants.extend(list::parse(&fs::read_to_string(path)?));
    }
    mutants.extend(rows::mutants(root)?);
    Ok(mutants)
}

/// The root of the workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}
