//! Expressions: tokens that know how tightly they bind, so that no parenthesis is written
//! that is not needed.

use crate::ir::{Float, Kind, Var};
use crate::names;
use crate::rules::{Form, Rule};
use proc_macro2::{Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt, quote, quote_spanned};
use std::collections::BTreeSet;

/// How tightly an expression binds, loosest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Prec {
    Lowest,
    Or,
    And,
    Compare,
    BitOr,
    BitXor,
    BitAnd,
    Shift,
    Sum,
    Product,
    Cast,
    Unary,
    Postfix,
}

/// An expression.
#[derive(Clone, Debug)]
pub(super) struct Expr {
    tokens: TokenStream,
    prec: Prec,
    /// The variables that stand in it.
    pub(super) mentions: BTreeSet<Var>,
    /// It reads memory or runs the user's code, so it may panic.
    pub(super) may_panic: bool,
    /// A place behind a reference, out of which nothing is moved: it gets no name.
    pub(super) is_place: bool,
    /// Literals only: their type is for rustc to find out.
    pub(super) is_literal: bool,
    shape: Shape,
}

/// What can be written more simply than as a whole.
#[derive(Clone, Debug)]
enum Shape {
    Other,
    /// `v op rest`, which is `v op= rest` when it is assigned to `v`
    Compound {
        left: Var,
        op: &'static str,
        rest: TokenStream,
    },
    /// `-operand`
    Negated {
        operand: TokenStream,
        prec: Prec,
    },
}

impl Expr {
    pub(super) fn new(tokens: TokenStream, prec: Prec) -> Expr {
        Expr {
            tokens,
            prec,
            mentions: BTreeSet::new(),
            may_panic: false,
            is_place: false,
            is_literal: false,
            shape: Shape::Other,
        }
    }

    /// A variable: `x`, or `*x` of a reference.
    pub(super) fn var(var: Var, name: &Ident, is_reference: bool) -> Expr {
        let mut expr = if is_reference {
            Expr::new(quote!(*#name), Prec::Unary)
        } else {
            Expr::new(name.to_token_stream(), Prec::Postfix)
        };
        expr.mentions.insert(var);
        expr
    }

    /// A constant, of the type that its kind says.
    pub(super) fn constant(value: &TokenStream, kind: &Kind) -> Expr {
        let literal = FloatLiteral::parse(value);
        match (kind, literal) {
            (Kind::Scalar(float @ (Float::Param(_) | Float::Asked(_))), Some(literal)) => {
                Expr::new(literal.of_param(float, value), Prec::Postfix)
            }
            (Kind::Scalar(Float::F64 | Float::F32 | Float::Inferred), Some(literal)) => {
                let prec = if literal.is_negative { Prec::Unary } else { Prec::Postfix };
                let is_literal = !literal.has_suffix;
                Expr { is_literal, ..Expr::new(value.clone(), prec) }
            }
            _ => Expr::new(value.clone(), super::code::prec(value)),
        }
    }

    /// As an operand that must bind at least so tightly.
    pub(super) fn at(&self, least: Prec) -> TokenStream {
        let tokens = &self.tokens;
        if self.prec >= least { tokens.clone() } else { quote!((#tokens)) }
    }

    pub(super) fn whole(&self) -> TokenStream {
        self.tokens.clone()
    }

    /// The variable, if the expression is that and no more.
    pub(super) fn bare_var(&self) -> Option<Var> {
        let is_one_token = self.tokens.clone().into_iter().count() == 1;
        self.mentions.first().copied().filter(|_| is_one_token)
    }

    /// As the receiver of a method: a literal says its type.
    pub(super) fn receiver(&self, kind: &Kind) -> TokenStream {
        if !self.is_literal {
            return self.at(Prec::Postfix);
        }
        let suffix = if matches!(kind, Kind::Scalar(Float::F32)) { "f32" } else { "f64" };
        let typed = with_suffix(&self.tokens, suffix);
        if self.prec >= Prec::Postfix { typed } else { quote!((#typed)) }
    }

    fn take_over(&mut self, other: &Expr) {
        self.mentions.extend(&other.mentions);
        self.may_panic |= other.may_panic;
    }

    /// With what stands in it.
    pub(super) fn made_of<'a>(mut self, parts: impl IntoIterator<Item = &'a Expr>) -> Expr {
        for part in parts {
            self.take_over(part);
        }
        self
    }

    pub(super) fn that_may_panic(self) -> Expr {
        Expr { may_panic: true, ..self }
    }

    pub(super) fn of_literals(self, is_literal: bool) -> Expr {
        Expr { is_literal, ..self }
    }

    /// An operation by its rule. The operands come with their kinds.
    pub(super) fn apply(rule: &Rule, args: &[(Expr, &Kind)], kind: &Kind, at: Span) -> Expr {
        let is_literal = args.iter().all(|(arg, _)| arg.is_literal);
        let mut expr = match (rule.form, args) {
            (Form::Infix(op), [(x, _), (y, _)]) => infix(op, x, y, at),
            (Form::Helper, [(x, _), (y, _)]) if rule.name == "plus" && kind.is_scalar() => {
                infix("+", x, y, at)
            }
            (Form::Prefix, [(x, _)]) => {
                let operand = x.at(Prec::Unary);
                let minus = punct("-", at);
                let shape = Shape::Negated { operand: x.whole(), prec: x.prec };
                Expr { shape, ..Expr::new(quote!(#minus #operand), Prec::Unary) }
            }
            (Form::Cast, [(x, from)]) => return cast(x, from, kind).made_of([x]),
            (Form::Method | Form::Helper, _)
                if is_asked(kind, args) && !matches!(rule.name, "pred" | "plus") =>
            {
                let args = args.iter().map(|(arg, _)| arg.whole());
                Expr::new(generic(rule.name, quote!(#(#args),*), at), Prec::Postfix)
            }
            (Form::Method, [(x, from), rest @ ..]) => {
                let receiver = x.receiver(if matches!(from, Kind::Scalar(Float::Inferred)) {
                    kind
                } else {
                    from
                });
                let method = Ident::new(rule.name, at);
                let rest = rest.iter().map(|(arg, _)| arg.whole());
                return Expr::new(quote!(#receiver.#method(#(#rest),*)), Prec::Postfix)
                    .made_of(args.iter().map(|(arg, _)| arg));
            }
            (Form::Compound(_), [(x, _), (y, _)]) => {
                let assigned = names::private(rule.name, at);
                let (x, y) = (x.at(Prec::Unary), y.at(Prec::Unary));
                Expr::new(quote!(#assigned(&#x, &#y)), Prec::Postfix)
            }
            (
                Form::Helper
                | Form::Infix(_)
                | Form::Compound(_)
                | Form::Prefix
                | Form::Cast
                | Form::Method,
                _,
            ) => {
                let helper = names::private(rule.name, at);
                let args = args.iter().map(|(arg, _)| arg.whole());
                Expr::new(quote!(#helper(#(#args),*)), Prec::Postfix)
            }
        };
        expr.is_literal = is_literal && rule.form != Form::Helper;
        expr.made_of(args.iter().map(|(arg, _)| arg))
    }

    /// `v = self;`
    pub(super) fn assigned_to(&self, name: &Ident, is_target: impl Fn(Var) -> bool) -> TokenStream {
        let tokens = &self.tokens;
        match &self.shape {
            Shape::Compound { left, op, rest } if is_target(*left) => {
                let op = punct(&format!("{op}="), Span::mixed_site());
                quote!(#name #op #rest;)
            }
            Shape::Compound { .. } | Shape::Negated { .. } | Shape::Other => {
                quote!(#name = #tokens;)
            }
        }
    }

    /// `p += self;`
    pub(super) fn added_to(&self, place: &TokenStream) -> TokenStream {
        let tokens = &self.tokens;
        match &self.shape {
            Shape::Negated { operand, .. } => quote!(#place -= #operand;),
            Shape::Compound { .. } | Shape::Other => quote!(#place += #tokens;),
        }
    }
}

/// `x op y`; `x + -y` is `x - y`.
fn infix(op: &'static str, x: &Expr, y: &Expr, at: Span) -> Expr {
    let prec = if matches!(op, "+" | "-") { Prec::Sum } else { Prec::Product };
    let tighter = if prec == Prec::Sum { Prec::Product } else { Prec::Cast };
    let (op, right, rest) = match &y.shape {
        Shape::Negated { operand, prec } if op == "+" => {
            let right = if *prec >= tighter { operand.clone() } else { quote!((#operand)) };
            ("-", right, operand.clone())
        }
        Shape::Negated { .. } | Shape::Compound { .. } | Shape::Other => {
            (op, y.at(tighter), y.whole())
        }
    };
    let left = x.at(prec);
    let token = punct(op, at);
    let mut expr = Expr::new(quote!(#left #token #right), prec);
    if let Some(left) = x.bare_var() {
        expr.shape = Shape::Compound { left, op, rest };
    }
    expr
}

/// `x as f64`, or what stands for it where the float is a type parameter.
fn cast(x: &Expr, from: &Kind, to: &Kind) -> Expr {
    let x = match from {
        Kind::Scalar(Float::Param(_)) => {
            let value = x.whole();
            Expr::new(quote!(::__chainrule::Scalar::to_f64(#value)), Prec::Postfix)
        }
        Kind::Scalar(Float::Asked(_)) => {
            Expr::new(generic("to_f64", x.whole(), Span::mixed_site()), Prec::Postfix)
        }
        _ => x.clone(),
    };
    let operand = x.at(Prec::Cast);
    match to {
        Kind::Scalar(Float::F32) => Expr::new(quote!(#operand as f32), Prec::Cast),
        Kind::Scalar(Float::Param(param)) => Expr::new(
            quote!(<#param as ::__chainrule::Scalar>::from_f64(#operand as f64)),
            Prec::Postfix,
        ),
        Kind::Scalar(Float::Asked(param)) => {
            Expr::new(of_asked("from_f64", param, quote!(#operand as f64)), Prec::Postfix)
        }
        _ => Expr::new(quote!(#operand as f64), Prec::Cast),
    }
}

/// What is known of the tokens of a float literal.
struct FloatLiteral {
    is_negative: bool,
    has_suffix: bool,
    value: f64,
}

impl FloatLiteral {
    fn parse(tokens: &TokenStream) -> Option<FloatLiteral> {
        let (is_negative, lit) = match syn::parse2::<syn::Expr>(tokens.clone()).ok()? {
            syn::Expr::Lit(lit) => (false, lit),
            syn::Expr::Unary(syn::ExprUnary { op: syn::UnOp::Neg(_), expr, .. }) => match *expr {
                syn::Expr::Lit(lit) => (true, lit),
                _ => return None,
            },
            _ => return None,
        };
        match lit.lit {
            syn::Lit::Float(float) => Some(FloatLiteral {
                is_negative,
                has_suffix: !float.suffix().is_empty(),
                value: float.base10_parse().ok()?,
            }),
            syn::Lit::Int(int) if matches!(int.suffix(), "f64" | "f32") => Some(FloatLiteral {
                is_negative,
                has_suffix: true,
                value: int.base10_digits().parse().ok()?,
            }),
            _ => None,
        }
    }

    /// The literal where the type is a parameter.
    fn of_param(&self, float: &Float, value: &TokenStream) -> TokenStream {
        match float {
            _ if self.value == 1.0 && !self.is_negative => one(float),
            _ if self.value == 0.0 && !self.is_negative => zero(float),
            Float::Param(param) => quote!(<#param as ::__chainrule::Scalar>::from_f64(#value)),
            Float::Asked(param) => of_asked("from_f64", param, value.clone()),
            Float::F64 | Float::F32 | Float::Inferred => value.clone(),
        }
    }
}

/// `0.0`
pub(super) fn zero(float: &Float) -> TokenStream {
    match float {
        Float::F64 | Float::F32 | Float::Inferred => quote!(0.0),
        Float::Param(param) => quote!(<#param as ::__chainrule::Scalar>::ZERO),
        Float::Asked(param) => of_asked("zero", param, TokenStream::new()),
    }
}

/// `1.0`
pub(super) fn one(float: &Float) -> TokenStream {
    match float {
        Float::F64 | Float::F32 | Float::Inferred => quote!(1.0),
        Float::Param(param) => quote!(<#param as ::__chainrule::Scalar>::ONE),
        Float::Asked(param) => of_asked("one", param, TokenStream::new()),
    }
}

/// A type parameter whose methods are not to be used is the type of an operand or the result.
fn is_asked(kind: &Kind, args: &[(Expr, &Kind)]) -> bool {
    let is_asked = |kind: &Kind| matches!(kind, Kind::Scalar(Float::Asked(_)));
    is_asked(kind) || args.iter().any(|(_, kind)| is_asked(kind))
}

/// `::chainrule::__private::generic::sin(x)`
fn generic(name: &str, args: TokenStream, at: Span) -> TokenStream {
    let (module, name) = (names::private("generic", at), Ident::new(name, at));
    quote_spanned!(at=> #module::#name(#args))
}

/// `::chainrule::__private::generic::from_f64::<T>(0.5)`
fn of_asked(name: &str, param: &Ident, args: TokenStream) -> TokenStream {
    let name = Ident::new(name, Span::mixed_site());
    quote!(::__chainrule::__private::generic::#name::<#param>(#args))
}

/// Gives each float literal of an expression of literals its type: `0.5_f64`.
fn with_suffix(tokens: &TokenStream, suffix: &str) -> TokenStream {
    let typed = |token: TokenTree| match token {
        TokenTree::Literal(literal) => {
            let text = literal.to_string();
            let text = text.strip_suffix('.').map_or(text.clone(), |whole| format!("{whole}.0"));
            let mut typed: Literal = format!("{text}_{suffix}").parse().unwrap_or(literal.clone());
            typed.set_span(literal.span());
            TokenTree::Literal(typed)
        }
        TokenTree::Group(group) => {
            let mut inner =
                proc_macro2::Group::new(group.delimiter(), with_suffix(&group.stream(), suffix));
            inner.set_span(group.span());
            TokenTree::Group(inner)
        }
        TokenTree::Ident(_) | TokenTree::Punct(_) => token,
    };
    tokens.clone().into_iter().map(typed).collect()
}

/// An operator, at the place of the user's.
fn punct(op: &str, at: Span) -> TokenStream {
    let mut tokens = TokenStream::new();
    let mut chars = op.chars().peekable();
    while let Some(char) = chars.next() {
        let spacing = if chars.peek().is_some() { Spacing::Joint } else { Spacing::Alone };
        let mut punct = Punct::new(char, spacing);
        punct.set_span(at);
        tokens.append(punct);
    }
    tokens
}

/// `::chainrule::__private::f(args)`
pub(super) fn helper(name: &str, args: TokenStream, at: Span) -> TokenStream {
    let path = names::private(name, at);
    quote_spanned!(at=> #path(#args))
}
