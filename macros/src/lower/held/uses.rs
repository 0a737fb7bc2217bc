//! Where the name of a held iterator stands, and what is written there.

use crate::lower::{macros, scan};
use crate::visit::{self, Visit};
use crate::visit_mut::{self, VisitMut};
use proc_macro2::Ident;
use std::collections::BTreeSet;
use syn::{Expr, ExprForLoop, ExprMethodCall, Stmt, parse_quote};

/// Methods that take the iterator itself, and so all that it has not given. Others may take some of its items.
const TAKE_ALL: &[&str] = &[
    "chain",
    "cloned",
    "collect",
    "copied",
    "count",
    "cycle",
    "enumerate",
    "filter",
    "filter_map",
    "flat_map",
    "flatten",
    "fold",
    "for_each",
    "inspect",
    "into_iter",
    "last",
    "map",
    "map_while",
    "max_by",
    "max_by_key",
    "min_by",
    "min_by_key",
    "partition",
    "product",
    "reduce",
    "rev",
    "scan",
    "skip",
    "skip_while",
    "step_by",
    "sum",
    "take",
    "take_while",
    "unzip",
    "zip",
];

/// How a held iterator is used.
pub(super) struct Uses<'a> {
    name: &'a Ident,
    /// It gives items one by one, before the others are asked for.
    pub(super) are_counted: bool,
    /// `items.remainder()` of `x.chunks_exact(4)`
    pub(super) have_remainder: bool,
    /// In a way that cannot be counted.
    pub(super) is_unknown: bool,
    /// The names that are bound there.
    pub(super) bound: BTreeSet<String>,
}

impl<'a> Uses<'a> {
    pub(super) fn of(name: &'a Ident, stmts: &[Stmt]) -> Uses<'a> {
        let bound = BTreeSet::new();
        let mut uses =
            Uses { name, are_counted: false, have_remainder: false, is_unknown: false, bound };
        stmts.iter().for_each(|stmt| uses.visit_stmt(stmt));
        uses.is_unknown |= uses.bound.contains(&name.to_string());
        uses
    }
}

impl<'ast> Visit<'ast> for Uses<'_> {
    fn walk(&mut self) -> &mut dyn Visit<'ast> {
        self
    }

    fn visit_expr(&mut self, expr: &'ast Expr) {
        match expr {
            Expr::ForLoop(it) if by_reference(self.name, &it.expr) => {
                self.are_counted = true;
                visit::visit_pat(self, &it.pat);
                return self.visit_block(&it.body);
            }
            Expr::MethodCall(it) if is_name(self.name, &it.receiver) => {
                match (it.method.to_string().as_str(), it.args.len()) {
                    ("next" | "peek", 0) => self.are_counted = true,
                    ("nth", 1) if is_simple(&it.args[0]) => self.are_counted = true,
                    ("remainder", 0) => self.have_remainder = true,
                    ("clone" | "len", 0) => {}
                    (name, _) => self.is_unknown |= !TAKE_ALL.contains(&name),
                }
            }
            // `&mut items`, `items = …`
            Expr::Reference(it) => self.is_unknown |= is_name(self.name, &it.expr),
            Expr::Assign(it) => self.is_unknown |= is_name(self.name, &it.left),
            _ => {}
        }
        visit::visit_expr(self, expr);
    }

    fn visit_pat_ident(&mut self, pat: &'ast syn::PatIdent) {
        self.bound.insert(pat.ident.to_string());
        visit::visit_pat_ident(self, pat);
    }

    fn visit_macro(&mut self, mac: &'ast syn::Macro) {
        let mut names = Vec::new();
        macros::identifiers(&mac.tokens, &mut names);
        self.is_unknown |= names.contains(self.name);
    }
}

/// What stands for a held iterator.
pub(super) struct Written<'a> {
    pub(super) name: &'a Ident,
    pub(super) chain: &'a Expr,
    /// How many items it has given, if that is counted.
    pub(super) count: Option<&'a Ident>,
}

impl Written<'_> {
    pub(super) fn write(mut self, stmts: &mut [Stmt]) {
        stmts.iter_mut().for_each(|stmt| self.visit_stmt_mut(stmt));
    }

    /// What a method is that asks for an item.
    fn asked(&self, it: &ExprMethodCall) -> Option<Expr> {
        let chain = self.chain;
        match (it.method.to_string().as_str(), self.count) {
            ("next", Some(count)) => Some(parse_quote!({ #count += 1; #chain.nth(#count - 1) })),
            ("nth", Some(count)) => {
                let nth = &it.args[0];
                Some(parse_quote!({ #count += #nth + 1; #chain.nth(#count - 1) }))
            }
            ("peek", Some(count)) => Some(parse_quote!(#chain.nth(#count).as_ref())),
            ("len", _) => {
                let others = self.others();
                Some(parse_quote!(#others.count()))
            }
            ("clone", _) => Some(self.others()),
            ("remainder", _) => {
                let Expr::MethodCall(chunks) = chain else { return None };
                let (source, size) = (&chunks.receiver, &chunks.args[0]);
                Some(parse_quote!((&#source[#source.len() / #size * #size..])))
            }
            _ => None,
        }
    }

    /// What has not been given.
    fn others(&self) -> Expr {
        let chain = self.chain;
        match self.count {
            Some(count) => parse_quote!(#chain.skip(#count)),
            None => chain.clone(),
        }
    }

    /// `for item in &mut items`, which counts.
    fn count_in(&self, it: &mut ExprForLoop) {
        let Some(count) = self.count else { return };
        if by_reference(self.name, &it.expr) {
            *it.expr = self.others();
            it.body.stmts.insert(0, parse_quote!(#count += 1;));
        }
    }
}

impl VisitMut for Written<'_> {
    fn walk(&mut self) -> &mut dyn VisitMut {
        self
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        match expr {
            Expr::ForLoop(it) => self.count_in(it),
            Expr::MethodCall(it) if is_name(self.name, &it.receiver) => {
                if let Some(asked) = self.asked(it) {
                    *expr = asked;
                    return;
                }
            }
            _ => {}
        }
        if is_name(self.name, expr) {
            *expr = self.others();
            return;
        }
        visit_mut::visit_expr_mut(self, expr);
    }
}

/// It may be written twice.
fn is_simple(expr: &Expr) -> bool {
    matches!(expr, Expr::Lit(_)) || scan::name_of(expr).is_some()
}

fn is_name(name: &Ident, expr: &Expr) -> bool {
    scan::name_of(expr).is_some_and(|it| it == name)
}

/// `&mut items`, `items.by_ref()`
fn by_reference(name: &Ident, expr: &Expr) -> bool {
    match expr {
        Expr::Reference(it) => it.mutability.is_some() && is_name(name, &it.expr),
        Expr::MethodCall(it) => it.method == "by_ref" && is_name(name, &it.receiver),
        _ => false,
    }
}
