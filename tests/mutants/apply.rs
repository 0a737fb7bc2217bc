//! The pieces of the source that the mutants replace stand there, once each.

/// Of a hundred mutants. What a change of the compiler leaves behind is said by the tool.
const APPLY: usize = 90;

#[test]
#[ignore = "a change of the compiler moves what the lists quote; `cargo test --package chainrule-mutants -- --ignored`"]
fn mutants_apply() {
    let root = chainrule_mutants::root();
    let mutants = chainrule_mutants::all(&root).unwrap();
    let errors: Vec<String> =
        mutants.iter().filter_map(|it| it.applied(&root).err()).map(|it| it.to_string()).collect();
    let applied = mutants.len() - errors.len();
    assert!(applied * 100 >= APPLY * mutants.len(), "{}", errors.join("\n\n"));
}
