//! Forward mode with several tangents at once: where it is written otherwise than with one.

use super::body::Body;
use super::expr::{Expr, Prec};
use super::signature::Signature;
use super::types::{Space, rust_type, tangent_in};
use crate::ir::{Form, Kind, Var};
use crate::names;
use crate::rules::Rule;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

/// The parameter that says how many.
pub(crate) fn count() -> Ident {
    Ident::new("__LANES", Span::mixed_site())
}

/// `::chainrule::__private::lanes::zero()`
pub(super) fn zero() -> TokenStream {
    quote!(::__chainrule::__private::lanes::zero())
}

pub(super) fn zero_expr() -> Expr {
    Expr::new(zero(), Prec::Postfix)
}

/// An operator in lanes, where a product stands any infinity.
fn in_lanes(rule: &Rule) -> &'static str {
    match rule.operator() {
        "strong_mul" => "mul",
        name => name,
    }
}

/// The sum of products of tangents and numbers.
pub(super) fn dot(rows: TokenStream, at: Span) -> TokenStream {
    function("dot", quote!((#rows)), at)
}

/// `::chainrule::__private::lanes::f(args)`
fn function(name: &str, args: TokenStream, at: Span) -> TokenStream {
    let (module, name) = (names::private("lanes", at), Ident::new(name, at));
    quote_spanned!(at=> #module::#name #args)
}

/// Operations that are no operators, of operands of which some are tangents.
pub(super) fn apply(
    rule: &Rule,
    args: &[(Expr, &Kind)],
    are_lanes: &[bool],
    kind: &Kind,
    at: Span,
) -> Option<Expr> {
    let name = match (rule.name, are_lanes) {
        ("zero_mul", [true, _]) => "zero_mul",
        ("zero_mul", _) => "mul_zero",
        ("strong_mul", _) => "strong_mul",
        ("cast", _) => "cast",
        _ => return None,
    };
    let types = match (name, rust_type(kind)) {
        ("cast", Some(ty)) => quote!(::<_, #ty, _>),
        _ => TokenStream::new(),
    };
    let tokens = args.iter().map(|(arg, _)| arg.whole());
    let tokens = function(name, quote!(#types(#(#tokens),*)), at);
    Some(Expr::new(tokens, Prec::Postfix).made_of(args.iter().map(|(arg, _)| arg)))
}

/// The type of the tangents of a result that is a float.
pub(super) fn of_result(signature: &Signature) -> TokenStream {
    let kind = signature.float.clone().map_or(Kind::Opaque, Kind::Scalar);
    tangent_in(Space::Lanes, &signature.result, &kind)
}

/// Zeros in the shape of the kind itself.
pub(super) fn zeros(kind: &Kind) -> TokenStream {
    match kind {
        Kind::Scalar(_) => {
            let (float, count) = (rust_type(kind).unwrap_or_else(|| quote!(_)), count());
            quote!(::__chainrule::__private::lanes::zero::<#float, #count>())
        }
        Kind::Plain => quote!(()),
        Kind::Opaque => quote!(::core::default::Default::default()),
        Kind::Array(element, Form::Fixed(len)) => {
            let element = zeros(element);
            quote!([#element; #len])
        }
        Kind::Array(_, Form::Slice | Form::Vec) => quote!(::__chainrule::__private::Vec::new()),
        Kind::Tuple(parts) => super::body::tuple(&parts.iter().map(zeros).collect::<Vec<_>>()),
    }
}

/// Zeros in the shape of a value.
pub(super) fn zeros_like(value: TokenStream, kind: &Kind, at: Span) -> TokenStream {
    let count = count();
    match kind {
        Kind::Opaque => quote_spanned!(at=> ::__chainrule::__zeros_of!(#value, #count)),
        _ => function("zeros_like", quote!(::<#count, _>(#value)), at),
    }
}

impl Body<'_> {
    /// `let z_dot = mul_by_type(&x, &y, &x_dot, &y_dot);`
    pub(super) fn pushforward_in_lanes(
        &mut self,
        dst: Var,
        rule: &Rule,
        args: &[Var],
        out: Var,
        tangents: &[Var],
    ) {
        let at = self.span(out);
        let count = count();
        let (operands, types): (Vec<Var>, _) = match rule.name {
            "cast" => ([args, &[out], tangents].concat(), quote!(::<#count, _, _>)),
            "payload" => ([&[out], tangents].concat(), quote!(::<#count, _>)),
            "neg" => ([args, tangents].concat(), quote!(::<#count, _>)),
            _ => ([args, tangents].concat(), quote!(::<#count, _, _>)),
        };
        let operands = self.operands_by_type(rule, &operands);
        let name = in_lanes(rule);
        let args = quote!(#types(#(#operands),*));
        let value = function(&format!("{name}_by_type"), args, at);
        self.let_value(dst, &Expr::new(value, Prec::Postfix));
    }

    /// `let d_y_dot = cast_back_by_type(&y, &d_z_dot);`
    pub(super) fn pullback_in_lanes(
        &mut self,
        dst: &[Option<Var>],
        rule: &Rule,
        args: &[Var],
        (out, d_out): (Var, Var),
    ) {
        let count = count();
        let types = match rule.name {
            "payload" => TokenStream::new(),
            _ => quote!(::<#count, _, _>),
        };
        let operands: Vec<Var> = args.iter().chain([&d_out]).copied().collect();
        let name = format!("{}_back_by_type", rule.name);
        self.rule_in_lanes(dst, rule, &name, types, &operands, out);
    }

    /// `let (d_x_dot, d_y_dot) = mul_again_by_type(&x, &y, &d_z, &x_dot, &y_dot, &d_z_dot);`
    pub(super) fn pullback_pushforward_in_lanes(
        &mut self,
        dst: &[Option<Var>],
        rule: &Rule,
        operands: &[Var],
        out: Var,
    ) {
        let count = count();
        // without the result and its tangents
        let (types, operands) = match operands {
            [x, y, _, d_out, x_dot, y_dot, _, d_out_dot] => {
                (quote!(::<#count, _, _>), vec![*x, *y, *d_out, *x_dot, *y_dot, *d_out_dot])
            }
            [y, _, d_out, y_dot, _, d_out_dot] => {
                (quote!(::<#count, _>), vec![*y, *d_out, *y_dot, *d_out_dot])
            }
            _ => unreachable!("operators have one or two operands"),
        };
        let name = format!("{}_again_by_type", in_lanes(rule));
        self.rule_in_lanes(dst, rule, &name, types, &operands, out);
    }

    fn rule_in_lanes(
        &mut self,
        dst: &[Option<Var>],
        rule: &Rule,
        name: &str,
        types: TokenStream,
        operands: &[Var],
        out: Var,
    ) {
        let operands = self.operands_by_type(rule, operands);
        let dst = self.destination(dst);
        let value = function(name, quote!(#types(#(#operands),*)), self.span(out));
        self.push(quote!(let #dst = #value;));
    }
}
