//! The floats of arguments and gradients.

use chainrule::check::Flatten;

pub(crate) fn floats(value: &impl Flatten) -> Vec<f64> {
    let mut floats = Vec::new();
    value.flatten(&mut floats);
    floats
}

/// Bit for bit.
pub(crate) fn bits(value: &impl Flatten) -> Vec<u64> {
    floats(value).into_iter().map(f64::to_bits).collect()
}
