//! What statements read, define and contain: the one place that knows the operands of each.

mod defs;

pub(crate) use defs::rename_defs;

use super::{
    Adapter, Again, Arg, Block, Code, Form, Func, Head, Init, Kind, Place, Proj, PullArg, Pullback,
    Stmt, Tree, Var,
};
use crate::map::Map;
use proc_macro2::{Ident, Span};
use quote::ToTokens;
use std::collections::BTreeSet;
use syn::Member;

/// How a statement touches a root.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Touch {
    Read,
    Write,
    /// The variable ends: its memory is moved elsewhere.
    Move,
}

impl Place {
    pub(crate) fn whole(root: Var) -> Place {
        Place { root, path: Vec::new() }
    }

    /// What a value holds that is of this variant.
    pub(crate) fn of_variant(root: Var, variant: &str) -> Place {
        let variant = Ident::new(variant, Span::mixed_site());
        Place { root, path: vec![Proj::Variant(variant, Member::Unnamed(0.into()))] }
    }

    /// What has arrived at an option, an adjoint, of which `None` is a zero.
    pub(crate) fn arrived(option: Var) -> Place {
        Place::of_variant(option, "Arrived")
    }

    /// The same path in the memory of another root.
    pub(crate) fn on(&self, root: Var) -> Place {
        Place { root, path: self.path.clone() }
    }

    pub(crate) fn indices(&self) -> Vec<Var> {
        let mut indices = Vec::new();
        for proj in &self.path {
            match proj {
                Proj::Index(var) => indices.push(*var),
                Proj::Slice(lo, hi) => indices.extend(lo.iter().chain(hi)),
                Proj::Field(_) | Proj::Variant(..) => {}
            }
        }
        indices
    }

    /// The path without its indices.
    pub(crate) fn steps(&self) -> String {
        let member = |member: &Member| member.to_token_stream().to_string();
        let step = |proj: &Proj| match proj {
            Proj::Index(_) => "[]".to_owned(),
            Proj::Slice(lo, hi) => format!("[{}..{}]", lo.is_some(), hi.is_some()),
            Proj::Field(field) => format!(".{}", member(field)),
            Proj::Variant(variant, field) => format!(".{variant}.{}", member(field)),
        };
        self.path.iter().map(step).collect()
    }
}

impl Stmt {
    /// Everything a use of which can be renamed: values, roots and indices, but not what the
    /// nested blocks use.
    pub(crate) fn uses(&self) -> Vec<Var> {
        let mut stmt = self.clone();
        let mut uses = Vec::new();
        stmt.rename_own(&mut |var| {
            uses.push(var);
            var
        });
        uses
    }

    /// Replaces what the statement itself uses; nested blocks are left alone, but their
    /// yields, which belong to them, too.
    pub(crate) fn rename_own(&mut self, f: &mut dyn FnMut(Var) -> Var) {
        match self {
            Stmt::Const { .. } => {}
            Stmt::Apply { args, .. } => args.iter_mut().for_each(|arg| *arg = f(*arg)),
            Stmt::Plain { code, .. } => rename_code(code, f),
            Stmt::Load { place, .. } | Stmt::SetZero { place } => rename_place(place, f),
            Stmt::SumAll { place, times, .. } => {
                times.iter_mut().chain([place]).for_each(|place| rename_place(place, f));
            }
            Stmt::Store { place, value }
            | Stmt::Update { place, value }
            | Stmt::Fill { place, value } => {
                *value = f(*value);
                rename_place(place, f);
            }
            Stmt::Append { to, value } => {
                *value = f(*value);
                rename_place(to, f);
            }
            Stmt::Take { from, .. } => rename_place(from, f),
            Stmt::Permute { place, by } => {
                by.var_mut().into_iter().for_each(|var| *var = f(*var));
                rename_place(place, f);
            }
            Stmt::Declare { init, .. } => rename_init(init, f),
            Stmt::Copy { to, from }
            | Stmt::AddAll { into: to, from }
            | Stmt::Swap { a: to, b: from } => {
                rename_place(from, f);
                rename_place(to, f);
            }
            Stmt::Assign { to, from } => {
                *from = f(*from);
                *to = f(*to);
            }
            Stmt::If { cond, .. } => *cond = f(*cond),
            Stmt::Match { scrutinee, arms, .. } => {
                *scrutinee = f(*scrutinee);
                for arm in arms {
                    if let Some(guard) = &mut arm.guard {
                        rename_code(guard, f);
                    }
                }
            }
            Stmt::Loop(looped) => {
                for carried in &mut looped.carried {
                    carried.init = f(carried.init);
                }
                rename_head(&mut looped.head, f);
            }
            Stmt::Call { args, .. } => args.iter_mut().for_each(|arg| match arg {
                Arg::Value(var) | Arg::RefValue(var) => *var = f(*var),
                Arg::Ref(place) | Arg::Mut(place) => rename_place(place, f),
            }),
            Stmt::Pull { pullback, seed, args } => {
                *pullback = f(*pullback);
                *seed = seed.map(f);
                args.iter_mut().for_each(|arg| rename_pull(arg, f));
            }
            Stmt::ByType { args, out, d_out, tangents, .. } => {
                args.iter_mut().chain(tangents).for_each(|arg| *arg = f(*arg));
                *out = f(*out);
                *d_out = f(*d_out);
            }
            Stmt::Forward { args, out, tangents, .. } => {
                args.iter_mut().chain(tangents).for_each(|arg| *arg = f(*arg));
                *out = f(*out);
            }
            Stmt::Push { tape, values } => {
                *tape = f(*tape);
                values.iter_mut().for_each(|value| *value = f(*value));
            }
            Stmt::Pop { tape, .. } => *tape = f(*tape),
            Stmt::Grow { tape, len, times, .. } => {
                *tape = f(*tape);
                *len = f(*len);
                times.iter_mut().for_each(|times| *times = f(*times));
            }
            Stmt::Shrink { tape, len, .. } => {
                *tape = f(*tape);
                *len = f(*len);
            }
        }
    }

    /// The memory goes elsewhere, here or inside.
    pub(crate) fn moves(&self, root: Var) -> bool {
        let mut found = false;
        each(std::slice::from_ref(self), &mut |inner| {
            found |= inner.touches().contains(&(root, Touch::Move));
        });
        found
    }

    /// The blocks inside, with the variables that each has of its own before its first statement.
    pub(crate) fn blocks(&self) -> Vec<(&Block, Vec<Var>)> {
        match self {
            Stmt::If { then, otherwise, .. } => vec![(then, Vec::new()), (otherwise, Vec::new())],
            Stmt::Match { arms, .. } => {
                arms.iter().map(|arm| (&arm.body, arm.binds.clone())).collect()
            }
            Stmt::Loop(looped) => vec![(&looped.body, looped.own_vars())],
            _ => Vec::new(),
        }
    }

    pub(crate) fn blocks_mut(&mut self) -> Vec<&mut Block> {
        match self {
            Stmt::If { then, otherwise, .. } => vec![then, otherwise],
            Stmt::Match { arms, .. } => arms.iter_mut().map(|arm| &mut arm.body).collect(),
            Stmt::Loop(looped) => vec![&mut looped.body],
            _ => Vec::new(),
        }
    }

    /// The roots that the statement itself reads, writes or moves.
    pub(crate) fn touches(&self) -> Vec<(Var, Touch)> {
        match self {
            Stmt::Load { place, .. } => vec![(place.root, Touch::Read)],
            Stmt::SumAll { place, times, .. } => {
                [place].into_iter().chain(times).map(|place| (place.root, Touch::Read)).collect()
            }
            Stmt::Store { place, .. }
            | Stmt::Update { place, .. }
            | Stmt::Fill { place, .. }
            | Stmt::Take { from: place, .. }
            | Stmt::SetZero { place } => {
                vec![(place.root, Touch::Write)]
            }
            Stmt::Append { to, value } => vec![(*value, Touch::Move), (to.root, Touch::Write)],
            Stmt::Declare { init, .. } => match init {
                Init::Copy(place) | Init::Present(place) | Init::ZeroLike(place) => {
                    vec![(place.root, Touch::Read)]
                }
                Init::Move(from) | Init::Wrap(_, Some(from)) => vec![(*from, Touch::Move)],
                Init::Wrap(_, None) => Vec::new(),
                Init::Fields { fields, base, .. } => fields
                    .iter()
                    .map(|(_, var)| var)
                    .chain(base)
                    .map(|var| (*var, Touch::Move))
                    .collect(),
                Init::Elements(_) | Init::Repeat(..) | Init::Zero | Init::Zeros(_) => Vec::new(),
            },
            Stmt::Copy { to, from } | Stmt::AddAll { into: to, from } => {
                vec![(from.root, Touch::Read), (to.root, Touch::Write)]
            }
            Stmt::Assign { to, from } => vec![(*from, Touch::Move), (*to, Touch::Write)],
            Stmt::Swap { a, b } => vec![(a.root, Touch::Write), (b.root, Touch::Write)],
            Stmt::Permute { place, by } => {
                let read = by.var().map(|var| (var, Touch::Read));
                read.into_iter().chain([(place.root, Touch::Write)]).collect()
            }
            Stmt::Call { args, .. } => args
                .iter()
                .map(|arg| match arg {
                    Arg::Value(var) => (*var, Touch::Move),
                    Arg::RefValue(var) => (*var, Touch::Read),
                    Arg::Ref(place) => (place.root, Touch::Read),
                    Arg::Mut(place) => (place.root, Touch::Write),
                })
                .collect(),
            Stmt::Pull { args, seed, .. } => {
                let mut touches: Vec<_> =
                    seed.leaves().into_iter().map(|leaf| (leaf, Touch::Move)).collect();
                for arg in args {
                    match arg {
                        PullArg::Value(_) => {}
                        PullArg::Ref { again, adjoint } => {
                            if let Again::Place(place) | Again::Unread(place) = again {
                                touches.push((place.root, Touch::Read));
                            }
                            touches.extend(adjoint.iter().map(|place| (place.root, Touch::Write)));
                        }
                        PullArg::Mut { adjoint } => {
                            touches.extend(adjoint.iter().map(|place| (place.root, Touch::Write)));
                        }
                    }
                }
                touches
            }
            Stmt::Plain { code, .. } => {
                let touch = if code.pure { Touch::Read } else { Touch::Write };
                code.uses.iter().map(|var| (*var, touch)).collect()
            }
            Stmt::Push { values, .. } => values.iter().map(|value| (*value, Touch::Read)).collect(),
            Stmt::Grow { tape, .. } => vec![(*tape, Touch::Write)],
            Stmt::Shrink { tape, .. } => vec![(*tape, Touch::Read)],
            Stmt::Const { .. }
            | Stmt::Apply { .. }
            | Stmt::If { .. }
            | Stmt::Match { .. }
            | Stmt::Loop(_)
            | Stmt::ByType { .. }
            | Stmt::Forward { .. }
            | Stmt::Pop { .. } => Vec::new(),
        }
    }
}

impl super::Loop {
    /// What each iteration begins with: its index or items, and what it carries.
    pub(crate) fn own_vars(&self) -> Vec<Var> {
        let mut vars: Vec<Var> = match &self.head {
            Head::Range { index, .. } => vec![*index],
            Head::Items { items, .. } => items.clone(),
            Head::While { .. } | Head::Forever | Head::Times(_) => Vec::new(),
        };
        vars.extend(self.carried.iter().map(|carried| carried.phi));
        vars
    }
}

/// Visits statements and those inside them, first to last.
pub(crate) fn each<'a>(stmts: &'a [Stmt], f: &mut dyn FnMut(&'a Stmt)) {
    for stmt in stmts {
        f(stmt);
        for (block, _) in stmt.blocks() {
            each(&block.stmts, f);
        }
        if let Stmt::Loop(looped) = stmt
            && let Head::While { before, .. } = &looped.head
        {
            each(before, f);
        }
    }
}

/// Roots of which the length, or that of an element, may change.
pub(crate) fn reshaped(func: &Func) -> BTreeSet<Var> {
    reshaped_by(func, &func.body)
}

/// The same of some of its statements.
pub(crate) fn reshaped_by(func: &Func, stmts: &[Stmt]) -> BTreeSet<Var> {
    let mut roots = BTreeSet::new();
    each(stmts, &mut |stmt| match stmt {
        Stmt::Assign { to, .. } => roots.extend([*to]),
        Stmt::Append { to: place, .. } | Stmt::Take { from: place, .. } => {
            roots.extend([place.root]);
        }
        Stmt::Swap { a, b } => roots.extend([a.root, b.root]),
        // elements change places, and with them their lengths
        Stmt::Permute { place, .. } if !is_flat(func.kind(place.root)) => {
            roots.extend([place.root]);
        }
        Stmt::Call { args, .. } => {
            for arg in args {
                let Arg::Mut(place) = arg else { continue };
                let may_change = match func.kind(place.root) {
                    kind @ Kind::Array(..) => !(is_flat(kind) && has_fixed_length(func, place)),
                    Kind::Opaque => true,
                    Kind::Scalar(_) | Kind::Plain | Kind::Tuple(_) => false,
                };
                if may_change {
                    roots.extend([place.root]);
                }
            }
        }
        _ => {}
    });
    roots
}

/// An array of floats.
fn is_flat(kind: &Kind) -> bool {
    matches!(kind, Kind::Array(element, _) if element.is_scalar())
}

/// A part of memory, or memory, of which the length cannot change.
fn has_fixed_length(func: &Func, place: &Place) -> bool {
    !place.path.is_empty() || !matches!(func.kind(place.root), Kind::Array(_, Form::Vec))
}

/// Replaces every use in the statements, at any depth.
pub(crate) fn rename(stmts: &mut [Stmt], f: &mut dyn FnMut(Var) -> Var) {
    for stmt in stmts {
        stmt.rename_own(f);
        if let Stmt::Loop(looped) = stmt {
            if let Head::While { before, cond } = &mut looped.head {
                rename(before, f);
                *cond = f(*cond);
            }
            looped.exit = looped.exit.map(&mut *f);
        }
        for block in stmt.blocks_mut() {
            rename(&mut block.stmts, f);
            block.yields.iter_mut().for_each(|var| *var = f(*var));
        }
    }
}

/// The variable that another is the same as, or itself.
pub(crate) fn resolve(same: &Map<Var, Var>, mut var: Var) -> Var {
    while let Some(first) = same.get(&var) {
        var = *first;
    }
    var
}

impl Pullback {
    /// How often the sweep and its results use each variable.
    pub(crate) fn use_counts(&self) -> Map<Var, usize> {
        let results = self.results.values().flat_map(Tree::leaves);
        counted(all_uses(&self.body).into_iter().chain(results).collect())
    }
}

/// How often each variable is among these.
pub(crate) fn counted(vars: Vec<Var>) -> Map<Var, usize> {
    let mut counts = Map::new();
    for var in vars {
        *counts.entry(var).or_default() += 1;
    }
    counts
}

/// Every use in the statements, at any depth, yields included.
pub(crate) fn all_uses(stmts: &[Stmt]) -> Vec<Var> {
    let mut uses = Vec::new();
    rename(&mut stmts.to_vec(), &mut |var| {
        uses.push(var);
        var
    });
    uses
}

fn rename_place(place: &mut Place, f: &mut dyn FnMut(Var) -> Var) {
    place.root = f(place.root);
    for proj in &mut place.path {
        match proj {
            Proj::Index(var) => *var = f(*var),
            Proj::Slice(lo, hi) => {
                *lo = lo.map(&mut *f);
                *hi = hi.map(&mut *f);
            }
            Proj::Field(_) | Proj::Variant(..) => {}
        }
    }
}

fn rename_code(code: &mut Code, f: &mut dyn FnMut(Var) -> Var) {
    let renamed: Vec<Var> = code.uses.iter().map(|var| f(*var)).collect();
    if renamed != code.uses {
        let map = code.uses.iter().copied().zip(renamed.iter().copied()).collect();
        code.tokens = crate::names::replace_placeholders(code.tokens.clone(), &map);
        code.uses = renamed;
    }
}

fn rename_init(init: &mut Init, f: &mut dyn FnMut(Var) -> Var) {
    match init {
        Init::Elements(vars) => vars.iter_mut().for_each(|var| *var = f(*var)),
        Init::Fields { fields, base, .. } => {
            fields.iter_mut().map(|(_, var)| var).chain(base).for_each(|var| *var = f(*var));
        }
        Init::Repeat(value, len) => {
            *value = f(*value);
            *len = f(*len);
        }
        Init::Copy(place) | Init::Present(place) | Init::ZeroLike(place) => rename_place(place, f),
        Init::Wrap(_, value) => value.iter_mut().for_each(|var| *var = f(*var)),
        Init::Move(var) | Init::Zeros(var) => *var = f(*var),
        Init::Zero => {}
    }
}

fn rename_head(head: &mut Head, f: &mut dyn FnMut(Var) -> Var) {
    match head {
        Head::Range { lo, hi, adapters, .. } => {
            *lo = f(*lo);
            *hi = f(*hi);
            for adapter in adapters {
                if let Adapter::StepBy(step) = adapter {
                    *step = f(*step);
                }
            }
        }
        Head::Items { iter, .. } => rename_code(iter, f),
        Head::Times(trips) => *trips = f(*trips),
        // its own block: see `rename`
        Head::While { .. } | Head::Forever => {}
    }
}

fn rename_pull(arg: &mut PullArg, f: &mut dyn FnMut(Var) -> Var) {
    match arg {
        PullArg::Value(_) => {}
        PullArg::Ref { again, adjoint } => {
            match again {
                Again::Value(var) => *var = f(*var),
                Again::Place(place) | Again::Unread(place) => rename_place(place, f),
            }
            adjoint.iter_mut().for_each(|place| rename_place(place, f));
        }
        PullArg::Mut { adjoint } => adjoint.iter_mut().for_each(|place| rename_place(place, f)),
    }
}
