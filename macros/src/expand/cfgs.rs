//! `cfg` inside of a function. rustc has not looked at it yet when the attribute runs, so the derivatives are
//! generated for each combination of the conditions, and stand under a `cfg` of their own.

use crate::visit::{self, Visit};
use crate::visit_mut::{self, VisitMut};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Attribute, Block, Expr, Meta, Stmt, parse_quote};

/// So many conditions at most, since each doubles what is generated.
const MOST: usize = 3;

/// The body of a function under one combination of its conditions.
pub(super) struct Variant {
    pub(super) cfg: Attribute,
    pub(super) body: Block,
}

/// The body under each combination; `None` if there are no conditions in it, or too many.
pub(super) fn variants(body: &Block) -> Option<Vec<Variant>> {
    let mut found = Conditions { all: Vec::new() };
    found.visit_block(body);
    let conditions = found.all;
    if conditions.is_empty() || conditions.len() > MOST {
        return None;
    }
    let count = 1_usize << conditions.len();
    Some((0..count).map(|number| variant(body, &conditions, number)).collect())
}

/// The bits of the number say which conditions hold.
fn variant(body: &Block, conditions: &[Meta], number: usize) -> Variant {
    let held: Vec<(&Meta, bool)> =
        conditions.iter().enumerate().map(|(at, meta)| (meta, number & (1 << at) != 0)).collect();
    let mut body = body.clone();
    Resolve { held: &held }.visit_block_mut(&mut body);
    let terms =
        held.iter().map(|(meta, holds)| if *holds { quote!(#meta) } else { quote!(not(#meta)) });
    Variant { cfg: parse_quote!(#[cfg(all(#(#terms),*))]), body }
}

/// Messages that are said only where the `cfg` holds.
pub(super) fn only_if(cfg: &Attribute, errors: TokenStream) -> TokenStream {
    match syn::parse2::<syn::File>(errors.clone()) {
        Ok(file) => file.items.iter().map(|item| quote!(#cfg #item)).collect(),
        Err(_) => errors,
    }
}

/// The conditions in a function, without `not`.
struct Conditions {
    all: Vec<Meta>,
}

impl<'ast> Visit<'ast> for Conditions {
    fn walk(&mut self) -> &mut dyn Visit<'ast> {
        self
    }

    fn visit_attribute(&mut self, attribute: &'ast Attribute) {
        if let Some((condition, _)) = condition(attribute)
            && !self.all.iter().any(|known| are_same(known, &condition))
        {
            self.all.push(condition);
        }
        visit::visit_attribute(self, attribute);
    }
}

/// What a `cfg` asks for, without `not`, and whether it asks for that.
fn condition(attribute: &Attribute) -> Option<(Meta, bool)> {
    if !attribute.path().is_ident("cfg") {
        return None;
    }
    let (mut meta, mut is_asked) = (attribute.parse_args::<Meta>().ok()?, true);
    while let Meta::List(list) = &meta
        && list.path.is_ident("not")
        && let Ok(inner) = list.parse_args::<Meta>()
    {
        meta = inner;
        is_asked = !is_asked;
    }
    Some((meta, is_asked))
}

fn are_same(a: &Meta, b: &Meta) -> bool {
    a.to_token_stream().to_string() == b.to_token_stream().to_string()
}

/// Leaves out what is not there.
struct Resolve<'c> {
    held: &'c [(&'c Meta, bool)],
}

impl Resolve<'_> {
    /// Takes the conditions away, and says whether they hold.
    fn holds(&self, attrs: &mut Vec<Attribute>) -> bool {
        let mut all = true;
        attrs.retain(|attribute| {
            let Some((asked, is_asked)) = condition(attribute) else { return true };
            let known = self.held.iter().find(|(meta, _)| are_same(meta, &asked));
            all &= known.is_some_and(|(_, holds)| *holds == is_asked);
            false
        });
        all
    }
}

impl VisitMut for Resolve<'_> {
    fn walk(&mut self) -> &mut dyn VisitMut {
        self
    }

    fn visit_block_mut(&mut self, block: &mut Block) {
        block.stmts.retain_mut(|stmt| statement_attributes(stmt).is_none_or(|it| self.holds(it)));
        visit_mut::visit_block_mut(self, block);
    }

    fn visit_expr_match_mut(&mut self, it: &mut syn::ExprMatch) {
        it.arms.retain_mut(|arm| self.holds(&mut arm.attrs));
        visit_mut::visit_expr_match_mut(self, it);
    }
}

fn statement_attributes(stmt: &mut Stmt) -> Option<&mut Vec<Attribute>> {
    match stmt {
        Stmt::Local(it) => Some(&mut it.attrs),
        Stmt::Macro(it) => Some(&mut it.attrs),
        Stmt::Expr(it, _) => attributes(it),
        Stmt::Item(_) => None,
    }
}

/// The attributes of a statement, which `syn` gives to what stands first in it.
fn attributes(expr: &mut Expr) -> Option<&mut Vec<Attribute>> {
    Some(match expr {
        Expr::Assign(it) => return attributes(&mut it.left),
        Expr::Binary(it) => return attributes(&mut it.left),
        Expr::Block(it) => &mut it.attrs,
        Expr::Call(it) => &mut it.attrs,
        Expr::Field(it) => &mut it.attrs,
        Expr::ForLoop(it) => &mut it.attrs,
        Expr::If(it) => &mut it.attrs,
        Expr::Index(it) => &mut it.attrs,
        Expr::Loop(it) => &mut it.attrs,
        Expr::Macro(it) => &mut it.attrs,
        Expr::Match(it) => &mut it.attrs,
        Expr::MethodCall(it) => &mut it.attrs,
        Expr::Path(it) => &mut it.attrs,
        Expr::Return(it) => &mut it.attrs,
        Expr::Unary(it) => &mut it.attrs,
        Expr::While(it) => &mut it.attrs,
        _ => return None,
    })
}
