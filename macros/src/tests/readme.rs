//! The code that the README and the guide show is the code that is generated.

use super::{assert_backward, assert_ir, expand, folder, lower, read, reverse};
use crate::transform;
use quote::ToTokens;
use syn::{File, ImplItem, Item, ItemFn};

#[test]
fn the_generated_code_of_the_readme_is_what_the_macro_gives() {
    let readme = read(&folder("README.md"));
    let written: File = syn::parse_str(block(&readme, "rust\n")).expect("the example is Rust");
    let shown: ItemFn = syn::parse_str(block(&readme, "rust,ignore\n")).expect("the code is Rust");
    let mut function = written.items.into_iter().find_map(|item| match item {
        Item::Fn(function) => Some(function),
        _ => None,
    });
    function.iter_mut().for_each(|function| function.attrs.clear());
    let generated = generated(function.to_token_stream(), &shown);
    assert_eq!(pretty(&shown.to_token_stream()), pretty(&generated.to_token_stream()));
}

#[test]
fn the_passes_of_the_guide_are_what_they_give() {
    let guide = read(&folder("runtime/src/guide/how_it_works.rs"));
    let text: String = guide
        .lines()
        .map(|line| format!("{}\n", line.trim_start_matches("//!").strip_prefix(' ').unwrap_or("")))
        .collect();
    let blocks: Vec<&str> = text.split("```").skip(1).step_by(2).collect();
    let [written, lowered, swept, emitted] = blocks.as_slice() else {
        panic!("the guide shows a function and three passes");
    };
    let source: String =
        written.lines().filter(|line| !line.starts_with("#")).collect::<Vec<_>>().join("\n");
    assert_ir(&lower(&source), lowered.trim_start_matches("text\n"));
    let mut func = reverse(&source);
    transform::tidy::tidy(&mut func);
    transform::twice::twice(&mut func);
    transform::slide::slide(&mut func);
    assert_backward(&func, swept.trim_start_matches("text\n"));
    let shown: ItemFn =
        syn::parse_str(emitted.trim_start_matches("rust,ignore\n")).expect("the code is Rust");
    let function: ItemFn = syn::parse_str(&source).expect("the function is Rust");
    let generated = generated(function.to_token_stream(), &shown);
    assert_eq!(pretty(&shown.to_token_stream()), pretty(&generated.to_token_stream()));
}

/// The function of this name that the macro gives, without its attributes.
fn generated(function: proc_macro2::TokenStream, shown: &ItemFn) -> syn::ImplItemFn {
    let expanded: File = syn::parse2(expand("", function)).expect("this is Rust");
    let functions = expanded.items.into_iter().filter_map(|item| match item {
        Item::Impl(block) => Some(block.items),
        _ => None,
    });
    let generated = functions.flatten().find_map(|item| match item {
        ImplItem::Fn(function) if function.sig.ident == shown.sig.ident => Some(function),
        _ => None,
    });
    let mut generated = generated.expect("the function that is shown is generated");
    generated.attrs.clear();
    generated.vis = shown.vis.clone();
    generated
}

/// The first block of code in this language.
fn block<'a>(text: &'a str, language: &str) -> &'a str {
    let mut fences = text.split("```").skip(1).step_by(2);
    fences.find_map(|block| block.strip_prefix(language)).expect("the README has such a block")
}

fn pretty(item: &proc_macro2::TokenStream) -> String {
    prettyplease::unparse(&syn::parse2(item.clone()).expect("a function is a file"))
}
