//! Which variables carry a derivative.
//!
//! In:  a lowered function.
//! Out: the set of *active* variables: those that depend on a differentiated parameter and on
//!      which the result, or memory that outlives the call, depends. Only these have an
//!      adjoint. A root is active as a whole.
//!
//! Of a function with its backward sweep, the cotangents are inputs and the adjoints are results.

use crate::ir::walk::each;
use crate::ir::{Again, Arg, Code, Func, Init, Mode, Origin, PullArg, Stmt, Tree, Var};
use crate::map::Map;

/// The active variables.
#[derive(Debug)]
pub(crate) struct Active(Vec<bool>);

impl Active {
    pub(crate) fn contains(&self, var: Var) -> bool {
        self.0.get(var.0).copied().unwrap_or(false)
    }
}

pub(crate) fn activity(func: &Func) -> Active {
    let edges = edges(func);
    let mut varied = Set::new(func);
    for param in func.params.iter().filter(|param| param.differentiated) {
        param.tree.leaves().into_iter().for_each(|var| varied.insert(var));
    }
    let (cotangents, adjoints) = ends_of_sweep(func);
    cotangents.into_iter().for_each(|var| varied.insert(var));
    varied.close(edges.iter().map(|(from, to)| (*from, *to)));
    let mut useful = Set::new(func);
    adjoints.into_iter().for_each(|var| useful.insert(var));
    func.result.leaves().into_iter().for_each(|var| useful.insert(var));
    for param in func.params.iter().filter(|param| param.differentiated && param.mode == Mode::Mut)
    {
        param.tree.leaves().into_iter().for_each(|var| useful.insert(var));
    }
    useful.close(edges.iter().map(|(from, to)| (*to, *from)));
    let both = varied.members.iter().zip(&useful.members);
    let mut active = Active(both.map(|(varied, useful)| *varied && *useful).collect());
    include_written_arguments(func, &varied, &mut active);
    active
}

/// What the backward sweep begins with, and what it ends with.
fn ends_of_sweep(func: &Func) -> (Vec<Var>, Vec<Var>) {
    let Some(pullback) = &func.pullback else { return (Vec::new(), Vec::new()) };
    let buffers = || pullback.adjoints.iter().flatten().copied();
    let results = pullback.results.values().flat_map(Tree::leaves);
    (
        pullback.seed.leaves().into_iter().chain(buffers()).collect(),
        results.chain(buffers()).collect(),
    )
}

/// Memory that an active call writes needs an adjoint to hand over, even where nobody reads it.
fn include_written_arguments(func: &Func, varied: &Set, active: &mut Active) {
    each(&func.body, &mut |stmt| {
        if let Stmt::Call { dst, args, .. } = stmt {
            let roots = || {
                args.iter().filter_map(|arg| {
                    if let Arg::Mut(place) = arg { Some(place.root) } else { None }
                })
            };
            let is_active = dst.leaves().into_iter().chain(roots()).any(|var| active.contains(var));
            if is_active {
                roots()
                    .filter(|root| varied.may_hold(*root))
                    .for_each(|root| active.0[root.0] = true);
            }
        }
    });
}

/// A set of variables that can carry a derivative at all.
struct Set {
    members: Vec<bool>,
    eligible: Vec<bool>,
}

impl Set {
    fn new(func: &Func) -> Set {
        let eligible = func.vars.iter().map(|info| !info.kind.is_plain()).collect();
        Set { members: vec![false; func.vars.len()], eligible }
    }

    fn may_hold(&self, var: Var) -> bool {
        self.eligible[var.0]
    }

    fn insert(&mut self, var: Var) {
        self.members[var.0] = self.eligible[var.0];
    }

    fn close(&mut self, edges: impl Iterator<Item = (Var, Var)> + Clone) {
        loop {
            let mut changed = false;
            for (from, to) in edges.clone() {
                if self.members[from.0] && !self.members[to.0] && self.eligible[to.0] {
                    self.members[to.0] = true;
                    changed = true;
                }
            }
            if !changed {
                return;
            }
        }
    }
}

/// From what a derivative flows to what.
pub(crate) fn edges(func: &Func) -> Vec<(Var, Var)> {
    let mut edges = Vec::new();
    each(&func.body, &mut |stmt| stmt_edges(stmt, &mut edges));
    if func.partials.is_some() {
        // what is given by hand is a call that stands as it is written
        let params = func.params.iter().filter(|param| param.differentiated);
        let leaves = params.flat_map(|param| param.tree.leaves());
        let results = func.result.leaves();
        edges.extend(leaves.flat_map(|leaf| results.iter().map(move |out| (leaf, *out))));
    }
    if let Some(pullback) = &func.pullback {
        let of_methods = func.method_pullbacks();
        each(&pullback.body, &mut |stmt| {
            stmt_edges(stmt, &mut edges);
            if let Stmt::Pull { pullback, seed, args } = stmt {
                pull_edges(of_methods.contains(pullback), *pullback, seed, args, &mut edges);
            }
            if let Some((dst, code)) = code_of_adjoint(func, stmt) {
                edges.extend(code.uses.iter().map(|used| (*used, dst)));
            }
        });
        tape_edges(&func.body, &pullback.body, &mut edges);
    }
    edges
}

/// From what is pushed on a tape to what is popped from it. The backward sweep pushes where it runs iterations again.
fn tape_edges(forward: &[Stmt], backward: &[Stmt], edges: &mut Vec<(Var, Var)>) {
    let mut pushed = Map::new();
    for stmts in [forward, backward] {
        each(stmts, &mut |stmt| {
            if let Stmt::Push { tape, values } = stmt {
                pushed.insert(*tape, values);
            }
        });
    }
    each(backward, &mut |stmt| {
        if let Stmt::Pop { dst, tape } = stmt {
            let values = pushed.get(tape).into_iter().copied().flatten().copied();
            edges.extend(values.zip(dst.iter().copied()));
        }
    });
}

/// Code that gives an adjoint. The user writes none: it is the compiler's, and linear in other adjoints.
pub(crate) fn code_of_adjoint<'a>(func: &Func, stmt: &'a Stmt) -> Option<(Var, &'a Code)> {
    let Stmt::Plain { dst: Some(dst), code } = stmt else { return None };
    matches!(func.info(*dst).origin, Origin::Adjoint(_)).then_some((*dst, code))
}

fn stmt_edges(stmt: &Stmt, edges: &mut Vec<(Var, Var)>) {
    match stmt {
        Stmt::Apply { dst, rule, args } => {
            if !rule.is_constant() {
                edges.extend(args.iter().map(|arg| (*arg, *dst)));
            }
        }
        Stmt::Load { dst, place } => edges.push((place.root, *dst)),
        Stmt::SumAll { dst, place, times } => {
            edges.extend([place].into_iter().chain(times).map(|place| (place.root, *dst)));
        }
        Stmt::Store { place, value }
        | Stmt::Update { place, value }
        | Stmt::Fill { place, value }
        | Stmt::Append { to: place, value } => {
            edges.push((*value, place.root));
        }
        Stmt::Declare { dst, init } => match init {
            Init::Elements(vars) => edges.extend(vars.iter().map(|var| (*var, *dst))),
            Init::Fields { fields, base, .. } => {
                let values = fields.iter().map(|(_, value)| value).chain(base);
                edges.extend(values.map(|value| (*value, *dst)));
            }
            Init::Repeat(value, _) => edges.push((*value, *dst)),
            Init::Copy(place) | Init::Present(place) => edges.push((place.root, *dst)),
            Init::Move(from) => edges.push((*from, *dst)),
            Init::Wrap(_, value) => edges.extend(value.iter().map(|value| (*value, *dst))),
            Init::Zero | Init::Zeros(_) | Init::ZeroLike(_) => {}
        },
        Stmt::Copy { to, from } | Stmt::AddAll { into: to, from } => {
            edges.push((from.root, to.root))
        }
        Stmt::Assign { to, from } => edges.push((*from, *to)),
        Stmt::Swap { a, b } => edges.extend([(a.root, b.root), (b.root, a.root)]),
        Stmt::If { dst, then, otherwise, .. } => {
            edges.extend(then.yields.iter().copied().zip(dst.iter().copied()));
            edges.extend(otherwise.yields.iter().copied().zip(dst.iter().copied()));
        }
        Stmt::Match { dst, arms, .. } => {
            for arm in arms {
                edges.extend(arm.body.yields.iter().copied().zip(dst.iter().copied()));
            }
        }
        Stmt::Loop(looped) => {
            for (carried, next) in looped.carried.iter().zip(&looped.body.yields) {
                edges.extend([
                    (carried.init, carried.phi),
                    (*next, carried.phi),
                    (carried.phi, carried.out),
                ]);
            }
        }
        Stmt::Call { dst, args, pullback, .. } => {
            let outputs = dst.leaves().into_iter().chain(*pullback).collect();
            call_edges(outputs, args, edges);
        }
        Stmt::Take { dst, from } => edges.push((from.root, *dst)),
        Stmt::Forward { dst, tangents, .. } => {
            edges.extend(tangents.iter().map(|tangent| (*tangent, *dst)));
        }
        Stmt::ByType { dst, args, out, d_out, tangents, .. } => {
            let inputs = args.iter().chain([out, d_out]).chain(tangents);
            for dst in dst.iter().flatten() {
                edges.extend(inputs.clone().map(|input| (*input, *dst)));
            }
        }
        // see `tape_edges` and `pull_edges`
        Stmt::Push { .. } | Stmt::Pop { .. } | Stmt::Pull { .. } => {}
        Stmt::Const { .. }
        | Stmt::Plain { .. }
        | Stmt::SetZero { .. }
        | Stmt::Permute { .. }
        | Stmt::Grow { .. }
        | Stmt::Shrink { .. } => {}
    }
}

/// Every argument flows into every result and into all memory that the callee may write.
fn call_edges(mut outputs: Vec<Var>, args: &[Arg], edges: &mut Vec<(Var, Var)>) {
    let inputs = args.iter().map(|arg| match arg {
        Arg::Value(var) | Arg::RefValue(var) => *var,
        Arg::Ref(place) | Arg::Mut(place) => place.root,
    });
    outputs.extend(
        args.iter()
            .filter_map(|arg| if let Arg::Mut(place) = arg { Some(place.root) } else { None }),
    );
    for input in inputs {
        edges.extend(outputs.iter().map(|output| (input, *output)));
    }
}

/// What a pullback keeps, its cotangent and what it is passed again flow into every adjoint; so does the adjoint of what the
/// call may have changed, be it the receiver of a method.
fn pull_edges(
    is_method: bool,
    pullback: Var,
    seed: &Tree,
    args: &[PullArg],
    edges: &mut Vec<(Var, Var)>,
) {
    let mut inputs = seed.leaves();
    inputs.push(pullback);
    let mut outputs = Vec::new();
    for (at, arg) in args.iter().enumerate() {
        match arg {
            PullArg::Value(dst) => outputs.extend(*dst),
            PullArg::Ref { again, adjoint } => {
                if at == 0 && is_method {
                    inputs.extend(adjoint.iter().map(|place| place.root));
                }
                inputs.push(match again {
                    Again::Value(var) => *var,
                    Again::Place(place) | Again::Unread(place) => place.root,
                });
                outputs.extend(adjoint.iter().map(|place| place.root));
            }
            PullArg::Mut { adjoint } => {
                inputs.extend(adjoint.iter().map(|place| place.root));
                outputs.extend(adjoint.iter().map(|place| place.root));
            }
        }
    }
    for input in inputs {
        edges.extend(outputs.iter().map(|output| (input, *output)));
    }
}

#[cfg(test)]
mod tests;
