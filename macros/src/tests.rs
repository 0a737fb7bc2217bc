//! Tests of the whole compiler: recorded expansions, completeness, and input that is wrong.

mod complete;
mod expansions;
mod hostile;

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
fn expand(args: &str, item: TokenStream) -> TokenStream {
    let args = args.parse().expect("the arguments of a test are tokens");
    crate::expand::differentiate(args, item)
}

/// The differentiated functions of a file of the corpus, with the arguments of their attribute.
fn corpus_functions(path: &Path) -> Vec<(String, syn::ItemFn)> {
    let file = syn::parse_file(&read(path)).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut functions = Vec::new();
    collect(file.items, &mut functions);
    functions
}

fn collect(items: Vec<syn::Item>, functions: &mut Vec<(String, syn::ItemFn)>) {
    for item in items {
        match item {
            syn::Item::Fn(mut function) => {
                let Some(at) = function.attrs.iter().position(|attr| attr.path().is_ident("differentiate")) else {
                    continue;
                };
                let attr = function.attrs.remove(at);
                let args = match attr.meta {
                    syn::Meta::List(list) => list.tokens.to_string(),
                    syn::Meta::Path(_) | syn::Meta::NameValue(_) => String::new(),
                };
                functions.push((args, function));
            }
            syn::Item::Mod(module) => collect(module.content.into_iter().flat_map(|(_, items)| items).collect(), functions),
            _ => {}
        }
    }
}
