//! Where a factor of two goes without an operation of its own: into a literal.

use super::sum::Sum;
use super::{Facts, Writer};
use crate::ir::walk::resolve;
use crate::ir::{Func, Pullback, Stmt, Var};
use crate::map::Map;
use std::collections::BTreeSet;

/// The terms that sums have an even number of times are doubled where they are computed, if a
/// literal takes the factor. What each of them is then.
pub(super) fn absorb(
    func: &mut Func,
    facts: &Facts,
    sums: &[Sum],
    pullback: &mut Pullback,
) -> Map<Var, Var> {
    let mut absorb = Absorb {
        facts,
        users: users(facts),
        wanted: wanted(facts, sums),
        literals: Map::new(),
        is_doubled: BTreeSet::new(),
    };
    for term in absorb.wanted.clone() {
        if absorb.is_doubled.contains(&term) {
            continue;
        }
        let mut plan = Plan::default();
        if absorb.double(term, &mut plan) {
            absorb.is_doubled.extend(plan.doubled);
            absorb.literals.extend(plan.literals);
        }
    }
    let Absorb { literals, is_doubled, wanted, .. } = absorb;
    let mut same = Map::new();
    replace(func, facts, &literals, &mut pullback.body, &mut same);
    super::rename(pullback, &same);
    let wanted = wanted.into_iter().filter(|term| is_doubled.contains(term));
    wanted.map(|term| (term, resolve(&same, term))).collect()
}

/// The operations that multiply or divide each variable; an empty list if anything else uses it.
fn users(facts: &Facts) -> Map<Var, Vec<Var>> {
    let mut users: Map<Var, Vec<Var>> = Map::new();
    for (dst, (rule, args)) in &facts.applied {
        for at in factors(rule.name, args.len()) {
            users.entry(args[at]).or_default().push(*dst);
        }
    }
    users.retain(|var, users| users.len() == facts.uses(*var));
    users
}

/// The operands of which an operation is a multiple.
fn factors(rule: &str, operands: usize) -> std::ops::Range<usize> {
    match rule {
        "mul" | "zero_mul" | "strong_mul" => 0..operands,
        "div" | "div_or_zero" => 0..1,
        _ => 0..0,
    }
}

/// The terms that sums have an even number of times, and nothing else.
fn wanted(facts: &Facts, sums: &[Sum]) -> Vec<Var> {
    let mut terms: Map<Var, Vec<i32>> = Map::new();
    for (term, times) in sums.iter().flat_map(|sum| &sum.terms) {
        terms.entry(*term).or_default().push(*times);
    }
    let is_wanted = |(term, times): (Var, Vec<i32>)| {
        let uses: u32 = times.iter().map(|times| times.unsigned_abs()).sum();
        let is_even = times.iter().all(|times| times % 2 == 0);
        (is_even && facts.uses(term) == uses as usize).then_some(term)
    };
    terms.into_iter().filter_map(is_wanted).collect()
}

struct Absorb<'a> {
    facts: &'a Facts,
    users: Map<Var, Vec<Var>>,
    wanted: Vec<Var>,
    /// The literals that replace others, by the operation.
    literals: Map<Var, f64>,
    is_doubled: BTreeSet<Var>,
}

/// What one literal doubles.
#[derive(Default)]
struct Plan {
    doubled: BTreeSet<Var>,
    literals: Map<Var, f64>,
}

impl Absorb<'_> {
    /// Doubles a value that may be doubled, and with it those that share a factor with it.
    fn double(&self, var: Var, plan: &mut Plan) -> bool {
        if !self.note(var, plan) {
            return false;
        }
        let Some((rule, args)) = self.facts.applied.get(&var) else { return false };
        let factors = factors(rule.name, args.len());
        if let Some(literal) = args[factors.clone()].iter().find_map(|arg| self.literal(*arg)) {
            plan.literals.insert(var, 2.0 * literal);
            return true;
        }
        args[factors].iter().any(|factor| {
            let mut trial = Plan { doubled: plan.doubled.clone(), literals: plan.literals.clone() };
            let is_done = self.double_factor(*factor, var, &mut trial);
            if is_done {
                *plan = trial;
            }
            is_done
        })
    }

    /// Doubles a factor of `var`, if everything that it is a factor of may be doubled.
    fn double_factor(&self, factor: Var, var: Var, plan: &mut Plan) -> bool {
        let Some(users) = self.users.get(&factor) else { return false };
        let others = || users.iter().filter(|user| **user != var);
        let is_once = users.iter().collect::<BTreeSet<_>>().len() == users.len();
        is_once
            && others().all(|user| self.wanted.contains(user) && self.note(*user, plan))
            && self.double(factor, plan)
    }

    /// Whether the value is not doubled yet.
    fn note(&self, var: Var, plan: &mut Plan) -> bool {
        !self.is_doubled.contains(&var) && plan.doubled.insert(var)
    }

    fn literal(&self, var: Var) -> Option<f64> {
        self.facts.literals.get(&var).copied().filter(|value| (2.0 * value).is_finite())
    }
}

/// Replaces the literals; a product with 1 is the other factor.
fn replace(
    func: &mut Func,
    facts: &Facts,
    literals: &Map<Var, f64>,
    stmts: &mut Vec<Stmt>,
    same: &mut Map<Var, Var>,
) {
    for mut stmt in std::mem::take(stmts) {
        for block in stmt.blocks_mut() {
            replace(func, facts, literals, &mut block.stmts, same);
        }
        if let Stmt::Apply { dst, rule, args } = &mut stmt
            && let Some(value) = literals.get(dst)
            && let Some(at) = args.iter().position(|arg| facts.literals.contains_key(arg))
        {
            if *value == 1.0 && rule.name == "mul" {
                same.insert(*dst, args[1 - at]);
                continue;
            }
            args[at] = Writer { func, stmts }.literal(*dst, *value);
        }
        stmts.push(stmt);
    }
}
