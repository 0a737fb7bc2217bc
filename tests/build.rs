//! Writes the corpus a second time, as one file, with every value saved that a backward sweep
//! reads: the witness for what is computed again.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=corpus");
    let mut paths: Vec<PathBuf> =
        fs::read_dir("corpus")?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    paths.sort();
    let mut modules = String::new();
    for path in paths {
        if let Some(name) = path.file_stem() {
            let source = saving_everything(&fs::read_to_string(&path)?);
            modules += &format!("pub mod {} {{\n{source}}}\n", name.display());
        }
    }
    let out = env::var_os("OUT_DIR").unwrap_or_default();
    fs::write(Path::new(&out).join("saved.rs"), modules)
}

fn saving_everything(source: &str) -> String {
    let inner_docs = |line: &&str| !line.starts_with("//!");
    let lines: String =
        source.lines().filter(inner_docs).map(|line| line.to_owned() + "\n").collect();
    lines
        .replace("#[differentiate]", "#[differentiate(__save_everything)]")
        .replace("#[differentiate(recursive)]", "#[differentiate(recursive, __save_everything)]")
}
