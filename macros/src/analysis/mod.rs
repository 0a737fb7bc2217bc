//! Facts about a function; they change nothing.

pub(crate) mod activity;
pub(crate) mod explain;
pub(crate) mod lost;
pub(crate) mod memory;
pub(crate) mod range;
