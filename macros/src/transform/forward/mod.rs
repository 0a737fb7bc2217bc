//! Forward mode.
//!
//! In:  a function and its active variables.
//! Out: the function of the same parameters, each with its tangent beside it, that gives the result and
//!      the tangent of the result. Each active statement is followed by that of the tangents. Where the
//!      function has a backward sweep, so has the result: that of the same with tangents.

mod calls;
mod control;
mod memory;
mod rows;
mod sweep;

use crate::analysis::activity::{Active, code_of_adjoint};
use crate::analysis::memory::is_copy;
use crate::analysis::range::Ranges;
use crate::ir::walk::{all_uses, each};
use crate::ir::{Block, Func, Init, Kind, Loop, Origin, Param, Place, Stmt, Tree, Var};
use crate::map::Map;
use proc_macro2::Ident;
use quote::{format_ident, quote};
use std::collections::BTreeSet;
use syn::ext::IdentExt;

pub(crate) fn forward(primal: &Func, active: &Active) -> Func {
    let mut forward = Forward::new(primal, active);
    let params = forward.params();
    forward.stmts(&primal.body);
    let tangent = match &primal.partials {
        Some(partials) => Tree::Leaf(forward.given(partials)),
        None => primal.result.map(&mut |leaf| forward.tangent_or_zero(leaf)),
    };
    let mut body = std::mem::take(&mut forward.stmts);
    let pullback = primal.pullback.as_ref().map(|pullback| forward.sweep(pullback));
    let tangent = match &pullback {
        Some(pullback) => forward.handed_over(&tangent, &pullback.body, &mut body),
        None => tangent,
    };
    let Forward { mut func, .. } = forward;
    func.params = params;
    func.body = body;
    func.pullback = pullback;
    func.result = Tree::Tuple(vec![primal.result.clone(), tangent]);
    func.result_kind = Kind::Tuple(vec![primal.result_kind.clone(), primal.result_kind.clone()]);
    func.partials = None;
    func
}

/// A function without a body, whose parameters have their tangents beside them.
pub(crate) fn signature(primal: &Func, active: &Active) -> Func {
    let mut forward = Forward::new(primal, active);
    let params = forward.params();
    Func { params, ..forward.func }
}

struct Forward<'a> {
    func: Func,
    primal: &'a Func,
    active: &'a Active,
    /// The statements of the current block.
    stmts: Vec<Stmt>,
    tangents: Map<Var, Var>,
    ranges: Ranges,
    /// What an infinite tangent may reach.
    infinite: BTreeSet<Var>,
    defs: Map<Var, &'a Stmt>,
    /// Variables whose primal is used more than once, or in a loop that it is not of.
    shared: BTreeSet<Var>,
    /// The pullbacks of methods that are called on values.
    of_methods: BTreeSet<Var>,
    /// What only the backward sweep defines, and does not compute again.
    adjoints: BTreeSet<Var>,
    /// The statements are those of the backward sweep.
    is_backward: bool,
    /// The tapes of the tangents, and which of the values on a tape have one.
    tapes: Map<Var, (Var, Vec<bool>)>,
}

impl<'a> Forward<'a> {
    fn new(primal: &'a Func, active: &'a Active) -> Forward<'a> {
        let mut defs = Map::new();
        for stmts in sweeps(primal) {
            each(stmts, &mut |stmt| {
                defs.extend(stmt.defs().into_iter().map(|dst| (dst, stmt)));
            });
        }
        let ranges = Ranges::new(primal);
        Forward {
            func: primal.clone(),
            primal,
            active,
            stmts: Vec::new(),
            tangents: Map::new(),
            infinite: rows::infinite(primal, &ranges),
            ranges,
            defs,
            shared: shared(primal),
            of_methods: primal.method_pullbacks(),
            adjoints: adjoints(primal),
            is_backward: false,
            tapes: Map::new(),
        }
    }

    /// The tangent of the result, copied where the backward sweep reads it and it would move away.
    fn handed_over(&mut self, tangent: &Tree, sweep: &[Stmt], body: &mut Vec<Stmt>) -> Tree {
        let read: BTreeSet<Var> = all_uses(sweep).into_iter().collect();
        tangent.map(&mut |leaf| {
            if !read.contains(&leaf) || is_copy(self.func.kind(leaf)) {
                return leaf;
            }
            let dst = self.fresh(leaf);
            body.push(Stmt::Declare { dst, init: Init::Copy(Place::whole(leaf)) });
            dst
        })
    }

    /// Each parameter, and its tangent.
    fn params(&mut self) -> Vec<Param> {
        let params = &self.primal.params;
        let mut taken: BTreeSet<String> =
            params.iter().map(|param| param.name.unraw().to_string()).collect();
        let mut both = Vec::new();
        for param in params {
            let tree = match (param.kind.is_plain(), param.tree.leaves().first()) {
                (true, Some(leaf)) => Tree::Leaf(self.fresh(*leaf)),
                _ => param.tree.map(&mut |leaf| self.tangent(leaf)),
            };
            let name = tangent_name(&param.name, &mut taken);
            both.push(param.clone());
            both.push(Param { name, tree, is_tangent: true, ..param.clone() });
        }
        both
    }

    /// The tangent of a variable that carries a derivative.
    fn of(&mut self, var: Var) -> Option<Var> {
        let is_pullback = matches!(self.func.info(var).origin, Origin::Pullback(_));
        (self.active.contains(var) && !is_pullback).then(|| self.tangent(var))
    }

    /// The same, before anything is known of the variable.
    fn tangent(&mut self, of: Var) -> Var {
        if let Some(tangent) = self.tangents.get(&of) {
            return *tangent;
        }
        let tangent = self.fresh(of);
        self.func.vars[tangent.0].by_ref = self.func.info(of).by_ref;
        self.tangents.insert(of, tangent);
        tangent
    }

    /// A part of the tangent of a variable.
    fn fresh(&mut self, of: Var) -> Var {
        let info = self.func.info(of).clone();
        self.func.fresh(Origin::Tangent(of), info.kind, info.span)
    }

    fn tangent_or_zero(&mut self, var: Var) -> Var {
        self.of(var).unwrap_or_else(|| self.zero(var))
    }

    /// The tangent of an operand whose type picks the rule: of a plain one, too, only the type says
    /// what its zero is.
    fn tangent_by_type(&mut self, var: Var) -> Var {
        if self.of(var).is_some() || *self.func.kind(var) != Kind::Plain {
            return self.tangent_or_zero(var);
        }
        let span = self.func.info(var).span;
        let dst = self.func.fresh(Origin::Tangent(var), Kind::Opaque, span);
        self.push(Stmt::Declare { dst, init: Init::ZeroLike(Place::whole(var)) });
        dst
    }

    /// The same place in the tangent of a root that carries a derivative.
    fn place(&mut self, place: &Place) -> Option<Place> {
        self.of(place.root).map(|root| place.on(root))
    }

    fn push(&mut self, stmt: Stmt) {
        self.stmts.push(stmt);
    }

    /// The tangent of what is constant. It has the lengths that the variable has here.
    fn zero(&mut self, like: Var) -> Var {
        let dst = self.fresh(like);
        self.declare_zero(dst, like);
        dst
    }

    fn declare_zero(&mut self, dst: Var, like: Var) {
        match self.func.kind(like) {
            kind if kind.is_plain() => self.push(Stmt::Const { dst, value: quote!(()) }),
            Kind::Scalar(_) => self.push(Stmt::Const { dst, value: quote!(0.0) }),
            Kind::Plain | Kind::Array(..) | Kind::Tuple(_) | Kind::Opaque => {
                self.declare_zeros(dst, Place::whole(like));
            }
        }
    }

    /// Zeros in the shape of a place. The tangent of an adjoint has the type of the adjoint itself.
    fn declare_zeros(&mut self, dst: Var, like: Place) {
        if !self.adjoints.contains(&like.root) {
            return self.push(Stmt::Declare { dst, init: Init::ZeroLike(like) });
        }
        self.push(Stmt::Declare { dst, init: Init::Copy(like) });
        self.push(Stmt::SetZero { place: Place::whole(dst) });
    }

    /// A tangent that goes where the value goes. A value of unknown type may be one that is
    /// copied; its tangent is cloned.
    fn moved(&mut self, var: Var) -> Var {
        let Some(tangent) = self.of(var) else { return self.zero(var) };
        if !(self.shared.contains(&var) && has_unknown(self.func.kind(var))) {
            return tangent;
        }
        let dst = self.fresh(var);
        self.push(Stmt::Declare { dst, init: Init::Copy(Place::whole(tangent)) });
        dst
    }

    /// The statements of a block, with those of the tangents.
    fn block(&mut self, stmts: &'a [Stmt], finish: impl FnOnce(&mut Self) -> Vec<Var>) -> Block {
        let around = std::mem::take(&mut self.stmts);
        self.stmts(stmts);
        let yields = finish(self);
        Block { stmts: std::mem::replace(&mut self.stmts, around), yields }
    }

    fn stmts(&mut self, stmts: &'a [Stmt]) {
        for stmt in stmts {
            self.stmt(stmt);
        }
    }

    fn stmt(&mut self, stmt: &'a Stmt) {
        self.define_anew(stmt);
        match stmt {
            Stmt::If { dst, cond, then, otherwise } => self.if_else(dst, *cond, then, otherwise),
            Stmt::Match { dst, scrutinee, arms } => self.match_arms(dst, *scrutinee, arms),
            Stmt::Loop(looped) => self.repeat(looped),
            Stmt::Call { dst, callee, args, pullback } => {
                self.call(stmt, (dst, *pullback), callee, args)
            }
            Stmt::Declare { dst, init } => self.declare(stmt, *dst, init),
            Stmt::Assign { to, from } => self.assign(stmt, *to, *from),
            Stmt::Store { place, value } => self.store(stmt, place, *value),
            Stmt::Fill { place, value } => self.fill(stmt, place, *value),
            Stmt::Append { to, value } => self.append(stmt, to, *value),
            Stmt::Plain { .. } if code_of_adjoint(self.primal, stmt).is_some() => {
                self.push(stmt.clone());
                self.code_of_adjoint(stmt);
            }
            Stmt::Const { .. } | Stmt::Plain { .. } => {
                self.push(stmt.clone());
                if self.primal.partials.is_some() && !self.is_backward {
                    return; // the tangents follow from the partials
                }
                // constant to begin with, and assigned to later
                for dst in stmt.defs() {
                    if let Some(tangent) = self.of(dst) {
                        self.declare_zero(tangent, dst);
                    }
                }
            }
            Stmt::Apply { dst, rule, args } => {
                self.push(stmt.clone());
                self.apply(*dst, rule, args);
            }
            Stmt::Load { .. }
            | Stmt::Update { .. }
            | Stmt::Copy { .. }
            | Stmt::Swap { .. }
            | Stmt::Permute { .. }
            | Stmt::AddAll { .. }
            | Stmt::SetZero { .. }
            | Stmt::SumAll { .. }
            | Stmt::Take { .. } => {
                self.push(stmt.clone());
                self.linear(stmt);
            }
            Stmt::Push { tape, values } => self.save(*tape, values),
            Stmt::Pop { dst, tape } => self.saved(dst, *tape),
            Stmt::Grow { tape, len, times, .. } => {
                self.push(stmt.clone());
                let times = times.clone();
                self.room(*tape, |dst, tape| Stmt::Grow { dst, tape, len: *len, times });
            }
            Stmt::Shrink { tape, len, .. } => {
                self.push(stmt.clone());
                self.room(*tape, |dst, tape| Stmt::Shrink { dst, tape, len: *len });
            }
            Stmt::Pull { pullback, seed, args } => self.pull(*pullback, seed, args),
            Stmt::ByType { dst, rule, args, out, d_out, .. } => {
                // before, since the rule may move the cotangent
                self.by_type_again(dst, rule, (args, *out, *d_out));
                self.push(stmt.clone());
            }
            Stmt::Forward { .. } => panic!("forward mode comes once"),
        }
    }
}

/// `x_dot`, or with a number.
fn tangent_name(of: &Ident, taken: &mut BTreeSet<String>) -> Ident {
    let base = format!("{}_dot", of.unraw());
    let numbered = (1..).map(|number| format!("{base}_{number}"));
    let mut names = std::iter::once(base.clone()).chain(numbered);
    let name = names.find(|name| taken.insert(name.clone())).unwrap_or(base);
    format_ident!("{name}", span = proc_macro2::Span::mixed_site())
}

/// The type is not known all the way down, and so not whether it is copied.
fn has_unknown(kind: &Kind) -> bool {
    match kind {
        Kind::Opaque => true,
        Kind::Array(element, _) => has_unknown(element),
        Kind::Tuple(parts) => parts.iter().any(has_unknown),
        Kind::Scalar(_) | Kind::Plain => false,
    }
}

/// The statements of the function, and those of its backward sweep.
fn sweeps(func: &Func) -> impl Iterator<Item = &[Stmt]> {
    let backward = func.pullback.as_ref().map(|pullback| &pullback.body[..]);
    std::iter::once(&func.body[..]).chain(backward)
}

fn adjoints(func: &Func) -> BTreeSet<Var> {
    let Some(pullback) = &func.pullback else { return BTreeSet::new() };
    let defs = |stmts: &[Stmt]| {
        let mut found = BTreeSet::new();
        each(stmts, &mut |stmt| {
            found.extend(stmt.defs());
            found.extend(stmt.blocks().into_iter().flat_map(|(_, own)| own));
        });
        found
    };
    let buffers = pullback.adjoints.iter().flatten().copied();
    let mut found: BTreeSet<Var> =
        pullback.seed.leaves().into_iter().chain(buffers).chain(defs(&pullback.body)).collect();
    let forward = defs(&func.body);
    found.retain(|var| {
        !forward.contains(var) && !matches!(func.info(*var).origin, Origin::Again(_))
    });
    found
}

fn shared(func: &Func) -> BTreeSet<Var> {
    let mut shared = BTreeSet::new();
    let mut seen = BTreeSet::new();
    for var in sweeps(func).flat_map(all_uses).chain(func.result.leaves()) {
        if !seen.insert(var) {
            shared.insert(var);
        }
    }
    let mut note = |stmt: &Stmt| {
        if let Stmt::Loop(Loop { body, .. }) = stmt {
            let mut own = BTreeSet::new();
            each(&body.stmts, &mut |inner| {
                own.extend(inner.defs());
                own.extend(inner.blocks().into_iter().flat_map(|(_, own)| own));
            });
            own.extend(stmt.blocks().into_iter().flat_map(|(_, own)| own));
            let uses = all_uses(&body.stmts).into_iter().chain(body.yields.iter().copied());
            shared.extend(uses.filter(|var| !own.contains(var)));
        }
    };
    sweeps(func).for_each(|stmts| each(stmts, &mut note));
    shared
}
