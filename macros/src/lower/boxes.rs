//! Boxes that the function makes for itself are the values in them.
//!
//! In:  the item as written.
//! Out: the same function, where `let b = Box::new(x);` is `let b = x;` and `*b` is `b`. A box that leaves the
//!      function, or is handed on as a box, stands as it stood, and is refused where it is made.

use super::kinds::type_arguments;
use super::macros::{self, Grammar};
use super::scan;
use crate::map::Map;
use crate::visit::{self, Visit};
use crate::visit_mut::{self, VisitMut};
use proc_macro2::Ident;
use std::collections::BTreeSet;
use syn::{Expr, ItemFn, Local, Pat, Type, parse_quote};

pub(super) fn boxes(item: &mut ItemFn) {
    let mut made = Made::default();
    made.visit_item_fn(item);
    let is_always_one = |(name, boxes): (String, usize)| match made.bound.get(&name) {
        Some(bindings) if *bindings == boxes => Some(name),
        _ => None,
    };
    let mut names: BTreeSet<String> = made.boxes.into_iter().filter_map(is_always_one).collect();
    while !names.is_empty() {
        let mut values = Values { names, kept: BTreeSet::new() };
        let mut block = item.block.clone();
        values.visit_block_mut(&mut block);
        if values.kept.is_empty() {
            item.block = block;
            return;
        }
        names = values.names.into_iter().filter(|name| !values.kept.contains(name)).collect();
    }
}

/// How often each name is bound, and how often to a box.
#[derive(Default)]
struct Made {
    bound: Map<String, usize>,
    boxes: Map<String, usize>,
}

impl<'ast> Visit<'ast> for Made {
    fn walk(&mut self) -> &mut dyn Visit<'ast> {
        self
    }

    fn visit_pat_ident(&mut self, pat: &'ast syn::PatIdent) {
        *self.bound.entry(pat.ident.to_string()).or_default() += 1;
        visit::visit_pat_ident(self, pat);
    }

    fn visit_local(&mut self, local: &'ast Local) {
        if let Some(name) = boxed(local) {
            *self.boxes.entry(name.to_string()).or_default() += 1;
        }
        visit::visit_local(self, local);
    }
}

/// The name that a `let` binds to a box whose value is known.
fn boxed(local: &Local) -> Option<&Ident> {
    let init = local.init.as_ref().filter(|init| init.diverge.is_none())?;
    let (pat, ty) = match &local.pat {
        Pat::Type(it) => (&*it.pat, Some(content(&it.ty)?)),
        pat => (pat, None),
    };
    let Pat::Ident(name) = pat else { return None };
    let is_collected = matches!(ty, Some(Type::Slice(_)))
        && matches!(&*init.expr, Expr::MethodCall(it) if it.method == "collect");
    let is_plain = name.subpat.is_none() && name.by_ref.is_none();
    (is_plain && (is_collected || value(&init.expr).is_some())).then_some(&name.ident)
}

/// The `let` binds the value in the box from now on.
fn unbox(local: &mut Local) {
    if let Pat::Type(it) = &mut local.pat {
        match content(&it.ty).cloned() {
            // whatever it is called with
            Some(Type::TraitObject(_)) => local.pat = (*it.pat).clone(),
            Some(Type::Slice(slice)) => {
                let elem = &slice.elem;
                *it.ty = parse_quote!(Vec<#elem>);
            }
            Some(ty) => *it.ty = ty,
            None => {}
        }
    }
    local.init.iter_mut().for_each(|init| unboxed(&mut init.expr));
}

/// `f64` of `Box<f64>`
fn content(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == "Box")?;
    match type_arguments(&last.arguments)[..] {
        [content] => Some(content),
        _ => None,
    }
}

/// The value that an expression puts into a box.
fn value(expr: &Expr) -> Option<&Expr> {
    match expr {
        Expr::Call(it) if it.args.len() == 1 && is_new(&it.func) => it.args.first(),
        Expr::MethodCall(it) if it.method == "into_boxed_slice" && it.args.is_empty() => {
            Some(&it.receiver)
        }
        _ => None,
    }
}

fn unboxed(expr: &mut Expr) {
    if let Some(value) = value(expr).cloned() {
        *expr = value;
    }
}

/// `Box::new`
fn is_new(func: &Expr) -> bool {
    let Expr::Path(path) = func else { return false };
    let mut names = path.path.segments.iter().rev().map(|segment| &segment.ident);
    path.qself.is_none()
        && names.next().is_some_and(|name| name == "new")
        && names.next().is_some_and(|name| name == "Box")
}

/// Puts values in the place of boxes.
struct Values {
    names: BTreeSet<String>,
    /// Names that are used as boxes.
    kept: BTreeSet<String>,
}

impl Values {
    fn is_box(&self, expr: &Expr) -> bool {
        scan::name_of(expr).is_some_and(|name| self.names.contains(&name.to_string()))
    }

    /// What is called, indexed or asked for a field or a method may be a box.
    fn base(&mut self, expr: &mut Expr) {
        if !self.is_box(expr) {
            self.visit_expr_mut(expr);
        }
    }

    fn method(&mut self, it: &mut syn::ExprMethodCall) -> Option<Expr> {
        it.args.iter_mut().for_each(|arg| self.visit_expr_mut(arg));
        let receiver = &it.receiver;
        if !self.is_box(receiver) {
            self.visit_expr_mut(&mut it.receiver);
            return None;
        }
        match it.method.to_string().as_str() {
            "as_ref" => Some(parse_quote!((&#receiver))),
            "as_mut" => Some(parse_quote!((&mut #receiver))),
            // another box
            "clone" => {
                self.visit_expr_mut(&mut it.receiver);
                None
            }
            _ => None,
        }
    }
}

impl VisitMut for Values {
    fn walk(&mut self) -> &mut dyn VisitMut {
        self
    }

    fn visit_item_mut(&mut self, _: &mut syn::Item) {}

    fn visit_local_mut(&mut self, local: &mut Local) {
        if boxed(local).is_some_and(|name| self.names.contains(&name.to_string())) {
            unbox(local);
            local.init.iter_mut().for_each(|init| self.visit_expr_mut(&mut init.expr));
        } else {
            visit_mut::visit_local_mut(self, local);
        }
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if let Some(name) = scan::dereferenced(expr).cloned()
            && self.names.contains(&name.to_string())
        {
            *expr = parse_quote!(#name);
            return;
        }
        match expr {
            Expr::Field(it) => self.base(&mut it.base),
            Expr::Index(it) => {
                self.base(&mut it.expr);
                self.visit_expr_mut(&mut it.index);
            }
            Expr::Call(it) => {
                self.base(&mut it.func);
                it.args.iter_mut().for_each(|arg| self.visit_expr_mut(arg));
            }
            Expr::MethodCall(it) => {
                if let Some(reference) = self.method(it) {
                    *expr = reference;
                }
            }
            Expr::Assign(it) if self.is_box(&it.left) => {
                match value(&it.right) {
                    Some(_) => unboxed(&mut it.right),
                    None => self.visit_expr_mut(&mut it.left),
                }
                self.visit_expr_mut(&mut it.right);
            }
            _ => match scan::name_of(expr) {
                Some(name) if self.is_box(expr) => {
                    self.kept.insert(name.to_string());
                }
                _ => visit_mut::visit_expr_mut(self, expr),
            },
        }
    }

    fn visit_macro_mut(&mut self, mac: &mut syn::Macro) {
        let is_known = match (macros::grammar(mac), macros::list(&mac.tokens)) {
            (Grammar::Format(_) | Grammar::Plain, Some(mut list)) => {
                list.iter_mut().for_each(|argument| self.visit_expr_mut(&mut argument.value));
                mac.tokens = macros::join(list);
                true
            }
            (Grammar::Vec, _) if macros::vec_arguments(&mac.tokens).is_some() => {
                macros::each_of_vec(mac, &mut |elem| self.visit_expr_mut(elem));
                true
            }
            _ => false,
        };
        if !is_known {
            let mut names = Vec::new();
            macros::identifiers(&mac.tokens, &mut names);
            let names = names.iter().map(ToString::to_string);
            self.kept.extend(names.filter(|name| self.names.contains(name)));
        }
    }
}
