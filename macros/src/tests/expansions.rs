//! The expansion of every function and `impl` of the corpus, recorded in `tests/expand`.
//! `UPDATE=1 cargo test` writes them; read the difference, it is the review.

use super::{corpus_items, expand, files, folder, read};
use quote::ToTokens;

fn expansion(path: &std::path::Path) -> String {
    let mut text = String::new();
    for (args, item) in corpus_items(path) {
        let expanded = expand(&args, item.to_token_stream());
        let file: syn::File =
            syn::parse2(expanded).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        // what the user wrote stands in the corpus
        // and what is not generated is said in the same words of each function
        let is_generated =
            |item: &syn::Item| !matches!(item, syn::Item::Fn(_) | syn::Item::Macro(_));
        let items = file.items.into_iter().filter(is_generated);
        let written = usize::from(matches!(item, syn::Item::Impl(_)));
        let items = items.skip(written).map(without_lints).collect();
        let file = syn::File { items, ..file };
        text.push_str(&prettyplease::unparse(&file));
        text.push('\n');
    }
    text
}

/// What lints the code is not held to is the same everywhere; the documentation says again what stands
/// in the code.
fn without_lints(mut item: syn::Item) -> syn::Item {
    if let syn::Item::Enum(syn::ItemEnum { attrs, .. })
    | syn::Item::Impl(syn::ItemImpl { attrs, .. })
    | syn::Item::Struct(syn::ItemStruct { attrs, .. }) = &mut item
    {
        attrs.retain(|attr| !attr.path().is_ident("allow"));
    }
    if let syn::Item::Enum(syn::ItemEnum { attrs, variants, .. }) = &mut item
        && variants.is_empty()
    {
        for attr in attrs.iter_mut() {
            if let syn::Meta::NameValue(doc) = &mut attr.meta
                && let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = &doc.value
            {
                let first = text.value().lines().next().unwrap_or_default().to_owned();
                doc.value = syn::parse_quote!(#first);
            }
        }
    }
    item
}

#[test]
fn expansions_are_as_recorded() {
    let mut changed = Vec::new();
    for path in files(&folder("tests/corpus"), ".rs") {
        let name = path.file_name().expect("a file has a name");
        let recorded = folder("tests/expand").join(name);
        let text = expansion(&path);
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(&recorded, text)
                .unwrap_or_else(|error| panic!("{}: {error}", recorded.display()));
        } else if !recorded.exists() || read(&recorded) != text {
            changed.push(name.to_owned());
        }
    }
    assert!(
        changed.is_empty(),
        "{changed:?} expand otherwise than recorded; UPDATE=1 cargo test records them"
    );
}

#[test]
fn an_expansion_is_the_same_every_time() {
    for path in files(&folder("tests/corpus"), ".rs") {
        assert_eq!(expansion(&path), expansion(&path), "{}", path.display());
    }
}
