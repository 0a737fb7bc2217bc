//! Passes from functions to functions.

pub(crate) mod reverse;
pub(crate) mod tidy;
