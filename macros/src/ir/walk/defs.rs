//! What statements define, under another name.

use crate::ir::{Head, PullArg, Stmt, Var};
use proc_macro2::TokenStream;

/// Replaces every variable that the statements define, at any depth; its uses are left alone.
pub(crate) fn rename_defs(stmts: &mut [Stmt], f: &mut impl FnMut(Var) -> Var) {
    for stmt in stmts {
        match stmt {
            Stmt::Const { dst, .. }
            | Stmt::Apply { dst, .. }
            | Stmt::Load { dst, .. }
            | Stmt::Declare { dst, .. }
            | Stmt::SumAll { dst, .. }
            | Stmt::Take { dst, .. }
            | Stmt::Forward { dst, .. }
            | Stmt::Grow { dst, .. }
            | Stmt::Shrink { dst, .. } => *dst = f(*dst),
            Stmt::Pop { dst, .. } => dst.iter_mut().for_each(|dst| *dst = f(*dst)),
            Stmt::Plain { dst, .. } => *dst = dst.map(&mut *f),
            Stmt::If { dst, .. } => dst.iter_mut().for_each(|dst| *dst = f(*dst)),
            Stmt::Match { dst, arms, .. } => {
                dst.iter_mut().for_each(|dst| *dst = f(*dst));
                arms.iter_mut().for_each(|arm| rename_pattern(&mut arm.pat, &mut arm.binds, f));
            }
            Stmt::Loop(looped) => {
                for carried in &mut looped.carried {
                    carried.phi = f(carried.phi);
                    carried.out = f(carried.out);
                }
                looped.trips = looped.trips.map(&mut *f);
                match &mut looped.head {
                    Head::Range { index, .. } => *index = f(*index),
                    Head::Items { pat, items, .. } => rename_pattern(pat, items, f),
                    Head::While { before, .. } => rename_defs(before, f),
                    Head::Forever | Head::Times(_) => {}
                }
            }
            Stmt::Call { dst, pullback, .. } => {
                *dst = dst.map(f);
                *pullback = pullback.map(&mut *f);
            }
            Stmt::Pull { args, .. } => {
                for arg in args {
                    if let PullArg::Value(Some(dst)) = arg {
                        *dst = f(*dst);
                    }
                }
            }
            Stmt::ByType { dst, .. } => dst.iter_mut().flatten().for_each(|dst| *dst = f(*dst)),
            Stmt::Store { .. }
            | Stmt::Update { .. }
            | Stmt::Copy { .. }
            | Stmt::Assign { .. }
            | Stmt::Fill { .. }
            | Stmt::Append { .. }
            | Stmt::Swap { .. }
            | Stmt::Permute { .. }
            | Stmt::AddAll { .. }
            | Stmt::SetZero { .. }
            | Stmt::Push { .. } => {}
        }
        for block in stmt.blocks_mut() {
            rename_defs(&mut block.stmts, f);
        }
    }
}

fn rename_pattern(pat: &mut TokenStream, binds: &mut [Var], f: &mut impl FnMut(Var) -> Var) {
    let renamed: Vec<Var> = binds.iter().map(|var| f(*var)).collect();
    let map = binds.iter().copied().zip(renamed.iter().copied()).collect();
    *pat = crate::names::replace_placeholders(pat.clone(), &map);
    binds.copy_from_slice(&renamed);
}
