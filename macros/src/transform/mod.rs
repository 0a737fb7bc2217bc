//! Passes from functions to functions.

pub(crate) mod given;
pub(crate) mod reverse;
pub(crate) mod slide;
pub(crate) mod tidy;
pub(crate) mod twice;
