//! Sums and differences of the backward sweep, each as its terms and how often it has them.

use super::{Facts, Writer};
use crate::ir::{Stmt, Var};
use crate::map::Map;
use std::collections::BTreeSet;

/// `root = terms[0].1 * terms[0].0 + …`
#[derive(Debug)]
pub(super) struct Sum {
    pub(super) root: Var,
    pub(super) terms: Vec<(Var, i32)>,
    /// The partial sums, which only sums use.
    pub(super) inner: Vec<Var>,
    pub(super) is_changed: bool,
}

/// The sums of a block and of those inside it.
pub(super) fn find(facts: &Facts, stmts: &[Stmt], sums: &mut Vec<Sum>) {
    let here: BTreeSet<Var> =
        stmts.iter().filter_map(|stmt| added(facts, stmt).map(|(dst, _)| dst)).collect();
    let mut added_here: Map<Var, usize> = Map::new();
    for arg in stmts.iter().filter_map(|stmt| added(facts, stmt)).flat_map(|(_, args)| args) {
        *added_here.entry(*arg).or_default() += 1;
    }
    let is_part = |(arg, times): (Var, usize)| {
        let may_repeat = || facts.applied[&arg].0.name == "neg";
        (here.contains(&arg) && facts.uses(arg) == times && (times == 1 || may_repeat()))
            .then_some(arg)
    };
    let parts: BTreeSet<Var> = added_here.into_iter().filter_map(is_part).collect();
    for stmt in stmts {
        if let Some((root, _)) = added(facts, stmt)
            && !parts.contains(&root)
        {
            let mut sum = Sum { root, terms: Vec::new(), inner: Vec::new(), is_changed: false };
            sum.collect(facts, &parts, root, 1);
            if sum.terms.iter().all(|(_, times)| *times != 0) {
                sums.push(sum);
            }
        }
        for (block, _) in stmt.blocks() {
            find(facts, &block.stmts, sums);
        }
    }
}

/// A sum of floats, and what it adds.
fn added<'s>(facts: &Facts, stmt: &'s Stmt) -> Option<(Var, &'s [Var])> {
    match stmt {
        Stmt::Apply { dst, rule, args }
            if matches!(rule.name, "add" | "sub" | "neg") && facts.scalars[dst.0] =>
        {
            Some((*dst, args))
        }
        _ => None,
    }
}

impl Sum {
    fn collect(&mut self, facts: &Facts, parts: &BTreeSet<Var>, sum: Var, times: i32) {
        let (rule, args) = &facts.applied[&sum];
        let signs = match rule.name {
            "neg" => [-times, 0],
            "sub" => [times, -times],
            _ => [times, times],
        };
        for (arg, times) in args.iter().zip(signs) {
            if parts.contains(arg) {
                self.inner.push(*arg);
                self.collect(facts, parts, *arg, times);
            } else if let Some(term) = self.terms.iter_mut().find(|(term, _)| term == arg) {
                term.1 += times;
            } else {
                self.terms.push((*arg, times));
            }
        }
    }

    /// Some terms have become twice what they were.
    pub(super) fn halve(&mut self, doubled: &Map<Var, Var>) {
        for (term, times) in &mut self.terms {
            if let Some(now) = doubled.get(term) {
                *term = *now;
                *times /= 2;
                self.is_changed = true;
            }
        }
    }

    /// Operations to compute the sum, `times` as often.
    fn cost(&self, divisor: i32) -> i32 {
        let added: i32 = self.terms.iter().map(|(_, times)| (times / divisor).abs()).sum();
        added - 1
    }

    /// The sum as a product with 2 or -2, if that is shorter.
    pub(super) fn factored(&self) -> Option<i32> {
        let is_negative = self.terms.iter().all(|(_, times)| *times < 0);
        let plain = self.cost(1) + i32::from(is_negative);
        let is_even = self.terms.iter().all(|(_, times)| times % 2 == 0);
        (is_even && self.cost(2) + 1 < plain).then_some(if is_negative { -2 } else { 2 })
    }

    /// Writes the sum down; what is left of `t + t` may be `t`.
    pub(super) fn write(&self, writer: &mut Writer<'_>) -> Var {
        let factor = self.factored();
        let is_negative = self.terms.iter().all(|(_, times)| *times < 0);
        let divisor = factor.unwrap_or(if is_negative { -1 } else { 1 });
        let mut rest: Vec<(Var, bool)> = Vec::new();
        for (term, times) in &self.terms {
            let times = times / divisor;
            rest.extend((0..times.abs()).map(|_| (*term, times < 0)));
        }
        let first = rest.iter().position(|(_, is_minus)| !is_minus).unwrap_or(0);
        let (mut sum, _) = rest.remove(first);
        let last = rest.len();
        for (at, (term, is_minus)) in rest.into_iter().enumerate() {
            let is_whole = at + 1 == last && divisor == 1;
            let dst = if is_whole { self.root } else { writer.temporary(self.root) };
            writer.apply(dst, if is_minus { "sub" } else { "add" }, &[sum, term]);
            sum = dst;
        }
        match factor {
            Some(factor) => {
                let factor = writer.literal(self.root, f64::from(factor));
                writer.apply(self.root, "mul", &[factor, sum]);
            }
            None if is_negative => writer.apply(self.root, "neg", &[sum]),
            None => return sum,
        }
        self.root
    }
}
