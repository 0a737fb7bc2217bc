//! Several tangents are multiplied by one number where they would be by several.
//!
//! In:  a function in forward mode, whose tangents stand for several each.
//! Out: the same, where arithmetic on tangents in a block is a sum of few of them, each times a number that is computed
//!      once for all lanes: `x_dot * a * b` is `x_dot * (a * b)`, and `x_dot * a + x_dot * b` is `x_dot * (a + b)`.
//!
//! A tangent is taken apart where all that is made of it goes into one other tangent of the block. A product with a pole is left
//! as it is, since the order matters there.

mod form;

use crate::ir::walk::{self, all_uses, counted, resolve};
use crate::ir::{Func, Origin, Pullback, Stmt, Var};
use crate::map::Map;
use form::{Form, Writer};
use std::collections::BTreeSet;

pub(crate) fn fold(func: &mut Func) {
    let mut fold = Fold { uses: uses(func), same: Map::new() };
    let mut body = std::mem::take(&mut func.body);
    fold.block(func, &mut body);
    let mut pullback = func.pullback.take();
    if let Some(pullback) = &mut pullback {
        fold.block(func, &mut pullback.body);
    }
    let mut renamed = |var| resolve(&fold.same, var);
    walk::rename(&mut body, &mut renamed);
    func.result = func.result.map(&mut renamed);
    if let Some(pullback) = &mut pullback {
        walk::rename(&mut pullback.body, &mut renamed);
        for tree in pullback.results.values_mut() {
            *tree = tree.map(&mut renamed);
        }
    }
    func.body = body;
    func.pullback = pullback;
}

fn uses(func: &Func) -> Map<Var, usize> {
    let mut uses = counted([all_uses(&func.body), func.result.leaves()].concat());
    for (var, count) in func.pullback.iter().flat_map(Pullback::use_counts) {
        *uses.entry(var).or_default() += count;
    }
    uses
}

struct Fold {
    uses: Map<Var, usize>,
    /// Tangents that turned out to be others.
    same: Map<Var, Var>,
}

/// What a statement makes of tangents.
enum Linear {
    Zero,
    /// The second is subtracted.
    Sum(Var, Var, bool),
    Neg(Var),
    Product(Var, Var),
}

impl Linear {
    fn of(func: &Func, stmt: &Stmt) -> Option<(Var, Linear)> {
        let is_tangent = |var: Var| {
            let info = func.info(var);
            info.kind.is_scalar() && matches!(info.origin, Origin::Tangent(_))
        };
        match stmt {
            Stmt::Const { dst, value } if is_tangent(*dst) && value.to_string() == "0.0" => {
                Some((*dst, Linear::Zero))
            }
            Stmt::Apply { dst, rule, args } if is_tangent(*dst) => {
                let linear = match (rule.name, &args[..]) {
                    ("add" | "sub", [a, b]) if is_tangent(*a) && is_tangent(*b) => {
                        Linear::Sum(*a, *b, rule.name == "sub")
                    }
                    ("neg", [a]) if is_tangent(*a) => Linear::Neg(*a),
                    ("mul", [a, b]) => match (is_tangent(*a), is_tangent(*b)) {
                        (true, false) if func.kind(*b).is_scalar() => Linear::Product(*a, *b),
                        (false, true) if func.kind(*a).is_scalar() => Linear::Product(*b, *a),
                        _ => return None,
                    },
                    _ => return None,
                };
                Some((*dst, linear))
            }
            _ => None,
        }
    }

    fn tangents(&self) -> Vec<Var> {
        match self {
            Linear::Zero => Vec::new(),
            Linear::Sum(a, b, _) => vec![*a, *b],
            Linear::Neg(a) | Linear::Product(a, _) => vec![*a],
        }
    }
}

impl Fold {
    fn block(&mut self, func: &mut Func, stmts: &mut Vec<Stmt>) {
        for block in stmts.iter_mut().flat_map(Stmt::blocks_mut) {
            self.block(func, &mut block.stmts);
        }
        let goals = self.goals(func, stmts);
        let mut writer = Writer::new(func);
        let mut forms: Map<Var, Form> = Map::new();
        for stmt in std::mem::take(stmts) {
            let Some((dst, linear)) = Linear::of(writer.func, &stmt) else {
                writer.push(stmt);
                continue;
            };
            let form = self.form(&mut writer, &mut forms, &linear);
            if goals.get(&dst) == Some(&Some(dst))
                || goals.get(&dst) == Some(&None) && form.is_sum()
            {
                if matches!(linear, Linear::Zero) {
                    writer.push(stmt);
                } else {
                    self.write(&mut writer, dst, &form);
                }
                forms.insert(dst, Form::of(dst));
            } else {
                forms.insert(dst, form);
            }
        }
        *stmts = writer.stmts;
    }

    /// The tangent in which all that is made of one of the block ends; itself if it is used for anything else, and none
    /// if there are several.
    fn goals(&self, func: &Func, stmts: &[Stmt]) -> Map<Var, Option<Var>> {
        let mut users: Map<Var, Vec<Var>> = Map::new();
        let mut goals = Map::new();
        for (dst, linear) in stmts.iter().rev().filter_map(|stmt| Linear::of(func, stmt)) {
            let own = users.remove(&dst).unwrap_or_default();
            let all = self.uses.get(&dst).copied().unwrap_or(0);
            let ends: BTreeSet<Option<Var>> =
                own.iter().map(|user| goals.get(user).copied().unwrap_or(None)).collect();
            let goal = match ends.first() {
                _ if own.len() < all || own.is_empty() => Some(dst),
                Some(goal) if ends.len() == 1 => *goal,
                _ => None,
            };
            goals.insert(dst, goal);
            for tangent in linear.tangents() {
                users.entry(tangent).or_default().push(dst);
            }
        }
        goals
    }

    fn form(
        &mut self,
        writer: &mut Writer<'_>,
        forms: &mut Map<Var, Form>,
        linear: &Linear,
    ) -> Form {
        let of = |forms: &Map<Var, Form>, var: &Var| {
            forms.get(var).cloned().unwrap_or_else(|| Form::of(*var))
        };
        match linear {
            Linear::Zero => Form::zero(),
            Linear::Sum(a, b, is_difference) => {
                let b = of(forms, b);
                of(forms, a).plus(if *is_difference { b.negative() } else { b })
            }
            Linear::Neg(a) => of(forms, a).negative(),
            Linear::Product(a, factor) => {
                let form = of(forms, a);
                if !form.is_cheaper_written() {
                    return form.times(*factor);
                }
                // one product for all of its parts
                self.write(writer, *a, &form);
                forms.insert(*a, Form::of(*a));
                Form::of(*a).times(*factor)
            }
        }
    }

    fn write(&mut self, writer: &mut Writer<'_>, dst: Var, form: &Form) {
        let written = writer.write(dst, form);
        if written != dst {
            self.same.insert(dst, written);
        }
    }
}

#[cfg(test)]
mod tests;
