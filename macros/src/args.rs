//! The arguments of `#[differentiate(...)]`.

use crate::diag::{self, Diags};
use proc_macro2::TokenStream;
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{Meta, Token};

/// What the attribute says.
#[derive(Clone, Copy, Default, Debug)]
pub(crate) struct Args {
    /// The function is part of a cycle of calls.
    pub(crate) recursive: bool,
    /// Save every value that the backward sweep reads; for tests.
    pub(crate) save_everything: bool,
}

impl Args {
    pub(crate) fn parse(tokens: TokenStream, diags: &mut Diags) -> Args {
        let mut args = Args::default();
        let metas = match Punctuated::<Meta, Token![,]>::parse_terminated.parse2(tokens.clone()) {
            Ok(metas) => metas,
            Err(_) => {
                diags.error(tokens, diag::UNKNOWN_ARGUMENT);
                return args;
            }
        };
        for meta in metas {
            match &meta {
                Meta::Path(path) if path.is_ident("recursive") => args.recursive = true,
                Meta::Path(path) if path.is_ident("__save_everything") => {
                    args.save_everything = true;
                }
                _ => diags.error(&meta, diag::UNKNOWN_ARGUMENT),
            }
        }
        args
    }
}
