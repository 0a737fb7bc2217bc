//! What one adjoint sends back to another in several ways is multiplied by it once.
//!
//! In:  a function with its backward sweep.
//! Out: the same, where the sum that a loop carries has `d * (a + b * (c + e))` for `d * a + d * b * c + d * b * e`, if that takes no
//!      more products. The next iteration waits for one product then, and not for a chain of them.

use super::partial::temporary;
use super::reverse::prune;
use crate::ir::walk::each;
use crate::ir::{Func, Loop, Origin, Pullback, Stmt, Var};
use crate::map::Map;
use crate::rules::known;
use std::collections::BTreeSet;

pub(crate) fn regroup(func: &mut Func) {
    let Some(mut pullback) = func.pullback.take() else { return };
    let adjoints = adjoints(func, &pullback);
    let mut regroup = Regroup { func, adjoints, uses: pullback.use_counts() };
    regroup.stmts(&mut pullback.body);
    func.pullback = Some(pullback);
}

/// The floats that follow from the cotangents.
fn adjoints(func: &Func, pullback: &Pullback) -> BTreeSet<Var> {
    let mut known: BTreeSet<Var> = pullback.seed.leaves().into_iter().collect();
    loop {
        let before = known.len();
        each(&pullback.body, &mut |stmt| match stmt {
            Stmt::Apply { dst, args, .. } if args.iter().any(|arg| known.contains(arg)) => {
                known.insert(*dst);
            }
            Stmt::Load { dst, place } => {
                if matches!(func.info(place.root).origin, Origin::Adjoint(_)) {
                    known.insert(*dst);
                }
            }
            Stmt::Loop(looped) => {
                for (carried, next) in looped.carried.iter().zip(&looped.body.yields) {
                    if known.contains(&carried.init) || known.contains(next) {
                        known.extend([carried.phi, carried.out]);
                    }
                }
            }
            _ => {}
        });
        if known.len() == before {
            return known;
        }
    }
}

struct Regroup<'a> {
    func: &'a mut Func,
    adjoints: BTreeSet<Var>,
    uses: Map<Var, usize>,
}

/// What the statements of one block apply: the rule, the operands, and how many operations on adjoints come before.
type Applied = Map<Var, (&'static str, Vec<Var>, usize)>;

/// A part of a sum.
#[derive(Clone, Copy)]
struct Term {
    var: Var,
    is_negative: bool,
}

/// A product of an adjoint and factors that are none, the innermost first, in a sum.
struct Product {
    var: Var,
    /// What each factor is multiplied by: an adjoint, then that times the first factor, and so on.
    adjoints: Vec<Var>,
    factors: Vec<Var>,
    is_negative: bool,
}

impl Regroup<'_> {
    fn stmts(&mut self, stmts: &mut [Stmt]) {
        for stmt in stmts {
            for block in stmt.blocks_mut() {
                self.stmts(&mut block.stmts);
            }
            if let Stmt::Loop(looped) = stmt {
                self.body(looped);
            }
        }
    }

    fn body(&mut self, looped: &mut Loop) {
        let mut applied = self.applied(&looped.body.stmts);
        let mut is_any = false;
        for (carried, next) in looped.carried.iter().zip(&looped.body.yields) {
            if self.adjoints.contains(&carried.phi) && self.func.kind(*next).is_scalar() {
                let is_written = self.sum(&applied, &mut looped.body.stmts, *next);
                if is_written {
                    applied = self.applied(&looped.body.stmts);
                }
                is_any |= is_written;
            }
        }
        if !is_any {
            return;
        }
        let live = looped.body.yields.iter().copied().chain(looped.exit).collect();
        looped.body.stmts = prune(std::mem::take(&mut looped.body.stmts), &live);
    }

    fn applied(&self, stmts: &[Stmt]) -> Applied {
        let mut applied = Applied::new();
        for stmt in stmts {
            if let Stmt::Apply { dst, rule, args } = stmt {
                let latest = args.iter().map(|arg| depth(&applied, *arg)).max().unwrap_or(0);
                let depth = if self.adjoints.contains(dst) { latest + 1 } else { 0 };
                applied.insert(*dst, (rule.name, args.clone(), depth));
            }
        }
        applied
    }

    /// Writes the sum anew, if there is a group in it; whether there is.
    fn sum(&mut self, applied: &Applied, stmts: &mut Vec<Stmt>, root: Var) -> bool {
        let defines = |stmt: &Stmt| matches!(stmt, Stmt::Apply { dst, .. } if *dst == root);
        let Some(at) = stmts.iter().position(defines) else { return false };
        let mut terms = Vec::new();
        self.terms(applied, root, false, true, &mut terms);
        let (rest, groups) = self.groups(applied, &terms);
        if groups.is_empty() {
            return false;
        }
        let mut written = Vec::new();
        let mut parts: Vec<(usize, Term)> =
            rest.into_iter().map(|term| (depth(applied, term.var), term)).collect();
        for (adjoint, products) in groups {
            let products: Vec<(&[Var], bool)> =
                products.iter().map(|it| (&it.factors[..], it.is_negative)).collect();
            let factor = self.coefficient(&mut written, root, &products);
            let var = self.apply(&mut written, root, "mul", &[adjoint, factor.var]);
            parts.push((depth(applied, adjoint) + 1, Term { var, ..factor }));
        }
        // what is there last is added last
        parts.sort_by_key(|(depth, _)| *depth);
        let parts = parts.into_iter().map(|(_, term)| term).collect();
        let total = self.add_up(&mut written, root, parts);
        match written.last_mut() {
            Some(Stmt::Apply { dst, .. }) if !total.is_negative => *dst = root,
            _ => written.push(Stmt::Apply {
                dst: root,
                rule: known("neg", 1),
                args: vec![total.var],
            }),
        }
        stmts.splice(at..=at, written);
        true
    }

    /// The parts of a sum, as far as nothing else uses a part.
    fn terms(
        &self,
        applied: &Applied,
        var: Var,
        is_negative: bool,
        is_root: bool,
        terms: &mut Vec<Term>,
    ) {
        let is_own = is_root || self.uses.get(&var) == Some(&1);
        let (name, args) = match applied.get(&var) {
            Some((name @ ("add" | "sub" | "neg"), args, _)) if is_own => (*name, args),
            _ => return terms.push(Term { var, is_negative }),
        };
        for (nth, arg) in args.iter().enumerate() {
            let is_taken = name == "neg" || name == "sub" && nth == 1;
            self.terms(applied, *arg, is_negative ^ is_taken, false, terms);
        }
    }

    /// An adjoint times something that is none.
    fn factored(&self, applied: &Applied, var: Var) -> Option<(Var, Var)> {
        let ("mul", [a, b]) = applied.get(&var).map(|(name, args, _)| (*name, &args[..]))? else {
            return None;
        };
        match (self.adjoints.contains(a), self.adjoints.contains(b)) {
            (true, false) => Some((*a, *b)),
            (false, true) => Some((*b, *a)),
            _ => None,
        }
    }

    /// The product that a term is, if it is needed for nothing else.
    fn product(&self, applied: &Applied, terms: &[Term], term: Term) -> Option<Product> {
        let times = terms.iter().filter(|it| it.var == term.var).count();
        if self.uses.get(&term.var) != Some(&times) {
            return None;
        }
        let Term { mut var, is_negative } = term;
        let (mut adjoints, mut factors) = (Vec::new(), Vec::new());
        while let Some((adjoint, factor)) = self.factored(applied, var) {
            adjoints.insert(0, adjoint);
            factors.insert(0, factor);
            var = adjoint;
        }
        (!factors.is_empty()).then_some(Product { var: term.var, adjoints, factors, is_negative })
    }

    /// Terms that are products of one adjoint, which is divided out of them; and the other terms.
    fn groups(&self, applied: &Applied, terms: &[Term]) -> (Vec<Term>, Vec<(Var, Vec<Product>)>) {
        let (mut rest, mut groups) = (Vec::new(), Map::<Var, (Vec<Term>, Vec<Product>)>::new());
        for term in terms.iter().copied() {
            match self.product(applied, terms, term) {
                Some(product) => {
                    let (terms, products) = groups.entry(product.adjoints[0]).or_default();
                    terms.push(term);
                    products.push(product);
                }
                None => rest.push(term),
            }
        }
        let mut better = Vec::new();
        for (_, (terms, mut products)) in groups {
            let adjoint = self.divide_out(&mut products);
            let is_shorter = products.len() > 1 || products[0].factors.len() > 1;
            if is_shorter && self.is_cheaper(&products) {
                better.push((adjoint, products));
            } else {
                rest.extend(terms);
            }
        }
        (rest, better)
    }

    /// The last adjoint that all products have in common, or that something else needs: they begin with it then.
    fn divide_out(&self, products: &mut [Product]) -> Var {
        let mut at = 0;
        let is_common = |at: usize| {
            products.iter().all(|it| it.adjoints.get(at) == products[0].adjoints.get(at))
        };
        for (nth, adjoint) in products[0].adjoints.iter().enumerate().skip(1) {
            if !is_common(nth) {
                break;
            }
            if products.len() > 1 || self.uses.get(adjoint) != Some(&1) {
                at = nth;
            }
        }
        for product in products.iter_mut() {
            product.adjoints.drain(..at);
            product.factors.drain(..at);
        }
        products[0].adjoints[0]
    }

    /// One product with a sum takes no more products than the sum of the products.
    fn is_cheaper(&self, products: &[Product]) -> bool {
        let inner = products.iter().flat_map(|it| it.adjoints.iter().skip(1));
        let inner: BTreeSet<&Var> = inner.collect();
        let gone = inner.iter().filter(|var| self.uses.get(**var) == Some(&1)).count();
        let outer: BTreeSet<Var> = products.iter().map(|it| it.var).collect();
        inner.len() < outer.len() + gone
    }

    /// `a + b * (c + e)`
    fn coefficient(
        &mut self,
        written: &mut Vec<Stmt>,
        like: Var,
        products: &[(&[Var], bool)],
    ) -> Term {
        let mut parts = Vec::new();
        let mut inner = Map::<Var, Vec<(&[Var], bool)>>::new();
        for (factors, is_negative) in products {
            match factors {
                [var] => parts.push(Term { var: *var, is_negative: *is_negative }),
                [first, more @ ..] => inner.entry(*first).or_default().push((more, *is_negative)),
                [] => {}
            }
        }
        for (factor, products) in inner {
            let sum = self.coefficient(written, like, &products);
            let var = self.apply(written, like, "mul", &[factor, sum.var]);
            parts.push(Term { var, ..sum });
        }
        self.add_up(written, like, parts)
    }

    /// The sum; with a minus before it if every part has one.
    fn add_up(&mut self, written: &mut Vec<Stmt>, like: Var, mut parts: Vec<Term>) -> Term {
        let first = parts.iter().position(|part| !part.is_negative).unwrap_or(0);
        let mut total = parts.remove(first);
        for part in parts {
            let name = if part.is_negative == total.is_negative { "add" } else { "sub" };
            total.var = self.apply(written, like, name, &[total.var, part.var]);
        }
        total
    }

    fn apply(&mut self, written: &mut Vec<Stmt>, like: Var, name: &str, args: &[Var]) -> Var {
        let dst = temporary(self.func, like);
        written.push(Stmt::Apply { dst, rule: known(name, args.len()), args: args.to_vec() });
        dst
    }
}

fn depth(applied: &Applied, var: Var) -> usize {
    applied.get(&var).map_or(0, |(.., depth)| *depth)
}

#[cfg(test)]
mod tests;
