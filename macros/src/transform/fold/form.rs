//! Sums of tangents, each times a product of numbers.

use crate::ir::{Func, Origin, Stmt, Var};
use crate::map::Map;
use crate::rules::known;
use crate::transform::partial::temporary;
use proc_macro2::Literal;
use quote::quote;

/// `x_dot * a * b - y_dot`
#[derive(Clone, Debug)]
pub(super) struct Form(Vec<Term>);

#[derive(Clone, Debug)]
struct Term {
    tangent: Var,
    is_negative: bool,
    /// The innermost first.
    factors: Vec<Var>,
}

impl Form {
    pub(super) fn zero() -> Form {
        Form(Vec::new())
    }

    pub(super) fn of(tangent: Var) -> Form {
        Form(vec![Term { tangent, is_negative: false, factors: Vec::new() }])
    }

    pub(super) fn plus(mut self, other: Form) -> Form {
        self.0.extend(other.0);
        self
    }

    pub(super) fn negative(mut self) -> Form {
        self.0.iter_mut().for_each(|term| term.is_negative ^= true);
        self
    }

    pub(super) fn times(mut self, factor: Var) -> Form {
        self.0.iter_mut().for_each(|term| term.factors.push(factor));
        self
    }

    /// Of more than one tangent.
    pub(super) fn is_sum(&self) -> bool {
        self.0.len() > 1
    }

    /// A factor of the whole costs less than one of each part: there are several parts that are multiplied by nothing.
    pub(super) fn is_cheaper_written(&self) -> bool {
        self.0.iter().filter(|term| term.factors.is_empty()).count() > 1
    }

    /// The terms of each tangent, in the order in which they first appear.
    fn by_tangent(&self) -> Vec<(Var, Vec<&Term>)> {
        let mut groups: Vec<(Var, Vec<&Term>)> = Vec::new();
        for term in &self.0 {
            match groups.iter_mut().find(|(tangent, _)| *tangent == term.tangent) {
                Some((_, terms)) => terms.push(term),
                None => groups.push((term.tangent, vec![term])),
            }
        }
        groups
    }
}

/// Adds statements to a block.
pub(super) struct Writer<'a> {
    pub(super) func: &'a mut Func,
    pub(super) stmts: Vec<Stmt>,
    /// Products that have been computed.
    products: Map<(Var, Var), Var>,
}

/// A part of a sum: a tangent, and whether it is subtracted.
type Part = (Var, bool);

impl<'a> Writer<'a> {
    pub(super) fn new(func: &'a mut Func) -> Writer<'a> {
        Writer { func, stmts: Vec::new(), products: Map::new() }
    }

    /// The tangent `dst`, or the one that it is.
    pub(super) fn write(&mut self, dst: Var, form: &Form) -> Var {
        let before = self.stmts.len();
        let (mut products, mut whole) = (Vec::new(), Vec::new());
        for (tangent, terms) in form.by_tangent() {
            let (ones, terms): (Vec<&Term>, Vec<&Term>) =
                terms.into_iter().partition(|term| term.factors.is_empty());
            let count: i32 = ones.iter().map(|term| if term.is_negative { -1 } else { 1 }).sum();
            match (terms.is_empty(), count) {
                (true, 0) => {}
                (true, 1 | -1) => whole.push((tangent, count < 0)),
                _ => products.extend(self.product(dst, tangent, &terms, count)),
            }
        }
        // what is carried from iteration to iteration is added last
        products.sort_by_key(|(_, is_negative)| *is_negative);
        whole.sort_by_key(|(_, is_negative)| *is_negative);
        let total = self.sum(dst, &products, &whole);
        // the last statement is that of the tangent itself
        if let Some(Stmt::Apply { dst: last, .. }) = self.stmts[before..].last_mut()
            && *last == total
        {
            *last = dst;
            return dst;
        }
        total
    }

    /// `x_dot * (a * b + c)`
    fn product(&mut self, dst: Var, tangent: Var, terms: &[&Term], count: i32) -> Option<Part> {
        let mut counts: Vec<(Option<Var>, i32)> = Vec::new();
        for term in terms {
            let (factor, by) = (self.factor(&term.factors), if term.is_negative { -1 } else { 1 });
            match counts.iter_mut().find(|(known, _)| *known == Some(factor)) {
                Some((_, count)) => *count += by,
                None => counts.push((Some(factor), by)),
            }
        }
        counts.push((None, count));
        counts.retain(|(_, count)| *count != 0);
        let is_negative = counts.iter().all(|(_, count)| *count < 0);
        // the sum begins with what is added
        counts.sort_by_key(|(_, count)| *count < 0);
        let mut total = None;
        for (factor, count) in counts {
            let part = self.multiple(dst, factor, count.unsigned_abs());
            total = Some(match total {
                None => part,
                Some(total) => {
                    let name = if (count < 0) == is_negative { "add" } else { "sub" };
                    self.apply(part, name, &[total, part])
                }
            });
        }
        let factor = total?;
        Some((self.tangent(dst, "mul", &[tangent, factor]), is_negative))
    }

    /// `3.0 * a`, `3.0`
    fn multiple(&mut self, like: Var, of: Option<Var>, count: u32) -> Var {
        let Some(of) = of else { return self.literal(like, count) };
        if count == 1 {
            return of;
        }
        let count = self.literal(of, count);
        self.apply(of, "mul", &[count, of])
    }

    /// The product, the outermost factors first: parts of a sum have these in common.
    fn factor(&mut self, factors: &[Var]) -> Var {
        let mut factors = factors.iter().rev().copied();
        let first = factors.next().expect("a product has factors");
        factors.fold(first, |product, factor| {
            if let Some(known) = self.products.get(&(product, factor)) {
                return *known;
            }
            self.apply(product, "mul", &[product, factor])
        })
    }

    fn sum(&mut self, dst: Var, products: &[Part], whole: &[Part]) -> Var {
        let inner = self.chain(dst, products);
        let mut parts = whole.to_vec();
        match inner {
            None => {}
            // `y - x`
            Some((inner, true)) => parts.push((inner, true)),
            Some(inner) if parts.first().is_some_and(|(_, is_negative)| *is_negative) => {
                parts.insert(0, inner);
            }
            Some(inner) => parts.push(inner),
        }
        match self.chain(dst, &parts) {
            None => {
                self.stmts.push(Stmt::Const { dst, value: quote!(0.0) });
                dst
            }
            Some((total, true)) => self.tangent(dst, "neg", &[total]),
            Some((total, false)) => total,
        }
    }

    /// The sum; negative if every part is.
    fn chain(&mut self, dst: Var, parts: &[Part]) -> Option<Part> {
        let mut parts = parts.iter().copied();
        let (first, is_negative) = parts.next()?;
        let total = parts.fold(first, |total, (part, is_subtracted)| {
            let name = if is_subtracted == is_negative { "add" } else { "sub" };
            self.tangent(dst, name, &[total, part])
        });
        Some((total, is_negative))
    }

    /// A part of a sum that is a tangent, but not that of a variable.
    fn tangent(&mut self, like: Var, name: &str, args: &[Var]) -> Var {
        let info = self.func.info(like).clone();
        let of = self.func.fresh(Origin::Temporary, info.kind.clone(), info.span);
        let dst = self.func.fresh(Origin::Tangent(of), info.kind, info.span);
        self.stmts.push(Stmt::Apply { dst, rule: known(name, args.len()), args: args.to_vec() });
        dst
    }

    fn apply(&mut self, like: Var, name: &str, args: &[Var]) -> Var {
        let dst = self.temporary(like);
        self.push(Stmt::Apply { dst, rule: known(name, args.len()), args: args.to_vec() });
        dst
    }

    /// A statement as it is.
    pub(super) fn push(&mut self, stmt: Stmt) {
        if let Stmt::Apply { dst, rule, args } = &stmt
            && let ("mul", [a, b]) = (rule.name, &args[..])
        {
            self.products.insert((*a, *b), *dst);
            self.products.insert((*b, *a), *dst);
        }
        self.stmts.push(stmt);
    }

    fn literal(&mut self, like: Var, value: u32) -> Var {
        let dst = self.temporary(like);
        let value = Literal::f64_unsuffixed(f64::from(value));
        self.stmts.push(Stmt::Const { dst, value: quote!(#value) });
        dst
    }

    fn temporary(&mut self, like: Var) -> Var {
        temporary(self.func, like)
    }
}
