//! Sums of squares, whose root has a finite gradient everywhere but where they are zero. There
//! it is said to be zero, as at other minima.

use super::Ranges;
use crate::ir::{Stmt, Var};
use crate::rules::Rule;

impl Ranges {
    /// The square root of a sum of squares.
    pub(crate) fn is_root_of_squares(&self, rule: &Rule, args: &[Var]) -> bool {
        rule.name == "sqrt" && self.flat.contains(&args[0]) && self.of(args[0]).lo < super::NEAR
    }

    /// Notes of what a statement defines whether it is a sum of squares.
    pub(super) fn note_flat(&mut self, stmt: &Stmt) {
        let flat: Vec<(Var, bool)> = match stmt {
            Stmt::Const { dst, value } => {
                vec![(*dst, super::literal(value.clone()).is_some_and(|value| value >= 0.0))]
            }
            Stmt::Apply { dst, rule, args } => vec![(*dst, self.is_flat(rule, args))],
            Stmt::If { dst, then, otherwise, .. } => {
                let arms = then.yields.iter().zip(&otherwise.yields);
                let is_flat = |(a, b)| self.flat.contains(a) && self.flat.contains(b);
                dst.iter().copied().zip(arms.map(is_flat)).collect()
            }
            _ => Vec::new(),
        };
        if let Stmt::Apply { dst, rule, args } = stmt
            && rule.name == "mul"
        {
            self.note_scaled(*dst, args);
        }
        for (var, is_flat) in flat {
            if is_flat {
                self.flat.insert(var)
            } else {
                self.flat.remove(&var)
            };
        }
    }

    /// `x * x`, or `2.0 * x * x`.
    fn is_square(&self, args: &[Var]) -> bool {
        let base = |at: usize| self.scaled.get(&args[at]).copied().unwrap_or(args[at]);
        self.are_equal(base(0), base(1))
    }

    /// `2.0 * x`
    fn note_scaled(&mut self, dst: Var, args: &[Var]) {
        let positive = |var: Var| self.of(var).is_point() && self.of(var).lo > 0.0;
        if let Some(at) = args.iter().position(|arg| positive(*arg)) {
            self.scaled.insert(dst, args[1 - at]);
        }
    }

    fn is_flat(&self, rule: &Rule, args: &[Var]) -> bool {
        let flat = |at: usize| self.flat.contains(&args[at]);
        let positive = |at: usize| self.of(args[at]).lo >= super::NEAR;
        match rule.name {
            "mul" => {
                self.is_square(args)
                    || (flat(0) && (flat(1) || positive(1)))
                    || (positive(0) && flat(1))
            }
            "mul_add" => self.is_square(args) && flat(2),
            "powi" => {
                let power = self.of(args[1]);
                power.is_point() && power.lo >= 2.0 && power.lo.rem_euclid(2.0) == 0.0
            }
            "div" => flat(0) && positive(1),
            "add" => flat(0) && flat(1),
            "cast" => flat(0),
            _ => false,
        }
    }
}
