//! What has columns in a Jacobian.

use crate::args::Args;
use crate::diag::{self, Diags};
use crate::ir::Func;
use proc_macro2::Ident;

/// A column belongs to a parameter with a derivative.
pub(super) fn check(func: &Func, named: &[Ident], args: &Args, diags: &mut Diags) {
    for name in named {
        let own = args.receiver.as_ref().filter(|_| name == "self").unwrap_or(name);
        if !func.params.iter().any(|param| param.name == *own && param.differentiated) {
            diags.error(name, diag::JACOBIAN_PARAMETER);
        }
    }
}
