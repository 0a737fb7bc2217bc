//! Names that stand for a struct here and for a number there.
//!
//! In:  a function.
//! Out: the same function, where the variables of a name that has fields somewhere all have fields, and
//!      the others have names of their own; and the names of which that cannot be said.
//!
//! A method of a name with fields is the user's, and one of another name may be that of floats.

use super::macros::{self, Grammar};
use super::methods;
use super::scan::{is_binding, name_of};
use crate::visit_mut::{self, VisitMut};
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::format_ident;
use std::collections::BTreeSet;
use syn::{Block, Expr, FnArg, ItemFn, Local, Macro, Member, Pat};

pub(super) fn shadow(item: &mut ItemFn) -> BTreeSet<String> {
    let mut shadow = Shadow::default();
    shadow.function(item);
    shadow.several()
}

/// A variable of the user's, in the order in which they are bound.
struct Variable {
    name: String,
    is_param: bool,
    /// `p.length`
    has_fields: bool,
    /// `let p = p.turned(a);`: what it was has fields if this has. That this has them if that had is said
    /// of `p + q` and `p.abs()`, but not of `p.norm()`.
    like: Option<(usize, bool)>,
    renamed: Option<Ident>,
}

#[derive(Default)]
struct Shadow {
    variables: Vec<Variable>,
    /// Innermost last.
    scope: Vec<(String, usize)>,
    /// How many have been bound so far.
    count: usize,
    /// What else is named in the function.
    names: BTreeSet<String>,
    /// Names in macros, where they cannot be changed.
    fixed: BTreeSet<String>,
    /// The second walk, in which names are changed.
    changes: bool,
}

impl Shadow {
    fn function(&mut self, item: &mut ItemFn) {
        self.walk_function(item);
        if self.mixed().is_empty() {
            return;
        }
        self.choose_names();
        self.changes = true;
        self.count = 0;
        self.scope.clear();
        self.walk_function(item);
    }

    fn walk_function(&mut self, item: &mut ItemFn) {
        for input in &mut item.sig.inputs {
            match input {
                FnArg::Typed(input) => self.visit_pat_mut(&mut input.pat),
                FnArg::Receiver(_) => {}
            }
        }
        self.variables.iter_mut().take(self.count).for_each(|it| it.is_param = true);
        self.visit_block_mut(&mut item.block);
    }

    /// The names of variables with fields and of variables without.
    fn mixed(&mut self) -> BTreeSet<String> {
        let all = 0..self.variables.len();
        for at in all.clone().rev().chain(all) {
            let Some((like, is_same)) = self.variables[at].like else { continue };
            self.variables[like].has_fields |= self.variables[at].has_fields;
            self.variables[at].has_fields |= is_same && self.variables[like].has_fields;
        }
        let names = |has_fields: bool| -> BTreeSet<&String> {
            let variables = self.variables.iter().filter(|it| it.has_fields == has_fields);
            variables.map(|it| &it.name).collect()
        };
        names(true).intersection(&names(false)).map(|name| (*name).clone()).collect()
    }

    /// The first variable keeps its name, and those that are like it.
    fn choose_names(&mut self) {
        let mixed = self.mixed();
        for name in mixed.difference(&self.fixed) {
            let Some(first) = self.variables.iter().find(|it| it.name == *name) else { continue };
            let has_fields = first.has_fields;
            let numbers = 2..;
            let free = numbers.map(|number: usize| format_ident!("{name}_{number}"));
            let Some(free) = free.into_iter().find(|it| !self.names.contains(&it.to_string()))
            else {
                continue;
            };
            for it in &mut self.variables {
                if it.name == *name && it.has_fields != has_fields && !it.is_param {
                    it.renamed = Some(free.clone());
                }
            }
        }
    }

    /// Names that stand for both, still.
    fn several(&mut self) -> BTreeSet<String> {
        let mixed = self.mixed();
        mixed.intersection(&self.fixed).cloned().collect()
    }

    fn lookup(&self, name: &Ident) -> Option<usize> {
        let name = name.to_string();
        self.scope.iter().rev().find(|(other, _)| *other == name).map(|(_, at)| *at)
    }

    fn scoped(&mut self, f: &mut dyn FnMut(&mut Self)) {
        let depth = self.scope.len();
        f(self);
        self.scope.truncate(depth);
    }

    /// Binds a name, unless an alternative of the same pattern has.
    fn bind(&mut self, ident: &mut Ident, pattern: usize) {
        let name = ident.to_string();
        let bound = self.scope[pattern..].iter().find(|(other, _)| *other == name);
        let at = match bound {
            Some((_, at)) => *at,
            None => {
                let at = self.count;
                self.count += 1;
                self.scope.push((name.clone(), at));
                at
            }
        };
        if at == self.variables.len() {
            self.names.insert(name.clone());
            let (has_fields, is_param) = (false, false);
            let (like, renamed) = (None, None);
            self.variables.push(Variable { name, is_param, has_fields, like, renamed });
        }
        self.rename(ident, at);
    }

    fn rename(&self, ident: &mut Ident, at: usize) {
        if self.changes
            && let Some(name) = &self.variables[at].renamed
        {
            *ident = Ident::new(&name.to_string(), ident.span());
        }
    }

    /// The patterns in one, each with the number of names in scope before.
    fn pattern(&mut self, pat: &mut Pat, before: usize) {
        match pat {
            Pat::Ident(it) => {
                if is_binding(it) {
                    self.bind(&mut it.ident, before);
                }
                it.subpat.iter_mut().for_each(|(_, inner)| self.pattern(inner, before));
            }
            Pat::Guard(it) => {
                self.pattern(&mut it.pat, before);
                self.visit_expr_mut(&mut it.guard);
            }
            Pat::Or(it) => it.cases.iter_mut().for_each(|case| self.pattern(case, before)),
            Pat::Paren(it) => self.pattern(&mut it.pat, before),
            Pat::Reference(it) => self.pattern(&mut it.pat, before),
            Pat::Type(it) => self.pattern(&mut it.pat, before),
            Pat::Slice(it) => it.elems.iter_mut().for_each(|elem| self.pattern(elem, before)),
            Pat::Tuple(it) => it.elems.iter_mut().for_each(|elem| self.pattern(elem, before)),
            Pat::TupleStruct(it) => {
                it.elems.iter_mut().for_each(|elem| self.pattern(elem, before));
            }
            Pat::Struct(it) => {
                for field in &mut it.fields {
                    self.pattern(&mut field.pat, before);
                    if let (Pat::Ident(pat), Member::Named(member)) = (&*field.pat, &field.member)
                        && pat.ident != *member
                    {
                        field.colon_token.get_or_insert_with(Default::default);
                    }
                }
            }
            _ => {}
        }
    }

    /// The variable that the value is made of as a whole, and whether it is certainly another such value.
    fn whole(&self, expr: &Expr) -> Option<(usize, bool)> {
        match expr {
            Expr::Paren(it) => self.whole(&it.expr),
            Expr::Unary(it) => self.whole(&it.expr),
            Expr::Reference(it) => self.whole(&it.expr),
            Expr::MethodCall(it) => {
                let is_same = it.method == "clone" || methods::is_float(&it.method);
                self.whole(&it.receiver).map(|(at, was)| (at, was && is_same))
            }
            // a number times a struct is a struct
            Expr::Binary(it) => {
                let (left, right) = (self.whole(&it.left), self.whole(&it.right));
                let has_fields = |(at, _): &(usize, bool)| self.variables[*at].has_fields;
                left.filter(has_fields).or(right.filter(has_fields))
            }
            _ => name_of(expr).and_then(|name| self.lookup(name)).map(|at| (at, true)),
        }
    }

    fn fix(&mut self, tokens: &TokenStream) {
        for token in tokens.clone() {
            match token {
                TokenTree::Ident(ident) => {
                    self.fixed.insert(ident.to_string());
                }
                TokenTree::Group(group) => self.fix(&group.stream()),
                // what a format string captures
                TokenTree::Literal(literal) => {
                    let text = literal.to_string();
                    let words = text.split(|c: char| !(c.is_alphanumeric() || c == '_'));
                    self.fixed.extend(words.map(ToString::to_string));
                }
                TokenTree::Punct(_) => {}
            }
        }
    }
}

impl VisitMut for Shadow {
    fn walk(&mut self) -> &mut dyn VisitMut {
        self
    }

    fn visit_item_mut(&mut self, _: &mut syn::Item) {}

    fn visit_type_mut(&mut self, _: &mut syn::Type) {}

    fn visit_attribute_mut(&mut self, _: &mut syn::Attribute) {}

    fn visit_block_mut(&mut self, block: &mut Block) {
        self.scoped(&mut |this| visit_mut::visit_block_mut(this, block));
    }

    fn visit_local_mut(&mut self, local: &mut Local) {
        let mut like = None;
        let mut is_struct = false;
        if let Some(init) = &mut local.init {
            like = self.whole(&init.expr);
            is_struct = matches!(&*init.expr, Expr::Struct(_));
            self.visit_expr_mut(&mut init.expr);
            init.diverge.iter_mut().for_each(|(_, diverge)| self.visit_expr_mut(diverge));
        }
        let at = self.count;
        self.visit_pat_mut(&mut local.pat);
        let pat = match &local.pat {
            Pat::Type(it) => &it.pat,
            pat => pat,
        };
        if let (Pat::Ident(_), false, Some(bound)) = (pat, self.changes, self.variables.get_mut(at))
        {
            bound.like = like;
            bound.has_fields = is_struct;
        }
    }

    fn visit_pat_mut(&mut self, pat: &mut Pat) {
        self.pattern(pat, self.scope.len());
    }

    fn visit_arm_mut(&mut self, arm: &mut syn::Arm) {
        self.scoped(&mut |this| {
            this.visit_pat_mut(&mut arm.pat);
            this.visit_expr_mut(&mut arm.body);
        });
    }

    fn visit_expr_closure_mut(&mut self, closure: &mut syn::ExprClosure) {
        self.scoped(&mut |this| {
            closure.inputs.iter_mut().for_each(|input| this.visit_pat_mut(input));
            this.visit_expr_mut(&mut closure.body);
        });
    }

    fn visit_field_value_mut(&mut self, field: &mut syn::FieldValue) {
        self.visit_expr_mut(&mut field.expr);
        if let (Some(name), Member::Named(member)) = (name_of(&field.expr), &field.member)
            && name != member
        {
            field.colon_token.get_or_insert_with(Default::default);
        }
    }

    fn visit_macro_mut(&mut self, mac: &mut Macro) {
        match macros::grammar(mac) {
            Grammar::Vec => macros::each_of_vec(mac, &mut |expr| self.visit_expr_mut(expr)),
            Grammar::Format(_) | Grammar::Plain | Grammar::Matches | Grammar::Unknown => {
                // fields count, whatever the names are called
                let mut arguments = macros::arguments(mac);
                arguments.iter_mut().for_each(|argument| self.visit_expr_mut(argument));
                self.fix(&mac.tokens);
            }
        }
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        match expr {
            Expr::Path(it) if it.qself.is_none() => {
                let Some(segment) = it.path.segments.first_mut() else { return };
                if it.path.leading_colon.is_none() && segment.arguments.is_none() {
                    self.names.insert(segment.ident.to_string());
                }
                if it.path.segments.len() == 1
                    && let Some(at) = self.lookup(&it.path.segments[0].ident)
                {
                    self.rename(&mut it.path.segments[0].ident, at);
                }
            }
            Expr::Field(it) => {
                if let (Member::Named(_), Some(name)) = (&it.member, name_of(&it.base))
                    && let Some(at) = self.lookup(name)
                {
                    self.variables[at].has_fields = true;
                }
                self.visit_expr_mut(&mut it.base);
            }
            Expr::If(it) => {
                self.scoped(&mut |this| {
                    this.visit_expr_mut(&mut it.cond);
                    this.visit_block_mut(&mut it.then_branch);
                });
                it.else_branch.iter_mut().for_each(|(_, other)| self.visit_expr_mut(other));
            }
            Expr::Let(it) => {
                self.visit_expr_mut(&mut it.expr);
                self.visit_pat_mut(&mut it.pat);
            }
            Expr::ForLoop(it) => {
                self.visit_expr_mut(&mut it.expr);
                self.scoped(&mut |this| {
                    this.visit_pat_mut(&mut it.pat);
                    this.visit_block_mut(&mut it.body);
                });
            }
            Expr::While(_) => self.scoped(&mut |this| visit_mut::visit_expr_mut(this, expr)),
            _ => visit_mut::visit_expr_mut(self, expr),
        }
    }
}
