//! The backward sweep of a function whose partial derivatives are given.
//!
//! In:  a function and, for each differentiated parameter, the partial of the result.
//! Out: the same with a backward sweep that multiplies the cotangent by each of them; a
//!      cotangent of zero stays zero.

use crate::ir::{Code, Func, Mode, Origin, Place, Pullback, Stmt, Tree, Var};
use crate::map::Map;
use crate::rules::known;

pub(crate) fn given(primal: &Func, partials: &[Code]) -> Func {
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
        let Some(code) = param.differentiated.then(|| partials.next()).flatten() else {
            pullback.adjoints.push(None);
            continue;
        };
        let leaf = param.tree.leaves()[0];
        let d_leaf = adjoint(&mut func, leaf);
        if param.mode == Mode::Value {
            multiply(&mut func, &mut pullback.body, code, seed, d_leaf);
            pullback.results.insert(at, Tree::Leaf(d_leaf));
            pullback.adjoints.push(None);
        } else {
            func.vars[d_leaf.0].by_ref = true;
            let info = func.info(out).clone();
            let value = func.fresh(Origin::Temporary, info.kind, info.span);
            multiply(&mut func, &mut pullback.body, code, seed, value);
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
fn multiply(func: &mut Func, body: &mut Vec<Stmt>, code: &Code, seed: Var, dst: Var) {
    // what rustc says of the partial is said where it stands
    let span = code.tokens.clone().into_iter().next().map_or(func.info(dst).span, |it| it.span());
    let partial = func.fresh(Origin::Named("partial"), func.kind(dst).clone(), span);
    body.push(Stmt::Plain { dst: Some(partial), code: code.clone() });
    body.push(Stmt::Apply { dst, rule: known("zero_mul", 2), args: vec![seed, partial] });
}
