//! What is known of each mutant, kept from run to run, and the table of it.

use crate::{Fate, Mutant};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// By file and mistake.
#[derive(Debug)]
pub struct Fates {
    path: PathBuf,
    known: BTreeMap<String, Fate>,
}

impl Fates {
    /// Those of the runs before.
    pub fn read(path: &Path) -> Fates {
        let text = fs::read_to_string(path).unwrap_or_default();
        let known = text.lines().filter_map(|line| {
            let (key, fate) = line.split_once('\t')?;
            Some((key.to_owned(), Fate::parse(fate)?))
        });
        Fates { path: path.to_owned(), known: known.collect() }
    }

    pub fn of(&self, mutant: &Mutant) -> Option<&Fate> {
        self.known.get(&key(mutant))
    }

    pub fn note(&mut self, mutant: &Mutant, fate: Fate) -> io::Result<()> {
        self.known.insert(key(mutant), fate);
        let lines = self.known.iter().map(|(key, fate)| format!("{key}\t{fate}\n"));
        fs::write(&self.path, lines.collect::<String>())
    }

    /// The table of all that is known of these mutants.
    pub fn table(&self, mutants: &[Mutant]) -> String {
        let tried: Vec<(&Mutant, &Fate)> = mutants
            .iter()
            .filter(|it| it.harmless.is_none())
            .filter_map(|it| Some((it, self.of(it)?)))
            .collect();
        let found = tried.iter().filter(|(_, fate)| matches!(fate, Fate::Killed(_))).count();
        let mut text = format!(
            "# Mutants\n\nEach row is a mistake that was put into the compiler, alone, and the test that found it.\n\
             Of {} mutants {} were tried, and {found} of those are found. `cargo run --package chainrule-mutants` makes\n\
             this table.\n",
            mutants.len(),
            tried.len(),
        );
        let mut path = Path::new("");
        for mutant in mutants {
            let fate = match (&mutant.harmless, self.of(mutant)) {
                (Some(why), _) => format!("no program shows it: {why}"),
                (None, None) => continue,
                (None, Some(Fate::Killed(by))) => by.clone(),
                (None, Some(Fate::Survived(asked))) => {
                    format!("**nothing** of {}", crate::trial::names(*asked))
                }
                (None, Some(Fate::Invalid(why))) => format!("**no mutant**: {why}"),
            };
            if mutant.path != path {
                path = &mutant.path;
                let head = path.display();
                let _ = write!(text, "\n## `{head}`\n\n| mistake | found by |\n|---|---|\n");
            }
            let _ = writeln!(text, "| {} | {} |", cell(&mutant.mistake), cell(&fate));
        }
        text
    }
}

fn key(mutant: &Mutant) -> String {
    format!("{}: {}", mutant.path.display(), mutant.mistake)
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}
