//! What a body says before it is lowered: syntax that is refused wherever it stands, names
//! that are changed in place, and what a loop assigns and how it is left.

mod names;

use crate::diag::{self, Diags};
pub(super) use names::Names;
use quote::ToTokens;
use std::collections::BTreeSet;
use syn::visit::{self, Visit};
use syn::{Attribute, Block, Expr, Ident, Item, Macro, Pat, Stmt, UnOp};

/// Reports what is refused wherever it stands, and collects names.
pub(super) fn scan(item: &syn::ItemFn, diags: &mut Diags) -> Names {
    let mut scan = Scan { names: Names::default(), diags, closures: 0 };
    scan.visit_signature(&item.sig);
    scan.visit_block(&item.block);
    scan.names
}

struct Scan<'a> {
    names: Names,
    diags: &'a mut Diags,
    closures: usize,
}

impl Scan<'_> {
    fn change(&mut self, place: &Expr) {
        if let Some(name) = place_root(place) {
            self.names.changed.insert(name.to_string());
        }
    }

    fn assign(&mut self, left: &Expr) {
        self.names.dereferenced.extend(dereferenced(left).map(Ident::to_string));
        match left {
            Expr::Tuple(tuple) => tuple.elems.iter().for_each(|elem| self.assign(elem)),
            Expr::Array(array) => array.elems.iter().for_each(|elem| self.assign(elem)),
            Expr::Paren(paren) => self.assign(&paren.expr),
            _ => self.names.assigned.extend(name_of(left).map(Ident::to_string)),
        }
    }

    fn swapped(&mut self, args: &syn::punctuated::Punctuated<Expr, syn::Token![,]>) {
        for arg in args {
            match arg {
                Expr::Reference(reference) if is_name(&reference.expr) => {}
                other => self.visit_expr(other),
            }
        }
    }
}

impl<'ast> Visit<'ast> for Scan<'_> {
    fn visit_attribute(&mut self, attribute: &'ast Attribute) {
        if attribute.path().is_ident("cfg") || attribute.path().is_ident("cfg_attr") {
            self.diags.error(attribute, diag::CFG);
        }
    }

    fn visit_item(&mut self, item: &'ast Item) {
        if let Item::Static(item) = item
            && let syn::StaticMutability::Mut(token) = &item.mutability
        {
            self.diags.error(token, diag::STATIC_MUT);
        }
    }

    fn visit_local(&mut self, local: &'ast syn::Local) {
        if let (Pat::Ident(name), Some(init)) = (&local.pat, &local.init)
            && let Expr::Field(field) = &*init.expr
            && name_of(&field.base) == Some(&name.ident)
        {
            self.names.several.insert(name.ident.to_string());
        }
        visit::visit_local(self, local);
    }

    fn visit_macro(&mut self, mac: &'ast Macro) {
        for arg in super::macros::arguments(mac) {
            let mut inner =
                Scan { names: Names::default(), diags: self.diags, closures: self.closures };
            inner.visit_expr(&arg);
            self.names.add(inner.names);
        }
    }

    fn visit_expr(&mut self, expr: &'ast Expr) {
        match expr {
            Expr::Async(it) => self.diags.error(it.async_token, diag::AWAIT),
            Expr::Await(it) => self.diags.error(it.await_token, diag::AWAIT),
            Expr::Unsafe(it) => self.diags.error(it.unsafe_token, diag::UNSAFE),
            Expr::Yield(it) => self.diags.error(it.yield_token, diag::YIELD),
            Expr::RawAddr(it) => self.diags.error(it, diag::RAW_POINTER),
            Expr::TryBlock(it) => self.diags.error(it.try_token, diag::TRY),
            Expr::Closure(closure) => {
                let mut bound = Vec::new();
                closure.inputs.iter().for_each(|input| {
                    super::macros::identifiers(&input.to_token_stream(), &mut bound);
                });
                self.names.several.extend(bound.iter().map(ToString::to_string));
                self.closures += 1;
                visit::visit_expr(self, expr);
                self.closures -= 1;
            }
            Expr::Reference(reference) => {
                if reference.mutability.is_some()
                    && let Some(name) = place_root(&reference.expr)
                {
                    let names = &mut self.names;
                    let is_whole = is_name(&reference.expr);
                    let set = if is_whole { &mut names.borrowed } else { &mut names.changed };
                    set.insert(name.to_string());
                }
                visit::visit_expr(self, expr);
            }
            Expr::Field(syn::ExprField { base, member: syn::Member::Named(_), .. }) => {
                self.names.with_fields.extend(name_of(base).map(Ident::to_string));
                visit::visit_expr(self, expr);
            }
            Expr::Assign(assign) => {
                assigned_places(&assign.left, &mut |place| self.change(place));
                self.assign(&assign.left);
                visit::visit_expr(self, expr);
            }
            Expr::Binary(binary) if is_compound(&binary.op) => {
                assigned_places(&binary.left, &mut |place| self.change(place));
                let name = dereferenced(&binary.left).map(Ident::to_string);
                self.names.dereferenced.extend(name);
                visit::visit_expr(self, expr);
            }
            Expr::MethodCall(call) => {
                if !super::methods::is_read_only(&call.method) {
                    self.change(&call.receiver);
                }
                visit::visit_expr(self, expr);
            }
            Expr::Call(call) if super::memory::is_mem_function(&call.func) => {
                self.swapped(&call.args)
            }
            _ => visit::visit_expr(self, expr),
        }
    }
}

fn is_name(expr: &Expr) -> bool {
    name_of(expr).is_some()
}

/// The name that an expression is.
pub(super) fn name_of(expr: &Expr) -> Option<&Ident> {
    match expr {
        Expr::Path(path) if path.qself.is_none() => path.path.get_ident(),
        Expr::Paren(paren) => name_of(&paren.expr),
        Expr::Group(group) => name_of(&group.expr),
        _ => None,
    }
}

/// The name of what is dereferenced: `*x`
pub(super) fn dereferenced(expr: &Expr) -> Option<&Ident> {
    match expr {
        Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => name_of(&unary.expr),
        Expr::Paren(paren) => dereferenced(&paren.expr),
        _ => None,
    }
}

/// The name at the root of a place.
pub(super) fn place_root(expr: &Expr) -> Option<&Ident> {
    match expr {
        Expr::Index(index) => place_root(&index.expr),
        Expr::Field(field) => place_root(&field.base),
        Expr::Paren(paren) => place_root(&paren.expr),
        Expr::Group(group) => place_root(&group.expr),
        Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => place_root(&unary.expr),
        _ => name_of(expr),
    }
}

/// The places of an assignment that are more than a name.
fn assigned_places(left: &Expr, f: &mut dyn FnMut(&Expr)) {
    match left {
        Expr::Tuple(tuple) => tuple.elems.iter().for_each(|elem| assigned_places(elem, f)),
        Expr::Array(array) => array.elems.iter().for_each(|elem| assigned_places(elem, f)),
        Expr::Paren(paren) => assigned_places(&paren.expr, f),
        Expr::Index(_) | Expr::Field(_) => f(left),
        _ => {}
    }
}

pub(super) fn is_compound(op: &syn::BinOp) -> bool {
    use syn::BinOp::*;
    matches!(
        op,
        AddAssign(_)
            | SubAssign(_)
            | MulAssign(_)
            | DivAssign(_)
            | RemAssign(_)
            | BitXorAssign(_)
            | BitAndAssign(_)
            | BitOrAssign(_)
            | ShlAssign(_)
            | ShrAssign(_)
    )
}

/// What the body of a loop does to what is outside.
#[derive(Clone, Default, Debug)]
pub(super) struct Effects {
    /// Names bound outside that are assigned.
    pub(super) assigned: BTreeSet<String>,
    /// Names bound outside whose memory is changed.
    pub(super) changed: BTreeSet<String>,
    /// `break` of the loop itself.
    pub(super) breaks: bool,
    /// Labels outside that are left or continued.
    pub(super) labels: BTreeSet<String>,
    /// `return`
    pub(super) returns: bool,
}

impl Effects {
    /// Of a loop's body and the expressions in its head.
    pub(super) fn of_loop(body: &Block, heads: &[&Expr]) -> Effects {
        let mut visitor = EffectsVisitor::default();
        heads.iter().for_each(|head| visitor.visit_expr(head));
        visitor.visit_block(body);
        visitor.effects
    }

    pub(super) fn of_block(body: &Block) -> Effects {
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
        for arg in super::macros::arguments(mac) {
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
            Expr::MethodCall(it) if !super::methods::is_read_only(&it.method) => {
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

/// The names that a pattern binds. In a `match`, a single upper-case name may be a constant.
pub(super) fn bound_names(pat: &Pat, names: &mut Vec<String>) {
    struct Bound<'a>(&'a mut Vec<String>);
    impl<'ast> Visit<'ast> for Bound<'_> {
        fn visit_pat_ident(&mut self, pat: &'ast syn::PatIdent) {
            self.0.push(pat.ident.to_string());
            if let Some((_, inner)) = &pat.subpat {
                self.visit_pat(inner);
            }
        }
        fn visit_expr(&mut self, _: &'ast Expr) {}
    }
    Bound(names).visit_pat(pat);
}

pub(super) fn is_binding(pat: &syn::PatIdent) -> bool {
    let is_upper = pat.ident.to_string().starts_with(|c: char| c.is_uppercase());
    pat.by_ref.is_some() || pat.mutability.is_some() || pat.subpat.is_some() || !is_upper
}

/// A block that certainly does not reach its end, by an exit at its top level.
pub(super) fn always_exits(block: &Block) -> bool {
    block.stmts.iter().any(|stmt| match stmt {
        Stmt::Expr(expr, _) => expr_always_exits(expr),
        Stmt::Local(_) | Stmt::Item(_) | Stmt::Macro(_) => false,
    })
}

fn expr_always_exits(expr: &Expr) -> bool {
    match expr {
        Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) => true,
        Expr::Paren(it) => expr_always_exits(&it.expr),
        Expr::Block(it) if it.label.is_none() => always_exits(&it.block),
        Expr::If(it) => {
            always_exits(&it.then_branch)
                && it.else_branch.as_ref().is_some_and(|(_, other)| expr_always_exits(other))
        }
        Expr::Match(it) => {
            !it.arms.is_empty() && it.arms.iter().all(|arm| expr_always_exits(&arm.body))
        }
        _ => false,
    }
}

/// `return` somewhere other than at the very end.
pub(super) fn returns_early(block: &Block) -> bool {
    let mut block = block.clone();
    if let Some(Stmt::Expr(last @ Expr::Return(_), _)) = block.stmts.last_mut()
        && let Expr::Return(it) = last.clone()
    {
        match it.expr {
            Some(value) => *last = *value,
            None => {
                block.stmts.pop();
            }
        }
    }
    Effects::of_block(&block).returns
}

/// `return` in a loop.
pub(super) fn returns_from_loop(block: &Block) -> bool {
    struct Returns(bool);
    impl<'ast> Visit<'ast> for Returns {
        fn visit_expr(&mut self, expr: &'ast Expr) {
            let body = match expr {
                Expr::ForLoop(it) => &it.body,
                Expr::While(it) => &it.body,
                Expr::Loop(it) => &it.body,
                Expr::Closure(_) => return,
                _ => return visit::visit_expr(self, expr),
            };
            self.0 |= Effects::of_block(body).returns;
        }
        fn visit_item(&mut self, _: &'ast Item) {}
    }
    let mut returns = Returns(false);
    returns.visit_block(block);
    returns.0
}

/// The first exit in an expression.
pub(super) fn first_exit(expr: &Expr) -> Option<&Expr> {
    struct First<'ast>(Option<&'ast Expr>);
    impl<'ast> Visit<'ast> for First<'ast> {
        fn visit_expr(&mut self, expr: &'ast Expr) {
            match expr {
                Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) => {
                    self.0.get_or_insert(expr);
                }
                Expr::Closure(_) => {}
                _ => visit::visit_expr(self, expr),
            }
        }
        fn visit_item(&mut self, _: &'ast Item) {}
    }
    let mut first = First(None);
    first.visit_expr(expr);
    first.0
}
