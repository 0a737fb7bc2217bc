//! What the macro rejects: one mistake per file, with what it says beside it.

#[test]
fn what_is_rejected_is_reported() {
    trybuild::TestCases::new().compile_fail("*/*.rs");
}
