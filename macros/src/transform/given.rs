//! The backward sweep of a function whose partial derivatives are given.
//!
//! In:  a function and, for each differentiated parameter, the partial of the result.
//! Out: the same with a backward sweep that multiplies the cotangent by each of them; a
//!      cotangent of zero stays zero. `lowered` has the statements of the partials, which have
//!      derivatives, in place of the code as written. `traced` computes the partials beside the
//!      result, where a trace sees them, and `called` is what a trace shows of a function whose
//!      pullback is given: a call of it.

use super::marks::{Mark, mark};
use crate::ir::{
    Arg, Block, Callee, Func, Kind, Mode, Origin, Partial, Place, Pullback, Stmt, Tree, Var,
};
use crate::map::Map;
use crate::rules::known;
use proc_macro2::Span;

pub(crate) fn given(primal: &Func, partials: &[Partial]) -> Func {
    let as_written = partials
        .iter()
        .map(|it| Partial { code: it.code.clone(), lowered: None })
        .collect::<Vec<_>>();
    lowered(primal, &as_written)
}

pub(crate) fn lowered(primal: &Func, partials: &[Partial]) -> Func {
    let mut func = primal.clone();
    let out = func.result.leaves()[0];
    let seed = adjoint(&mut func, out);
    let mut pullback = Pullback {
        seed: Tree::Leaf(seed),
        adjoints: Vec::new(),
        body: Vec::new(),
        results: Map::new(),
    };
    let mut partials = partials.iter();
    for (at, param) in primal.params.iter().enumerate() {
        let Some(factor) = param.differentiated.then(|| partials.next()).flatten() else {
            pullback.adjoints.push(None);
            continue;
        };
        let leaf = param.tree.leaves()[0];
        let d_leaf = adjoint(&mut func, leaf);
        if param.mode == Mode::Value {
            multiply(&mut func, &mut pullback.body, factor, seed, d_leaf);
            pullback.results.insert(at, Tree::Leaf(d_leaf));
            pullback.adjoints.push(None);
        } else {
            func.vars[d_leaf.0].by_ref = true;
            let info = func.info(out).clone();
            let value = func.fresh(Origin::Temporary, info.kind, info.span);
            multiply(&mut func, &mut pullback.body, factor, seed, value);
            pullback.body.push(Stmt::Update { place: Place::whole(d_leaf), value });
            pullback.adjoints.push(Some(d_leaf));
        }
    }
    func.pullback = Some(pullback);
    func
}

pub(crate) fn traced(primal: &Func, partials: &[Partial]) -> Func {
    let mut func = primal.clone();
    let out = func.result.leaves()[0];
    let mut known = Vec::new();
    for Partial { code, .. } in partials {
        let info = func.info(out).clone();
        let dst = func.fresh(Origin::Named("partial"), info.kind, info.span);
        func.body.push(Stmt::Plain { dst: Some(dst), code: code.clone() });
        let lowered = Some(Block { stmts: Vec::new(), yields: vec![dst] });
        known.push(Partial { code: code.clone(), lowered });
    }
    let mut func = lowered(&func, &known);
    func.partials = Some(known);
    if let Some(mut pullback) = func.pullback.take() {
        let arrived = Mark::number(&func, pullback.seed.leaves()[0]);
        pullback.body.insert(0, mark("gradient", [Mark::var(out), arrived]));
        func.pullback = Some(pullback);
    }
    func
}

pub(crate) fn called(primal: &Func, callee: Callee) -> Func {
    let mut func = primal.clone();
    let mut args = Vec::new();
    for at in 0..func.params.len() {
        let param = func.params[at].clone();
        let whole = match (&param.tree, param.mode) {
            (Tree::Leaf(var), _) => *var,
            // a tuple is handed on as it came
            (Tree::Tuple(_), _) => {
                let origin = Origin::User(param.name.clone());
                func.fresh(origin, param.kind.clone(), param.name.span())
            }
        };
        func.params[at].tree = Tree::Leaf(whole);
        args.push(match param.mode {
            Mode::Value => Arg::Value(whole),
            Mode::Ref => Arg::Ref(Place::whole(whole)),
            Mode::Mut => Arg::Mut(Place::whole(whole)),
        });
    }
    let dst =
        result(&mut func, &primal.result_kind, crate::names::last_segment(&callee.path).span());
    func.result = dst.clone();
    func.body = vec![Stmt::Call { dst, callee, args, pullback: None }];
    // the call may be of a part of a cycle; this is none
    func.recursive = false;
    func
}

/// What a call gives: the parts of a tuple are variables of their own.
fn result(func: &mut Func, kind: &Kind, span: Span) -> Tree {
    if let Kind::Tuple(parts) = kind {
        return Tree::Tuple(parts.iter().map(|part| result(func, part, span)).collect());
    }
    Tree::Leaf(func.fresh(Origin::Temporary, kind.clone(), span))
}

fn adjoint(func: &mut Func, of: Var) -> Var {
    let info = func.info(of).clone();
    func.fresh(Origin::Adjoint(of), info.kind, info.span)
}

/// `let d_x = zero_mul(d_out, partial);`
fn multiply(func: &mut Func, body: &mut Vec<Stmt>, factor: &Partial, seed: Var, dst: Var) {
    let partial = match &factor.lowered {
        Some(block) => {
            body.extend(block.stmts.iter().cloned());
            block.yields[0]
        }
        None => {
            let code = &factor.code;
            // what rustc says of the partial is said where it stands
            let first = code.tokens.clone().into_iter().next();
            let span = first.map_or(func.info(dst).span, |it| it.span());
            let kind = func.kind(dst).clone();
            let partial = func.fresh(Origin::Named("partial"), kind, span);
            body.push(Stmt::Plain { dst: Some(partial), code: code.clone() });
            partial
        }
    };
    body.push(Stmt::Apply { dst, rule: known("zero_mul", 2), args: vec![seed, partial] });
}
