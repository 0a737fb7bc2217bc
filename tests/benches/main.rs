//! Generated gradients against gradients written by hand. Run with `cargo bench --bench hand`, or
//! `cargo bench --bench hand -- heat lu` for the problems whose names contain one of these.
//!
//! One line per problem: its name; the time of a call in nanoseconds, of the function, of the
//! gradient written by hand and of the generated one; what the generated one costs in functions
//! and in gradients written by hand; and the memory that each gradient allocates at its peak, in bytes.
//! Both gradients give the value, too, and add to buffers. Times are the least of many.
//!
//! `--features peers` adds a line for each of other crates on the problems that they can do.
//!
//! `cargo bench --bench hand -- --once ours heat-1d` runs one of `primal`, `hand`, `ours` a few times
//! and measures nothing: what `valgrind --tool=callgrind` counts.

#![allow(
    clippy::needless_range_loop,
    clippy::many_single_char_names,
    reason = "the functions are written as formulas are"
)]

mod dynamics;
mod finance;
mod geometry;
mod heat;
mod linear;
mod measure;
mod networks;
#[cfg(feature = "peers")]
mod peers;
mod sums;
mod valleys;

use measure::Bench;

fn main() {
    let mut bench = Bench::from_args();
    valleys::measure(&mut bench);
    sums::measure(&mut bench);
    dynamics::measure(&mut bench);
    networks::measure(&mut bench);
    heat::measure(&mut bench);
    linear::measure(&mut bench);
    finance::measure(&mut bench);
    geometry::measure(&mut bench);
    bench.finish();
    #[cfg(feature = "peers")]
    peers::measure();
}
