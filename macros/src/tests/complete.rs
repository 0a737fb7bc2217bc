//! Nothing is left out: each row, each message and the order of the modules.

use super::{files, folder, read};
use crate::rules::{Form, all};

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
