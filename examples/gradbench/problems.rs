//! The problems: for each a module with the function as one writes it, and what is derived from it.

pub(crate) mod ba;
pub(crate) mod gmm;
pub(crate) mod hello;
pub(crate) mod kmeans;
pub(crate) mod llsq;
pub(crate) mod lse;
pub(crate) mod lstm;
pub(crate) mod ode;

use crate::job::{Job, Refusal};
use serde_json::value::RawValue;

/// Makes a job of a function's name and its input.
pub(crate) type Problem = fn(&str, &RawValue) -> Result<Box<dyn Job>, Refusal>;

pub(crate) fn find(name: &str) -> Option<Problem> {
    Some(match name {
        "hello" => hello::job,
        "ba" => ba::job,
        "gmm" => gmm::job,
        "kmeans" => kmeans::job,
        "llsq" => llsq::job,
        "lse" => lse::job,
        "lstm" => lstm::job,
        "ode" => ode::job,
        _ => return None,
    })
}
