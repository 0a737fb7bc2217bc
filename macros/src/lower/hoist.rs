//! Exits inside of operands: each becomes a statement of its own, before.
//!
//! What is evaluated before an exit is evaluated before it still.

use super::env::Lower;
use crate::visit::{self, Visit};
use proc_macro2::{Ident, Span};
use syn::spanned::Spanned;
use syn::{BinOp, Expr, Stmt, parse_quote};

/// What the names of operands begin with.
pub(super) const OPERAND: &str = "__operand_";

impl Lower<'_> {
    /// The statements that stand for this one, if an exit in it is not at its top.
    pub(super) fn hoisted(&mut self, stmt: &Stmt) -> Option<Vec<Stmt>> {
        let mut stmt = stmt.clone();
        let expr = match &mut stmt {
            Stmt::Local(local) => &mut *local.init.as_mut()?.expr,
            Stmt::Expr(expr, _) => expr,
            Stmt::Item(_) | Stmt::Macro(_) => return None,
        };
        if !has_exit(expr) {
            return None;
        }
        let mut hoist = Hoist { before: Vec::new(), count: self.operands, gives_up: false };
        hoist.top(expr);
        if hoist.gives_up || hoist.before.is_empty() {
            return None;
        }
        self.operands = hoist.count;
        let mut stmts = hoist.before;
        stmts.push(stmt);
        Some(stmts)
    }
}

struct Hoist {
    before: Vec<Stmt>,
    count: usize,
    gives_up: bool,
}

impl Hoist {
    /// An expression that is a statement, in which exits may stand at the top.
    fn top(&mut self, expr: &mut Expr) {
        match expr {
            Expr::Paren(it) => self.top(&mut it.expr),
            Expr::Try(it) => self.inner(&mut it.expr),
            Expr::If(it) => match &mut *it.cond {
                Expr::Let(condition) => self.inner(&mut condition.expr),
                Expr::Binary(it) if matches!(it.op, BinOp::And(_) | BinOp::Or(_)) => {
                    self.inner(&mut it.left);
                }
                cond => self.inner(cond),
            },
            Expr::Match(it) => self.inner(&mut it.expr),
            Expr::ForLoop(it) => self.inner(&mut it.expr),
            Expr::Return(it) => it.expr.iter_mut().for_each(|value| self.inner(value)),
            Expr::Break(it) => it.expr.iter_mut().for_each(|value| self.inner(value)),
            Expr::Block(_) | Expr::Loop(_) | Expr::While(_) => {}
            expr => self.operands(expr),
        }
    }

    /// An operand, which is to have no exit in it.
    fn inner(&mut self, expr: &mut Expr) {
        if !has_exit(expr) {
            return;
        }
        match expr {
            Expr::Paren(it) => self.inner(&mut it.expr),
            Expr::Try(it) => {
                self.inner(&mut it.expr);
                self.take(expr);
            }
            _ => match operands(expr) {
                Some(_) => self.operands(expr),
                None => self.take(expr),
            },
        }
    }

    fn operands(&mut self, expr: &mut Expr) {
        let is_method = matches!(expr, Expr::MethodCall(_) | Expr::Index(_) | Expr::Field(_));
        let Some(mut operands) = operands(expr) else { return };
        let Some(last) = operands.iter().rposition(|operand| has_exit(operand)) else { return };
        for (at, operand) in operands.iter_mut().enumerate().take(last + 1) {
            let had_exit = has_exit(operand);
            self.gives_up |= had_exit && assigns(operand);
            self.inner(operand);
            let is_place = is_method && at == 0 && is_place(operand);
            if at < last && !is_place && !is_fixed(operand) {
                self.take(operand);
            }
        }
    }

    /// `let operand = expr;`
    fn take(&mut self, expr: &mut Expr) {
        self.count += 1;
        let name = Ident::new(&format!("{OPERAND}{}", self.count), Span::mixed_site());
        let name = Ident::new(&name.to_string(), expr.span());
        self.before.push(parse_quote!(let #name = #expr;));
        *expr = parse_quote!(#name);
    }
}

/// What is evaluated whatever happens, in this order.
fn operands(expr: &mut Expr) -> Option<Vec<&mut Expr>> {
    Some(match expr {
        Expr::Binary(it) => match it.op {
            BinOp::And(_) | BinOp::Or(_) => vec![&mut it.left],
            _ if super::scan::is_compound(&it.op) => vec![&mut it.right],
            _ => vec![&mut it.left, &mut it.right],
        },
        Expr::Assign(it) => vec![&mut it.right],
        Expr::Unary(it) => vec![&mut it.expr],
        Expr::Cast(it) => vec![&mut it.expr],
        Expr::Field(it) => vec![&mut it.base],
        Expr::Reference(it) => vec![&mut it.expr],
        Expr::Index(it) => vec![&mut it.expr, &mut it.index],
        Expr::MethodCall(it) => std::iter::once(&mut *it.receiver).chain(&mut it.args).collect(),
        Expr::Call(it) => it.args.iter_mut().collect(),
        Expr::Tuple(it) => it.elems.iter_mut().collect(),
        Expr::Array(it) => it.elems.iter_mut().collect(),
        Expr::Repeat(it) => vec![&mut it.expr],
        Expr::Struct(it) => it
            .fields
            .iter_mut()
            .map(|field| &mut field.expr)
            .chain(it.rest.as_deref_mut())
            .collect(),
        _ => return None,
    })
}

/// Leaves the function, or a loop around the expression.
pub(super) fn has_exit(expr: &Expr) -> bool {
    struct Exits {
        loops: usize,
        found: bool,
    }
    impl<'ast> Visit<'ast> for Exits {
        fn walk(&mut self) -> &mut dyn Visit<'ast> {
            self
        }

        fn visit_expr(&mut self, expr: &'ast Expr) {
            match expr {
                Expr::Try(_) | Expr::Return(_) => self.found = true,
                Expr::Break(it) if self.loops == 0 || it.label.is_some() => self.found = true,
                Expr::Continue(it) if self.loops == 0 || it.label.is_some() => self.found = true,
                Expr::Closure(_) => {}
                Expr::Loop(_) | Expr::While(_) | Expr::ForLoop(_) => {
                    self.loops += 1;
                    visit::visit_expr(self, expr);
                    self.loops -= 1;
                }
                _ => visit::visit_expr(self, expr),
            }
        }
        fn visit_item(&mut self, _: &'ast syn::Item) {}
    }
    let mut exits = Exits { loops: 0, found: false };
    exits.visit_expr(expr);
    exits.found
}

/// Assigns to something, which what stands before it may read.
fn assigns(expr: &Expr) -> bool {
    struct Assigns(bool);
    impl<'ast> Visit<'ast> for Assigns {
        fn walk(&mut self) -> &mut dyn Visit<'ast> {
            self
        }

        fn visit_expr(&mut self, expr: &'ast Expr) {
            self.0 |= match expr {
                Expr::Assign(_) => true,
                Expr::Binary(it) => super::scan::is_compound(&it.op),
                Expr::Reference(it) => it.mutability.is_some(),
                _ => false,
            };
            visit::visit_expr(self, expr);
        }
    }
    let mut assigns = Assigns(false);
    assigns.visit_expr(expr);
    assigns.0
}

/// The same whenever it is evaluated, where nothing is assigned.
fn is_fixed(expr: &Expr) -> bool {
    match expr {
        Expr::Lit(_) | Expr::Path(_) | Expr::Closure(_) => true,
        Expr::Paren(it) => is_fixed(&it.expr),
        Expr::Field(it) => is_fixed(&it.base),
        Expr::Reference(it) => is_fixed(&it.expr),
        Expr::Unary(it) => is_fixed(&it.expr),
        _ => false,
    }
}

fn is_place(expr: &Expr) -> bool {
    match expr {
        Expr::Path(_) => true,
        Expr::Paren(it) => is_place(&it.expr),
        Expr::Field(it) => is_place(&it.base),
        Expr::Index(it) => is_place(&it.expr),
        Expr::Unary(it) => is_place(&it.expr),
        _ => false,
    }
}
