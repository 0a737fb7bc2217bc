//! Items in a body: constants, functions, imports.
//!
//! They go to the beginning of the function, where both sweeps see them. An item of an inner
//! block goes there as well if its name is not used outside of that block.

use super::env::Lower;
use crate::diag;
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{Block, Item, Stmt, UseTree};

impl Lower<'_> {
    pub(super) fn body_items(&mut self, body: &Block) {
        let mut inner = InnerItems { found: Vec::new(), depth: 0 };
        inner.visit_block(body);
        for (item, block) in inner.found {
            match block {
                Some(block) if !is_local_to(item, block, body) => {
                    self.error(item, diag::INNER_ITEM);
                }
                _ => self.item(item),
            }
        }
    }

    fn item(&mut self, item: &Item) {
        let named = match item {
            Item::Const(it) => Some((it.ident.to_string(), self.types.kind(&it.ty))),
            Item::Static(it) => Some((it.ident.to_string(), self.types.kind(&it.ty))),
            _ => None,
        };
        if let Some((name, kind)) = named {
            self.items.insert(name, kind);
        }
        self.check(item.to_token_stream(), Vec::new());
    }
}

/// The items of a body, each with the block that it is in, if that is not the body itself.
struct InnerItems<'a> {
    found: Vec<(&'a Item, Option<&'a Block>)>,
    depth: usize,
}

impl<'a> Visit<'a> for InnerItems<'a> {
    fn visit_item(&mut self, _: &'a Item) {}

    // code in closures stands as it is, with its items
    fn visit_expr_closure(&mut self, _: &'a syn::ExprClosure) {}

    fn visit_block(&mut self, block: &'a Block) {
        for stmt in &block.stmts {
            if let Stmt::Item(item) = stmt {
                self.found.push((item, (self.depth > 0).then_some(block)));
            }
        }
        self.depth += 1;
        visit::visit_block(self, block);
        self.depth -= 1;
    }
}

/// The names of the item are used in its block only.
fn is_local_to(item: &Item, block: &Block, body: &Block) -> bool {
    let mut names = Vec::new();
    match item {
        Item::Const(it) => names.push(it.ident.clone()),
        Item::Static(it) => names.push(it.ident.clone()),
        Item::Fn(it) => names.push(it.sig.ident.clone()),
        Item::Struct(it) => names.push(it.ident.clone()),
        Item::Enum(it) => names.push(it.ident.clone()),
        Item::Type(it) => names.push(it.ident.clone()),
        Item::Use(it) => {
            if !imported(&it.tree, &mut names) {
                return false;
            }
        }
        _ => return false,
    }
    let (block, body) = (block.to_token_stream(), body.to_token_stream());
    names.iter().all(|name| count(&block, name) == count(&body, name))
}

/// `false` for an import of unknown names.
fn imported(tree: &UseTree, names: &mut Vec<Ident>) -> bool {
    match tree {
        UseTree::Path(it) => imported(&it.tree, names),
        UseTree::Name(it) => {
            names.push(it.ident.clone());
            it.ident != "self"
        }
        UseTree::Rename(it) => {
            names.push(it.rename.clone());
            true
        }
        UseTree::Glob(_) => false,
        UseTree::Group(it) => it.items.iter().all(|tree| imported(tree, names)),
    }
}

fn count(tokens: &TokenStream, name: &Ident) -> usize {
    let mut idents = Vec::new();
    super::macros::identifiers(tokens, &mut idents);
    idents.iter().filter(|ident| *ident == name).count()
}
