//! Tests of the whole compiler: recorded expansions, completeness, and input that is wrong.

mod complete;
mod expansions;
mod hostile;
mod readme;
mod time;

use crate::args::Args;
use crate::diag::Diags;
use crate::ir::Func;
use crate::transform::reverse::Policy;
use proc_macro2::TokenStream;
use std::path::{Path, PathBuf};

/// A folder of the workspace.
fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(name)
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The files of a folder with this ending, in order.
fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            files.extend(self::files(&path, ending));
        } else if path.to_string_lossy().ends_with(ending) {
            files.push(path);
        }
    }
    files.sort();
    files
}

/// What the attribute makes of an item, with the attribute's arguments.
pub(crate) fn expand(args: &str, item: TokenStream) -> TokenStream {
    let args = args.parse().expect("the arguments of a test are tokens");
    crate::expand::differentiate(args, item)
}

/// The IR of a function.
#[track_caller]
pub(crate) fn lower(source: &str) -> Func {
    let item = syn::parse_str(source).unwrap_or_else(|error| panic!("{source}: {error}"));
    let mut diags = Diags::new();
    let func = crate::lower::lower(&item, &Args::default(), &mut diags);
    diags.finish().unwrap_or_else(|error| panic!("{source}: {error}"));
    func.verify("lower");
    func
}

/// The IR of a function with its backward sweep.
#[track_caller]
pub(crate) fn reverse(source: &str) -> Func {
    reverse_by(Policy::Recompute, source)
}

#[track_caller]
pub(crate) fn reverse_by(policy: Policy, source: &str) -> Func {
    let primal = lower(source);
    let active = crate::analysis::activity::activity(&primal);
    let func = crate::transform::reverse::reverse(&primal, &active, policy);
    func.verify("reverse");
    func
}

/// Compares the IR with a text that may be indented as a whole.
#[track_caller]
pub(crate) fn assert_ir(func: &Func, expected: &str) {
    assert_lines(&renumbered(func), expected);
}

/// The same for the backward sweep alone.
#[track_caller]
pub(crate) fn assert_backward(func: &Func, expected: &str) {
    let text = renumbered(func);
    let backward = text.find("pullback(").map_or("", |at| &text[at..]);
    assert_lines(backward, expected);
}

#[track_caller]
fn assert_lines(found: &str, expected: &str) {
    let lines: Vec<&str> = expected.lines().filter(|line| !line.trim().is_empty()).collect();
    let indent = lines.iter().map(|line| line.len() - line.trim_start().len()).min().unwrap_or(0);
    let expected: Vec<&str> = lines.iter().map(|line| &line[indent..]).collect();
    assert_eq!(found, expected.join("\n"), "\n{found}\n");
}

/// The IR with its variables numbered as they appear: a test does not know of those that a pass
/// drops.
fn renumbered(func: &Func) -> String {
    let text = func.to_string();
    let mut seen: Vec<&str> = Vec::new();
    let mut out = String::new();
    for word in text.split_inclusive(|c: char| !c.is_alphanumeric() && c != '_') {
        let name = word.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '_');
        let stem = name.trim_end_matches(|c: char| c.is_ascii_digit());
        let is_variable = stem.len() < name.len() && stem.starts_with(char::is_alphabetic);
        if !is_variable || ["f32", "f64"].contains(&name) {
            out += word;
            continue;
        }
        let at = seen.iter().position(|other| *other == name).unwrap_or(seen.len());
        if at == seen.len() {
            seen.push(name);
        }
        out += &format!("{stem}{at}{}", &word[name.len()..]);
    }
    out
}

/// The differentiated functions and `impl`s of a file of the corpus, with the arguments of their
/// attribute.
fn corpus_items(path: &Path) -> Vec<(String, syn::Item)> {
    let file =
        syn::parse_file(&read(path)).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut found = Vec::new();
    collect(file.items, &mut found);
    found
}

fn collect(items: Vec<syn::Item>, found: &mut Vec<(String, syn::Item)>) {
    for mut item in items {
        let attrs = match &mut item {
            syn::Item::Fn(function) => &mut function.attrs,
            syn::Item::Impl(block) => &mut block.attrs,
            syn::Item::Mod(module) => {
                collect(module.content.take().map(|it| it.1).unwrap_or_default(), found);
                continue;
            }
            _ => continue,
        };
        let Some(at) = attrs.iter().position(|attr| attr.path().is_ident("differentiate")) else {
            continue;
        };
        let args = match attrs.remove(at).meta {
            syn::Meta::List(list) => list.tokens.to_string(),
            syn::Meta::Path(_) | syn::Meta::NameValue(_) => String::new(),
        };
        found.push((args, item));
    }
}
