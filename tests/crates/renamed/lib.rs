//! The dependency under another name, derivatives under another name, and expansions inside of
//! `macro_rules!` and of function bodies.

#![deny(warnings, missing_docs, clippy::pedantic)]

pub mod cube;
pub mod dawson;
mod reexport {
    pub(crate) use ad as gradients;
}

pub use cube::cube;
pub use dawson::dawson;

use ad::differentiate;

/// The dependency by its name.
#[differentiate(crate = ad)]
#[must_use]
pub fn square(x: f64) -> f64 {
    x * x
}

/// By a path.
#[differentiate(crate = crate::reexport::gradients)]
#[must_use]
pub fn norm(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for value in x {
        sum += square(*value);
    }
    sum.sqrt()
}

/// Calls functions that stand in modules of their own names.
#[differentiate(crate = ::ad, using(dawson = dawson::dawson_ad, cube::cube = cube::derivatives))]
#[must_use]
pub fn both(x: f64) -> f64 {
    dawson(x, 3) + cube::cube::<f64>(x)
}

macro_rules! powers {
    ($($(#[$doc:meta])* $name:ident($x:ident: $ty:ty) = $power:expr;)*) => {$(
        $(#[$doc])*
        #[differentiate(crate = ad)]
        #[must_use]
        pub fn $name($x: $ty) -> $ty {
            let copies = vec![$x * $power; 2];
            let scaled: $ty = $x * $power;
            scaled * copies[1]
        }
    )*};
}

powers! {
    /// Made by a macro.
    doubled(x: f64) = 2.0;
    /// With a sum that is a factor in the macro.
    tripled(y: f64) = y + 3.0;
}

/// For other crates, which need not depend on `chainrule`.
#[doc(hidden)]
pub mod __private {
    pub use ad;
}

/// Defines a function and its derivatives.
#[macro_export]
macro_rules! shifted {
    ($name:ident, $by:expr) => {
        #[$crate::__private::ad::differentiate(crate = $crate::__private::ad)]
        fn $name(x: f64) -> f64 {
            (x + $by) * x
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[allow(clippy::float_cmp)]
    fn gradients_are_right() {
        assert_eq!(square::grad(3.0), 6.0);
        assert_eq!(norm::grad(&[2.0]), [1.0]);
        assert_eq!(cube::derivatives::grad(2.0_f32), 12.0);
        assert_eq!(dawson::dawson_ad::grad(2.0, 3), 12.0);
        assert_eq!(both::grad(2.0), 24.0);
        assert_eq!(doubled::grad(1.0), 8.0);
        assert_eq!(tripled::grad(1.0), 40.0);
    }

    #[test]
    #[allow(clippy::float_cmp)]
    fn a_function_in_a_function_has_derivatives() {
        #[differentiate(crate = ad)]
        fn local(x: f64) -> f64 {
            x * x
        }
        shifted!(moved, 1.0);
        assert_eq!(local::grad(1.0), 2.0);
        assert_eq!(moved::grad(1.0), 3.0);
    }
}
