//! Elements that a loop goes along are held in variables.
//!
//! A loop that reads `p[i]` after it has added to it as `p[i - 1]` would wait for its own store. So the
//! elements from `p[i - 1]` to `p[i + 1]` are variables that the loop carries: each iteration loads one
//! element and stores one.

use super::{Course, WIDEST, distances, index_at};
use crate::ir::walk::{each, rename, resolve};
use crate::ir::{Block, Carried, Func, Kind, Loop, Origin, Place, Proj, Stmt, Var};
use crate::map::Map;
use crate::rules::known;
use crate::transform::reverse::prune;
use proc_macro2::Span;
use quote::quote;
use std::collections::BTreeSet;

/// The elements of one root that an iteration touches, from the first that it is done with to the one that it meets first.
struct Held {
    root: Var,
    course: Course,
    places: Vec<i64>,
}

pub(super) fn hold(
    func: &mut Func,
    looped: &mut Loop,
    before: &mut Vec<Stmt>,
    after: &mut Vec<Stmt>,
) {
    let mut done = BTreeSet::new();
    while let Some(held) = held(func, looped, &done) {
        done.insert(held.root);
        let cond = func.fresh(Origin::Temporary, Kind::Plain, Span::mixed_site());
        before.push(Stmt::Plain { dst: Some(cond), code: held.course.runs() });
        let inits = held.enter(func, cond, before);
        let outs = held.pass(func, looped, &inits);
        after.push(held.leave(func, cond, &outs));
    }
}

fn held(func: &Func, looped: &Loop, done: &BTreeSet<Var>) -> Option<Held> {
    let course = Course::of(looped)?;
    let distances = distances(course.index, &looped.body.stmts);
    let mut touched: Map<Var, Vec<(i64, bool)>> = Map::new();
    for stmt in &looped.body.stmts {
        let (place, is_read) = match stmt {
            Stmt::Load { place, .. } => (place, true),
            Stmt::Update { place, .. } | Stmt::Store { place, .. } => (place, false),
            _ => continue,
        };
        if let [Proj::Index(at)] = place.path.as_slice()
            && let Some(distance) = distances.get(at)
            && matches!(func.kind(place.root), Kind::Array(element, _) if element.is_scalar())
        {
            touched.entry(place.root).or_default().push((*distance, is_read));
        }
    }
    touched.into_iter().find_map(|(root, touches)| {
        let mut all = 0;
        each(&looped.body.stmts, &mut |stmt| {
            all += stmt.touches().iter().filter(|(touched, _)| *touched == root).count();
        });
        let is_own = looped.body.stmts.iter().any(|stmt| stmt.defs().contains(&root));
        let is_own = is_own || done.contains(&root);
        let (first, last) = (*touches.iter().min()?, *touches.iter().max()?);
        let is_narrow = first.0 < last.0 && last.0 - first.0 <= WIDEST;
        let is_mixed = touches.iter().any(|it| it.1) && !touches.iter().all(|it| it.1);
        let up = first.0..=last.0;
        let places = if course.is_reverse { up.rev().collect() } else { up.collect() };
        (all == touches.len() && is_narrow && is_mixed && !is_own).then_some(Held {
            root,
            course,
            places,
        })
    })
}

impl Held {
    fn fresh(&self, func: &mut Func) -> Var {
        super::held(func, self.root)
    }

    fn element(&self, index: Var) -> Place {
        super::element(self.root, index)
    }

    /// Those that an iteration has from the one before.
    fn kept(&self) -> &[i64] {
        &self.places[..self.places.len() - 1]
    }

    /// What the first iteration has.
    fn enter(&self, func: &mut Func, cond: Var, before: &mut Vec<Stmt>) -> Vec<Var> {
        let (mut then, mut otherwise) = (Block::default(), Block::default());
        let mut inits = Vec::new();
        for distance in self.kept() {
            let (base, by) = if self.course.is_reverse {
                (self.course.hi, distance - 1)
            } else {
                (self.course.lo, *distance)
            };
            let index = index_at(func, base, by, &mut then.stmts);
            let [init, loaded, zero] = [(); 3].map(|()| self.fresh(func));
            then.stmts.push(Stmt::Load { dst: loaded, place: self.element(index) });
            otherwise.stmts.push(Stmt::Const { dst: zero, value: quote!(0.0) });
            then.yields.push(loaded);
            otherwise.yields.push(zero);
            inits.push(init);
        }
        before.push(Stmt::If { dst: inits.clone(), cond, then, otherwise });
        inits
    }

    /// The body, on variables. Gives what they are after the loop.
    fn pass(&self, func: &mut Func, looped: &mut Loop, inits: &[Var]) -> Vec<Var> {
        let distances = distances(self.course.index, &looped.body.stmts);
        let mut stmts = Vec::new();
        let mut now: Map<i64, Var> = Map::new();
        let mut carried = Vec::new();
        for (distance, init) in self.kept().iter().zip(inits) {
            let [phi, out] = [(); 2].map(|()| self.fresh(func));
            now.insert(*distance, phi);
            carried.push(Carried { phi, init: *init, out });
        }
        let (done, met) = (self.places[0], self.places[self.places.len() - 1]);
        let entering = index_at(func, self.course.index, met, &mut stmts);
        let dst = self.fresh(func);
        stmts.push(Stmt::Load { dst, place: self.element(entering) });
        now.insert(met, dst);
        let mut same = Map::new();
        for mut stmt in std::mem::take(&mut looped.body.stmts) {
            rename(std::slice::from_mut(&mut stmt), &mut |var| resolve(&same, var));
            let distance = match &stmt {
                Stmt::Load { place, .. }
                | Stmt::Update { place, .. }
                | Stmt::Store { place, .. }
                    if place.root == self.root =>
                {
                    place.indices().first().and_then(|at| distances.get(at)).copied()
                }
                _ => None,
            };
            let Some(distance) = distance else {
                stmts.push(stmt);
                continue;
            };
            match stmt {
                Stmt::Load { dst, .. } => {
                    same.insert(dst, now[&distance]);
                }
                Stmt::Update { value, .. } => {
                    let dst = self.fresh(func);
                    let args = vec![now[&distance], value];
                    stmts.push(Stmt::Apply { dst, rule: known("add", 2), args });
                    now.insert(distance, dst);
                }
                Stmt::Store { value, .. } => {
                    now.insert(distance, value);
                }
                other => stmts.push(other),
            }
        }
        let known = distances.iter().find(|(_, distance)| **distance == done);
        let leaving = known.map(|(at, _)| *at);
        let leaving =
            leaving.unwrap_or_else(|| index_at(func, self.course.index, done, &mut stmts));
        stmts.push(Stmt::Store { place: self.element(leaving), value: now[&done] });
        looped.body.yields.iter_mut().for_each(|var| *var = resolve(&same, *var));
        let step = if self.course.is_reverse { -1 } else { 1 };
        looped.body.yields.extend(self.kept().iter().map(|distance| now[&(distance + step)]));
        let live = looped.body.yields.iter().copied().collect();
        looped.body.stmts = prune(stmts, &live);
        let outs = carried.iter().map(|carried| carried.out).collect();
        looped.carried.extend(carried);
        outs
    }

    /// What the last iteration has is stored.
    fn leave(&self, func: &mut Func, cond: Var, outs: &[Var]) -> Stmt {
        let mut then = Vec::new();
        for (distance, out) in self.kept().iter().zip(outs) {
            let (base, by) = if self.course.is_reverse {
                (self.course.lo, distance - 1)
            } else {
                (self.course.hi, *distance)
            };
            let index = index_at(func, base, by, &mut then);
            then.push(Stmt::Store { place: self.element(index), value: *out });
        }
        let then = Block { stmts: then, yields: Vec::new() };
        Stmt::If { dst: Vec::new(), cond, then, otherwise: Block::default() }
    }
}
