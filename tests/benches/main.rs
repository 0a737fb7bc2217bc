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
//! `--features criterion` has criterion measure the same calls, with its statistics, and compare them with the run before.
//!
//! `cargo bench --bench hand -- --once ours heat-1d` runs one of `primal`, `hand`, `ours` a few times
//! and measures nothing: what `valgrind --tool=callgrind` counts.
//!
//! # Where the hand is faster
//!
//! A generated gradient has the value of the function to the last bit, and it does not know what the author knows.
//! That is what is left where it costs more than 1.1 of the other:
//!
//! * `bodies-100`, `reprojection`: the function divides by `r`, and the gradient by hand multiplies by `1 / r`
//!   there and back: one `divsd` in the loop of the first, and two in the second. The generated one has `mass / r` as the
//!   function has it, and `1 / r` beside it: two `divsd` in the loop, and three `divsd` and three `divpd` in `reprojection`, where
//!   `ucomisd` besides ask at poles whether the cotangent is zero.
//! * `dense-indexed-64`: the gradient by hand sums a row in lanes (`addpd`), the function in order (`addsd`, with a test of the
//!   bound of `w[i * n + j]` before each). The backward loops are the same `mulpd` and `addpd`; with 512 columns they are
//!   all that counts.
//! * `heat-1d`: both keep a number for each cell and step, 8 MB. The generated one fills each row of its tape with zeros before it
//!   writes there, and the system hands out the memory meanwhile: 1.2 of the other, as the system is quick about that.
//! * `monte-carlo`: the hand sums up what goes back while it goes forward, since all paths have one factor in common, which it multiplies
//!   with in the end. The generated one keeps a number for each path, 800,000 bytes, and reads it again: 1.1 of the other.

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
