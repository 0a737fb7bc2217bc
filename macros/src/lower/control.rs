//! `if` and `match`.

use super::drive::referred;
use super::env::{Binding, Content, Lower, Mutability, Value};
use super::scan::is_binding;
use super::stmt::Dest;
use crate::diag;
use crate::ir::{Arm, Block, Kind, Place, Stmt, Var};
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{Expr, ExprIf, ExprMatch, Pat};

impl Lower<'_> {
    pub(super) fn if_expr(&mut self, it: &ExprIf, hint: &Kind) -> Value {
        self.if_to(it, Dest::value(hint))
    }

    pub(super) fn if_to(&mut self, it: &ExprIf, dest: Dest<'_>) -> Value {
        if let Expr::Let(condition) = &*it.cond {
            let (pat, value, then) = (&condition.pat, &condition.expr, &it.then_branch);
            let otherwise = match &it.else_branch {
                Some((_, otherwise)) => quote!(#otherwise),
                None => quote!({}),
            };
            return match syn::parse2(quote!(match #value { #pat => #then _ => #otherwise })) {
                Ok(choice) => self.match_to(&choice, dest),
                Err(_) => self.reject(&it.cond, diag::IF_LET),
            };
        }
        let Some(cond) = self.condition(&it.cond) else { return Value::Poisoned };
        let then = self.arm(|lower| lower.block(&it.then_branch, dest));
        let otherwise = self.arm(|lower| match &it.else_branch {
            Some((_, otherwise)) => match &**otherwise {
                Expr::Block(block) if block.label.is_none() => lower.block(&block.block, dest),
                Expr::If(it) => lower.if_to(it, dest),
                other => lower.expr(other, dest.hint),
            },
            None => Value::Unit,
        });
        self.two_arms_at(it.if_token.span, cond, then, otherwise)
    }

    /// What `if` and `while` ask for.
    pub(super) fn condition(&mut self, cond: &Expr) -> Option<Var> {
        if let Some(chained) = chained_let(cond) {
            self.error(chained, diag::IF_LET);
            return None;
        }
        self.operand(cond)
    }

    pub(super) fn arm_body(&mut self, body: &Expr, dest: Dest<'_>) -> Value {
        match body {
            Expr::Block(block) if block.label.is_none() => self.block(&block.block, dest),
            body => self.stmts(&[syn::Stmt::Expr(body.clone(), None)], dest),
        }
    }

    pub(super) fn match_expr(&mut self, it: &ExprMatch, hint: &Kind) -> Value {
        self.match_to(it, Dest::value(hint))
    }

    pub(super) fn match_to(&mut self, it: &ExprMatch, dest: Dest<'_>) -> Value {
        let value = match self.plain_value(&it.expr) {
            Some(value) => value,
            None => match self.referred_parts(&it.expr, &Kind::Opaque) {
                Some(value) => value,
                None => self.inner(&it.expr, &Kind::Opaque),
            },
        };
        let value = match value {
            Value::Poisoned | Value::Never => return value,
            Value::Sum(_) => return self.match_parts(value, it, dest),
            Value::Var(var)
                if self.carries(var)
                    && let Some(sum) = super::options::sum_of_patterns(it) =>
            {
                let needs_error = super::options::looks_at_error(it);
                let value = self.as_sum(value, Some(sum), needs_error);
                return self.match_parts(value, it, dest);
            }
            value if self.has_parts(&value, it) => return self.match_parts(value, it, dest),
            value if it.arms.len() == 1 && guarded(&it.arms[0].pat).1.is_none() => {
                return self.only_arm(value, &it.arms[0], dest);
            }
            Value::Tuple(parts) if parts.iter().all(is_simple) => Value::Tuple(parts),
            Value::Ref(place, _) if self.place_kind(&place) == Kind::Opaque => {
                Value::Var(self.plain_reference(&place, it.expr.span()))
            }
            Value::RefVar(var) if *self.kind(var) == Kind::Opaque => {
                Value::Var(self.plain_reference(&Place::whole(var), it.expr.span()))
            }
            value => {
                let is_reference = matches!(value, Value::Ref(..) | Value::RefVar(_));
                match self.variable(value, &it.expr) {
                    Some(var) if is_reference && self.kind(var).is_scalar() => Value::RefVar(var),
                    Some(var) => Value::Var(var),
                    None => return Value::Poisoned,
                }
            }
        };
        let Some(scrutinee) = self.scrutinee(&value, it) else { return Value::Poisoned };
        let mut heads = Vec::new();
        let mut ends = Vec::new();
        for arm in &it.arms {
            let mut head = None;
            let end = self.arm(|lower| {
                let mut binds = Vec::new();
                let (pat, guard) = guarded(&arm.pat);
                let pat = lower.arm_pattern(pat, &value, &mut binds);
                let asked = guard.map(|guard| (guard, lower.code(guard)));
                let guard = match asked {
                    Some((guard, None)) => {
                        lower.lost(guard);
                        return Value::Poisoned;
                    }
                    Some((_, code)) => code,
                    None => None,
                };
                head = Some((pat, binds, guard));
                lower.arm_body(&arm.body, dest)
            });
            heads.push(head);
            ends.push(end);
        }
        let (dst, blocks, value) = self.merge(ends, it.match_token.span);
        let arms = heads.into_iter().zip(blocks).filter_map(|(head, body): (_, Block)| {
            head.map(|(pat, binds, guard)| Arm { pat, binds, guard, body })
        });
        let arms = arms.collect();
        self.push(Stmt::Match { dst, scrutinee, arms });
        value
    }

    /// The pattern of an arm, in placeholders; binds plain variables, and names for parts of
    /// the scrutinee that carry a derivative.
    pub(super) fn arm_pattern(
        &mut self,
        pat: &Pat,
        value: &Value,
        binds: &mut Vec<Var>,
    ) -> TokenStream {
        match (pat, value) {
            (Pat::Paren(it), _) => self.arm_pattern(&it.pat, value, binds),
            (Pat::Tuple(it), Value::Tuple(parts)) if it.elems.len() == parts.len() => {
                let parts = it.elems.iter().zip(parts);
                let parts: Vec<_> =
                    parts.map(|(pat, part)| self.arm_pattern(pat, part, binds)).collect();
                quote!((#(#parts,)*))
            }
            (Pat::Wild(_) | Pat::Lit(_) | Pat::Range(_), _) => pat.to_token_stream(),
            (Pat::Reference(it), Value::RefVar(var)) => {
                self.arm_pattern(&it.pat, &Value::Var(*var), binds)
            }
            (Pat::Ident(it), Value::RefVar(var)) if is_binding(it) => {
                let tokens = self.arm_pattern(pat, &Value::Var(*var), binds);
                self.bind_ident(it, Value::RefVar(*var), &Kind::Opaque);
                tokens
            }
            (_, Value::RefVar(var)) => self.arm_pattern(pat, &Value::Var(*var), binds),
            (Pat::Ident(it), Value::Var(var))
                if self.carries(*var) || self.kind(*var).is_scalar() =>
            {
                if !is_binding(it) {
                    return pat.to_token_stream();
                }
                let slot = self.slot(Some(it.ident.clone()), Content::Value(*var), Kind::Opaque);
                self.bind_name(&it.ident, Binding::Slot(slot));
                match &it.subpat {
                    Some((_, inner)) => self.arm_pattern(inner, &Value::Unit, binds),
                    None => quote!(_),
                }
            }
            (Pat::Or(it), Value::Var(var)) if self.carries(*var) => it.to_token_stream(),
            (Pat::Path(_) | Pat::Const(_), _) => pat.to_token_stream(),
            (_, Value::Var(var)) if self.carries(*var) => {
                // a pattern for another type
                self.diags.leave_to_rustc();
                self.poison(pat);
                quote!(_)
            }
            (_, Value::Var(var)) => {
                let is_plain = self.kind(*var).is_plain();
                let kind = if is_plain { Kind::Plain } else { Kind::Opaque };
                let tokens = self.plain_pattern(pat, kind, binds);
                self.bound_by_reference(pat, self.is_reference(*var), binds);
                tokens
            }
            _ => self.plain_pattern(pat, Kind::Plain, binds),
        }
    }

    /// `match value { pat => body }`, which is `let pat = value; body`
    fn only_arm(&mut self, value: Value, arm: &syn::Arm, dest: Dest<'_>) -> Value {
        let value = match value {
            Value::RefVar(var) if !self.kind(var).is_scalar() => {
                Value::Ref(Place::whole(var), Mutability::Shared)
            }
            value => value,
        };
        self.scoped(|lower| {
            lower.bind(&arm.pat, value, &Kind::Opaque);
            let value = lower.arm_body(&arm.body, dest);
            lower.out_of_scope(value, arm.pat.span())
        })
    }

    /// `&(a, b)` and `&Some(a)`, which a pattern takes apart: references to the parts.
    pub(super) fn referred_parts(&mut self, expr: &Expr, hint: &Kind) -> Option<Value> {
        match expr {
            Expr::Paren(it) => self.referred_parts(&it.expr, hint),
            Expr::Reference(it) if it.mutability.is_none() && is_made(&it.expr) => {
                let value = self.inner(&it.expr, hint);
                Some(self.referring(value))
            }
            _ => None,
        }
    }

    fn referring(&self, value: Value) -> Value {
        match value {
            Value::Tuple(parts) => {
                Value::Tuple(parts.into_iter().map(|part| self.referring(part)).collect())
            }
            Value::Sum(mut parts) => {
                let payload = std::mem::replace(&mut parts[1], Value::Never);
                parts[1] = self.referring(payload);
                Value::Sum(parts)
            }
            Value::Var(var) if *self.kind(var) == Kind::Opaque && self.carries(var) => {
                Value::Ref(Place::whole(var), Mutability::Shared)
            }
            value => referred(&value),
        }
    }

    /// A reference to what carries no derivative, so that patterns bind by reference.
    fn plain_reference(&mut self, place: &Place, span: Span) -> Var {
        let (tokens, uses) = self.place_code(place);
        let code = self.code_of(&uses, quote!(&#tokens));
        let var = self.plain(code, Kind::Opaque, span, false);
        self.func.vars[var.0].borrows = true;
        var
    }

    /// What is matched, as one variable.
    fn scrutinee(&mut self, value: &Value, it: &ExprMatch) -> Option<Var> {
        let Value::Tuple(parts) = value else {
            let (Value::Var(var) | Value::RefVar(var)) = value else { return None };
            return Some(*var);
        };
        let vars: Vec<Var> = parts
            .iter()
            .filter_map(|part| match part {
                Value::Var(var) => Some(*var),
                _ => None,
            })
            .collect();
        let names = vars.iter().map(|var| crate::names::placeholder(*var, it.expr.span()));
        let code = self.code_of(&vars, quote!((#(#names,)*)));
        Some(self.plain(code, Kind::Opaque, it.expr.span(), false))
    }
}

/// `pat if guard`
pub(super) fn guarded(pat: &Pat) -> (&Pat, Option<&Expr>) {
    match pat {
        Pat::Guard(it) => (&it.pat, Some(&it.guard)),
        pat => (pat, None),
    }
}

/// `(a, b)` or `Some(a)`, as it stands.
fn is_made(expr: &Expr) -> bool {
    match expr {
        Expr::Paren(it) => is_made(&it.expr),
        Expr::Tuple(it) => !it.elems.is_empty(),
        Expr::Call(it) => match &*it.func {
            Expr::Path(func) => super::sums::variant(&func.path).is_some(),
            _ => false,
        },
        _ => false,
    }
}

fn is_simple(value: &Value) -> bool {
    matches!(value, Value::Var(_))
}

/// `let pat = value` in `a && let pat = value`
fn chained_let(cond: &Expr) -> Option<&Expr> {
    match cond {
        Expr::Let(_) => Some(cond),
        Expr::Binary(it) => chained_let(&it.left).or_else(|| chained_let(&it.right)),
        Expr::Paren(it) => chained_let(&it.expr),
        _ => None,
    }
}

/// May stand in the condition of a loop: the same again, whenever it is asked.
pub(super) fn has_no_effect(stmt: &Stmt) -> bool {
    match stmt {
        Stmt::Const { .. } | Stmt::Apply { .. } | Stmt::Load { .. } => true,
        Stmt::Plain { dst, code } => dst.is_some() && code.pure,
        _ => false,
    }
}
