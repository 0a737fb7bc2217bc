//! What the body of a loop does to what is outside: what it assigns and changes, and how it is left.

use super::{bound_names, is_compound, place_root};
use crate::visit::{self, Visit};
use std::collections::BTreeSet;
use syn::{Block, Expr, Ident, Item, Macro, Stmt};

/// What the body of a loop does to what is outside.
#[derive(Clone, Default, Debug)]
pub(in crate::lower) struct Effects {
    /// Names bound outside that are assigned.
    pub(in crate::lower) assigned: BTreeSet<String>,
    /// Names bound outside whose memory is changed.
    pub(in crate::lower) changed: BTreeSet<String>,
    /// `break` of the loop itself.
    pub(in crate::lower) breaks: bool,
    /// Labels outside that are left or continued.
    pub(in crate::lower) labels: BTreeSet<String>,
    /// `return`
    pub(in crate::lower) returns: bool,
}

impl Effects {
    /// Of a loop's body and the expressions in its head.
    pub(in crate::lower) fn of_loop(body: &Block, heads: &[&Expr]) -> Effects {
        let mut visitor = EffectsVisitor::default();
        heads.iter().for_each(|head| visitor.visit_expr(head));
        visitor.visit_block(body);
        visitor.effects
    }

    pub(in crate::lower) fn of_block(body: &Block) -> Effects {
        Effects::of_loop(body, &[])
    }
}

#[derive(Default)]
struct EffectsVisitor {
    effects: Effects,
    /// Names bound inside, innermost last.
    bound: Vec<String>,
    labels: Vec<String>,
    loops: usize,
}

impl EffectsVisitor {
    fn assign(&mut self, left: &Expr) {
        match left {
            Expr::Tuple(tuple) => tuple.elems.iter().for_each(|elem| self.assign(elem)),
            Expr::Array(array) => array.elems.iter().for_each(|elem| self.assign(elem)),
            Expr::Paren(paren) => self.assign(&paren.expr),
            _ => {
                if let Some(name) = place_root(left) {
                    self.outside(name);
                }
            }
        }
    }

    /// Slots that hold memory are not carried, so that the assigned and the changed may be mixed.
    fn outside(&mut self, name: &Ident) {
        let name = name.to_string();
        if !self.bound.contains(&name) {
            self.effects.changed.insert(name.clone());
            self.effects.assigned.insert(name);
        }
    }

    fn label(&mut self, label: &syn::Lifetime) {
        let label = label.ident.to_string();
        if !self.labels.contains(&label) {
            self.effects.labels.insert(label);
        }
    }

    fn labelled(&mut self, label: Option<&syn::Label>, f: impl FnOnce(&mut Self)) {
        let depth = self.labels.len();
        self.labels.extend(label.map(|label| label.name.ident.to_string()));
        f(self);
        self.labels.truncate(depth);
    }

    fn scoped(&mut self, f: impl FnOnce(&mut Self)) {
        let depth = self.bound.len();
        f(self);
        self.bound.truncate(depth);
    }
}

impl<'ast> Visit<'ast> for EffectsVisitor {
    fn walk(&mut self) -> &mut dyn Visit<'ast> {
        self
    }

    fn visit_item(&mut self, _: &'ast Item) {}

    fn visit_block(&mut self, block: &'ast Block) {
        self.scoped(|this| visit::visit_block(this, block));
    }

    fn visit_stmt(&mut self, stmt: &'ast Stmt) {
        visit::visit_stmt(self, stmt);
        if let Stmt::Local(local) = stmt {
            bound_names(&local.pat, &mut self.bound);
        }
    }

    fn visit_macro(&mut self, mac: &'ast Macro) {
        for arg in crate::lower::macros::arguments(mac) {
            let mut inner = EffectsVisitor {
                bound: self.bound.clone(),
                labels: self.labels.clone(),
                loops: self.loops,
                effects: std::mem::take(&mut self.effects),
            };
            inner.visit_expr(&arg);
            self.effects = inner.effects;
        }
    }

    fn visit_arm(&mut self, arm: &'ast syn::Arm) {
        self.scoped(|this| {
            bound_names(&arm.pat, &mut this.bound);
            visit::visit_arm(this, arm);
        });
    }

    fn visit_expr(&mut self, expr: &'ast Expr) {
        match expr {
            Expr::Return(_) | Expr::Try(_) => {
                self.effects.returns = true;
                visit::visit_expr(self, expr);
            }
            Expr::Break(it) => {
                match &it.label {
                    Some(label) => self.label(label),
                    None => self.effects.breaks |= self.loops == 0,
                }
                visit::visit_expr(self, expr);
            }
            Expr::Continue(it) => it.label.iter().for_each(|label| self.label(label)),
            Expr::Closure(closure) => self.scoped(|this| {
                closure.inputs.iter().for_each(|input| bound_names(input, &mut this.bound));
                let returns = this.effects.returns;
                this.visit_expr(&closure.body);
                this.effects.returns = returns;
            }),
            Expr::Loop(it) => self.labelled(it.label.as_ref(), |this| {
                this.loops += 1;
                this.visit_block(&it.body);
                this.loops -= 1;
            }),
            Expr::While(it) => self.labelled(it.label.as_ref(), |this| {
                this.loops += 1;
                this.scoped(|this| {
                    this.visit_expr(&it.cond);
                    this.visit_block(&it.body);
                });
                this.loops -= 1;
            }),
            Expr::ForLoop(it) => self.labelled(it.label.as_ref(), |this| {
                this.visit_expr(&it.expr);
                this.loops += 1;
                this.scoped(|this| {
                    bound_names(&it.pat, &mut this.bound);
                    this.visit_block(&it.body);
                });
                this.loops -= 1;
            }),
            Expr::Block(it) => self.labelled(it.label.as_ref(), |this| this.visit_block(&it.block)),
            Expr::If(it) => self.scoped(|this| {
                this.visit_expr(&it.cond);
                this.visit_block(&it.then_branch);
                it.else_branch.iter().for_each(|(_, otherwise)| this.visit_expr(otherwise));
            }),
            Expr::Let(it) => {
                this_let(self, it);
            }
            Expr::Assign(it) => {
                self.visit_expr(&it.right);
                self.assign(&it.left);
                self.visit_expr(&it.left);
            }
            Expr::Binary(it) if is_compound(&it.op) => {
                self.assign(&it.left);
                visit::visit_expr(self, expr);
            }
            Expr::Reference(it) if it.mutability.is_some() => {
                self.assign(&it.expr);
                visit::visit_expr(self, expr);
            }
            Expr::MethodCall(it) if !crate::lower::methods::is_read_only(&it.method) => {
                if let Some(name) = place_root(&it.receiver)
                    && !self.bound.contains(&name.to_string())
                {
                    self.effects.changed.insert(name.to_string());
                }
                visit::visit_expr(self, expr);
            }
            _ => visit::visit_expr(self, expr),
        }
    }
}

fn this_let(visitor: &mut EffectsVisitor, it: &syn::ExprLet) {
    visitor.visit_expr(&it.expr);
    bound_names(&it.pat, &mut visitor.bound);
}
