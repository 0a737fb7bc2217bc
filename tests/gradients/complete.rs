//! Nothing of the corpus is left out.

use std::fs;
use std::path::Path;

#[test]
fn every_function_of_the_corpus_has_a_row() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut missing = Vec::new();
    for entry in fs::read_dir(tests.join("corpus")).unwrap() {
        let path = entry.unwrap().path();
        let corpus = fs::read_to_string(&path).unwrap();
        let rows = tests.join("gradients").join(path.file_name().unwrap());
        let rows = fs::read_to_string(rows).unwrap_or_default();
        let functions = corpus.lines().filter_map(|line| line.trim().strip_prefix("pub fn "));
        for name in functions.filter_map(|rest| rest.split(['(', '<']).next()) {
            let row = format!("{name}(");
            if !rows.split_inclusive('(').any(|text| text.ends_with(&row)) {
                missing.push(format!("{}: {name}", path.display()));
            }
        }
    }
    assert!(missing.is_empty(), "in no gradient test:\n{}", missing.join("\n"));
}
