//! Variables of one name that are not one variable.
//!
//! A `macro_rules` macro that makes a function may bind `x` in it, and be given code with an `x` of the
//! caller's. rustc tells the two apart by where they are written. Names are all that this compiler knows,
//! so such functions are refused.

use crate::diag::{self, Diags};
use crate::map::Map;
use crate::visit::{self, Visit};
use proc_macro2::{Ident, Span};
use syn::{Expr, ItemFn, Pat};

pub(super) fn check(item: &ItemFn, diags: &mut Diags) {
    let mut names = Names::default();
    names.visit_item_fn(item);
    for (name, contexts) in &names.bound {
        let mut all = contexts.iter().chain(names.used.get(name).into_iter().flatten());
        let Some((first, _)) = all.next() else { continue };
        if let Some((_, ident)) = all.find(|(context, _)| context != first) {
            diags.error(ident, diag::HYGIENE);
        }
    }
}

type Places<'a> = Map<String, Vec<(Option<String>, &'a Ident)>>;

#[derive(Default)]
struct Names<'a> {
    bound: Places<'a>,
    used: Places<'a>,
}

impl<'ast> Visit<'ast> for Names<'ast> {
    fn walk(&mut self) -> &mut dyn Visit<'ast> {
        self
    }

    fn visit_pat(&mut self, pat: &'ast Pat) {
        if let Pat::Ident(it) = pat {
            let places = self.bound.entry(it.ident.to_string()).or_default();
            places.push((context(it.ident.span()), &it.ident));
        }
        visit::visit_pat(self, pat);
    }

    fn visit_expr(&mut self, expr: &'ast Expr) {
        if let Some(ident) = super::scan::name_of(expr) {
            let places = self.used.entry(ident.to_string()).or_default();
            places.push((context(ident.span()), ident));
        }
        visit::visit_expr(self, expr);
    }
}

/// Which expansion a token is from. There is no interface for it but the text for debugging, `#3 bytes(4..5)`;
/// where that has another form, nothing is told apart.
fn context(span: Span) -> Option<String> {
    let text = format!("{span:?}");
    let (context, _) = text.strip_prefix('#')?.split_once(' ')?;
    Some(context.to_owned())
}
