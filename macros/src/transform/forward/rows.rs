//! Operations: the tangent of the result is the sum of the partials times the tangents of the operands.

use super::Forward;
use crate::analysis::activity::edges;
use crate::analysis::range::Ranges;
use crate::ir::walk::each;
use crate::ir::{Func, Kind, Mode, Origin, Partial, Place, PullArg, Stmt, Var};
use crate::rules::{Form, Rule, known};
use crate::transform::partial::{Row, Sink, apply, signed, temporary};
use quote::{ToTokens, quote};
use std::collections::BTreeSet;
use syn::{Expr, Lit};

/// What an infinite tangent may reach: where it meets a partial of zero, the product is zero.
pub(super) fn infinite(func: &Func, ranges: &Ranges) -> BTreeSet<Var> {
    let mut reached = BTreeSet::new();
    let mut note = |stmt: &Stmt| match stmt {
        Stmt::Apply { rule, args, dst } if rule.has_pole && !ranges.is_regular(rule, args) => {
            reached.insert(*dst);
        }
        Stmt::Call { dst, .. } => reached.extend(dst.leaves()),
        Stmt::Pull { args, .. } => {
            reached.extend(stmt.defs());
            reached.extend(args.iter().filter_map(|arg| match arg {
                PullArg::Ref { adjoint, .. } | PullArg::Mut { adjoint } => {
                    adjoint.as_ref().map(|place| place.root)
                }
                PullArg::Value(_) => None,
            }));
        }
        _ => {}
    };
    super::sweeps(func).for_each(|stmts| each(stmts, &mut note));
    let edges = edges(func);
    loop {
        let before = reached.len();
        for (from, to) in &edges {
            if reached.contains(from) {
                reached.insert(*to);
            }
        }
        if reached.len() == before {
            return reached;
        }
    }
}

impl Sink for Forward<'_> {
    fn func(&mut self) -> &mut Func {
        &mut self.func
    }

    fn push(&mut self, stmt: Stmt) {
        Forward::push(self, stmt);
    }
}

impl Forward<'_> {
    pub(super) fn apply(&mut self, dst: Var, rule: &'static Rule, args: &[Var]) {
        if !self.active.contains(dst) || rule.is_constant() {
            return;
        }
        let is_unknown = |var: &Var| matches!(self.func.kind(*var), Kind::Opaque);
        let by_type = args.iter().chain([&dst]).any(is_unknown);
        let has_type_rule = !matches!(rule.form, Form::Method | Form::Helper);
        if (by_type && has_type_rule) || rule.name == "payload" {
            return self.apply_by_type(dst, rule, args);
        }
        let mut row = Row::new(rule, args, dst);
        let mut parts = Vec::new();
        for (at, arg) in args.iter().enumerate() {
            if let Some(of_arg) = self.of(*arg) {
                parts.extend(self.part(&mut row, at, of_arg));
            }
        }
        let sum = self.sum(dst, parts);
        self.tangents.insert(dst, sum);
    }

    fn apply_by_type(&mut self, out: Var, rule: &'static Rule, args: &[Var]) {
        let meets_zero = args.iter().any(|arg| self.infinite.contains(arg));
        let rule = if rule.name == "mul" && meets_zero { known("strong_mul", 2) } else { rule };
        let tangents = args.iter().map(|arg| self.tangent_by_type(*arg)).collect();
        let dst = self.tangent(out);
        self.push(Stmt::Forward { dst, rule, args: args.to_vec(), out, tangents });
    }

    /// `a + b - c`, the tangent of a variable.
    fn sum(&mut self, of: Var, mut parts: Vec<(Var, bool)>) -> Var {
        // a sum begins with what is added, if anything is
        parts.sort_by_key(|(_, is_negative)| *is_negative);
        let mut parts = parts.into_iter();
        let Some((first, is_negative)) = parts.next() else { return self.zero(of) };
        let mut total = if is_negative { self.op(of, "neg", &[first]) } else { first };
        let plus = if self.func.kind(of).is_scalar() { "add" } else { "plus" };
        for (part, is_negative) in parts {
            total = self.op(of, if is_negative { "sub" } else { plus }, &[total, part]);
        }
        match self.stmts.last_mut() {
            Some(Stmt::Apply { dst, .. }) if *dst == total => {
                let tangent = self.tangent(of);
                if let Some(Stmt::Apply { dst, .. }) = self.stmts.last_mut() {
                    *dst = tangent;
                }
                tangent
            }
            // the same as that of an operand
            _ => total,
        }
    }

    /// A part of a sum that is a tangent, but not that of a variable.
    fn temporary(&mut self, of: Var) -> Var {
        let of = temporary(&mut self.func, of);
        self.fresh(of)
    }

    fn op(&mut self, like: Var, name: &str, args: &[Var]) -> Var {
        let dst = self.temporary(like);
        self.push(Stmt::Apply { dst, rule: known(name, args.len()), args: args.to_vec() });
        dst
    }

    /// The tangent of an operand times the partial, but for the sign.
    fn part(&mut self, row: &mut Row<'_>, at: usize, tangent: Var) -> Option<(Var, bool)> {
        if row.rule.name == "cast" {
            return Some((self.op(row.out, "cast", &[tangent]), false));
        }
        if row.rule.name == "powi"
            && let Some(power) = self.literal(row.args[1])
            && power >= 0
        {
            return self.power(row, power, tangent).map(|product| (product, false));
        }
        let (partial, is_negative) = match row.rule.name {
            "sqrt" if self.ranges.is_root_of_squares(row.rule, row.args) => {
                signed("div_or_zero(0.5, out)")
            }
            _ => signed(row.rule.partials[at]),
        };
        if matches!(&partial, Expr::Lit(lit) if lit.to_token_stream().to_string() == "1.0") {
            return Some((tangent, is_negative));
        }
        if let Some(divisor) = self.safe_divisor(row, &partial) {
            return Some((self.op(row.out, "div", &[tangent, divisor]), is_negative));
        }
        let is_literal = matches!(partial, Expr::Lit(_));
        let factor = row.expr(self, &partial);
        let is_literal = is_literal || self.is_literal(factor);
        // where there is a pole further up, the other operand may be infinite itself
        let has_pole = row.rule.has_pole && !self.ranges.is_regular(row.rule, row.args)
            || row.args.iter().any(|arg| self.infinite.contains(arg));
        let meets_zero = self.infinite.contains(&row.args[at]);
        let product = match (has_pole && !is_literal, meets_zero && !is_literal) {
            (false, false) => self.op(row.out, "mul", &[tangent, factor]),
            (true, false) => self.op(row.out, "zero_mul", &[tangent, factor]),
            (false, true) => self.op(row.out, "zero_mul", &[factor, tangent]),
            (true, true) => self.op(row.out, "strong_mul", &[tangent, factor]),
        };
        Some((product, is_negative))
    }

    /// `1.0 / y` where `y` is a literal: the tangent is divided itself.
    fn safe_divisor(&mut self, row: &Row<'_>, partial: &Expr) -> Option<Var> {
        let Expr::Binary(binary) = partial else { return None };
        let Expr::Path(path) = &*binary.right else { return None };
        let is_one = binary.left.to_token_stream().to_string() == "1.0";
        let name = path.path.get_ident()?.to_string();
        let at = row.rule.params.iter().position(|param| *param == name)?;
        (is_one && self.is_literal(row.args[at])).then_some(row.args[at])
    }

    /// `x.powi(n)` of a literal: `n * x^(n - 1)`, in products where they are few.
    fn power(&mut self, row: &mut Row<'_>, power: i32, tangent: Var) -> Option<Var> {
        let x = row.args[0];
        let lower = match power {
            0 => return None,
            1 => return Some(tangent),
            2 => x,
            3 => apply(self, row.out, "mul", &[x, x]),
            _ => {
                let span = proc_macro2::Span::mixed_site();
                let lower = self.func.fresh(Origin::Temporary, Kind::Plain, span);
                let exponent = proc_macro2::Literal::i32_unsuffixed(power - 1);
                self.push(Stmt::Const { dst: lower, value: quote!(#exponent) });
                apply(self, row.out, "powi", &[x, lower])
            }
        };
        let times = temporary(&mut self.func, row.out);
        let value = proc_macro2::Literal::f64_unsuffixed(f64::from(power));
        self.push(Stmt::Const { dst: times, value: quote!(#value) });
        let partial = apply(self, row.out, "mul", &[times, lower]);
        let name = if self.infinite.contains(&x) { "zero_mul" } else { "mul" };
        let args = if name == "mul" { [tangent, partial] } else { [partial, tangent] };
        Some(self.op(row.out, name, &args))
    }

    /// The number that an integer literal is.
    fn literal(&self, var: Var) -> Option<i32> {
        let Stmt::Const { value, .. } = self.defs.get(&var)? else { return None };
        let literal: syn::LitInt = syn::parse2(value.clone()).ok()?;
        literal.base10_parse().ok()
    }

    /// A literal other than zero.
    fn is_literal(&self, var: Var) -> bool {
        match self.defs.get(&var) {
            Some(Stmt::Const { value, .. }) => match syn::parse2::<Lit>(value.clone()) {
                Ok(Lit::Float(lit)) => lit.base10_parse::<f64>().is_ok_and(|value| value != 0.0),
                _ => false,
            },
            _ => false,
        }
    }

    /// The tangent of the result where the partials are given.
    pub(super) fn given(&mut self, partials: &[Partial]) -> Var {
        let out = self.primal.result.leaves()[0];
        let params = self.primal.params.iter().filter(|param| param.differentiated);
        let mut parts = Vec::new();
        for (param, Partial { code, .. }) in params.zip(partials) {
            let mut of_param = self.tangent(param.tree.leaves()[0]);
            if param.mode != Mode::Value {
                let place = Place::whole(of_param);
                of_param = self.temporary(out);
                self.push(Stmt::Load { dst: of_param, place });
            }
            let span = code.tokens.clone().into_iter().next();
            let span = span.map_or(self.func.info(out).span, |token| token.span());
            let kind = self.func.kind(out).clone();
            let partial = self.func.fresh(Origin::Named("partial"), kind, span);
            self.push(Stmt::Plain { dst: Some(partial), code: code.clone() });
            parts.push((self.op(out, "zero_mul", &[of_param, partial]), false));
        }
        let tangent = self.sum(out, parts);
        self.tangents.insert(out, tangent);
        tangent
    }
}
