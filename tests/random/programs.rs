//! Some random programs, compiled and compared with the interpreter.
//! CONTRIBUTING.md has the command for many.

use chainrule_random::{Batch, Program, Verdict};
use std::path::Path;

#[test]
fn random_programs_have_the_right_gradient() {
    let programs: Vec<Program> = (0..200).map(Program::random).collect();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("programs");
    let batch = Batch { programs: &programs, folder, release: false, is_macro_optimised: false };
    let verdicts = batch.verdicts().unwrap();
    let wrong: Vec<String> = verdicts
        .iter()
        .enumerate()
        .filter(|(_, verdict)| verdict.is_wrong())
        .map(|(seed, verdict)| format!("seed {seed}: {verdict:?}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let right = verdicts.iter().filter(|verdict| **verdict == Verdict::Right).count();
    assert!(right >= 180, "only {right} programs are compared");
}
