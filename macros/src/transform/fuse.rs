//! Both sweeps of a loop at once.
//!
//! In:  a function of one float with its backward sweep.
//! Out: if there is such a loop, one sweep that gives the value and the gradient: a loop whose
//!      backward iterations depend on nothing that comes after them has each go back where it
//!      has gone forward, so that nothing is saved and memory is read once.
//!
//! The cotangent of the result is 1 here, so that it is known before the loop runs.
//!
//! A function whose tapes are arrays gets such a sweep, too, even if no loop is both: a pullback would be moved to where
//! it is called, and the arrays be copied with it.

mod arrays;
mod touch;
mod unique;

use super::reverse::commutes;
use super::unread;
use crate::ir::walk::{all_uses, each, rename};
use crate::ir::{
    Adapter, Block, Code, Float, Func, Fused, Head, Init, Kind, Loop, Mode, Origin, Param, Stmt,
    Tree, Var,
};
use crate::map::Map;
use crate::names;
use proc_macro2::Span;
use quote::{format_ident, quote};
use std::collections::BTreeSet;
use syn::ext::IdentExt;
use touch::Touches;

pub(crate) fn fuse(func: &Func) -> Option<Fused> {
    let pullback = func.pullback.as_ref()?;
    let (Tree::Leaf(_), Tree::Leaf(seed)) = (&func.result, &pullback.seed) else { return None };
    let is_float = matches!(func.result_kind, Kind::Scalar(Float::F64 | Float::F32));
    if !is_float || func.recursive || func.params.iter().any(|param| param.mode == Mode::Mut) {
        return None;
    }
    let mut joined = func.clone();
    joined.pullback = None;
    let mut sides = Sides { forward: func.body.clone(), backward: Vec::new() };
    sides.backward.push(Stmt::Const { dst: *seed, value: quote!(1.0) });
    sides.backward.extend(pullback.body.iter().cloned());
    let mut same = sides.unify();
    without_seed(*seed, &mut sides.backward, &mut same);
    if !sides.fuse(func) && !arrays::is_kept(func, pullback) {
        return None;
    }
    unread::drop_tapes(func, &mut sides.forward, &mut sides.backward);
    let adjoints = adjoint_params(&mut joined, &pullback.adjoints);
    let results = results(func, &pullback.results, &same)?;
    let mut taken = joined.params.iter().flat_map(|param| param.tree.leaves()).collect();
    unique::unique(&mut joined, &mut sides.forward, &mut Map::new(), &mut taken)?;
    let mut names = Map::new();
    unique::unique(&mut joined, &mut sides.backward, &mut names, &mut taken)?;
    let results = results.iter().map(|tree| tree.map(&mut |var| *names.get(&var).unwrap_or(&var)));
    joined.result = Tree::Tuple(vec![func.result.clone(), Tree::Tuple(results.collect())]);
    let turn = sides.forward.len();
    joined.body = sides.forward;
    joined.body.append(&mut sides.backward);
    joined.verify("fuse");
    Some(Fused { func: joined, turn, adjoints })
}

/// `1.0 * x` is `x`.
fn without_seed(seed: Var, stmts: &mut Vec<Stmt>, same: &mut Map<Var, Var>) {
    stmts.retain_mut(|stmt| {
        let mut resolve = |var: Var| same.get(&var).copied().unwrap_or(var);
        stmt.rename_own(&mut resolve);
        for block in stmt.blocks_mut() {
            without_seed(seed, &mut block.stmts, same);
            block.yields.iter_mut().for_each(|var| *var = same.get(var).copied().unwrap_or(*var));
        }
        match stmt {
            Stmt::Apply { dst, rule, args } if matches!(rule.name, "mul" | "zero_mul") => {
                let [a, b] = args.as_slice() else { return true };
                let other = match (*a == seed, *b == seed && rule.name == "mul") {
                    (true, _) => *b,
                    (false, true) => *a,
                    (false, false) => return true,
                };
                same.insert(*dst, other);
                false
            }
            _ => true,
        }
    });
}

/// A parameter for each adjoint of a reference, behind those of the user; which ones they are of.
fn adjoint_params(joined: &mut Func, adjoints: &[Option<Var>]) -> Vec<usize> {
    let names: Vec<String> = joined.params.iter().map(|param| param.name.to_string()).collect();
    let mut of = Vec::new();
    let mut params = Vec::new();
    for (at, (param, adjoint)) in joined.params.iter().zip(adjoints).enumerate() {
        if param.mode == Mode::Value {
            continue;
        }
        let mut name = format_ident!("d_{}", param.name.unraw());
        while names.contains(&name.to_string()) {
            name = format_ident!("{name}_1");
        }
        of.push(at);
        params.push(Param {
            name,
            mode: Mode::Mut,
            tree: adjoint.map_or(Tree::Tuple(Vec::new()), Tree::Leaf),
            ..param.clone()
        });
    }
    joined.params.extend(params);
    of
}

/// The adjoints of the parameters by value.
fn results(func: &Func, results: &Map<usize, Tree>, same: &Map<Var, Var>) -> Option<Vec<Tree>> {
    let by_value = func.params.iter().enumerate().filter(|(_, param)| param.mode == Mode::Value);
    by_value
        .map(|(at, _)| {
            let tree = results.get(&at)?;
            Some(tree.map(&mut |var| same.get(&var).copied().unwrap_or(var)))
        })
        .collect()
}

/// The forward statements and the backward statements of a block.
struct Sides {
    forward: Vec<Stmt>,
    backward: Vec<Stmt>,
}

impl Sides {
    /// What is computed again from memory that nobody writes is there already.
    fn unify(&mut self) -> Map<Var, Var> {
        let written = touch::written(self.forward.iter().chain(&self.backward));
        let mut known = Map::new();
        let note = |stmt: &Stmt| match stmt {
            Stmt::Plain { dst: Some(dst), code }
                if code.pure && code.uses.iter().all(|var| !written.contains(var)) =>
            {
                Some((code.tokens.to_string(), *dst))
            }
            _ => None,
        };
        for stmt in &self.forward {
            if let Some((key, dst)) = note(stmt) {
                known.entry(key).or_insert(dst);
            }
        }
        let mut same: Map<Var, Var> = Map::new();
        let mut kept = Vec::new();
        for mut stmt in std::mem::take(&mut self.backward) {
            let mut resolve = |var: Var| same.get(&var).copied().unwrap_or(var);
            rename(std::slice::from_mut(&mut stmt), &mut resolve);
            if let Some((key, dst)) = note(&stmt)
                && let Some(first) = known.get(&key)
            {
                same.insert(dst, *first);
            } else {
                kept.push(stmt);
            }
        }
        self.backward = kept;
        same
    }

    /// Fuses what can be; whether there was anything.
    fn fuse(&mut self, func: &Func) -> bool {
        let (mut at, mut is_any) = (0, false);
        while let Some(stmt) = self.backward.get(at) {
            let found = match stmt {
                Stmt::Loop(back) => self.forward.iter().position(
                    |stmt| matches!(stmt, Stmt::Loop(front) if have_same_range(front, back)),
                ),
                _ => None,
            };
            match found.and_then(|front| self.fuse_loops(func, front, at)) {
                Some(fused) => {
                    *self = fused;
                    (at, is_any) = (0, true);
                }
                None => at += 1,
            }
        }
        is_any
    }

    fn fuse_loops(&self, func: &Func, p: usize, q: usize) -> Option<Sides> {
        let (Stmt::Loop(front), Stmt::Loop(back)) = (&self.forward[p], &self.backward[q]) else {
            return None;
        };
        let (back, truncated) = iteration(front, back)?;
        let saves_rows = saves_rows(&front.body.stmts);
        if !is_same_order(front, &back) || !(saves_rows || is_worth_it(front)) {
            return None;
        }
        let moved = self.moved(p, q, &back)?;
        let touches = Touches::of(&back.body.stmts);
        let is_left = |at: usize| at != p && at != self.forward.len() + q && !moved.contains(&at);
        let passed = (p + 1..self.forward.len() + q).filter(|at| is_left(*at));
        if passed.into_iter().any(|at| Touches::of_one(self.stmt(at)).conflicts(&touches)) {
            return None;
        }
        let is_tape = |var: &Var| matches!(func.info(*var).origin, Origin::Tape(_));
        if Touches::of(&front.body.stmts).without(is_tape).conflicts(&touches) {
            return None;
        }
        let mut body = Sides { forward: front.body.stmts.clone(), backward: back.body.stmts };
        body.fuse(func);
        let has_rows = body.forward.iter().any(is_loop) && body.backward.iter().any(is_loop);
        if has_rows && !saves_rows {
            // a row goes forward while the one before it is not done: one sweep would have it wait
            return None;
        }
        let mut stmts = body.forward;
        for stmt in &mut stmts {
            // each iteration leaves the room that it has made
            if let Stmt::Grow { times, .. } = stmt {
                times.clear();
            }
        }
        stmts.append(&mut body.backward);
        stmts.extend(truncated);
        let mut fused = front.clone();
        fused.carried.extend(back.carried);
        fused.body =
            Block { stmts, yields: [front.body.yields.clone(), back.body.yields].concat() };
        Some(self.rebuilt(p, q, &moved, Stmt::Loop(fused)))
    }

    /// The statement by its number, forward ones first.
    fn stmt(&self, at: usize) -> &Stmt {
        self.forward.get(at).unwrap_or_else(|| &self.backward[at - self.forward.len()])
    }

    fn rebuilt(&self, p: usize, q: usize, moved: &BTreeSet<usize>, fused: Stmt) -> Sides {
        let n = self.forward.len();
        let is_left = |at: &usize| *at != p && *at != n + q && !moved.contains(at);
        let mut forward: Vec<Stmt> = self.forward[..p].to_vec();
        forward.extend(moved.iter().map(|at| self.stmt(*at).clone()));
        forward.push(fused);
        forward.extend((p + 1..n).filter(is_left).map(|at| self.stmt(at).clone()));
        let backward = (n..n + self.backward.len()).filter(is_left);
        Sides { forward, backward: backward.map(|at| self.stmt(at).clone()).collect() }
    }

    /// The statements after the loop that must come before it.
    fn moved(&self, p: usize, q: usize, back: &Loop) -> Option<BTreeSet<usize>> {
        let n = self.forward.len();
        let written = touch::written(self.forward.iter().chain(&self.backward));
        let mut open = all_uses(&[Stmt::Loop(back.clone())]);
        let mut moved = BTreeSet::new();
        let mut done = BTreeSet::new();
        while let Some(var) = open.pop() {
            if !done.insert(var) {
                continue;
            }
            let Some(at) = (p..n + q).find(|at| self.stmt(*at).defs().contains(&var)) else {
                continue;
            };
            let stmt = self.stmt(at);
            let may_move = match stmt {
                Stmt::Const { .. } | Stmt::Apply { .. } => true,
                Stmt::Plain { dst: Some(_), code } => {
                    code.pure && code.uses.iter().all(|var| !written.contains(var))
                }
                Stmt::Declare { init: Init::Zero | Init::Zeros(_), .. } => true,
                _ => false,
            };
            if at == p || !may_move {
                return None;
            }
            open.extend(all_uses(std::slice::from_ref(stmt)));
            moved.insert(at);
        }
        Some(moved)
    }
}

fn have_same_range(front: &Loop, back: &Loop) -> bool {
    let range = |looped: &Loop| match &looped.head {
        Head::Range { index, lo, hi, inclusive, .. } => Some((*index, *lo, *hi, *inclusive)),
        Head::Items { .. } | Head::While { .. } | Head::Forever | Head::Times(_) => None,
    };
    let runs_through = |looped: &Loop| looped.exit.is_none() && looped.trips.is_none();
    let same = range(front).is_some() && range(front) == range(back);
    same && runs_through(front) && runs_through(back)
}

fn is_loop(stmt: &Stmt) -> bool {
    matches!(stmt, Stmt::Loop(_))
}

/// What each iteration saves of its rows is read again at once, where it is still near: with all of them saved, it would
/// come from memory.
fn saves_rows(stmts: &[Stmt]) -> bool {
    stmts.iter().any(|stmt| matches!(stmt, Stmt::Grow { .. }))
}

/// Quotients and roots are not computed again. Two loops without them are better: sums hold up the
/// first alone, and the second works on several elements at a time. So are two where the first
/// calls functions, around which no sum stays in a register.
fn is_worth_it(front: &Loop) -> bool {
    let (mut is_slow, mut calls) = (false, false);
    each(&front.body.stmts, &mut |stmt| {
        if let Stmt::Apply { rule, .. } = stmt {
            let is_instruction = matches!(rule.name, "div" | "sqrt" | "powi");
            is_slow |= is_instruction && rule.name != "powi";
            calls |= rule.is_dear && !is_instruction;
        }
    });
    is_slow && !calls
}

fn is_same_order(front: &Loop, back: &Loop) -> bool {
    let adapters = |looped: &Loop| match &looped.head {
        Head::Range { adapters, .. } => adapters.clone(),
        _ => Vec::new(),
    };
    let has_steps = adapters(front).iter().any(|adapter| matches!(adapter, Adapter::StepBy(_)));
    adapters(front) == adapters(back)
        || (!has_steps && commutes(&back.head, &back.carried, &back.body))
}

/// The backward loop without what the forward iteration has, and what shrinks the tapes again.
fn iteration(front: &Loop, back: &Loop) -> Option<(Loop, Vec<Stmt>)> {
    let mut there: BTreeSet<Var> = front.own_vars().into_iter().collect();
    there.extend(front.body.stmts.iter().flat_map(Stmt::defs));
    let mut back = back.clone();
    back.body.stmts.retain(|stmt| {
        let defs = stmt.defs();
        defs.is_empty() || !defs.iter().all(|dst| there.contains(dst))
    });
    let mut grown = Map::new();
    for stmt in &front.body.stmts {
        if let Stmt::Grow { dst, tape, .. } = stmt {
            grown.insert(*tape, *dst);
        }
    }
    let mut starts = Map::new();
    let mut truncated = Vec::new();
    back.body.stmts.retain(|stmt| {
        let Stmt::Shrink { dst, tape, .. } = stmt else { return true };
        let Some(start) = grown.get(tape) else { return true };
        starts.insert(*dst, *start);
        truncated.push(truncate(*tape, *start));
        false
    });
    rename(&mut back.body.stmts, &mut |var| starts.get(&var).copied().unwrap_or(var));
    let mut is_stack = false;
    each(&back.body.stmts, &mut |stmt| {
        is_stack |= matches!(stmt, Stmt::Pop { .. } | Stmt::Shrink { .. });
    });
    (!is_stack).then_some((back, truncated))
}

/// `saved_x.truncate(start);`
fn truncate(tape: Var, start: Var) -> Stmt {
    let span = Span::mixed_site();
    let (saved, at) = (names::placeholder(tape, span), names::placeholder(start, span));
    let tokens = quote!(#saved.truncate(#at));
    Stmt::Plain { dst: None, code: Code { tokens, uses: vec![tape, start], pure: false } }
}

#[cfg(test)]
mod tests;
