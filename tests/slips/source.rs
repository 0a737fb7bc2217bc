//! The files of the corpus, an item to a line.

use crate::slip::slip;
use chainrule_random::Rng;
use proc_macro2::{Group, TokenStream, TokenTree};
use quote::ToTokens;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{fs, io};
use syn::{Item, ItemFn};

/// An item, which stands as it stood or with a slip.
pub(crate) struct Line {
    pub(crate) original: TokenStream,
    pub(crate) slipped: Option<TokenStream>,
}

impl Line {
    fn new(item: &Item) -> Line {
        Line { original: item.to_token_stream(), slipped: None }
    }

    pub(crate) fn text(&self, has_attributes: bool) -> String {
        let tokens = self.slipped.as_ref().unwrap_or(&self.original);
        let tokens =
            if has_attributes { tokens.clone() } else { without_attributes(tokens.clone()) };
        tokens.to_string().replace('\n', " ")
    }
}

/// A slip may change nothing, or leave no function.
const TRIES: usize = 4;

pub(crate) struct Source {
    pub(crate) name: String,
    pub(crate) lines: Vec<Line>,
}

impl Source {
    /// Each differentiated function gets a slip, if it is a function still.
    pub(crate) fn slip(&mut self, rng: &mut Rng) {
        for line in &mut self.lines {
            let Ok(function) = syn::parse2::<ItemFn>(line.original.clone()) else { continue };
            if !function.attrs.iter().any(|attr| attr.path().is_ident("differentiate")) {
                continue;
            }
            let original = line.original.to_string();
            for _ in 0..TRIES {
                let Ok(block) = syn::parse2(slip(function.block.to_token_stream(), rng)) else {
                    continue;
                };
                let slipped = ItemFn { block, ..function.clone() }.to_token_stream();
                if slipped.to_string() != original {
                    line.slipped = Some(slipped);
                    break;
                }
            }
        }
    }

    pub(crate) fn text(&self, has_attributes: bool) -> String {
        let mut text = String::new();
        for line in &self.lines {
            let _ = writeln!(text, "{}", line.text(has_attributes));
        }
        text
    }
}

/// The files, as they are.
pub(crate) fn corpus() -> io::Result<Vec<Source>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../corpus");
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    paths.sort();
    let mut sources = Vec::new();
    for path in paths {
        let file = syn::parse_file(&fs::read_to_string(&path)?).map_err(io::Error::other)?;
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let lines = file.items.iter().map(Line::new).collect();
        sources.push(Source { name, lines });
    }
    Ok(sources)
}

/// Attributes that stand for nothing without the macro are left out.
fn without_attributes(tokens: TokenStream) -> TokenStream {
    const NAMES: [&str; 3] = ["differentiate", "no_grad", "checkpoint"];
    let is_ours = |token: &TokenTree| match token {
        TokenTree::Group(group) => match group.stream().into_iter().next() {
            Some(TokenTree::Ident(name)) => NAMES.iter().any(|own| name == *own),
            _ => false,
        },
        _ => false,
    };
    let mut out: Vec<TokenTree> = Vec::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        let is_hash = matches!(&token, TokenTree::Punct(sign) if sign.as_char() == '#');
        if is_hash && tokens.peek().is_some_and(is_ours) {
            tokens.next();
            continue;
        }
        out.push(match token {
            TokenTree::Group(group) => {
                let stream = without_attributes(group.stream());
                TokenTree::Group(Group::new(group.delimiter(), stream))
            }
            token => token,
        });
    }
    out.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(text: &str) -> Source {
        let file = syn::parse_file(text).unwrap();
        Source { name: "f".to_owned(), lines: file.items.iter().map(Line::new).collect() }
    }

    #[test]
    fn a_function_with_the_attribute_gets_a_slip_and_no_other() {
        let text = "#[differentiate] fn f(x: f64) -> f64 { let y = x * x; y + 1.0 } fn g() {}";
        let original = source(text);
        let changed = (0..20).filter(|seed| {
            let mut slipped = source(text);
            slipped.slip(&mut Rng::new(*seed));
            assert_eq!(slipped.lines[1].text(true), original.lines[1].text(true));
            slipped.lines[0].text(true) != original.lines[0].text(true)
        });
        assert!(changed.count() > 10);
    }

    #[test]
    fn what_only_the_macro_reads_is_left_out() {
        let text = "#[differentiate(order = 2)] #[inline] fn f(#[no_grad] n: usize) { #[checkpoint] for _ in 0..n {} }";
        let plain = "#[inline] fn f(n: usize) { for _ in 0..n {} }";
        assert_eq!(source(text).text(false), source(plain).text(true));
    }
}
