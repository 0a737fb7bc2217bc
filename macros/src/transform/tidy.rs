//! Nothing twice.
//!
//! In:  a function with its backward sweep.
//! Out: the same, where a block of the sweep does not load, compute or add to the same again:
//!      equal values are one variable, and what is added to one place is summed first.

use crate::ir::walk::{Touch, each, resolve};
use crate::ir::{Func, Origin, Place, Stmt, Var};
use crate::map::Map;
use crate::rules::known;
use std::collections::BTreeSet;

pub(crate) fn tidy(func: &mut Func) {
    let Some(mut pullback) = func.pullback.take() else { return };
    let mut written = BTreeSet::new();
    each(&pullback.body, &mut |stmt| {
        let touches = stmt.touches().into_iter();
        written.extend(touches.filter(|(_, touch)| *touch != Touch::Read).map(|(root, _)| root));
    });
    let mut tidy = Tidy { func, written, known: Vec::new(), consts: Map::new(), same: Map::new() };
    tidy.block(&mut pullback.body);
    let same = tidy.same;
    for tree in pullback.results.values_mut() {
        *tree = tree.map(&mut |var| resolve(&same, var));
    }
    sum_updates(func, &mut pullback.body);
    func.pullback = Some(pullback);
}

struct Tidy<'a> {
    func: &'a mut Func,
    /// Memory that the sweep changes.
    written: BTreeSet<Var>,
    /// What is computed so far, block by block.
    known: Vec<Map<String, Var>>,
    /// Constants by their tokens, so that equal ones are found.
    consts: Map<Var, String>,
    same: Map<Var, Var>,
}

impl Tidy<'_> {
    fn block(&mut self, stmts: &mut Vec<Stmt>) {
        self.known.push(Map::new());
        stmts.retain_mut(|stmt| {
            let same = &self.same;
            stmt.rename_own(&mut |var| resolve(same, var));
            self.divide_once(stmt);
            for block in stmt.blocks_mut() {
                self.block(&mut block.stmts);
                let same = &self.same;
                block.yields.iter_mut().for_each(|var| *var = resolve(same, *var));
            }
            self.is_new(stmt)
        });
        self.known.pop();
    }

    /// `0.5 / y` after `1.0 / y` is a product.
    fn divide_once(&self, stmt: &mut Stmt) {
        let Stmt::Apply { dst, rule, args } = stmt else { return };
        if rule.name != "div" || !self.consts.contains_key(&args[0]) {
            return;
        }
        let kind = self.func.kind(*dst);
        let reciprocal =
            format!("div {:?} {kind:?}", [format!("1.0 {kind:?}"), self.operand(args[1])]);
        let found = self.known.iter().rev().find_map(|known| known.get(&reciprocal));
        if let Some(found) = found.filter(|_| self.operand(args[0]) != format!("1.0 {kind:?}")) {
            *args = vec![args[0], *found];
            *rule = known("mul", 2);
        }
    }

    /// Notes what a statement computes; whether it was not computed before.
    fn is_new(&mut self, stmt: &Stmt) -> bool {
        let defs = stmt.defs();
        let (Some(key), [dst]) = (self.key(stmt), defs.as_slice()) else { return true };
        let found = self.known.iter().rev().find_map(|known| known.get(&key)).copied();
        match found {
            Some(first) => {
                self.same.insert(*dst, first);
                self.rename_after(first, *dst);
                false
            }
            None => {
                if let Some(known) = self.known.last_mut() {
                    known.insert(key, *dst);
                }
                true
            }
        }
    }

    /// The name of the user's, if either has one.
    fn rename_after(&mut self, first: Var, second: Var) {
        let name = self.func.info(second).origin.clone();
        let info = &mut self.func.vars[first.0];
        if let (Origin::Temporary, Origin::User(_)) = (&info.origin, &name) {
            info.origin = name;
        }
    }

    /// What a statement computes, if the same again gives the same.
    fn key(&mut self, stmt: &Stmt) -> Option<String> {
        match stmt {
            Stmt::Const { dst, value } => {
                let key = format!("{value} {:?}", self.func.kind(*dst));
                self.consts.insert(*dst, key);
                None
            }
            Stmt::Apply { dst, rule, args } => {
                let operands: Vec<String> = args.iter().map(|arg| self.operand(*arg)).collect();
                let kind = self.func.kind(*dst);
                kind.is_scalar().then(|| format!("{} {operands:?} {kind:?}", rule.name))
            }
            Stmt::Load { dst, place } if !self.written.contains(&place.root) => {
                self.func.kind(*dst).is_scalar().then(|| {
                    format!("load {:?}{} {:?}", place.root, place.steps(), place.indices())
                })
            }
            Stmt::Plain { dst: Some(dst), code } if code.pure && !self.func.info(*dst).by_ref => {
                let is_fixed = code.uses.iter().all(|var| !self.written.contains(var));
                let kind = self.func.kind(*dst);
                is_fixed.then(|| format!("plain {} {kind:?}", code.tokens))
            }
            _ => None,
        }
    }

    fn operand(&self, var: Var) -> String {
        self.consts.get(&var).cloned().unwrap_or_else(|| format!("{var:?}"))
    }
}

/// `p += a; p += b;` is `p += a + b;` where nothing in between reads `p`.
fn sum_updates(func: &mut Func, stmts: &mut Vec<Stmt>) {
    let mut open: Vec<(Place, usize, Var)> = Vec::new();
    let mut tidied: Vec<Option<Stmt>> = Vec::new();
    for mut stmt in std::mem::take(stmts) {
        for block in stmt.blocks_mut() {
            sum_updates(func, &mut block.stmts);
        }
        if let Stmt::Update { place, value } = &mut stmt
            && func.kind(*value).is_scalar()
        {
            let same = open.iter().position(|(other, _, _)| other == place);
            if let Some((_, at, first)) = same.map(|same| open.remove(same)) {
                let dst = func.fresh(
                    Origin::Temporary,
                    func.kind(*value).clone(),
                    func.info(*value).span,
                );
                let args = vec![first, *value];
                tidied[at] = None;
                tidied.push(Some(Stmt::Apply { dst, rule: known("add", 2), args }));
                *value = dst;
            }
            open.push((place.clone(), tidied.len(), *value));
        } else {
            let mut touched = BTreeSet::new();
            each(std::slice::from_ref(&stmt), &mut |inner| {
                touched.extend(inner.touches().into_iter().map(|(root, _)| root));
            });
            open.retain(|(place, _, _)| !touched.contains(&place.root));
        }
        tidied.push(Some(stmt));
    }
    stmts.extend(tidied.into_iter().flatten());
}

#[cfg(test)]
mod tests;
