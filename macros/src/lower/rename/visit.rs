//! The walk over the expression that is renamed.

use super::Renamer;
use crate::ir::Kind;
use crate::lower::env::{Content, Value};
use crate::lower::macros::{self, Grammar};
use crate::lower::scan::{self, bound_names};
use crate::lower::{arith, methods};
use crate::names;
use crate::visit_mut::{self, VisitMut};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{Block, Expr, ExprClosure, FieldValue, Item, Macro, Stmt, UnOp};

impl VisitMut for Renamer<'_, '_> {
    fn walk(&mut self) -> &mut dyn VisitMut {
        self
    }

    fn visit_item_mut(&mut self, _: &mut Item) {}

    fn visit_attribute_mut(&mut self, _: &mut syn::Attribute) {}

    fn visit_type_mut(&mut self, _: &mut syn::Type) {}

    fn visit_block_mut(&mut self, block: &mut Block) {
        self.scoped(|this| visit_mut::visit_block_mut(this, block));
    }

    fn visit_stmt_mut(&mut self, stmt: &mut Stmt) {
        visit_mut::visit_stmt_mut(self, stmt);
        if let Stmt::Local(local) = stmt {
            bound_names(&local.pat, &mut self.bound);
        }
    }

    fn visit_arm_mut(&mut self, arm: &mut syn::Arm) {
        self.scoped(|this| {
            bound_names(&arm.pat, &mut this.bound);
            visit_mut::visit_arm_mut(this, arm);
        });
    }

    fn visit_field_value_mut(&mut self, field: &mut FieldValue) {
        if field.colon_token.is_none() && self.binding(&field.expr).is_some() {
            field.colon_token = Some(syn::Token![:](Span::call_site()));
        }
        self.visit_expr_mut(&mut field.expr);
    }

    fn visit_macro_mut(&mut self, mac: &mut Macro) {
        match macros::grammar(mac) {
            Grammar::Format(at) => self.arguments(mac, Some(at)),
            Grammar::Plain => self.arguments(mac, None),
            Grammar::Vec if macros::vec_arguments(&mac.tokens).is_none() => self.unknown(mac),
            Grammar::Vec => macros::each_of_vec(mac, &mut |elem| self.visit_expr_mut(elem)),
            Grammar::Matches => match syn::parse2::<macros::MatchesArguments>(mac.tokens.clone()) {
                Ok(mut it) => {
                    self.visit_expr_mut(&mut it.value);
                    let pat = &it.pat;
                    self.scoped(|this| {
                        bound_names(pat, &mut this.bound);
                        it.guard.iter_mut().for_each(|guard| this.visit_expr_mut(guard));
                    });
                    let value = &it.value;
                    let guard = it.guard.iter();
                    mac.tokens = quote!(#value, #pat #(if #guard)*);
                }
                Err(_) => self.unknown(mac),
            },
            Grammar::Unknown => self.unknown(mac),
        }
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        let span = syn::spanned::Spanned::span(expr);
        if let Some(binding) = self.tuple_part(expr) {
            *expr = Expr::Verbatim(self.whole(&binding, span));
            return;
        }
        match expr {
            Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => {
                let mut inner = &*unary.expr;
                while let Expr::Unary(again) = inner
                    && matches!(again.op, UnOp::Deref(_))
                    && (self.lower.peek(inner).is_scalar() || self.is_element(&again.expr))
                {
                    // a value behind two references, which are one here
                    inner = &again.expr;
                }
                if let Some(binding) = self.binding(inner).cloned()
                    && let Some(tokens) = self.dereferenced(&binding, span)
                {
                    *expr = Expr::Verbatim(tokens);
                    return;
                }
                visit_mut::visit_expr_mut(self, expr);
            }
            Expr::Index(index) => {
                self.visit_base(&mut index.expr);
                self.visit_expr_mut(&mut index.index);
            }
            Expr::Field(field) => self.visit_base(&mut field.base),
            Expr::Macro(it) if macros::is_comparison(&it.mac) => {
                self.visit_macro_mut(&mut it.mac);
                let mac = &it.mac;
                // that it gives a `bool` is for rustc to confirm
                *expr = syn::parse_quote!(::core::convert::identity::<bool>(#mac));
            }
            Expr::MethodCall(call) => {
                let is_only_read = self.must_only_read(call);
                let is_to_be_plain =
                    methods::has_plain_result(&call.method) && self.may_be_of_users(&call.receiver);
                self.call(&call.receiver, &call.method);
                self.visit_base(&mut call.receiver);
                call.args.iter_mut().for_each(|arg| self.visit_expr_mut(arg));
                if is_only_read {
                    let receiver = &call.receiver;
                    *call.receiver = syn::parse_quote_spanned!(call.method.span()=> (&#receiver));
                }
                if is_to_be_plain {
                    let plain = names::private("plain", call.method.span());
                    *expr = syn::parse_quote!(#plain(#call));
                }
            }
            Expr::Unary(unary) if matches!(unary.op, UnOp::Not(_)) => {
                let is_to_be_plain = self.may_be_of_users(&unary.expr);
                self.visit_expr_mut(&mut unary.expr);
                if is_to_be_plain {
                    *expr = plain_operation(expr, span);
                }
            }
            Expr::Binary(binary) if arith::is_bitwise(&binary.op) => {
                let is_to_be_plain =
                    self.may_be_of_users(&binary.left) || self.may_be_of_users(&binary.right);
                self.visit_expr_mut(&mut binary.left);
                self.visit_expr_mut(&mut binary.right);
                if is_to_be_plain {
                    *expr = plain_operation(expr, span);
                }
            }
            Expr::Assign(assign) => {
                self.changed_or_assigned(&assign.left);
                visit_mut::visit_expr_mut(self, expr);
            }
            Expr::Binary(binary) if scan::is_compound(&binary.op) => {
                self.changed_or_assigned(&binary.left);
                visit_mut::visit_expr_mut(self, expr);
            }
            Expr::Reference(reference) if reference.mutability.is_some() => {
                self.changed(&reference.expr);
                visit_mut::visit_expr_mut(self, expr);
            }
            _ => self.visit_control(expr),
        }
    }
}

/// What has no derivative, as rustc is to confirm.
fn plain_operation(operation: &Expr, span: Span) -> Expr {
    let plain = names::private("plain", span);
    syn::parse_quote!(#plain(#operation))
}

impl Renamer<'_, '_> {
    /// A value with a derivative whose type may be one of the user's, with methods and operators that have one.
    fn may_be_of_users(&self, expr: &Expr) -> bool {
        let is_bound = |name: &Ident| self.bound.contains(&name.to_string());
        let is_of_library = scan::place_root(expr).is_some_and(is_bound)
            || self.lower.is_certainly_plain(expr)
            || self.lower.is_option(expr)
            || matches!(expr, Expr::MethodCall(_)) && self.lower.is_pipe(expr);
        let is_unknown = self.lower.peek(expr) == Kind::Opaque && !is_of_library;
        is_unknown && super::rename(self.lower, expr).carries
    }

    /// A name that refers to an element of which only rustc knows the type.
    fn is_element(&self, expr: &Expr) -> bool {
        let is_reference = match self.binding(expr) {
            Some(binding) => matches!(self.lower.read(binding), Value::Ref(..)),
            None => false,
        };
        is_reference && self.lower.peek(expr) == Kind::Opaque
    }

    /// What binds names, and what leaves the expression.
    fn visit_control(&mut self, expr: &mut Expr) {
        match expr {
            Expr::Closure(closure) => {
                let mut references = Vec::new();
                self.scoped(|this| {
                    references = this.moved_references(closure);
                    this.visit_closure(closure);
                });
                if !references.is_empty() {
                    *expr = Expr::Verbatim(quote!({ #(#references)* #expr }));
                }
            }
            Expr::Loop(_) | Expr::While(_) => {
                self.loops += 1;
                self.scoped(|this| visit_mut::visit_expr_mut(this, expr));
                self.loops -= 1;
            }
            Expr::ForLoop(it) => {
                self.visit_expr_mut(&mut it.expr);
                self.loops += 1;
                self.scoped(|this| {
                    bound_names(&it.pat, &mut this.bound);
                    this.visit_block_mut(&mut it.body);
                });
                self.loops -= 1;
            }
            Expr::If(_) => self.scoped(|this| visit_mut::visit_expr_mut(this, expr)),
            Expr::Let(it) => {
                self.visit_expr_mut(&mut it.expr);
                bound_names(&it.pat, &mut self.bound);
            }
            Expr::Return(_) => {
                self.out.exits |= self.closures == 0;
                visit_mut::visit_expr_mut(self, expr);
            }
            // reported by `scan`
            Expr::Try(_) if self.closures == 0 => self.out.poisoned = true,
            Expr::Break(it) => {
                self.out.exits |= self.loops == 0 || it.label.is_some();
                visit_mut::visit_expr_mut(self, expr);
            }
            Expr::Continue(it) => self.out.exits |= self.loops == 0 || it.label.is_some(),
            Expr::Await(_) | Expr::Yield(_) => self.out.poisoned = true,
            Expr::Block(it) if it.label.is_some() => {
                self.out.exits = true;
                visit_mut::visit_expr_mut(self, expr);
            }
            _ => visit_mut::visit_expr_mut(self, expr),
        }
    }

    fn visit_closure(&mut self, closure: &mut ExprClosure) {
        closure.inputs.iter().for_each(|input| bound_names(input, &mut self.bound));
        self.closures += 1;
        let loops = std::mem::take(&mut self.loops);
        self.visit_expr_mut(&mut closure.body);
        self.loops = loops;
        self.closures -= 1;
    }

    /// The references that a closure takes along. They stay references, as what they refer to is not to move; their names mean
    /// these from here on.
    fn moved_references(&mut self, closure: &ExprClosure) -> Vec<TokenStream> {
        let (mut names, mut own, mut references) = (Vec::new(), Vec::new(), Vec::new());
        if closure.capture.is_some() {
            macros::identifiers(&closure.body.to_token_stream(), &mut names);
        }
        closure.inputs.iter().for_each(|input| bound_names(input, &mut own));
        for name in names {
            if own.contains(&name.to_string()) || self.bound.contains(&name.to_string()) {
                continue;
            }
            let Some(binding) = self.lookup(&name) else { continue };
            let contents = binding.slots().into_iter().map(|slot| &self.lower.slots[slot].content);
            if contents.into_iter().any(|content| matches!(content, Content::Alias(..))) {
                let reference = self.whole(binding, name.span());
                references.push(quote!(let #name = #reference;));
                self.bound.push(name.to_string());
            }
        }
        references
    }

    /// What is indexed, or has a field or method: a reference is dereferenced of itself.
    fn visit_base(&mut self, base: &mut Expr) {
        let span = syn::spanned::Spanned::span(base);
        if let Some(binding) = self.binding(base).cloned()
            && let Some(tokens) = self.base(&binding, span)
        {
            *base = Expr::Verbatim(tokens);
            return;
        }
        self.visit_expr_mut(base);
    }

    fn changed_or_assigned(&mut self, left: &Expr) {
        match left {
            Expr::Tuple(tuple) => tuple.elems.iter().for_each(|it| self.changed_or_assigned(it)),
            Expr::Array(array) => array.elems.iter().for_each(|it| self.changed_or_assigned(it)),
            Expr::Paren(paren) => self.changed_or_assigned(&paren.expr),
            _ => self.changed(left),
        }
    }
}
