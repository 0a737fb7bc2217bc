//! Nothing is loaded or computed twice in the forward sweep.
//!
//! In:  a lowered function.
//! Out: the same, where an element that is read again before anything writes to its memory, or an
//!      operation on the same operands, is the variable that has it already. So the backward sweep
//!      keeps it once.

use crate::ir::walk::{Touch, each, rename, resolve};
use crate::ir::{Func, Head, Origin, Stmt, Var};
use crate::map::Map;
use std::collections::BTreeSet;

pub(crate) fn once(mut func: Func) -> Func {
    let mut body = std::mem::take(&mut func.body);
    let (mut written, mut indices) = (BTreeSet::new(), BTreeSet::new());
    each(&body, &mut |stmt| {
        if let Stmt::Load { place, .. } | Stmt::Store { place, .. } | Stmt::Update { place, .. } =
            stmt
        {
            indices.extend(place.indices());
        }
        let touches = stmt.touches().into_iter();
        written.extend(touches.filter(|(_, touch)| *touch != Touch::Read).map(|(root, _)| root));
    });
    let mut once = Once { func: &mut func, written, indices, consts: Map::new(), same: Map::new() };
    once.block(&mut body, Known::new());
    let same = once.same;
    rename(&mut body, &mut |var| resolve(&same, var));
    func.result = func.result.map(&mut |var| resolve(&same, var));
    func.body = body;
    func
}

/// What is computed so far, and the variables and memory that it was computed from.
type Known = Map<String, (Var, Vec<Var>)>;

struct Once<'a> {
    func: &'a mut Func,
    /// What is changed or moved somewhere.
    written: BTreeSet<Var>,
    /// Numbers that elements are found by. Other plain values may be no copies.
    indices: BTreeSet<Var>,
    /// Constants by their tokens, so that equal ones are found.
    consts: Map<Var, String>,
    same: Map<Var, Var>,
}

impl Once<'_> {
    fn block(&mut self, stmts: &mut Vec<Stmt>, mut known: Known) {
        stmts.retain_mut(|stmt| {
            let same = &self.same;
            stmt.rename_own(&mut |var| resolve(same, var));
            forget(stmt, &mut known);
            for block in stmt.blocks_mut() {
                self.block(&mut block.stmts, known.clone());
            }
            self.is_new(stmt, &mut known)
        });
    }

    /// Notes what a statement computes; whether it was not computed before.
    fn is_new(&mut self, stmt: &Stmt, known: &mut Known) -> bool {
        let defs = stmt.defs();
        let (Some(key), [dst]) = (self.key(stmt), defs.as_slice()) else { return true };
        let Some((first, _)) = known.get(&key) else {
            known.insert(key, (*dst, stmt.uses()));
            return true;
        };
        let name = self.func.info(*dst).origin.clone();
        let info = &mut self.func.vars[first.0];
        match (&info.origin, name) {
            (Origin::Temporary, name @ Origin::User(_)) => info.origin = name,
            // both names are the user's, who may look for either
            (Origin::User(first), Origin::User(second)) if *first != second => return true,
            _ => {}
        }
        self.same.insert(*dst, *first);
        false
    }

    /// What a statement computes, if the same again gives the same.
    fn key(&mut self, stmt: &Stmt) -> Option<String> {
        let (what, dst) = match stmt {
            Stmt::Const { dst, value } => {
                let key = format!("{value} {:?}", self.func.kind(*dst));
                self.consts.insert(*dst, key);
                return None;
            }
            Stmt::Apply { dst, rule, args } if self.func.kind(*dst).is_scalar() => {
                let operands: Vec<String> = args.iter().map(|arg| self.operand(*arg)).collect();
                (format!("{} {operands:?}", rule.name), dst)
            }
            Stmt::Load { dst, place } if self.func.kind(*dst).is_scalar() => {
                let indices: Vec<String> =
                    place.indices().into_iter().map(|index| self.operand(index)).collect();
                (format!("{:?}{} {indices:?}", place.root, place.steps()), dst)
            }
            Stmt::Plain { dst: Some(dst), code } if code.pure && !self.written.contains(dst) => {
                let is_number = self.func.kind(*dst).is_scalar() || self.indices.contains(dst);
                if !is_number || self.func.info(*dst).by_ref {
                    return None;
                }
                (code.tokens.to_string(), dst)
            }
            _ => return None,
        };
        Some(format!("{what} {:?}", self.func.kind(*dst)))
    }

    fn operand(&self, var: Var) -> String {
        self.consts.get(&var).cloned().unwrap_or_else(|| format!("{var:?}"))
    }
}

/// What the statement writes to, or what is inside it, is not known any more.
fn forget(stmt: &Stmt, known: &mut Known) {
    let mut visit = |stmt: &Stmt| {
        for (root, touch) in stmt.touches() {
            if touch != Touch::Read {
                known.retain(|_, (_, reads)| !reads.contains(&root));
            }
        }
        // what a loop goes through may be any code
        if let Stmt::Loop(looped) = stmt
            && let Head::Items { iter, .. } = &looped.head
            && !iter.pure
        {
            known.retain(|_, (_, reads)| !reads.iter().any(|read| iter.uses.contains(read)));
        }
    };
    each(std::slice::from_ref(stmt), &mut visit);
}

#[cfg(test)]
mod tests;
