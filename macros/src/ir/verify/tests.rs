//! Broken functions, one for each invariant, and a few that hold.

use crate::ir::{
    Arm, Block, Carried, Code, Float, Func, Head, Init, Kind, Loop, Mode, Origin, Param, Place,
    Pullback, Stmt, Tree, Var,
};
use crate::map::Map;
use crate::{names, rules};
use proc_macro2::Span;
use quote::{format_ident, quote};
use syn::parse_quote;

const F64: Kind = Kind::Scalar(Float::F64);
const X: Var = Var(0);
const BUFFER: Var = Var(1);

/// `fn f(x: f64, buffer: &mut f64) -> f64`, which returns `x`.
fn of_x() -> Func {
    let mut func = Func {
        vars: vec![],
        params: vec![],
        body: vec![],
        result: Tree::Leaf(X),
        result_kind: F64,
        pullback: None,
        partials: None,
        fused: None,
        recursive: false,
        workspace: false,
    };
    for (name, mode) in [("x", Mode::Value), ("buffer", Mode::Mut)] {
        let name = format_ident!("{name}");
        let var = func.fresh(Origin::User(name.clone()), F64, Span::call_site());
        func.vars[var.0].by_ref = mode == Mode::Mut;
        func.params.push(Param {
            name,
            ty: parse_quote!(f64),
            written: parse_quote!(f64),
            mode,
            kind: F64,
            tree: Tree::Leaf(var),
            differentiated: true,
            is_tangent: false,
        });
    }
    func
}

fn temp(func: &mut Func) -> Var {
    func.fresh(Origin::Temporary, F64, Span::call_site())
}

fn double(dst: Var, of: Var) -> Stmt {
    Stmt::Apply { dst, rule: rules::known("add", 2), args: vec![of, of] }
}

fn whole(root: Var) -> Place {
    Place { root, path: vec![] }
}

fn block(stmts: Vec<Stmt>, yields: Vec<Var>) -> Block {
    Block { stmts, yields }
}

/// Runs `body` backwards.
fn with_sweep(mut func: Func, body: Vec<Stmt>) -> Func {
    let [seed, d_buffer] = [(); 2].map(|()| temp(&mut func));
    func.vars[d_buffer.0].by_ref = true;
    func.pullback = Some(Pullback {
        seed: Tree::Leaf(seed),
        adjoints: vec![None, Some(d_buffer)],
        body,
        results: Map::from_iter([(0, Tree::Leaf(seed))]),
    });
    func
}

/// An `if` that computes a variable in an inner block.
fn with_inner() -> (Func, Var) {
    let mut func = of_x();
    let inner = temp(&mut func);
    let then = block(vec![double(inner, X)], vec![]);
    func.body.push(Stmt::If { dst: vec![], cond: X, then, otherwise: Block::default() });
    (func, inner)
}

#[test]
fn a_loop_and_its_sweep_pass() {
    let mut func = of_x();
    let [phi, next, out, trips, d] = [(); 5].map(|()| temp(&mut func));
    func.body.push(Stmt::Loop(Loop {
        head: Head::Times(X),
        carried: vec![Carried { phi, init: X, out }],
        body: block(vec![double(next, phi)], vec![next]),
        exit: Some(next),
        trips: Some(trips),
    }));
    func.result = Tree::Leaf(out);
    func.verify("test");
    let again = Stmt::Loop(Loop {
        head: Head::Times(trips),
        carried: vec![],
        body: block(vec![double(d, out)], vec![]),
        exit: None,
        trips: None,
    });
    with_sweep(func, vec![again]).verify("test");
}

#[test]
#[should_panic(expected = "after test: Var(2) is used where it is not defined\nfn(x0")]
fn a_use_before_the_definition() {
    let mut func = of_x();
    let [a, b] = [(); 2].map(|()| temp(&mut func));
    func.body.extend([double(b, a), double(a, X)]);
    func.verify("test");
}

#[test]
#[should_panic(expected = "Var(2) is used where it is not defined")]
fn a_variable_of_an_inner_block_ends_there() {
    let (mut func, inner) = with_inner();
    func.result = Tree::Leaf(inner);
    func.verify("test");
}

#[test]
#[should_panic(expected = "does not say that it has Var(0)")]
fn code_that_hides_a_variable() {
    let mut func = of_x();
    let x = names::placeholder(X, Span::call_site());
    let code = Code { tokens: quote!(show(#x)), uses: vec![], pure: false };
    func.body.push(Stmt::Plain { dst: None, code });
    func.verify("test");
}

#[test]
#[should_panic(expected = "Var(2) is used where it is not defined")]
fn the_test_of_a_while_is_a_block_of_its_own() {
    let mut func = of_x();
    let [cond, y] = [(); 2].map(|()| temp(&mut func));
    func.body.push(Stmt::Loop(Loop {
        head: Head::While { before: vec![double(cond, X)], cond },
        carried: vec![],
        body: block(vec![double(y, cond)], vec![]),
        exit: None,
        trips: None,
    }));
    func.verify("test");
}

#[test]
#[should_panic(expected = "Var(2) is defined twice")]
fn a_second_definition() {
    let mut func = of_x();
    let a = temp(&mut func);
    func.body.extend([double(a, X), double(a, X)]);
    func.verify("test");
}

#[test]
#[should_panic(expected = "Var(2) is defined twice")]
fn a_second_definition_in_another_arm() {
    let (mut func, inner) = with_inner();
    func.body.push(double(inner, X));
    func.verify("test");
}

#[test]
#[should_panic(expected = "Var(2) is defined in both sweeps")]
fn a_definition_in_both_sweeps() {
    let mut func = of_x();
    let a = temp(&mut func);
    func.body.push(double(a, X));
    with_sweep(func, vec![double(a, X)]).verify("test");
}

#[test]
#[should_panic(expected = "yields and assigned variables: 1 for 0")]
fn an_arm_that_yields_too_much() {
    let mut func = of_x();
    let then = block(vec![], vec![X]);
    func.body.push(Stmt::If { dst: vec![], cond: X, then, otherwise: Block::default() });
    func.verify("test");
}

#[test]
#[should_panic(expected = "yields and carried variables: 0 for 1")]
fn a_loop_that_yields_too_little() {
    let mut func = of_x();
    let [phi, out] = [(); 2].map(|()| temp(&mut func));
    func.body.push(Stmt::Loop(Loop {
        head: Head::Forever,
        carried: vec![Carried { phi, init: X, out }],
        body: Block::default(),
        exit: None,
        trips: None,
    }));
    func.verify("test");
}

#[test]
#[should_panic(expected = "add: 1 for 2")]
fn an_operand_too_few() {
    let mut func = of_x();
    let dst = temp(&mut func);
    func.body.push(Stmt::Apply { dst, rule: rules::known("add", 2), args: vec![X] });
    func.verify("test");
}

#[test]
#[should_panic(expected = "Var(0) is no memory")]
fn a_store_to_a_scalar() {
    let mut func = of_x();
    func.body.push(Stmt::Store { place: whole(X), value: X });
    func.verify("test");
}

#[test]
fn references_and_declared_scalars_are_memory() {
    let mut func = of_x();
    let sum = temp(&mut func);
    func.body.extend([
        Stmt::Declare { dst: sum, init: Init::Zero },
        Stmt::Update { place: whole(sum), value: X },
        Stmt::Store { place: whole(BUFFER), value: X },
    ]);
    func.verify("test");
}

#[test]
#[should_panic(expected = "Var(2) is used where it is not defined")]
fn the_sweep_sees_function_scope_only() {
    let (mut func, inner) = with_inner();
    let d = temp(&mut func);
    with_sweep(func, vec![double(d, inner)]).verify("test");
}

#[test]
fn a_value_of_an_inner_block_comes_from_a_tape() {
    let (mut func, inner) = with_inner();
    let tape = func.fresh(Origin::Tape(inner), F64, Span::call_site());
    func.body.push(Stmt::Push { tape, values: vec![X] });
    with_sweep(func, vec![Stmt::Pop { dst: vec![inner], tape }]).verify("test");
}

#[test]
#[should_panic(expected = "Var(3) is popped and never pushed to")]
fn a_pop_without_a_push() {
    let (mut func, inner) = with_inner();
    let tape = func.fresh(Origin::Tape(inner), F64, Span::call_site());
    with_sweep(func, vec![Stmt::Pop { dst: vec![inner], tape }]).verify("test");
}

#[test]
#[should_panic(expected = "Var(1) is used where it is not defined")]
fn the_sweep_does_not_see_a_mutable_parameter() {
    let mut func = of_x();
    let dst = temp(&mut func);
    with_sweep(func, vec![Stmt::Load { dst, place: whole(BUFFER) }]).verify("test");
}

#[test]
#[should_panic(expected = "the backward sweep writes to Var(2) of the forward sweep")]
fn the_sweep_writes_to_no_memory_of_the_forward_sweep() {
    let mut func = of_x();
    let a = temp(&mut func);
    func.body.push(Stmt::Declare { dst: a, init: Init::Zero });
    with_sweep(func, vec![Stmt::SetZero { place: whole(a) }]).verify("test");
}

#[test]
fn the_sweep_may_match_the_same_pattern_again() {
    let mut func = of_x();
    let n = func.fresh(Origin::Temporary, Kind::Plain, Span::call_site());
    let guard = Code { tokens: quote!(true), uses: vec![n], pure: true };
    let matched = Stmt::Match {
        dst: vec![],
        scrutinee: X,
        arms: vec![Arm {
            pat: quote!(_),
            binds: vec![n],
            guard: Some(guard),
            body: Block::default(),
        }],
    };
    func.body.push(matched.clone());
    let func = with_sweep(func, vec![matched.clone(), matched]);
    func.verify("test");
}
