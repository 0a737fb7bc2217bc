//! Which values stay away from the poles of what is done with them.
//!
//! In:  a lowered function.
//! Out: for each scalar, an interval that holds it unless it is NaN; whether an operation
//!      on such operands has finite partials; and which scalars are smallest at zero and flat there.

mod flat;

use crate::ir::walk::{Touch, each};
use crate::ir::{Func, Loop, Place, Stmt, Var};
use crate::map::Map;
use crate::rules::Rule;
use std::collections::BTreeSet;
use syn::{Expr, Lit, UnOp};

/// Nearer to a pole than this, a partial may be infinite, in `f32` too.
const NEAR: f64 = 1e-30;

#[derive(Clone, Copy, PartialEq, Debug)]
struct Interval {
    lo: f64,
    hi: f64,
}

const EVERYTHING: Interval = Interval { lo: f64::NEG_INFINITY, hi: f64::INFINITY };

const POSITIVE: Interval = Interval { lo: 0.0, hi: f64::INFINITY };

/// The intervals of the scalars of which something is known.
#[derive(Default)]
pub(crate) struct Ranges {
    known: Map<Var, Interval>,
    /// Elements that were loaded from memory that nothing writes.
    loaded: Map<Var, Place>,
    /// Sums of squares: never negative, and where one is zero so are all its derivatives.
    flat: BTreeSet<Var>,
    /// Products with a positive literal, and the other factor.
    scaled: Map<Var, Var>,
}

impl Ranges {
    pub(crate) fn new(func: &Func) -> Ranges {
        let mut written = BTreeSet::new();
        let backward = func.pullback.as_ref().map_or(&[][..], |pullback| &pullback.body);
        for stmts in [&func.body[..], backward] {
            each(stmts, &mut |stmt| {
                let written_to = |(_, touch): &(Var, Touch)| *touch != Touch::Read;
                let touches = stmt.touches().into_iter();
                written.extend(touches.filter(written_to).map(|(root, _)| root));
            });
        }
        let mut ranges = Ranges::default();
        ranges.block(&func.body, &written);
        ranges.block(backward, &written);
        ranges
    }

    /// Every partial of the operation is finite on these operands.
    pub(crate) fn is_regular(&self, rule: &Rule, args: &[Var]) -> bool {
        let Some(first) = args.first().map(|arg| self.of(*arg)) else { return false };
        let second = args.get(1).map_or(EVERYTHING, |arg| self.of(*arg));
        match rule.name {
            "sqrt" if self.is_root_of_squares(rule, args) => true,
            "div" => second.is_apart_from_zero(),
            "recip" | "cbrt" => first.is_apart_from_zero(),
            "sqrt" | "ln" | "log2" | "log10" | "powf" => first.lo >= NEAR,
            "ln_1p" => first.lo >= -0.5,
            "hypot" | "atan2" => first.is_apart_from_zero() || second.is_apart_from_zero(),
            _ => !rule.has_pole,
        }
    }

    fn of(&self, var: Var) -> Interval {
        self.known.get(&var).copied().unwrap_or(EVERYTHING)
    }

    fn block(&mut self, stmts: &[Stmt], written: &BTreeSet<Var>) {
        for stmt in stmts {
            if let Stmt::Loop(looped) = stmt {
                self.looped(looped, written);
                continue;
            }
            for (block, _) in stmt.blocks() {
                self.block(&block.stmts, written);
            }
            self.note_flat(stmt);
            match stmt {
                Stmt::Const { dst, value } => {
                    if let Some(value) = literal(value.clone()) {
                        self.known.insert(*dst, Interval { lo: value, hi: value });
                    }
                }
                Stmt::Apply { dst, rule, args } => {
                    let interval = self.apply(rule, args);
                    self.known.insert(*dst, interval);
                }
                Stmt::Load { dst, place } if !written.contains(&place.root) => {
                    self.loaded.insert(*dst, place.clone());
                }
                Stmt::If { dst, then, otherwise, .. } => {
                    for ((dst, a), b) in dst.iter().zip(&then.yields).zip(&otherwise.yields) {
                        let (a, b) = (self.of(*a), self.of(*b));
                        self.known
                            .insert(*dst, Interval { lo: a.lo.min(b.lo), hi: a.hi.max(b.hi) });
                    }
                }
                _ => {}
            }
        }
    }

    /// What an iteration carries is not negative if it is not before the loop, and no iteration
    /// makes it so.
    fn looped(&mut self, looped: &Loop, written: &BTreeSet<Var>) {
        let carried = looped.carried.iter().zip(&looped.body.yields);
        let mut positive: Vec<_> =
            carried.clone().filter(|(it, _)| self.of(it.init).lo >= 0.0).collect();
        let mut flat: Vec<_> = carried.filter(|(it, _)| self.flat.contains(&it.init)).collect();
        loop {
            for carried in &looped.carried {
                self.known.remove(&carried.phi);
                self.flat.remove(&carried.phi);
            }
            self.known.extend(positive.iter().map(|(it, _)| (it.phi, POSITIVE)));
            self.flat.extend(flat.iter().map(|(it, _)| it.phi));
            self.block(&looped.body.stmts, written);
            let before = (positive.len(), flat.len());
            positive.retain(|(_, next)| self.of(**next).lo >= 0.0);
            flat.retain(|(_, next)| self.flat.contains(next));
            if before == (positive.len(), flat.len()) {
                self.known.extend(positive.iter().map(|(it, _)| (it.out, POSITIVE)));
                self.flat.extend(flat.iter().map(|(it, _)| it.out));
                return;
            }
        }
    }

    fn apply(&self, rule: &Rule, args: &[Var]) -> Interval {
        let Some(x) = args.first().map(|arg| self.of(*arg)) else { return EVERYTHING };
        let y = args.get(1).map_or(EVERYTHING, |arg| self.of(*arg));
        let monotone = |f: fn(f64) -> f64| Interval { lo: floor(f(x.lo)), hi: f(x.hi) };
        match rule.name {
            "add" => sum(x, y),
            "sub" => sum(x, Interval { lo: -y.hi, hi: -y.lo }),
            "neg" => Interval { lo: -x.hi, hi: -x.lo },
            "mul" if self.are_equal(args[0], args[1]) => x.magnitude().squared(),
            "mul" if x.lo >= 0.0 && y.lo >= 0.0 => {
                Interval { lo: floor(x.lo * y.lo), hi: f64::INFINITY }.unless_nan()
            }
            "div" if x.lo >= 0.0 && y.lo >= 0.0 => {
                Interval { lo: floor(x.lo / y.hi), hi: f64::INFINITY }.unless_nan()
            }
            "powi" if self.of(args[1]).lo.rem_euclid(2.0) == 0.0 && y.lo == y.hi && y.lo >= 0.0 => {
                POSITIVE
            }
            "abs" => x.magnitude(),
            "hypot" => Interval { lo: x.magnitude().lo.max(y.magnitude().lo), hi: f64::INFINITY },
            "sqrt" if x.lo >= 0.0 => monotone(f64::sqrt),
            "exp" => monotone(f64::exp),
            "exp2" => monotone(f64::exp2),
            "cosh" => Interval { lo: 1.0, hi: f64::INFINITY },
            "sin" | "cos" | "tanh" => Interval { lo: -1.0, hi: 1.0 },
            // the other operand, if one is NaN
            "max" if y.is_point() => Interval { lo: y.lo, hi: x.hi.max(y.hi) },
            "min" if y.is_point() => Interval { lo: x.lo.min(y.lo), hi: y.hi },
            "cast" => x,
            _ => EVERYTHING,
        }
    }

    fn are_equal(&self, a: Var, b: Var) -> bool {
        let (x, y) = (self.loaded.get(&a), self.loaded.get(&b));
        a == b || (x.is_some() && x == y)
    }
}

impl Interval {
    fn is_apart_from_zero(self) -> bool {
        self.lo >= NEAR || self.hi <= -NEAR
    }

    /// A literal: never NaN.
    fn is_point(self) -> bool {
        self.lo == self.hi
    }

    fn magnitude(self) -> Interval {
        let hi = self.lo.abs().max(self.hi.abs());
        let lo = if self.lo > 0.0 { self.lo } else { (-self.hi).max(0.0) };
        Interval { lo, hi }
    }

    fn squared(self) -> Interval {
        Interval { lo: floor(self.lo * self.lo), hi: self.hi * self.hi }
    }

    fn unless_nan(self) -> Interval {
        if self.lo.is_nan() || self.hi.is_nan() { EVERYTHING } else { self }
    }
}

/// A sum, with room for the rounding of `f32`, in which a difference may cancel.
fn sum(x: Interval, y: Interval) -> Interval {
    let room = |a: f64, b: f64| {
        let most = a.abs().max(b.abs());
        if most.is_finite() { 1e-6 * most } else { 0.0 }
    };
    let lo = x.lo + y.lo - room(x.lo, y.lo);
    let hi = x.hi + y.hi + room(x.hi, y.hi);
    Interval { lo, hi }.unless_nan()
}

/// What is so small may be zero in `f32`.
fn floor(lo: f64) -> f64 {
    if lo.abs() < NEAR { lo.min(0.0) } else { lo }
}

fn literal(tokens: proc_macro2::TokenStream) -> Option<f64> {
    match syn::parse2::<Expr>(tokens).ok()? {
        Expr::Lit(lit) => match &lit.lit {
            Lit::Float(lit) => lit.base10_parse().ok(),
            Lit::Int(lit) => lit.base10_parse().ok(),
            _ => None,
        },
        Expr::Unary(it) if matches!(it.op, UnOp::Neg(_)) => {
            let operand = &it.expr;
            literal(quote::quote!(#operand)).map(|value| -value)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests;
