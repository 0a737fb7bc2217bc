//! Random programs, differentiated, run, and compared with an interpreter.
//!
//! `cargo run --release --package chainrule-random -- --seed 0 --count 1000`

use chainrule_random::{Batch, Program, Verdict};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::{env, io};

struct Options {
    seed: u64,
    count: u64,
    /// From one seed to the next; with 8, all programs have second derivatives that can.
    step: u64,
    batch: u64,
    folder: PathBuf,
    release: bool,
    /// Print this program and nothing else.
    show: bool,
    shrink: bool,
}

fn main() -> io::Result<()> {
    let options = options();
    if options.show {
        print!("{}", Program::random(options.seed).rust());
        return Ok(());
    }
    let mut is_any_wrong = false;
    let mut classes = BTreeMap::<String, Vec<u64>>::new();
    let mut done = 0;
    while done < options.count {
        let end = options.count.min(done + options.batch);
        let seeds: Vec<u64> = (done..end).map(|at| options.seed + at * options.step).collect();
        let programs: Vec<Program> = seeds.iter().map(|seed| Program::random(*seed)).collect();
        let verdicts = batch(&options, &programs)?;
        for ((seed, verdict), program) in seeds.iter().zip(verdicts).zip(&programs) {
            is_any_wrong |= verdict.is_wrong();
            let seen = classes.entry(verdict.class()).or_default();
            seen.push(*seed);
            if verdict.is_shown() {
                println!("seed {seed}: {verdict:?}");
            }
            if verdict.is_shown() && seen.len() == 1 && options.shrink {
                let small = shrink(&options, program, &verdict)?;
                println!("{}", small.rust());
            }
        }
        done = end;
        println!("{done} programs");
    }
    for (class, seeds) in &classes {
        let some: Vec<String> = seeds.iter().take(8).map(u64::to_string).collect();
        println!("{:>6} {class} ({})", seeds.len(), some.join(", "));
    }
    std::process::exit(i32::from(is_any_wrong))
}

fn batch(options: &Options, programs: &[Program]) -> io::Result<Vec<Verdict>> {
    let (folder, release) = (options.folder.clone(), options.release);
    Batch { programs, folder, release, is_macro_optimised: options.count >= 2000 }.verdicts()
}

/// Goes to smaller programs with the same mistake as long as there are any.
fn shrink(options: &Options, program: &Program, verdict: &Verdict) -> io::Result<Program> {
    let (mut small, class) = (program.clone(), verdict.class());
    loop {
        let candidates = small.smaller();
        let mut found = None;
        for candidates in candidates.chunks(60) {
            let verdicts = batch(options, candidates)?;
            let same = candidates.iter().zip(verdicts).filter(|(_, other)| other.class() == class);
            found = same.map(|(it, _)| it.clone()).min_by_key(|it| it.rust().len());
            if found.is_some() {
                break;
            }
        }
        match found {
            Some(smaller) => small = smaller,
            None => return Ok(small),
        }
    }
}

fn options() -> Options {
    let mut options = Options {
        seed: 0,
        count: 1000,
        step: 1,
        batch: 50,
        folder: env::temp_dir().join("chainrule-random"),
        release: false,
        show: false,
        shrink: false,
    };
    let mut args = env::args().skip(1);
    while let Some(arg) = args.next() {
        let mut number = || args.next().and_then(|arg| arg.parse().ok()).unwrap_or(0);
        match arg.as_str() {
            "--seed" => options.seed = number(),
            "--count" => options.count = number(),
            "--step" => options.step = number().max(1),
            "--batch" => options.batch = number().max(1),
            "--folder" => options.folder = args.next().map_or_else(PathBuf::new, PathBuf::from),
            "--release" => options.release = true,
            "--show" => options.show = true,
            "--shrink" => options.shrink = true,
            other => eprintln!("what is {other}?"),
        }
    }
    options
}
