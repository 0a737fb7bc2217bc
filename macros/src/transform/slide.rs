//! Neighbours are added to once.
//!
//! In:  a function with its backward sweep.
//! Out: the same, where a loop that adds to `p[i]` and `p[i + 1]` carries what is for the next
//!      iteration in a variable: each element is loaded and stored once, and no store waits
//!      for the one before. So does a loop that reads some of them as well. Where other elements are added to, too,
//!      which may be the same, it carries the one that it reads next.

mod hand_on;
mod hold;

use crate::ir::walk::each;
use crate::ir::{
    Adapter, Block, Carried, Code, Func, Head, Kind, Loop, Origin, Place, Proj, Stmt, Var,
};
use crate::map::Map;
use crate::names;
use crate::rules::known;
use proc_macro2::{Literal, Span};
use quote::quote;
use syn::{BinOp, Expr, Lit};

/// More neighbours than this are left in memory.
const WIDEST: i64 = 4;

pub(crate) fn slide(func: &mut Func) {
    let Some(mut pullback) = func.pullback.take() else { return };
    block(func, &mut pullback.body);
    func.pullback = Some(pullback);
}

fn block(func: &mut Func, stmts: &mut Vec<Stmt>) {
    for mut stmt in std::mem::take(stmts) {
        for inner in stmt.blocks_mut() {
            block(func, &mut inner.stmts);
        }
        let mut after = Vec::new();
        if let Stmt::Loop(looped) = &mut stmt {
            hold::hold(func, looped, stmts, &mut after);
            hand_on::hand_on(func, looped, stmts);
            while let Some(window) = window(looped) {
                slide_along(func, looped, &window, stmts, &mut after);
            }
        }
        stmts.push(stmt);
        stmts.append(&mut after);
    }
}

/// The elements of one root that an iteration adds to, by their distance from the index.
struct Window {
    root: Var,
    course: Course,
    added: Map<i64, Added>,
}

#[derive(Clone, Copy)]
struct Added {
    at: Var,
    value: Var,
}

/// Where a loop goes, an element at a time.
#[derive(Clone, Copy)]
struct Course {
    index: Var,
    lo: Var,
    hi: Var,
    is_reverse: bool,
}

impl Course {
    fn of(looped: &Loop) -> Option<Course> {
        let Head::Range { index, lo, hi, inclusive: false, adapters } = &looped.head else {
            return None;
        };
        let is_reverse = match adapters.as_slice() {
            [] => false,
            [Adapter::Rev] => true,
            _ => return None,
        };
        Some(Course { index: *index, lo: *lo, hi: *hi, is_reverse })
    }

    /// Whether it goes anywhere.
    fn runs(self) -> Code {
        let span = Span::mixed_site();
        let (first, end) = (names::placeholder(self.lo, span), names::placeholder(self.hi, span));
        Code { tokens: quote!(#first < #end), uses: vec![self.lo, self.hi], pure: true }
    }
}

/// A variable for an element.
fn held(func: &mut Func, root: Var) -> Var {
    let kind = match func.kind(root) {
        Kind::Array(element, _) => (**element).clone(),
        other => other.clone(),
    };
    let span = func.info(root).span;
    func.fresh(Origin::Named("held"), kind, span)
}

fn element(root: Var, index: Var) -> Place {
    Place { root, path: vec![Proj::Index(index)] }
}

fn window(looped: &Loop) -> Option<Window> {
    let course = Course::of(looped)?;
    let distances = distances(course.index, &looped.body.stmts);
    let mut windows: Map<Var, Map<i64, Added>> = Map::new();
    for stmt in &looped.body.stmts {
        if let Stmt::Update { place: Place { root, path }, value } = stmt
            && let [Proj::Index(at)] = path.as_slice()
            && let Some(distance) = distances.get(at)
        {
            windows.entry(*root).or_default().insert(*distance, Added { at: *at, value: *value });
        }
    }
    windows.into_iter().find_map(|(root, added)| {
        let mut touches = 0;
        each(&looped.body.stmts, &mut |stmt| {
            touches += stmt.touches().iter().filter(|(touched, _)| *touched == root).count();
        });
        let (first, last) = (*added.keys().next()?, *added.keys().next_back()?);
        let is_narrow = first < last && last - first <= WIDEST;
        let is_own = looped.body.stmts.iter().any(|stmt| stmt.defs().contains(&root));
        (touches == added.len() && is_narrow && !is_own).then_some(Window { root, course, added })
    })
}

/// The variables that are the index, or the index and a constant.
pub(super) fn distances(index: Var, stmts: &[Stmt]) -> Map<Var, i64> {
    let mut distances = Map::from_iter([(index, 0)]);
    let mut literals = Map::new();
    for stmt in stmts {
        match stmt {
            Stmt::Const { dst, value } => {
                if let Ok(Lit::Int(value)) = syn::parse2::<Lit>(value.clone())
                    && let Ok(value) = value.base10_parse::<i64>()
                {
                    literals.insert(*dst, value);
                }
            }
            Stmt::Plain { dst: Some(dst), code } if code.pure => {
                if let Some(distance) = distance(index, &literals, code) {
                    distances.insert(*dst, distance);
                }
            }
            _ => {}
        }
    }
    distances
}

fn distance(index: Var, literals: &Map<Var, i64>, code: &Code) -> Option<i64> {
    let Expr::Binary(it) = syn::parse2(code.tokens.clone()).ok()? else { return None };
    let constant = |expr: &Expr| match expr {
        Expr::Lit(lit) => match &lit.lit {
            Lit::Int(lit) => lit.base10_parse::<i64>().ok(),
            _ => None,
        },
        other => literals.get(&var_of(other)?).copied(),
    };
    match it.op {
        BinOp::Add(_) if var_of(&it.left) == Some(index) => constant(&it.right),
        BinOp::Add(_) if var_of(&it.right) == Some(index) => constant(&it.left),
        BinOp::Sub(_) if var_of(&it.left) == Some(index) => constant(&it.right).map(|by| -by),
        _ => None,
    }
}

/// The variable that an expression is.
fn var_of(expr: &Expr) -> Option<Var> {
    match expr {
        Expr::Path(path) => path.path.get_ident().and_then(names::placeholder_var),
        _ => None,
    }
}

/// Rewrites the loop, and what stands before and after it.
fn slide_along(
    func: &mut Func,
    looped: &mut Loop,
    window: &Window,
    before: &mut Vec<Stmt>,
    after: &mut Vec<Stmt>,
) {
    let places = window.places();
    let Some(done) = places.first().and_then(|place| window.added.get(place)).copied() else {
        return;
    };
    let kind = func.kind(done.value).clone();
    let span = func.info(window.root).span;
    let phis: Vec<Var> = places
        .iter()
        .skip(1)
        .map(|_| func.fresh(Origin::Named("next"), kind.clone(), span))
        .collect();
    let Block { stmts, yields } = &mut looped.body;
    stmts.retain(|stmt| !matches!(stmt, Stmt::Update { place, .. } if place.root == window.root));
    let mut sums = Vec::new();
    for (at, place) in places.iter().enumerate() {
        let added = window.added.get(place).map(|added| added.value);
        let sum = match (phis.get(at), added) {
            (Some(carried), Some(added)) => {
                let dst = func.fresh(Origin::Temporary, kind.clone(), span);
                stmts.push(Stmt::Apply { dst, rule: known("add", 2), args: vec![*carried, added] });
                dst
            }
            (Some(carried), None) => *carried,
            (None, added) => added.unwrap_or(done.value),
        };
        sums.push(sum);
    }
    let place = element(window.root, done.at);
    stmts.push(Stmt::Update { place, value: sums[0] });
    let mut outs = Vec::new();
    for (phi, next) in phis.iter().zip(&sums[1..]) {
        let init = func.fresh(Origin::Temporary, kind.clone(), span);
        before.push(Stmt::Const { dst: init, value: quote!(0.0) });
        let out = func.fresh(Origin::Named("next"), kind.clone(), span);
        looped.carried.push(Carried { phi: *phi, init, out });
        yields.push(*next);
        outs.push(out);
    }
    after.extend(leave(func, window, &places, &outs));
}

impl Window {
    /// The distances, in the order in which the elements are left behind.
    fn places(&self) -> Vec<i64> {
        let (Some(first), Some(last)) = (self.added.keys().next(), self.added.keys().next_back())
        else {
            return Vec::new();
        };
        let up = *first..=*last;
        if self.course.is_reverse { up.rev().collect() } else { up.collect() }
    }
}

/// What is left when the loop ends, if it ran at all.
fn leave(func: &mut Func, window: &Window, places: &[i64], outs: &[Var]) -> [Stmt; 2] {
    let Course { lo, hi, .. } = window.course;
    let cond = func.fresh(Origin::Temporary, Kind::Plain, Span::mixed_site());
    let code = window.course.runs();
    let mut then = Vec::new();
    for (at, out) in outs.iter().enumerate() {
        // where the next iteration would have put it
        let (base, distance) =
            if window.course.is_reverse { (lo, places[at] - 1) } else { (hi, places[at]) };
        let index = index_at(func, base, distance, &mut then);
        let place = element(window.root, index);
        then.push(Stmt::Update { place, value: *out });
    }
    let then = Block { stmts: then, yields: Vec::new() };
    let test = Stmt::Plain { dst: Some(cond), code };
    [test, Stmt::If { dst: Vec::new(), cond, then, otherwise: Block::default() }]
}

/// `i + 1`
fn index_at(func: &mut Func, base: Var, distance: i64, stmts: &mut Vec<Stmt>) -> Var {
    if distance == 0 {
        return base;
    }
    let span = Span::mixed_site();
    let (name, by) = (names::placeholder(base, span), Literal::i64_unsuffixed(distance.abs()));
    let tokens = if distance > 0 { quote!(#name + #by) } else { quote!(#name - #by) };
    let dst = func.fresh(Origin::Temporary, Kind::Plain, span);
    stmts.push(Stmt::Plain { dst: Some(dst), code: Code { tokens, uses: vec![base], pure: true } });
    dst
}

#[cfg(test)]
mod tests;
