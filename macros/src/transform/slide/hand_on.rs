//! An element that the next iteration reads is handed on to it in a variable.
//!
//! A loop that reads `p[k]`, and has added to it as `p[k - 1]` of the iteration before, would wait for its own store, and
//! elements at other distances (`p[k - n]`) may be the same, so that rustc keeps it in memory. Such a loop adds to that
//! element last, and carries what it has stored there.

use super::{Course, distances, var_of};
use crate::ir::walk::{each, rename};
use crate::ir::{Block, Carried, Code, Func, Kind, Loop, Origin, Place, Proj, Stmt, Var};
use crate::map::Map;
use crate::names;
use crate::rules::known;
use proc_macro2::Span;
use quote::quote;
use std::collections::BTreeSet;
use syn::{BinOp, Expr};

/// A load, and the sum that the next iteration loads.
struct Handed {
    root: Var,
    load: usize,
    update: usize,
    /// What computes the index of the load.
    first: Option<Code>,
    course: Course,
}

pub(super) fn hand_on(func: &mut Func, looped: &mut Loop, before: &mut Vec<Stmt>) {
    let Some(handed) = handed(func, looped) else { return };
    let init = handed.enter(func, before);
    handed.pass(func, looped, init);
}

fn handed(func: &Func, looped: &Loop) -> Option<Handed> {
    let course = Course::of(looped)?;
    let step = if course.is_reverse { -1 } else { 1 };
    let stmts = &looped.body.stmts;
    let element = |place: &Place| match place.path.as_slice() {
        [Proj::Index(at)] => Some((place.root, *at)),
        _ => None,
    };
    stmts.iter().enumerate().find_map(|(load, stmt)| {
        let Stmt::Load { place, .. } = stmt else { return None };
        let (root, first) = element(place)?;
        let distances = distances(first, stmts);
        let update = stmts.iter().rposition(|stmt| match stmt {
            Stmt::Update { place, .. } => element(place)
                .is_some_and(|(to, at)| to == root && distances.get(&at) == Some(&step)),
            _ => false,
        })?;
        let is_scalar = matches!(func.kind(root), Kind::Array(element, _) if element.is_scalar());
        let first = along(first, course.index, stmts)?;
        let is_next = is_scalar && reads_before_it_adds(stmts, root, load);
        is_next.then_some(Handed { root, load, update, first, course })
    })
}

/// The body does nothing to the array but load elements, then store some, and then add to some.
fn reads_before_it_adds(stmts: &[Stmt], root: Var, load: usize) -> bool {
    let (mut all, mut own) = (0, 0);
    each(stmts, &mut |stmt| {
        all += stmt.touches().iter().filter(|(touched, _)| *touched == root).count();
    });
    let (mut stored, mut added, mut is_in_order) = (false, false, true);
    for (at, stmt) in stmts.iter().enumerate() {
        match stmt {
            Stmt::Load { place, .. } if place.root == root => {
                is_in_order &= !(added || stored && at == load);
            }
            Stmt::Store { place, .. } if place.root == root => {
                is_in_order &= !added;
                stored = true;
            }
            Stmt::Update { place, .. } if place.root == root => added = true,
            _ => continue,
        }
        own += 1;
    }
    let is_own = stmts.iter().any(|stmt| stmt.defs().contains(&root));
    all == own && is_in_order && !is_own
}

/// What computes an index that is one more where that of the loop is, `i * n + j`, from nothing else of the loop; nothing computes
/// that of the loop.
fn along(at: Var, index: Var, stmts: &[Stmt]) -> Option<Option<Code>> {
    if at == index {
        return Some(None);
    }
    let own: BTreeSet<Var> = stmts.iter().flat_map(Stmt::defs).collect();
    stmts.iter().find_map(|stmt| match stmt {
        Stmt::Plain { dst: Some(dst), code } if *dst == at && code.pure => {
            let is_of_index = code.uses.iter().all(|var| *var == index || !own.contains(var));
            let expr = syn::parse2(code.tokens.clone()).ok()?;
            (is_of_index && times_in(&expr, index) == Some(1)).then(|| Some(code.clone()))
        }
        _ => None,
    })
}

/// How often the index is added.
fn times_in(expr: &Expr, index: Var) -> Option<i64> {
    match expr {
        Expr::Paren(it) => times_in(&it.expr, index),
        Expr::Binary(it) => {
            let (left, right) = (times_in(&it.left, index)?, times_in(&it.right, index)?);
            match it.op {
                BinOp::Add(_) => Some(left + right),
                BinOp::Sub(_) => Some(left - right),
                _ => (left == 0 && right == 0).then_some(0),
            }
        }
        Expr::Lit(_) => Some(0),
        Expr::Path(_) => var_of(expr).map(|var| i64::from(var == index)),
        _ => None,
    }
}

impl Handed {
    /// What the first iteration reads, if there is one.
    fn enter(&self, func: &mut Func, before: &mut Vec<Stmt>) -> Var {
        let span = Span::mixed_site();
        let cond = func.fresh(Origin::Temporary, Kind::Plain, span);
        before.push(Stmt::Plain { dst: Some(cond), code: self.course.runs() });
        let (mut then, mut otherwise) = (Block::default(), Block::default());
        let start = match self.course.is_reverse {
            true => super::index_at(func, self.course.hi, -1, &mut then.stmts),
            false => self.course.lo,
        };
        let first = match &self.first {
            None => start,
            Some(code) => {
                let dst = func.fresh(Origin::Temporary, Kind::Plain, span);
                let same = Map::from_iter([(self.course.index, start)]);
                let tokens = names::replace_placeholders(code.tokens.clone(), &same);
                let uses = code.uses.iter().map(|var| *same.get(var).unwrap_or(var)).collect();
                let code = Code { tokens, uses, pure: true };
                then.stmts.push(Stmt::Plain { dst: Some(dst), code });
                dst
            }
        };
        let [init, loaded, zero] = [(); 3].map(|()| super::held(func, self.root));
        then.stmts.push(Stmt::Load { dst: loaded, place: super::element(self.root, first) });
        otherwise.stmts.push(Stmt::Const { dst: zero, value: quote!(0.0) });
        then.yields.push(loaded);
        otherwise.yields.push(zero);
        before.push(Stmt::If { dst: vec![init], cond, then, otherwise });
        init
    }

    /// The body reads what it is handed, and adds last to what it hands on.
    fn pass(&self, func: &mut Func, looped: &mut Loop, init: Var) {
        let [phi, out, so_far, sum] = [(); 4].map(|()| super::held(func, self.root));
        let stmts = &mut looped.body.stmts;
        let Stmt::Update { place, value } = stmts.remove(self.update) else { return };
        let Stmt::Load { dst, .. } = stmts.remove(self.load) else { return };
        stmts.push(Stmt::Load { dst: so_far, place: place.clone() });
        stmts.push(Stmt::Apply { dst: sum, rule: known("add", 2), args: vec![so_far, value] });
        stmts.push(Stmt::Store { place, value: sum });
        let mut renamed = |var: Var| if var == dst { phi } else { var };
        rename(stmts, &mut renamed);
        looped.body.yields.iter_mut().for_each(|var| *var = renamed(*var));
        looped.body.yields.push(sum);
        looped.carried.push(Carried { phi, init, out });
    }
}
