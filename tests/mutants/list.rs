//! Mutants as text: `@` a file, `=` what is wrong, `-` what stands there, `+` what stands there
//! instead, `~` why no program shows it.

use crate::Mutant;
use std::path::PathBuf;

pub(crate) fn parse(text: &str) -> Vec<Mutant> {
    let mut path = PathBuf::new();
    let mut mutants: Vec<Mutant> = Vec::new();
    for line in text.lines() {
        let (mark, rest) = line.split_at(line.len().min(1));
        let rest = rest.strip_prefix(' ').unwrap_or(rest);
        match (mark, mutants.last_mut()) {
            ("@", _) => path = PathBuf::from(rest),
            ("=", _) => mutants.push(Mutant {
                mistake: rest.to_owned(),
                path: path.clone(),
                from: String::new(),
                to: String::new(),
                harmless: None,
            }),
            ("-", Some(mutant)) => add(&mut mutant.from, rest),
            ("+", Some(mutant)) => add(&mut mutant.to, rest),
            ("~", Some(mutant)) => mutant.harmless = Some(rest.to_owned()),
            _ => {}
        }
    }
    mutants
}

fn add(text: &mut String, line: &str) {
    if !text.is_empty() {
        text.push('\n');
    }
    text.push_str(line);
}
