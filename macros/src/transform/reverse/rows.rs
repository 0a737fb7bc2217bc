//! A row of the table becomes IR: what one operation sends back to each operand.

use super::{Reverse, generated};
use crate::analysis::activity::edges;
use crate::analysis::range::Ranges;
use crate::ir::walk::each;
use crate::ir::{Func, Kind, Origin, Stmt, Var};
use crate::rules::{Form, Rule, known};
use crate::transform::partial::{Row, Sink, apply, signed};
use quote::{ToTokens, quote};
use std::collections::BTreeSet;
use syn::{Expr, Lit};

/// What flows into an operation whose partial may be infinite where its value is finite.
pub(super) fn infinite(func: &Func, ranges: &Ranges) -> BTreeSet<Var> {
    let mut infinite = BTreeSet::new();
    each(&func.body, &mut |stmt| {
        if let Stmt::Apply { rule, args, .. } = stmt
            && rule.sends_infinity
            && !ranges.is_regular(rule, args)
        {
            infinite.extend(args.iter().copied());
        }
    });
    let edges = edges(func);
    loop {
        let before = infinite.len();
        for (from, to) in &edges {
            if infinite.contains(to) {
                infinite.insert(*from);
            }
        }
        if infinite.len() == before {
            return infinite;
        }
    }
}

/// The values that a row may read anyway: those that go into more than sums.
pub(super) fn mentioned(func: &Func) -> BTreeSet<Var> {
    let mut mentioned = BTreeSet::new();
    each(&func.body, &mut |stmt| {
        if let Stmt::Apply { rule, args, .. } = stmt
            && !matches!(rule.name, "add" | "sub" | "neg" | "cast")
        {
            mentioned.extend(args.iter().copied());
        }
    });
    mentioned
}

/// A division, which costs as much as several products.
pub(super) fn is_quotient(rule: &Rule) -> bool {
    matches!(rule.name, "div" | "rem")
}

impl Sink for Reverse<'_> {
    fn func(&mut self) -> &mut Func {
        &mut self.func
    }

    fn push(&mut self, stmt: Stmt) {
        Reverse::push(self, stmt);
    }
}

impl Reverse<'_> {
    /// Each active operand gets the arriving adjoint times its partial.
    pub(super) fn apply(&mut self, dst: Var, rule: &'static Rule, args: &[Var]) {
        if rule.is_constant() {
            return;
        }
        let Some(d_out) = self.take_value(dst) else { return };
        self.mark_gradient(dst, d_out);
        let is_unknown = |kind: &Kind| matches!(kind, Kind::Opaque);
        let by_type = args.iter().chain([&dst]).any(|var| is_unknown(self.func.kind(*var)));
        let has_type_rule = !matches!(rule.form, Form::Method | Form::Helper);
        if (by_type && has_type_rule) || rule.name == "payload" {
            return self.apply_by_type(dst, rule, args, d_out);
        }
        if rule.name == "mul" && self.scaled_square(dst, args, d_out) {
            return;
        }
        let mut row = Row::new(rule, args, dst);
        for (at, arg) in args.iter().enumerate() {
            if self.is_active(*arg) {
                let part = self.part(&mut row, at, d_out);
                if let Some(part) = part {
                    self.contribute(*arg, part);
                }
            }
        }
    }

    /// The adjoint of a value, wherever it is kept.
    pub(super) fn take_value(&mut self, var: Var) -> Option<Var> {
        if !self.is_active(var) {
            return None;
        }
        if self.is_root(var) { self.root_adjoints.get(&var).copied() } else { self.take(var) }
    }

    fn apply_by_type(&mut self, out: Var, rule: &'static Rule, args: &[Var], d_out: Var) {
        let dst: Vec<Option<Var>> =
            args.iter().map(|arg| self.is_active(*arg).then(|| self.adjoint_var(*arg))).collect();
        let meets_infinity = rule.name == "mul" && self.infinite.contains(&out);
        let rule = if meets_infinity { known("strong_mul", 2) } else { rule };
        self.push(Stmt::ByType {
            dst: dst.clone(),
            rule,
            args: args.to_vec(),
            out,
            d_out,
            tangents: Vec::new(),
        });
        for (arg, part) in args.iter().zip(dst) {
            if let Some(part) = part {
                self.contribute(*arg, part);
            }
        }
    }

    /// `d_out * partial`
    fn part(&mut self, row: &mut Row, at: usize, d_out: Var) -> Option<Var> {
        let wrt = row.args[at];
        let (d_positive, is_negated) = match self.negated.get(&d_out) {
            Some(inner) => (*inner, true),
            None => (d_out, false),
        };
        let (product, is_negative) = self.product(row, at, d_positive)?;
        Some(match (is_negative != is_negated, product == d_positive) {
            (false, _) => product,
            // both are there already
            (true, true) if is_negated => d_out,
            (true, _) => self.negative(wrt, product),
        })
    }

    /// `d_out * partial`, but for the sign.
    fn product(&mut self, row: &mut Row, at: usize, d_out: Var) -> Option<(Var, bool)> {
        let wrt = row.args[at];
        if row.rule.name == "cast" {
            return Some((self.op_as(wrt, "cast", &[d_out]), false));
        }
        if row.rule.name == "powi"
            && let Some(power) = self.literal(row.args[1])
            && power >= 0
        {
            return self.power(row, power, d_out).map(|product| (product, false));
        }
        let (partial, is_negative) = match row.rule.name {
            "div" if at == 1 && self.is_only_summed(row) => signed("-(x * (1.0 / y) * (1.0 / y))"),
            "sqrt" if self.ranges.is_root_of_squares(row.rule, row.args) => {
                signed("div_or_zero(0.5, out)")
            }
            _ => signed(row.rule.partials[at]),
        };
        if matches!(&partial, Expr::Lit(lit) if lit.to_token_stream().to_string() == "1.0") {
            return Some((d_out, is_negative));
        }
        let product = if let Some(divisor) = self.safe_divisor(row, &partial) {
            self.op_as(wrt, "div", &[d_out, divisor])
        } else {
            let is_literal = matches!(partial, Expr::Lit(_));
            let factor = row.expr(self, &partial);
            let has_pole = row.rule.has_pole && !self.ranges.is_regular(row.rule, row.args);
            let is_literal = is_literal || self.is_literal(factor);
            self.times(wrt, d_out, factor, has_pole && !is_literal, row.out)
        };
        Some((product, is_negative))
    }

    /// A quotient that nothing reads but sums is not kept for its row, nor divided again.
    fn is_only_summed(&self, row: &Row) -> bool {
        !self.mentioned.contains(&row.out)
            && !matches!(self.defs.get(&row.args[0]), Some(Stmt::Const { .. }))
    }

    /// `-d`, of which sums make a difference.
    pub(super) fn negative(&mut self, wrt: Var, product: Var) -> Var {
        if matches!(self.func.info(product).origin, Origin::Adjoint(whose) if whose == wrt) {
            self.func.vars[product.0].origin = Origin::Temporary;
        }
        let negative = self.op_as(wrt, "neg", &[product]);
        self.negated.insert(negative, product);
        negative
    }

    /// `1.0 / y` where `y` is a literal: the arriving adjoint is divided itself.
    fn safe_divisor(&mut self, row: &Row, partial: &Expr) -> Option<Var> {
        let Expr::Binary(binary) = partial else { return None };
        let Expr::Path(path) = &*binary.right else { return None };
        let is_one = binary.left.to_token_stream().to_string() == "1.0";
        let name = path.path.get_ident()?.to_string();
        let at = row.rule.params.iter().position(|param| *param == name)?;
        (is_one && self.is_literal(row.args[at])).then_some(row.args[at])
    }

    /// `x.powi(n)` of a literal: `n * x^(n - 1)`, in products where they are few.
    fn power(&mut self, row: &mut Row, power: i32, d_out: Var) -> Option<Var> {
        let x = row.args[0];
        let lower = match power {
            0 => return None,
            1 => return Some(d_out),
            2 => x,
            3 => self.op(row.out, "mul", &[x, x]),
            _ => {
                let lower = self.func.fresh(Origin::Temporary, Kind::Plain, generated());
                let exponent = proc_macro2::Literal::i32_unsuffixed(power - 1);
                self.push(Stmt::Const { dst: lower, value: quote!(#exponent) });
                self.op(row.out, "powi", &[x, lower])
            }
        };
        let times = self.constant(row.out, f64::from(power));
        let partial = self.op(row.out, "mul", &[times, lower]);
        Some(self.times(x, d_out, partial, false, row.out))
    }

    /// The arriving adjoint times a partial, where a zero may meet an infinity.
    fn times(&mut self, wrt: Var, d_out: Var, partial: Var, has_pole: bool, out: Var) -> Var {
        let sees_infinity = self.infinite.contains(&out) && !self.is_literal(partial);
        match (has_pole, sees_infinity) {
            (false, false) => self.op_as(wrt, "mul", &[d_out, partial]),
            (true, false) => self.op_as(wrt, "zero_mul", &[d_out, partial]),
            (false, true) => self.op_as(wrt, "zero_mul", &[partial, d_out]),
            (true, true) => self.op_as(wrt, "strong_mul", &[d_out, partial]),
        }
    }

    /// `c * x * x`, where `c` is no variable: twice the product so far, in one step.
    fn scaled_square(&mut self, out: Var, args: &[Var], d_out: Var) -> bool {
        let [scaled, x] = *args else { return false };
        let Some(Stmt::Apply { rule, args: inner, .. }) = self.defs.get(&scaled) else {
            return false;
        };
        let is_product =
            rule.name == "mul" && inner.contains(&x) && self.uses.get(&scaled) == Some(&1);
        let is_constant = inner.iter().filter(|arg| self.is_active(**arg)).count() == 1;
        if !(is_product && is_constant && self.is_active(x)) {
            return false;
        }
        let literal = inner.iter().find_map(|arg| self.float_literal(*arg));
        let partial = match literal {
            Some(0.5) => x,
            Some(literal) => {
                let twice = self.constant(out, 2.0 * literal);
                self.op(out, "mul", &[twice, x])
            }
            None => self.op(out, "add", &[scaled, scaled]),
        };
        let part = self.times(x, d_out, partial, false, out);
        self.contribute(x, part);
        true
    }

    fn constant(&mut self, like: Var, value: f64) -> Var {
        let dst = self.fresh(Origin::Temporary, self.func.kind(like).clone(), like);
        let value = proc_macro2::Literal::f64_unsuffixed(value);
        self.push(Stmt::Const { dst, value: quote!(#value) });
        dst
    }

    /// The number that an integer literal is.
    pub(super) fn literal<N>(&self, var: Var) -> Option<N>
    where
        N: std::str::FromStr<Err: std::fmt::Display>,
    {
        let Stmt::Const { value, .. } = self.defs.get(&var)? else { return None };
        let literal: syn::LitInt = syn::parse2(value.clone()).ok()?;
        literal.base10_parse().ok()
    }

    /// A literal other than zero.
    fn is_literal(&self, var: Var) -> bool {
        self.float_literal(var).is_some()
    }

    /// The number that a literal other than zero is.
    fn float_literal(&self, var: Var) -> Option<f64> {
        let Some(Stmt::Const { value, .. }) = self.defs.get(&var) else { return None };
        let Ok(Lit::Float(literal)) = syn::parse2(value.clone()) else { return None };
        literal.base10_parse().ok().filter(|value: &f64| *value != 0.0)
    }

    fn op(&mut self, like: Var, name: &str, args: &[Var]) -> Var {
        apply(self, like, name, args)
    }

    /// The same, as a part of the adjoint of a variable.
    fn op_as(&mut self, of: Var, name: &str, args: &[Var]) -> Var {
        let dst = self.adjoint_var(of);
        self.push(Stmt::Apply { dst, rule: known(name, args.len()), args: args.to_vec() });
        dst
    }
}
