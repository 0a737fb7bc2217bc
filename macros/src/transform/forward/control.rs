//! Branches and loops: what they give has its tangent beside it.

use super::Forward;
use crate::ir::{Arm, Block, Carried, Loop, Stmt, Var};

impl<'a> Forward<'a> {
    pub(super) fn if_else(
        &mut self,
        dst: &[Var],
        cond: Var,
        then: &'a Block,
        otherwise: &'a Block,
    ) {
        let then = self.arm(dst, then);
        let otherwise = self.arm(dst, otherwise);
        let dst = self.with_tangents(dst);
        self.push(Stmt::If { dst, cond, then, otherwise });
    }

    pub(super) fn match_arms(&mut self, dst: &[Var], scrutinee: Var, arms: &'a [Arm]) {
        let arms =
            arms.iter().map(|arm| Arm { body: self.arm(dst, &arm.body), ..arm.clone() }).collect();
        let dst = self.with_tangents(dst);
        self.push(Stmt::Match { dst, scrutinee, arms });
    }

    fn with_tangents(&mut self, dst: &[Var]) -> Vec<Var> {
        let tangents: Vec<Var> = dst.iter().filter_map(|dst| self.of(*dst)).collect();
        dst.iter().copied().chain(tangents).collect()
    }

    fn arm(&mut self, dst: &[Var], block: &'a Block) -> Block {
        self.block(&block.stmts, |this| {
            let pairs = dst.iter().zip(&block.yields);
            let active: Vec<Var> =
                pairs.filter(|(dst, _)| this.active.contains(**dst)).map(|(_, it)| *it).collect();
            let tangents: Vec<Var> = active.into_iter().map(|it| this.moved(it)).collect();
            block.yields.iter().copied().chain(tangents).collect()
        })
    }

    pub(super) fn repeat(&mut self, looped: &'a Loop) {
        let mut carried = looped.carried.clone();
        let mut turning = Vec::new();
        for (Carried { phi, init, out }, next) in looped.carried.iter().zip(&looped.body.yields) {
            let is_active = [phi, out].into_iter().any(|var| self.active.contains(*var));
            if is_active {
                let init = self.moved(*init);
                carried.push(Carried { phi: self.tangent(*phi), init, out: self.tangent(*out) });
                turning.push(*next);
            }
        }
        let body = self.block(&looped.body.stmts, |this| {
            let tangents: Vec<Var> = turning.iter().map(|next| this.moved(*next)).collect();
            looped.body.yields.iter().copied().chain(tangents).collect()
        });
        self.push(Stmt::Loop(Loop { carried, body, ..looped.clone() }));
    }
}
