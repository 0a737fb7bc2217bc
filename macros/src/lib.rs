//! The attribute of the crate `chainrule`, which re-exports and documents it.

mod diag;
mod rules;

mod ir;
mod names;

mod args;
mod lower;

mod analysis;
mod transform;

mod emit;
mod expand;

#[cfg(test)]
mod tests;

/// Generates the derivatives of a function; `chainrule` has the documentation.
#[proc_macro_attribute]
pub fn differentiate(
    args: proc_macro::TokenStream,
    item: proc_macro::TokenStream,
) -> proc_macro::TokenStream {
    expand::differentiate(args.into(), item.into()).into()
}
