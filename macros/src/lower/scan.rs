//! What a body says before it is lowered: syntax that is refused wherever it stands, names
//! that are changed in place or bound, and how a block is left.

mod effects;
mod names;

use super::kinds::type_arguments;
use super::own_methods;
use crate::diag::{self, Diags};
use crate::visit::{self, Visit};
pub(super) use effects::Effects;
pub(super) use names::Names;
use std::collections::BTreeSet;
use syn::{Attribute, Block, Expr, Ident, Item, Macro, Pat, Stmt, Type, UnOp};

/// Reports what is refused wherever it stands, and collects names.
pub(super) fn scan(item: &syn::ItemFn, diags: &mut Diags) -> Names {
    let mut scan = Scan { names: Names::default(), called: BTreeSet::new(), diags };
    scan.visit_signature(&item.sig);
    for input in &item.sig.inputs {
        if let syn::FnArg::Typed(input) = input {
            scan.named_type(&input.pat, Some(&input.ty), None);
        }
    }
    scan.visit_block(&item.block);
    // a method of the user's may write, whatever its name
    let Scan { mut names, called, .. } = scan;
    let is_own =
        |name: &String| names.with_fields.contains(name) || names.of_own_type.contains(name);
    let changed: Vec<String> = called.into_iter().filter(is_own).collect();
    names.changed.extend(changed);
    names
}

/// Methods of slices and vectors that give an option.
const GIVE_OPTIONS: &[&str] = &["first", "first_mut", "get", "get_mut", "last", "last_mut", "pop"];

struct Scan<'a> {
    names: Names,
    /// `x.method()`
    called: BTreeSet<String>,
    diags: &'a mut Diags,
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

    /// What is bound is of a type of the user's, or may be.
    fn named_type(&mut self, pat: &Pat, ty: Option<&Type>, value: Option<&Expr>) {
        let Pat::Ident(pat) = pat else { return };
        let is_own = match (ty, value) {
            (Some(ty), _) => is_own_type(ty),
            (None, Some(Expr::Struct(_))) => {
                self.names.with_fields.insert(pat.ident.to_string());
                false
            }
            (None, Some(Expr::Call(call))) => match &*call.func {
                Expr::Path(func) => own_methods::is_of_own_type(&func.path, 1),
                _ => false,
            },
            _ => false,
        };
        if is_own {
            self.names.of_own_type.insert(pat.ident.to_string());
        }
        if ty.and_then(element_type).is_some_and(is_own_type) {
            self.names.of_own_elements.insert(pat.ident.to_string());
        }
    }

    /// `for x in &mut all`, `for x in all.iter()`
    fn element(&mut self, pat: &Pat, over: &Expr) {
        let all = match over {
            Expr::Reference(it) => &*it.expr,
            Expr::MethodCall(it) if it.args.is_empty() => &*it.receiver,
            it => it,
        };
        if let (Pat::Ident(pat), Some(all)) = (pat, name_of(all))
            && self.names.of_own_elements.contains(&all.to_string())
        {
            self.names.of_own_type.insert(pat.ident.to_string());
        }
    }

    /// What methods of memory give is taken apart: `x.first()` of `x.first().unwrap()`
    fn asked(&mut self, option: &Expr) {
        if let Expr::MethodCall(it) = option
            && GIVE_OPTIONS.iter().any(|name| it.method == name)
        {
            self.names.as_memory.extend(name_of(&it.receiver).map(Ident::to_string));
        }
    }

    /// `ref mut part` of a name
    fn borrowed_by(&mut self, pat: &Pat, value: &Expr) {
        if let (Some(name), true) = (place_root(value), borrows_mutably(pat)) {
            self.names.borrowed.insert(name.to_string());
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
    fn walk(&mut self) -> &mut dyn Visit<'ast> {
        self
    }

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

    fn visit_type_path(&mut self, ty: &'ast syn::TypePath) {
        self.names.types.extend(ty.path.segments.last().map(|last| last.ident.to_string()));
        visit::visit_type_path(self, ty);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let owners = path.segments.iter().rev().skip(1);
        self.names.types.extend(owners.map(|owner| owner.ident.to_string()));
        visit::visit_path(self, path);
    }

    fn visit_local(&mut self, local: &'ast syn::Local) {
        if let Some(init) = &local.init {
            self.borrowed_by(&local.pat, &init.expr);
            if init.diverge.is_some() {
                self.asked(&init.expr);
            }
        }
        let (pat, ty) = match &local.pat {
            Pat::Type(it) => (&*it.pat, Some(&*it.ty)),
            pat => (pat, None),
        };
        self.named_type(pat, ty, local.init.as_ref().map(|init| &*init.expr));
        visit::visit_local(self, local);
    }

    fn visit_macro(&mut self, mac: &'ast Macro) {
        for arg in super::macros::arguments(mac) {
            let (names, called) = (Names::default(), BTreeSet::new());
            let mut inner = Scan { names, called, diags: self.diags };
            inner.visit_expr(&arg);
            self.called.extend(inner.called);
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
            Expr::Try(it) => {
                self.asked(&it.expr);
                visit::visit_expr(self, expr);
            }
            Expr::Index(it) => {
                self.names.as_memory.extend(name_of(&it.expr).map(Ident::to_string));
                visit::visit_expr(self, expr);
            }
            Expr::ForLoop(it) => {
                self.element(&it.pat, &it.expr);
                visit::visit_expr(self, expr);
            }
            Expr::Let(it) => {
                self.asked(&it.expr);
                self.borrowed_by(&it.pat, &it.expr);
                visit::visit_expr(self, expr);
            }
            Expr::Match(it) => {
                self.asked(&it.expr);
                it.arms.iter().for_each(|arm| self.borrowed_by(&arm.pat, &it.expr));
                visit::visit_expr(self, expr);
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
                self.called.extend(name_of(&call.receiver).map(Ident::to_string));
                if super::options::is_known(&call.method.to_string(), call.args.len()) {
                    self.asked(&call.receiver);
                }
                if call.method == "iter" || call.method == "iter_mut" {
                    self.names.as_memory.extend(name_of(&call.receiver).map(Ident::to_string));
                }
                visit::visit_expr(self, expr);
            }
            Expr::Call(call) if super::swaps::is_mem_function(&call.func) => {
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

/// The names that a pattern binds. In a `match`, a single upper-case name may be a constant.
pub(super) fn bound_names(pat: &Pat, names: &mut Vec<String>) {
    struct Bound<'a>(&'a mut Vec<String>);
    impl<'ast> Visit<'ast> for Bound<'_> {
        fn walk(&mut self) -> &mut dyn Visit<'ast> {
            self
        }

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

/// `ref mut x`
pub(super) fn borrows_mutably(pat: &Pat) -> bool {
    struct Borrows(bool);
    impl<'ast> Visit<'ast> for Borrows {
        fn walk(&mut self) -> &mut dyn Visit<'ast> {
            self
        }

        fn visit_pat_ident(&mut self, pat: &'ast syn::PatIdent) {
            self.0 |= pat.by_ref.is_some() && pat.mutability.is_some();
            visit::visit_pat_ident(self, pat);
        }
        fn visit_expr(&mut self, _: &'ast Expr) {}
    }
    let mut borrows = Borrows(false);
    borrows.visit_pat(pat);
    borrows.0
}

/// `Stack`, `&mut Stack`
fn is_own_type(ty: &Type) -> bool {
    match ty {
        Type::Reference(it) => is_own_type(&it.elem),
        Type::Path(it) => it.qself.is_none() && own_methods::is_of_own_type(&it.path, 0),
        _ => false,
    }
}

/// `Stack` of `&[Stack]`, `[Stack; 3]`, `Vec<Stack>`
fn element_type(ty: &Type) -> Option<&Type> {
    match ty {
        Type::Reference(it) => element_type(&it.elem),
        Type::Slice(it) => Some(&it.elem),
        Type::Array(it) => Some(&it.elem),
        Type::Path(it) => {
            let last = it.path.segments.last().filter(|last| last.ident == "Vec")?;
            type_arguments(&last.arguments).first().copied()
        }
        _ => None,
    }
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
        fn walk(&mut self) -> &mut dyn Visit<'ast> {
            self
        }

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
        fn walk(&mut self) -> &mut dyn Visit<'ast> {
            self
        }

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
