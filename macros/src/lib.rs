//! The attribute and the derive of the crate `chainrule`, which re-exports and documents them.

mod diag;
mod rules;

mod ir;
mod map;
mod names;
mod text;
mod visit;
mod visit_mut;

mod args;
mod groups;
mod lower;

mod analysis;
mod transform;

mod emit;
mod expand;

mod derive;

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

/// Gives a type tangents; `chainrule` has the documentation.
#[proc_macro_derive(Differentiable, attributes(no_grad, differentiable))]
pub fn differentiable(item: proc_macro::TokenStream) -> proc_macro::TokenStream {
    derive::derive(item.into()).into()
}
