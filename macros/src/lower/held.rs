//! An iterator that a name holds: `let mut items = x.iter();`
//!
//! It does nothing until it is asked, so the chain stands wherever the name does. What it has given is counted:
//! `items.next()` is the item of that number, and `items` elsewhere is what comes after it. What the chain
//! mentions is named before, where its names may mean something else by then.

mod uses;

use super::env::{Lower, Value};
use super::scan::{self, Effects};
use super::{hoist, macros, rename};
use crate::ir::Kind;
use proc_macro2::{Ident, Span};
use quote::ToTokens;
use std::collections::BTreeSet;
use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall, Local, Pat, Stmt, parse_quote};
use uses::{Uses, Written};

impl Lower<'_> {
    /// The statements that stand for `let mut items = x.iter();` and those after it.
    pub(super) fn held_iterator(&mut self, stmt: &Stmt, rest: &[Stmt]) -> Option<Vec<Stmt>> {
        let Stmt::Local(local) = stmt else { return None };
        let (name, chain) = held_chain(local)?;
        if !self.is_pipe(chain) || !rename::rename(self, chain).carries {
            return None;
        }
        let uses = Uses::of(name, rest);
        let may_be_counted = || self.is_items(chain) && !is_mutable(chain);
        let has_remainder = || is_in_chunks(chain);
        if uses.is_unknown
            || uses.are_counted && !may_be_counted()
            || uses.have_remainder && !has_remainder()
        {
            return None;
        }
        let mut chain = chain.clone();
        let mut other = uses.bound;
        other.insert(name.to_string());
        let effects = Effects::of_block(&parse_quote!({ #(#rest)* }));
        let mut changed = self.names.all_that_may_change();
        changed.extend(effects.assigned);
        let is_counted = uses.are_counted;
        let mut keep = Keep { other, changed, is_counted, stmts: Vec::new() };
        self.keep_chain(&mut chain, &mut keep)?;
        let mut stmts = keep.stmts;
        let count = uses.are_counted.then(|| self.operand_name(name.span()));
        if let Some(count) = &count {
            stmts.push(parse_quote!(let mut #count = 0usize;));
            self.names.assigned.insert(count.to_string());
        }
        let mut rest = rest.to_vec();
        Written { name, chain: &chain, count: count.as_ref() }.write(&mut rest);
        stmts.append(&mut rest);
        Some(stmts)
    }

    /// Names the parts of a chain that may be something else where the chain is to stand.
    fn keep_chain(&mut self, chain: &mut Expr, keep: &mut Keep) -> Option<()> {
        match chain {
            Expr::Paren(it) => self.keep_chain(&mut it.expr, keep),
            Expr::Range(it) => {
                for bound in it.start.iter_mut().chain(&mut it.end) {
                    self.keep_part(bound, keep);
                }
                Some(())
            }
            Expr::MethodCall(it) => {
                for arg in &mut it.args {
                    match arg {
                        Expr::MethodCall(_) | Expr::Range(_) if it.method == "zip" => {
                            self.keep_chain(arg, keep)?;
                        }
                        _ => self.keep_part(arg, keep),
                    }
                }
                match makes_iterator(it) {
                    true => self.keep_source(it, keep),
                    false => self.keep_chain(&mut it.receiver, keep),
                }
            }
            _ => None,
        }
    }

    /// What the items are in.
    fn keep_source(&mut self, it: &mut ExprMethodCall, keep: &mut Keep) -> Option<()> {
        if it.method == "into_iter" && matches!(&*it.receiver, Expr::MethodCall(_) | Expr::Range(_))
        {
            return self.keep_chain(&mut it.receiver, keep);
        }
        let is_moved = it.method == "into_iter";
        if is_moved && keep.is_counted {
            let is_owned = self.is_owned_memory(&it.receiver)?;
            it.method = Ident::new("iter", it.method.span());
            self.keep_source(it, keep)?;
            if is_owned {
                *it = parse_quote!(#it.copied());
            }
            return Some(());
        }
        let source = &mut *it.receiver;
        let root = scan::place_root(source);
        let is_place = root.is_some();
        let is_within = |name: &Ident| Some(name) != root && keep.may_change(name);
        if !is_place || keep.is_other(source) || mentions(source, &is_within) {
            let operand = self.operand_name(source.span());
            let is_mutable = it.method.to_string().ends_with("_mut");
            keep.stmts.push(match (is_moved || !is_place, is_mutable) {
                (true, _) => parse_quote!(let #operand = #source;),
                (false, true) => parse_quote!(let #operand = &mut #source;),
                (false, false) => parse_quote!(let #operand = &#source;),
            });
            *source = parse_quote!(#operand);
        }
        Some(())
    }

    /// Whether `into_iter` would move numbers, which a chain that is asked again is to copy. Other items are not
    /// known to be copied.
    fn is_owned_memory(&self, source: &Expr) -> Option<bool> {
        let binding = self.lookup(scan::name_of(source)?)?;
        if matches!(self.read(binding), Value::Ref(..)) {
            return Some(false);
        }
        match self.peek(source) {
            Kind::Array(element, _) if element.is_scalar() => Some(true),
            _ => None,
        }
    }

    /// A number of items, or a closure.
    fn keep_part(&mut self, part: &mut Expr, keep: &mut Keep) {
        let is_borrowing = matches!(part, Expr::Closure(it) if it.capture.is_none());
        let may_change = |name: &Ident| keep.may_change(name);
        if keep.is_other(part) || !is_borrowing && mentions(part, &may_change) {
            let operand = self.operand_name(part.span());
            keep.stmts.push(parse_quote!(let #operand = #part;));
            *part = parse_quote!(#operand);
        }
    }

    fn operand_name(&mut self, span: Span) -> Ident {
        self.operands += 1;
        Ident::new(&format!("{}{}", hoist::OPERAND, self.operands), span)
    }
}

/// What keeps a chain the same.
struct Keep {
    /// The names that mean something else later.
    other: BTreeSet<String>,
    /// Those of what may change.
    changed: BTreeSet<String>,
    /// The chain stands in several places.
    is_counted: bool,
    /// What comes before the chain.
    stmts: Vec<Stmt>,
}

impl Keep {
    fn may_change(&self, name: &Ident) -> bool {
        self.changed.contains(&name.to_string())
    }

    fn is_other(&self, part: &Expr) -> bool {
        mentions(part, &|name| self.other.contains(&name.to_string()))
    }
}

fn mentions(part: &Expr, is_meant: &dyn Fn(&Ident) -> bool) -> bool {
    let mut names = Vec::new();
    macros::identifiers(&part.to_token_stream(), &mut names);
    names.iter().any(is_meant)
}

/// The name and the chain of `let mut items = x.iter().rev();`
fn held_chain(local: &Local) -> Option<(&Ident, &Expr)> {
    let Pat::Ident(pat) = &local.pat else { return None };
    let init = local.init.as_ref().filter(|init| init.diverge.is_none())?;
    let is_name = pat.by_ref.is_none() && pat.subpat.is_none();
    let chain = match &*init.expr {
        Expr::MethodCall(it) if it.method == "peekable" && it.args.is_empty() => &*it.receiver,
        chain => chain,
    };
    (is_name && is_chain(chain)).then_some((&pat.ident, chain))
}

/// `x.chunks_exact(4)`
fn is_in_chunks(chain: &Expr) -> bool {
    matches!(chain, Expr::MethodCall(it) if it.method == "chunks_exact")
}

/// Its items are changed.
fn is_mutable(chain: &Expr) -> bool {
    match chain {
        Expr::Paren(it) => is_mutable(&it.expr),
        Expr::MethodCall(it) => it.method.to_string().ends_with("_mut") || is_mutable(&it.receiver),
        _ => false,
    }
}

/// It begins with what only an iterator is made by.
fn is_chain(expr: &Expr) -> bool {
    match expr {
        Expr::Paren(it) => is_chain(&it.expr),
        Expr::MethodCall(it) => {
            makes_iterator(it) || is_chain(&it.receiver) || is_range(&it.receiver)
        }
        _ => false,
    }
}

fn is_range(expr: &Expr) -> bool {
    match expr {
        Expr::Paren(it) => is_range(&it.expr),
        expr => matches!(expr, Expr::Range(_)),
    }
}

fn makes_iterator(it: &ExprMethodCall) -> bool {
    matches!(
        (it.method.to_string().as_str(), it.args.len()),
        ("iter" | "iter_mut" | "into_iter", 0)
            | ("windows" | "chunks" | "chunks_exact" | "chunks_mut" | "chunks_exact_mut", 1)
    )
}
