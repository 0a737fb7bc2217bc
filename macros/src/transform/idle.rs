//! Where zero comes back, nothing goes on.
//!
//! In:  a function with its backward sweep.
//! Out: the same, where a loop within a loop is passed over if the adjoint that an iteration of the outer one has read
//!      is zero, and the inner one does nothing but add products of it.
//!
//! What has a tangent is gone over before: the tangent of an adjoint that is zero need not be zero.

use super::still::{Zeros, adds_nothing, guarded};
use crate::ir::walk::{Touch, all_uses, each};
use crate::ir::{Block, Float, Func, Head, Init, Kind, Loop, Stmt, Tree, Var};
use crate::map::Map;
use std::collections::BTreeSet;

/// A loop of so few iterations is not worth the question.
const FEW: usize = 16;

pub(crate) fn idle(func: &mut Func) {
    let Some(mut pullback) = func.pullback.take() else { return };
    let mut facts = Facts::default();
    each(&func.body, &mut |stmt| facts.note_const(stmt));
    facts.note(&pullback.body);
    facts.read.extend(pullback.results.values().flat_map(Tree::leaves));
    inside(func, &facts, &mut pullback.body);
    func.pullback = Some(pullback);
}

/// What holds in the whole backward sweep.
#[derive(Default)]
struct Facts {
    zeros: BTreeSet<Var>,
    /// Numbers of few iterations.
    few: BTreeSet<Var>,
    /// Memory that is zero where it is declared.
    blank: BTreeSet<Var>,
    /// How many statements touch a root.
    touches: Map<Var, usize>,
    read: BTreeSet<Var>,
}

impl Facts {
    fn note_const(&mut self, stmt: &Stmt) {
        let Stmt::Const { dst, value } = stmt else { return };
        let text = value.to_string();
        if text == "0.0" {
            self.zeros.insert(*dst);
        }
        if text.parse().is_ok_and(|count: usize| count <= FEW) {
            self.few.insert(*dst);
        }
    }

    fn note(&mut self, stmts: &[Stmt]) {
        each(stmts, &mut |stmt| {
            self.note_const(stmt);
            if let Stmt::Declare { dst, init } = stmt {
                let is_blank = match init {
                    Init::Repeat(value, _) => self.zeros.contains(value),
                    Init::Zero | Init::Zeros(_) | Init::ZeroLike(_) => true,
                    _ => false,
                };
                self.blank.extend(is_blank.then_some(*dst));
            }
        });
        self.touches = count_touches(stmts);
        self.read.extend(all_uses(stmts));
        each(stmts, &mut |stmt| {
            self.read.extend(stmt.blocks().into_iter().flat_map(|(block, _)| block.yields.clone()));
        });
    }

    /// Memory that is zero whenever an iteration of this loop begins: it is touched there alone, and set to zero in the end.
    fn blank_in(&self, body: &Block) -> BTreeSet<Var> {
        let mut last = BTreeSet::new();
        let mut passed: BTreeSet<Var> = BTreeSet::new();
        for stmt in body.stmts.iter().rev() {
            let touched = count_touches(std::slice::from_ref(stmt));
            if let Some(root) = self.blanked(stmt).filter(|root| !passed.contains(root)) {
                last.insert(root);
            }
            passed.extend(touched.keys());
        }
        let inside = count_touches(&body.stmts);
        last.retain(|root| self.blank.contains(root) && inside.get(root) == self.touches.get(root));
        last
    }

    /// The memory that a statement sets to zero as a whole.
    fn blanked(&self, stmt: &Stmt) -> Option<Var> {
        match stmt {
            Stmt::Fill { place, value } if self.zeros.contains(value) => Some(place),
            Stmt::SetZero { place } => Some(place),
            _ => None,
        }
        .filter(|place| place.path.is_empty())
        .map(|place| place.root)
    }
}

fn count_touches(stmts: &[Stmt]) -> Map<Var, usize> {
    let mut touches = Map::new();
    each(stmts, &mut |stmt| {
        for (root, _) in stmt.touches() {
            *touches.entry(root).or_default() += 1;
        }
    });
    touches
}

fn inside(func: &mut Func, facts: &Facts, stmts: &mut [Stmt]) {
    for stmt in stmts {
        for block in stmt.blocks_mut() {
            inside(func, facts, &mut block.stmts);
        }
        if let Stmt::Loop(looped) = stmt {
            iteration(func, facts, &mut looped.body);
        }
    }
}

fn iteration(func: &mut Func, facts: &Facts, body: &mut Block) {
    if !body.stmts.iter().any(|stmt| matches!(stmt, Stmt::Loop(_))) {
        return;
    }
    let mut known = Known { facts, multiples: Map::new(), clean: Map::new() };
    known.clean.extend(facts.blank_in(body).into_iter().map(|root| (root, Clean::Certainly)));
    let mut stmts = Vec::new();
    for stmt in std::mem::take(&mut body.stmts) {
        let number = match &stmt {
            Stmt::Loop(looped) => known.passes_over(looped),
            _ => None,
        };
        known.note(func, &stmt, number);
        let stmt = match (stmt, number) {
            (Stmt::Loop(looped), Some(number)) => {
                let unread = unread(&looped, facts);
                guarded(func, looped, (number, &unread), &mut stmts)
            }
            (other, _) => other,
        };
        stmts.push(stmt);
    }
    body.stmts = stmts;
}

/// What the loops end with and nobody reads.
fn unread(looped: &Loop, facts: &Facts) -> BTreeSet<Var> {
    let mut unread = BTreeSet::new();
    let mut note = |looped: &Loop| {
        let outs = looped.carried.iter().map(|carried| carried.out);
        unread.extend(outs.filter(|out| !facts.read.contains(out)));
    };
    note(looped);
    each(&looped.body.stmts, &mut |stmt| {
        if let Stmt::Loop(inner) = stmt {
            note(inner);
        }
    });
    unread
}

/// Memory that was zero when the iteration began.
#[derive(Clone, Copy, PartialEq)]
enum Clean {
    Certainly,
    /// If this number is zero.
    If(Var),
}

/// What is known at a statement of an iteration.
struct Known<'f> {
    facts: &'f Facts,
    /// The adjoint that a number is a multiple of.
    multiples: Map<Var, Var>,
    clean: Map<Var, Clean>,
}

impl Known<'_> {
    fn note(&mut self, func: &Func, stmt: &Stmt, number: Option<Var>) {
        match stmt {
            Stmt::Load { dst, place }
                if func.is_adjoint(place.root)
                    && matches!(
                        func.kind(*dst),
                        Kind::Scalar(Float::F64 | Float::F32 | Float::Inferred)
                    ) =>
            {
                self.multiples.insert(*dst, *dst);
            }
            Stmt::Apply { dst, rule, args } => {
                let mut of = args.iter().map(|arg| self.multiples.get(arg).copied());
                let found = match rule.name {
                    "mul" | "zero_mul" | "strong_mul" | "neg" => of.find_map(|it| it),
                    _ => None,
                };
                if let Some(found) = found {
                    self.multiples.insert(*dst, found);
                }
            }
            _ => {}
        }
        if let Some(root) = self.facts.blanked(stmt)
            && self.clean.contains_key(&root)
        {
            self.clean.insert(root, Clean::Certainly);
            return;
        }
        let mut written = BTreeSet::new();
        each(std::slice::from_ref(stmt), &mut |stmt| {
            let writes = stmt.touches().into_iter().filter(|(_, touch)| *touch != Touch::Read);
            written.extend(writes.map(|(root, _)| root));
        });
        self.clean.retain(|root, clean| {
            if !written.contains(root) {
                return true;
            }
            let stays =
                number.filter(|number| [Clean::Certainly, Clean::If(*number)].contains(clean));
            *clean = stays.map_or(*clean, Clean::If);
            stays.is_some()
        });
    }

    /// The number without which the loop does nothing.
    fn passes_over(&self, looped: &Loop) -> Option<Var> {
        if matches!(&looped.head, Head::Range { hi, .. } if self.facts.few.contains(hi)) {
            return None;
        }
        let mut vars = Map::new();
        for used in all_uses(&looped.body.stmts) {
            if let Some(number) = self.multiples.get(&used) {
                vars.entry(*number).or_insert_with(BTreeSet::new).insert(used);
            }
        }
        for clean in self.clean.values() {
            if let Clean::If(number) = clean {
                vars.entry(*number).or_insert_with(BTreeSet::new);
            }
        }
        let unread = unread(looped, self.facts);
        vars.into_iter()
            .map(|(number, vars)| (number, self.zeros(number, vars, &unread)))
            .find(|(_, zeros)| adds_nothing(looped, &mut zeros.clone()))
            .map(|(number, _)| number)
    }

    fn zeros(&self, number: Var, vars: BTreeSet<Var>, unread: &BTreeSet<Var>) -> Zeros {
        let clean = self
            .clean
            .iter()
            .filter(|(_, clean)| [Clean::Certainly, Clean::If(number)].contains(clean));
        let memory = clean.map(|(root, _)| *root).collect();
        Zeros {
            vars: vars.union(&self.facts.zeros).copied().collect(),
            memory,
            unread: unread.clone(),
        }
    }
}

#[cfg(test)]
mod tests;
