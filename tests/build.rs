//! Writes the corpus again, as one file: with every value saved that a backward sweep reads, the
//! witness for what is computed again, and with tangents in lanes; with the graph of each function; and
//! with second derivatives. The first two take their memory from a workspace.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// Those with second derivatives inside, structs, enums, results, methods and pullbacks given by hand.
const WITHOUT_LANES: [&str; 13] = [
    "adversarial_i",
    "adversarial_types",
    "borrows",
    "imported",
    "receivers",
    "slots",
    "nested",
    "second_types",
    "structs",
    "enums",
    "results",
    "methods",
    "given",
];

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=corpus");
    let mut paths: Vec<PathBuf> =
        fs::read_dir("corpus")?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    paths.sort();
    write(&paths, "saved.rs", "workspace, __save_everything")?;
    write(&paths, "traced.rs", "workspace, graph")?;
    // without the files whose functions have none
    paths.retain(|path| {
        !["given", "nested"].iter().any(|name| path.ends_with(format!("{name}.rs")))
    });
    write(&paths, "second.rs", "order = 2")
}

/// The corpus with one more argument of the attribute.
fn write(paths: &[PathBuf], file: &str, argument: &str) -> io::Result<()> {
    let mut modules = String::new();
    for path in paths {
        if let Some(name) = path.file_stem() {
            let source = fs::read_to_string(path)?;
            let source = with_argument(&name.to_string_lossy(), &source, argument);
            modules += &format!("pub mod {} {{\n{source}}}\n", name.display());
        }
    }
    let out = env::var_os("OUT_DIR").unwrap_or_default();
    fs::write(Path::new(&out).join(file), modules)
}

fn with_argument(name: &str, source: &str, argument: &str) -> String {
    let has_lanes = argument.ends_with("__save_everything") && !WITHOUT_LANES.contains(&name);
    let lanes = if has_lanes { ", lanes" } else { "" };
    let inner_docs = |line: &&str| !line.starts_with("//!");
    let lines: String =
        source.lines().filter(inner_docs).map(|line| line.to_owned() + "\n").collect();
    let lines = ["", "recursive", "order = 2", "workspace"].iter().fold(lines, |lines, given| {
        lines.replace(&attribute(given), &attribute(&joined(given, &format!("{argument}{lanes}"))))
    });
    // of a struct
    lines.replace("__save_everything, lanes)]\npub fn height", "__save_everything)]\npub fn height")
}

fn attribute(arguments: &str) -> String {
    if arguments.is_empty() {
        return "#[differentiate]".to_owned();
    }
    format!("#[differentiate({arguments})]")
}

/// Each argument once.
fn joined(given: &str, more: &str) -> String {
    let more: Vec<&str> = more.split(", ").filter(|it| *it != given).collect();
    let given = (!given.is_empty()).then_some(given);
    given.into_iter().chain(more).collect::<Vec<_>>().join(", ")
}
