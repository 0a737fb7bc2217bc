//! Nothing is left out: each row, each message and the order of the modules.

use super::{files, folder, read};
use crate::rules::{Form, all};
use std::fmt::Write;

#[test]
fn every_method_with_a_rule_is_in_the_corpus() {
    let corpus: String =
        files(&folder("tests/corpus"), ".rs").iter().map(|path| read(path)).collect();
    let missing: Vec<&str> = all()
        .filter(|rule| rule.form == Form::Method && !corpus.contains(&format!(".{}(", rule.name)))
        .map(|rule| rule.name)
        .collect();
    assert!(missing.is_empty(), "no function of the corpus uses {missing:?}");
}

#[test]
fn every_message_has_a_case() {
    let recorded: String =
        files(&folder("tests/ui"), ".stderr").iter().map(|path| read(path)).collect();
    let missing: Vec<_> =
        crate::diag::ALL.iter().filter(|(_, text)| !recorded.contains(text)).collect();
    assert!(missing.is_empty(), "no ui case shows {missing:#?}");
}

/// The page of the guide that lists what is refused has every message, under the headings of
/// `diag.rs`. `UPDATE=1 cargo test` writes it.
#[test]
fn every_message_is_in_the_guide() {
    let mut page = String::new();
    let source = read(&folder("macros/src/diag.rs"));
    let list = source.split_once("\nmessages! {").map_or("", |(_, list)| list);
    let list = list.split_once("\n}").map_or("", |(list, _)| list);
    for line in list.lines().map(str::trim) {
        if let Some(heading) = line.strip_prefix("// ") {
            let _ = write!(
                page,
                "\n# {heading}\n\n| what is wrong | what to write instead |\n|---|---|\n"
            );
        }
        let name = line.split_once(" = \"").map_or("", |(name, _)| name);
        let found = crate::diag::ALL.iter().find(|(other, _)| *other == name);
        if let Some((_, text)) = found {
            let (wrong, instead) = text.split_once("; ").unwrap_or((text, ""));
            let _ = writeln!(page, "| {wrong} | {instead} |");
        }
    }
    let page = page.trim_start().to_owned();
    let path = folder("runtime/src/guide/refused.md");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &page).expect("the page can be written");
    }
    assert!(
        crate::diag::ALL
            .iter()
            .all(|(_, text)| page.contains(text.split("; ").next().unwrap_or(text)))
    );
    assert_eq!(read(&path), page, "UPDATE=1 cargo test writes the page");
}

#[test]
fn modules_use_only_what_comes_before_them() {
    let order = [
        "diag",
        "args",
        "rules",
        "ir",
        "names",
        "lower",
        "analysis",
        "transform",
        "emit",
        "expand",
        "derive",
    ];
    // variables stand in code as placeholders, which belong to the representation
    let allowed = [("ir", "names")];
    for (at, module) in order.iter().enumerate() {
        let source = folder("macros/src");
        let mut paths = files(&source.join(module), ".rs");
        paths
            .extend([source.join(format!("{module}.rs"))].into_iter().filter(|path| path.exists()));
        for path in paths {
            let text = read(&path);
            for later in &order[at + 1..] {
                let uses = text.contains(&format!("crate::{later}::"))
                    || text.contains(&format!("crate::{later};"));
                let fine = !uses || allowed.contains(&(module, later));
                assert!(fine, "{} uses `{later}`, which comes after `{module}`", path.display());
            }
        }
    }
}
