//! Operations whose type picks the rule: calls of functions of the runtime.

use super::body::Body;
use super::expr::{self, Expr, Prec};
use crate::ir::Var;
use crate::names;
use crate::rules::{Form, Rule};
use proc_macro2::TokenStream;
use quote::quote;

impl Body<'_> {
    /// `let (d_x, d_y) = mul_pullback(&x, &y, &z, d_z);`
    pub(super) fn by_type(
        &mut self,
        dst: &[Option<Var>],
        rule: &Rule,
        args: &[Var],
        out: Var,
        d_out: Var,
    ) {
        if self.is_lanes(d_out) {
            return self.pullback_in_lanes(dst, rule, args, (out, d_out));
        }
        let at = self.span(d_out).located_at(self.func.info(out).span);
        let mut operands = self.operands_by_type(rule, args);
        if rule.name != "cast" {
            operands.push(self.referenced(out));
        }
        operands.push(self.value(d_out).whole());
        let dst = self.destination(dst);
        let value =
            expr::helper(&format!("{}_pullback", rule.operator()), quote!(#(#operands),*), at);
        self.push(quote!(let #dst = #value;));
    }

    /// `let z_dot = mul_pushforward(&x, &y, &z, &x_dot, &y_dot);`
    pub(super) fn pushforward(
        &mut self,
        dst: Var,
        rule: &Rule,
        args: &[Var],
        out: Var,
        tangents: &[Var],
    ) {
        if self.is_lanes(dst) {
            return self.pushforward_in_lanes(dst, rule, args, out, tangents);
        }
        let at = self.span(out);
        let operands = self.operands_by_type(rule, &[args, &[out], tangents].concat());
        let name = format!("{}_pushforward", rule.operator());
        let value = expr::helper(&name, quote!(#(#operands),*), at);
        self.let_value(dst, &Expr::new(value, Prec::Postfix));
    }

    /// `let (d_x_dot, d_y_dot) = mul_pullback_pushforward(&x, &y, &z, &d_z, &x_dot, …);`
    pub(super) fn pullback_pushforward(
        &mut self,
        dst: &[Option<Var>],
        rule: &Rule,
        operands: &[Var],
        out: Var,
    ) {
        if self.has_lanes() {
            return self.pullback_pushforward_in_lanes(dst, rule, operands, out);
        }
        let at = self.span(out);
        let operands = self.operands_by_type(rule, operands);
        let dst = self.destination(dst);
        let name = format!("{}_pullback_pushforward", rule.operator());
        let value = expr::helper(&name, quote!(#(#operands),*), at);
        self.push(quote!(let #dst = #value;));
    }

    /// The operands, of which the second says that it is assigned.
    pub(super) fn operands_by_type(&mut self, rule: &Rule, operands: &[Var]) -> Vec<TokenStream> {
        let mut passed: Vec<_> = operands.iter().map(|var| self.referenced(*var)).collect();
        if let (Form::Compound(_), Some(right)) = (rule.form, passed.get_mut(1)) {
            let assigned = names::private("Assigned", self.span(operands[1]));
            *right = quote!(&#assigned(#right));
        }
        passed
    }
}
