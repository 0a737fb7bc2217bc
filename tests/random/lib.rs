//! Random programs: a generator, a printer and an interpreter of the same program.
//!
//! A program is differentiated by the macro, and its gradient compared with that of the
//! interpreter, which runs it on dual numbers: forward mode, which shares no code with the macro.

mod batch;
mod compare;
mod dual;
mod generate;
mod interpret;
mod print;
mod program;
mod rng;
mod shrink;

pub use batch::{Batch, Verdict};
pub use interpret::Outcome;
pub use program::Program;
pub use rng::Rng;
