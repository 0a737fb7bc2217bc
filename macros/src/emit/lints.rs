//! The lints that generated code is not held to.

use proc_macro2::TokenStream;
use quote::quote;

/// The lints that the type of the function's name is not held to.
pub(super) fn type_lints() -> TokenStream {
    let lints = lints();
    quote! {
        #[allow(non_camel_case_types, missing_debug_implementations, missing_copy_implementations, reason = "a name for the derivatives, without values")]
        #lints
    }
}

/// The lints that the derivatives are not held to.
pub(crate) fn function_lints() -> TokenStream {
    let lints = lints();
    quote! {
        #[allow(unused, reason = "a sweep is handed every adjoint, read or not")]
        #[allow(non_snake_case, reason = "names follow those of the user")]
        #lints
    }
}

fn lints() -> TokenStream {
    quote! {
        #[allow(dead_code, unreachable_pub, impl_trait_redundant_captures, reason = "not every derivative is called")]
        #[allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction, reason = "lints are for the function as written")]
    }
}
