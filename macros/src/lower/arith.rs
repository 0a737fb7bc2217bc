//! Operators, casts and the methods of floats.

use super::env::{Lower, Value};
use super::{methods, scan};
use crate::diag;
use crate::ir::{Code, Float, Kind, Var};
use crate::names;
use crate::rules;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{BinOp, Expr, ExprMethodCall};

/// The rule of an operator, if floats have it.
pub(super) fn rule_name(op: &BinOp) -> Option<&'static str> {
    match op {
        BinOp::Add(_) | BinOp::AddAssign(_) => Some("add"),
        BinOp::Sub(_) | BinOp::SubAssign(_) => Some("sub"),
        BinOp::Mul(_) | BinOp::MulAssign(_) => Some("mul"),
        BinOp::Div(_) | BinOp::DivAssign(_) => Some("div"),
        BinOp::Rem(_) | BinOp::RemAssign(_) => Some("rem"),
        _ => None,
    }
}

/// The rule of an operator in a compound assignment of a type that is not known.
fn assigned(rule: &str) -> &'static str {
    match rule {
        "add" => "add_assigned",
        "sub" => "sub_assigned",
        "mul" => "mul_assigned",
        "div" => "div_assigned",
        _ => "rem_assigned",
    }
}

/// Of integers and conditions.
pub(super) fn is_bitwise(op: &BinOp) -> bool {
    matches!(
        op,
        BinOp::BitXor(_) | BinOp::BitAnd(_) | BinOp::BitOr(_) | BinOp::Shl(_) | BinOp::Shr(_)
    ) || matches!(
        op,
        BinOp::BitXorAssign(_)
            | BinOp::BitAndAssign(_)
            | BinOp::BitOrAssign(_)
            | BinOp::ShlAssign(_)
            | BinOp::ShrAssign(_)
    )
}

impl Lower<'_> {
    pub(super) fn binary(&mut self, it: &syn::ExprBinary, hint: &Kind) -> Value {
        match it.op {
            BinOp::And(_) | BinOp::Or(_) => return self.lazy(it),
            _ => {}
        }
        let hint =
            if rule_name(&it.op).is_some() && hint.is_scalar() { hint } else { &Kind::Opaque };
        let left = self.operand_as(&it.left, hint);
        let right = self.operand_as(&it.right, hint);
        let (Some(left), Some(right)) = (left, right) else { return Value::Poisoned };
        let operands = [(left, &*it.left), (right, &*it.right)];
        if rule_name(&it.op).is_some() && !self.are_numbers(&operands) {
            return Value::Poisoned;
        }
        Value::Var(self.operation(&it.op, left, right, it.span()))
    }

    /// Arrays and tuples have no operators.
    pub(super) fn are_numbers(&mut self, operands: &[(Var, &Expr)]) -> bool {
        let is_number = |var: Var| !matches!(self.kind(var), Kind::Array(..) | Kind::Tuple(_));
        let wrong: Vec<_> = operands.iter().filter(|(var, _)| !is_number(*var)).collect();
        for (_, at) in &wrong {
            self.error(at, diag::UNSUPPORTED);
        }
        wrong.is_empty()
    }

    pub(super) fn operation(&mut self, op: &BinOp, left: Var, right: Var, span: Span) -> Var {
        if let Some(rule) = rule_name(op) {
            let is_of_users = scan::is_compound(op) && *self.kind(left) == Kind::Opaque;
            let rule = if is_of_users { assigned(rule) } else { rule };
            return self.apply(rule, &[left, right], &plain_op(op), span);
        }
        let (x, y) = (names::placeholder(left, span), names::placeholder(right, span));
        let is_to_be_plain =
            is_bitwise(op) && [left, right].iter().any(|var| self.may_have_operators(*var));
        let op = plain_op(op);
        let code =
            self.confirmed_operation(&[left, right], quote!(#x #op #y), is_to_be_plain, span);
        self.plain(code, Kind::Plain, span, false)
    }

    /// Of a type that may be one of the user's, with an operator that has a derivative.
    pub(super) fn may_have_operators(&self, var: Var) -> bool {
        *self.kind(var) == Kind::Opaque && self.carries(var)
    }

    /// An operation without a derivative, which rustc is to confirm if it may have one.
    pub(super) fn confirmed_operation(
        &self,
        operands: &[Var],
        tokens: TokenStream,
        is_to_be_plain: bool,
        span: Span,
    ) -> Code {
        let plain = names::private("plain", span);
        let tokens = if is_to_be_plain { quote!(#plain(#tokens)) } else { tokens };
        self.code_of(operands, tokens)
    }

    /// `a && b`, where `b` is more than a condition.
    fn lazy(&mut self, it: &syn::ExprBinary) -> Value {
        let (left, right) = (&it.left, &it.right);
        let tokens = match it.op {
            BinOp::And(_) => quote!(if #left { #right } else { false }),
            _ => quote!(if #left { true } else { #right }),
        };
        if let Some(value) = self.untouched(&Expr::Binary(it.clone())) {
            return value;
        }
        match syn::parse2::<Expr>(tokens) {
            Ok(Expr::If(branch)) => self.if_expr(&branch, &Kind::Plain),
            _ => self.reject(it, diag::UNSUPPORTED),
        }
    }

    pub(super) fn cast(&mut self, it: &syn::ExprCast) -> Value {
        let kind = self.types.kind(&it.ty);
        let Some(x) = self.operand(&it.expr) else { return Value::Poisoned };
        let (span, ty) = (it.span(), &it.ty);
        let name = names::placeholder(x, span);
        match (&kind, self.kind(x).clone()) {
            (Kind::Scalar(to), Kind::Scalar(from)) if *to == from => Value::Var(x),
            (Kind::Scalar(_), Kind::Scalar(_)) => {
                let dst = self.temporary(kind, span, self.carries(x));
                self.push(crate::ir::Stmt::Apply {
                    dst,
                    rule: rules::known("cast", 1),
                    args: vec![x],
                });
                Value::Var(dst)
            }
            (Kind::Scalar(_), Kind::Opaque) if self.carries(x) => {
                let dst = self.temporary(kind, span, true);
                self.push(crate::ir::Stmt::Apply {
                    dst,
                    rule: rules::known("cast", 1),
                    args: vec![x],
                });
                Value::Var(dst)
            }
            (_, Kind::Array(..) | Kind::Tuple(_)) => self.reject(it, diag::UNSUPPORTED),
            (_, found) => {
                let kind =
                    if found.is_plain() && kind == Kind::Opaque { Kind::Plain } else { kind };
                let code = self.code_of(&[x], quote!(#name as #ty));
                Value::Var(self.plain(code, kind, span, false))
            }
        }
    }

    /// `x.rem(y)` of floats, as `x % y`.
    pub(super) fn operator_method(&self, it: &ExprMethodCall) -> Option<Expr> {
        let left = &it.receiver;
        let right = it.args.first();
        let span = it.method.span();
        let op = match (it.method.to_string().as_str(), it.args.len()) {
            ("add", 1) => BinOp::Add(syn::Token![+](span)),
            ("sub", 1) => BinOp::Sub(syn::Token![-](span)),
            ("mul", 1) => BinOp::Mul(syn::Token![*](span)),
            ("div", 1) => BinOp::Div(syn::Token![/](span)),
            ("rem", 1) => BinOp::Rem(syn::Token![%](span)),
            ("neg", 0) if self.is_float_by_syntax(left) => {
                return Some(syn::parse_quote_spanned!(span=> -(#left)));
            }
            _ => return None,
        };
        let is_float = self.is_float_by_syntax(left);
        is_float.then(|| syn::parse_quote_spanned!(span=> (#left) #op (#right)))
    }

    /// Certainly a float: a variable of that kind, or arithmetic with one.
    fn is_float_by_syntax(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Paren(it) => self.is_float_by_syntax(&it.expr),
            Expr::Unary(it) if matches!(it.op, syn::UnOp::Neg(_)) => {
                self.is_float_by_syntax(&it.expr)
            }
            Expr::Binary(it) => {
                rule_name(&it.op).is_some()
                    && (self.is_float_by_syntax(&it.left) || self.is_float_by_syntax(&it.right))
            }
            Expr::MethodCall(it) => {
                let is_operator = |name: &&str| it.method == name;
                let is_known = methods::is_float(&it.method)
                    || ["add", "sub", "mul", "div", "rem", "neg"].iter().any(is_operator);
                is_known && self.is_float_by_syntax(&it.receiver)
            }
            Expr::Lit(it) => super::plain::is_float_literal(&it.lit),
            other => self.peek(other).is_scalar(),
        }
    }

    /// `x.sin()`, `f64::sin(x)`: the receiver is the first operand.
    pub(super) fn float_method(
        &mut self,
        method: &Ident,
        operands: &[&Expr],
        at: &dyn ToTokens,
        float: Option<&Float>,
    ) -> Value {
        let hint = float.map_or(Kind::Opaque, |float| Kind::Scalar(float.clone()));
        let mut args = Vec::new();
        for (nth, operand) in operands.iter().enumerate() {
            let hint = if method == "powi" && nth == 1 { &Kind::Plain } else { &hint };
            args.push(self.operand_as(operand, hint));
        }
        let Some(args) = args.into_iter().collect::<Option<Vec<Var>>>() else {
            return Value::Poisoned;
        };
        let numbers: Vec<_> = args.iter().copied().zip(operands.iter().copied()).collect();
        if !self.are_numbers(&numbers) {
            return Value::Poisoned;
        }
        self.apply_method(method, &args, at, float)
    }

    pub(super) fn apply_method(
        &mut self,
        method: &Ident,
        args: &[Var],
        at: &dyn ToTokens,
        float: Option<&Float>,
    ) -> Value {
        let span = at.to_token_stream().span();
        let floats = if method == "powi" { &args[..1] } else { args };
        self.settle_constants(floats);
        let known = args.iter().find_map(|arg| match self.kind(*arg) {
            Kind::Scalar(float) => Some(float.clone()),
            _ => None,
        });
        let usual = || self.usual.clone().unwrap_or(Float::Inferred);
        let float = float.cloned().or(known).unwrap_or_else(usual);
        for arg in floats {
            match self.kind(*arg) {
                Kind::Opaque => self.is_float(*arg, &float),
                Kind::Scalar(Float::Inferred) => {
                    self.refine_var(*arg, &Kind::Scalar(float.clone()));
                }
                _ => {}
            }
        }
        if method == "sin_cos" && args.len() == 1 {
            let sin = self.apply_rule(rules::known("sin", 1), args.to_vec(), span);
            let cos = self.apply_rule(rules::known("cos", 1), args.to_vec(), span);
            return Value::Tuple(vec![Value::Var(sin), Value::Var(cos)]);
        }
        let mut args = args.to_vec();
        if method == "powi" && args.len() == 2 {
            args[1] = self.exponent(args[1]);
        }
        match rules::method(&method.to_string(), args.len()) {
            Some(rule) => Value::Var(self.apply_rule(rule, args, span)),
            None => self.reject(method, diag::UNKNOWN_METHOD),
        }
    }

    /// An integer, be it a field of which the type is not known: plain code.
    fn exponent(&mut self, exponent: Var) -> Var {
        if *self.kind(exponent) != Kind::Opaque {
            return exponent;
        }
        let span = self.span(exponent);
        let name = names::placeholder(exponent, span);
        let code = self.code_of(&[exponent], quote!(#name));
        self.plain(code, Kind::Plain, span, false)
    }

    /// Whether a method call is one of a float: by its receiver, or by its name.
    pub(super) fn is_float_method(&self, it: &ExprMethodCall) -> bool {
        let is_pair = it.method == "sin_cos" && it.args.is_empty();
        if !is_pair && rules::method(&it.method.to_string(), it.args.len() + 1).is_none() {
            return false;
        }
        let kind = self.peek(&it.receiver);
        match kind {
            Kind::Scalar(float) => self.types.has_method(&float, &it.method),
            Kind::Plain | Kind::Array(..) | Kind::Tuple(_) => false,
            Kind::Opaque if self.is_struct(&it.receiver) => false,
            Kind::Opaque => {
                methods::is_only_of_floats(&it.method) || {
                    let renamed = super::rename::rename(self, &it.receiver);
                    renamed.carries
                        || self.is_evident_float(&it.receiver)
                        || it.args.iter().any(|arg| {
                            self.is_evident_float(arg) || super::rename::rename(self, arg).carries
                        })
                }
            }
        }
    }

    /// A name that has named fields.
    pub(super) fn is_struct(&self, expr: &Expr) -> bool {
        let name = super::scan::name_of(expr).map(ToString::to_string);
        name.is_some_and(|name| self.names.is_struct(&name))
    }

    /// A float by its syntax: it has a float literal or cast in it.
    pub(super) fn is_evident_float(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Lit(lit) => super::plain::is_float_literal(&lit.lit),
            Expr::Paren(it) => self.is_evident_float(&it.expr),
            Expr::Unary(it) => self.is_evident_float(&it.expr),
            Expr::Binary(it) => {
                rule_name(&it.op).is_some()
                    && (self.is_evident_float(&it.left) || self.is_evident_float(&it.right))
            }
            Expr::Cast(it) => self.types.kind(&it.ty).is_scalar(),
            Expr::MethodCall(it) => {
                methods::is_only_of_floats(&it.method)
                    || self.turbofish(it).is_scalar()
                    || self.is_float_method(it)
            }
            Expr::Block(it) => self.ends_in_float(&it.block),
            Expr::If(it) => self.ends_in_float(&it.then_branch),
            Expr::Match(it) => it.arms.iter().any(|arm| self.is_evident_float(&arm.body)),
            _ => self.peek(expr).is_scalar(),
        }
    }
}

impl Lower<'_> {
    fn ends_in_float(&self, block: &syn::Block) -> bool {
        matches!(block.stmts.last(), Some(syn::Stmt::Expr(value, None)) if self.is_evident_float(value))
    }
}

/// The operator of a compound assignment by itself.
fn plain_op(op: &BinOp) -> BinOp {
    let span = op.span();
    match op {
        BinOp::AddAssign(_) => BinOp::Add(syn::Token![+](span)),
        BinOp::SubAssign(_) => BinOp::Sub(syn::Token![-](span)),
        BinOp::MulAssign(_) => BinOp::Mul(syn::Token![*](span)),
        BinOp::DivAssign(_) => BinOp::Div(syn::Token![/](span)),
        BinOp::RemAssign(_) => BinOp::Rem(syn::Token![%](span)),
        BinOp::BitXorAssign(_) => BinOp::BitXor(syn::Token![^](span)),
        BinOp::BitAndAssign(_) => BinOp::BitAnd(syn::Token![&](span)),
        BinOp::BitOrAssign(_) => BinOp::BitOr(syn::Token![|](span)),
        BinOp::ShlAssign(_) => BinOp::Shl(syn::Token![<<](span)),
        BinOp::ShrAssign(_) => BinOp::Shr(syn::Token![>>](span)),
        other => *other,
    }
}
