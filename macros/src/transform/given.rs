//! The backward sweep of a function whose partial derivatives are given.
//!
//! In:  a function and, for each differentiated parameter, the partial of the result.
//! Out: the same with a backward sweep that multiplies the cotangent by each of them; a
//!      cotangent of zero stays zero. `lowered` has the statements of the partials, which have
//!      derivatives, in place of the code as written.

use crate::ir::{Func, Mode, Origin, Partial, Place, Pullback, Stmt, Tree, Var};
use crate::map::Map;
use crate::rules::known;

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
