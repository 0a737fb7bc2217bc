//! Functions of the corpus with a slip of the pen that rustc takes: the macro takes them too, or says why not.
//!
//! `cargo run --release --package chainrule-slips -- --seed 0 --minutes 60`

mod slip;
mod source;
mod trial;

use chainrule_random::Rng;
use source::Source;
use std::path::PathBuf;
use std::time::{Duration, Instant};
use std::{env, io};
use trial::{Tally, Trial};

struct Options {
    seed: u64,
    time: Duration,
    folder: PathBuf,
}

fn main() -> io::Result<()> {
    let options = options();
    let start = Instant::now();
    let trial = Trial::new(&options.folder)?;
    let mut tally = Tally::default();
    for seed in options.seed.. {
        if start.elapsed() >= options.time {
            break;
        }
        let mut sources = source::corpus()?;
        let mut rng = Rng::new(seed);
        sources.iter_mut().for_each(|source: &mut Source| source.slip(&mut rng));
        tally.add(trial.run(&mut sources)?);
        println!("up to seed {seed}, {} s: {tally}", start.elapsed().as_secs());
    }
    std::process::exit(i32::from(tally.broken > 0))
}

fn options() -> Options {
    let folder = env::temp_dir().join("chainrule-slips");
    let mut options = Options { seed: 0, time: Duration::from_secs(60), folder };
    let mut args = env::args().skip(1);
    while let Some(arg) = args.next() {
        let value = args.next().unwrap_or_default();
        match arg.as_str() {
            "--seed" => options.seed = value.parse().unwrap_or(0),
            "--minutes" => {
                options.time = Duration::from_secs(60 * value.parse().unwrap_or(1));
            }
            "--folder" => options.folder = value.into(),
            other => eprintln!("what is {other}?"),
        }
    }
    options
}
