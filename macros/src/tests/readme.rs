//! The code that the README shows is the code that is generated.

use super::{expand, folder, read};
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
    let expanded: File = syn::parse2(expand("", function.to_token_stream())).expect("this is Rust");
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
    assert_eq!(pretty(&shown.to_token_stream()), pretty(&generated.to_token_stream()));
}

/// The first block of code in this language.
fn block<'a>(text: &'a str, language: &str) -> &'a str {
    let mut fences = text.split("```").skip(1).step_by(2);
    fences.find_map(|block| block.strip_prefix(language)).expect("the README has such a block")
}

fn pretty(item: &proc_macro2::TokenStream) -> String {
    prettyplease::unparse(&syn::parse2(item.clone()).expect("a function is a file"))
}
