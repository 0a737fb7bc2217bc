//! How long an expansion takes: in proportion to the lines of the function.

use super::expand;
use std::fmt::Write;
use std::time::{Duration, Instant};

/// A function of so many lines, ten to a section: arithmetic, an array that a loop overwrites, a branch.
fn function(lines: usize) -> String {
    let mut out = String::from("fn f(x: f64, y: f64, a: &[f64]) -> f64 {\n    let mut s = x;\n");
    for n in 0..lines / 10 {
        let _ = write!(
            out,
            "    let t{n} = (s * y).sin() + {n}.5;
    let u{n} = t{n}.exp() / (1.0 + t{n} * t{n});
    let mut w{n} = [t{n}, u{n}, s];
    for k in 0..3 {{
        w{n}[k] = w{n}[k] * y + a[k];
    }}
    if u{n} > t{n} {{
        s += w{n}[0] * u{n};
    }}
    s = s.tanh() + w{n}[1] * w{n}[2];
"
        );
    }
    out + "    s\n}\n"
}

fn time(lines: usize) -> Duration {
    let source = function(lines);
    let item: proc_macro2::TokenStream = source.parse().expect("the function is Rust");
    let start = Instant::now();
    let tokens = expand("", item);
    let time = start.elapsed();
    assert!(!tokens.to_string().contains("compile_error"), "{source}");
    time
}

/// A pass that is quadratic shows here: ten times the lines may take thirty times as long at most.
#[test]
#[ignore = "it measures time"]
fn expansion_is_linear() {
    time(10);
    let times = [10, 100, 1000].map(|lines| (lines, time(lines)));
    for (lines, time) in times {
        println!("{lines} lines: {time:.1?}, {:.0?} for each", time / lines as u32);
    }
    assert!(times[2].1 < 30 * times[1].1, "the expansion is not linear");
}
