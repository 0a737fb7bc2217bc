//! Items in a body: constants, functions, imports.
//!
//! They go to the beginning of the function, where both sweeps see them. An item of an inner
//! block goes there as well if its name is not used outside of that block.

use super::env::Lower;
use crate::diag;
use crate::ir::{Code, Stmt};
use crate::visit::{self, Visit};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::{Block, Item, ItemFn, UseTree};

impl Lower<'_> {
    pub(super) fn body_items(&mut self, body: &Block) {
        self.variants.extend(super::arms::variants_in(body));
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
        if let Item::Use(it) = item {
            self.import(&it.tree, false);
        }
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

impl Lower<'_> {
    /// What is imported from a type is a variant.
    fn import(&mut self, tree: &UseTree, is_of_type: bool) {
        match tree {
            UseTree::Path(it) => {
                self.import(&it.tree, it.ident.to_string().starts_with(char::is_uppercase));
            }
            UseTree::Name(it) if is_of_type => {
                self.variants.insert(it.ident.to_string());
            }
            UseTree::Group(it) => it.items.iter().for_each(|tree| self.import(tree, is_of_type)),
            UseTree::Name(_) | UseTree::Rename(_) | UseTree::Glob(_) => {}
        }
    }

    /// Functions of the body get the attribute if they are called with a derivative, by the
    /// function or by one of those.
    pub(super) fn differentiate_called(&mut self) {
        let mut body = std::mem::take(&mut self.func.body);
        let mut waiting: Vec<(&mut Code, ItemFn)> = Vec::new();
        for stmt in &mut body {
            if let Stmt::Plain { dst: None, code } = stmt
                && let Ok(function) = syn::parse2::<ItemFn>(code.tokens.clone())
                && !function.attrs.iter().any(is_ours)
            {
                waiting.push((code, function));
            }
        }
        while let Some(at) =
            waiting.iter().position(|(_, it)| self.called.contains(&it.sig.ident.to_string()))
        {
            let (code, function) = waiting.swap_remove(at);
            let mut names = Vec::new();
            super::macros::identifiers(&function.block.to_token_stream(), &mut names);
            self.called.extend(names.iter().map(Ident::to_string));
            let runtime = self.args.runtime.iter();
            let lanes = self.args.lanes.then(|| quote!(lanes)).into_iter();
            let order = self.args.order_2.then(|| quote!(order = 2)).into_iter();
            let arguments = quote!(#(crate = #runtime,)* #(#lanes,)* #(#order)*);
            code.tokens = quote!(#[::__chainrule::differentiate(#arguments)] #function);
        }
        self.func.body = body;
    }
}

/// `#[differentiate]`
fn is_ours(attribute: &syn::Attribute) -> bool {
    attribute.path().segments.last().is_some_and(|last| last.ident == "differentiate")
}

/// The items of a body, each with the block that it is in, if that is not the body itself.
struct InnerItems<'a> {
    found: Vec<(&'a Item, Option<&'a Block>)>,
    depth: usize,
}

impl<'a> Visit<'a> for InnerItems<'a> {
    fn walk(&mut self) -> &mut dyn Visit<'a> {
        self
    }

    fn visit_item(&mut self, _: &'a Item) {}

    // code in closures stands as it is, with its items
    fn visit_expr_closure(&mut self, _: &'a syn::ExprClosure) {}

    fn visit_block(&mut self, block: &'a Block) {
        for stmt in &block.stmts {
            if let syn::Stmt::Item(item) = stmt {
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
