//! Copies vectors, and structs, that change their length and are moved away only sometimes: the backward sweep
//! asks for the length at the end of the block that declares them.
//!
//! In:  a lowered function.
//! Out: the same; no block inside the one that declares such a vector moves it.

use crate::ir::walk::reshaped;
use crate::ir::{Arg, Block, Form, Func, Init, Kind, Origin, Place, Stmt, Var};
use std::collections::BTreeSet;

pub(super) fn keep(func: &mut Func) {
    let mut reshaped = reshaped(func);
    reshaped.retain(|root| match func.kind(*root) {
        Kind::Array(_, Form::Vec) => true,
        Kind::Opaque => !func.info(*root).by_ref,
        _ => false,
    });
    if reshaped.is_empty() {
        return;
    }
    let mut body = std::mem::take(&mut func.body);
    Keep { func, reshaped }.stmts(&mut body, &BTreeSet::new());
    func.body = body;
}

struct Keep<'f> {
    func: &'f mut Func,
    reshaped: BTreeSet<Var>,
}

impl Keep<'_> {
    fn block(&mut self, block: &mut Block, own: &[Var]) {
        let mut own: BTreeSet<Var> = own.iter().copied().collect();
        own.extend(block.stmts.iter().flat_map(Stmt::defs));
        self.stmts(&mut block.stmts, &own);
        for yielded in &mut block.yields {
            self.copy(yielded, &own, &mut block.stmts);
        }
    }

    /// `own` are the variables of the block; that of the function moves what it likes, but for
    /// its parameters.
    fn stmts(&mut self, stmts: &mut Vec<Stmt>, own: &BTreeSet<Var>) {
        let mut own = own.clone();
        own.extend(stmts.iter().flat_map(Stmt::defs));
        for mut stmt in std::mem::take(stmts) {
            match &mut stmt {
                Stmt::Assign { from: var, .. } | Stmt::Declare { init: Init::Move(var), .. } => {
                    self.copy(var, &own, stmts);
                }
                Stmt::Declare { init: Init::Elements(vars), .. } => {
                    vars.iter_mut().for_each(|var| self.copy(var, &own, stmts));
                }
                Stmt::Declare { init: Init::Fields { fields, .. }, .. } => {
                    fields.iter_mut().for_each(|(_, var)| self.copy(var, &own, stmts));
                }
                Stmt::Load { dst, place }
                    if place.path.is_empty()
                        && !own.contains(&place.root)
                        && self.reshaped.contains(&place.root) =>
                {
                    stmt = Stmt::Declare { dst: *dst, init: Init::Copy(place.clone()) };
                }
                Stmt::Call { args, .. } => {
                    for arg in args {
                        if let Arg::Value(var) = arg {
                            self.copy(var, &own, stmts);
                        }
                    }
                }
                Stmt::Loop(looped) => {
                    looped.carried.iter_mut().for_each(|it| self.copy(&mut it.init, &own, stmts));
                }
                _ => {}
            }
            let inner = stmt.blocks().into_iter().map(|(_, own)| own).collect::<Vec<_>>();
            for (block, own) in stmt.blocks_mut().into_iter().zip(inner) {
                self.block(block, &own);
            }
            stmts.push(stmt);
        }
    }

    fn copy(&mut self, var: &mut Var, own: &BTreeSet<Var>, stmts: &mut Vec<Stmt>) {
        if own.contains(var) || !self.reshaped.contains(var) {
            return;
        }
        let (kind, span) = (self.func.kind(*var).clone(), self.func.info(*var).span);
        let dst = self.func.fresh(Origin::Temporary, kind, span);
        stmts.push(Stmt::Declare { dst, init: Init::Copy(Place::whole(*var)) });
        *var = dst;
    }
}
