//! What cannot have several tangents at once: structs, their methods, and pullbacks given by hand; and what has
//! columns in a Jacobian.

use crate::args::{Args, Given};
use crate::diag::{self, Diags};
use crate::ir::walk::each;
use crate::ir::{CalleeForm, Func, Init, Stmt};
use proc_macro2::Ident;

pub(super) fn check(func: &Func, name: &Ident, args: &Args, diags: &mut Diags) {
    if args.method.is_some() {
        diags.error(name, diag::LANES_METHOD);
    }
    if let Some(Given::Vjp(path)) = &args.given {
        diags.error(path, diag::LANES_VJP);
    }
    if let Some(named) = &args.jacobian {
        columns(func, named, diags);
    }
    let mut is_reported = false;
    each(&func.body, &mut |stmt| {
        let at = match stmt {
            Stmt::Declare { dst, init: Init::Fields { .. } } => func.info(*dst).span,
            Stmt::Call { callee, .. } if callee.form != CalleeForm::Function => {
                crate::names::last_segment(&callee.path).span()
            }
            _ => return,
        };
        if !std::mem::replace(&mut is_reported, true) {
            let at = Ident::new("here", at);
            diags.error(at, diag::LANES_STRUCT);
        }
    });
}

/// What a Jacobian is taken with respect to.
fn columns(func: &Func, named: &[Ident], diags: &mut Diags) {
    for name in named {
        if !func.params.iter().any(|param| param.name == *name && param.differentiated) {
            diags.error(name, diag::JACOBIAN_PARAMETER);
        }
    }
}
