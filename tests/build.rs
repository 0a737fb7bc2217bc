//! Writes the corpus again, as one file: with every value saved that a backward sweep reads, the
//! witness for what is computed again, with tangents in lanes; with the graph of each function; and
//! with second derivatives and Jacobians, in lanes as well. The first two take their memory from a workspace.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// Of what is handed on, the type may have a derivative where it goes, and has none where it comes from.
const WITHOUT_LANES: &[&str] = &["borrows", "compound_generic"];

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=corpus");
    let mut paths: Vec<PathBuf> =
        fs::read_dir("corpus")?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    paths.sort();
    write(&paths, "saved.rs", &["workspace", "__save_everything", "lanes"])?;
    write(&paths, "traced.rs", &["workspace", "graph"])?;
    // without the files whose functions have none
    paths.retain(|path| {
        !["given", "nested"].iter().any(|name| path.ends_with(format!("{name}.rs")))
    });
    write(&paths, "second.rs", &["order = 2", "lanes", "jacobian"])
}

/// The corpus with more arguments of the attribute.
fn write(paths: &[PathBuf], file: &str, arguments: &[&str]) -> io::Result<()> {
    let mut modules = String::new();
    for path in paths {
        if let Some(name) = path.file_stem() {
            let source = fs::read_to_string(path)?;
            let mut arguments = arguments.to_vec();
            if WITHOUT_LANES.iter().any(|without| name == *without) {
                arguments.retain(|argument| !["lanes", "jacobian"].contains(argument));
            }
            let source = rewritten(&source, &arguments);
            modules += &format!("pub mod {} {{\n{source}}}\n", name.display());
        }
    }
    let out = env::var_os("OUT_DIR").unwrap_or_default();
    fs::write(Path::new(&out).join(file), modules)
}

fn rewritten(source: &str, more: &[&str]) -> String {
    let inner_docs = |line: &&str| !line.starts_with("//!");
    source.lines().filter(inner_docs).map(|line| with_arguments(line, more) + "\n").collect()
}

/// A line, where an attribute has more arguments, each of them once.
fn with_arguments(line: &str, more: &[&str]) -> String {
    if line.starts_with("#[derive(") && line.contains("Differentiable") && more.contains(&"lanes") {
        return format!("{line}\n#[differentiable(lanes)]");
    }
    let Some((indent, rest)) = line.split_once("#[differentiate") else { return line.to_owned() };
    let Some(given) = rest.strip_suffix(']') else { return line.to_owned() };
    let given = given.strip_prefix('(').and_then(|it| it.strip_suffix(')')).unwrap_or(given);
    let mut all: Vec<&str> = Vec::new();
    all.extend(Some(given).filter(|given| !given.is_empty()));
    for argument in more {
        // a pullback that is given has no derivative
        let is_refused = given.contains("vjp =") && *argument == "order = 2";
        let name = argument.split(' ').next().unwrap_or(argument);
        let is_there = given.split(", ").any(|it| it.starts_with(name));
        if !is_refused && !is_there {
            all.push(argument);
        }
    }
    format!("{indent}#[differentiate({})]", all.join(", "))
}
