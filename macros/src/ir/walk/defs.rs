//! What statements define, to read it and to give it other names.

use crate::ir::{Head, PullArg, Stmt, Tree, Var};
use proc_macro2::TokenStream;

impl Stmt {
    /// The variables that the statement defines for what follows it.
    pub(crate) fn defs(&self) -> Vec<Var> {
        match self {
            Stmt::Const { dst, .. }
            | Stmt::Apply { dst, .. }
            | Stmt::Load { dst, .. }
            | Stmt::Declare { dst, .. }
            | Stmt::SumAll { dst, .. }
            | Stmt::Take { dst, .. }
            | Stmt::Forward { dst, .. }
            | Stmt::Grow { dst, .. }
            | Stmt::Shrink { dst, .. } => vec![*dst],
            Stmt::Pop { dst, .. } => dst.clone(),
            Stmt::Plain { dst, .. } => dst.iter().copied().collect(),
            Stmt::If { dst, .. } | Stmt::Match { dst, .. } => dst.clone(),
            Stmt::Loop(looped) => {
                looped.carried.iter().map(|carried| carried.out).chain(looped.trips).collect()
            }
            Stmt::Call { dst, pullback, .. } => dst.leaves().into_iter().chain(*pullback).collect(),
            Stmt::Pull { args, .. } => args
                .iter()
                .filter_map(|arg| match arg {
                    PullArg::Value(dst) => *dst,
                    PullArg::Ref { .. } | PullArg::Mut { .. } => None,
                })
                .collect(),
            Stmt::ByType { dst, .. } => dst.iter().flatten().copied().collect(),
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
            | Stmt::Push { .. } => Vec::new(),
        }
    }

    /// The same, to give them other names.
    pub(crate) fn defs_mut(&mut self) -> Vec<&mut Var> {
        match self {
            Stmt::Const { dst, .. }
            | Stmt::Apply { dst, .. }
            | Stmt::Load { dst, .. }
            | Stmt::Declare { dst, .. }
            | Stmt::SumAll { dst, .. }
            | Stmt::Take { dst, .. }
            | Stmt::Forward { dst, .. }
            | Stmt::Grow { dst, .. }
            | Stmt::Shrink { dst, .. } => vec![dst],
            Stmt::Plain { dst, .. } => dst.iter_mut().collect(),
            Stmt::Pop { dst, .. } | Stmt::If { dst, .. } | Stmt::Match { dst, .. } => {
                dst.iter_mut().collect()
            }
            Stmt::Loop(looped) => {
                looped.carried.iter_mut().map(|it| &mut it.out).chain(&mut looped.trips).collect()
            }
            Stmt::Call { dst, pullback, .. } => leaves(dst).into_iter().chain(pullback).collect(),
            Stmt::Pull { args, .. } => args
                .iter_mut()
                .filter_map(|arg| match arg {
                    PullArg::Value(dst) => dst.as_mut(),
                    PullArg::Ref { .. } | PullArg::Mut { .. } => None,
                })
                .collect(),
            Stmt::ByType { dst, .. } => dst.iter_mut().flatten().collect(),
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
            | Stmt::Push { .. } => Vec::new(),
        }
    }
}

fn leaves(tree: &mut Tree) -> Vec<&mut Var> {
    match tree {
        Tree::Leaf(var) => vec![var],
        Tree::Tuple(parts) => parts.iter_mut().flat_map(leaves).collect(),
    }
}

/// Replaces every variable that the statements define, at any depth; its uses are left alone.
pub(crate) fn rename_defs(stmts: &mut [Stmt], f: &mut dyn FnMut(Var) -> Var) {
    for stmt in stmts {
        stmt.defs_mut().into_iter().for_each(|dst| *dst = f(*dst));
        match stmt {
            Stmt::Match { arms, .. } => {
                arms.iter_mut().for_each(|arm| rename_pattern(&mut arm.pat, &mut arm.binds, f));
            }
            Stmt::Loop(looped) => {
                looped.carried.iter_mut().for_each(|carried| carried.phi = f(carried.phi));
                match &mut looped.head {
                    Head::Range { index, .. } => *index = f(*index),
                    Head::Items { pat, items, .. } => rename_pattern(pat, items, f),
                    Head::While { before, .. } => rename_defs(before, f),
                    Head::Forever | Head::Times(_) => {}
                }
            }
            _ => {}
        }
        for block in stmt.blocks_mut() {
            rename_defs(&mut block.stmts, f);
        }
    }
}

fn rename_pattern(pat: &mut TokenStream, binds: &mut [Var], f: &mut dyn FnMut(Var) -> Var) {
    let renamed: Vec<Var> = binds.iter().map(|var| f(*var)).collect();
    let map = binds.iter().copied().zip(renamed.iter().copied()).collect();
    *pat = crate::names::replace_placeholders(pat.clone(), &map);
    binds.copy_from_slice(&renamed);
}
