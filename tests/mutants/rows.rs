//! The rows of the table of rules: each partial halved, each flag left out.

use crate::Mutant;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// Rows whose partials no gradient of the first order reads.
const UNREAD: &str = "// Helpers of the rows above";

pub(crate) fn mutants(root: &Path) -> io::Result<Vec<Mutant>> {
    let path = PathBuf::from("macros/src/rules/table.rs");
    let source = fs::read_to_string(root.join(&path))?;
    let rows = source.split(UNREAD).next().unwrap_or_default();
    let mut mutants = Vec::new();
    for line in rows.lines() {
        let Some((head, rest)) = line.split_once("=> [") else { continue };
        let Some((partials, comment)) = rest.rsplit_once("];") else { continue };
        let Some(name) = head.split('(').next().and_then(|it| it.split_whitespace().last()) else {
            continue;
        };
        let mut mutate = |mistake: String, line_with: String| {
            let (from, to) = (line.to_owned(), line_with);
            mutants.push(Mutant { mistake, path: path.clone(), from, to, harmless: None });
        };
        let partials = split(partials);
        for (at, partial) in partials.iter().enumerate() {
            // the exponent of `powi` is an integer
            if name == "powi" && at == 1 {
                continue;
            }
            let mut wrong = partials.clone();
            wrong[at] = if partial == "0.0" { "1.0".into() } else { format!("0.5 * ({partial})") };
            let wrong = wrong.join(", ");
            mutate(
                format!("`{name}`: partial {} is `{}`", at + 1, wrong_of(partial)),
                format!("{head}=> [{wrong}];{comment}"),
            );
        }
        for flag in ["pole", "infinity"] {
            if head.contains(flag) {
                let without = head.replace(flag, "").replace("[ ", "[").replace(" ]", "]");
                let without = without.replace("[]", "");
                mutate(
                    format!("`{name}`: not marked `{flag}`"),
                    format!("{without}=> [{}];{comment}", partials.join(", ")),
                );
            }
        }
    }
    Ok(mutants)
}

fn wrong_of(partial: &str) -> String {
    if partial == "0.0" { "1.0".to_owned() } else { format!("0.5 * ({partial})") }
}

/// At the commas that are in no parentheses.
fn split(partials: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut depth = 0;
    for c in partials.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(String::new());
                continue;
            }
            _ => {}
        }
        if let Some(part) = parts.last_mut() {
            part.push(c);
        }
    }
    parts.into_iter().map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}
