//! Nothing of the corpus is left out.

use std::fs;
use std::path::Path;

#[test]
fn every_function_of_the_corpus_is_tested() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut missing = Vec::new();
    for entry in fs::read_dir(tests.join("corpus")).unwrap() {
        let path = entry.unwrap().path();
        let corpus = fs::read_to_string(&path).unwrap();
        let rows = tests.join("gradients").join(path.file_name().unwrap());
        let rows = fs::read_to_string(rows).unwrap_or_default();
        let functions = corpus.lines().filter_map(|line| line.trim().strip_prefix("pub fn "));
        // what a macro names is tested under the names that it is given
        let functions = functions.filter(|rest| !rest.starts_with('$'));
        for name in functions.filter_map(|rest| rest.split(['(', '<']).next()) {
            if !is_used(&rows, name) {
                missing.push(format!("{}: {name}", path.display()));
            }
        }
    }
    assert!(missing.is_empty(), "in no gradient test:\n{}", missing.join("\n"));
}

/// Whether a row or a path begins with this name: `name(x: f64)`, `name::vjp`, `name_vjp(`.
fn is_used(rows: &str, name: &str) -> bool {
    let is_whole = |at: usize| !rows[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
    let is_row = |rest: &str| ["(", "::", "_vjp("].iter().any(|start| rest.starts_with(start));
    rows.match_indices(name).any(|(at, _)| is_whole(at) && is_row(&rows[at + name.len()..]))
}
