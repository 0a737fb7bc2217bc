//! Passes from functions to functions.

pub(crate) mod bounds;
pub(crate) mod fold;
pub(crate) mod forward;
pub(crate) mod fuse;
pub(crate) mod gather;
pub(crate) mod given;
pub(crate) mod idle;
mod invariant;
pub(crate) mod lift;
mod marks;
pub(crate) mod once;
mod partial;
pub(crate) mod regroup;
pub(crate) mod reverse;
pub(crate) mod rows;
pub(crate) mod skip;
pub(crate) mod slide;
mod still;
pub(crate) mod tidy;
pub(crate) mod total;
pub(crate) mod trace;
pub(crate) mod twice;
pub(crate) mod unit;
pub(crate) mod unread;
